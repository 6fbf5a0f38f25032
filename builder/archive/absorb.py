"""Absorbing changes: what files say replaces what they said, and the lists change by the difference of the two.

All of it happens in one transaction of the caller's, so that a fault anywhere leaves the archive as it was.
"""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime
from itertools import islice

from builder.archive import codec, reach, target
from builder.archive.changes import Change
from builder.archive.collation import collate, letter
from builder.archive.entry import (
    COLUMNS,
    Entry,
    Listing,
    as_row,
    counted,
    from_row,
    instant,
    listings,
    standing,
)
from builder.archive.glossary import refresh
from builder.archive.reach import OWN, Pair
from builder.archive.reading import Mark, Reading
from builder.archive.version import basis
from builder.briefing.vocabulary import Vocabulary
from builder.settings import Site

_BATCH = 500
EVERYTHING = "*"  # the touched key that stands for all


def _lots(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The values in lots that one statement can carry, each with its placeholders."""
    waiting = iter(values)
    while lot := list(islice(waiting, _BATCH)):
        yield ", ".join("?" * len(lot)), lot


# --- Which entries change -------------------------------------------------------------------------------------------


def _entries(database: sqlite3.Connection, paths: Collection[str]) -> dict[str, Entry]:
    """The briefings at these paths, as the archive has them."""
    found: dict[str, Entry] = {}
    for marks, lot in _lots(sorted(paths)):
        rows = database.execute(f"SELECT {', '.join(COLUMNS)} FROM briefing WHERE path IN ({marks})", lot)
        found.update((row[0], from_row(row)) for row in rows)
    return found


# Whatever time lies between the last absorbing and this one, an embargo or an expiry in it decides anew; also backwards,
# for `--now` may be any time.
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
    return replace(
        entry, standing=standing(entry.status, bool(entry.day), entry.opens, entry.closes, now, drafts)
    )


# --- What files say -------------------------------------------------------------------------------------------------

_OF_A_FILE = ("problem", "briefing", "body", "plain", "link", "pick", "picture", "alias")


def _forget(database: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Take out all that these files said."""
    for marks, lot in _lots(sorted(paths)):
        for table in _OF_A_FILE:
            database.execute(f"DELETE FROM {table} WHERE path IN ({marks})", lot)


def _keep_files(
    database: sqlite3.Connection, changes: Iterable[Change], readings: Mapping[str, Reading]
) -> None:
    """Know the files by their stat. A file that was read is known by the bytes that were read."""
    gone: list[tuple[str]] = []
    kept: list[tuple[str, str, int, int, int, str]] = []
    for change in changes:
        gone += [(change.was,)] if change.was else []
        if change.stat is None:
            gone.append((change.path,))
            continue
        sha256 = readings[change.path].sha256 if change.path in readings else change.sha256
        kept.append(
            (change.path, change.sort, change.stat.size, change.stat.mtime_ns, change.stat.inode, sha256)
        )
    database.executemany("DELETE FROM file WHERE path = ?", gone)
    database.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)", kept)


