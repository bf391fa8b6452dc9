"""Pages of which little is known: what there is none of leaves no empty line, list or band behind."""

import re

import pytest
from conftest import article

EMPTY = re.compile(r"<(?:(?:p|ul|ol|dl|h\d)(?: [^>]*)?|div class=\"(?!split)[^>]*)>\s*</")
NOBODY = {"officials": "[]", "countries": "[]", "location": "null", "date": "null"}


@pytest.mark.parametrize(
    "articles",
    [
        {},
        {"a": article(**NOBODY)},
        {"a": article(**NOBODY | {"officials": "[{name: Ana Vella}, {name: Bo Ran}]"})},
        {"a": article(**NOBODY | {"countries": "[VN]"})},
        {"a": article(**NOBODY | {"countries": "[VN, RU]", "date": '"XXXX-03-06"'})},
    ],
    ids=["none", "bare", "people", "country", "pair"],
)
def test_no_page_has_an_empty_element(make_site, articles):
    site = make_site({f"content/articles/{slug}.md": text for slug, text in articles.items()})

    pages = {name: data.decode() for name, data in site.files().items() if name.endswith(".html")}
    assert {name: found[0] for name, text in pages.items() if (found := EMPTY.search(text))} == {}
