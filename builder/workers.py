"""Work in lots behind the standard Executor: spread over processes where there is much of it, done here where
there is not.

The law: results come in the order of the work, so nothing can depend on how many workers there are.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures import wait as ended
from itertools import islice
from multiprocessing.connection import wait
from types import TracebackType
from typing import Any, TypeVar

from builder import garbage

T = TypeVar("T")
R = TypeVar("R")

# A process takes a good part of a second to start and to load its libraries: with less work than this, at two
# to three milliseconds a piece, it hardly earns that back.
FEW = 800
MOST = 8  # processes, where nobody asked for more: each holds a theme and an archive's cache of its own
_AHEAD = 8  # lots handed in before the first result is taken


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


def _way() -> str:
    """How a process comes by others: by a copy of itself, libraries and all, where it may be copied (see `scout`)."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _begin() -> None:
    gc.freeze()
    garbage.seldom()
    # An interrupt reaches the whole group of processes; the parent alone answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _lots(work: Sequence[T], size: int) -> Iterator[list[T]]:
    waiting = iter(work)
    while lot := list(islice(waiting, size)):
        yield lot


def spread(
    executor: Executor, task: Callable[[Sequence[T]], list[R]], work: Sequence[T], size: int, ahead: int
) -> Generator[R]:
    """The results of `task` over lots of the work, in the order of the work, at most `ahead` lots handed in.

    What a lot raises is raised here when its turn comes; lots not yet begun are then given up, and those begun are
    waited for: whoever goes on finds nobody at work any more.
    """
    waiting: deque[Future[list[R]]] = deque()
    try:
        for lot in _lots(work, size):
            if len(waiting) >= ahead:
                yield from waiting.popleft().result()
            waiting.append(executor.submit(task, lot))
        while waiting:
            yield from waiting.popleft().result()
    finally:
        ended([future for future in waiting if not future.cancel()])


def _processors() -> int:
    """How many processors this process may use, which in a container is fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Pool(ProcessPoolExecutor):
    """A pool whose processes are born deaf to interrupts: one that came before `_begin` would print a traceback."""

    def submit(self, fn: Callable[..., R], /, *args: Any, **kwargs: Any) -> Future[R]:
        # A blocked signal stays blocked in a process started meanwhile; here another thread takes it for this one.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return super().submit(fn, *args, **kwargs)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Crew:
    """The workers of one run: none until there is enough to do, then `jobs` processes until it is left.

    `few` is how little is done here, `FEW` by default. `jobs` 0 is as many as there are processors, up to `MOST`; an
    executor that is handed in is used for everything, and not shut down.
    """

    def __init__(self, jobs: int = 0, executor: Executor | None = None, few: int | None = None) -> None:
        self._jobs = jobs or min(_processors(), MOST)
        self._few = FEW if few is None else few
        self._handed_in = executor
        self._pool: ProcessPoolExecutor | None = None
        self._spreading: list[Generator[Any]] = []

    def __enter__(self) -> "Crew":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for spreading in self._spreading:
            spreading.close()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _executor(self, pieces: int) -> Executor | None:
        """Where to do so many pieces of work; None for this process."""
        if self._handed_in is not None:
            return self._handed_in
        if self._pool is None and self._jobs > 1 and pieces >= self._few:
            context = multiprocessing.get_context(_way())
            self._pool = _Pool(self._jobs, context, initializer=_begin)
        return self._pool if pieces >= self._few else None

    def do(
        self,
        work: Sequence[T],
        here: Callable[[Sequence[T]], list[R]],
        elsewhere: Callable[[Sequence[T]], list[R]],
        size: int = 50,
    ) -> Iterator[R]:
        """The results in the order of the work; `elsewhere` is the same task as `here`, fit for another process."""
        executor = self._executor(len(work))
        if executor is None:
            return spread(Inline(), here, work, size, 1)
        spreading = spread(executor, elsewhere, work, size, _AHEAD * self._jobs)
        self._spreading.append(spreading)
        return spreading
