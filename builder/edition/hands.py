"""Who does the work of a build: this process where there is little, else a crew, which is brought in only then."""

from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from builder.workers import Crew

T = TypeVar("T")
R = TypeVar("R")

# Pieces of work that are done here without asking: a crew takes far more to think of other processes, and only to load
# what could start them takes longer than these.
ALONE = 50


class Hands:
    """The work of one build; for `jobs` and `executor` see `workers.Crew`."""

    def __init__(self, jobs: int = 0, executor: "Executor | None" = None) -> None:
        self._jobs, self._executor = jobs, executor
        self._crew: Crew | None = None

    def __enter__(self) -> "Hands":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._crew is not None:
            self._crew.__exit__(kind, error, trace)

    def _called(self) -> "Crew":
        if self._crew is None:
            from builder.workers import Crew

            self._crew = Crew(self._jobs, self._executor)
        return self._crew

    def do(
        self,
        work: Sequence[T],
        here: Callable[[Sequence[T]], list[R]],
        elsewhere: Callable[[Sequence[T]], list[R]],
        size: int = 50,
    ) -> Iterator[R]:
        """The results in the order of the work; `elsewhere` is the same task as `here`, fit for another process."""
        if self._executor is None and len(work) <= ALONE:
            return iter(here(work)) if work else iter(())
        return self._called().do(work, here, elsewhere, size)
