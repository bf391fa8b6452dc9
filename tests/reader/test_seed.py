"""A raw file becomes lines of text, whatever wrote it; what is no article is refused with its line and a remedy."""

import unicodedata

import pytest

from builder.errors import SeedError
from builder.reader.seed import LIMIT, Paragraph, in_seed, read_lines, with_hard_spaces

TEXT = "Le port rouvre\n\nÀ Valmora, la ministre a coupé un ruban.\n"
PARAGRAPHS = (Paragraph(1, "Le port rouvre"), Paragraph(3, "À Valmora, la ministre a coupé un ruban."))


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", TEXT).encode(),
        TEXT.replace("la ministre", "la\u00a0\u200bmi\u00adnistre").encode(),
        TEXT.replace("la ministre", "\u202f la \t ministre").encode(),
    ],
    ids=["utf-8", "bom", "crlf", "cr", "nfd", "no-break and invisible", "narrow space and tab"],
)
def test_every_way_of_writing_the_same_text_reads_the_same(raw: bytes) -> None:
    seed = read_lines("port.txt", raw)

    assert (seed.paragraphs, seed.notices) == (PARAGRAPHS, ())


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("cp1252", "Windows-1252"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16")],
)
def test_another_encoding_is_recognised_and_said(encoding: str, said: str) -> None:
    seed = read_lines("port.txt", TEXT.encode(encoding))

    assert seed.paragraphs == PARAGRAPHS
    assert [notice.kind for notice in seed.notices] == ["encoding"]
    assert said in seed.notices[0].message


