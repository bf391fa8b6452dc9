"""Which pictures are of other days than the story's."""

import pytest

from builder.content.dates import EventDate
from builder.reader.places.pictures import is_older

MONTHS = {"oct": 10, "october": 10, "dec": 12, "jan": 1, "mars": 3}


@pytest.mark.parametrize(
    ("caption", "day", "older"),
    [
        ("The minister tries on a hat at a market in Kara on Oct. 3.", "XXXX-10-20", True),
        ("Le ministre au marché de Kara, le 3 mars.", "XXXX-03-20", True),
        ("Le ministre au marché de Kara, le 19 mars.", "XXXX-03-20", False),
        ("The minister in Kara on Dec. 30.", "XXXX-01-02", False),
        ("The minister in Kara on Oct. 3, and again on Oct. 19.", "XXXX-10-20", False),
        ("The minister in Kara.", "XXXX-10-20", False),
        ("The minister in Kara on Oct. 40.", "XXXX-10-20", False),
    ],
)
def test_a_picture_is_older_where_all_its_days_are_far_from_the_datelines(caption, day, older):
    assert is_older(caption, EventDate.parse(day), MONTHS) is older


def test_without_a_datelines_day_no_picture_is_older():
    assert not is_older("The minister in Kara on Oct. 3.", None, MONTHS)
