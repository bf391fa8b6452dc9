"""A headline freed of its wire, of the day and of its writer; what stands over it and over the lead."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, story, told


@pytest.mark.parametrize(
    "first",
    [f"VNA : {HEAD} à Lomé 09/12/2031", f"VNA - {HEAD} à Lomé       09/12/2031"],
)
def test_a_headline_that_stands_bare_below_loses_its_wire_and_day(first: str) -> None:
    found = story(f"{first}\n{HEAD} à Lomé", LEAD, NEXT, LAST)

    assert found.title.text == f"{HEAD} à Lomé"


def test_a_writer_with_the_day_under_a_headline_is_none_of_it() -> None:
    found = story(f"{HEAD}\npar Anna-Lise Vella, dimanche 20 avril", LEAD, NEXT, LAST)

    assert found.title.text == HEAD


@pytest.mark.parametrize(
    "over",
    [
        "ALGERIE PRESSE SERVICE",
        "VALMORA-SOIR  Quotidien du Nord",
        "Vous êtes ici : Accueil - Provinces - Littoral",
    ],
)
def test_a_house_s_name_or_its_trail_is_no_headline(over: str) -> None:
    assert (
        story(f"{over}\nA la Une > Ports", f"{HEAD} à Lomé", LEAD, NEXT, LAST).title.text == f"{HEAD} à Lomé"
    )


def test_a_brief_of_others_over_the_lead_is_no_standfirst() -> None:
    brief = "La gouverneure Arona Tewata est attendue à Karsovie en mai. Elle y ouvrira une exposition."

    found = story(HEAD, brief, LEAD, NEXT, LAST)

    assert found.standfirst is None
    assert told(found) == [NEXT, LAST]


def test_a_standfirst_names_whom_the_story_names() -> None:
    standfirst = "La ministre Afi Lawson espère que les soldats du génie et les dockers seront bientôt payés."

    found = story(HEAD, standfirst, LEAD, NEXT, LAST)

    assert found.standfirst is not None
    assert found.standfirst.text == standfirst


def test_a_headline_close_over_its_text_is_another_story_s_whatever_it_says() -> None:
    other = "Quatre blessés dans une collision à Bastaque\nLe parquet d'Arlonne enquête. La N4 est rouverte."

    assert told(story(HEAD, LEAD, NEXT, other, LAST, "Le maire y a été invité.")) == [
        NEXT,
        LAST,
        "Le maire y a été invité.",
    ]
