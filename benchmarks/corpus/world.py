"""The countries of an invented corpus: their French names, their towns, the shape of their people's names."""

from dataclasses import dataclass

# Code | name with its article | adjective, masculine and feminine | towns, the capital first | shape of names
_TABLE = """
VN | le Vietnam | vietnamien | vietnamienne | Hanoï, Hô Chi Minh-Ville, Da Nang, Huê, Can Tho | viet
RU | la Russie | russe | russe | Moscou, Saint-Pétersbourg, Vladivostok, Sotchi, Kazan | slav
CN | la Chine | chinois | chinoise | Pékin, Shanghai, Nanning, Kunming, Canton | han
US | les États-Unis | américain | américaine | Washington, New York, San Francisco, Honolulu | anglo
JP | le Japon | japonais | japonaise | Tokyo, Osaka, Nagoya, Fukuoka | nippon
FR | la France | français | française | Paris, Lyon, Marseille, Toulouse | franc
KR | la République de Corée | sud-coréen | sud-coréenne | Séoul, Busan, Incheon | hangul
LA | le Laos | lao | lao | Vientiane, Luang Prabang, Savannakhet | thai
KH | le Cambodge | cambodgien | cambodgienne | Phnom Penh, Siem Reap, Battambang | khmer
IN | l’Inde | indien | indienne | New Delhi, Mumbai, Chennai, Calcutta | hindi
TH | la Thaïlande | thaïlandais | thaïlandaise | Bangkok, Chiang Mai, Phuket | thai
ID | l’Indonésie | indonésien | indonésienne | Jakarta, Bali, Surabaya | malay
DE | l’Allemagne | allemand | allemande | Berlin, Munich, Hambourg, Francfort | german
GB | le Royaume-Uni | britannique | britannique | Londres, Édimbourg, Manchester | anglo
AU | l’Australie | australien | australienne | Canberra, Sydney, Melbourne, Perth | anglo
SG | Singapour | singapourien | singapourienne | Singapour | han
CU | Cuba | cubain | cubaine | La Havane, Santiago de Cuba | hispanic
MY | la Malaisie | malaisien | malaisienne | Kuala Lumpur, Penang, Malacca | malay
PH | les Philippines | philippin | philippine | Manille, Cebu, Davao | hispanic
BY | le Bélarus | bélarusse | bélarusse | Minsk, Brest, Gomel | slav
IT | l’Italie | italien | italienne | Rome, Milan, Turin, Naples | italic
EU | l’Union européenne | européen | européenne | Bruxelles, Strasbourg | german
CA | le Canada | canadien | canadienne | Ottawa, Montréal, Toronto, Vancouver | anglo
NL | les Pays-Bas | néerlandais | néerlandaise | La Haye, Amsterdam, Rotterdam | dutch
MM | le Myanmar | birman | birmane | Naypyidaw, Rangoun, Mandalay | burman
PL | la Pologne | polonais | polonaise | Varsovie, Cracovie, Gdansk | slav
KP | la République populaire démocratique de Corée | nord-coréen | nord-coréenne | Pyongyang, Wonsan | hangul
NZ | la Nouvelle-Zélande | néo-zélandais | néo-zélandaise | Wellington, Auckland | anglo
TR | la Turquie | turc | turque | Ankara, Istanbul, Izmir | turkic
KZ | le Kazakhstan | kazakhstanais | kazakhstanaise | Astana, Almaty | slav
UA | l’Ukraine | ukrainien | ukrainienne | Kyiv, Lviv, Odessa | slav
CZ | la République tchèque | tchèque | tchèque | Prague, Brno | slav
HU | la Hongrie | hongrois | hongroise | Budapest, Debrecen | german
BG | la Bulgarie | bulgare | bulgare | Sofia, Varna | slav
RO | la Roumanie | roumain | roumaine | Bucarest, Cluj | italic
ES | l’Espagne | espagnol | espagnole | Madrid, Barcelone, Séville | hispanic
MX | le Mexique | mexicain | mexicaine | Mexico, Monterrey | hispanic
BR | le Brésil | brésilien | brésilienne | Brasilia, São Paulo, Rio de Janeiro | hispanic
AR | l’Argentine | argentin | argentine | Buenos Aires, Córdoba | hispanic
CL | le Chili | chilien | chilienne | Santiago, Valparaíso | hispanic
VE | le Venezuela | vénézuélien | vénézuélienne | Caracas, Maracaibo | hispanic
ZA | l’Afrique du Sud | sud-africain | sud-africaine | Pretoria, Le Cap, Durban | bantu
EG | l’Égypte | égyptien | égyptienne | Le Caire, Alexandrie | arab
AE | les Émirats arabes unis | émirien | émirienne | Abou Dabi, Dubaï | arab
SA | l’Arabie saoudite | saoudien | saoudienne | Riyad, Djeddah | arab
QA | le Qatar | qatari | qatarie | Doha | arab
IR | l’Iran | iranien | iranienne | Téhéran, Ispahan | persian
IL | Israël | israélien | israélienne | Jérusalem, Haïfa | german
DZ | l’Algérie | algérien | algérienne | Alger, Oran | arab
MA | le Maroc | marocain | marocaine | Rabat, Casablanca | arab
AO | l’Angola | angolais | angolaise | Luanda, Benguela | bantu
MZ | le Mozambique | mozambicain | mozambicaine | Maputo, Beira | bantu
NG | le Nigeria | nigérian | nigériane | Abuja, Lagos | bantu
SE | la Suède | suédois | suédoise | Stockholm, Göteborg | nordic
NO | la Norvège | norvégien | norvégienne | Oslo, Bergen | nordic
FI | la Finlande | finlandais | finlandaise | Helsinki, Tampere | nordic
DK | le Danemark | danois | danoise | Copenhague, Aarhus | nordic
BE | la Belgique | belge | belge | Bruxelles, Anvers, Liège | dutch
GR | la Grèce | grec | grecque | Athènes, Thessalonique | hellenic
MN | la Mongolie | mongol | mongole | Oulan-Bator, Darkhan | mongol
LK | le Sri Lanka | sri-lankais | sri-lankaise | Colombo, Kandy | hindi
BD | le Bangladesh | bangladais | bangladaise | Dacca, Chittagong | hindi
PK | le Pakistan | pakistanais | pakistanaise | Islamabad, Karachi | persian
NP | le Népal | népalais | népalaise | Katmandou, Pokhara | hindi
"""

