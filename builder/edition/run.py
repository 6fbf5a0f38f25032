"""One build while it runs: sweep, read, absorb, plan, make, publish, record.

The law: files first, traces second. A build that fails before publishing leaves the live edition and the
archive as they were; one that is cut while publishing leaves whole files, and the next build ends in the
right edition.
"""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from itertools import islice

from msgspec import Struct, field
from msgspec.structs import replace

from builder import pages, settings
from builder.archive.changes import Change, Sweep, sweep
from builder.archive.concern import Concern, targets
from builder.archive.heir import Heir, heir, is_alias
from builder.archive.reading import Reading, read
from builder.archive.store import Archive
from builder.archive.view import View
from builder.briefing import vocabulary
from builder.briefing.vocabulary import Vocabulary
from builder.edition import answers, folder, publish
from builder.edition.adrift import Chart, adrift
from builder.edition.away import away
from builder.edition.bench import LOT, Bench, Made, Order, Shop, make_elsewhere
from builder.edition.hands import Hands
from builder.edition.inquiry import Asker
from builder.edition.interrupt import uninterrupted
from builder.edition.lying import Lying, Survey
from builder.edition.owners import misplaced_now
from builder.edition.plan import Plan, plan
from builder.edition.recollection import Recollection
from builder.edition.record import Done, Standing, record
from builder.edition.report import Clock, Report
from builder.edition.roster import Roll, Stale, page_of, unroll
from builder.edition.state import Place
from builder.edition.trace import Output, Trace
from builder.errors import Mistake, Problem, errors_in
from builder.pages import Press
from builder.pages.address import Addresses
from builder.settings import Site

# Published before the rest, so that no page names an asset or a picture that is not there yet.
_FIRST = ("asset", "static", "picture")

_LEARNED: dict[str, str] = {}  # what a page asked, once that is on record


