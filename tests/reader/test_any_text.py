"""Any text at all is read or refused, in bounded time, and no word of it is lost."""

import re
import signal
import unicodedata
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from builder.content.authority import Authority
from builder.errors import SeedError
from builder.reader import load_vocabulary, read_seed
from builder.reader.account import LOST, account, pieces_of
from builder.reader.seed import in_seed

RULES = load_vocabulary()
PROMISED = timedelta(seconds=10)  # for any one file, whatever it holds

# What wire copy is made of, clean and dirty; joined in any order they make headlines, captions, leads and teasers.
PIECES = """
le la les de du à Valmora ministre ministre, président des Ports Anna Vella MM. Li Mo et Bo Ran Photo: VNA Photo :
(VNA) (VNA) - -VNA ./. VNA/CVN ảnh 1 2 « oui » l’accord d'Ostrevie duCentre lesdeux Voir plus >> Hanoï Moscou, 7 mars
7 mars(VNA) mardi 28/03 2018 en 2017 30 ans ; : . ! - – — the The President of Russia's March 7 (Xinhua) -- said on
Tuesday Read more Commentaires Publié le russe vietnamien son homologue M. Quang
"""
WORDS = st.sampled_from(re.findall(r"\S+", PIECES))
LINES = st.lists(WORDS, max_size=25).map(" ".join)
WIRE = st.lists(LINES, min_size=1, max_size=12).map("\n".join)
ANY = st.text(max_size=400)

# Sentences of the marked articles in any order and cut anywhere: sense enough for every rule to have its say.
GOLD = sorted((Path(__file__).parents[1] / "gold" / "dev").glob("*.txt"))
SENTENCES = [
    sentence
    for path in GOLD
    for line in path.read_bytes().decode("utf-8", "replace").splitlines()
    for sentence in re.split(r"(?<=[.:,;]) ", line)
]
CUT = st.tuples(st.sampled_from(SENTENCES), st.integers(0, 200)).map(lambda cut: cut[0][: cut[1]])
SHUFFLED = st.lists(st.lists(CUT, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=8).map(
    "\n\n".join
)


def read(text):
    """Returns the reading, or None where the seed is refused: that is an answer too."""
    try:
        return read_seed("any.txt", text.encode("utf-8", "surrogatepass"), Authority(), RULES)
    except SeedError as error:
        assert (error.file, bool(error.line), bool(error.fix)) == ("any.txt", True, True)
        return None


@pytest.fixture
def alarm():
    """Ends a test that takes longer than is promised of any one file."""

    def ring(_signal, _frame):
        pytest.fail(f"still reading after {PROMISED.seconds} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(PROMISED.seconds)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def lost_words(reading):
    """The words of lost shares that the fields and cuts have less often than the seed."""
    lost = [share.text for share in account(reading.seed, reading.story) if share.fate == LOST]
    seed = Counter(words_of("\n".join(reading.seed.lines)))
    kept = Counter(word for piece in pieces_of(reading.story) for word in words_of(piece.text))
    repairs = (each for found in reading.story.evidence.values() for each in found if each.reads)
    kept.update(word for repair in repairs for word in words_of(repair.quote))  # "duCentre" is kept as two
    # Where "le" stands four times, which of them was cut cannot be told; that four are there can.
    return [word for text in lost for word in words_of(text) if kept[word] < seed[word]]


def words_of(text):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())


@settings(max_examples=300, deadline=PROMISED)
@given(ANY | WIRE | SHUFFLED)
def test_any_text_is_read_or_refused(text):
    reading = read(text)

    assert reading is None or reading.article.title


@settings(max_examples=150, deadline=PROMISED)
@given(WIRE | ANY)
@example("le\nla la la la la la la la duCentre\nle duCentre\nduCentre . Valmora (VNA) 2018 (VNA)")
def test_no_word_is_lost(text):
    reading = read(text)

    assert reading is None or lost_words(reading) == []


@settings(max_examples=150, deadline=PROMISED)
@given(WIRE)
def test_every_quote_stands_in_its_line(text):
    reading = read(text)

    lines = [unicodedata.normalize("NFC", line) for line in text.split("\n")]
    for evidence in reading.article.evidence.values() if reading else ():
        for one in evidence:
            assert in_seed(lines, one.line, one.quote) == (one.line, one.quote)


@pytest.mark.parametrize(
    "many",
    [
        "(" * 20_000,
        "le ministre " * 8_000,
        "Photo: VNA " * 8_000,
        "Anna Vella, " * 8_000,
        "a" * 100_000,
        "du 7 au 8 mars " * 6_000,
        "«" * 20_000,
        "Aa" * 40_000,
        "A. " * 30_000,
        "Hanoï (VNA) - " * 6_000,
        "ministre de la " * 8_000,
        "en 2017, " * 9_000,
        "et de Valmora " * 7_000,
        "7 mars(VNA) – " * 6_000,
        "vice-" * 15_000,
        "entrele" * 10_000,
    ],
    ids=lambda text: text[:12],
)
@pytest.mark.parametrize("shape", ["{}", "Un titre\n\n{}", "Un titre\n\nHanoï (VNA) - {}. -VNA"])
def test_a_long_run_of_anything_is_read_in_bounded_time(shape, many, alarm):
    read(shape.format(many))


def test_many_short_lines_are_read_in_bounded_time(alarm):
    read("\n".join(f"Le ministre {number} reçoit M. Vella. Photo: VNA" for number in range(4_000)))


def test_a_by_line_in_capitals_that_is_none_is_read_in_bounded_time(alarm):
    read("Un titre\n\nHanoï (VNA) - Le port ouvre.\n\nTexte : " + "VALMORA" * 20 + " dixit\n")


def test_a_standfirst_over_a_dateline_alone_is_read():
    reading = read("Le port\nLe ministre ouvre le port de la ville de Valmora au public\n(Xinhua) -")

    assert reading is None or reading.article.title == "Le port"


def test_a_headline_that_is_a_countrys_name_alone_is_read():
    reading = read("Togo\n\nLe ministre a ouvert le port de Valmora.\n")

    assert reading.article.title == "Togo"


def test_an_office_that_a_longer_paragraph_tells_is_not_looked_for_in_a_shorter_one():
    reading = read(
        "Trois pays adoptent une charte\n\nAu terme de deux journées de travaux consacrées aux ports, aux bateaux, "
        "aux phares et aux digues de toute la côte, les ministres de la Pêche de trois pays ont adopté une "
        "charte.\n\nOnt signé Anna Vella (Bénin), Koffi Mensah (Ghana) et Bo Ranou (Togo).\n"
    )

    assert [official.country for official in reading.article.officials] == ["BJ", "GH", "TG"]


def test_a_paragraph_that_breaks_off_behind_a_former_holders_comma_is_read():
    reading = read("Le port\n\nLe port a ouvert hier, a dit l’ancien maire Anna Vella,\n")

    assert reading.article.title == "Le port"
