"""
The files of a Pagefind index to the same index in a fixed order.

Pagefind keeps filters and sort keys in hash maps with a random seed: their order, hence the bytes and
the names of the filter files, of the meta file and of the entry file, is another on each run with the
same input. All else is stable. So these few are read (CBOR of arrays, text and whole numbers, in
gzip), put in order and named anew by their contents.
"""

import gzip
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

MAGIC = b"pagefind_dcd"  # opens every file, once unpacked
ENTRY = "pagefind-entry.json"


def in_fixed_order(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Takes and returns path and contents of each file; the same records give the same bytes."""
    ordered = dict(files)
    entry = json.loads(ordered.pop(ENTRY))
    for language, facts in entry["languages"].items():
        facts["hash"] = _order_language(ordered, language, facts["hash"])
    ordered[ENTRY] = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return dict(sorted(ordered.items()))


def _order_language(files: dict[str, bytes], language: str, name: str) -> str:
    """Puts the index of one language in order; returns the new name of its meta file."""
    version, pages, chunks, filters, sorts, *rest = _unpacked(files.pop(f"pagefind.{name}.pf_meta"))
    for one in filters:
        key, values = _unpacked(files.pop(f"filter/{one[1]}.pf_filter"))
        content = _encoded([key, sorted(values)])
        one[1] = _name(language, content)
        files[f"filter/{one[1]}.pf_filter"] = _packed(content)
    content = _encoded([version, pages, chunks, sorted(filters), sorted(sorts), *rest])
    name = _name(language, content)
    files[f"pagefind.{name}.pf_meta"] = _packed(content)
    return name


def _name(language: str, content: bytes) -> str:
    return f"{language}_{sha256(content).hexdigest()[:10]}"


def _unpacked(content: bytes) -> Any:
    content = gzip.decompress(content)
    if not content.startswith(MAGIC):
        raise ValueError("a file of the search index does not begin as Pagefind's files do")
    value, end = _decoded(content, len(MAGIC))
    if end != len(content):
        raise ValueError("a file of the search index has more in it than one value")
    return value


def _packed(content: bytes) -> bytes:
    return gzip.compress(MAGIC + content, mtime=0)


_NUMBER, _TEXT, _ARRAY = 0, 3, 4  # the major types of CBOR that Pagefind writes here


def _decoded(content: bytes, at: int) -> tuple[Any, int]:
    """Returns the value that begins at `at`, and where it ends."""
    kind, size = content[at] >> 5, content[at] & 31
    at += 1
    if size > 27 or kind not in (_NUMBER, _TEXT, _ARRAY):
        raise ValueError(f"a file of the search index has a value of an unknown kind ({content[at - 1]:#x})")
    if size > 23:
        width = 1 << (size - 24)
        size, at = int.from_bytes(content[at : at + width], "big"), at + width
    if kind == _NUMBER:
        return size, at
    if kind == _TEXT:
        return content[at : at + size].decode(), at + size
    values = []
    for _ in range(size):
        value, at = _decoded(content, at)
        values.append(value)
    return values, at


def _encoded(value: Any) -> bytes:
    if isinstance(value, int):
        return _head(_NUMBER, value)
    if isinstance(value, str):
        return _head(_TEXT, len(value.encode())) + value.encode()
    return _head(_ARRAY, len(value)) + b"".join(map(_encoded, value))


def _head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    width = next(width for width in (1, 2, 4, 8) if size < 1 << 8 * width)
    return bytes([kind << 5 | 23 + width.bit_length()]) + size.to_bytes(width, "big")
