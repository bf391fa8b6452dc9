"""Parts a content file into its front matter and its body, and says which of the two fences is missing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.errors import ContentError
from builder.yamlfile.schema import find_no_text

FENCE = "---"


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """The two parts of a content file."""

    front_matter: str  # YAML; begins on line 2 of the file
    below: str  # all after the closing fence
    below_line: int  # the line of the file on which that begins

    @property
    def body(self) -> str:
        """Returns the Markdown, without the empty lines before and after it."""
        return self.below.strip("\n")


def split_file(text: str, *, file: str) -> ParsedFile:
    """Returns the parts of `text`; raises ContentError where no front matter stands between two fences."""
    if not text.strip():
        fix = f'Begin it with front matter between two lines "{FENCE}", or remove it.'
        raise ContentError("is empty.", fix=fix, file=file)
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        raise _no_opening_fence(lines, file)
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            return ParsedFile("\n".join(lines[1:number]) + "\n", "\n".join(lines[number + 1 :]), number + 2)
    raise _no_closing_fence(lines, file)


def _no_opening_fence(lines: list[str], file: str) -> ContentError:
    problem, fix = (
        "does not begin with front matter.",
        f'Write "{FENCE}" alone on line 1, above the keys, and again below.',
    )
    if re.fullmatch(r"\s*[-–—]{2,}\s*", lines[0]):
        problem, fix = "line 1 is not exactly three hyphens.", f'Write "{FENCE}", at the start of the line.'
    elif not lines[0].strip() and any(line.rstrip() == FENCE for line in lines):
        fix = f'Remove the empty lines above the first "{FENCE}".'
    return ContentError(problem, fix=fix, file=file, line=1)


def _no_closing_fence(lines: list[str], file: str) -> ContentError:
    """It belongs before the first line that is no front matter: an empty one, or one that is like a fence."""
    odd = (
        number
        for number, line in enumerate(lines[1:], start=2)
        if not line.strip() or re.fullmatch(r"\s*[-–—.]{2,}\s*", line)
    )
    problem = "the front matter that opens on line 1 is not closed."
    fix = f'Write "{FENCE}" alone on a line after the last key.'
    return ContentError(problem, fix=fix, file=file, line=next(odd, len(lines)))


def faults_of_body(parts: ParsedFile, file: str) -> Iterator[ContentError]:
    """Yields a mistake where the body holds what is no text, so that no feed could be written with it."""
    if match := find_no_text(parts.below):
        line = parts.below_line + parts.below.count("\n", 0, match.start())
        problem = f"an invisible character, U+{ord(match[0]):04X}, stands here."
        yield ContentError(problem, fix="Remove it.", file=file, line=line)
