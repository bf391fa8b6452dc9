"""
The one module that writes the site: beside the output first, then in its place by one exchange.

Until the exchange the last output is whole, after it the new one is; a build that is killed leaves at
most a staging folder, which the next one removes. Files that others put into the output are linked
into the new tree before the exchange, so there is no moment at which they are not there.
"""

import errno
import fcntl
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from builder.errors import OutputError
from builder.render.exchange import exchange, flush
from builder.render.manifest import FILE, PAGEFIND, load_manifest, manifest_bytes

_EMPTY_IT = "Move its files away, or build elsewhere with --output."


class Staging:
    """The new output while it is being written, beside the old one."""

    def __init__(self, output: Path, folder: Path, *, clean: bool):
        self.output, self.folder = output, folder
        self.old = load_manifest(output)
        self.written: set[str] = set()
        self.changed = 0
        self._clean = clean
        self._made: set[str] = {""}

    def write(self, path: str, data: bytes) -> None:
        """Writes a file of ours; one whose bytes are those of the last build keeps its time."""
        target = self.folder / path
        parent = path.rpartition("/")[0]
        if parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(parent)
        with open(target, "xb", buffering=0) as file:  # noqa: PTH123  (half the time of Path.open, 14,000 times)
            _write_all(file.fileno(), data)
        self.written.add(path)
        if self._clean or not _keep_time(self.output / path, target, data):
            self.changed += 1

    def last(self, path: str) -> bytes | None:
        """Returns a file as the last build wrote it; None where it did not, or where all is made anew."""
        if self._clean or self.old is None or path not in self.old.paths:
            return None
        source = self.output / path
        return source.read_bytes() if source.is_file() and not source.is_symlink() else None

    def finish(self, records_hash: str | None, make_index: Callable[[Path], None] | None) -> None:
        """Adds the search index, what others put into the output and the list of files: all is then ready."""
        if make_index is not None and records_hash is not None and not self._reuse_index(records_hash):
            make_index(self.folder)
        index = records_hash if make_index is not None else None
        self.write(FILE, manifest_bytes(self.written | {FILE}, index))
        Foreign(self).keep()

    def _reuse_index(self, records_hash: str) -> bool:
        source = self.output / PAGEFIND
        if self._clean or self.old is None or self.old.search != records_hash:
            return False
        if not (source / "pagefind-entry.json").is_file():
            return False
        for path in sorted(source.rglob("*")):
            target = self.folder / path.relative_to(self.output)
            if path.is_file() and not path.is_symlink():
                target.parent.mkdir(parents=True, exist_ok=True)
                _link(path, target)
        return True


class Foreign:
    """The files in the output that no build of ours made."""

    def __init__(self, staging: Staging):
        self.staging = staging
        self.output = staging.output

    def keep(self) -> None:
        """Links them into the new tree; raises OutputError where that cannot be."""
        folders: set[str] = set()
        for path in self._found():
            source, target = self.output / path, self.staging.folder / path
            if self._is_ours(path, source):
                continue
            if self.staging.old is None:
                problem = f'has files that no build made: "{path}" is one.'
                raise OutputError(problem, fix=_EMPTY_IT, file=self.output)
            self._refuse_conflict(path, source, target)
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_symlink() or not source.is_dir():
                _link(source, target)
            else:
                target.mkdir(exist_ok=True)
                folders.add(path)
            folders.update(folder.as_posix() for folder in Path(path).parents)
        for path in sorted(folders - {"."}, reverse=True):  # the inner ones first
            shutil.copystat(self.output / path, self.staging.folder / path)

    def _found(self) -> Iterator[str]:
        """Every file, and every folder that is empty, from the output folder; links are not followed."""
        for folder, folders, files in os.walk(self.output):
            folders.sort()
            base = Path(folder).relative_to(self.output)
            if not folders and not files and folder != str(self.output):
                yield base.as_posix()
            linked = [name for name in folders if (Path(folder) / name).is_symlink()]
            for name in sorted([*files, *linked]):
                yield (base / name).as_posix()

    def _is_ours(self, path: str, source: Path) -> bool:
        """By the list; where the list is lost, what a build makes byte for byte is a build's."""
        if self.staging.old is not None:
            return self.staging.old.owns(path)
        if path == FILE or path.startswith(PAGEFIND):
            return True
        if path not in self.staging.written or source.is_symlink():
            return False
        return source.read_bytes() == (self.staging.folder / path).read_bytes()

    def _refuse_conflict(self, path: str, source: Path, target: Path) -> None:
        taken = [
            self.staging.folder / part
            for part in Path(path).parents
            if (self.staging.folder / part).is_file()
        ]
        if taken or target.is_file() or (target.is_dir() and not source.is_dir()):
            problem = f'"{path}" was put there by somebody else, and the site needs its place.'
            raise OutputError(problem, fix="Move it away, or give the page another slug.", file=self.output)


