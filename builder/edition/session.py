"""The time in which one build has the archive open and workers at hand, by whoever holds the lock; what they staged and
nobody published is swept away at its end.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from builder.archive import store
from builder.edition import publish
from builder.edition.archive import opened
from builder.edition.bench import Shop
from builder.edition.hands import Hands
from builder.edition.look import Look
from builder.edition.record import Standing
from builder.edition.report import Clock, Report
from builder.edition.run import Build
from builder.edition.state import Place
from builder.edition.trace import Trace
from builder.settings import Site

if TYPE_CHECKING:
    from concurrent.futures import Executor

_BUILDS = count()  # of this process


def run(
    site: Site,
    place: Place,
    now: datetime,
    seen: Look | None,
    clock: Clock,
    jobs: int,
    executor: "Executor | None",
    note: Callable[[str], None],
    progress: Callable[[str], None],
    clean: bool,
) -> Report:
    """Bring an edition up to date by whoever holds its lock; for the arguments see `build`."""
    if clean:
        store.remove(place.state)
    with opened(place, seen is not None and seen.same_program) as archive:
        if archive.told:
            note(archive.told)
        try:
            with Hands(jobs, executor) as hands:
                trace = Trace(archive.connection)
                standing = Standing.of(archive, site, place, now, seen)
                shop = Shop(site, place.state, place.drafts, place.out, f"{os.getpid()}.{next(_BUILDS)}")
                report = Build(site, place, now, archive, trace, standing, hands, clock, shop, progress).run()
                for text in report.notes[bool(archive.told) :]:
                    note(text)
                return report
        finally:
            # After the workers have ended: until then they may stage a page more. What cannot be removed now is
            # removed by the next build, and must not hide why this one failed.
            with suppress(OSError):
                publish.sweep_stage(place.out)
