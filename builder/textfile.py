"""
Opens the files that a person keeps in the site's folder: safely, and as clean text.

A file may be anything by the time it is opened: a link out of the site, a pipe that never ends, a
picture with the wrong name, a page saved in another encoding. Each is refused in words, and none is
waited for.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from builder.errors import ContentError, DigestError

LARGEST = 2_000_000  # bytes: some thirty times the longest wire article
_MISNAMED = (".markdown", ".mdown", ".mkd", ".mdx")
_UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_SAVE = "Save it as UTF-8 in your editor."


def read_text_file(path: Path, *, file: str, error: type[DigestError] = ContentError) -> str:
    """
    Returns the text of `path`, without byte order mark, its lines ended by "\\n".

    `file` names it in messages. Raises `error` for all that is not a readable regular file of UTF-8 text.
    """
    return clean_text(read_bytes_file(path, file=file, error=error), file=file, error=error)


def clean_text(raw: bytes, *, file: str, error: type[DigestError] = ContentError) -> str:
    """Returns `raw` as text without byte order mark, its lines ended by "\\n"."""
    if raw.startswith(_UTF_16_OR_32):
        raise error("is UTF-16 or UTF-32 text, not UTF-8.", fix=_SAVE, file=file)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = _line_ends(raw[: fault.start]) + 1
        raise error(
            f"is not UTF-8: byte 0x{raw[fault.start]:02X}.", fix=_SAVE, file=file, line=line
        ) from None
    if "\0" in text:
        line = _line_ends(raw[: raw.index(b"\0")]) + 1
        raise error(
            "holds a NUL byte, so it is no text.", fix="Remove it, or the file.", file=file, line=line
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line_ends(raw: bytes) -> int:
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n")


def read_bytes_file(path: Path, *, file: str, error: type[DigestError] = ContentError) -> bytes:
    """Returns the bytes of `path`; raises `error` where it is no readable regular file of fair size."""
    flags = (
        os.O_RDONLY
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_NONBLOCK", 0)
        | getattr(os, "O_CLOEXEC", 0)
    )
    try:
        _refuse_unless_regular(path.lstat(), file, error)
        descriptor = os.open(path, flags)
        with os.fdopen(descriptor, "rb") as stream:
            # Between the look and the opening the file may have been changed for another.
            _refuse_unless_regular(os.fstat(descriptor), file, error)
            raw = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise error("there is no such file.", file=file) from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise error(
            f"cannot be read: {reason}.", fix="Mend its rights or its name, or remove it.", file=file
        ) from fault
    if len(raw) > LARGEST:
        raise _too_large(file, error)
    return raw


def _refuse_unless_regular(status: os.stat_result, file: str, error: type[DigestError]) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise error("is a link, and links are not followed.", fix="Put the file itself here.", file=file)
    if stat.S_ISDIR(status.st_mode):
        raise error("is a folder, not a file.", fix="Rename it.", file=file)
    if not stat.S_ISREG(status.st_mode):
        raise error("is no ordinary file (a pipe, socket or device).", fix="Remove it.", file=file)
    if status.st_size > LARGEST:
        raise _too_large(file, error)


def _too_large(file: str, error: type[DigestError]) -> DigestError:
    return error(f"is larger than {LARGEST // 1_000_000} MB.", fix="Cut it, or split it in two.", file=file)


def find_pages(folder: Path, below: str, *, faults: list[DigestError]) -> Iterator[str]:
    """
    Yields the .md files in the folder `below` of the site `folder`, as paths from `folder`, sorted.

    Hidden files and the back-up files of editors are passed over. What looks like a page and is none
    (a link, a folder called x.md, X.MD) is added to `faults`: a story left out in silence is worse.
    """
    found: list[str] = []
    waiting = [below] if _is_there(folder, below, faults) else []
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(folder / place) as entries:
                for entry in entries:
                    _sort_out(entry, f"{place}/{entry.name}", found, waiting, faults)
        except OSError as fault:
            problem = f"cannot be looked into: {fault.strerror}."
            faults.append(ContentError(problem, fix="Mend its rights.", file=place))
    yield from sorted(found)


def _is_there(folder: Path, below: str, faults: list[DigestError]) -> bool:
    path = folder
    for part in below.split("/"):
        path = path / part
        shown = path.relative_to(folder).as_posix()
        if path.is_symlink():
            faults.append(
                ContentError("is a link, and links are not followed.", fix="Put the folder here.", file=shown)
            )
            return False
        if not path.exists():
            return False
        if not path.is_dir():
            faults.append(ContentError("is not a folder.", fix="Rename or remove it.", file=shown))
            return False
    return True


def _sort_out(
    entry: "os.DirEntry[str]", file: str, found: list[str], waiting: list[str], faults: list[DigestError]
) -> None:
    name = entry.name
    if name.startswith(".") or name.endswith("~") or (name.startswith("#") and name.endswith("#")):
        return
    is_page = name.endswith(".md")
    if entry.is_dir(follow_symlinks=False) and not is_page:
        waiting.append(file)
    elif is_page:
        found.append(file)  # whatever it is: read_text_file says what is wrong with it
    elif entry.is_symlink() and _leads_to_folder(entry):
        faults.append(
            ContentError("is a link, and links are not followed.", fix="Put the folder here.", file=file)
        )
    elif name.lower().endswith((".md", *_MISNAMED)):
        fix = f"Rename it {name.rpartition('.')[0]}.md."
        faults.append(
            ContentError(f'ends in ".{name.rpartition(".")[2]}", so it is not read.', fix=fix, file=file)
        )


def _leads_to_folder(link: "os.DirEntry[str]") -> bool:
    try:
        return link.is_dir()
    except OSError:  # a ring of links leads nowhere, and may have been meant as a folder
        return True
