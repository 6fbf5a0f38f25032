"""A look at whether anything differs from the ground that the last edition stands on, before anything is read.

It imports next to nothing, for most builds end here: a test holds that.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import Any, NamedTuple

from builder.archive import seal, sweep
from builder.edition import ground, scout
from builder.edition.ground import Ground
from builder.edition.report import Clock, Report
from builder.edition.state import Place
from builder.errors import Problem

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant(moment: datetime) -> int:
    """Whole microseconds since 1970 began in UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


class Look(NamedTuple):
    """What was seen. `seal` is what the disk said of the state looked at, `settings` what it says of `site.yaml` now.
    `content`, `themes` and `output` name the folders of those trees that differ, None where none is known; that of the
    output is asked for, and may have to be waited for. `receipt` is what the last build left, {} where it left nothing.
    """

    seal: str
    settings: Sequence[int]
    same_program: bool
    content: Sequence[str] | None
    themes: Sequence[str] | None
    output: Callable[[], Sequence[str] | None]
    receipt: Mapping[str, Any]

    @property
    def same_settings(self) -> bool:
        return bool(self.receipt) and self.receipt["settings"] == self.settings

    def rests(self, instant: int) -> bool:
        """Whether there is nothing to do at an instant, in microseconds: no embargo and no expiry lies in between."""
        if (
            not self.receipt
            or not self.same_program
            or not self.same_settings
            or self.content != []
            or self.themes != []
            or self.output() != []
        ):
            return False
        since, until = self.receipt["since"], self.receipt["until"]
        return bool(since <= instant and (until is None or instant < until))

    def holds(self, place: Place) -> bool:
        """Whether the state is still the one that was looked at."""
        try:
            return seal.fits(place.state) and seal.fact(place.state) == self.seal
        except OSError:
            return False

    def is_of(self, stated: str) -> bool:
        """Whether the last build had these settings, as text."""
        return bool(self.receipt) and bool(self.receipt["stated"] == stated)

    def report(self, clock: Clock) -> Report:
        """What a build that has nothing to do says: the same warnings as the one before."""
        told = self.receipt
        return Report(
            make=(),
            drop=(),
            unchanged=told["pages"],
            written=0,
            briefings=told["briefings"],
            seconds=clock.seconds,
            stages=tuple(clock.stages),
            problems=tuple(Problem(*values) for values in told["problems"]),
            notes=(),
        )


def _about(known: Ground, paths: Iterable[str]) -> list[str] | None:
    """The folders of the content that these paths of the site are about; None where none is known."""
    folders = known.paths(ground.CONTENT)
    inner = (path.partition("/")[2] for path in paths if path.partition("/")[0] == "content")
    return sweep.about(inner, folders) if folders else None


def look(
    known: Ground,
    place: Place,
    stated: str,
    output: Callable[[], Sequence[str] | None],
    paths: Iterable[str] | None = None,
) -> Look:
    """Look at all that the edition stands on; `stated` is what the disk says of its state.

    `output` looks at the output. With `paths`, of the content only at these, relative to the site's folder.
    """
    roots = ground.roots(os.fspath(place.root), os.fspath(place.out))
    receipt = known.fact(ground.RECEIPT) or {}
    return Look(
        seal=stated,
        settings=ground.facts_of_file(os.fspath(place.root / "site.yaml")),
        same_program=bool(receipt) and receipt["libraries"] == ground.libraries()
        and known.differing(ground.PROGRAM, roots[ground.PROGRAM]) == [],
        content=known.differing(ground.CONTENT, roots[ground.CONTENT]) if paths is None else _about(known, paths),
        themes=known.differing(ground.THEMES, roots[ground.THEMES]),
        output=output,
        receipt=receipt,
    )  # fmt: skip


def _connected(place: Place) -> sqlite3.Connection:
    """The state as it lies, read without a lock of the database's own, for whoever looks holds that of the edition."""
    quoted = os.fspath(place.state).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return sqlite3.connect(f"file:{quoted}?immutable=1", uri=True)


def _output(place: Place) -> list[str] | None:
    """The folders of the output that differ; None where none is known."""
    with closing(_connected(place)) as database:
        return Ground(database).differing(ground.OUTPUT, os.fspath(place.out))


def glance(place: Place, paths: Iterable[str] | None = None, apart: bool = False) -> Look | None:
    """A look by whoever holds the lock; None where the state is not as it was closed, or cannot be read.

    With `apart` a child of this process looks at the output meanwhile, which is the larger half, and longer still if
    what else was seen is reason enough to load what it takes to build. For who may have one see `scout`.
    """
    if not seal.fits(place.state):
        return None
    output = (scout.sent if apart else cache)(partial(_output, place))
    try:
        with closing(_connected(place)) as database:
            return look(Ground(database), place, seal.fact(place.state), output, paths)
    except sqlite3.Error:
        return None
