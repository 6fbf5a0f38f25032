"""Absorbing changes: what files say replaces what they said, and the lists change by the difference of the two.

All of it happens in one transaction of the caller's, so that a fault anywhere leaves the archive as it was.
"""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from builder.archive import glossary, keep, lists, reach
from builder.archive.changes import Change
from builder.archive.entry import COLUMNS, Entry, from_row, instant, standing
from builder.archive.reach import OWN, Pair
from builder.archive.reading import Reading
from builder.archive.version import basis
from builder.briefing.vocabulary import Vocabulary
from builder.settings import Site

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
    return replace(entry, standing=standing(entry.status, bool(entry.day), entry.opens, entry.closes, now, drafts))


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

    `readings` holds one for each change that needs reading. `now` decides embargoes and expiries, also of files that
    did not change. Returns the keys of the questions whose answers may differ now; they are stored until the edition
    settles.
    """
    at = instant(now)
    read = {reading.path: reading for reading in readings}
    gone = {change.was or change.path for change in changes if change.kind in ("removed", "moved")}
    anew = gone | read.keys()
    # In a new archive nobody has asked anything yet, so nothing needs to be looked up before or after.
    cold = database.execute("SELECT 1 FROM file LIMIT 1").fetchone() is None

    before = {} if cold else _entries(database, anew | _flipped(database, at))
    kept = {path: entry for path, entry in before.items() if path not in anew}
    kept.update((path, reading.entry) for path, reading in read.items() if reading.entry)
    after = {path: _judged(entry, at, drafts) for path, entry in kept.items()}

    look = reach.Look(database, changes, anew, [] if cold else _pairs(database, before, after, read))
    touched = {EVERYTHING} if cold else look.before()
    keep.replace(database, changes, read, gone, before, after)
    told = glossary.refresh(database, vocabulary)
    shelves = lists.relist(database, before.values(), after.values())
    renamed = list(lists.name_terms(database, shelves | told))
    if not cold:
        touched |= reach.of_terms(database, told, renamed) | look.after()

    facts = {"now": str(at), "entries": str(site.settings.feeds.entries), "settings": basis(site)}
    if "entries" in _learn(database, facts) and not cold:
        touched.add("feed")
    database.executemany("INSERT OR IGNORE INTO touched VALUES (?)", sorted((key,) for key in touched))
    return frozenset(touched)
