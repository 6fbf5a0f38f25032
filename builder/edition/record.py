"""The ground of a build: what of it differs when the build begins, and what is remembered of it when it is done."""

import os
import sqlite3
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from builder import settings
from builder.archive import sweep
from builder.archive.changes import Doubt, Sweep
from builder.archive.store import Archive
from builder.edition import ground
from builder.edition.bench import Made
from builder.edition.ground import Ground
from builder.edition.look import Look, instant, look
from builder.edition.lying import Lying, Survey, ground_of, output_of
from builder.edition.plan import Plan
from builder.edition.roster import Roll
from builder.edition.state import Place
from builder.edition.trace import Trace
from builder.errors import Mistake, Problem
from builder.settings import Site


class Totals(Struct, frozen=True):
    """How many pages an edition has, and how many of them are briefings."""

    pages: int
    briefings: int


def _stated(site: Site) -> Sequence[int]:
    """What the disk says of `site.yaml`, if that is where these settings are from."""
    facts = ground.facts_of_file(os.fspath(site.root / settings.FILE), sweep.clock())
    try:
        same = settings.load(site.root, site.preview or None) == site
    except Mistake:
        same = False
    return facts if same else ()


def _doubt(known: Ground, differing: Sequence[str] | None) -> Doubt:
    """What of the content is in doubt, with what was in those folders."""
    if differing is None:
        return Doubt()
    names = {path: names for path, (names, _) in known.folders(ground.CONTENT, differing).items()}
    return Doubt(differing, {**dict.fromkeys(known.paths(ground.CONTENT), ()), **names})


# Between the last of these that is past and the first that is to come, time changes nothing.
_PAST = """
    SELECT max(at) FROM (SELECT max(opens) AS at FROM briefing WHERE opens IS NOT NULL AND opens <= :now
    UNION ALL SELECT max(closes) FROM briefing WHERE closes IS NOT NULL AND closes <= :now)
"""
_COMING = """
    SELECT min(at) FROM (SELECT min(opens) AS at FROM briefing WHERE opens IS NOT NULL AND opens > :now
    UNION ALL SELECT min(closes) FROM briefing WHERE closes IS NOT NULL AND closes > :now)
"""


def _season(database: sqlite3.Connection, now: int) -> dict[str, int | None]:
    """The embargo or expiry that passed last, and the next to come, in microseconds."""
    (since,), (until,) = (database.execute(query, {"now": now}).fetchone() for query in (_PAST, _COMING))
    return {"since": -(2**62) if since is None else since, "until": until}


def _told(receipt: Mapping[str, Any]) -> frozenset[str]:
    """The files of which the last build told something."""
    return frozenset(problem[0] for problem in receipt["problems"])


