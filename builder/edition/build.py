"""Brings the edition up to date, if anything differs at all; one build of an output at a time.

What it takes to build is imported only then: most builds find nothing to do, and say so at once.
"""

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from builder.edition import folder
from builder.edition.lock import held
from builder.edition.look import Look, glance, instant
from builder.edition.report import Clock, Report
from builder.edition.state import Place

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from builder.settings import Site


def _silent(text: str) -> None:
    """Where nobody listens."""


def build(
    site: "Site",
    *,
    now: datetime,
    out: Path | None = None,
    drafts: bool = False,
    clean: bool = False,
    jobs: int = 0,
    executor: "Executor | None" = None,
    note: Callable[[str], None] = _silent,
    progress: Callable[[str], None] = _silent,
    paths: Iterable[str] | None = None,
    seen: Look | None = None,
    locked: Path | None = None,
) -> Report:
    """Bring the edition in `out` (default: the site's `public`) up to date.

    `now` is aware, and decides embargoes and expiries alone. `clean` forgets all state first. `jobs`
    processes read and make, 0 for as many as pay; `executor` stands in for them. `note` is told sentences,
    `progress` passing lines. Raises Mistake with every problem found, and then the edition that was live is
    live still.

    `paths` are those of the site, relative to its folder, that somebody who watched says may differ since the last
    build: its folders are then not swept. `seen` is a look that was taken just now; `locked` is the lock
    under which that was done, where it is held still.
    """
    clock = Clock()
    place = Place.of(site, (out or site.public).absolute(), drafts)
    folder.check(place.out, site, drafts)
    with nullcontext() if locked == place.lock else held(place.lock, note):
        if not clean:
            if seen is None or not seen.holds(place):
                with clock.stage("look"):
                    seen = glance(place, paths)
            if seen is not None and seen.rests(instant(now)) and seen.is_of(repr(site.settings)):
                return seen.report(clock)
        from builder.edition.session import run

        return run(site, place, now, None if clean else seen, clock, jobs, executor, note, progress, clean)
