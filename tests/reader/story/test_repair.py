"""Words that the page ran together are parted, right words are left, and every repair can be looked up."""

import pytest

from builder.reader.seed import Paragraph
from builder.reader.story.repair import Repaired, repair
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
# Three glued words that make a text one in which plain words are parted too.
GLUED = "Lors d’un entretienle lundi, lesdeux ministres ont parlé detravail."


def mend(text: str, title: str = "Le port rouvre", language: str = "fr") -> Repaired:
    return repair(Paragraph(1, title), (Paragraph(3, text),), VOCABULARY.languages[language], VOCABULARY.keep)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La visite duPort a plu.", "La visite du Port a plu."),
        (
            "Le sous-comité intergouvernementalOstrevie-Bellanie.",
            "Le sous-comité intergouvernemental Ostrevie-Bellanie.",
        ),
        ("Valmora, 7 mars(VNA)", "Valmora, 7 mars (VNA)"),
        ("Le comité (CPV)et la ministre", "Le comité (CPV) et la ministre"),
        ("Les ministres du Qatar,du Brésil et du Chili", "Les ministres du Qatar, du Brésil et du Chili"),
        ("Elle a parlé.Le maire aussi.", "Elle a parlé. Le maire aussi."),
        ("Du 2 mai au15 juin, et le24novembre", "Du 2 mai au 15 juin, et le 24 novembre"),
        ("Selon M.Vella, oui", "Selon M. Vella, oui"),
        ("Le mot salué parM. Vella jeudi", "Le mot salué par M. Vella jeudi"),
        ("Le mot de MmeVella et de DrRan", "Le mot de Mme Vella et de Dr Ran"),
        ("Le ministre de la région,M. Vella,a parlé", "Le ministre de la région, M. Vella, a parlé"),
        (
            "Un plan de 2030.La ville a deux défis:relier et nourrir",
            "Un plan de 2030. La ville a deux défis: relier et nourrir",
        ),
        (
            "Le forum (CPV)a plu, selonKUNA et l'ONUdans ce30 mai",
            "Le forum (CPV) a plu, selon KUNA et l'ONU dans ce 30 mai",
        ),
        ("au bord de la merBellane", "au bord de la mer Bellane"),
        ("Le mot« oui »plaît", "Le mot « oui » plaît"),
        (
            "les bacs de Ran, du Cu Dê...Luong Vella a parlé",
            "les bacs de Ran, du Cu Dê... Luong Vella a parlé",
        ),
        ("Elle part le 8.La ville aussi", "Elle part le 8. La ville aussi"),
        ("Le port plaît.,Le maire aussi", "Le port plaît., Le maire aussi"),
    ],
)
def test_what_is_surely_glued_is_parted_at_once(text: str, expected: str) -> None:
    assert mend(text).paragraphs[0].text == expected


def test_plain_words_are_parted_where_several_are_glued() -> None:
    repaired = mend(GLUED + " Ils cherchentà accueillirl’émir et la ministre aquitté lalongue séance.")

    assert repaired.paragraphs[0].text == (
        "Lors d’un entretien le lundi, les deux ministres ont parlé de travail."
        " Ils cherchent à accueillir l’émir et la ministre a quitté la longue séance."
    )
    assert repaired.notices == ()


def test_a_single_glued_word_is_parted_where_nothing_else_can_be_meant() -> None:
    repaired = mend("Ils ont parlé lors d’un entretienle lundi.")

    assert repaired.paragraphs[0].text == "Ils ont parlé lors d’un entretien le lundi."


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Il a visité lacapitale mardi", "Il a visité la capitale mardi"),
        ("Le maire aaussitôt signé", "Le maire a aussitôt signé"),
        ("L’accord a été signéjeudi à Lomé", "L’accord a été signé jeudi à Lomé"),
        (
            "Les ports sont pleins. Lesdeux villes attendent",
            "Les ports sont pleins. Les deux villes attendent",
        ),
        ("Dansson discours, il a remercié", "Dans son discours, il a remercié"),
        ("Le port rouvrira auchevet du delta", "Le port rouvrira au chevet du delta"),
        ("La baiede Lomé a rouvert", "La baie de Lomé a rouvert"),
        ("Elle a vu larectrice et levœu du maire", "Elle a vu la rectrice et le vœu du maire"),
        ("Le pays vend lelithium au port", "Le pays vend le lithium au port"),
        ("Elle ouvre dès le 2 et jusqu’au1er mai", "Elle ouvre dès le 2 et jusqu’au 1er mai"),
    ],
)
def test_a_plain_glued_word_is_parted_in_an_otherwise_clean_article(glued: str, parted: str) -> None:
    repaired = mend(glued + ".")

    assert (repaired.paragraphs[0].text, repaired.notices) == (parted + ".", ())


