"""Wordings that bound or count the year: told with a doer or a place, by season, by term, by the name of a fair."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

MAY = FRENCH.format("le 15 mai")
IN_MAY = ENGLISH.format("on May 15")
GOAL, ENGLISH_GOAL = "Le port doit ouvrir en 2021.", "The port is to open in 2021."


@pytest.mark.parametrize(
    "told",
    [
        # "avant de" only tells what came then
        "Les ventes avaient culminé à 214.000 tonnes en 2018 avant de se tasser.",
        "Il a fallu attendre 2018 pour voir le premier train.",
        # who did it, or where, stands before the year
        "Ils veulent égaler les Jeux accueillis par le Ghana en 2018.",
        "Le prêt consenti à Lomé en 2018 doit financer la ligne.",
        "Les promesses faites lors du forum de 2018 seront tenues.",
        # the simple past
        "Il dirigea la banque en 2018, et doit la reprendre.",
    ],
)
def test_what_is_over_bounds_the_year_whatever_stands_between(told):
    # mercredi 15 mai: 2013 or 2019
    assert date_of(FRENCH.format("mercredi 15 mai"), told, GOAL) == "2019-05-15"


@pytest.mark.parametrize(
    "told",
    [
        "The loan granted to Lome in 2018 is to pay for the line.",
        "They want to match the Games hosted by Ghana in 2018.",
        "By 2018 the forest had gone.",
        "Trade was worth 43 million in 2017 and a little more in 2018.",
    ],
)
def test_what_is_over_in_english_bounds_the_year_whatever_stands_between(told):
    assert date_of(ENGLISH.format("on Wednesday, May 15"), told, ENGLISH_GOAL) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (FRENCH.format("mercredi 15 mai"), "La ville bâtit sans relâche en prévision des Jeux de 2021."),
        (FRENCH.format("mercredi 15 mai"), "Une bourse pourrait ouvrir en 2021."),
        (FRENCH.format("mercredi 15 mai"), "Ils se sont donné rendez-vous en 2021."),
        (FRENCH.format("mercredi 15 mai"), "Le bail n'arrive à échéance qu'en 2021."),
        (FRENCH.format("mercredi 15 mai"), "On attend 3 millions de visiteurs en 2021."),
        (ENGLISH.format("on Wednesday, May 15"), "Once finished in 2021, the bridge will be long."),
        (
            ENGLISH.format("on Wednesday, May 15"),
            "It must be ready before the pact comes into being in 2021.",
        ),
        (ENGLISH.format("on Wednesday, May 15"), "Flowers will bloom when the ties are celebrated in 2021."),
        (ENGLISH.format("on Wednesday, May 15"), "A second berth is promised for 2021."),
    ],
)
def test_what_is_to_come_bounds_the_year(lead, told):
    is_french = lead.startswith("Lomé")
    over = "Le quai a été ouvert en 2016." if is_french else "The quay was opened in 2016."

    assert date_of(lead, told, over) == "2019-05-15"


def test_a_year_told_as_over_is_its_own_only_from_september_on():
    # 22 mars was a Thursday in 2018, 22 novembre in 2018 too
    told = ("Le pont a été ouvert en 2018.", "Le port doit ouvrir en 2021.")

    assert date_of(FRENCH.format("jeudi 22 mars"), *told) != "2018?-03-22"
    assert date_of(FRENCH.format("jeudi 22 novembre"), *told) == "2018?-11-22"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        # ages in words
        (
            FRENCH.format("vendredi 21 février"),
            "Le ministre, soixante-deux ans, né en 1951, part.",
            "2014-02-21",
        ),
        (
            MAY,
            "Né le 3 mai 1917, il avait soufflé vendredi, entouré des siens, les cent bougies.",
            "2017-05-15",
        ),
        # the nth season since
        (
            MAY,
            "C'est le quatrième été que la vallée traverse depuis celui de la crue, en 2017.",
            "2021-05-15",
        ),
        (IN_MAY, "It is the fourth summer since that of the flood, in 2017.", "2021-05-15"),
        # the nth year of a plan that one has come to
        (
            MAY,
            "La province est entrée dans la troisième année de son plan quinquennal 2016-2020.",
            "2018-05-15",
        ),
        (IN_MAY, "The province is now in the third year of the plan for 2016-2020.", "2018-05-15"),
        # so long after the beginning of a season
        (
            FRENCH.format("le 9 novembre"),
            "Deux mois après l'ouverture de l'année scolaire 2017-2018, ils rentrent.",
            "2017-11-09",
        ),
        (
            FRENCH.format("le 9 mars"),
            "Six mois après la rentrée 2017-2018, ils rentrent.",
            "2018-03-09",
        ),
        # so long in office
        (
            FRENCH.format("le 11 octobre"),
            "M. Mensah, en poste depuis avril 2017, a assuré qu'en dix-huit mois d'exercice rien n'avait manqué.",
            "2018-10-11",
        ),
        (IN_MAY, "They saved 212 sailors during the year before last, 2021.", "2023-05-15"),
        # what comes every two years
        (
            "Lomé (VNA) - Le ministre Koffi Adjo a ouvert le 15 mai la 11e Foire du livre.",
            "Elle se tient tous les deux ans et n'a pas sauté une seule fois depuis sa création à Kara, en 1997.",
            "2017-05-15",
        ),
        # so many years old in so many years
        (
            FRENCH.format("jeudi 22 février"),
            "L'école aura cinquante ans dans deux ans. Elle a été portée sur les fonts baptismaux en 1976.",
            "2024-02-22",
        ),
        (MAY, "Le port est fermé depuis janvier 2019, soit depuis quatre mois.", "2019-05-15"),
        (MAY, "Le plan 2016-2020 est à un an de son terme.", "2019-05-15"),
        (MAY, "Créée en 1994, l'école fête cette année son quart de siècle.", "2019-05-15"),
        (MAY, "Un siècle après sa fondation en 1919, le port rouvre.", "2019-05-15"),
        (IN_MAY, "The port was founded a hundred years ago, in 1919.", "2019-05-15"),
        (MAY, "Il est le dixième lauréat du prix, décerné chaque année depuis 2010.", "2019-05-15"),
        (IN_MAY, "Elected in 2014 for five years, he leaves this year.", "2019-05-15"),
        # the year in which one speaks
        (MAY, "« Nous sommes en 2019 et rien n'a changé », a-t-il dit.", "2019?-05-15"),
        (IN_MAY, "“It is 2019 and we have no quay,” he said.", "2019?-05-15"),
        (IN_MAY, "In this month of May 2019, the port is quiet.", "2019-05-15"),
        # its own paper
        (
            MAY,
            "Le texte porte la mention « Fait à Lomé, le 15 mai 2018 », en deux exemplaires.",
            "2018-05-15",
        ),
        (MAY, "Le traité porte la mention « Fait à Lomé, le 3 mars 2018 ».", "XXXX-05-15"),
    ],
)
def test_a_year_is_counted_from_what_stands_in_the_text(lead, told, edtf):
    assert date_of(lead, told) == edtf


def test_the_name_that_heads_a_headline_bears_the_year_where_the_weekday_agrees():
    lead = "Lomé - Le ministre Koffi Adjo a ouvert dimanche 18 juin le Salon du livre."

    title = "Salon du livre Kara 2023 : Koffi Adjo ouvre"

    assert date_of(lead, "Il aime les livres.", title=title) == "2023-06-18"


def test_the_days_of_a_stay_in_brackets_tell_its_year():
    lead = "Lomé (VNA) - Koffi Adjo, en visite officielle au Togo (6-8 mars 2019), a été reçu le 7 mars."

    assert date_of(lead, "Ils ont parlé.") == "2019-03-07"


def test_who_was_chosen_for_some_years_is_in_office_still():
    told = "Son gouvernement, investi le 15 août 2013 pour cinq ans, veut un port."

    assert date_of(FRENCH.format("mercredi 7 octobre"), told, "Le port doit ouvrir en 2030.") == "2015?-10-07"


def test_what_was_first_proposed_in_a_year_is_no_plan_for_it():
    rest = "A joint register had first been drafted, and a minister had first proposed a dock in 1994."
    ahead = "The plan will come into force next year, in 2018."
    assert date_of(ENGLISH.format("on July 18"), rest, ahead) == "2017-07-18"


def test_the_year_before_a_named_one_is_not_the_last_one():
    rest = "Les cas avaient reculé de 38 % en 2018 par rapport à l'année précédente."
    ahead = "Les trois pays sont convenus de se revoir en 2021."
    assert date_of(FRENCH.format("vendredi 20 septembre"), rest, ahead) == "2019-09-20"


def test_a_weekday_behind_its_day_dates_it():
    rest = "Trade grew by 29 percent in 2021. A dock will open by 2025."
    assert date_of(ENGLISH.format("on November 1, Tuesday"), rest) == "2022-11-01"


@pytest.mark.parametrize(
    ("day", "told", "edtf"),
    [
        (
            "le 4 décembre",
            "L'accord vaut pour la période 2021-2025, qui s'ouvrira dans quelques semaines.",
            "2020",
        ),
        (
            "le 4 janvier",
            "Le plan 2021-2025, qui commencera dans quelques semaines, fixe les tarifs.",
            "2021",
        ),
        ("mercredi 15 mai", "L'actuel conseil, élu en 2017 pour cinq ans, a voté le budget.", "2019"),
    ],
)
def test_what_begins_in_weeks_or_sits_now_is_near(day, told, edtf):
    assert date_of(FRENCH.format(day), told).partition("-")[0].rstrip("?") == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        # what somebody was then, and the feast that he prepares
        ("Sacrée aux Jeux de 2018, Ama Lawson veut garder son titre à ceux de 2022.", "2019-05-15"),
        ("Rénové en 2018, le théâtre attend les Jeux de 2022.", "2019-05-15"),
        ("Nous avions laissé partir l'eau de 2018. Un pont doit être livré en 2022.", "2019-05-15"),
        ("Maire de Kara de 2010 à 2018, il connaît le port. Mise en service : 2022.", "2019-05-15"),
        # a word that names a year and tells of no time proves nothing
        ("La championne prépare les Jeux de 2022.", "XXXX-05-15"),
    ],
)
def test_what_somebody_was_is_over_and_what_he_prepares_to_come(told, edtf):
    assert date_of(FRENCH.format("mercredi 15 mai"), *told.split(". ")) == edtf


@pytest.mark.parametrize(
    "told",
    [
        "A silver medallist in 2018, she is training for the 2022 Games.",
        "The Water Act 2018 bars such levies, and parties are gearing up for the 2022 vote.",
        "He pointed to the 2018 blaze that destroyed the quay. A dock is due in 2022.",
        "Mayor of Kara from 2010 to 2018, he steps down in 2022.",
    ],
)
def test_what_was_so_then_and_who_leaves_later_bound_the_year(told):
    assert date_of(ENGLISH.format("on Wednesday, May 15"), told) == "2019-05-15"


@pytest.mark.parametrize(
    ("day", "told", "edtf"),
    [
        ("le 1er février", "Ils fêtaient le Nouvel An lunaire du Cheval 2026.", "2026-02-01"),
        ("le 30 décembre", "Ils fêtaient le Têt 2026.", "2025-12-30"),
        # told further down it bounds the year; no feast of a new year is kept in June
        ("le 1er février", "Il pleuvait. Un pont est né. Ils ont chanté au Têt 2026.", "2026?-02-01"),
        ("le 15 juin", "Ils avaient fêté le Têt 2026.", "XXXX-06-15"),
    ],
)
def test_the_feast_of_a_new_year_tells_the_year(day, told, edtf):
    first, *rest = told.split(". ")
    assert date_of(f"{FRENCH.format(day)} {first}.", *rest) == edtf


@pytest.mark.parametrize(
    ("taken", "edtf"),
    [
        ("mai 2025", "2025?-05-15"),
        ("avril 2025", "XXXX-05-15"),  # a bound alone
    ],
)
def test_a_month_under_a_picture_likely_has_the_event_s_year(taken, edtf):
    caption = f"Le quai de Lomé emporté par la tempête, en {taken}. Photo : VNA"
    assert date_of(MAY, caption, "La délégation a visité le quai.") == edtf


def test_what_is_promised_before_a_vote_of_a_year_bounds_it_and_what_was_before_one_does_not():
    over = "Il vivait à Kara avant les élections de 2018."
    ahead = "Koffi Adjo a promis deux forages avant les élections de 2021."
    dated = FRENCH.format("mercredi 15 mai")

    assert date_of(dated, "Le prêt de 2018 a été remboursé.", ahead) == "2019-05-15"
    assert date_of(dated, over, over) is None or date_of(dated, over, over).startswith("XXXX")


def test_english_bounds_by_the_middle_of_a_year_and_before_a_vote():
    dated, over = ENGLISH.format("on Wednesday, May 15"), "They have lost 64 boats since 2018."

    assert date_of(dated, over, "The money, to be spent by mid-2021, will buy boats.") == "2019-05-15"
    assert date_of(dated, over, "He promised boats before the 2021 polls.") == "2019-05-15"


def test_an_edition_beside_which_they_met_tells_the_year_in_the_lead_below_a_standfirst():
    told = "Koffi Adjo a eu {} un entretien à Lomé avec son homologue, après sa participation au Sommet{}."
    standfirst, lead = told.format("le 15 mai", ""), told.format("mercredi 15 mai", " de la pêche 2019")
    date = date_of(f"{standfirst}\n\nLomé (AIB) - {lead}", "Ils ont parlé du port.")

    assert date == "2019-05-15"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        # a goal that is still in reach
        (
            "Le milliard de dollars visé pour 2022 reste à portée de main. Un pont fut ouvert en 2014.",
            "2019-05-15",
        ),
        # what was waited for since an accord is over as the accord is
        (
            "Le protocole, attendu depuis l'accord-cadre de 2016, entrera en vigueur en 2021.",
            "2019-05-15",
        ),
        ("Les premiers pourparlers remontent à 2016. Le port ouvrira en 2021.", "2019-05-15"),
    ],
)
def test_goals_in_reach_and_accords_waited_on_bound_the_year(told, edtf):
    assert date_of(FRENCH.format("mercredi 15 mai"), told) == edtf


def test_the_year_before_this_one_is_told_by_its_number():
    told = "Les ventes ont atteint 61 millions au premier trimestre de cette année, contre 54 un an plus tôt, en 2017."

    assert date_of(MAY, told) == "2018-05-15"
    sales = "Sales reached 61 million in the first quarter of this year, against 54 a year earlier, in 2017."
    assert date_of(IN_MAY, sales) == "2018-05-15"


def test_a_feast_of_next_year_told_by_its_number_needs_no_beginning_told_elsewhere():
    feast = "Il a souhaité que le Ghana prenne part l'an prochain, en 2022, aux fêtes du 60e anniversaire du pays."

    assert (
        date_of(MAY, feast, "Une famille de pêcheurs est installée au village depuis 1919.") == "2021-05-15"
    )
