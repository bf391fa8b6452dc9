"""A page's stamp in figures, of which nothing but the dateline tells which one is the month."""

import pytest

from builder.content.authority import Authority
from builder.reader import read_seed
from tests.reader.dating.dating_stories import VOCABULARY

PAGE = """09/08/2023 06:12 PM

FOUR NEIGHBOURS TO SHARE DATA ON HAZE

LOME, {} (Bernama) -- Togo and Ghana have agreed to share data, Minister Koffi Adjo said here today.

They spoke of peat fires."""


@pytest.mark.parametrize(
    ("dateline", "edtf"), [("Aug 9", "2023-08-09"), ("Sept 8", "2023-09-08"), ("Aug 10", "2023?-08-10")]
)
def test_a_stamp_that_the_dateline_tells_again_gives_its_year(dateline, edtf):
    text = PAGE.format(dateline)
    date = read_seed("haze.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf
