"""
Values to YAML text in the layout of our front matter: what we write, we read back as it was.

A general YAML writer wraps long lines and quotes by its own lights; an editor reads these files, so a
list of records is a line a record, and a text is quoted only where YAML would take it for something
else (in any of its versions: "no" is false to some).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

_OTHERWISE = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null"])
# Numbers and times of any YAML: 0x1F, 1_000, 1.5e3, 12:30:00, 2018-03-28T10:00Z; a file's name is none.
_LIKE_A_NUMBER = re.compile(r"0[xob][0-9a-f_]+|\d[0-9_.,:e+\- ]*|\d{4}-\d\d?-\d\d?.*", re.IGNORECASE)
_SAFE = re.compile(r"[\w '’\-–—.,;!?()/«»“”…%+°&@*:#=€$]*")
_UNSAFE_IN_FLOW = frozenset(",:?")  # YAML's parsers differ on the question mark


def scalar(value: str | int | bool | None, *, in_flow: bool = False, quoted: bool = False) -> str:
    """Returns `value` as it stands in YAML; `in_flow`: between brackets, where a comma would part it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return _quoted(value) if quoted or not _reads_as_itself(value, in_flow) else value


def flow_list(values: Iterable[str]) -> str:
    """Returns [VN, RU]."""
    return f"[{', '.join(scalar(value, in_flow=True) for value in values)}]"


def flow_mapping(values: Mapping[str, str | int | None], *, quoted: Iterable[str] = ()) -> str:
    """Returns {name: Ana Vella, role: minister}, without keys that have no value; `quoted`: keys to quote."""
    parts = (
        f"{key}: {scalar(value, in_flow=True, quoted=key in quoted)}"
        for key, value in values.items()
        if value is not None
    )
    return f"{{{', '.join(parts)}}}"


def _reads_as_itself(text: str, in_flow: bool) -> bool:
    if not text or not text[0].isalnum() or text != text.strip() or text.lower() in _OTHERWISE:
        return False
    if _LIKE_A_NUMBER.fullmatch(text):
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    if in_flow and not _UNSAFE_IN_FLOW.isdisjoint(text):
        return False
    return _SAFE.fullmatch(text) is not None


def _quoted(text: str) -> str:
    is_plain = text.isprintable() and '"' not in text and "\\" not in text
    return f'"{text if is_plain else "".join(map(_escaped, text))}"'


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    # What cannot be seen is spelt out, spaces excepted: a French colon has its no-break space.
    if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return sign
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
