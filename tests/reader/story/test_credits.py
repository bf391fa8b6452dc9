"""A caption whose credit bears no label, and a dateline that stands in an unusual place or form."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "Le conseil portuaire ouvre sa session"
LEAD = (
    "Lomé (VNA) – La ministre des Ports Afi Lawson a ouvert lundi à Lomé la session du conseil. "
    "Elle a salué les efforts des dockers."
)
NEXT = "Le directeur du port a ensuite présenté les travaux du quai nord, achevés il y a peu."
WORDS = "Les deux délégations lors de la séance de travail à Lomé."


def story(*lines: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(lines).encode()), VOCABULARY)


def place_of(found: Story) -> str | None:
    return found.dateline.place if found.dateline else None


@pytest.mark.parametrize(
    ("credit", "giver"),
    [
        ("(DR)", "DR"),
        ("Anna Vella/AFP", "Anna Vella/AFP"),
        ("(Handout via REUTERS)", "Handout via REUTERS"),
        ("Courtesy of the Ports Ministry", "Courtesy of the Ports Ministry"),
        ("AFP via Getty Images", "AFP via Getty Images"),
        ("(Photo fournie par le ministère)", "fournie par le ministère"),
        ("(PHOTO NOT FOR SALE) (AFP)", "AFP"),
        ("| Crédit photo : Diomandé K. | AIP", "Diomandé K. | AIP"),
        ("PHOTO/Anna Vella", "Anna Vella"),
        ("(Photo APS/Anna Vella)", "APS/Anna Vella"),
        ("(Photo courtesy of VPA)", "VPA"),
        ("VNA/VNS Photo", "VNA/VNS"),
        ("(Photo by Anna Vella/Xinhua) ■", "Anna Vella/Xinhua"),
    ],
)
def test_a_credit_without_a_label_shows_a_caption_where_the_story_goes_on(credit: str, giver: str) -> None:
    found = story(HEAD, LEAD, f"{WORDS} {credit}", NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [(WORDS, giver)]
    assert [paragraph.text for paragraph in found.paragraphs][1:] == [NEXT]


@pytest.mark.parametrize("credit", ["(Ph. MAP)", "(Photo/Anna Vella)", "Photo : VNA", "PHOTO – Anna Vella"])
def test_a_credit_that_lost_its_picture_is_no_story(credit: str) -> None:
    found = story(HEAD, LEAD, credit, NEXT)

    assert not found.captions
    assert [paragraph.text for paragraph in found.paragraphs][1:] == [NEXT]


@pytest.mark.parametrize("shown", ["La ministre Afi Lawson (à droite) et le maire à Lomé.", WORDS])
def test_a_wire_in_brackets_behind_words_known_for_a_caption_s_is_its_credit(shown: str) -> None:
    label = "[Photo]" if shown == WORDS else ""
    found = story(HEAD, LEAD, f"{label}{shown} (Yonhap)", NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [(shown, "Yonhap")]


def test_a_credit_between_blank_lines_is_that_of_the_line_close_below_it() -> None:
    told = "Le traversier a transporté 61 000 passagers depuis juin."
    found = story(HEAD, LEAD, f"PHOTO ANNA VELLA, LE PORT\n{told}", NEXT, NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [(told, "ANNA VELLA, LE PORT")]
    assert [paragraph.text for paragraph in found.paragraphs][1:] == [NEXT, NEXT]


def test_a_credit_close_under_a_caption_is_that_caption_s_though_the_story_follows_at_once() -> None:
    found = story(HEAD, LEAD, f"{HEAD} ảnh 1{WORDS}\nPhoto : Anna Vella/VNA\n{NEXT}", NEXT)

    assert [each.credit for _, each in found.captions] == ["Anna Vella/VNA"]
    assert [paragraph.text for paragraph in found.paragraphs][1:] == [NEXT, NEXT]


@pytest.mark.parametrize(
    ("line", "words", "giver"),
    [
        (f"{WORDS} Infographie VLP", WORDS, "Infographie VLP"),
        (f"{WORDS} (PHOTO NOT FOR SALE) (Lome News)", WORDS, "Lome News"),
        (
            "Capture d'écran VTV : les quais du port vus d'un drone.",
            "les quais du port vus d'un drone.",
            "VTV",
        ),
    ],
)
def test_a_wire_that_no_table_has_gives_pictures_too(line: str, words: str, giver: str) -> None:
    found = story(HEAD, LEAD, NEXT, line, NEXT)

    assert [each.text for _, each in found.captions] == [words]
    assert giver in str(found.captions[0][1].credit)


def test_a_picture_under_the_sign_off_that_names_the_story_s_people_is_its_own() -> None:
    below = "Photo prise le 3 avril, montrant Afi Lawson et Kodjo Mensah, de Lomé. (Xinhua/Li Mo)"
    found = story(HEAD, LEAD, NEXT.replace("port", "port, Kodjo Mensah,") + " Fin", below)

    assert [each.credit for _, each in found.captions] == ["Xinhua/Li Mo"]


def test_a_by_line_behind_the_dateline_is_no_story() -> None:
    found = story(HEAD, "LOMÉ, 5 mars (AFP) - Par Anna VELLA", LEAD.split(" – ")[1], NEXT)

    assert place_of(found) == "Lomé"
    assert [cut.text for cut in found.cut if cut.why == "by-line"] == ["Par Anna VELLA"]
    assert len(found.paragraphs) == 2


def test_a_name_beside_a_wire_under_what_is_told_signs_the_story() -> None:
    found = story(HEAD, LEAD, "Le quai nord a été achevé lundi à Lomé. Anna Vella/AFP")

    assert not found.captions


def test_one_sentence_close_under_a_labelled_credit_is_a_caption() -> None:
    found = story(HEAD, LEAD, NEXT, f"Photo : Anna Vella/AFP\n{WORDS}", "(AFP)")

    assert [(each.text, each.credit) for _, each in found.captions] == [(WORDS, "Anna Vella/AFP")]


@pytest.mark.parametrize("label", ["(Ph : APS) ", "Photo d'archives : ", "[Photo 3/5 ", "Photo 1 : "])
def test_a_caption_behind_the_word_photo_is_no_story(label: str) -> None:
    found = story(HEAD, LEAD, NEXT, label + WORDS + ("]" if label[0] == "[" else ""))

    assert [each.text for _, each in found.captions] == [WORDS]


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("Lomé, 5 mars. ", "Lomé"),
        ("Lomé | ", "Lomé"),
        ("(Lomé) – ", "Lomé"),
        ("Lomé | 5 mars | ", "Lomé"),
        ("Kpalimé, le 5 mars. ", "Kpalimé"),
    ],
)
def test_a_dateline_may_be_parted_from_the_story_by_a_stop_or_a_bar(dateline: str, place: str) -> None:
    found = story(HEAD, dateline + LEAD.split(" – ")[1], NEXT)

    assert place_of(found) == place
    assert found.paragraphs[0].text.startswith("La ministre")


def test_a_dateline_over_the_headline_is_not_the_headline() -> None:
    found = story("LOMÉ, dimanche 21 septembre (ATOP)", HEAD, LEAD.split(" – ")[1], NEXT)

    assert found.title.text == HEAD
    assert place_of(found) == "Lomé"


def test_a_caption_with_a_place_and_a_day_is_no_lead() -> None:
    found = story(HEAD, LEAD, NEXT, "Kpémé, 20/4. La ministre (au centre) interroge un pêcheur. Photo : VNA")

    assert place_of(found) == "Lomé"
    assert len(found.captions) == 1


def test_a_long_caption_that_says_who_provided_the_picture_is_no_story() -> None:
    shown = (
        "Oceans Minister Afi Lawson (R) shakes hands with Vice Minister Kodjo Mensah during a signing ceremony at the "
        "port of Lome, 12 kilometers east of the city's old harbor and of its market, on Sept. 27, 2034, in this photo "
        "provided by the ministry and the port's own news desk."
    )
    found = story(HEAD, LEAD, NEXT, f"{shown} (PHOTO NOT FOR SALE) (Lome News)", NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [(shown, "Lome News")]


def test_a_credit_between_a_paragraph_and_a_known_caption_close_below_is_the_captions() -> None:
    shown = "La ministre Afi Lawson (1re à droite) passe en revue les dockers avec son hôte."
    found = story(
        "Le port rouvre", f"{LEAD}\nPhoto : Anna Vella/VNA\n{shown}", NEXT, NEXT.replace("nord", "sud")
    )

    assert [(caption.text, caption.credit) for _, caption in found.captions] == [(shown, "Anna Vella/VNA")]
    assert "a ouvert lundi" in found.paragraphs[0].text


def test_a_wire_behind_a_full_stop_above_the_story_is_a_pictures_credit() -> None:
    first = "La ministre des Ports a ouvert lundi à Lomé la session du conseil, et les dockers l'ont saluée."
    found = story(HEAD, "Afi Lawson, la ministre des Ports, le 5 mai 2031, à Lomé. AFP", first, NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [
        ("Afi Lawson, la ministre des Ports, le 5 mai 2031, à Lomé.", "AFP")
    ]
    assert [paragraph.text for paragraph in found.paragraphs] == [first, NEXT]


SWEPT = (
    "On Monday morning, the wooden quay of the old port of Lome is swept away as the water of the lagoon rises, "
    "and the dockers look on."
)


@pytest.mark.parametrize(
    ("caption", "words", "giver"),
    [
        # A caption of two sentences, the second of which tells why.
        (
            "Dockers wait in Lome, Togo, Tuesday, April 18, 2034. A vote is set for June. (AP Photo/Anna Vella)",
            "Dockers wait in Lome, Togo, Tuesday, April 18, 2034. A vote is set for June.",
            "AP Photo/Anna Vella",
        ),
        (
            f"{SWEPT}— Photo ports.tg",
            SWEPT,
            "ports.tg",
        ),
        (
            "LOME: The minister of ports, Afi Lawson, meets with the dockers of the port. – Office photo",
            "LOME: The minister of ports, Afi Lawson, meets with the dockers of the port.",
            "Office photo",
        ),
    ],
)
def test_whatever_bears_a_credit_right_above_the_lead_is_a_caption(caption, words, giver) -> None:
    lead = "LOME (AP) — The minister of ports, Afi Lawson, spoke to the dockers on Monday."
    found = story("The port of Lome reopens", caption, lead, "She has gone to Bellan, where she was born.")

    assert [(each.text, each.credit) for _, each in found.captions] == [(words, giver)]
    assert found.standfirst is None
    assert len(found.paragraphs) == 2


def test_a_picture_over_the_lead_of_a_page_without_headline_is_a_caption() -> None:
    picture = "Des quais ont été emportés par la mer dans le port de Lomé. Photo: VNA"
    lead = (
        f"{LEAD} Le directeur du port, qui l'accompagnait, a présenté les travaux du quai nord de la ville."
    )
    found = story(picture, lead, NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [
        ("Des quais ont été emportés par la mer dans le port de Lomé.", "VNA")
    ]
    assert len(found.paragraphs) == 2
    assert found.title.text.startswith("La ministre des Ports Afi Lawson")


def test_a_caption_shown_short_and_whole_is_one_caption() -> None:
    words = (
        "The minister of ports, Afi Lawson, and the dockers of Lome shake hands at the quay, Nov. 20, 2034."
    )
    found = story(
        "The port of Lome reopens",
        f"{words} She is on a visit to the coast. less",
        f"{words} She is on ... more\n Photo: Anna Vella, AP",
        "LOME (AP) — The minister of ports, Afi Lawson, spoke to the dockers on Monday.",
        "She has gone to Bellan, where she was born.",
    )

    assert [(each.text, each.credit) for _, each in found.captions] == [
        (f"{words} She is on a visit to the coast.", "Anna Vella, AP")
    ]
    assert len(found.paragraphs) == 2


def test_a_thing_that_is_named_with_a_clause_over_its_credit_is_a_caption() -> None:
    found = story(
        "The port of Lome reopens",
        "The quay where the ferry was built in Lome, Togo.",
        "Anna Vella / Reuters file",
        "May 20, 2034, 9:28 AM UTC",
        "By Reuters",
        "LOME — The minister of ports, Afi Lawson, spoke to the dockers on Monday about the quay of the ferry.",
        "She has gone to Bellan, where she was born.",
    )

    assert [(each.text, each.credit) for _, each in found.captions] == [
        ("The quay where the ferry was built in Lome, Togo.", "Anna Vella / Reuters file")
    ]
    assert place_of(found) == "Lome"
    assert len(found.paragraphs) == 2


@pytest.mark.parametrize(
    ("line", "words", "giver"),
    [
        ("Un quai de Lomé (image d'archives © AVP/Anna Vella)", "Un quai de Lomé", "AVP/Anna Vella"),
        ("Des dockers de Lomé au travail. afp.com - ANNA VELLA", None, "afp.com - ANNA VELLA"),
        ("The ferry at the quay of Lome. — Picture by Anna Vella", None, "Anna Vella"),
    ],
)
def test_an_archive_s_word_goes_with_its_credit(line: str, words: str | None, giver: str) -> None:
    found = story(HEAD, LEAD, line, NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [
        (words or line[: line.index(". ") + 1], giver)
    ]


def test_a_form_of_address_with_its_stop_ends_no_caption() -> None:
    line = "The Minister of Ports, Hon. Anna Vella (right), cuts the ribbon with Dr. Bo Ran."
    found = read_story(
        read_lines(
            "port.txt",
            f"Port council opens\n\n{line}\n\nThe port council of Lome on Monday opened its session.\n\n"
            "The director then presented the quay, which was finished last week.".encode(),
        ),
        VOCABULARY,
    )

    assert [each.text for _, each in found.captions] == [line]


def test_a_caption_stands_beside_the_credit_that_a_headline_s_line_ends_with() -> None:
    found = story(f"{HEAD}© Anna Vella/AVP  {WORDS}", LEAD, NEXT)

    assert found.title.text == HEAD
    assert [(each.text, each.credit) for _, each in found.captions] == [(WORDS, "Anna Vella/AVP")]


@pytest.mark.parametrize(
    "line",
    ["Texte : Anna Vella – Photo : Bo Ran/VNA", "Anna Vella (stagiaire)", "Anna Vella, envoyée spéciale"],
)
def test_who_made_a_story_is_no_caption(line: str) -> None:
    assert not story(HEAD, line, LEAD, NEXT).captions
    assert not story(HEAD, LEAD, NEXT, line).captions


def test_the_name_of_what_may_be_seen_over_the_lead_is_a_caption() -> None:
    name = "Le bac quitte le quai de Lomé sous les vivats"
    found = story(HEAD, f"{name}\n01:24", LEAD.split(" – ")[1], NEXT)

    assert [each.text for _, each in found.captions] == [name]


def test_a_day_within_a_phrase_makes_no_sentence_of_it() -> None:
    words = "Le bac Abla le 17 février à son arrivée au port de Lomé."
    found = story(HEAD, LEAD, words, NEXT, "La session a pris fin mardi par une visite du quai nord.")

    assert [each.text for _, each in found.captions] == [words]


def test_signs_alone_part_no_caption_from_its_credit() -> None:
    line = "La ministre Afi Lawson (à droite) coupe le ruban."
    found = story(HEAD, f"{line}\n+ -\nPhoto : Anna Vella", LEAD, NEXT)

    assert [(each.text, each.credit) for _, each in found.captions] == [(line, "Anna Vella")]


def test_a_caption_may_stand_before_its_picture_s_number():
    picture = "Le maire de Lomé et la ministre plantent un arbre - ảnh 2 Photo: VOV"
    found = story(HEAD, LEAD, picture, NEXT)

    assert [caption.text for _, caption in found.captions] == [
        "Le maire de Lomé et la ministre plantent un arbre"
    ]
    assert [paragraph.text for paragraph in found.paragraphs][1:] == [NEXT]
