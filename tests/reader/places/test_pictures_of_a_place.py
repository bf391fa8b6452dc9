"""Which pictures are of other days than the story's."""

import pytest

from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.reader import load_vocabulary, read_seed
from builder.reader.places.pictures import is_of_day, is_older

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


def test_without_a_datelines_day_the_leads_tell_which_picture_is_older():
    caption = "The minister in Kara on Oct. 3."
    assert not is_older(caption, None, MONTHS)
    assert not is_older(caption, None, MONTHS, ["The port reopened on Oct. 4."])
    assert is_older(caption, None, MONTHS, ["The port reopened on Oct. 20."])


@pytest.mark.parametrize(
    ("caption", "lead", "same"),
    [
        ("The minister in Kara on Oct. 3.", "The port reopened on Oct. 3.", True),
        ("The minister in Kara on Oct. 3.", "The port reopened on Oct. 4.", False),
        ("The minister in Kara on Oct. 3 and on Oct. 4.", "The port reopened on Oct. 3.", False),
        ("The minister in Kara.", "The port reopened on Oct. 3.", False),
    ],
)
def test_a_picture_is_of_the_day_that_the_lead_prints(caption: str, lead: str, same: bool) -> None:
    assert is_of_day(caption, [lead], MONTHS) is same


@pytest.mark.parametrize(("day", "place"), [("21", "Kumasi"), ("14", "Accra")])
def test_a_picture_of_that_day_tells_where_it_was(day: str, place: str) -> None:
    page = f"""Coast guards test a hotline

SEA LEGS. Commandant Kofi Adjo raises the receiver in Kumasi, Ghana on Wednesday (Aug. {day}). (GNA photo)

ACCRA -- The coast guards of two countries tested a hotline on Wednesday (Aug. 21), closing an exercise.

"The call was about lunch," said Commandant Kofi Adjo.
"""
    article = read_seed("page.txt", page.encode(), Authority((), ()), load_vocabulary()).article
    assert article.location == place
