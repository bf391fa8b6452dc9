"""
The family of mistakes that a person can mend.

    DigestError                 one mistake: file, line, what is wrong, what to do
    ├── SettingsError           site.yaml
    ├── ContentError            a page, people.yaml or chronology.yaml
    ├── SeedError               a raw article that cannot be read at all
    ├── RuleError               a malformed rule file
    ├── TemplateError           a template that does not compile or render
    ├── AddressError            two pages at one address, a dead link
    └── OutputError             the output folder, the disk, the search binary
    DigestErrors                all the mistakes of one run, to be printed together

Whoever finds a mistake says so with the class that fits; whoever can go on collects them and
raises `DigestErrors` at the end. A bug is none of these: it keeps its traceback.
"""

from collections.abc import Iterable
from pathlib import Path


class DigestError(Exception):
    """A mistake in something that a person wrote: printed as one line, without a traceback."""

    def __init__(
        self, problem: str, *, fix: str = "", file: Path | str | None = None, line: int | None = None
    ):
        super().__init__(problem)
        self.problem = problem
        self.fix = fix
        self.file = None if file is None else Path(file).as_posix()
        self.line = line

    def __str__(self) -> str:
        place = (
            ""
            if self.file is None
            else f"{self.file}: "
            if self.line is None
            else f"{self.file}:{self.line}: "
        )
        return place + self.problem + (f" {self.fix}" if self.fix else "")


class SettingsError(DigestError):
    """site.yaml says something that cannot be followed."""


class ContentError(DigestError):
    """A page or an authority file cannot be read as what it claims to be."""


class SeedError(DigestError):
    """A raw article that cannot be read at all."""


class RuleError(DigestError):
    """A rule file of the reader is malformed."""


class TemplateError(DigestError):
    """A template does not compile, or wants something that its context has not."""


class AddressError(DigestError):
    """Two pages want one address, or a link leads nowhere."""


class OutputError(DigestError):
    """The output cannot be written, or the search index cannot be made."""


class DigestErrors(Exception):  # noqa: N818  (it is several errors, not one)
    """All the mistakes of one run, in the order of their files and lines."""

    def __init__(self, errors: Iterable[DigestError]):
        self.errors = tuple(sorted(errors, key=lambda error: (error.file or "", error.line or 0)))
        super().__init__("\n".join(map(str, self.errors)))
