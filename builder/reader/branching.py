"""
Writes a long choice of words so that the library need not try each of them at every place.

Words with one first sign are put together: "port|gare|parc" becomes "p(?:ort|arc)|gare". Of two words that
both suit, the same is found first.
"""

import re

FEW = 12  # words: a choice of fewer is as quick as it stands
PART = re.compile(r"[()|]|(?:[^\\\[()|]|\\[\s\S]|\[\^?\]?(?:\\.|[^\]\\])*\])+")
SIGN = re.compile(r"(?:(\w)|\[(\w+)\])(?![?*+{])")


def branched(pattern: str) -> str:
    """Returns the same pattern with its long choices in (?:…) parted by their first signs."""
    parts: list[list[str]] = [[""]]  # of each open bracket the ways that it may be read
    is_caseless = "(?i" in pattern
    for part in PART.findall(pattern):
        if part == "(":
            parts.append([""])
        elif part == ")" and len(parts) > 1:
            ways = parts.pop()
            if ways[0].startswith("?:"):
                ways = ["?:" + _by_sign([ways[0][2:], *ways[1:]], is_caseless=is_caseless)]
            parts[-1][-1] += f"({'|'.join(ways)})"
        elif part == "|":
            parts[-1].append("")
        else:
            parts[-1][-1] += part
    return "|".join(parts[0]) if len(parts) == 1 else pattern


def _by_sign(ways: list[str], *, is_caseless: bool) -> str:
    whole = "|".join(ways)
    if len(ways) < FEW:
        return whole
    rests: dict[str, list[str]] = {}
    for way in ways:
        found = SIGN.match(way)
        if not found or (found[2] and "(?P" in way):
            return whole
        for sign in found[1] or found[2]:
            rests.setdefault(sign, []).append(way[found.end() :])
    if is_caseless and any(sign != sign.lower() for sign in rests):
        return whole
    return "|".join(
        sign + (some[0] if len(some) == 1 else f"(?:{_by_sign(some, is_caseless=is_caseless)})")
        for sign, some in rests.items()
    )
