"""
The colours and the font of the site's own style sheet, for pictures to have them too.

They are read from the tokens and the @font-face rules of the joined sheet, so a theme that is changed
changes its pictures. What a sheet does not have is not drawn.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from builder.render.assets import URL, Assets

_COLOUR = re.compile(r"--(paper|ink|country-\d):\s*#([0-9a-fA-F]{6})\s*;")
_FACE = re.compile(r"@font-face\s*\{([^}]*)\}")
_SOURCE = re.compile(r'src:\s*url\("([^"]+)"\)')
_RANGES = re.compile(r"unicode-range:([^;}]+)")
_RANGE = re.compile(r"U\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?")
PAPER, INK = b"\xff\xff\xff", b"\x00\x00\x00"


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a picture shows."""

    title: str
    details: str  # "5 articles, 2016 – 2021"
    foot: str  # the site, or its address
    hues: tuple[int, ...]  # of the countries, side by side


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One file of the font, and the letters that it has."""

    data: bytes
    ranges: tuple[tuple[int, int], ...]  # first and last code point

    def has(self, sign: str) -> bool:
        return any(first <= ord(sign) <= last for first, last in self.ranges)


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """What a picture looks like."""

    colours: Mapping[str, bytes]  # by token: "paper", "ink", "country-1"; red, green, blue
    faces: tuple[Face, ...]

    def digest(self) -> str:
        """What a picture of this theme depends on, in a few letters."""
        seen = hashlib.sha256(repr(sorted(self.colours.items())).encode())
        for face in self.faces:
            seen.update(face.data)
        return seen.hexdigest()

    def colour(self, name: str) -> bytes:
        return self.colours.get(name, INK if name != "paper" else PAPER)


def load_theme(assets: Assets) -> Theme:
    """Reads the style sheet; the first of two values of a token counts: light, not dark."""
    sheet = assets.files[assets.stylesheet].decode()
    colours: dict[str, bytes] = {}
    for name, value in _COLOUR.findall(sheet):
        colours.setdefault(name, bytes.fromhex(value))
    return Theme(colours, tuple(_faces(sheet, assets)))


def _faces(sheet: str, assets: Assets) -> list[Face]:
    faces = []
    for rule in _FACE.findall(sheet):
        source, ranges = _SOURCE.search(rule), _RANGES.search(rule)
        data = assets.files.get(f"{URL}{source[1]}") if source else None
        if data is None:
            continue
        spans = _RANGE.findall(ranges[1] if ranges else "U+0-10FFFF")
        faces.append(Face(data, tuple((int(first, 16), int(last or first, 16)) for first, last in spans)))
    return faces