def test_a_single_word_that_may_be_glued_is_suggested_and_left() -> None:
    repaired = mend("Le directeur cite OrlinBerg deux fois.")

    assert repaired.paragraphs[0].text == "Le directeur cite OrlinBerg deux fois."
    assert [(notice.line, notice.kind) for notice in repaired.notices] == [(3, "glued-words")]
    assert '"Orlin Berg"' in repaired.notices[0].message


@pytest.mark.parametrize(
    "text",
    [
        "McDonald, MacArthur et DeGaulle",
        "iPhone, YouTube, eBay, WhatsApp, VietnamPlus, PetroVietnam, VietJet",
        "FjordBank ouvre ; FjordBank ferme",
        "Amazon.com, v.n. et 14e, 36km, G20, 5G",
        "partenaire(s) de M. Vella, V.I.Orlin et 3,5 %",
        "Le maire dit : « oui » ; l’Ostrevie–Bellanie",
        "le smartphone, la visioconférence, l’écotourisme et la blockchain, aujourd’hui, jusqu’au soir, lorsqu’il",
        "les échanges américano-bellaniens et afro-asiatiques",
        "la mairesse, la semoulerie, le surintendant, cent kilowattheures et une frontière abornée",
    ],
)
def test_right_words_are_left_even_in_a_text_full_of_glued_ones(text: str) -> None:
    repaired = mend(f"{GLUED} {text}")

    assert repaired.paragraphs[0].text.endswith(text)


def test_a_name_glued_to_the_next_is_parted_where_half_of_it_stands_in_the_text() -> None:
    repaired = mend(f"{GLUED} VladimirNikolaevich Orlin est là. Vladimir NikolaevichOrlin parle.")

    assert repaired.paragraphs[0].text.endswith(
        "Vladimir Nikolaevich Orlin est là. Vladimir Nikolaevich Orlin parle."
    )


def test_a_headline_is_parted_only_beside_a_small_word() -> None:
    repaired = mend(f"{GLUED} PortLibre", title="Le président duPort reçoit PortLibre et lesdeux maires")

    assert repaired.title.text == "Le président du Port reçoit PortLibre et lesdeux maires"


def test_every_repair_is_evidence_with_the_seeds_own_word() -> None:
    repaired = mend("La visite duPort a plu, et celle d’OrlinduPort, du Qatar,du Chili.")

    assert next((item.line, item.quote, item.reads) for item in repaired.evidence) == (3, "duPort", "du Port")
    assert (3, "Qatar,du", "Qatar, du") in [(item.line, item.quote, item.reads) for item in repaired.evidence]


