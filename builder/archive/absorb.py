"""Absorbing changes: what files say replaces what they said, and the lists change by the difference of the two.

All of it happens in one transaction of the caller's, so that a fault anywhere leaves the archive as it was.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial

from builder.archive import glossary, keep, lists, reach
from builder.archive.changes import Change
from builder.archive.entry import COLUMNS, Entry, from_row, instant, standing
from builder.archive.reach import OWN, Pair
from builder.archive.reading import Reading
from builder.archive.version import basis
from builder.briefing.vocabulary import Vocabulary
from builder.settings import Site

_Judge = Callable[[Entry], Entry]

EVERYTHING = "*"  # the touched key that stands for all


def _entries(database: sqlite3.Connection, paths: Collection[str]) -> dict[str, Entry]:
    """The briefings at these paths, as the archive has them."""
    found: dict[str, Entry] = {}
    for marks, lot in keep.lots(sorted(paths)):
        rows = database.execute(f"SELECT {', '.join(COLUMNS)} FROM briefing WHERE path IN ({marks})", lot)
        found.update((row[0], from_row(row)) for row in rows)
    return found


# Whatever time lies between the last absorbing and this one, an embargo or an expiry in it decides anew; also
# backwards, for `--now` may be any time.
_FLIPPED = """
    SELECT path FROM briefing WHERE opens IS NOT NULL AND opens > :first AND opens <= :last
    UNION SELECT path FROM briefing WHERE closes IS NOT NULL AND closes > :first AND closes <= :last
"""


def _flipped(database: sqlite3.Connection, now: int) -> set[str]:
    row = database.execute("SELECT value FROM meta WHERE name = 'now'").fetchone()
    if row is None:
        return set()
    first, last = sorted((int(row[0]), now))
    return {path for (path,) in database.execute(_FLIPPED, {"first": first, "last": last})}


def _judged(entry: Entry, now: int, drafts: bool) -> Entry:
    """The entry with the standing it has at an instant."""
    judged = standing(entry.status, bool(entry.day), entry.opens, entry.closes, now, drafts)
    return entry if judged == entry.standing else entry._replace(standing=judged)


def _told(database: sqlite3.Connection, reading: Reading) -> frozenset[str]:
    """Which of the questions that a briefing's own page alone asks are answered otherwise by a file than before."""
    row = database.execute("SELECT record, html FROM body WHERE path = ?", (reading.path,)).fetchone()
    pictures = database.execute("SELECT ref FROM picture WHERE path = ? AND shown = 1 ORDER BY place", (reading.path,))
    before = (*(row or ("", "")), [ref for (ref,) in pictures])
    after = (reading.record, reading.html, [mark.ref for mark in reading.pictures if mark.shown])
    return frozenset(name for name, one, other in zip(OWN, before, after, strict=True) if one != other)


def _pairs(
    database: sqlite3.Connection,
    before: Mapping[str, Entry],
    after: Mapping[str, Entry],
    read: Mapping[str, Reading],
) -> list[Pair]:
    """The briefings before and after, by id: one that moved to another file is still itself."""
    old = {entry.id: entry for entry in before.values()}
    new = {entry.id: entry for entry in after.values()}
    pairs = []
    for id in sorted(old.keys() | new.keys()):
        one, other = old.get(id), new.get(id)
        stayed = one is not None and other is not None and one.path == other.path
        reading = read.get(other.path) if other else None
        told = _told(database, reading) if reading else frozenset()
        pairs.append(Pair(one, other, told if stayed else frozenset(OWN)))
    return pairs


def _learn(database: sqlite3.Connection, facts: Mapping[str, str]) -> set[str]:
    """Store facts of the archive itself; returns the names of those that differ."""
    known = dict(database.execute("SELECT name, value FROM meta"))
    database.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", sorted(facts.items()))
    return {name for name, value in facts.items() if known.get(name) != value}


def _first(
    database: sqlite3.Connection,
    vocabulary: Vocabulary,
    changes: Sequence[Change],
    readings: Iterable[Reading],
    judge: _Judge,
) -> set[str]:
    """Fill a new archive, reading by reading as they come: of each no more than a line is held until the end.

    Nobody has asked anything yet, so nothing is looked up before or after.
    """
    digests: dict[str, str] = {}
    links: list[keep.Link] = []
    months: lists.Months = Counter()
    for lot in keep.batches(readings):
        entries = [judge(reading.entry) for reading in lot if reading.entry]
        keep.add(database, lot, entries)
        months.update(lists.enlist(database, entries))
        links += keep.links_of(lot)
        digests.update((reading.path, reading.sha256) for reading in lot)
    keep.keep_files(database, changes, digests)
    keep.keep_links(database, links)
    told = glossary.refresh(database, vocabulary)
    lists.count(database, months)
    for _ in lists.name_terms(database, lists.terms_of(months) | told):
        pass
    return {EVERYTHING}


def _again(
    database: sqlite3.Connection,
    vocabulary: Vocabulary,
    changes: Sequence[Change],
    readings: Iterable[Reading],
    judge: _Judge,
    at: int,
) -> set[str]:
    """Bring an archive in line by the difference; returns the keys that this touches."""
    read = {reading.path: reading for reading in readings}
    gone = {change.was or change.path for change in changes if change.kind in ("removed", "moved")}
    anew = gone | read.keys()

    before = _entries(database, anew | _flipped(database, at))
    kept = {path: entry for path, entry in before.items() if path not in anew}
    kept.update((path, reading.entry) for path, reading in read.items() if reading.entry)
    after = {path: judge(entry) for path, entry in kept.items()}

    look = reach.Look(database, changes, anew, _pairs(database, before, after, read))
    touched = look.before()
    keep.replace(database, changes, read, gone, before, after)
    told = glossary.refresh(database, vocabulary)
    shelves = lists.relist(database, before.values(), after.values())
    renamed = list(lists.name_terms(database, shelves | told))
    return touched | reach.of_terms(database, told, renamed) | look.after()


def absorb(
    database: sqlite3.Connection,
    site: Site,
    vocabulary: Vocabulary,
    changes: Sequence[Change],
    readings: Iterable[Reading],
    now: datetime,
    drafts: bool,
) -> frozenset[str]:
    """Bring the archive in line with the files, within a transaction of the caller's.

    `readings` holds one for each change that needs reading, in the order of the changes. `now` decides embargoes and
    expiries, also of files that did not change. Returns the keys of the questions whose answers may differ now; they
    are stored until the edition settles.
    """
    at = instant(now)
    judge = partial(_judged, now=at, drafts=drafts)
    cold = database.execute("SELECT 1 FROM file LIMIT 1").fetchone() is None
    if cold:
        touched = _first(database, vocabulary, changes, readings, judge)
    else:
        touched = _again(database, vocabulary, changes, readings, judge, at)
    facts = {"now": str(at), "entries": str(site.settings.feeds.entries), "settings": basis(site)}
    if "entries" in _learn(database, facts) and not cold:
        touched.add("feed")
    database.executemany("INSERT OR IGNORE INTO touched VALUES (?)", sorted((key,) for key in touched))
    return frozenset(touched)
