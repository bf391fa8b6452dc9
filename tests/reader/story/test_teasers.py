"""Other stories at the foot of a page are cut where no heading announces them, and the story is left whole."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "La ministre des Ports reçoit son homologue bellanien"
LEAD = (
    "Valmora (VNA) – La ministre des Ports Anna Vella a reçu lundi à Valmora son homologue bellanien Bo Ran."
)
SECOND = "Les deux ministres ont passé en revue la coopération, dont la valeur a atteint 3 millions en 2017."
LAST = "Ils sont convenus de se revoir avant la fin de l'année à Bellan, où se tiendra une foire."
STORY = [HEAD, LEAD, SECOND, LAST]

FLIGHT = "Le premier vol direct entre Ostrevie et Karsovie s'envole"
FLIGHT_TEXT = "Un avion de la compagnie Karsair s'est posé mardi 14 mai 2034, avec 120 passagers à bord."
HONEY = "Les apiculteurs de Lomande cherchent des débouchés"
HONEY_TEXT = "La production de miel a reculé en 2033, selon la chambre d'agriculture de Lomande."
MAYOR = "Qui sera le prochain maire de Tervane ?"
MAYOR_TEXT = "Le vote a lieu le 3 juin 2035."
PICTURE, OTHER_PICTURE = "Le maire de Tervane. Photo : VNA", "Vue de Lomande. Photo : VNA"


def body(lines: list[str], gap: str = "\n\n") -> list[str]:
    story = read_story(read_lines("port.txt", gap.join(lines).encode()), VOCABULARY)
    return [paragraph.text for paragraph in story.paragraphs]


OTHERS = {
    "two headlines with their text": [FLIGHT, FLIGHT_TEXT, HONEY, HONEY_TEXT],
    "a picture above each headline": [PICTURE, FLIGHT, FLIGHT_TEXT, OTHER_PICTURE, HONEY, HONEY_TEXT],
    "a picture under each headline": [FLIGHT, PICTURE, FLIGHT_TEXT, HONEY, OTHER_PICTURE, HONEY_TEXT],
    "one headline with its text": [FLIGHT, FLIGHT_TEXT],
    "headlines alone": [FLIGHT, HONEY, "La soie de Tervane séduit les couturiers"],
    "a question among the headlines": [HONEY, HONEY_TEXT, MAYOR, MAYOR_TEXT],
    "a question as the first headline": [MAYOR, MAYOR_TEXT, HONEY, HONEY_TEXT, FLIGHT, FLIGHT_TEXT],
    "text without a full stop": [FLIGHT, FLIGHT_TEXT[:-1], HONEY, HONEY_TEXT[:-1]],
    "a headline printed twice": [FLIGHT, FLIGHT, FLIGHT_TEXT],
    "a dateline of its own": ["Tervane en fête", f"Tervane (VNA) – {FLIGHT_TEXT}", HONEY_TEXT],
    "under the author's name": ["Anna Vella/CVN", FLIGHT, FLIGHT_TEXT],
    "under a heading": ["À lire", FLIGHT, FLIGHT_TEXT],
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("others", OTHERS.values(), ids=OTHERS.keys())
def test_other_stories_are_cut(others: list[str], gap: str) -> None:
    assert body([*STORY, *others], gap) == [LEAD.split(" – ")[1], SECOND, LAST]


@pytest.mark.parametrize(
    "sign",
    [". -VNA", ".-VNA", "./.", "./", ". - VNA/VI", ". (VNA)", ". VNA/CVN", ". APS", ".-VNA/.", ". –AVI"],
)
def test_what_follows_a_sign_off_is_cut_however_it_is_written(sign: str) -> None:
    assert body([HEAD, LEAD, SECOND, LAST[:-1] + sign, FLIGHT, FLIGHT_TEXT]) == [
        LEAD.split(" – ")[1],
        SECOND,
        LAST,
    ]


def test_a_sign_off_is_cut_from_the_word_that_it_is_glued_to() -> None:
    assert body([HEAD, LEAD, SECOND, f"{LAST[:-1]}-VNA"])[-1] == LAST[:-1]


def test_crossheads_stay_where_they_are() -> None:
    lines = [HEAD, LEAD, "Un port ouvert", SECOND, "Une foire à Bellan", LAST]

    assert body(lines) == [LEAD.split(" – ")[1], *lines[2:]]


def test_a_delegation_in_a_list_stays() -> None:
    lines = [HEAD, LEAD, "La délégation comprend :", "- Li Mo, maire de Bellan", "- Ana Ruiz", SECOND]

    assert body(lines) == [LEAD.split(" – ")[1], *lines[2:]]


def test_a_story_that_is_signed_above_its_picture_goes_on_below() -> None:
    picture = "Anna Vella et Bo Ran. Photo : VNA"

    assert body([HEAD, LEAD, SECOND, "(VNA)", picture, LAST, "(FIN)"])[-1] == LAST


def test_the_storys_own_picture_under_the_sign_off_keeps_its_caption() -> None:
    text = "\n\n".join(
        [*STORY[:-1], f"{LAST} -VNA", f"{HEAD} ảnh 2Vue de Valmora. Photo: VNA", "Voir plus", FLIGHT]
    )

    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert [caption.text for _, caption in story.captions] == ["Vue de Valmora."]


def test_the_authors_name_at_the_foot_is_no_story() -> None:
    assert body([*STORY, "Li Mo Vella", "Notification:", "Non"])[-1] == LAST


@pytest.mark.parametrize(
    ("language", "sign_off"),
    [
        ("fr", "- Avec des informations de l'Associated Press"),
        ("fr", "Avec la contribution d'Anna Vella à Valmora"),
        ("en", "- With files from The Associated Press"),
        ("en", "Additional reporting by Anna Vella in Valmora."),
        ("es", "- Con información de The Associated Press"),
    ],
)
def test_a_word_of_thanks_to_another_wire_ends_the_story(language: str, sign_off: str) -> None:
    head = f"---\nlanguage: {language}\n---\nValmora\n\n"
    text = f"{head}Valmora (VNA) – Anna Vella a parlé au port.\n\n{sign_off}\n\nBellan ferme son port\n"

    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert [paragraph.text for paragraph in story.paragraphs] == ["Anna Vella a parlé au port."]


@pytest.mark.parametrize(
    ("caption", "is_own"),
    [
        ("La ministre des Ports Anna Vella reçoit son homologue Bo Ran. (VNA/Li Mo)", True),
        ("Un avion de la compagnie Karsair à Karsovie, mardi. (VNA/Li Mo)", False),
    ],
)
def test_a_picture_under_the_sign_off_is_kept_where_it_shows_the_story(caption: str, is_own: bool) -> None:
    text = "\n\n".join([*STORY, "VNA", caption, FLIGHT])

    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert bool(story.captions) is is_own
    assert len(story.paragraphs) == 3


@pytest.mark.parametrize(
    "foot",
    [
        "(Reportage Anna Vella, rédigé par Bo Ran, version française Li Mo)",
        "(Anna Vella à Bellan, édité par Bo Ran)",
        "/ats/ave/lmo",
        "(Reporting by Anna Vella; Editing by Bo Ran)\n\nOur Standards: The Trust Principles.",
        f"(Reporting by Anna Vella in Bellan)\n\n{FLIGHT}",
        f"ave-lmo/bra\n\n{HONEY}\n\n{FLIGHT}",
    ],
)
def test_the_newsroom_s_hands_and_codes_close_the_story(foot: str) -> None:
    assert body([*STORY, foot]) == [LEAD.split(" – ")[1], SECOND, LAST]


def test_a_translator_named_above_the_story_does_not_close_it() -> None:
    assert body([HEAD, "(Traduit par Anna Vella)", LEAD, SECOND, LAST]) == [
        LEAD.split(" – ")[1],
        SECOND,
        LAST,
    ]


def test_a_crosshead_that_the_paragraph_below_it_quotes_is_the_story_s() -> None:
    crosshead = "« Mon seau peut enfin se reposer »"
    said = f"C'est Awa Sano qui a trouvé le mot de la journée. {crosshead}, a-t-elle lâché sous les rires."
    told = ["Le gouverneur Bo Ran essayant une pompe du village", SECOND, "Un suivi sur deux campagnes", LAST]

    assert said in body(
        [HEAD, LEAD.replace("Valmora (VNA) – ", ""), crosshead, said, *told, "Bo Ran (stagiaire)"]
    )