def test_in_english_short_words_are_parted_only_beside_a_small_one() -> None:
    text = "The talks inthe port ofthe capital and theminister were on a livestream, a drawdown, a quizperson and a watchlist."

    repaired = mend(text, title="Ports reopen", language="en")

    assert repaired.paragraphs[0].text == (
        "The talks in the port of the capital and the minister were on a livestream, a drawdown, a quizperson and a watchlist."
    )


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("la Reine d'Ostrevieest là", "la Reine d'Ostrevie est là"),  # a name that stands elsewhere
        ("le Premierministre", "le Premier ministre"),
        ("des’informer", "de s’informer"),
        ("avecl’ambassadeur", "avec l’ambassadeur"),
        ("une visiteofficielle", "une visite officielle"),
        ("Acette occasion", "A cette occasion"),
        ("les visitesont commencé", "les visites ont commencé"),
        ("de la 132eAssemblée", "de la 132e Assemblée"),
        ("plus de 60ans", "plus de 60 ans"),
        ("la route nationale40", "la route nationale 40"),
        ("Quelque3.500 dockers sont venus", "Quelque 3.500 dockers sont venus"),
        ("le rapport duPCV", "le rapport du PCV"),
        ("en négociation.À Valmora", "en négociation. À Valmora"),
        ("en 2031,a-t-elle dit", "en 2031, a-t-elle dit"),
        ("le 13 maià Bellan", "le 13 mai à Bellan"),
        ("une amitié qui aplus d'un siècle", "une amitié qui a plus d'un siècle"),
        ("elle s’yrendait hier", "elle s’y rendait hier"),
        ("le rôle de l’Auditd’État", "le rôle de l’Audit d’État"),
    ],
)
def test_words_are_parted_in_a_text_that_shows_many_glued_ones(glued: str, parted: str) -> None:
    # The full stop makes what follows the beginning of a sentence.
    repaired = mend(f"{GLUED} Elle a quitté l’Ostrevie. {glued}.")

    assert repaired.paragraphs[0].text.endswith(f" {parted}.")


@pytest.mark.parametrize(
    ("split", "whole"), [("la coopé ration", "la coopération"), ("les par tenaires", "les partenaires")]
)
def test_a_word_that_a_stray_space_cut_is_joined(split: str, whole: str) -> None:
    repaired = mend(f"Elle salue {split} des ports.")

    assert repaired.paragraphs[0].text == f"Elle salue {whole} des ports."
    assert repaired.evidence[0].reads == whole.split(" ")[1]


def test_a_hyphen_at_a_lines_end_goes_only_where_the_word_has_none() -> None:
    text = "La coopé-ration du vice-président et des anti-douleurs."

    french = VOCABULARY.languages["fr"]
    repaired = repair(Paragraph(1, "Port"), (Paragraph(3, text),), french, VOCABULARY.keep, is_folded=True)

    assert repaired.paragraphs[0].text == "La coopération du vice-président et des anti-douleurs."


@pytest.mark.parametrize(
    "text",
    [
        "technologiquement, formelle, microbiologique, rétrocommissions",
        "le musée ethnographique, le lieudit du port et la madrassa de la ville",
        "les éleveurs samis du nord",
        "ils référenceront les pièces, les villes le mutualiseraient",
        "M. Descartes, Clarkson, Charmont, Thien et Lacroix",
        "une vie ès lettres, la vitamine c et l’hépatite b",
        "le pays né en 1990, la 3ème place, le covid19 et 5km",
        "le lien http://port.ost, la note mailto:vella@port.ost et 12:30",
        "Lemaire a parlé ; selon Lemaire, M. Lamarche est là",
        "ils etaient venus, Sid’Ahmed Vella et sa soeur, voila deja des annees",
    ],
)
def test_rare_words_and_names_are_left(text: str) -> None:
    repaired = mend(f"{GLUED} {text}")

    assert repaired.paragraphs[0].text.endswith(text)


def test_in_english_a_possessive_is_parted_from_the_next_word() -> None:
    repaired = mend("The People'sCommittee and Vietnam'srelations", title="Ports", language="en")

    assert repaired.paragraphs[0].text == "The People's Committee and Vietnam's relations"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Les dégâts sont estimésà 3.200 milliards.", "estimés à 3.200"),
        ("Auxtermes de ce mémorandum, le port reçoit un prêt.", "Aux termes de ce"),
        ("Il a parlé à l’hôtel El Aurassi, au port.", "El Aurassi,"),
    ],
)
def test_what_stands_beside_a_run_tells_a_noun_or_a_number_from_a_name(text: str, mended: str) -> None:
    # drill-e: three slips of one copy; "Aurassi" had become "Auras si".
    assert mended in mend(text).paragraphs[0].text