_OF = {"le": "du ", "la": "de la ", "les": "des "}
_IN = {"le": "au ", "la": "en ", "les": "aux "}
_VOWELS = "AEÉIOU"


@dataclass(frozen=True, slots=True)
class Land:
    """A country as French copy speaks of it."""

    code: str
    name: str  # with its article: "le Vietnam", "l’Inde", "Cuba"
    his: str  # "vietnamien"
    her: str  # "vietnamienne"
    towns: tuple[str, ...]  # the capital first
    names: str  # the shape of its people's names, a key of names.SHAPES

    @property
    def of(self) -> str:
        """Returns "du Vietnam", "de l’Inde", "de Cuba", "d’Israël"."""
        article, _, bare = self.name.partition(" ")
        if bare and article in _OF:
            return _OF[article] + bare
        if self.name.startswith("l’"):
            return f"de {self.name}"
        return f"d’{self.name}" if self.name[0] in _VOWELS else f"de {self.name}"

    @property
    def within(self) -> str:
        """Returns "au Vietnam", "en Inde", "à Cuba"."""
        article, _, bare = self.name.partition(" ")
        if bare and article in _IN:
            return _IN[article] + bare
        if self.name.startswith("l’"):
            return f"en {self.name.removeprefix('l’')}"
        return f"en {self.name}" if self.name[0] in _VOWELS else f"à {self.name}"


def _land(line: str) -> Land:
    code, name, his, her, towns, names = (part.strip() for part in line.split("|"))
    return Land(code, name, his, her, tuple(town.strip() for town in towns.split(",")), names)


LANDS: tuple[Land, ...] = tuple(map(_land, _TABLE.strip().splitlines()))
