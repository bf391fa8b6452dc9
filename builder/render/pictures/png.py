"""
Rows of pixels to a PNG of sixteen colours, with bytes that are the same on every machine.

The compressors that machines have differ in what they make of the same rows, so this one is our own and
knows only what flat pictures need: a run of one byte, and a row that is the row above. Its codes are the
fixed ones of DEFLATE (RFC 1951, 3.2.6). Bits are kept as text in the order in which they are written.
"""

import re
import struct
import zlib
from collections.abc import Sequence

_RUN = re.compile(rb"(.)\1{3,}", re.DOTALL)
LONGEST = 258  # of one match
LONGEST_ROW = 1024  # bytes


def png(bands: Sequence[tuple[Sequence[bytes], str]], palette: bytes) -> bytes:
    """
    Returns the picture; `palette` has three bytes for each of at most sixteen colours.

    It comes in bands of rows, each with its bits as `compressed` returns them; two pixels are one byte, and
    before each row stands a zero (PNG calls it the filter: none).
    """
    rows = [row for band, _ in bands for row in band]
    bits = "110" + "".join(bits for _, bits in bands) + "0000000"  # one block, the last; the sign of its end
    packed = int(bits[::-1], 2).to_bytes((len(bits) + 7) // 8, "little")
    data = b"\x78\x01" + packed + struct.pack(">I", zlib.adler32(b"".join(rows)))
    size = struct.pack(">IIBBBBB", (len(rows[0]) - 1) * 2, len(rows), 4, 3, 0, 0, 0)
    chunks = ((b"IHDR", size), (b"PLTE", palette), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def compressed(rows: Sequence[bytes]) -> str:
    """Returns the bits of some rows; they lean on no row before the first."""
    bits: list[str] = []
    again = _match(len(rows[0]), _distance(len(rows[0])))
    above = None
    for row in rows:
        if row == above:
            bits.append(again)
            continue
        above, at = row, 0
        for run in _RUN.finditer(row):
            start, end = run.span()
            bits += map(_LITERALS.__getitem__, row[at : start + 1])
            bits.append(_RUNS[end - start - 1])
            at = end
        bits += map(_LITERALS.__getitem__, row[at:])
    return "".join(bits)


def _match(length: int, distance: str) -> str:
    """So many bytes again from so far back, in pieces of 3 to 258."""
    pieces = []
    while length > LONGEST:
        piece = min(LONGEST, length - 3)
        pieces.append(_LENGTHS[piece] + distance)
        length -= piece
    return "".join([*pieces, _LENGTHS[length] + distance])


def _literal(byte: int) -> str:
    return f"{0x30 + byte:08b}" if byte < 144 else f"{0x190 + byte - 144:09b}"


def _length(length: int) -> str:
    if length == LONGEST:
        return f"{0xC0 + 5:08b}"
    over = length - 3
    extra = max(over.bit_length() - 3, 0)
    code = 257 + over if over < 8 else 261 + 4 * extra + (over >> extra) - 4
    head = f"{code - 256:07b}" if code < 280 else f"{0xC0 + code - 280:08b}"
    return head + _low_bits(over, extra)


def _distance(distance: int) -> str:
    back = distance - 1
    extra = max(back.bit_length() - 2, 0)
    return f"{2 * extra + (back >> extra):05b}" + _low_bits(back, extra)


def _low_bits(value: int, count: int) -> str:
    """The last bits of a number, the lowest first, as DEFLATE has what follows a code."""
    return f"{value & ((1 << count) - 1):0{count}b}"[::-1] if count else ""


_LITERALS = [_literal(byte) for byte in range(256)]
_LENGTHS = {length: _length(length) for length in range(3, LONGEST + 1)}
_RUNS = {length: _match(length, _distance(1)) for length in range(3, LONGEST_ROW)}
