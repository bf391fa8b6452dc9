"""Headline, standfirst, captions, by-line, sign-off and teasers are parted from the story, and nothing is lost."""

import pytest

from builder.errors import SeedError
from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def read(text: str) -> Story:
    return read_story(read_lines("port.txt", text.encode()), VOCABULARY)


def body(story: Story) -> list[str]:
    return [paragraph.text for paragraph in story.paragraphs]


def captions(story: Story) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for _, caption in story.captions]


def test_a_wire_page_comes_apart() -> None:
    story = read("""Le port de Valmora rouvre

La ministre Anna Vella a rouvert le port de Valmora.
Le port de Valmora rouvre ảnh 1La ministre Anna Vella. Photo: VNA

Valmora (VNA) – La ministre Anna Vella a rouvert lundi le port de Valmora.

Elle est partie pour Bellan. -VNA

Voir plus

Un autre titre

La ministre d'un autre pays a parlé.
""")

    assert story.title.text == "Le port de Valmora rouvre"
    assert story.standfirst is not None
    assert story.standfirst.text == "La ministre Anna Vella a rouvert le port de Valmora."
    assert body(story) == [
        "La ministre Anna Vella a rouvert lundi le port de Valmora.",
        "Elle est partie pour Bellan.",
    ]
    assert captions(story) == [("La ministre Anna Vella.", "VNA")]
    assert (story.dateline and story.dateline.place, story.agency, story.language) == ("Valmora", "VNA", "fr")
    assert [(cut.line, cut.why) for cut in story.cut if cut.line > 5] == [
        (6, "dateline"),
        (8, "sign-off"),
        (10, "heading of related stories"),
        (12, "related story"),
        (14, "related story"),
    ]


def test_a_standfirst_repeated_word_for_word_is_kept_once_as_summary_and_once_as_lead() -> None:
    story = read("""Le port rouvre

La ministre a rouvert le port.

Valmora (VNA) – La ministre a rouvert le port.

La ministre a rouvert le port.

Elle est partie.
""")

    assert story.standfirst is not None
    assert story.standfirst.text == "La ministre a rouvert le port."
    assert body(story) == ["La ministre a rouvert le port.", "Elle est partie."]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("La ministre au port. Photo: VNA", ("La ministre au port.", "VNA")),
        ("La ministre au port (Photo : VNA)", ("La ministre au port", "VNA")),
        ("La ministre au port | Photo: Li Mo/VNA", ("La ministre au port", "Li Mo/VNA")),
        ("La ministre au port. Crédit photo : Port de Bellan", ("La ministre au port.", "Port de Bellan")),
        ("La ministre au port. © AFP", ("La ministre au port.", "AFP")),
        ("La ministre au port. (Xinhua/Li Mo)", ("La ministre au port.", "Xinhua/Li Mo")),
        ("La ministre au port.\n(Photo: VNA)", ("La ministre au port.", "VNA")),
        ("Le port rouvre ảnh 2La ministre au port.", ("La ministre au port.", None)),
        ("Le port rouvre - photo 1La ministre au port.", ("La ministre au port.", None)),
    ],
)
def test_every_sort_of_caption_is_read(line: str, expected: tuple[str, str | None]) -> None:
    story = read(f"Le port rouvre\n\nValmora (VNA) - La ministre a parlé.\n\n{line}\n\nElle est partie.\n")

    assert captions(story) == [expected]
    assert body(story) == ["La ministre a parlé.", "Elle est partie."]


def test_captions_on_one_line_come_apart_and_a_repeated_one_is_kept_once() -> None:
    story = read("""Le port rouvre

Valmora (VNA) - La ministre a parlé.

La ministre. Photo: VNALe quai nord. Photo: VNA La jetée. Photo: Li Mo/VNA

La ministre. Photo: VNA
""")

    assert captions(story) == [("La ministre.", "VNA"), ("Le quai nord.", "VNA"), ("La jetée.", "Li Mo/VNA")]