@pytest.mark.parametrize(
    ("raw", "line", "problem"),
    [
        (b"", 1, "the file is empty"),
        (b" \n\t\r\n", 1, "the file is empty"),
        ("\u200b\n\u00a0\n".encode(), 1, "the file holds no words"),
        (b"Le port\n\nrouvre\x00", 3, "signs that no text has"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", 2, "not text|signs that no text has"),
        ("Le port rouvre à Valmora, la fête a été belle\nà".encode() + b"\xff!", 2, "not text"),
        (b"a" * (LIMIT + 1), 1, "longer than 2 MB"),
        (b"a\n" * 6000, 5001, "more than 5000 paragraphs"),
    ],
    ids=["empty", "blank", "invisible", "nul", "picture", "broken utf-8", "too long", "too many lines"],
)
def test_what_is_no_article_is_refused_with_its_line(raw: bytes, line: int, problem: str) -> None:
    with pytest.raises(SeedError, match=problem) as caught:
        read_lines("port.txt", raw)

    assert (caught.value.file, caught.value.line) == ("port.txt", line)
    assert caught.value.fix


def test_a_line_separator_parts_words_and_does_not_glue_them() -> None:
    assert read_lines("port.txt", "Le port\u2028rouvre".encode()).paragraphs == (
        Paragraph(1, "Le port rouvre"),
    )


def test_a_front_matter_block_is_taken_as_stated_and_is_no_part_of_the_text() -> None:
    raw = b'---\nurl: https://port.example/a\ndate: "2031-05-14"\nlang: fr\n---\nLe port rouvre\n'

    seed = read_lines("port.txt", raw)

    assert seed.source == {"url": "https://port.example/a", "published": "2031-05-14", "language": "fr"}
    assert seed.paragraphs == (Paragraph(6, "Le port rouvre"),)


def test_a_rule_of_hyphens_is_no_front_matter() -> None:
    seed = read_lines("port.txt", b"---\nLe port rouvre\n---\nLa ministre parle.\n")

    assert seed.source == {}
    assert [paragraph.line for paragraph in seed.paragraphs] == [1, 2, 3, 4]


def test_a_mistake_in_the_front_matter_is_named_with_its_line() -> None:
    with pytest.raises(SeedError) as caught:
        read_lines("port.txt", b"---\nurl: a\nurl: b\n---\nLe port rouvre\n")

    assert (caught.value.file, caught.value.line) == ("port.txt", 3)


def test_copy_folded_at_seventy_signs_is_unfolded() -> None:
    folded = """Ports reopen

VALMORA, May 14 (Xinhua) -- The port minister of Ostrevia opened the
harbour of Valmora on Monday after a long winter in which no ship had
been able to reach the quays of the old town, as the mayor said in
his speech.

She left for Bellan.
"""

    seed = read_lines("port.txt", folded.encode())

    assert [paragraph.line for paragraph in seed.paragraphs] == [1, 3, 8]
    assert seed.paragraphs[1].text.endswith("as the mayor said in his speech.")


def test_a_year_may_stand_alone_on_the_last_line_of_folded_copy_and_an_item_of_a_list_goes_on_with_nothing() -> (
    None
):
    folded = """Ports reopen

VALMORA, May 14 (Xinhua) -- The port minister of Ostrevia opened the
harbour of Valmora on Monday after a long winter in which no ship had
been able to reach the quays of the old town, as she told the mayor,
who had come with her from the capital and knew that they were built in
2009.

The minister spoke of ports
2. Light for every quay
"""

    texts = [paragraph.text for paragraph in read_lines("port.txt", folded.encode()).paragraphs]

    assert texts[1].endswith("they were built in 2009.")
    assert texts[2:] == ["The minister spoke of ports", "2. Light for every quay"]


def test_a_name_broken_at_the_end_of_a_folded_line_goes_on_in_a_line_of_any_length() -> None:
    folded = """Ports reopen

The fishermen of the delta had waited for the new ferry since the long
winter of the flood, in which no ship had been able to reach the quays
of the old town. On Monday the port minister of Ostrevia, whom the mayor
had invited, and the deputy prime minister of Valmora, Oleksandr
Bellan-Mori, opened the quay of the old town, which lies in the province of Tué and faces the fishing harbour of Anvé beyond the river.
"""

    seed = read_lines("port.txt", folded.encode())

    assert len(seed.paragraphs) == 2
    assert "Oleksandr Bellan-Mori, opened" in seed.paragraphs[1].text


def test_a_short_line_of_folded_copy_that_ends_within_a_name_goes_on() -> None:
    folded = """Ports reopen

The speaker of the house, Anna Bo
Vella, opened the northern port of the island on Monday, which had been
closed since the storm of March, and thanked the dockers who had come to
help with the clearing of the quay at night.

The next one will open on Tuesday, the ministry of transport said in a
statement that was read out on the quay.
"""

    seed = read_lines("port.txt", folded.encode())

    assert seed.paragraphs[1].text.startswith("The speaker of the house, Anna Bo Vella, opened")


def test_a_long_line_in_folded_copy_stays_a_paragraph_and_so_does_a_heading() -> None:
    picture = "Ports of Valmora reopen after a long winter and a longer spring ảnh 1The quays of Valmora. | Photo: A. Vella |"
    folded = f"""Ports reopen

VALMORA, May 14 (Xinhua) -- The port minister of Ostrevia opened the
harbour of Valmora on Monday after a long winter in which no ship had
been able to reach the quays of the old town, as the mayor said in
his speech.

{picture}

Related news
Honey is scarce
"""

    texts = [paragraph.text for paragraph in read_lines("port.txt", folded.encode()).paragraphs]

    assert texts[2:] == [picture, "Related news", "Honey is scarce"]


def test_a_paragraph_broken_before_a_comma_is_put_together() -> None:
    seed = read_lines(
        "port.txt", "Le port\n\nElle a reçu le préfet de Bellan\n\n, Li Mo, et le maire.".encode()
    )

    assert [(each.line, each.text) for each in seed.paragraphs] == [
        (1, "Le port"),
        (3, "Elle a reçu le préfet de Bellan, Li Mo, et le maire."),
    ]


def test_a_paragraph_broken_after_a_short_line_goes_on_close_below_in_small_letters() -> None:
    broken = "Le dialogue des ports\n\nLe dialogue de la région sur les ports\nde Valmora a eu lieu mardi.\n"
    apart = "Le dialogue des ports\n\nLe dialogue de la région sur les ports\n\nde Valmora a eu lieu mardi.\n"
    stamped = (
        "Le dialogue des ports\n\nLe dialogue de la région sur les ports\nmardi 3 mai | Li Mo, à Valmora\n"
    )
    listed = "Le dialogue des ports\n\na) le port de la région du Nord rouvre ;\nb) le péage de la région baisse.\n"

    assert len(read_lines("port.txt", broken.encode()).paragraphs) == 2
    for text in (apart, stamped, listed):
        assert len(read_lines("port.txt", text.encode()).paragraphs) == 3


def test_a_quote_is_led_back_to_the_words_of_the_seed() -> None:
    lines = ("Le port", "Lors d’un entretienle 6\u00a0mars,  à Valmora")

    assert in_seed(lines, 2, "entretien le 6 mars, à") == (2, "entretienle 6\u00a0mars,  à")
    assert in_seed(lines, 2, "le 7 mars") is None


def test_a_quote_that_runs_over_a_fold_keeps_to_its_line() -> None:
    lines = ("opened the", "harbour of Valmora", "on Monday")

    assert in_seed(lines, 1, "harbour of Valmora") == (2, "harbour of Valmora")
    assert in_seed(lines, 1, "of Valmora on Monday") == (2, "of Valmora")


def test_a_quote_is_found_across_the_hyphen_of_a_broken_word() -> None:
    lines = ("the Soviet coope-", "ration of Valmora")

    assert in_seed(lines, 1, "cooperation of Valmora") == (1, "coope-")


def test_no_break_spaces_come_back_where_the_seed_had_them() -> None:
    assert with_hard_spaces("dit le maire : « oui »", "dit le  maire\u00a0: «\u202foui\u202f»") == (
        "dit le maire\u00a0: «\u202foui\u202f»"
    )


def test_folded_copy_broken_by_hand_before_a_name_or_at_a_quotation_mark_is_unfolded() -> None:
    folded = """Le port rouvre

Valmora, 5 mars (VNA) - Le gouverneur de la région du Nord, M. Bo
Vella-Ran, a procédé hier à Valmora, dans la province de Bellan, au
lancement de la campagne, sous le parrainage de la
ministre, Mme Anna
Karsova.

Quelque 75.000 plants de chêne et de hêtre seront ainsi mis en terre.
« Planter, c'est bien ; arroser, c'est mieux », a prévenu la
ministre. Les maires de toute la province ont remis des pelles aux
écoliers.
"""

    texts = [paragraph.text for paragraph in read_lines("port.txt", folded.encode()).paragraphs]

    assert [text.rsplit(" ", 1)[-1] for text in texts] == ["rouvre", "Karsova.", "écoliers."]


def test_a_name_broken_by_the_end_of_a_long_line_is_put_together_but_a_heading_stays() -> None:
    story = (
        "Elle a reçu le directeur du port, M. Bo Vella-Ran, et la préfète de la province du Nord, Mme Anna"
    )

    broken = read_lines("port.txt", f"Le port\n\n{story}\nKarsova, venue à Valmora.\n".encode())
    headed = read_lines("port.txt", f"Le port\n\n{story}\nKarsova aussi veut un port\n".encode())

    assert [each.text for each in broken.paragraphs[1:]] == [f"{story} Karsova, venue à Valmora."]
    assert [each.text for each in headed.paragraphs[1:]] == [story, "Karsova aussi veut un port"]


def test_an_indented_line_of_folded_copy_begins_a_paragraph() -> None:
    folded = """BC-Ports
Ports: Dockers of Bellan win the cup against the mayor's men
     The dockers of Bellan won the cup on Sunday after beating the
mayor's men, who had won it twice, and they took it home on the
ferry that the minister had given them.
     They had lost to the pilots of Valmora in the last final, when
the mayor was absent and when it rained on all the quays of the
port and of the town."""
    texts = [paragraph.text for paragraph in read_lines("port.txt", folded.encode()).paragraphs]

    assert len(texts) == 4
    assert texts[1].endswith("the mayor's men")
    assert texts[3].startswith("They had lost")


@pytest.mark.parametrize("line", ["mardi, 23 novembre à 19:12", "bookmark facebook twitter Whatsapp mail"])
def test_what_a_page_prints_in_small_letters_goes_on_with_no_line(line: str) -> None:
    above = "Le Togo et le Ghana ouvrent une banque commune de semences pour leurs paysans"
    seed = read_lines("bank.txt", f"Ports\n{above}\n{line}\n\nLa banque a ouvert mardi.".encode())

    assert [each.text for each in seed.paragraphs][1:3] == [above, line]
