"""What a story tells with "un" is its news; what it goes up to, goes to or is kept later is told in its own time."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

MAY = FRENCH.format("le 15 mai")
IN_MAY = ENGLISH.format("on May 15")


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            "Lomé, 7 juin 2024 (AIB) – Les camions auront une balise, aux termes d'un accord signé jeudi 6 juin.",
            "2024-06-06",
        ),
        (
            "Lomé, 7 juin 2024 (AIB) – Les camions auront une balise, en vertu d'un accord signé le 6 juin à Lomé.",
            "2024-06-06",
        ),
        (
            "Lome, 7 June 2024 (AIB) – Trucks will get a beacon under a deal which Togo signed on Thursday.",
            "2024-06-06",
        ),
        # the accord is known already: its day is its own
        (
            "Lomé, 7 juin 2024 (AIB) – Koffi Adjo a reçu le Ghana, aux termes de l'accord signé jeudi 6 juin.",
            "2024-06-07?",
        ),
        # no weekday, no terms
        ("Lomé, 7 juin 2024 (AIB) – Koffi Adjo a rappelé un accord signé le 6 juin.", "2024-06-07?"),
    ],
)
def test_what_is_told_as_new_is_of_the_news_own_day(lead, edtf):
    assert date_of(lead, "Les deux pays se sont félicités de leurs liens.") == edtf


def test_what_begins_on_a_day_to_come_was_announced():
    lead = "Lomé, 27 septembre 2022 (VNA) – Trois films seront tournés au Togo, a annoncé mardi matin Koffi Adjo."
    told = "Le premier sera tourné à Lomé à partir du 5 novembre."

    assert date_of(lead, told) == "2022-09-27"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        # growth up to a figure is no goal
        (MAY, "Le commerce a progressé pour atteindre 5 milliards de dollars en 2021.", "2022?-05-15"),
        (IN_MAY, "Trade grew by a fifth, reaching 5 billion USD in 2021.", "2022?-05-15"),
        (IN_MAY, "They aim at reaching 5 billion USD in 2021.", "XXXX-05-15"),
        # a feast to come
        (
            MAY,
            "L'accord sera prêt pour le 50e anniversaire de l'indépendance, qui sera fêté le 11 novembre 2025.",
            "2024?-05-15",
        ),
        # a plan begun so many years ago
        (MAY, "Le plan 2016-2020, que les deux pays ont entamé il y a deux ans, avance.", "2018?-05-15"),
        (IN_MAY, "The 2016-2020 plan, which they began more than two years ago, goes on.", "2018?-05-15"),
        (IN_MAY, "Founded in 2003, the committee this year completes its twentieth year.", "2023-05-15"),
        # the day told beside an anniversary is not the event's: it is that of the beginning
        (
            MAY,
            "Il a célébré le 15e anniversaire de l'inscription du port, le 25 novembre 2005.",
            "2020-05-15",
        ),
    ],
)
def test_a_year_is_told_in_its_own_time(lead, told, edtf):
    assert date_of(lead, told) == edtf


@pytest.mark.parametrize(
    "told",
    [
        # towards a country, not towards a year
        "Les détenus, arrêtés entre août 2018 et mars 2019, auraient expédié vers la Chine des bois rares.",
        "Les détenus, arrêtés en mars 2019, sont repartis vers le Ghana.",
    ],
)
def test_a_way_towards_a_country_is_no_time_to_come(told):
    # Monday 3 February: 2014, 2020, 2025
    assert date_of(FRENCH.format("lundi 3 février"), told, "Le port ouvrira d'ici à 2022.") == "2020-02-03"


def test_what_is_to_be_done_at_a_summit_is_to_come():
    # Wednesday 6 November: 2013, 2019, 2024
    told = "Le texte doit être soumis aux chefs d'État lors du sommet de 2025."
    past = "Le port a servi pendant l'hiver 2020-2021."

    assert date_of(FRENCH.format("mercredi 6 novembre"), past, told) == "2024?-11-06"


def test_of_several_counts_the_headline_tells_what_a_day_is_remembered_after():
    lead = "Lomé, 23 mai (VNA) – Koffi Adjo a honoré jeudi les victimes du traversier, qui sombra le 23 mai 2014."
    wait = "« Vous avez attendu dix ans », a-t-il dit aux familles."

    assert date_of(lead, wait, "Le capitaine purge une peine de trente ans.") == "2024-05-23"


def test_the_year_after_a_figures_may_be_over_too():
    # Tuesday 5 March: 2013, 2019, 2024; 6 March 2018 is one too
    lead = "Lomé, 6 mars (VNA) – Koffi Adjo a eu mardi à Lomé un entretien avec le Ghana."
    trade = "Les échanges, qui s'élevaient à 350 millions de dollars en 2017, ont progressé de 12% l'année suivante."

    assert date_of(lead, trade, "Ils veulent les porter à 500 millions en 2020.") == "2019-03-05"


def test_a_beginning_is_that_of_the_anniversary_before_it():
    told = "Il a salué le 75e anniversaire de la fondation de l'armée (22 décembre 1944) et les 30 ans de la Fête de la Défense."

    assert date_of(FRENCH.format("mercredi 18 décembre"), told) == "2019-12-18"


def test_a_weekday_below_that_contradicts_a_full_date_is_another_days():
    lead = "Lomé, 14 mars 2023 (Lusa) – Koffi Adjo a signé aujourd'hui à Lomé neuf accords."

    assert (
        date_of(lead, "« Nous voilà », a dit le ministre, qui achève mercredi à Kara sa visite.")
        == "2023-03-14"
    )


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        # what was opened is done, whatever will follow from it
        (
            "Lomé, 28 mai 2019 (ATOP) – Les fruits passeront plus vite, grâce à un « couloir vert » ouvert lundi.",
            "2019-05-27",
        ),
        (
            "Lome, May 28, 2019 (ATOP) – Fruit will pass faster, after officers of both sides on Monday cut a ribbon.",
            "2019-05-27",
        ),
        # what is held may be still to come
        (
            "Lomé, 28 mai 2019 (ATOP) – Koffi Adjo participera à un forum organisé lundi à Kara.",
            "2019-05-28?",
        ),
    ],
)
def test_what_was_just_opened_is_over_though_the_lead_looks_ahead(lead, edtf):
    assert date_of(lead, "Les deux pays se sont félicités de leurs liens.") == edtf


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            "Lomé, 5 février 2019 (ATOP) – Cent photos retracent depuis le 5 février l'histoire du port.",
            "2019-02-05",
        ),
        ("Lomé, 5 février 2019 (ATOP) – Cent photos retracent l'histoire du port.", "2019-02-05?"),
        (
            "Lomé, 5 février 2019 (ATOP) – Cent photos retracent depuis le 3 mars 1998 ses travaux.",
            "2019-02-05?",
        ),
        (
            "Lome, May 28, 2019 (ATOP) – Both towns marked the 20th anniversary of their ties by planting a tree Monday.",
            "2019-05-27",
        ),
    ],
)
def test_what_is_so_since_the_day_of_writing_began_on_it(lead, edtf):
    assert date_of(lead) == edtf