class Standing(Struct, frozen=True):
    """What differs from the ground of the last edition, and the ground of this one as far as it was seen before
    anything was read: what is changed during the build is then found by the next.

    `output` are the folders of it that differ; `other_theme` tells whether the theme's files may; `told` are the files
    of which the last build told something, None where that is not known; `trees` are those that are only ever read
    whole, where they differ.
    """

    ground: Ground
    site: Site
    place: Place
    now: int
    doubt: Doubt
    output: Sequence[str]
    other_theme: bool
    told: frozenset[str] | None
    trees: dict[str, list[sweep.Row]]
    facts: dict[str, Any]

    @classmethod
    def of(cls, archive: Archive, site: Site, place: Place, now: datetime, seen: Look | None) -> "Standing":
        """Look at what has not been looked at."""
        known = Ground(archive.connection)
        known.prepare()
        if seen is None or archive.told:  # of an archive that was made anew nothing is known, whatever was seen before
            seen = look(known, place, "", partial(known.differing, ground.OUTPUT, os.fspath(place.out)))
        roots = ground.roots(os.fspath(place.root), os.fspath(place.out))
        clock = sweep.clock()
        output = seen.output()
        trees = {} if seen.themes == [] else {ground.THEMES: ground.survey(roots[ground.THEMES], clock)}
        if not seen.same_program:
            trees[ground.PROGRAM] = ground.survey(roots[ground.PROGRAM], clock, ground.SUFFIXES)
        return cls(
            ground=known,
            site=site,
            place=place,
            now=instant(now),
            doubt=_doubt(known, seen.content),
            output=[""] if output is None else output,
            other_theme=seen.themes != [],
            # Of the same settings: others may make right or wrong what no file's change touches.
            told=_told(seen.receipt) if seen.is_of(repr(site.settings)) else None,
            trees=trees,
            facts={"settings": _stated(site), "libraries": ground.libraries(clock), "stated": repr(site.settings)},
        )

    def begin(self, swept: Sweep) -> None:
        """Within the transaction that absorbs: the content's folders are known as its files are."""
        self.ground.open()
        if self.doubt.differing is None:
            self.ground.renew(ground.CONTENT, swept.folders)
        else:
            self.ground.keep(ground.CONTENT, swept.folders, swept.gone)

    def end(self, database: sqlite3.Connection, totals: Totals, problems: Sequence[Problem]) -> None:
        """Within the transaction that records: all of the ground is known, and the receipt is written."""
        for tree, rows in self.trees.items():
            self.ground.renew(tree, rows)
        self.ground.learn(
            {
                "totals": astuple(totals),
                ground.RECEIPT: {
                    **self.facts,
                    **_season(database, self.now),
                    "pages": totals.pages,
                    "briefings": totals.briefings,
                    "problems": list(problems),
                },
            }
        )


def _totals(known: Ground, roll: Roll) -> Totals:
    """How many pages there are now, by the difference of what was asked again."""
    pages, briefings = known.fact("totals") or (0, 0)
    now, before = list(roll.listed.values()), list(roll.before.values())
    new = sum(page.kind == "briefing" for page in now) - sum(output.kind == "briefing" for output in before)
    return Totals(pages + len(now) - len(before), briefings + new)


class Done(Struct, frozen=True):
    """What a build did: what it planned, made, and found in the output before."""

    roll: Roll
    planned: Plan
    made: Sequence[Made]
    lying: Lying
    survey: Survey

    @property
    def dropped(self) -> list[str]:
        return [drop.path for drop in self.planned.drop]


def _settle() -> int:
    """The clock, in nanoseconds, when what was written just now is old enough to vouch for its bytes."""
    # On a disk with a coarse clock it is not, and the next build looks at those files again.
    old = time.time_ns() + sweep.FINE
    time.sleep(sweep.FINE / 1e9)
    for _ in range(100):  # the next tick comes sooner, unless somebody sets the clock back
        if sweep.clock() > old:
            break
        time.sleep(0.0005)
    return sweep.clock()


def record(standing: Standing, archive: Archive, trace: Trace, done: Done, problems: Sequence[Problem]) -> Totals:
    """Remember what was published, within a transaction; it settles the archive's touched questions too."""
    out, roll, lying = standing.place.out, done.roll, done.lying
    now = _settle() if done.made or done.planned.drop else sweep.clock()
    parts = {**{path: output.part for path, output in lying.recorded.items()}, **roll.parts}
    written = {made.page.path: output_of(made, parts[made.page.path], out, now) for made in done.made}
    kept = lying.renewed(done.planned.keep, parts, now)
    gone = lying.recorded.keys() - {page.path for page in done.planned.keep} - written.keys()
    totals = _totals(standing.ground, roll)
    trace.learn(roll.asked)
    trace.record(written.values(), kept, sorted(gone), roll.closed)
    archive.settle()
    rows, lost = ground_of(out, standing.ground, trace, done.survey, written, done.dropped, now)
    standing.ground.keep(ground.OUTPUT, rows, lost)
    standing.end(archive.connection, totals, problems)
    return totals
