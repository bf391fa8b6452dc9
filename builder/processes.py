"""
Spreads a long list of like work over the processors of the machine.

A process costs half a second before it does anything, so short lists stay in this one. The results
are the same either way, and come in the order of the list.
"""

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Result = TypeVar("Result")

WORTH_IT = 300  # pieces of work of some milliseconds each
CHUNK = 25

_work: Callable[[str], Any]  # of a worker process: made once by `_start`, and never changed


def processors() -> int:
    """Returns how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def map_in_processes(
    make: Callable[..., Callable[[str], Result]],
    arguments: tuple[Any, ...],
    names: Sequence[str],
    processes: int | None = None,
) -> Iterator[Result]:
    """
    Yields `make(*arguments)(name)` for each name, in their order.

    `make` is called once in each process, or once for all where processes begin as copies of this one;
    that spares sending what it loads. It and its arguments must be picklable, and so must the results.
    `processes` bounds their number (None: one a processor).
    """
    many = min(processes or processors(), len(names) // WORTH_IT + 1)
    if many == 1:
        yield from map(make(*arguments), names) if names else ()
        return
    if multiprocessing.get_start_method() == "fork":
        # What is loaded here, and compiled for the first pieces of work, every process begins with.
        work = make(*arguments)
        yield from map(work, names[:CHUNK])
        gc.freeze()  # nor is it looked through for garbage again and again
        make, arguments, names = (lambda: work), (), names[CHUNK:]
    with ProcessPoolExecutor(many, initializer=_start, initargs=(make, arguments)) as pool:
        yield from pool.map(_do, names, chunksize=CHUNK)


def _start(make: Callable[..., Callable[[str], Any]], arguments: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's affair
    global _work  # noqa: PLW0603
    _work = make(*arguments)


def _do(name: str) -> Any:
    return _work(name)