@pytest.mark.parametrize(
    "sign_off",
    [
        "-VNA",
        "- VNA",
        "– VNA",
        "./.",
        "/.",
        "VNA/CVN",
        "(XINHUA)",
        "AVI",
        "- VNA/.",
        "\nLi Mo/CVN",
        "\nVNA",
        "./. - VNA",
    ],
)
def test_whatever_follows_a_sign_off_is_not_story(sign_off: str) -> None:
    story = read(f"""Le port rouvre

Valmora (VNA) - La ministre a parlé.

Elle est partie. {sign_off}

Un autre titre

La ministre d'un autre pays. Photo: VNA
""")

    assert body(story) == ["La ministre a parlé.", "Elle est partie."]
    assert captions(story) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Voir plus",
        "Sur le même sujet",
        "Commentaires",
        "Read more",
        "Related news",
        "See more",
        "Articles liés :",
    ],
)
def test_whatever_follows_the_heading_of_other_stories_is_not_story(heading: str) -> None:
    story = read(f"Le port rouvre\n\nValmora (VNA) - La ministre a parlé.\n\n{heading}\n\nUn autre titre.\n")

    assert body(story) == ["La ministre a parlé."]


def test_teasers_before_the_lead_are_not_story() -> None:
    story = read("""Le port rouvre

>> Les quais de Bellan rouvrent
>> Lire aussi
La jetée de Bellan rouvre

Valmora (VNA) - La ministre a parlé.
>> Lire aussi : Le phare de Bellan
Elle est partie.
""")

    assert body(story) == ["La ministre a parlé.", "Elle est partie."]
    assert story.standfirst is None


def test_what_the_page_says_of_itself_between_bars_is_no_standfirst() -> None:
    story = read(
        "Le port rouvre\n\nMis en ligne par la rédaction | il y a deux heures\n\nLa ministre a parlé.\n"
    )

    assert (story.standfirst, body(story)) == (None, ["La ministre a parlé."])


def test_a_headline_printed_twice_opens_the_teasers_where_no_heading_does() -> None:
    story = read("""Le port rouvre

Valmora (VNA) - La ministre a parlé.

Elle est partie.

Un autre port rouvre

Un autre port rouvre

La ministre d'un autre pays a parlé.
""")

    assert body(story) == ["La ministre a parlé.", "Elle est partie."]


@pytest.mark.parametrize(
    "line",
    [
        "Politique – 28 mai 2031",
        "Dépêche n° 123 du 28 mai 2031",
        "28 MAI 2031",
        "Lecture 3 min | 28 mai 2031",
        "Accueil > Politique > 28 mai 2031",
        "https://valmora.example/2031/05/28/le-port.html",
        "Le 28/05/31",
    ],
)
@pytest.mark.parametrize("is_over", [True, False])
def test_a_line_with_labels_and_a_full_date_is_the_page_s_stamp(line: str, is_over: bool) -> None:
    # It was taken for the headline, or its year was lost.
    head = f"{line}\nLe port rouvre à Valmora" if is_over else f"Le port rouvre à Valmora\n{line}"
    story = read(f"{head}\nValmora (VNA) - La ministre a parlé.\nElle est partie.\n")

    assert story.title.text == "Le port rouvre à Valmora"
    assert (story.published and story.published.edtf) == "2031-05-28"


@pytest.mark.parametrize(
    "title", ["Accord de Valmora du 28 mai 2031", "Valmora reçoit ses voisins le 28 mai 2031"]
)
def test_a_headline_that_names_a_day_is_no_stamp(title: str) -> None:
    story = read(f"{title}\nValmora (VNA) - La ministre a parlé.\nElle est partie.\n")

    assert (story.title.text, story.published) == (title, None)


def test_the_furniture_of_the_page_goes_and_its_date_stamp_is_kept() -> None:
    story = read("""Politique
Mercredi, 28 mai 2031 - 16:45:12
Le port rouvre
Partager sur Facebook
Par Anna Vella
Valmora (VNA) - La ministre a parlé.
Elle est partie.
Tags : Valmora, port
#Valmora #Port
""")

    assert story.title.text == "Le port rouvre"
    assert body(story) == ["La ministre a parlé.", "Elle est partie."]
    assert (story.published and story.published.edtf, story.byline and story.byline.text) == (
        "2031-05-28",
        "Par Anna Vella",
    )
    assert [(item.line, item.quote) for item in story.evidence["published"]] == [
        (2, "Mercredi, 28 mai 2031 - 16:45:12")
    ]


@pytest.mark.parametrize(
    ("stamp", "published"),
    [("05/28/2031", "2031-05-28"), ("28/05/2031", "2031-05-28"), ("05/06/2031", "2031")],
)
def test_an_english_stamp_in_numbers_tells_its_year_alone_where_day_and_month_may_be_either(
    stamp: str, published: str | None
) -> None:
    story = read(
        f"The port of Valmora reopens\n{stamp} - 16:45\nVALMORA (AP) — The minister spoke to the port.\n"
    )

    assert (story.published.edtf if story.published else None) == published


