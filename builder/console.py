"""
What a command says while it works: progress and results on standard error, listings on standard output.

On a terminal long work shows a bar that goes away; elsewhere each stage is one plain line, so
that a log in CI stays readable.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console as RichConsole
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from builder.errors import DigestError, DigestErrors

Step = Callable[[str, int, int], None]  # stage, done, total


class Console:
    """The two streams of one run, and how much it says: quiet (-1), normal (0), verbose (1)."""

    def __init__(self, verbosity: int = 0):
        self.verbosity = verbosity
        self._rich = RichConsole(stderr=True, highlight=False)

    def say(self, text: str) -> None:
        """What was done; left out by -q."""
        if self.verbosity >= 0:
            print(text, file=sys.stderr)

    def detail(self, text: str) -> None:
        """What only -v wants to know."""
        if self.verbosity > 0:
            print(text, file=sys.stderr)

    def warn(self, text: str) -> None:
        """What an editor must not miss; shown with -q too."""
        print(text, file=sys.stderr)

    def list(self, text: str) -> None:
        """A line of a listing that was asked for."""
        print(text)

    def fail(self, error: DigestError | DigestErrors) -> None:
        """A line each mistake."""
        for one in error.errors if isinstance(error, DigestErrors) else (error,):
            print(one, file=sys.stderr)

    @contextmanager
    def progress(self) -> Iterator[Step]:
        """Yields the function that a long piece of work calls as it goes."""
        if self.verbosity < 0:
            yield _silent
        elif self._rich.is_terminal:
            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
            with Progress(*columns, console=self._rich, transient=True) as bar:
                yield _bar_step(bar)
        else:
            yield self._plain_step()

    def _plain_step(self) -> Step:
        told: set[str] = set()  # what else comes of a stage that is done is told once

        def step(stage: str, done: int, total: int) -> None:
            if done == total and self.verbosity > 0 and stage not in told:
                told.add(stage)
                print(f"{stage}: {total}", file=sys.stderr)

        return step


def _silent(_stage: str, _done: int, _total: int) -> None:
    """What -q hears of the progress."""


def _bar_step(bar: Progress) -> Step:
    tasks = {}

    def step(stage: str, done: int, total: int) -> None:
        if stage not in tasks:
            tasks[stage] = bar.add_task(stage, total=total)
        bar.update(tasks[stage], completed=done, total=total)

    return step
