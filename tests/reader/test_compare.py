"""What the measure of the reader counts for a fault, and what it does not."""

import pytest

from benchmarks.compare import is_left

CAPTION = "La ministre Anna Vella"
LEAD = "La ministre Anna Vella, qui ouvrait la séance, a salué les dockers."


@pytest.mark.parametrize(
    ("raw", "body", "is_fault"),
    [
        (f"{CAPTION} (Photo : AVP)\n\n{LEAD}", LEAD, False),
        (f"{CAPTION} (Photo : AVP)\n\n{LEAD}", f"{CAPTION} (Photo : AVP)\n\n{LEAD}", True),
        (f"{CAPTION}\nAVP\n\n{LEAD}", f"{CAPTION}\n\n{LEAD}", True),
        (f"{LEAD} {CAPTION}", f"{LEAD} {CAPTION}", True),
        (f"{CAPTION} (Photo : AVP)\n\nElle a salué.", "Elle a salué.", False),
    ],
)
def test_a_caption_is_left_only_where_no_sentence_of_the_story_says_it_too(raw, body, is_fault):
    assert is_left(CAPTION, raw, body) is is_fault
