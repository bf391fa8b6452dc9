"""Another story's headline that stands alone, and the crossheads and standfirsts that look like one."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, story, told

ROOF = (
    "Le maire de Lomé a promis un toit pour la criée, et demandé que les mareyeuses paient moins cher la glace "
    "que la fabrique du port leur livre depuis deux ans."
)


@pytest.mark.parametrize(
    "headline",
    [
        "12.000 plants de cacao pour les paysans de Sokodé",  # with a name that the story has not
        "Coton : une campagne en dents de scie",  # with its key word
        "Kpalimé : des cigognes nichent sur le minaret",
        "- Mangues : la saison commence avec deux semaines de retard",
        "Des lycéennes inventent une couveuse à poussins",  # without any word of the story
        "Storks of Eskikara leave for the south a week late",
    ],
)
def test_a_headline_alone_that_has_nothing_of_the_story_is_a_link(headline: str) -> None:
    found = story(HEAD, LEAD, headline, NEXT, ROOF, LAST)

    assert told(found) == [NEXT, ROOF, LAST]
    assert headline in [cut.text for cut in found.cut]


@pytest.mark.parametrize(
    "line",
    [
        "Un long chemin",  # shorter than headlines are
        "Les occasions se trouvent surtout à Anvers",  # of the paragraph below it
        "Le quai nord attend la session de Lomé",  # with the story's names
        "Les armateurs de Bassar ont renoncé à leur plainte lundi",  # tells of what is over
        "SUR LES REDEVANCES DES ARMATEURS DE BASSAR",
    ],
)
def test_a_crosshead_is_the_story_s(line: str) -> None:
    cranes = "Deux grues, trouvées d'occasion à Anvers, y seront montées."
    found = story(HEAD, LEAD, line, cranes, NEXT, ROOF, LAST)

    assert told(found) == [line, cranes, NEXT, ROOF, LAST]


def test_a_list_of_the_story_keeps_its_entries() -> None:
    rows = ["- Kara et Sokodé pour les mangues séchées", "- Bassar et Dapaong pour le beurre de karité"]
    found = story(HEAD, LEAD, "Les régions ont envoyé leurs produits.", *rows, NEXT, ROOF, LAST)

    assert set(rows) <= set(told(found))


def test_a_sentence_that_lines_broke_off_is_the_story_s() -> None:
    found = story(
        HEAD, LEAD, "Les députés Kossi Agbodji\nAmegan et Rita Doe siègent au conseil.", NEXT, ROOF, LAST
    )

    assert "Les députés Kossi Agbodji" in " ".join(told(found))


def test_where_one_headline_stands_alone_a_less_sure_one_is_a_link_too() -> None:
    unsure = "Le lycée chauffe sa couveuse au soleil"
    alone = story(HEAD, LEAD, unsure, NEXT, ROOF, LAST)
    beside = story(HEAD, LEAD, unsure, NEXT, "Kpalimé : des cigognes nichent au minaret", ROOF, LAST)

    assert told(alone) == [unsure, NEXT, ROOF, LAST]
    assert told(beside) == [NEXT, ROOF, LAST]


def test_a_headline_over_the_lead_that_has_nothing_of_the_story_is_no_standfirst() -> None:
    headline = "Fêtes tournantes : le Haho réclame la sienne"
    found = story(HEAD, headline, LEAD, NEXT, ROOF, LAST)

    assert found.standfirst is None
    assert headline in [cut.text for cut in found.cut]


def test_a_standfirst_without_the_lead_s_words_is_kept() -> None:
    standfirst = "Les travaux du quai sud commenceront en septembre"
    found = story(HEAD, standfirst, LEAD, NEXT, ROOF, LAST)

    assert found.standfirst
    assert found.standfirst.text == standfirst


def test_a_headline_that_ran_together_with_a_paragraph_is_parted() -> None:
    headline = "Kpalimé : des cigognes nichent sur le minaret"
    found = story(HEAD, LEAD, f"{NEXT} {ROOF} {headline}", LAST)

    assert told(found) == [f"{NEXT} {ROOF}", LAST]
    assert headline in [cut.text for cut in found.cut]


def test_a_short_story_says_too_little_of_what_is_none_of_it() -> None:
    headline = "12.000 plants de cacao pour les paysans de Sokodé"

    assert told(story(HEAD, LEAD, headline, NEXT, LAST)) == [headline, NEXT, LAST]


@pytest.mark.parametrize(
    "rest", ["Les dockers de Kpémé attendent le quai sud", "Le ministre de Kara a quitté Sokodé dimanche"]
)
def test_a_last_sentence_without_its_full_stop_is_the_story_s(rest: str) -> None:
    found = story(HEAD, LEAD, f"{NEXT} {ROOF} {rest}", LAST)

    assert told(found) == [f"{NEXT} {ROOF} {rest}", LAST]
