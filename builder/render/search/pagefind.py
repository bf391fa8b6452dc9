"""
Search records to the files of a Pagefind index.

Pagefind runs as a service, as its Node API runs it: each message is JSON in base64, ended by a comma.
Pages given in a fixed order make the same words and excerpts each time, which its command line over a
folder does not. The files come back in the last answer and are written here: what no page uses never
is, and a full disk is an error that is seen.
"""

import json
import shutil
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as package_version
from io import BufferedReader
from pathlib import Path, PurePosixPath
from tempfile import TemporaryFile
from threading import Timer
from typing import IO, Any, cast

from builder.errors import OutputError
from builder.render.search.index_files import in_fixed_order

# Ready-made interfaces: our search page brings its own.
UNUSED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
SECONDS, SECONDS_A_RECORD = 120, 0.05  # twenty times what it takes: 26 s for 10,000 records

# Pagefind reads on while it works, so a batch need not wait for an answer to each of its messages.
BATCH = 100
Ask = Callable[..., list[dict[str, Any]]]

_INSTALL = "Install it again: pip install --force-reinstall pagefind-bin; or build with --no-search."
_AGAIN = "Build again; if it fails again, build with --no-search and report it."


@dataclass(frozen=True, slots=True)
class Record:
    """One page as Pagefind takes it; nothing in it is HTML."""

    url: str
    content: str
    language: str
    meta: dict[str, str]
    filters: dict[str, list[str]]
    sort: dict[str, str]

    def message(self) -> dict[str, Any]:
        """The record as Pagefind's service has it."""
        return {
            "type": "AddRecord",
            "url": self.url,
            "content": self.content,
            "language": self.language,
            "meta": self.meta,
            "filters": self.filters,
            "sort": self.sort,
        }


def version() -> str:
    """Returns the version of Pagefind, "" where it is not installed."""
    try:
        return package_version("pagefind-bin")
    except PackageNotFoundError:
        return ""


def write_index(records: Iterable[Record], folder: Path) -> None:
    """Writes the index of `records` to `folder`, in place of what stands there."""
    files = _make_index(list(records))
    try:
        if folder.exists():
            shutil.rmtree(folder)
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as error:
        problem = f"the search index cannot be written: {error.strerror or error}."
        raise OutputError(problem, fix="Make room, or allow writing there.", file=folder) from error


def _make_index(records: list[Record]) -> dict[str, bytes]:
    with _service(SECONDS + SECONDS_A_RECORD * len(records)) as ask:
        number = ask({"type": "NewIndex", "config": {}})[0]["index_id"]
        for start in range(0, len(records), BATCH):
            batch = records[start : start + BATCH]
            ask(*({**record.message(), "index_id": number} for record in batch))
        files = ask({"type": "GetFiles", "index_id": number})[0]["files"]
    wanted = {str(file["path"]): b64decode(file["content"]) for file in files if not _is_unused(file["path"])}
    try:
        return in_fixed_order(wanted)
    except (ValueError, KeyError, IndexError) as error:
        problem = f"Pagefind {version()} writes an index that this program cannot put in order ({error})."
        raise OutputError(problem, fix=_INSTALL) from error


def _is_unused(path: str) -> bool:
    return PurePosixPath(path).name.startswith(UNUSED)


@contextmanager
def _service(seconds: float) -> Iterator[Ask]:
    """Starts Pagefind, yields a function that asks it, and ends it: after `seconds` in any case."""
    with TemporaryFile() as complaints:
        process = _start(complaints)
        watch = Timer(seconds, process.kill)
        watch.daemon = True
        watch.start()
        # Both are pipes, as _start asks for.
        speak, listen = cast("IO[bytes]", process.stdin), cast("BufferedReader", process.stdout)
        try:
            yield _Conversation(speak, listen, complaints).ask
        finally:
            watch.cancel()
            process.kill()
            process.wait()
            for pipe in (speak, listen):
                # What was still to be sent to a process that is gone.
                with suppress(OSError):
                    pipe.close()


def _start(complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    try:
        from pagefind_bin import get_executable  # type: ignore[import-untyped]

        command = [str(get_executable()), "--service"]
        return subprocess.Popen(  # noqa: S603  (the program that came with the package, no shell)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints
        )
    except (ImportError, OSError) as error:
        problem = f"the search index cannot be made: Pagefind does not start ({error})."
        raise OutputError(problem, fix=_INSTALL) from error


class _Conversation:
    """Messages out, answers back, in the order of the messages."""

    def __init__(self, speak: IO[bytes], listen: BufferedReader, complaints: IO[bytes]):
        self._speak = speak
        self._listen = listen
        self._complaints = complaints
        self._count = 0
        self._heard = b""

    def ask(self, *payloads: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Sends all messages, then waits for the answers; raises OutputError on the first error."""
        try:
            for payload in payloads:
                self._count += 1
                message = {"message_id": self._count, "payload": payload}
                self._speak.write(b64encode(json.dumps(message).encode()) + b",")
            self._speak.flush()
            answers = [dict(json.loads(b64decode(self._next()))["payload"]) for _ in payloads]
        except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
            raise self._failure("it stopped before it was done") from error
        for payload, answer in zip(payloads, answers, strict=True):
            if answer.get("type") == "Error":
                raise self._failure(f"{answer.get('message')} ({payload.get('url', payload['type'])})")
        return answers

    def _next(self) -> bytes:
        """Returns what stands before the next comma."""
        parts = []
        while True:
            part, comma, self._heard = self._heard.partition(b",")
            parts.append(part)
            if comma:
                return b"".join(parts)
            self._heard = self._listen.read1(1 << 16)
            if not self._heard:
                raise EOFError

    def _failure(self, what: str) -> OutputError:
        self._complaints.seek(0)
        said = " ".join(self._complaints.read(2000).decode("utf-8", "replace").split())
        return OutputError(
            f"Pagefind made no search index: {what}{f' ({said})' if said else ''}.", fix=_AGAIN
        )
