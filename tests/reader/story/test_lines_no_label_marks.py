"""What stays behind on pages without a label: signed ends, links in a row, key words, the writer's own lines."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "Le bac de Bellan reprend ses traversées"
LEAD = (
    "La ministre des Transports, Anna Vella, a inauguré lundi à Bellan le bac qui relie la ville à Tervane, "
    "après deux ans de travaux sur la coque et les moteurs."
)
SECOND = "Le bac transporte trois cents passagers et quarante camions, selon la compagnie qui l'exploite."
LAST = "La compagnie a promis que passagers et camions de Bellan passeraient tous les jours, même en hiver."
STORY = [HEAD, LEAD, SECOND, LAST]


def read(*lines: str, gap: str = "\n\n") -> Story:
    return read_story(read_lines("bac.txt", gap.join(lines).encode()), VOCABULARY)


def told(found: Story) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs]


LINKS = [
    "- Lomande : deux douaniers arrêtés au poste de Karsa",
    "- Tervane : le marché rouvre après six mois de fermeture",
    "- Ostrevie : une mission étudie les réseaux d'eau (Bo Ran)",
    "- Lomande : les écoles fermées jusqu'à vendredi",
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("above", [[], ["Li Mo"]], ids=["alone", "under the writer's name"])
def test_links_in_a_row_share_one_fate(above: list[str], gap: str) -> None:
    lines = [*STORY, *(above or ["Lire ailleurs"]), *LINKS]

    assert told(read(*lines, gap=gap)) == [LEAD, SECOND, LAST]


def test_the_story_s_own_list_is_left_whole() -> None:
    entries = ["- le quai nord (rénové)", "- la gare des bacs (neuve)", "- les docks"]

    assert told(read(*STORY, "Trois chantiers suivent :", *entries))[-3:] == entries


OTHER_MATTERS = [
    "Le ministre des Finances, Karo Denn, se trouvait samedi à Lomande pour visiter la trésorerie.",
    "L'hebdomadaire Karsa Libre ne paraîtra plus en Ostrevie.",
    "L'incendie du Grand Théâtre d'Ostrane reste inexpliqué.",
    "Valdor a offert à l'hôpital d'Ostrane des lits et des respirateurs.",
]


def test_first_sentences_of_other_stories_close_a_page() -> None:
    found = read(*STORY, *OTHER_MATTERS)

    assert told(found) == [LEAD, SECOND, LAST]
    assert [cut.text for cut in found.cut] == OTHER_MATTERS


@pytest.mark.parametrize(
    "end",
    [
        OTHER_MATTERS[:3],
        [*OTHER_MATTERS[:3], "Le bac transporte aussi les lits de Valdor vers l'hôpital d'Ostrane."],
        [*OTHER_MATTERS[:3], "Valdor, a-t-il ajouté, a offert des respirateurs à Ostrane."],
        ["Les écoles sont fermées.", "Deux ponts ont cédé.", "Trois quais manquent.", "Des lits sont venus."],
    ],
    ids=["three of them", "a word of the story", "what somebody said", "no name"],
)
def test_a_story_s_last_short_paragraphs_are_left(end: list[str]) -> None:
    assert told(read(*STORY, *end)) == [LEAD, SECOND, LAST, *end]


def test_short_news_one_below_the_other_is_one_story() -> None:
    news = [
        "Le pont de Karsa enjambe désormais la Drave.",
        "Une école de Lomande porte le nom d'Ilen Vost.",
        "Les orangers de Tervane fleurissent.",
        *OTHER_MATTERS,
    ]

    assert told(read("Les nouvelles de la semaine", *news)) == news


def test_a_writer_s_portrait_stands_under_the_name_that_signs() -> None:
    portrait = (
        "Li Mo est dessinateur à Bellan. Ses livres paraissent à Tervane et à Lomande. "
        "Il a fondé un musée de la gravure, où l'on montre trois cents feuilles de sa main et de ses élèves. "
        "Il enseigne aussi aux enfants des quais, le samedi, dans un ancien hangar à sel, et dessine pour eux."
    )

    assert told(read(*STORY, "Li Mo", "Author: Li Mo", portrait)) == [LEAD, SECOND, LAST]


def test_what_is_told_under_another_s_name_is_left() -> None:
    last = "Karo Denn est le premier capitaine du bac, a rappelé la compagnie."

    assert told(read(HEAD, LEAD, SECOND, "Par Li Mo", last))[-1] == last


def test_a_house_speaks_to_its_readers_though_the_story_has_one_of_its_words() -> None:
    story = [HEAD, LEAD.replace("a inauguré", "a, lors du rendez-vous des bacs, inauguré"), SECOND, LAST]
    house = "Nous tenons à vous remercier de votre intérêt pour nos pages, que vous pouvez suivre partout"

    assert house not in told(read(*story, "Li Mo (Stagiaire)", "Valmora 24", "Invitation", house))


def test_a_row_of_key_words_closes_a_page() -> None:
    tags = "bacs d'Ostrevie, Anna Vella, transports, ville de Bellan, compagnie des bacs"

    assert told(read(*STORY, tags)) == [LEAD, SECOND, LAST]


@pytest.mark.parametrize(
    "last",
    [
        "Étaient là le maire, le préfet, deux députés, trois capitaines et les dockers",
        "Le bac dessert Tervane, Lomande, Karsa, Ostrane",
    ],
)
def test_who_is_counted_up_is_no_row_of_key_words(last: str) -> None:
    assert last in told(read(*STORY, last, "Le bac repart lundi, a dit la compagnie."))


@pytest.mark.parametrize("hour", ["À 13:51", "À 13h51"])
def test_few_words_beside_a_stamp_within_the_story_are_its_house_s(hour: str) -> None:
    assert told(read(HEAD, LEAD, "LE BAC", "10 mars 2031", hour, SECOND, LAST)) == [LEAD, SECOND, LAST]


def test_a_crosshead_away_from_a_stamp_is_left() -> None:
    assert "Deux ans de travaux" in told(read(HEAD, LEAD, "Deux ans de travaux", SECOND, LAST))


@pytest.mark.parametrize(
    ("sign", "agency"),
    [
        (" Source : VNA", "VNA"),
        (" Source Armenpress.", "Armenpress"),
        (" Source : bacs.example", None),
        (" Source: 7bellan.com |Ostrevia]]>", None),
        ("(TA)", None),
    ],
)
def test_what_signs_is_parted_from_the_last_sentence(sign: str, agency: str | None) -> None:
    found = read(HEAD, LEAD, SECOND, "Le bac dessert Lomande, Tervane et Karo." + sign)

    assert told(found)[-1] == "Le bac dessert Lomande, Tervane et Karo."
    assert found.agency == agency


@pytest.mark.parametrize("sign", ["(LM)", " (LM)"])
def test_a_last_sentence_with_brackets_behind_it_is_no_headline(sign: str) -> None:
    last = "Le bac dessert Lomande, Tervane et Karo." + sign

    assert told(read(HEAD, LEAD, SECOND, last))[-1].startswith("Le bac dessert")


def test_a_paragraph_s_source_does_not_end_the_story() -> None:
    found = read(HEAD, LEAD, f"{SECOND} Source : Office des bacs", LAST)

    assert told(found) == [LEAD, SECOND, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Cette nouvelle a été annoncée mardi dans un communiqué de la mairie.",
        "Cette nouvelle a été communiquée le 3 juillet par la compagnie.",
    ],
)
def test_who_made_the_news_known_is_the_story(line: str) -> None:
    assert told(read(HEAD, LEAD, SECOND, line))[-1] == line


def test_a_part_of_the_story_under_a_crosshead_has_its_people() -> None:
    head = "Conférence des ports à Ostrane : Mme Vella attendue jeudi"
    more = (
        "Mme Vella se rendra jeudi à Ostrane, où elle représentera le pays à la conférence des ports francs."
    )

    assert told(read(HEAD, LEAD.replace("Anna Vella", "Anna Vella,"), SECOND, LAST, head, more))[-1] == more


def test_a_wire_before_the_page_s_day_is_the_text_s() -> None:
    assert read(HEAD, "Xinhua | 15.11.2031 08h59", LEAD, SECOND).agency == "Xinhua"


def test_no_dash_opens_a_standfirst() -> None:
    found = read(HEAD, "- Une traversée dure une heure", "Istanbul", "AA - Istanbul", LEAD, SECOND)

    assert found.standfirst is not None
    assert found.standfirst.text == "Une traversée dure une heure"


def test_a_label_before_somebody_is_no_credit() -> None:
    found = read(HEAD, "Photo : Le maire de Bellan, Bo Ran, de retour au port", LEAD, SECOND)

    assert [caption.text for _, caption in found.captions] == [
        "Le maire de Bellan, Bo Ran, de retour au port"
    ]


def test_a_caption_printed_again_with_its_credit_is_no_standfirst() -> None:
    line = "La ministre Anna Vella rencontre le maire de Bellan, Bo Ran"
    found = read(HEAD, line, f"{line}, © Li Mo/photobac.net", LEAD, SECOND)

    assert found.standfirst is None
    assert [(each.text, each.credit) for _, each in found.captions] == [(line, "Li Mo/photobac.net")]