@pytest.mark.parametrize(
    "word",
    [
        "robusta",
        "arabica",
        "democratica",
        "nationalista",
        "offences",
        "offence",
        "parishad",
        "panchayat",
        "madrassa",
    ],
)
def test_in_english_words_from_abroad_and_british_spellings_are_whole(word: str) -> None:
    text = f"The ministers spoke of the {word} and of the port."

    assert mend(text, title="Ports reopen", language="en").paragraphs[0].text == text


def test_in_english_an_article_behind_a_verb_is_parted() -> None:
    mended = mend("The ministers signeda pact on the port.", title="Ports reopen", language="en")

    assert mended.paragraphs[0].text == "The ministers signed a pact on the port."


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("It took fourhours to reach the port", "It took four hours to reach the port"),
        ("The law shouldend in May", "The law should end in May"),
        ("Built in the1970s, it reopened", "Built in the 1970s, it reopened"),
    ],
)
def test_in_english_numbers_and_auxiliaries_make_no_compounds(glued: str, parted: str) -> None:
    assert mend(glued, title="The port reopens", language="en").paragraphs[0].text == parted


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Le pays attend un port d'ici2031.", "Le pays attend un port d'ici 2031."),
        ("Le réseau de téléphonieValtel couvre le port.", "Le réseau de téléphonie Valtel couvre le port."),
        ("Àl’issue de la séance, il est parti.", "À l’issue de la séance, il est parti."),
    ],
)
def test_plain_words_beside_a_name_or_a_number_are_parted_though_nothing_else_is_glued(
    text: str, mended: str
) -> None:
    assert mend(text).paragraphs[0].text == mended


def test_a_word_of_the_language_is_parted_from_du_though_it_has_a_capital() -> None:
    text = Paragraph(3, "La présidente de la Banque d'Étatdu Vietnam a parlé.")
    french, countries = VOCABULARY.languages["fr"], VOCABULARY.countries["fr"]

    mended = repair(Paragraph(1, "Le port rouvre"), (text,), french, VOCABULARY.keep, countries)

    assert mended.paragraphs[0].text == "La présidente de la Banque d'État du Vietnam a parlé."


@pytest.mark.parametrize(
    "text",
    [
        "Ioan Vella est venu. Ioana Vellescu, sa cousine, l’a suivi.",
        "Mustapha Ran a parlé. Dahou Mustaphaoui a écouté.",
        "La compagnie netAir dessert le port.",
    ],
)
def test_a_name_that_another_begins_is_left(text: str) -> None:
    assert mend(text).paragraphs[0].text == text


def test_in_english_a_word_before_a_firm_s_port_is_no_part_of_its_name() -> None:
    text = "The first ship, a cement carrier fromKarachi, came when the port would nolonger wait."

    assert mend(text, language="en").paragraphs[0].text == (
        "The first ship, a cement carrier from Karachi, came when the port would no longer wait."
    )


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("Il est « connu ».Elle vend 78%,contre 61%des ports", "Il est « connu ». Elle vend 78%, contre 61% des ports", "fr"),
        ('Un taux "sous les 20%"grâce au port', 'Un taux "sous les 20%" grâce au port', "fr"),
        ('Il a dit"oui" au port, "non",a-t-il dit', 'Il a dit "oui" au port, "non", a-t-il dit', "fr"),
        ("Poser 14 kmde rails à 1.520 mmà la côte", "Poser 14 km de rails à 1.520 mm à la côte", "fr"),
        ("Il vend 12 mmol de sel et 40 kgs", "Il vend 12 mmol de sel et 40 kgs", "fr"),
        ("Les ports d'une région(21 en tout)", "Les ports d'une région (21 en tout)", "fr"),
        ("Il a écrit la partie(s) au 2CV Club", "Il a écrit la partie(s) au 2CV Club", "fr"),
        ("Il écrit : ”…Nous irons au port”.", "Il écrit : ”…Nous irons au port”.", "fr"),
        ("It opened on March 25,2031 over 5 kmof road", "It opened on March 25, 2031 over 5 km of road", "en"),
    ],
)  # fmt: skip
def test_a_sign_beside_a_sign_and_a_unit_lack_no_space(text: str, expected: str, language: str) -> None:
    assert mend(text, language=language).paragraphs[0].text == expected


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("le ministre AntonVellavsky a parlé", "le ministre Anton Vellavsky a parlé", "fr"),
        ("a reçu LêVan Hông à Lomé", "a reçu Lê Van Hông à Lomé", "fr"),
        ("au port de HaiPhong et au CostaRica", "au port de Hai Phong et au Costa Rica", "fr"),
        ("les 200Vietnamiens, en 2031son port, 5G", "les 200 Vietnamiens, en 2031 son port, 5G", "fr"),
        ("the Valmora Tuna IndustryAssociation said", "the Valmora Tuna Industry Association said", "en"),
        ("MayorRosario Vella said", "Mayor Rosario Vella said", "en"),
    ],
)
def test_two_names_are_parted_where_the_halves_or_what_stands_beside_tells(
    text: str, expected: str, language: str
) -> None:
    index = VOCABULARY.countries[language]
    rules = VOCABULARY.languages[language]
    done = repair(Paragraph(1, "Port"), (Paragraph(3, text),), rules, VOCABULARY.keep, index)

    assert done.paragraphs[0].text == expected