def _insert(database: sqlite3.Connection, table: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        database.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _picture_rows(readings: Iterable[Reading]) -> list[tuple[object, ...]]:
    return [
        (reading.path, place, mark.ref, mark.ref.partition(":")[2], mark.line, mark.column, int(mark.shown))
        for reading in readings
        for place, mark in enumerate(reading.pictures)
    ]


def _keep_readings(database: sqlite3.Connection, readings: Sequence[Reading]) -> None:
    """Store what files say; their links come later, when it is known where they lead."""
    problems = [
        (reading.path, place, *astuple(problem)[1:])
        for reading in readings
        for place, problem in enumerate(reading.problems)
    ]
    entries = [reading.entry for reading in readings if reading.entry]
    _insert(database, "problem", problems)
    _insert(database, "body", [(each.path, each.record, each.html) for each in readings if each.entry])
    _insert(
        database,
        "plain",
        [
            (reading.path, reading.plain.slug, reading.plain.title, codec.dump(reading.plain))
            for reading in readings
            if reading.plain
        ],
    )
    _insert(
        database,
        "pick",
        [(entry.path, place, id) for entry in entries for place, id in enumerate(entry.picks)],
    )
    _insert(
        database,
        "alias",
        [(entry.path, at, alias) for entry in entries for at, alias in enumerate(entry.aliases)],
    )
    _insert(database, "picture", _picture_rows(readings))


def _keep_entries(database: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    rows = [as_row(entry) for entry in sorted(entries, key=lambda entry: entry.path)]
    marks = ", ".join("?" * len(COLUMNS))
    database.executemany(f"INSERT OR REPLACE INTO briefing ({', '.join(COLUMNS)}) VALUES ({marks})", rows)


def _keep_mentions(database: sqlite3.Connection, before: Mapping[str, Entry], after: Mapping[str, Entry]) -> None:
    """Bring the names that files write up to date by the difference; most edits make none."""
    old = {(*mention, path) for path, entry in before.items() for mention in entry.mentions}
    new = {(*mention, path) for path, entry in after.items() for mention in entry.mentions}
    database.executemany("DELETE FROM mention WHERE kind = ? AND spelled = ? AND path = ?", sorted(old - new))
    _insert(database, "mention", sorted(new - old))


# --- Links ----------------------------------------------------------------------------------------------------------


def _meanings(entries: Iterable[Entry], paths: Iterable[str]) -> set[str]:
    """The references whose target may be another now."""
    refs = {ref for entry in entries for ref in target.refs_of(entry.path, entry.slug, entry.day)}
    return refs | {f"path:{path}" for path in paths}


def _keep_links(database: sqlite3.Connection, readings: Iterable[Reading], changed: set[str]) -> None:
    """Store the links of the files read, and judge again those of others that mean what has changed."""
    links: list[tuple[str, int, Mark]] = [
        (reading.path, place, mark) for reading in readings for place, mark in enumerate(reading.links)
    ]
    refs = sorted({mark.ref for _, _, mark in links})
    fates = {ref: target.find(database, ref)[0] for ref in refs}
    # Before those just read are in the table, so that none is judged twice.
    again = [(target.find(database, ref)[0], ref) for ref in sorted(changed)]
    database.executemany("UPDATE link SET fate = ?1 WHERE ref = ?2 AND fate <> ?1", again)
    rows: list[tuple[object, ...]] = [
        (path, place, mark.ref, mark.line, mark.column, int(mark.shown), fates[mark.ref])
        for path, place, mark in links
    ]
    _insert(database, "link", rows)


# --- Lists ----------------------------------------------------------------------------------------------------------


def _rows(entries: Iterable[Entry]) -> set[Listing]:
    return {row for entry in entries for row in listings(entry)}


def _count(database: sqlite3.Connection, out: Iterable[Listing], into: Iterable[Listing]) -> None:
    """Bring the tallies up by the rows that come and down by those that go."""
    months = Counter((row.shelf, row.moment[:7]) for row in into if counted(row.shelf))
    months.subtract(Counter((row.shelf, row.moment[:7]) for row in out if counted(row.shelf)))
    difference: Counter[tuple[str, int, str]] = Counter()
    for (shelf, month), count in months.items():
        for level, span in enumerate(("", month[:4], month)):
            difference[shelf, level, span] += count
    changed = sorted((*key, count) for key, count in difference.items() if count)
    database.executemany(
        "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count", changed
    )
    emptied = [key[:3] for key in changed if key[3] < 0]
    database.executemany("DELETE FROM tally WHERE shelf = ? AND level = ? AND span = ? AND count = 0", emptied)


# The agreed name, or that which the newest briefing gives: the one that an edit of an old briefing changes least.
_NAME = """
    SELECT coalesce(
        (SELECT name FROM vocabulary WHERE vocabulary.shelf = :shelf),
        (SELECT name FROM listing WHERE listing.shelf = :shelf ORDER BY moment DESC, id DESC LIMIT 1)
    )
"""


Named = tuple[str, str, str, str, str, str]  # a row of `term`


def _name_terms(database: sqlite3.Connection, shelves: Iterable[str]) -> Iterator[Named]:
    """Bring the terms in use up to date, and yield each row that went and each that came."""
    for shelf in sorted(shelves):
        before = database.execute("SELECT * FROM term WHERE shelf = ?", (shelf,)).fetchone()
        after: Named | None = None
        if database.execute("SELECT 1 FROM tally WHERE shelf = ? AND level = 0", (shelf,)).fetchone():
            name = database.execute(_NAME, {"shelf": shelf}).fetchone()[0]
            kind, _, slug = shelf.partition("/")
            after = (shelf, kind, slug, name, letter(name), collate(name))
        if before == after:
            continue
        yield from (row for row in (before, after) if row)
        database.execute("DELETE FROM term WHERE shelf = ?", (shelf,))
        _insert(database, "term", [after] if after else [])


def _relist(database: sqlite3.Connection, before: set[Listing], after: set[Listing]) -> set[str]:
    """Change the lists by the difference; returns the shelves of terms on which something changed."""
    out, into = before - after, after - before
    database.executemany(
        "DELETE FROM listing WHERE shelf = ? AND moment = ? AND id = ?", sorted(row[:3] for row in out)
    )
    database.executemany("INSERT OR REPLACE INTO listing VALUES (?, ?, ?, ?, ?)", sorted(into))
    _count(database, out, into)
    return {row.shelf for row in out | into if "/" in row.shelf and counted(row.shelf)}


# --- The whole ------------------------------------------------------------------------------------------------------


def _pairs(before: Mapping[str, Entry], after: Mapping[str, Entry], told: Mapping[str, frozenset[str]]) -> list[Pair]:
    """The briefings before and after, by id: one that moved to another file is still itself."""
    old = {entry.id: entry for entry in before.values()}
    new = {entry.id: entry for entry in after.values()}
    pairs = []
    for id in sorted(old.keys() | new.keys()):
        one, other = old.get(id), new.get(id)
        moved = one is None or other is None or one.path != other.path
        pairs.append(Pair(one, other, frozenset(OWN) if moved or other is None else told.get(other.path, frozenset())))
    return pairs


def _told(database: sqlite3.Connection, reading: Reading) -> frozenset[str]:
    """Which of the questions that a briefing's own page alone asks are answered otherwise by a file than before."""
    row = database.execute("SELECT record, html FROM body WHERE path = ?", (reading.path,)).fetchone()
    pictures = database.execute("SELECT ref FROM picture WHERE path = ? AND shown = 1 ORDER BY place", (reading.path,))
    before = (*(row or ("", "")), [ref for (ref,) in pictures])
    after = (reading.record, reading.html, [mark.ref for mark in reading.pictures if mark.shown])
    return frozenset(name for name, one, other in zip(OWN, before, after, strict=True) if one != other)


def _learn(database: sqlite3.Connection, facts: Mapping[str, str]) -> set[str]:
    """Store facts of the archive itself; returns the names of those that differ."""
    known = dict(database.execute("SELECT name, value FROM meta"))
    database.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", sorted(facts.items()))
    return {name for name, value in facts.items() if known.get(name) != value}


@dataclass(slots=True)
class _Absorbing:
    """One absorbing: what it is given, and what it has found so far."""

    database: sqlite3.Connection
    changes: Sequence[Change]
    readings: dict[str, Reading]
    gone: set[str]
    cold: bool
    touched: set[str] = field(default_factory=set)

    def look(self, pairs: Iterable[Pair], after: bool) -> None:
        """Note the keys that the changes touch, as the archive stands now. In a new archive nobody has asked anything."""
        if not self.cold:
            self.touched |= reach.of_pairs(self.database, pairs, after)
            self.touched |= reach.of_files(self.database, self.changes)
            self.touched |= reach.of_plain(self.database, [*self.readings, *self.gone])

    def store(self, before: Mapping[str, Entry], after: Mapping[str, Entry]) -> None:
        """Replace what the files said by what they say."""
        readings = list(self.readings.values())
        _forget(self.database, self.gone | self.readings.keys())
        _keep_files(self.database, self.changes, self.readings)
        _keep_readings(self.database, readings)
        _keep_entries(self.database, after.values())
        _keep_mentions(self.database, before, after)
        meanings = _meanings((*before.values(), *after.values()), self.readings.keys() | self.gone)
        _keep_links(self.database, readings, set() if self.cold else meanings)

    def relist(self, before: Mapping[str, Entry], after: Mapping[str, Entry], told: set[str]) -> None:
        """Arrange the lists by the difference; `told` are the terms of which the vocabulary tells something else."""
        shelves = _relist(self.database, _rows(before.values()), _rows(after.values()))
        renamed = list(_name_terms(self.database, shelves | told))
        letters = {(kind, letter) for _, kind, _, _, letter, _ in renamed}
        self.touched |= reach.of_terms(self.database, told.union(row[0] for row in renamed), letters)


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

    `readings` holds one for each change that needs reading. `now` decides embargoes and expiries, also of files that did
    not change. Returns the keys of the questions whose answers may differ now; they are stored until the edition settles.
    """
    at = instant(now)
    read = {reading.path: reading for reading in readings}
    gone = {change.was or change.path for change in changes if change.kind in ("removed", "moved")}
    cold = database.execute("SELECT 1 FROM file LIMIT 1").fetchone() is None
    work = _Absorbing(database, changes, read, gone, cold)

    before = {} if cold else _entries(database, gone | read.keys() | _flipped(database, at))
    kept = {path: entry for path, entry in before.items() if path not in gone and path not in read}
    kept.update((path, reading.entry) for path, reading in read.items() if reading.entry)
    after = {path: _judged(entry, at, drafts) for path, entry in kept.items()}
    pairs = [] if cold else _pairs(before, after, {path: _told(database, reading) for path, reading in read.items()})

    work.look(pairs, after=False)
    work.store(before, after)
    work.relist(before, after, refresh(database, vocabulary))
    work.look(pairs, after=True)

    facts = {"now": str(at), "entries": str(site.settings.feeds.entries), "settings": basis(site)}
    if "entries" in _learn(database, facts):
        work.touched.add("feed")
    touched = frozenset([EVERYTHING]) if cold else frozenset(work.touched)
    database.executemany("INSERT OR IGNORE INTO touched VALUES (?)", sorted((key,) for key in touched))
    return touched
