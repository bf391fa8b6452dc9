"""What the tests of drawings share: articles of given days, and a page's drawings read as XML."""

import re
from xml.etree.ElementTree import fromstring

import pytest

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.locale import load_interface


@pytest.fixture(scope="session")
def english():
    return load_interface("en")


def articles_of(*dates):
    """An article a date, in EDTF or None; its slug is its place among them."""
    return [
        Article(
            slug=f"a{number}",
            title=f"Title {number}",
            date=EventDate(date) if date else None,
            location=None,
            officials=(),
            countries=("VN", "RU"),
            body="",
        )
        for number, date in enumerate(dates)
    ]


def drawings(markup):
    """Every <svg> in the figures of a page, read strictly as XML."""
    figures = re.findall(r'<figure class="graphic .*?</figure>', markup, re.DOTALL)
    return [fromstring(one) for figure in figures for one in re.findall(r"<svg.*?</svg>", figure, re.DOTALL)]  # noqa: S314