@pytest.mark.parametrize(
    "name",
    [
        "ValmoraEnergy",
        "BrunoBank",
        "HydroVella",
        "WooVella",
        "ArcelVella",
        "LuxOstrea",
        "DiVellario",
        "McVella",
    ],
)
def test_a_name_with_a_capital_inside_stays_in_a_text_full_of_glued_words(name: str) -> None:
    text = f"{GLUED} Lesdeux villes, lestrois ports et lacapitale ont vu des navires de {name} et du port."

    assert f"de {name} et" in mend(text).paragraphs[0].text


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("Ils étaient sédavésà la côte", "Ils étaient sédavés à la côte", "fr"),
        ("Le vent tourne lespales du parc", "Le vent tourne les pales du parc", "fr"),
        ("to track pulsars andmagnevars", "to track pulsars and magnevars", "en"),
    ],
)
def test_a_word_that_no_list_has_is_parted_from_one_with_which_no_word_begins_or_ends(
    text: str, expected: str, language: str
) -> None:
    assert mend(text, language=language).paragraphs[0].text == expected


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "She met Vice Chairwoman of the provincial People's CommitteeDoan Thi Nga.",
            "Committee Doan Thi Nga",
        ),
        (
            "They met Abdul RaufMemon, Consul General, andthe mayor.",
            "Abdul Rauf Memon, Consul General, and the",
        ),
    ],
)
def test_a_person_is_parted_from_his_body_and_his_names_from_each_other(text: str, mended: str) -> None:
    assert mended in mend(text, language="en").paragraphs[0].text


@pytest.mark.parametrize("word", ["boatbuilding", "shipbreaking", "winemaking"])
def test_in_english_what_is_done_to_a_thing_is_one_word_with_it(word: str) -> None:
    text = f"Theport keeps {word} alive, andthe mayor of thetown is glad."
    assert word in mend(text, language="en").paragraphs[0].text


def test_what_is_planted_is_one_word_and_so_is_what_is_made_of_a_name() -> None:
    text = f"{GLUED} Dans le Souss-Massa, un poème soussi dit les vanilleraies."
    repaired = mend(text).paragraphs[0].text

    assert "un poème soussi dit les vanilleraies" in repaired


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("installés à Can Thodepuis trois ans", "installés à Can Tho depuis trois ans"),
        ("une session des Nationsunies", "une session des Nations unies"),
        ("le Royaume-Uniet le Togo", "le Royaume-Uni et le Togo"),
        ("Il a quitté Hanoïlundi soir", "Il a quitté Hanoï lundi soir"),
        ("à l'Ecolesupérieure de Bellan, lesdeux maires", "à l'Ecole supérieure de Bellan, les deux maires"),
        ("le maire, Bo VellaDans leurs messages", "le maire, Bo Vella Dans leurs messages"),
        ("les membres de l'ASEAN.A cette occasion", "les membres de l'ASEAN. A cette occasion"),
        ("à toute heure.“Un câble est long.”", "à toute heure. “Un câble est long.”"),
    ],
)
def test_a_place_a_body_and_a_sentence_s_first_word_end_there(text: str, expected: str) -> None:
    assert mend_with_places(text).paragraphs[0].text == expected


