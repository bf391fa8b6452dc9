"""Lines under pictures that no rule knows: what speaks for one adds up, and what stays the story's."""

import pytest

from builder.content.article import Caption
from builder.reader.story.items import Item, Kind
from builder.reader.story.kinship import MOST_UNITS
from builder.reader.story.pictured import BELOW, COPY, ENOUGH, LONGEST, SURE, with_pictured
from builder.reader.weights import Weights
from tests.reader.story.port_stories import VOCABULARY, shown, story, told

TITLE = "Le port de Valmora rouvre son quai nord"
FIRST = "La ministre des Ports Afi Lawson a rouvert lundi à Valmora le quai nord, fermé depuis la tempête de mars dernier."
PARAGRAPHS = [
    FIRST,
    "Le directeur du port, Yao Ran, lui a présenté les trois grues et le hangar que la tempête avait emportés.",
    "Selon Mme Lawson, le quai recevra de nouveau quarante navires par mois, comme avant la tempête.",
    "M. Ran a précisé que deux cents dockers avaient retrouvé leur poste, et que les grues avaient été essayées.",
    "La ministre a promis aux familles un autobus de plus, et le maire de Tervane a offert la peinture du hangar.",
    "Le premier navire, chargé de sel et de bois, a accosté le soir même, et son équipage a été reçu à la mairie.",
]
LINE = "Une grue neuve"
RULES, PHRASES = VOCABULARY.in_language("fr").furniture, VOCABULARY.languages["fr"].phrases
DOUBTFUL, CERTAIN = {"any grue": ENOUGH + 0.1}, {"any grue": SURE + 0.1}


def weighed(items: list[Item], weights: dict[str, float]) -> list[Item]:
    return with_pictured(items, TITLE, RULES, PHRASES, Weights(weights))


def page(*texts: str, kind: Kind = Kind.TEXT) -> list[Item]:
    return [
        Item(kind if text == LINE else Kind.TEXT, 3 + 2 * number, text) for number, text in enumerate(texts)
    ]


def test_what_speaks_for_a_picture_adds_up() -> None:
    items = page(FIRST, LINE, *PARAGRAPHS[1:])

    assert weighed(items, {"any grue": ENOUGH})[1].kind is Kind.TEXT
    assert weighed(items, CERTAIN)[1] == Item(Kind.CAPTION, 5, LINE, caption=Caption(LINE))


def test_a_doubtful_line_is_set_apart_and_not_shown_under_a_picture() -> None:
    assert weighed(page(FIRST, LINE, *PARAGRAPHS[1:]), DOUBTFUL)[1].kind is Kind.PAGE


@pytest.mark.parametrize(
    "texts",
    [
        (LINE, *PARAGRAPHS),  # may be a standfirst
        (*PARAGRAPHS, LINE),
        (FIRST, LINE, PARAGRAPHS[1], "Deux hangars de plus", *PARAGRAPHS[2:]),  # one of two crossheads
        (FIRST, LINE, *(text.replace(" a ", " aura ") for text in PARAGRAPHS[2:3] * 7)),  # what will be
    ],
)
def test_where_a_line_may_be_told_more_must_speak_for_a_picture(texts: tuple[str, ...]) -> None:
    place = texts.index(LINE)

    assert weighed(page(*texts), DOUBTFUL)[place].kind is Kind.TEXT
    assert weighed(page(*texts), CERTAIN)[place].kind is Kind.CAPTION


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        ("Le port a reçu trois dons :", LINE, PARAGRAPHS[1]),  # an entry of a list
        (PARAGRAPHS[1], "Une grue se lève.", "La foule applaudit."),  # what the writer sees
    ],
)
def test_what_can_be_no_pictures_stays(above: str, line: str, below: str) -> None:
    items = page(FIRST, above, line, below, *PARAGRAPHS[2:])

    assert weighed(items, CERTAIN) == items


@pytest.mark.parametrize("kind", [Kind.ASIDE, Kind.TEASER])
def test_what_was_set_apart_is_a_caption_only_where_much_speaks_for_it(kind: Kind) -> None:
    items = page(FIRST, LINE, *PARAGRAPHS[1:], kind=kind)

    assert weighed(items, DOUBTFUL) == items
    assert weighed(items, CERTAIN)[1].kind is Kind.CAPTION


def test_without_weights_all_stays_as_it_was() -> None:
    items = page(*PARAGRAPHS, LINE)

    assert weighed(items, {}) == items


@pytest.mark.parametrize(
    "line",
    [
        LINE.upper(),
        f"{LINE} {'sur un quai ' * (LONGEST // 12)}",
    ],
)
def test_capitals_and_long_lines_are_not_weighed(line: str) -> None:
    assert weighed(page(*PARAGRAPHS, line), CERTAIN)[-1].kind is Kind.TEXT


def test_a_line_that_begins_as_another_does_is_no_pictures() -> None:
    copy = f"{FIRST[: COPY + 20]} grue"

    assert weighed(page(copy, *PARAGRAPHS), CERTAIN)[0].kind is Kind.TEXT
    assert weighed(page(f"La {copy}", *PARAGRAPHS), CERTAIN)[0].kind is Kind.CAPTION


def test_far_below_a_story_links_stand() -> None:
    below = [Item(Kind.TEASER, 20 + number, f"Un lien numéro {number}") for number in range(BELOW)]
    items = [*page(*PARAGRAPHS), *below, Item(Kind.TEASER, 40, LINE)]

    assert weighed(items, CERTAIN) == items


def test_a_short_story_is_not_weighed() -> None:
    items = page(FIRST, LINE, *PARAGRAPHS[1:4])

    assert weighed(items, CERTAIN) == items


def test_a_page_of_very_many_lines_is_not_weighed() -> None:
    few, many = (
        page(FIRST, LINE, *PARAGRAPHS[1:], *["Le quai rouvrira."] * count) for count in (9, MOST_UNITS)
    )

    assert weighed(few, CERTAIN)[1].kind is Kind.CAPTION
    assert weighed(many, CERTAIN) == many


def test_where_nothing_surely_tells_a_story_nothing_is_weighed() -> None:
    items = page(LINE, *(text[:60] for text in PARAGRAPHS * 2))

    assert weighed(items, CERTAIN) == items


@pytest.mark.parametrize(
    "line",
    [
        "Le hangar vu de la rade",
        "La ministre goûte le sel du port",
        "Yao Ran et la ministre regardent la maquette du port",
    ],
)
def test_the_weights_have_learnt_what_pictures_show(line: str) -> None:
    found = story(TITLE, *PARAGRAPHS[:2], line, *PARAGRAPHS[2:])

    assert shown(found) == [(line, None)]
    assert line not in told(found)


@pytest.mark.parametrize("line", ["Un quai trop court", "Ce que change le quai", "Il rouvrira en mai."])
def test_crossheads_and_short_sentences_stay(line: str) -> None:
    found = story(TITLE, *PARAGRAPHS[:2], line, *PARAGRAPHS[2:])

    assert line in told(found)
    assert not shown(found)