def test_an_agency_in_brackets_within_the_story_does_not_end_it() -> None:
    story = read("""Le port rouvre

Valmora (VNA) - La ministre l'a dit à l'Agence d'information (VNA).

Elle est partie.
""")

    assert len(body(story)) == 2


def test_without_dateline_the_first_paragraph_is_the_lead_unless_the_next_says_it_again() -> None:
    plain = read("Le port rouvre\n\nLa ministre a parlé lundi.\n\nLe maire a applaudi.\n")
    announced = read(
        "Le port rouvre\n\nLa ministre Anna Vella inaugure le nouveau port.\n\n"
        "La ministre Anna Vella inaugure lundi à Valmora le nouveau port de pêche.\n"
    )

    assert (plain.standfirst, len(body(plain))) == (None, 2)
    assert (announced.standfirst is not None, len(body(announced))) == (True, 1)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Le port rouvre", "no story under the headline"),
        ("Le port rouvre\n\nVoir plus\n\nUn autre titre\n", "no story under the headline"),
        ("Voir plus\n\nUn autre titre\n\nPhoto: VNA\n", "only links to related stories"),
        ("Partager\n28/05/2031 16:45\n", "no article"),
    ],
    ids=["one line", "headline and teasers", "teasers", "furniture"],
)
def test_a_seed_without_a_story_is_refused(text: str, problem: str) -> None:
    with pytest.raises(SeedError, match=problem) as caught:
        read(text)

    assert (caught.value.file, caught.value.line) == ("port.txt", 1)
    assert caught.value.fix


def test_what_the_front_matter_states_is_taken_as_given() -> None:
    story = read("""---
url: https://port.example/a
date: 2031-05-28T16:45:00+02:00
title: Le port de Valmora rouvre
---
Le port de Valmora rouvre
Valmora (VNA) - La ministre a parlé.
""")

    assert (story.title.text, body(story)) == ("Le port de Valmora rouvre", ["La ministre a parlé."])
    assert story.source["url"] == "https://port.example/a"
    assert story.published is not None
    assert story.published.edtf == "2031-05-28"


def test_copy_without_a_headline_takes_its_first_sentence_for_one() -> None:
    story = read("Valmora (VNA) - La ministre a parlé. Elle est partie.\n")

    assert story.title.text == "La ministre a parlé."
    assert body(story) == ["La ministre a parlé. Elle est partie."]


def test_a_lead_that_stands_where_the_headline_was_lost_is_both() -> None:
    lead = (
        "La ministre des Ports de Valmora, Anna Vella, a quitté la capitale mardi 14 mai au matin pour une"
        " visite de cinq jours au port de Bellan."
    )
    story = read(f"{lead}\n\nElle est accompagnée du maire de Valmora.\n")

    assert (
        story.title.text
        == "La ministre des Ports de Valmora, Anna Vella, a quitté la capitale mardi 14 mai au matin pour une visite de cinq jours…"
    )
    assert body(story) == [lead, "Elle est accompagnée du maire de Valmora."]


def test_a_headline_with_a_full_stop_stays_one() -> None:
    story = read("La ministre est arrivée à Valmora.\n\nElle a parlé du port.\n")

    assert body(story) == ["Elle a parlé du port."]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        (
            "La ministre Anna Vella (à droite) et le maire à Valmora.",
            ("La ministre Anna Vella (à droite) et le maire à Valmora.", None),
        ),
        ("La ministre et le maire (Source: VNA)", ("La ministre et le maire", "VNA")),
        ("La ministre et le maire. (VNA Photo)", ("La ministre et le maire.", "VNA")),
        (
            "La ministre et le maire. — VNA/VNS Photo Li Mo",
            ("La ministre et le maire.", "VNA/VNS Photo Li Mo"),
        ),
        ("La ministre et le maire. Photo: ports.gov.vn", ("La ministre et le maire.", "ports.gov.vn")),
        ("| La ministre et le maire. | Photo : VNA/CVN |", ("La ministre et le maire.", "VNA/CVN")),
        ("![](a.jpg) La ministre et le maire. Ảnh: TTXVN", ("La ministre et le maire.", "TTXVN")),
        ("La ministre et le maire à Valmora. |", ("La ministre et le maire à Valmora.", None)),
    ],
)
def test_a_caption_is_known_by_its_credit_or_by_who_stands_where(
    line: str, caption: tuple[str, str | None]
) -> None:
    story = read(f"""Le port rouvre

        Valmora (VNA) – La ministre Anna Vella a rouvert lundi le port de Valmora.

        {line}

        Elle est partie pour Bellan.
        """)

    assert captions(story) == [caption]
    assert len(body(story)) == 2