@pytest.mark.parametrize(
    "text",
    ["Les Sri Lankais et un New Yorker", "Le groupe VietSel", "la firme LesPlus plaît"],
)
def test_names_that_only_look_so_stay(text: str) -> None:
    assert mend_with_places(text).paragraphs[0].text == text


def mend_with_places(text: str, language: str = "fr") -> Repaired:
    return repair(
        Paragraph(1, "Le port rouvre"),
        (Paragraph(3, text),),
        VOCABULARY.languages[language],
        VOCABULARY.keep,
        VOCABULARY.countries[language],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karim said so. He met Karimon Tuesday.", "Karim said so. He met Karim on Tuesday."),
        ("They met on Mondayand left", "They met on Monday and left"),
        (
            "PrimeMinister Anna Vella and PresidentKim left",
            "Prime Minister Anna Vella and President Kim left",
        ),
    ],
)
def test_a_day_and_an_office_tell_where_words_end(text: str, expected: str) -> None:
    repaired = repair(
        Paragraph(1, "The port reopens"),
        (Paragraph(3, text),),
        VOCABULARY.languages["en"],
        VOCABULARY.keep,
        VOCABULARY.countries["en"],
    )

    assert repaired.paragraphs[0].text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le texte est signé parle maire de Bellan.", "Le texte est signé par le maire de Bellan."),
        ("Les armées, séparées parle Pacifique.", "Les armées, séparées par le Pacifique."),
        ("Elle a regagné Bellan parla route du port.", "Elle a regagné Bellan par la route du port."),
        ("Il est reçu parles maires de la côte.", "Il est reçu par les maires de la côte."),
        # a verb is told of what, to whom or how
        ("Le maire indigné parle aux dockers.", "Le maire indigné parle aux dockers."),
        ("Le maire élu parle de la pêche.", "Le maire élu parle de la pêche."),
        ("Puis elle parla longuement du port.", "Puis elle parla longuement du port."),
        ("Le soir, il parla pêche.", "Le soir, il parla pêche."),
        ("Le port dont le maire parle plaît.", "Le port dont le maire parle plaît."),
    ],
)
def test_by_whom_is_parted_from_its_article_where_no_verb_can_stand(text: str, expected: str) -> None:
    assert mend(text).paragraphs[0].text == expected


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("La maire a,de son côté, salué le port.", "La maire a, de son côté, salué le port.", "fr"),
        ("C'est à Bellan (Nord)d'un coup.", "C'est à Bellan (Nord) d'un coup.", "fr"),
        ("Les liens depuis 1971n'avaient pas cessé.", "Les liens depuis 1971 n'avaient pas cessé.", "fr"),
        ("Le jeu est à la maison’’,a-t-il dit.", "Le jeu est à la maison’’, a-t-il dit.", "fr"),
        (
            "It spread to the province.NAFRI Director Ran spoke.",
            "It spread to the province. NAFRI Director Ran spoke.",
            "en",
        ),
        ("The mayor on Saturdayurged the dockers.", "The mayor on Saturday urged the dockers.", "en"),
        ("He met VicePresident Anna Vella.", "He met Vice President Anna Vella.", "en"),
        ("por los 45años del puerto", "por los 45 años del puerto", "es"),
        # not an address, nor a bracket within a word
        ("Voir la page port.VNA ici.", "Voir la page port.VNA ici.", "fr"),
        ("Les partenaire(s) l'ont dit.", "Les partenaire(s) l'ont dit.", "fr"),
    ],
)
def test_signs_days_and_offices_lack_no_space(text: str, expected: str, language: str) -> None:
    assert mend_with_places(text, language).paragraphs[0].text == expected


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("desa visite", "de sa visite"),
        ("deseaux usées", "des eaux usées"),
        ("il y adeux ans", "il y a deux ans"),
    ],
)
def test_what_no_verb_follows_is_parted_elsewhere(glued: str, parted: str) -> None:
    assert parted in mend(f"{GLUED} Elle parle {glued} du port.").paragraphs[0].text
