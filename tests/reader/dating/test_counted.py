"""The year counted from a number of years, wherever its beginning stands and whenever it is reached."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

from builder.content.authority import Authority, Fact
from builder.content.dates import EventDate

MAY = FRENCH.format("le 15 mai")
DECEMBER = FRENCH.format("le 15 décembre")
IN_MAY = ENGLISH.format("on May 15")
TIES = Fact(
    "Relations diplomatiques entre le Ghana et le Togo", EventDate.parse("1963-05-15"), ("traité de Lomé",)
)


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        # how long it has been so, up to now
        (MAY, "« Il y a tout juste quarante ans, en 1975, nous étions peu », a-t-il dit.", "2015-05-15"),
        (MAY, "Membre du groupe depuis 1977, le Ghana l'est donc depuis trente-sept ans.", "2014-05-15"),
        (MAY, "Le port fut ouvert en 2000. Cela fait dix-neuf ans qu'il sert.", "2019-05-15"),
        (MAY, "Vingt ans s'étaient écoulés depuis la déclaration de 2001, a-t-il dit.", "2021-05-15"),
        (MAY, "Quarante ans plus tôt, le 7 janvier 1979, le port ouvrait.", "2019-05-15"),
        (MAY, "Le port est en poste avancé depuis 1992, soit vingt-quatre ans.", "2016-05-15"),
        (IN_MAY, "Ties have existed since 1950, 68 years in all.", "2018-05-15"),
        (IN_MAY, "The port opened in 1995. This year marks the 20th anniversary.", "2015-05-15"),
        # beginnings in other words
        (MAY, "Les relations fêtent leurs 25 ans cette année : elles ont vu le jour en 1992.", "2017-05-15"),
        (
            MAY,
            "Leurs relations diplomatiques remontent à 1976. L'année 2016 en marque les 40 ans.",
            "2016-05-15",
        ),
        (MAY, "Créée en 1994, l'association vient donc d'avoir vingt ans.", "2014-05-15"),
        # how far it lies ahead
        (
            DECEMBER,
            "Deux ans avant le 40e anniversaire des relations, nouées en 1973, tout va.",
            "2011-12-15",
        ),
        (IN_MAY, "Ties were set up in 1973. They will mark the 50th anniversary next April.", "2022-05-15"),
        (IN_MAY, "Ties turn 20 next February: they were set up on February 8, 1993.", "2012-05-15"),
        (
            DECEMBER,
            "Il a offert des cadeaux pour le prochain 95e anniversaire du port (3 février 1930).",
            "2024-12-15",
        ),
        # kept on the day itself, and told apart from it
        (MAY, "Les 74 ans du port sont fêtés. Le 15 mai 1945, le port naissait.", "2019-05-15"),
        (
            MAY,
            "Le port a été ouvert le 15 mai 1995. « Vingt-cinq ans, c'est peu », a-t-il dit.",
            "2020-05-15",
        ),
    ],
)
def test_a_number_of_years_counts_from_a_beginning_told_beside_it(lead, rest, edtf):
    assert date_of(lead, rest) == edtf


@pytest.mark.parametrize(
    "rest",
    [
        "En poste depuis trois ans, il avait signé en 2012 l'accord.",
        "Il y a dix ans, l'accord signé en 1999 était renouvelé.",
        "Le commerce croît depuis près de vingt ans. Le port date de 1990.",
        "Trois ans plus tard, il a été élu. Le port date de 1990.",
    ],
)
def test_years_that_run_from_something_else_prove_nothing(rest):
    assert date_of(MAY, rest) in ("XXXX-05-15", "2009?-05-15")


def test_a_beginning_on_the_day_of_the_event_lends_it_no_year():
    assert date_of(MAY, "Le 15 mai 1954, le port ouvrait ses quais.") == "XXXX-05-15"


def test_a_fact_between_two_countries_is_that_of_a_story_about_both():
    rest = "Les deux pays fêtent le 55e anniversaire de leurs relations diplomatiques."

    assert date_of(MAY, rest, authority=Authority((), (TIES,))) == "2018-05-15"


def test_a_fact_of_other_countries_is_not():
    other = Fact("Relations diplomatiques entre le Mali et le Niger", EventDate.parse("1963-05-15"))
    rest = "Les deux pays fêtent le 55e anniversaire de leurs relations diplomatiques."

    assert date_of(MAY, rest, authority=Authority((), (other,))) == "XXXX-05-15"


@pytest.mark.parametrize(
    ("rest", "edtf"),
    [
        (
            "Le commerce a atteint 3 milliards l'an dernier, selon les chiffres des douanes pour 2017.",
            "2018-05-15",
        ),
        ("Le commerce, tombé en 2020, s'est redressé l'an dernier.", "2022?-05-15"),
        (
            "Le commerce a stagné l'année dernière, à peine plus qu'en 2018, deux ans auparavant.",
            "2021-05-15",
        ),
        ("La coentreprise a extrait 3 millions de tonnes de pétrole en 2018.", "2019?-05-15"),
        ("Il a présenté le bilan de l'année 2017 et le calendrier du scrutin de 2018.", "2018?-05-15"),
        ("Le commerce, de 64 milliards en 2017, doit atteindre 100 milliards en 2020.", "2018?-05-15"),
        ("Il avait voté dès 2021 cette loi, et le commerce a atteint 2 milliards en 2022.", "2023?-05-15"),
    ],
)
def test_a_figure_is_last_year_s_or_an_earlier_one(rest, edtf):
    assert date_of(MAY, rest) == edtf


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            "Le ministre togolais Koffi Adjo quittera Lomé le 10 juin, selon un communiqué diffusé le 5 juin.",
            "06-10",
        ),
        (
            "Le ministre togolais Koffi Adjo est attendu à Accra le 20 juillet, a déclaré mardi son bureau.",
            "07-20",
        ),
        ("Arrivé à Lomé le 30 mai, le ministre Koffi Adjo a reçu, le 31 mai, une délégation.", "05-31"),
        (
            "Le ministre Koffi Adjo, qui séjourne du 9 au 12 juillet à Accra, a été reçu le 11 par la mairie.",
            "07-11",
        ),
        ("En ce premier jour de l'année, le ministre Koffi Adjo a reçu une délégation.", "01-01"),
    ],
)
def test_the_day_told_of_stands_before_that_of_the_report(lead, edtf):
    dateline = "Lomé, 12 juillet (VNA) - " if "mardi" in lead else "Lomé (VNA) - "

    assert date_of(dateline + lead) == f"XXXX-{edtf}"


def test_yesterday_and_its_weekday_are_one_day():
    lead = "Lomé, 13 mars (VNA) - Le ministre Koffi Adjo a reçu hier, lundi, une délégation du Ghana."

    assert date_of(lead, "L'accord de 2016 court jusqu'en 2021.") == "2018-03-12"


@pytest.mark.parametrize(
    ("rest", "edtf"),
    [
        ("Le sommet de 2021 fut bref ; celui de 2023 se tiendra à Accra.", "2022-11-18"),
        ("Le sommet de 2018 fut bref.", "2021-11-19"),
    ],
)
def test_where_a_wire_s_weekday_fits_two_years_the_text_chooses_and_is_not_sure(rest, edtf):
    lead = "Lomé, 19 novembre (VNA) - Le ministre Koffi Adjo a reçu vendredi une délégation du Ghana."
    found = date_of(lead, rest, "L'accord court jusqu'en 2023.")

    assert found == edtf.replace("-", "?-", 1)


def test_months_before_the_anniversary_leave_two_years():
    rest = "Il y a 45 ans, en décembre 1973, tout commença. Depuis décembre 1973, cela fait 45 ans."

    assert date_of(MAY, rest) in ("2018-05-15", "2018?-05-15")


def test_what_was_kept_in_a_named_year_is_not_counted_up_to_now():
    rest = "Les relations remontent au 8 février 1993 ; leur trentième anniversaire a été fêté en 2023."
    ahead = "Les livraisons devraient débuter en 2026."
    assert date_of(FRENCH.format("lundi 26 février"), rest, ahead) == "2024-02-26"


def test_last_years_figure_beside_a_goal_says_nothing_of_the_goals_year():
    rest = "Il a souhaité que le commerce, de 310 millions l'an passé, atteigne 500 millions dès 2020."
    assert date_of(FRENCH.format("vendredi 5 octobre"), rest, "Le port, ouvert en 2013, va.") == "2018-10-05"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        # 26 avril was a Thursday in 2012 and 2018
        ("Elle avait quitté Accra ce jeudi matin.", "2018-04-26"),
        # it may be the next one
        ("Elle se réunira ce jeudi à Accra.", "2017?-04-26"),
    ],
)
def test_this_weekday_is_that_of_the_day_of_writing(told, edtf):
    lead = (
        "Lomé, 26 avril (VNA) - Une délégation du Ghana est arrivée aujourd'hui à Lomé pour des entretiens."
    )

    assert date_of(lead, told, "Le quai, rénové en 2016, doit être agrandi d'ici à 2021.") == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("Le 60e anniversaire de l'indépendance (1958) sera fêté en octobre.", "2018-03-07"),
        ("Le 60e anniversaire de l'indépendance (1958) sera fêté en janvier.", "2017-03-07"),
        ("Le 60e anniversaire de l'indépendance (1958) a été fêté en octobre.", "2019-03-07"),
        ("Ils ont fêté en octobre dernier le 60e anniversaire de leurs liens, noués en 1958.", "2019-03-07"),
        ("Ils ont fêté en janvier le 60e anniversaire de leurs liens, noués en 1958.", "2018-03-07"),
        ("En octobre, ils ont fêté le 60e anniversaire de leurs liens, noués en 1958.", "2019-03-07"),
    ],
)
def test_a_month_in_which_an_anniversary_is_kept_is_the_one_next_to_the_event(told, edtf):
    assert date_of(FRENCH.format("le 7 mars"), told) == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("Guinea will mark 60 years of independence, won in 1958, this October.", "2018-03-07"),
        ("Last October they marked the 60th anniversary of ties set up in 1958.", "2019-03-07"),
        ("The 60th anniversary of ties set up in 1958 was celebrated in February.", "2018-03-07"),
    ],
)
def test_such_a_month_in_english(told, edtf):
    assert date_of(ENGLISH.format("on March 7"), told) == edtf


def test_years_that_will_have_run_next_month_need_no_name_of_it():
    told = "Il y aura cinquante ans le mois prochain que le pont, bâti en 1968, fut inauguré."

    assert date_of(FRENCH.format("le 7 mars"), told) == "XXXX-03-07"


def test_what_opens_with_its_founding_is_named_behind_it():
    date = date_of(
        FRENCH.format("le 14 juin") + " C'était le 10e anniversaire du centre de formation de Lomé.",
        "Fondé en 2009 à l'initiative des parents, ce centre occupe depuis quatre ans une ancienne imprimerie.",
    )

    assert date == "2019-06-14"


@pytest.mark.parametrize(
    ("lead", "rest", "edtf"),
    [
        (
            IN_MAY,
            "The school, which opened in 1999, marked its 25th anniversary in a hall roofless since 2016.",
            "2024-05-15",
        ),
        (
            MAY,
            "Le lycée, ouvert en 1999, a fêté son 25e anniversaire dans une cour qui attend un mur depuis 2016.",
            "2024-05-15",
        ),
        # where nothing else is told to begin, it is what lasts
        (IN_MAY, "It is the 20th anniversary of the ties that the two have had since 1999.", "2019-05-15"),
        (MAY, "C'est le 20e anniversaire des liens qui les unissent depuis 1999.", "2019-05-15"),
    ],
)
def test_an_anniversary_counts_from_what_began_not_from_what_is_so_since(lead, rest, edtf):
    assert date_of(lead, rest) == edtf


def test_a_jubilee_too_far_ahead_is_kept_in_the_year_named():
    found = date_of(
        FRENCH.format("le 23 juin"),
        "Les deux pays s'orientent vers la célébration du 30e anniversaire de l'établissement de leurs relations en 2022.",
    )

    assert found
    assert "2052" not in found