def test_a_lead_that_says_in_which_part_of_the_country_a_town_lies_is_no_caption() -> None:
    lead = (
        "La ministre Anna Vella s'est entretenue vendredi d'un port à Bellan (centre), indique un communiqué."
    )

    story = read(
        f"Un port à Bellan\n\nAA / Valmora / Li Mo\n\n{lead}\n\nElle a salué le maire de la ville.\n"
    )

    assert captions(story) == []
    assert body(story)[0] == lead


def test_a_credit_below_a_paragraph_that_tells_something_makes_it_no_caption() -> None:
    story = read("""Le port rouvre

        Valmora (VNA) – La ministre Anna Vella a rouvert lundi le port de Valmora.

        Le port rouvre aux pêcheurs et aux voyageurs, a-t-elle ajouté.

        (Photo : Li Mo)
        """)

    assert captions(story) == []
    assert body(story)[-1] == "Le port rouvre aux pêcheurs et aux voyageurs, a-t-elle ajouté."


def test_below_a_short_line_of_the_page_the_headline_is_the_line_printed_twice() -> None:
    story = read("""18 °C Valmora
        Actualités du port
        La ministre des Ports à Valmora
        La ministre des Ports à Valmora
        La ministre Anna Vella a rouvert lundi le port de Valmora.
        """)

    assert story.title.text == "La ministre des Ports à Valmora"
    assert body(story) == ["La ministre Anna Vella a rouvert lundi le port de Valmora."]


def test_a_headline_before_a_caption_is_no_part_of_it() -> None:
    title = "Le port de Valmora rouvre après deux longues années"
    story = read(f"""{title}

{title} La ministre au port, lundi 3 mai. | Ph. APS

VALMORA, 3 mai (APS) - La ministre Anna Vella a rouvert lundi le port.
""")

    assert captions(story) == [("La ministre au port, lundi 3 mai.", "APS")]


def test_a_slugline_over_the_headline_is_the_wires_own() -> None:
    story = read("""OSTREVIE-CULTURE-PORTS

Le port de Valmora rouvre en juin

Valmora, 17 mai (APS) – La ministre Anna Vella rouvre le port.
""")

    assert story.title.text == "Le port de Valmora rouvre en juin"


@pytest.mark.parametrize(
    "end", ["/TASS/", "/. AVE (LMO/AVE)", "\n\n==Kyodo", "\n\n(ValWire)", "\n\n//Valmora// AV"]
)
def test_initials_and_wires_between_signs_end_a_story(end: str) -> None:
    story = read(f"""Le port de Valmora rouvre en juin

Valmora, 17 mai (APS) – La ministre Anna Vella rouvre le port.

Elle est partie pour Bellan. {end}
""")

    assert body(story)[-1] == "Elle est partie pour Bellan."


def test_a_wire_that_no_table_has_is_believed_behind_a_known_city() -> None:
    story = read("""Le port rouvre en juin

PRAIA (Valpress) – La ministre Anna Vella rouvre le port.
""")

    assert (story.dateline and story.dateline.place, story.agency) == ("Praia", "Valpress")


@pytest.mark.parametrize(
    "line",
    [
        "La ministre Anna Vella, à gauche, et le maire Bo Ran, à Valmora.",
        "De gauche à droite : Anna Vella, Bo Ran et Li Mo.",
        "Photo de famille des ministres à Valmora, le 5 mars.",
        "Vue générale du port de Valmora.",
        "La ministre Anna Vella (3e à g.) au port.",
    ],
)
def test_a_line_that_says_what_a_picture_shows_is_a_caption_without_a_credit(line: str) -> None:
    story = read(f"Le port rouvre\n\n{line}\n\nValmora (VNA) – La ministre a parlé.\n\nLe port a rouvert.")

    assert [caption.text for _, caption in story.captions] == [line]
    assert len(story.paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Le maire Bo Ran, à gauche, a déclaré que le port rouvre.",
        "De gauche à droite de l'assemblée, tous ont voté.",
        "Vue du port, la ville est petite. La ministre est venue.",
    ],
)
def test_a_sentence_of_the_story_that_tells_sides_is_no_caption(line: str) -> None:
    story = read(f"Le port rouvre\n\nValmora (VNA) – La ministre a parlé.\n\n{line}\n\nLe port a rouvert.")

    assert story.captions == ()
    assert len(story.paragraphs) == 3
