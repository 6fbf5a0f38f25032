"""What a build did, for people and programs, and how long each of its stages took."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from builder.errors import Problem

if TYPE_CHECKING:
    from builder.edition.plan import Drop, Make


class Stage(NamedTuple):
    """One stage of a build: its name, how many seconds it took, and what it was about."""

    name: str
    seconds: float
    what: str


class Clock:
    """Measures the stages of one build."""

    __slots__ = ("stages", "started")

    def __init__(self) -> None:
        self.started = time.perf_counter()
        self.stages: list[Stage] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[list[str]]:
        """Time the block; what it appends to the list says what the stage was about."""
        begun = time.perf_counter()
        what: list[str] = []
        yield what
        self.stages.append(Stage(name, time.perf_counter() - begun, ", ".join(what)))

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.started


class Report(NamedTuple):
    """What a build did. `make` and `drop` are the pages made and the files removed, each with the reason.

    `unchanged` counts the pages that stand as they were, `written` the files whose bytes are new,
    `briefings` those that have a page. `problems` are warnings; `notes` say what the builder did on its own
    account.
    """

    make: "tuple[Make, ...]"
    drop: "tuple[Drop, ...]"
    unchanged: int
    written: int
    briefings: int
    seconds: float
    stages: tuple[Stage, ...]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]

    @property
    def made(self) -> int:
        """Every output file produced anew, also where its bytes came out the same."""
        return len(self.make)

    @property
    def dropped(self) -> int:
        return len(self.drop)
