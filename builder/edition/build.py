"""Brings the edition up to date: sweep, read, absorb, plan, make, publish, record; one build of an output at
a time.

The law: files first, traces second. A build that fails before publishing leaves the live edition and the
archive as they were; one that is cut while publishing leaves whole files, and the next build ends in the
right edition.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

from builder import pages
from builder.archive import store
from builder.archive.changes import Change, sweep
from builder.archive.reading import Reading, read
from builder.archive.store import Archive
from builder.archive.view import View
from builder.briefing import vocabulary
from builder.briefing.vocabulary import Vocabulary
from builder.edition import answers, folder, publish
from builder.edition.bench import Bench, Made, Shop, make_elsewhere
from builder.edition.interrupt import uninterrupted
from builder.edition.lock import held
from builder.edition.lying import Lying, output_of
from builder.edition.plan import Plan, plan
from builder.edition.report import Clock, Report
from builder.edition.state import lock_path, state_path
from builder.edition.trace import Trace
from builder.edition.wanted import wanted
from builder.edition.workers import Crew
from builder.errors import Mistake, Problem, errors_in
from builder.pages import Page, Press
from builder.settings import Site

# Published before the rest, so that no page names an asset or a picture that is not there yet.
_FIRST = ("asset", "static", "picture")
# What a disk may do to a database; any other fault of SQLite's is ours.
_DISK = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY}


def _silent(text: str) -> None:
    """Where nobody listens."""


@dataclass(slots=True)
class _Build:
    """One build while it runs."""

    site: Site
    out: Path
    now: datetime
    archive: Archive
    trace: Trace
    crew: Crew
    clock: Clock
    shop: Shop
    progress: Callable[[str], None]
    problems: list[Problem] = field(default_factory=list)

    def _stop_at_errors(self) -> None:
        if errors_in(self.problems):
            raise Mistake(set(self.problems))

    def _press(self) -> Press | None:
        """The press; None after noting what is wrong with the theme, so that it is told with everything else."""
        try:
            return pages.press(self.site)
        except Mistake as mistake:
            self.problems += mistake.problems
            return None

    def _readings(self, words: Vocabulary, changes: Sequence[Change]) -> Iterator[Reading]:
        task = partial(_read_all, self.site, words)
        for done, reading in enumerate(self.crew.do(changes, task, task), 1):
            self.progress(f"{done} of {len(changes)} files read: {reading.path}")
            yield reading

    def absorb(self) -> tuple[Press, View, list[Page]]:
        """Bring the archive in line with the files, and list the pages that are wanted now; all of it, or none."""
        words, self.problems = vocabulary.load(self.site)
        press = self._press()
        with self.clock.stage("sweep") as what:
            swept = sweep(self.site, words, self.archive)
            self.problems += swept.problems
            what.append(f"{len(swept.changes):,} changes")
        with self.clock.stage("read") as what:
            changes = [change for change in swept.changes if change.needs_reading]
            readings = list(self._readings(words, changes))
            what.append(f"{len(readings):,} files")
        with self.archive.transaction():
            with self.clock.stage("absorb") as what:
                self.archive.absorb(self.site, words, swept.changes, readings, self.now)
                self.problems += self.archive.problems(self.site)
                what.append(f"{len(self.archive.touched()):,} questions touched")
            # Also where there are errors by now, so that all are told in one run.
            listed = self._wanted(press) if press else None
            self._stop_at_errors()
            assert press is not None, "without a press there are errors"
            assert listed is not None, "a press lists pages"
            return press, *listed

    def _wanted(self, press: Press) -> tuple[View, list[Page]]:
        with self.clock.stage("list") as what:
            listed = wanted(self.archive, self.site, press)
            self.problems += listed.problems
            what.append(f"{len(listed.pages):,} pages")
        return listed.view, listed.pages

    def plan(self, wanted: Sequence[Page], press: Press, view: View) -> tuple[Plan, Lying]:
        """Decide which pages are made and which files are dropped."""
        with self.clock.stage("plan") as what:
            recorded = self.trace.outputs()
            lying = Lying.of(self.out, recorded)
            touched = self.archive.touched()
            changed = answers.changed(self.trace.questions(), touched, view.source, press.theme)
            askers = self.trace.askers(changed)
            stale = {path: answers.because(keys) for path, keys in askers.items()}
            what.append(f"{len(changed):,} answers changed")
            return plan(wanted, recorded, lying.digests, stale), lying

    def make(self, planned: Plan, lying: Lying, press: Press, view: View) -> list[Made]:
        """Make the pages; those whose bytes differ from what lies in the output are staged there."""
        with self.clock.stage("make") as what:
            # Of this process by name: a worker of a killed build may stage one page more before it notices.
            names = (f"{os.getpid()}.{number}" for number in count())
            orders = [lying.order(make.page, name) for make, name in zip(planned.make, names, strict=False)]
            here = Bench(view, press, self.out).all
            made = []
            for page in self.crew.do(orders, here, partial(make_elsewhere, self.shop)):
                made.append(page)
                self.progress(f"{len(made)} of {len(orders)} pages made: {page.page.path}")
            what.append(f"{len(made):,} pages")
        return made

    def publish(self, planned: Plan, made: Sequence[Made]) -> int:
        """Put the staged bytes in their places and drop what is not wanted; how many files were written."""
        with self.clock.stage("publish") as what, publish.writing(self.out, publish.CUT):
            ahead = [page for page in made if page.staged and page.page.kind in _FIRST]
            rest = [page for page in made if page.staged and page.page.kind not in _FIRST]
            staged = {page.page.path: page.name for page in ahead + rest}
            publish.publish(self.out, staged, [drop.path for drop in planned.drop])
            what.append(f"{len(staged):,} files written, {len(planned.drop):,} dropped")
        return len(staged)

    def record(self, planned: Plan, made: Sequence[Made], lying: Lying) -> None:
        """Remember what was published; the archive's touched questions are settled by the same transaction."""
        with self.clock.stage("record"):
            now = time.time_ns()
            written = {page.page.path: (output_of(page, self.out, now), page.asked) for page in made}
            kept = lying.renewed(planned.keep, now)
            gone = lying.recorded.keys() - {page.path for page in planned.keep} - written.keys()
            with self.archive.transaction():
                self.trace.record(written, kept, sorted(gone))
                self.archive.settle()

    def run(self) -> Report:
        """The whole build."""
        press, view, wanted = self.absorb()
        with publish.writing(self.out, publish.UNTOUCHED):
            folder.prepare(self.out)
            publish.sweep_stage(self.out)
            planned, lying = self.plan(wanted, press, view)
        made = self.make(planned, lying, press, view)
        with uninterrupted():
            written = self.publish(planned, made)
            self.record(planned, made, lying)
        return Report(
            make=planned.make,
            drop=planned.drop,
            unchanged=len(planned.keep),
            written=written,
            briefings=sum(page.kind == "briefing" for page in wanted),
            seconds=self.clock.seconds,
            stages=tuple(self.clock.stages),
            problems=tuple(sorted(set(self.problems))),
            notes=(self.archive.told,) if self.archive.told else (),
        )


