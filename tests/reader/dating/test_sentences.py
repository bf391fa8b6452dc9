"""Where a sentence ends: at a full stop, but not behind a short form of address, whatever its language."""

import pytest

from builder.reader.dating.tense import sentences


@pytest.mark.parametrize("short", ["M.", "MM.", "Mr.", "Mrs.", "Dr.", "Sr.", "St.", "A."])
def test_a_short_form_of_address_ends_no_sentence(short):
    text = f"Then spoke {short} Vella. The port opened."

    assert [sentence for _, sentence in sentences(text)] == [
        f"Then spoke {short} Vella. ",
        "The port opened.",
    ]


@pytest.mark.parametrize("last", ["Kara", "Oslo", "Riga"])
def test_a_short_name_ends_one(last):
    text = f"They met in {last}. The port opened."

    assert [sentence for _, sentence in sentences(text)] == [f"They met in {last}. ", "The port opened."]