class Build(Struct):
    """One build while it runs."""

    site: Site
    place: Place
    now: datetime
    archive: Archive
    trace: Trace
    standing: Standing
    hands: Hands
    clock: Clock
    shop: Shop
    progress: Callable[[str], None]
    problems: list[Problem] = field(default_factory=list)
    moved: list[Change] = field(default_factory=list)  # the files that were renamed
    about: frozenset[str] | None = None  # the files whose faults may be others now; None for all
    unread: list[str] = field(default_factory=list)  # the files that a fault of their own keeps out
    _press: Press | None = None

    @property
    def press(self) -> Press:
        if self._press is None:
            self._press = pages.press(self.site, Recollection(self.archive.connection))
        return self._press

    def _stop_at_errors(self) -> None:
        if errors_in(self.problems):
            raise Mistake(set(self.problems))

    def _checked(self) -> bool:
        """Whether the theme is right, as far as it has to be looked at; notes what is wrong with it, so that it is told
        with everything else. One that is not there is a fault of site.yaml, which stops a build before it reads.
        """
        try:
            return not self.standing.other_theme or bool(self.press)
        except Mistake as mistake:
            if any(problem.file == settings.FILE for problem in mistake.problems):
                raise
            self.problems += mistake.problems
            return False

    def _readings(self, words: Vocabulary, changes: Sequence[Change]) -> Iterator[Reading]:
        task = partial(_read_all, self.site, words)
        for done, reading in enumerate(self.hands.do(changes, task, task), 1):
            self.progress(f"{done} of {len(changes)} files read: {reading.path}")
            if not (reading.entry or reading.plain):
                self.unread.append(reading.path)
            yield reading

    def absorb(self) -> tuple[View, Stale]:
        """Within a transaction: bring the archive in line with the files, and tell what that means for the pages."""
        words, self.problems = vocabulary.load(self.site, Recollection(self.archive.connection))
        checked = self._checked()
        with self.clock.stage("sweep") as what:
            swept = sweep(self.site, words, self.archive, self.standing.doubt)
            self.problems += swept.problems
            what.append(f"{len(swept.changes):,} changes")
        self._absorb(words, swept)
        # Also where there are errors by now, so that all are told in one run.
        stale = self._stale() if checked else None
        self._stop_at_errors()
        assert stale is not None, "with a theme that is wrong there are errors"
        return stale

    def _absorb(self, words: Vocabulary, swept: Sweep) -> None:
        """Read what differs and take it in, in one: nobody holds all of what was read."""
        with self.clock.stage("read") as what:
            self.standing.begin(swept)
            changes = [change for change in swept.changes if change.needs_reading]
            self.moved = [change for change in changes if change.kind == "moved"]
            concern = Concern.of(self.archive.connection, swept.changes, self.standing.told or ())
            self.archive.absorb(self.site, words, swept.changes, self._readings(words, changes), self.now)
            touched = self.archive.touched()
            if answers.EVERYTHING not in touched and self.standing.told is not None:
                self.about = concern.files(self.archive.connection, touched)
            self.problems += self.archive.problems(self.site, self.about)
            what.append(f"{len(changes):,} files")
            what.append(f"{len(touched):,} questions touched")

    def _stale(self) -> tuple[View, Stale]:
        with self.clock.stage("list") as what:
            view = self.archive.view(self.site.settings)
            theme = self.press.theme if self.standing.other_theme else None
            recorded = answers.doubtful(self.trace, self.archive.touched(), theme)
            changed = answers.changed(recorded, view.source, theme)
            askers = self.trace.askers(changed)
            roll = self._roll(askers, view)
            self.problems += misplaced_now(roll, self.trace, self.site, view.fresh())
            self.problems += self._adrift(roll, "redirects" in changed, view)
            what.append(f"{len(changed):,} answers changed, {len(roll.pages):,} pages listed")
        stale = {asker.name: answers.because(keys) for asker, keys in askers.items() if asker.sort == "page"}
        return view, Stale(stale, roll, len(changed))

    def _roll(self, askers: Collection[Asker], view: View) -> Roll:
        """What is asked again of the rosters; most edits concern none."""
        if self.trace.is_empty() or any(asker.sort != "page" for asker in askers):
            return unroll(self.trace, askers, view, self.press)
        return Roll()

    def _adrift(self, roll: Roll, other_aliases: bool, view: View) -> list[Problem]:
        """What is wrong with the links written from the root: with those that may lead elsewhere now, for the rest were
        right, and are.
        """
        listed, gone = roll.listed, roll.gone
        moved = targets(self.archive.touched(), [*gone, *(page.path for page in roll.came)])
        links = self.archive.rooted(None if other_aliases else self.about, moved)
        chart = Chart(
            lambda path: path in listed or (path not in gone and self.trace.has(path)),
            lambda: (self.trace.outputs().keys() | listed.keys()) - gone.keys(),
            self.unread,
        )
        addresses = Addresses(self.site.settings.base_url, self.site.settings.urls)
        return [problem for _, problem in adrift(links, chart, view.fresh(), addresses)]

    def plan(self, stale: Stale) -> tuple[Plan, Lying, Survey]:
        """Decide which pages are made and which files are dropped; all others stand, and are not looked at."""
        with self.clock.stage("plan"):
            survey = Survey.of(self.place.out, self.standing.ground, self.standing.output)
            listed, gone = stale.roll.listed, stale.roll.gone
            concerned = {*stale.pages, *listed, *gone, *survey.found, *survey.had}
            recorded = self.trace.outputs(concerned)
            lying = Lying.of(self.place.out, recorded, survey)
            kept = (page_of(output) for path, output in recorded.items() if path not in gone and path not in listed)
            wanted = [*listed.values(), *kept]
            return plan(wanted, recorded, lying.digests, stale.pages, self.trace.is_empty()), lying, survey

    def _away(self, gone: Mapping[str, Output]) -> list[str]:
        """What is told of the addresses that go away."""

        def heir_of(output: Output) -> Heir | None:
            return heir(self.archive.connection, self.site, output.key, int(output.path[:4]), self.moved)

        return list(away(gone.values(), heir_of, partial(is_alias, self.archive.connection)))

    def _learned(self, orders: Sequence[Order], made: Iterator[Made]) -> Iterator[Made]:
        """The pages as they are made, once it is on record what they asked, which would be too much to hold for all."""
        for done in range(0, len(orders), LOT):
            lot = list(islice(made, LOT))
            self.trace.learn({Asker.page(page.page.path): page.asked for page in lot})
            self.progress(f"{done + len(lot)} of {len(orders)} pages made: {lot[-1].page.path}")
            for page, order in zip(lot, orders[done : done + LOT], strict=True):
                yield replace(page, page=order.page, asked=_LEARNED)  # from another process comes a copy of the page

    def make(self, planned: Plan, lying: Lying, view: View) -> list[Made]:
        """Within a transaction: make the pages, and learn what they asked; those whose bytes differ from what lies in
        the output are staged there.
        """
        with self.clock.stage("make") as what:
            orders = [
                lying.order(make.page, name) for make, name in zip(planned.make, _names(planned, lying), strict=True)
            ]
            here = Bench(view, self.press, self.place.out).all
            made = list(self._learned(orders, self.hands.do(orders, here, partial(make_elsewhere, self.shop), LOT)))
            what.append(f"{len(made):,} pages")
        return made

    def publish(self, planned: Plan, made: Sequence[Made]) -> int:
        """Put the staged bytes in their places and drop what is not wanted; how many files were written."""
        with self.clock.stage("publish") as what, publish.writing(self.place.out, publish.CUT):
            ahead = [page for page in made if page.staged and page.page.kind in _FIRST]
            rest = [page for page in made if page.staged and page.page.kind not in _FIRST]
            staged = {page.page.path: page.name for page in ahead + rest}
            publish.publish(self.place.out, staged, [drop.path for drop in planned.drop])
            what.append(f"{len(staged):,} files written, {len(planned.drop):,} dropped")
        return len(staged)

    def run(self) -> Report:
        """The whole build."""
        with self.archive.transaction():
            view, stale = self.absorb()
        with publish.writing(self.place.out, publish.UNTOUCHED):
            folder.prepare(self.place.out)
            publish.sweep_stage(self.place.out)
            planned, lying, survey = self.plan(stale)
        notes = self._away(stale.roll.gone)
        problems = sorted(set(self.problems))
        # Left last, so that an interrupt waits until what was published is on record too.
        with ExitStack() as publishing, self.archive.transaction():
            made = self.make(planned, lying, view)
            publishing.enter_context(uninterrupted())
            written = self.publish(planned, made)
            with self.clock.stage("record"):
                done = Done(stale.roll, planned, made, lying, survey)
                totals = record(self.standing, self.archive, self.trace, done, problems)
        return Report(
            make=planned.make,
            drop=planned.drop,
            unchanged=totals.pages - len(planned.make),
            written=written,
            briefings=totals.briefings,
            seconds=self.clock.seconds,
            stages=tuple(self.clock.stages),
            problems=tuple(problems),
            notes=(*filter(None, [self.archive.told]), *notes),
        )


def _names(planned: Plan, lying: Lying) -> Iterator[str]:
    """The name under which each page's bytes will wait. A new edition waits as the tree that it will be, to be put in
    place by whole folders.
    """
    # Of this process by name: a worker of a killed build may stage one page more before it notices.
    process = str(os.getpid())
    for number, make in enumerate(planned.make):
        yield f"{process}.{number}" if lying.found else f"{process}/{make.page.path}"


def _read_all(site: Site, words: Vocabulary, changes: Sequence[Change]) -> list[Reading]:
    return [read(site, words, change) for change in changes]