def _read_all(site: Site, words: Vocabulary, changes: Sequence[Change]) -> list[Reading]:
    return [read(site, words, change) for change in changes]


@contextmanager
def _opened(site: Site, out: Path, drafts: bool, clean: bool) -> Iterator[tuple[Archive, Shop]]:
    """The archive of the edition; a disk that refuses it is told, not shown as a fault of ours."""
    path = state_path(site, out, drafts)
    if clean:
        store.remove(path)
    try:
        with closing(Archive.open(path, drafts=drafts)) as archive:
            yield archive, Shop(site, path, drafts, out)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _DISK:
            raise
        raise Mistake(message=f"The state in {path} cannot be kept: {error}.") from error


def build(
    site: Site,
    *,
    now: datetime,
    out: Path | None = None,
    drafts: bool = False,
    clean: bool = False,
    jobs: int = 0,
    executor: Executor | None = None,
    note: Callable[[str], None] = _silent,
    progress: Callable[[str], None] = _silent,
) -> Report:
    """Bring the edition in `out` (default: the site's `public`) up to date.

    `now` is aware, and decides embargoes and expiries alone. `clean` forgets all state first. `jobs`
    processes read and make, 0 for as many as pay; `executor` stands in for them. `note` is told sentences,
    `progress` passing lines. Raises Mistake with every problem found, and then the edition that was live is
    live still.
    """
    clock = Clock()
    out = (out or site.public).absolute()
    folder.check(out, site, drafts)
    with held(lock_path(site, out), note), _opened(site, out, drafts, clean) as (archive, shop):
        if archive.told:
            note(archive.told)
        try:
            with Crew(jobs, executor) as crew:
                trace = Trace(archive.connection)
                return _Build(site, out, now, archive, trace, crew, clock, shop, progress).run()
        finally:
            # After the workers have ended: until then they may stage a page more. What cannot be removed now is
            # removed by the next build, and must not hide why this one failed.
            with suppress(OSError):
                publish.sweep_stage(out)
