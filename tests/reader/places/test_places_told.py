"""Where it happened, told in ways that a dateline hides: each lead whole, under another town's dateline."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def article(*passages: str):
    text = "\n\n".join(passages)
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article


# What the lead says, what is its place.
ELSEWHERE = [
    ("Depuis Accra, où il séjourne, le ministre Koffi Adjo a plaidé mardi pour la paix.", "Accra"),
    ("Le sommet d'Abuja s'est achevé dimanche sur un appel du ministre Koffi Adjo.", "Abuja"),
    ("En marge du forum annuel de Dubrovnik, le ministre Koffi Adjo a vu samedi le maire.", "Dubrovnik"),
    ("Koffi Adjo a prononcé mardi un discours à la séance plénière du Forum de Davos.", "Davos"),
    ("Koffi Adjo a fait samedi le voyage de Kumasi pour y rencontrer le maire.", "Kumasi"),
    ("Le ministre Koffi Adjo a fait mardi un voyage non annoncé à Odessa.", "Odessa"),
    (
        "Koffi Adjo a poursuivi mercredi sa visite par une étape à Kumasi, où l'a accueilli le maire.",
        "Kumasi",
    ),
    ("Koffi Adjo a entamé lundi sa visite au Ghana par la ville de Kumasi, dans le sud.", "Kumasi"),
    ("Koffi Adjo s'est envolé dimanche pour Ramallah, où le maire Ivo Vella l'a reçu.", "Ramallah"),
    ("Koffi Adjo a reçu mardi son hôte dans sa résidence de Sotchi.", "Sotchi"),
    ("Une séance s'est tenue lundi dans un hôtel de Vienne entre Koffi Adjo et son hôte.", "Vienne"),
    ("Koffi Adjo a donné lundi, en gare de Lobito, le départ du premier train.", "Lobito"),
    ("Koffi Adjo a assisté lundi à un essai sur la piste de l'aéroport de Gwadar.", "Gwadar"),
    ("Le poste frontalier de Kpalimé a rouvert lundi en présence de Koffi Adjo.", "Kpalimé"),
    ("L'Université de Kumasi a accueilli mercredi une journée ouverte par le recteur Koffi Adjo.", "Kumasi"),
    ("Le port de Kumasi a servi mardi de cadre à une rencontre de Koffi Adjo et du maire.", "Kumasi"),
    ("Koffi Adjo a visité mercredi l'usine de rails de Kumasi.", "Kumasi"),
    ("Une école bâtie par la Chine dans la province de Kumasi a été remise mardi à Koffi Adjo.", "Kumasi"),
    ("Après Tamale, c'est à Kumasi que Koffi Adjo a rencontré mardi le maire.", "Kumasi"),
    ("C'est de Kumasi que Koffi Adjo a annoncé mardi la réouverture.", "Kumasi"),
    ("Kumasi vit depuis jeudi à l'heure du port : Koffi Adjo y a ouvert une semaine.", "Kumasi"),
    ("Koffi Adjo a ouvert samedi, dans le nord de l'île, à Jaffna, un centre culturel.", "Jaffna"),
    ("Au Conseil des droits, à Genève, Koffi Adjo s'est opposé vendredi au texte.", "Genève"),
    ("Koffi Adjo a tenu vendredi son cabinet dans l'ancienne capitale inca, Cuzco.", "Cuzco"),
    ("Koffi Adjo a gagné mercredi la capitale ghanéenne avec le maire.", "Accra"),
    ("La délégation a été reçue mardi au Capitole par le maire de Toulouse, Ivo Vella.", "Toulouse"),
    ("Le pacte est entré en vigueur, a annoncé mardi à Kumasi le ministre Koffi Adjo.", "Kumasi"),
    ("Koffi Adjo et Ama Boateng sont convenus d'un plan après une réunion de deux jours à Kumasi.", "Kumasi"),
    ("De passage à Ljubljana, Koffi Adjo a assuré lundi le maire de son amitié.", "Ljubljana"),
    ("Koffi Adjo a été décoré jeudi au palais du Quirinal.", "Rome"),
    ("Sur la rive ghanéenne du lac Volta, à Kumasi, Koffi Adjo a relâché mardi des grenouilles.", "Kumasi"),
    ("Koffi Adjo a signé, mercredi à bord d'un navire amarré à Tromsø, un plan.", "Tromsø"),
    ("Le roi a déposé mercredi une gerbe au mémorial des anciens combattants de Kinshasa.", "Kinshasa"),
    ("Koffi Adjo s'est adressé vendredi aux étudiants de l'Université de Lubumbashi.", "Lubumbashi"),
    ("Le Togo a ouvert vendredi un consulat général à Kumasi, en présence de Koffi Adjo.", "Kumasi"),
    ("Un navire a mouillé dimanche dans la baie de Da Nang, où son commandant a été salué.", "Da Nang"),
    ("Koffi Adjo a été accueilli jeudi par le hokim de la région de Boukhara, Ivo Vella.", "Boukhara"),
    (
        "Koffi Adjo a célébré mercredi sur le barrage d'Orvane un traité, signé le 3 mai 1973 à Accra.",
        "Orvane",
    ),
    (
        "Koffi Adjo et le maire, arrivés deux jours plus tôt à Accra, ont prié mardi au large de Bellan.",
        "Bellan",
    ),
    ("Un train est parti mardi après la mise en service du terminal de Bellan, a dit Koffi Adjo.", "Bellan"),
    ("Un moulin a été remis samedi aux femmes du village d'Orvane par Koffi Adjo.", "Orvane"),
    ("Des pêcheurs ont été secourus mardi, à sept milles de Bellan, a dit Koffi Adjo.", "Bellan"),
    ("Les deux marines ont effectué une patrouille dans le golfe d'Orvane.", "golfe d'Orvane"),
    ("Koffi Adjo a prié samedi dans la coopérative de Vinh Thanh.", "Vinh Thanh"),
]


@pytest.mark.parametrize(("lead", "place"), ELSEWHERE)
def test_a_lead_tells_a_place_other_than_its_dateline(lead, place):
    assert article("Un port pour deux rives", f"Lomé (VNA) – {lead}").location == place


# Other towns are named, and the dateline's is right.
AT_HOME = [
    "Koffi Adjo a reçu mardi le maire, avant une réunion à Kumasi.",
    "Koffi Adjo a promis mercredi des camions à l'Ukraine, lors d'un entretien avec le maire.",
    "Koffi Adjo a remis mardi un don destiné à une école de la région de Kumasi.",
    "Koffi Adjo a lancé mardi un projet sur le riz mené aussi à Kumasi et à Tamale.",
    "Koffi Adjo a signé vendredi un accord sur la pêche négocié à Kumasi.",
    "Koffi Adjo a scellé samedi un accord sur le terminal de Krk.",
    "Koffi Adjo a reçu lundi le maire, qui a déposé une gerbe, au cours d'un voyage qui l'a conduit à Kumasi.",
    "Koffi Adjo a annoncé jeudi au maire l'escale à Kumasi d'un navire.",
    "Koffi Adjo a présenté vendredi le plan conclu avec ses pairs à Bruxelles.",
    "Koffi Adjo a paraphé jeudi un accord créant un institut des mines à Kumasi.",
    "Koffi Adjo, qui a commencé sa tournée par Kumasi, a eu mercredi des entretiens avec le maire.",
]


@pytest.mark.parametrize("lead", AT_HOME)
def test_a_dateline_holds_where_other_towns_are_named(lead):
    assert article("Un port pour deux rives", f"Lomé (VNA) – {lead}").location == "Lomé"


IN_ENGLISH = [
    ("Soldiers on Sunday began an exercise at the Orvane training area, the army said.", "Orvane"),
    ("Koffi Adjo announced the outcome on Wednesday at the Orvane gymnasium.", "Orvane"),
    ("Koffi Adjo opened a nursery on Bellan Island on Sunday.", "Bellan Island"),
    ("Koffi Adjo, on a visit to Doha, met the mayor on Sunday.", "Doha"),
    ("The two sides agreed on a railway after a two-day meeting in the Ghanaian capital Accra.", "Accra"),
    ("Koffi Adjo signed a treaty in Accra's Vella palace on Thursday.", "Accra"),
    (
        "Koffi Adjo told the St. Petersburg International Economic Forum on Thursday of his plans.",
        "St. Petersburg",
    ),
    ("A school funded by China in the northern province of Kumasi was handed over on Tuesday.", "Kumasi"),
    ("Koffi Adjo met the mayor on Thursday in the Black Sea city of Batumi.", "Batumi"),
    ("Koffi Adjo met the mayor on Friday at Vella House, the latter's Sydney residence.", "Sydney"),
    (
        "The port city of Xiamen in east China's Fujian Province on Thursday saw the opening of a forum.",
        "Xiamen",
    ),
    ("Koffi Adjo led a delegation to Bandung, a city of parks, on Friday.", "Bandung"),
    ("Koffi Adjo travelled on Wednesday to Accra where he was received by the mayor.", "Accra"),
    ("Koffi Adjo met the mayor on Tuesday in Port Vila.", "Port Vila"),
    ("Koffi Adjo met the mayor in The Hague on Tuesday.", "The Hague"),
    ("Koffi Adjo toured Vella port in Hai Phong on Wednesday, where the mayor briefed him.", "Hai Phong"),
    ("Koffi Adjo launched the scheme on Saturday at the Mamuno border post.", "Mamuno"),
]


@pytest.mark.parametrize(("lead", "place"), IN_ENGLISH)
def test_an_english_lead_tells_a_place_other_than_its_dateline(lead, place):
    assert article("A harbour for two shores", f"LOME (VNA) – {lead}").location == place


def test_where_the_event_is_said_to_have_taken_place_goes_before_the_dateline():
    lead = "Kara (VNA) – La ville de Kara a remis mardi du riz à celle d'Orvane."

    assert article("Kara au chevet d'Orvane", lead, "La cérémonie a eu lieu à Bellan.").location == "Bellan"
    assert article("Kara au chevet d'Orvane", lead, "La cérémonie aura lieu à Bellan.").location == "Kara"


def test_a_region_that_opens_the_headline_is_not_where_the_story_says_it_was():
    lead = "(VOVWORLD) - Le 8e Festival du café de Kumasi a été inauguré mardi par Koffi Adjo."

    assert article("Togo : le Festival du café s'ouvre à Kumasi", lead).location == "Kumasi"


def test_the_dateline_named_again_goes_before_a_region_of_the_headline():
    lead = "Dakar, 3 fév (APS) - Le procès des pilleurs de forêts s'est ouvert lundi, a dit Koffi Adjo."

    assert article("Bois pillé en Casamance : le procès s'ouvre à Dakar", lead).location == "Dakar"


def test_a_picture_tells_less_than_the_head():
    lead = "La ville de Kara et le port de Riga ont signé mardi un accord, a dit Koffi Adjo."
    picture = "Des sacs protègent la berge dans le district d'Orvane. Photo : VNA"

    assert article("Kara et Riga s'associent", lead, picture).location == "Kara"


def test_a_seat_tells_its_place_where_no_town_is_told():
    lead = "Le président Koffi Adjo a reçu mardi quatre ambassadeurs."
    more = "C'est au Palais présidentiel que les diplomates ont passé la garde en revue."

    assert article("Quatre lettres de créance", lead, more).location == "Palais présidentiel"
    assert article("Quatre lettres de créance", f"Lomé (VNA) – {lead}", more).location == "Lomé"


ENGLISH_AT_HOME = [
    "Koffi Adjo hosted on Tuesday a mission that is on a working trip to Kumasi and Lome.",
    "Koffi Adjo thanked the mayor on Wednesday for doses sent to Ho Chi Minh City.",
    "Koffi Adjo followed up on Tuesday with the mayor on the nuclear deal signed in the Indian capital.",
    "Koffi Adjo signed a treaty on Monday at the Ala-Archa state residence.",
]


@pytest.mark.parametrize("lead", ENGLISH_AT_HOME)
def test_an_english_dateline_holds_where_other_towns_are_named(lead):
    assert article("A harbour for two shores", f"LOME (VNA) – {lead}").location == "Lome"


def test_a_headline_tells_where_two_people_meet():
    lead = "Lomé (VNA) – Koffi Adjo a vu mardi son homologue Ama Boateng en marge du Forum mondial."

    assert article("Les deux ministres se rencontrent à Davos", lead).location == "Davos"


def test_a_fair_that_a_town_holds_each_year_is_not_the_event():
    lead = "LOME (VNA) – Koffi Adjo welcomed on Thursday a delegation from Xiamen."

    assert (
        article("Chinese firms look to Togo", lead, "Xiamen hosts a fair each September.").location == "Lome"
    )


def test_congolese_under_a_dateline_of_brazzaville_is_of_that_bank():
    lead = "Brazzaville (ACI) – Le ministre congolais Jean Vella a vu mardi à Kinshasa son homologue de la RDC, Ivo Bela."

    assert article("Les deux rives étudient un pont", lead).countries == ("CG", "CD")


def test_three_countries_that_act_together_take_part():
    lead = "Abidjan (AIP) – La Côte d'Ivoire, le Mali, le Togo et le Bénin ont adopté jeudi un plan pour leurs trains."

    assert set(article("Un plan pour les trains", lead).countries) == {"CI", "ML", "TG", "BJ"}


def test_who_stands_for_a_country_may_be_a_name_alone():
    lead = "Lomé (APA) – Le Conseil s'est réuni samedi sous la présidence du ministre togolais Koffi Adjo."
    more = "Le Bénin était représenté par le ministre Ivo Vella, le Niger par M. Issa Bela."

    assert set(article("Le Conseil se réunit", lead, more).countries) == {"TG", "BJ", "NE"}


def test_capitals_that_somebody_toured_are_no_governments():
    lead = "Lomé (VNA) – Le ministre togolais Koffi Adjo, de retour de sa tournée à Caracas, Managua et La Havane, a annoncé un plan."

    assert article("Un plan pour le port", lead).countries == ("TG",)


def test_a_family_name_after_a_comma_is_no_people():
    lead = "Hanoï (VNA) – Le ministre vietnamien Lê Van Minh a reçu mardi le maire."
    more = "La veille, Thái Ba Luong avait été reçu par le ministre de la Justice."

    assert "TH" not in article("Un port pour deux rives", lead, more).countries


def test_delegations_of_towns_are_of_the_countries_in_brackets():
    lead = "Pleiku (VNA) – Les délégations de la province de Gia Lai (Vietnam) et d'Attapeu (Laos) ont fait lundi le bilan."

    assert set(article("Gia Lai et Attapeu font le bilan", lead).countries) == {"VN", "LA"}


def test_no_town_is_half_a_name():
    lead = "Lomé (VNA) – Le ministre togolais Koffi Adjo a rencontré lundi son homologue azerbaïdjanais."
    more = (
        "La rencontre a eu lieu en marge de la réunion ordinaire du Conseil des ministres des Transports et des Ports de l'Union "
        "des États riverains (UER), tenue à Gabala, dans le nord du pays."
    )

    assert article("Deux ministres se rencontrent", lead, more).location == "Gabala"


@pytest.mark.parametrize("word", ["visite d'Etat", "mise en œuvre"])
def test_no_noun_of_a_title_and_no_small_word_is_a_town(word):
    lead = f"Le président vietnamien Lê Van Minh a parlé d'une {word} au Laos, où Bùi Thanh Adjo, vice-Premier ministre, le suit."

    assert article("Une visite au Laos", lead).location == "Laos"


def test_what_bears_a_number_is_no_town():
    lead = "Paris (VNA) – Le ministre vietnamien Lê Van Minh a entamé mercredi une visite en France."
    more = "La visite a lieu dans le contexte de l'épidémie de Covid-19 encore en évolution."

    assert article("Une visite en France", lead, more).location == "Paris"
