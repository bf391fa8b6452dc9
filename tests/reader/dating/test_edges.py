"""A year that the text names as over or as still to come is never proven by the weekday alone."""

import pytest

from tests.reader.dating.dating_stories import ENGLISH, FRENCH, date_of, read_story

# Monday 23 April: 2012, 2018, 2029. Tuesday 14 June: 2005, 2011, 2016, 2022.


@pytest.mark.parametrize(
    "told",
    [
        "L'accès au réseau, a-t-il dit, ne dépassait pas 8% de la population en 2018. Le port ouvrira en 2021.",
        "Sur l'ensemble de l'année 2018, les rizières ont souffert du sel. Le port ouvrira en 2021.",
        "Les deux pays ont signé en 2018 un accord sur les ports. La ligne ouvrira en 2021.",
    ],
)
def test_a_year_told_as_over_is_not_proven_by_a_weekday_and_the_editor_is_told(told):
    reading = read_story(FRENCH.format("lundi 23 avril"), told)

    assert reading.article.date is not None
    assert not reading.article.date.is_certain
    assert reading.article.date.edtf in ("XXXX-04-23", "2018?-04-23")
    assert any(notice.kind == "contradiction" for notice in reading.notices)


def test_the_year_whose_end_is_the_limit_is_no_edge():
    told = "The Ghanaian plant opened in August 2017 and should work at full capacity before the end of 2018."

    assert date_of(ENGLISH.format("on Monday, April 23"), told) == "2018-04-23"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (FRENCH, "Au cours du plan quinquennal écoulé (2011-2015), les échanges ont doublé."),
        (FRENCH, "Le précédent programme de coopération, 2011-2015, avait porté sur les ports."),
        (FRENCH, "Le programme 2011-2015, qui vient de s'achever, a porté sur les ports."),
    ],
)
def test_a_plan_told_as_over_lies_before_the_event(lead, told):
    goal = "Ils veulent doubler ces échanges d'ici à 2020."

    assert date_of(lead.format("mardi 14 juin"), told, goal) == "2016-06-14"


def test_a_plan_under_way_still_holds_the_event():
    told = "Le plan quinquennal en cours (2011-2015) porte sur les ports construits depuis 2008."

    assert date_of(FRENCH.format("mardi 14 juin"), told) == "2011-06-14"


@pytest.mark.parametrize(
    "told",
    [
        "Le Togo, admis dans l'organisation en 2015, est le premier pays à accueillir cette force.",
        "Ils s'étaient entraînés avant les Jeux de Londres, en 2015, où leurs pays s'étaient classés derniers.",
    ],
)
def test_a_participle_or_a_clause_of_place_tells_its_year_as_over(told):
    goal = "Le port doit ouvrir en 2021."

    assert date_of(FRENCH.format("mardi 14 juin"), told, goal) == "2016-06-14"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (FRENCH.format("mardi 14 juin"), "Le plan 2011-2015 a permis de construire des ports depuis 2008."),
        (FRENCH.format("mardi 14 juin"), "Ils ont évalué le programme 2011-2015, signé en 2008."),
        (ENGLISH.format("on Tuesday, June 14"), "They reviewed the 2011-2015 programme, signed in 2008."),
    ],
)
def test_a_plan_whose_results_are_told_may_be_over_and_proves_no_year(lead, told):
    assert date_of(lead, told) != "2011-06-14"


def test_a_plan_whose_results_are_told_proves_the_year_while_it_is_said_to_run():
    told = "Ils ont évalué leur programme 2011-2015, toujours en cours, et les ports construits depuis 2008."

    assert date_of(FRENCH.format("mardi 14 juin"), told) == "2011-06-14"


def test_the_year_of_a_thing_that_is_over_is_not_proven_by_a_weekday():
    told = "La crise de 2018 a laissé des traces. Le port ouvrira en 2021."

    assert date_of(FRENCH.format("lundi 23 avril"), told) == "2018?-04-23"
