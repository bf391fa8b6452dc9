"""
Invented people's names, put together from syllables: many scripts, many shapes, nobody in particular.

A shape is a row of words; a word is a row of syllables, each as the wire prints it and as its own
script has it. Where a shape has no script of its own there is no native name.
"""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the wire prints it, in its own script, and as another wire would print it."""

    printed: str
    native: str | None
    variant: str | None


# Syllables: "printed:native". A word of several parts takes one from each; "*" ends a part.
_SLAVIC = (
    "And:Анд Bor:Бор Vlad:Влад Grig:Григ Dmit:Дмит Kir:Кир Maks:Макс Nik:Ник Ser:Сер Youl:Юл Ol:Ол Ir:Ир",
    "eï:ей islav:ислав imir:имир ori:орий an:ан il:ил ita:ита on:он ina:ина ena:ена ik:ик",
    (
        "Bor:Бор Volk:Волк Gran:Гран Droz:Дроз Zol:Зол Kour:Кур Lev:Лев Mor:Мор Pet:Пет Sok:Сок "
        "Tarask:Тараск Ouch:Уш Khar:Хар Chm:Шм"
    ),
    "ov:ов ine:ин ovski:овский enko:енко itch:ич aïev:аев oudine:удин elev:елев atov:атов onov:онов",
)
_VIET = (
    (
        "Nguyen:Nguyễn Tran:Trần Lê:Lê Pham:Phạm Hoang:Hoàng Vu:Vũ Dang:Đặng Bui:Bùi Dô:Đỗ Ngô:Ngô "
        "Duong:Dương Phan:Phan Trinh:Trịnh Luong:Lương Mai:Mai Truong:Trương"
    ),
    (
        "Van:Văn Thi:Thị Duc:Đức Minh:Minh Xuân:Xuân Quôc:Quốc Huu:Hữu Thanh:Thanh Ngoc:Ngọc Kim:Kim "
        "Dinh:Đình Công:Công Trong:Trọng Hông:Hồng Quang:Quang"
    ),
    (
        "An:An Binh:Bình Cuong:Cường Dung:Dũng Giang:Giang Hai:Hải Hoa:Hoa Khanh:Khánh Lan:Lan Long:Long "
        "Nam:Nam Phong:Phong Son:Sơn Tâm:Tâm Thang:Thắng Trang:Trang Tuân:Tuấn "
        "Vinh:Vinh Yên:Yến Huong:Hương Loc:Lộc Hiêp:Hiệp Diêp:Diệp Thuy:Thủy"
    ),
)
_HAN = (
    "Wang:王 Li:李 Zhang:张 Liu:刘 Chen:陈 Yang:杨 Zhao:赵 Huang:黄 Zhou:周 Wu:吴 Xu:徐 Sun:孙 Ma:马 Gao:高",
    "Jian:建 Guo:国 Ming:明 Xiao:晓 Yu:玉 Hai:海 Wen:文 Zhi:志 Li:丽 Hong:红 De:德 Yong:永",
    "hua:华 ping:平 jun:军 mei:梅 feng:峰 lin:林 qiang:强 yan:燕 sheng:胜 xin:新 bo:波 an:安",
)
_HANGUL = (
    "Kim:김 Lee:이 Park:박 Choi:최 Jung:정 Kang:강 Cho:조 Yoon:윤 Jang:장 Han:한 Shin:신 Kwon:권",
    "Ji:지 Min:민 Seo:서 Hyun:현 Sung:성 Young:영 Dong:동 Tae:태 Jae:재 Eun:은",
    "ho:호 woo:우 jin:진 hee:희 soo:수 won:원 hyuk:혁 min:민 ah:아 kyu:규",
)
_NIPPON = (
    "Haru:はる Kazu:かず Nao:なお Yoshi:よし Taka:たか Mitsu:みつ Aki:あき Hiro:ひろ Masa:まさ Toshi:とし",
    "ko:こ ki:き to:と mi:み hiko:ひこ shi:し o:お ya:や",
    "Yama:山 Mori:森 Kawa:川 Ishi:石 Fuji:藤 Matsu:松 Naka:中 Oka:岡 Shima:島 Taka:高 Nishi:西 Ara:荒",
    "da:田 moto:本 zawa:沢 mura:村 hara:原 no:野 shita:下 ki:木",
)
_HINDI = (
    "Ra:रा Su:सु A:अ Vi:वि Pra:प्र Ma:म Sha:श De:दे Ni:नि Ka:क",
    "jiv:जीव nita:निता jay:जय kash:काश nil:निल hesh:हेश vani:वानी vendra:वेंद्र resh:रेश mal:मल",
    "Shar:शर Gup:गुप् Ban:बन Kul:कुल Chau:चौ Me:मे Ra:रा Sri:श्री Bha:भा Jo:जो",
    "ma:मा ta:ता erjee:र्जी karni:कर्णी han:हन hta:हता jput:जपूत vastava:वास्तव tia:टिया shi:शी",
)
_THAI = (
    "Som:สม Pra:ประ Thana:ธนา Wi:วิ Chai:ชัย Kanya:กัญญา Sura:สุร Nara:นร Boun:บุญ Kham:คำ",
    "sak:ศักดิ์ chai:ชัย phon:พร rat:รัตน์ korn:กร wan:วรรณ yut:ยุทธ noi:น้อย",
    "Phra:พระ Sri:ศรี Vong:วงศ์ Sit:สิทธิ Ratta:รัตน Chan:จันทร์ Inta:อินทร์ Sou:สุ",
    "vongsa:วงศา wong:วงศ์ thong:ทอง mani:มณี sombat:สมบัติ charoen:เจริญ phan:พันธ์ vilay:วิไล",
)
_ARAB = (
    "Ah:أح Mah:مح Kha:خا Sa:سا Ka:كا Na:نا Ra:را Fa:فا You:يو Ha:ها",
    "mad:مد moud:مود led:لد mir:مر rim:رم sser:صر chid:شد dia:دية ssef:سف chem:شم",
    "Man:من Bou:بو Cha:شا Ham:حم Zay:زي Tou:تو Ghar:غر Dar:در Lah:لح Sou:سو",
    "sour:صور zid:زيد rif:ريف dani:داني oud:ود nsi:نسي bi:بي wich:ويش yane:يان leiman:ليمان",
)
_PERSIAN = (
    "Beh:به Dar:دار Far:فر Ho:هو Kam:کام Mehr:مهر Par:پر Sha:شا",
    "zad:زاد ioush:یوش had:هاد mayoun:مایون ran:ران dad:داد viz:ویز hin:هین",
    "Ar:ار Bakh:بخ Gol:گل Khos:خس Mo:مو Na:نا Rah:ره Zam:زم",
    "dalan:دلان tiari:تیاری estani:ستانی rovi:روی radi:رادی deri:دری mani:مانی ani:انی",
)
_HELLENIC = (
    "Al:Αλ Kon:Κον Dim:Δημ Ni:Νι The:Θε Sta:Στα Ele:Ελέ",
    "exis:έξης stas:στας itris:ήτρης kos:κος odoros:όδωρος vros:ύρος ni:νη",
    "Papa:Παπα Kara:Καρα Sta:Στα Mav:Μαυ Kyri:Κυρι Vas:Βασ",
    "dakis:δάκης poulos:πουλος vridis:υρίδης rakos:ράκος akou:άκου ilas:ίλας",
)
_ANGLO = (
    "Al Ed Har Jen Kath Lau Mar Rob Sam Tho Vic War",
    "an mund old ry nifer leen ra garet ert uel mas toria ren",
    "Ash Brad Cal Dun Fair Hol Kings Lang Pem North Whit Stan",
    "ford ley ton well worth brook by field den croft ham wick",
)
_FRANC = (
    "Jean-|Anne-|Marie-|Pierre-|",
    "Luc Claude Hélène Yves Sophie Étienne Odile Marc Céline Gilles Noëlle Rémi",
    "du |de |Le ||",
    "Beau Cha Dela Fau Gran Mont Ros Vil Bel Cour Lam Per",
    "lieu teau roche cher dval martin sel levoix lanoy tois bert rault",
)
_GERMAN = (
    "An Bern Diet Fried Ger Hei Klaus Lud Mar Ul",
    "drea hard er rich hild ke wig tina rike mar",
    "von |zu |||||",
    "Al Brand Ebers Gross Hoch Kess Lind Nie Rau Stein Wal Zim",
    "bach berg feld hausen ler mann mayer städt stein ner",
)
_DUTCH = (
    "Jo Wil Hen Mar Pie Kee An",
    "han lem drik ijke ter s nelies",
    "van der |van |de ||",
    "Berk Bos Dijk Hoog Kuip Meer Vel Wes",
    "kamp veld huis stra ers man hout",
)
_NORDIC = (
    "Sv Ing Lar Kar Bj Mag",
    "en rid s in ørn nus",
    "Lind Berg Sønder Øst Hed Kall Nyg Sjö",
    "qvist ström gaard dahl sen holm berg lund",
)
_ITALIC = (
    "Al Bru Fran Giu Lo Mar Pao Vin",
    "essandro no cesca lio renzo tina la cenzo",
    "della |di |||",
    "Ber Cas Fer Gal Mon Ros Sal Var",
    "telli trucci rante lotti dini setti vaggi gano",
)
_HISPANIC = (
    "José |Ana |María |Luis |||",
    "Al Car Dol Er Fer Gui Isa Ra Ro",
    "berto los ores nesto nando llermo bel úl drigo",
    "Alm Ben Cast Esp Gal Her Mir Oli Que Val",
    "eida ítez illo inosa indo rera anda veira sada verde",
    " Cruz| Reyes| Soler| Duarte| Montes||||",
)
_BANTU = (
    "A Bo Ma Ne Sam Tha Zo",
    "dewale ngani nuel lson ora bo la",
    "Adé Mba Nko Oko Sisu Tshi Dlam",
    "yemi lula si nkwo lu vumbi ini",
)
_TURKIC = (
    "Ah Em Ha Mus Öz Se Yıl",
    "met ine kan tafa gür lim dız",
    "Ak Dem Ka Yıl Öz Şa Kılı",
    "soy irel ralı dırım türk hin ç",
)
_MALAY = (
    "Bu De Har Jo Si An",
    "di wi to ko ti ang",
    "Ha Ku Pra Su Wi Set",
    "rtono sumo bowo santi jaya iawan",
)
_KHMER = ("Hun Keo Sok Chea Prak Heng Chan", "Sa Vi Bo So Ra Phal", "vuth rith pha khun na la")
_BURMAN = ("U |Daw |", "Aung Kyaw Min Soe Thein Zaw", " Htun| Lwin| Myint| Naing| Oo", " Aye| Thant| Win||")
_MONGOL = (
    "Bat Enkh Gan Tö Oyu Nar",
    "baatar bayar bold mör un antuya",
    "Do Lkha Sükh Dam Tse",
    "rj gva baatar din ren",
)

# How the parts above join to words: "." glues, " " parts, "-" hyphenates.
SHAPES: dict[str, tuple[tuple[str, ...], str]] = {
    "slav": (_SLAVIC, ". ."),
    "viet": (_VIET, "  "),
    "han": (_HAN, " ."),
    "hangul": (_HANGUL, " -"),
    "nippon": (_NIPPON, ". ."),
    "hindi": (_HINDI, ". ."),
    "thai": (_THAI, ". ."),
    "arab": (_ARAB, ". ."),
    "persian": (_PERSIAN, ". ."),
    "hellenic": (_HELLENIC, ". ."),
    "anglo": (_ANGLO, ". ."),
    "franc": (_FRANC, ". .."),
    "german": (_GERMAN, ". .."),
    "dutch": (_DUTCH, ". .."),
    "nordic": (_NORDIC, ". ."),
    "italic": (_ITALIC, ". .."),
    "hispanic": (_HISPANIC, ".. .."),
    "bantu": (_BANTU, ". ."),
    "turkic": (_TURKIC, ". ."),
    "malay": (_MALAY, ". ."),
    "khmer": (_KHMER, " ."),
    "burman": (_BURMAN, "..."),
    "mongol": (_MONGOL, ". ."),
}
_UNSPACED = frozenset(["han", "hangul"])  # their own script writes the name in one

# What another wire writes for the same sound; the first that occurs makes the variant.
_VARIANTS = (("ou", "u"), ("eï", "ey"), ("tch", "ch"), ("ch", "sh"), ("ê", "e"), ("ô", "o"), ("â", "a"))


def make_name(shape: str, rng: Random) -> Name:
    """Returns a new name of that shape; two calls may give the same."""
    parts, joints = SHAPES[shape]
    printed, native = "", ""
    for part, joint in zip(parts, ("", *joints), strict=True):
        # A part with "|" has syllables with spaces of their own, or none at all.
        one, _, other = rng.choice(part.split("|") if "|" in part else part.split()).partition(":")
        glue = "" if joint in ("", ".") else joint
        printed += glue + one
        native += (" " if glue else "") + other
    printed = " ".join(printed.split())
    own = "".join(native.split()) if shape in _UNSPACED else " ".join(native.split())
    return Name(printed, own or None, _variant(printed))


def _variant(printed: str) -> str | None:
    for one, other in _VARIANTS:
        if one in printed:
            return printed.replace(one, other, 1)
    return None
