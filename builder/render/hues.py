"""
Countries to the colours that they keep across the site.

A colour helps the eye and is never the only sign: there are eight, told apart with any colour vision
(tokens.css), and a site may have sixty countries.
"""

from collections.abc import Iterable

from builder.site.model import Country

HUES = 8


def country_hues(countries: Iterable[Country]) -> dict[str, int]:
    """
    Returns a hue, 1 to 8, for each country by its code.

    Each country has a hue of its own liking, so that a new article seldom changes one. Where two of the
    busiest would share it, the one with fewer articles takes the next that is free; when all are taken, a
    country is given the one it likes.
    """
    hues: dict[str, int] = {}
    for country in sorted(countries, key=lambda country: (-len(country.articles), country.code)):
        liked = _liked(country.code)
        ring = [(liked - 1 + step) % HUES + 1 for step in range(HUES)]
        hues[country.code] = next((hue for hue in ring if hue not in hues.values()), liked)
    return hues


def _liked(code: str) -> int:
    """A hue that depends on the two letters alone."""
    first, second = (ord(letter) - ord("A") for letter in code)
    return (first * 5 + second * 3) % HUES + 1