@contextmanager
def staged(output: Path, *, clean: bool = False) -> Iterator[Staging]:
    """
    Yields a staging folder; when the block ends well it takes the place of `output`, else it is removed.

    Raises OutputError where the output may not be replaced, another build is at work, or the disk refuses.
    """
    output = Path(os.path.abspath(output))  # noqa: PTH100  (resolve would follow the link that is refused below)
    try:
        refuse_output(output)
        output.parent.mkdir(parents=True, exist_ok=True)
        with _locked(output):
            folder = _beside(output, "new")
            _recover(output)
            folder.mkdir()
            try:
                staging = Staging(output, folder, clean=clean)
                yield staging
                _swap(folder, output)
            finally:
                _remove(folder)
    except OSError as error:
        raise _refused(error, output) from error


def refuse_output(output: Path) -> None:
    """Raises OutputError for an output that is a link, a file or a device."""
    try:
        mode = output.lstat().st_mode
    except FileNotFoundError:
        return
    except NotADirectoryError as error:
        raise OutputError(
            "is below a file.", fix="Choose another folder with --output.", file=output
        ) from error
    if stat.S_ISLNK(mode):
        fix = "A build would replace the link, not what it leads to: name the folder itself."
        raise OutputError("is a link.", fix=fix, file=output)
    if not stat.S_ISDIR(mode):
        raise OutputError(
            "is not a folder.", fix="Move it away, or build elsewhere with --output.", file=output
        )


def _beside(output: Path, what: str) -> Path:
    return output.with_name(f".{output.name}.{what}")


@contextmanager
def _locked(output: Path) -> Iterator[None]:
    """Holds the lock of an output; the lock's file goes away with it."""
    path = _beside(output, "lock")
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(descriptor)
            fix = "Wait until it has ended."
            raise OutputError("another build is writing here.", fix=fix, file=output) from error
        # The file may have gone away with the lock of the build before: then this lock is nobody's.
        with suppress(FileNotFoundError):
            if path.stat().st_ino == os.fstat(descriptor).st_ino:
                break
        os.close(descriptor)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _recover(output: Path) -> None:
    """Takes up after a build that was killed: its staging goes, an output that it moved aside comes back."""
    aside = _beside(output, "old")
    if aside.is_dir() and not output.exists():
        aside.rename(output)
    for left in (aside, _beside(output, "new")):
        _remove(left)


def _swap(folder: Path, output: Path) -> None:
    """Puts the staged folder in the place of the output; `folder` then holds the old one, or nothing."""
    if output.exists():
        shutil.copymode(output, folder)
    flush(folder)
    if not output.exists():
        folder.rename(output)
    elif not exchange(folder, output):
        aside = _beside(output, "old")
        output.rename(aside)
        try:
            folder.rename(output)
        except BaseException:
            aside.rename(output)
            raise
        _remove(aside)
    flush(output.parent)


def _remove(folder: Path) -> None:
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder, onerror=_open_and_remove)
    else:
        folder.unlink(missing_ok=True)


def _open_and_remove(remove: Callable[[str], None], path: str, _error: object) -> None:
    """Tries again with the right to write: a foreign folder that is read-only has a read-only double."""
    Path(path).parent.chmod(0o700)
    Path(path).chmod(0o700, follow_symlinks=False) if Path(path).is_dir() else None
    remove(path)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _keep_time(before: Path, target: Path, data: bytes) -> bool:
    """Gives a file the time that it had in the last output; returns False where its bytes are others."""
    try:
        descriptor = os.open(before, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
            return False
        with open(descriptor, "rb", closefd=False) as file:
            if file.read() != data:
                return False
    finally:
        os.close(descriptor)
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
    return True


def _link(source: Path, target: Path) -> None:
    """A second name for the time until the old tree goes; a copy where the file system has no links."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _refused(error: OSError, output: Path) -> OutputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        fix = "Make room on the disk."
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        fix = "Ask for the right to write there, or build elsewhere with --output."
    else:
        fix = "The last output is as it was."
    where = f" ({error.filename})" if error.filename and str(error.filename) != str(output) else ""
    return OutputError(f"cannot be written: {error.strerror or error}{where}.", fix=fix, file=output)
