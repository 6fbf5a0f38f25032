"""Work in pieces behind the standard Executor: spread over processes where there is much of it, done here
where there is not.

The law: results come in the order of the work, so nothing can depend on how many workers there are.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing.connection import wait
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

# A process takes about a third of a second to start and to load its libraries: below this many pieces it
# never earns that.
FEW = 400


class Inline(Executor):
    """An executor that does each piece as it is handed in, in this process."""

    def submit(self, fn: Callable[..., R], /, *args: Any, **kwargs: Any) -> Future[R]:
        future: Future[R] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def _die_with_parent() -> None:
    """A worker whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _begin() -> None:
    # An interrupt reaches the whole group of processes; the parent alone answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with_parent, daemon=True).start()


def executor(jobs: int, pieces: int) -> Executor:
    """Where to do so many pieces of work with `jobs` processes, 0 for as many as pay."""
    wanted = jobs or (1 if pieces < FEW else os.cpu_count() or 1)
    if wanted == 1:
        return Inline()
    return ProcessPoolExecutor(wanted, multiprocessing.get_context("spawn"), initializer=_begin)


def _lots(work: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    waiting = iter(work)
    while lot := list(islice(waiting, size)):
        yield lot


def spread(
    workers: Executor, task: Callable[[Sequence[T]], list[R]], work: Sequence[T], size: int
) -> Iterator[R]:
    """The results of `task` over lots of the work, in the order of the work. A failure in any lot is raised
    when its turn comes.
    """
    waiting = [workers.submit(task, lot) for lot in _lots(work, size)]
    try:
        for future in waiting:
            yield from future.result()
    finally:
        for future in waiting:
            future.cancel()
