"""Every word of a seed is accounted for: in a field, in the body, or among what was cut."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.account import LOST, account

RULES = load_vocabulary()
STORY = """Valmora et Bellan rouvrent leur port
Valmora et Bellan rouvrent leur port ảnh 1La ministre Anna Vella au port. Photo: VNA

Valmora (VNA) - La ministre des Ports, Anna Vella, a reçu le 7 mars sonhomologue. -VNA

Voir plus

Un autre port rouvre
"""


def shares_of(text):
    reading = read_seed("port.txt", text.encode(), Authority(), RULES)
    return account(reading.seed, reading.story)


def test_each_stretch_of_a_line_bears_its_fate():
    shares = [(share.line, share.fate, share.text) for share in shares_of(STORY)]

    assert shares == [
        (1, "title", "Valmora et Bellan rouvrent leur port"),
        (2, "cut: headline again", "Valmora et Bellan rouvrent leur port ảnh 1"),
        (2, "captions", "La ministre Anna Vella au port."),
        (2, "cut: caption", "Photo:"),
        (2, "captions", "VNA"),
        (4, "dateline", "Valmora (VNA) -"),
        (4, "body", "La ministre des Ports, Anna Vella, a reçu le 7 mars sonhomologue."),
        (4, "cut: sign-off", "-VNA"),
        (6, "cut: heading of related stories", "Voir plus"),
        (8, "cut: related story", "Un autre port rouvre"),
    ]


def test_what_a_front_matter_block_states_is_told_apart():
    shares = shares_of("---\nurl: https://wire.test/port\n---\n\n" + STORY)

    assert {share.fate for share in shares if share.line < 4} == {"stated"}
    assert LOST not in {share.fate for share in shares}


def test_a_word_that_went_nowhere_is_seen():
    reading = read_seed("port.txt", STORY.encode(), Authority(), RULES)
    poorer = reading.story.__class__(
        **{name: getattr(reading.story, name) for name in reading.story.__slots__} | {"cut": ()}
    )

    lost = [share.text for share in account(reading.seed, poorer) if share.fate == LOST]

    assert "Un autre port rouvre" in lost


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_ends_of_lines_make_no_difference(end):
    shares = shares_of(STORY.replace("\n", end))

    assert [(share.line, share.fate) for share in shares][:4] == [
        (1, "title"),
        (2, "cut: headline again"),
        (2, "captions"),
        (2, "cut: caption"),
    ]
