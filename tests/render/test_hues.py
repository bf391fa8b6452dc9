"""The colours of countries: steady across a site, and told apart by everybody."""

import re
from itertools import combinations
from math import dist

import pytest
from conftest import ROOT, article

from builder.render.hues import HUES, country_hues

TOKENS = (ROOT / "templates/assets/css/tokens.css").read_text("utf-8")
# How eyes without one kind of cone see linear RGB (Machado, Oliveira and Fernandes, 2009).
VISIONS = {
    "all cones": [(1, 0, 0), (0, 1, 0), (0, 0, 1)],
    "no red": [
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ],
    "no green": [
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.01182, 0.04294, 0.968881),
    ],
    "no blue": [
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.3039),
    ],
}


def palette(scheme):
    """The paper and the eight hues of a scheme, as linear RGB."""
    light, dark = TOKENS.split("prefers-color-scheme: dark")
    text = light if scheme == "light" else dark
    names = ["paper", *(f"country-{number}" for number in range(1, HUES + 1))]
    return [linear(re.search(rf"--{name}: #(\w{{6}});", text)[1]) for name in names]


def linear(code):
    shares = [int(code[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    return [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]


def contrast(one, other):
    lights = sorted(0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def seen(colour, vision):
    """A colour in Oklab, where equal distances look equal."""
    red, green, blue = (
        max(0, sum(a * b for a, b in zip(row, colour, strict=True))) for row in VISIONS[vision]
    )
    cones = [
        (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3),
        (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3),
        (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3),
    ]
    rows = [
        (0.2104542553, 0.793617785, -0.0040720468),
        (1.9779984951, -2.428592205, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.808675766),
    ]
    return [sum(a * b for a, b in zip(row, cones, strict=True)) for row in rows]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_hue_stands_out_from_the_paper(scheme):
    paper, *hues = palette(scheme)

    assert min(contrast(paper, hue) for hue in hues) >= 3


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_two_hues_look_alike_to_any_eye(scheme, vision):
    _paper, *hues = palette(scheme)

    assert min(dist(seen(one, vision), seen(other, vision)) for one, other in combinations(hues, 2)) >= 0.09


def test_the_eight_busiest_countries_have_a_hue_each_and_all_others_share(make_site):
    codes = ["VN", "RU", "CN", "LA", "FR", "US", "JP", "IN", "DE", "GB"]
    files = {
        f"content/articles/{code.lower()}-{number}.md": article(f"{code} {number}", countries=f"[{code}]")
        for place, code in enumerate(codes)
        for number in range(len(codes) - place)
    }
    site = make_site(files).site

    hues = country_hues(site.countries)

    assert sorted(hues[code] for code in codes[:HUES]) == list(range(1, HUES + 1))
    assert set(hues) == set(codes)
    assert all(1 <= hue <= HUES for hue in hues.values())


def test_a_new_country_with_few_articles_takes_no_hue_from_another(make_site):
    files = {f"content/articles/a{n}.md": article(f"A {n}", countries="[VN, RU]") for n in range(2)}
    before = country_hues(make_site(files).site.countries)

    after = country_hues(
        make_site({**files, "content/articles/b.md": article("B", countries="[AD]")}).site.countries
    )

    assert {code: after[code] for code in before} == before
