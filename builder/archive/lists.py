"""The lists that readers see, changed by the difference of what stood on them and what stands on them now."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from builder.archive.collation import collate, letter
from builder.archive.entry import Entry, Listing, counted, listings

Months = Counter[tuple[str, str]]  # by shelf and month

Named = tuple[str, str, str, str, str, str]  # a row of `term`: shelf, kind, slug, name, letter, collated


def _rows(entries: Iterable[Entry]) -> set[Listing]:
    return {row for entry in entries for row in listings(entry)}


def _months(rows: Iterable[Listing]) -> Months:
    return Counter([(row[0], row[1][:7]) for row in rows if counted(row[0])])


def count(database: sqlite3.Connection, months: Months) -> None:
    """Bring the tallies up or down by so many for each shelf and month."""
    difference: Counter[tuple[str, int, str]] = Counter()
    for (shelf, month), number in months.items():
        for level, span in enumerate(("", month[:4], month)):
            difference[shelf, level, span] += number
    changed = sorted((*key, number) for key, number in difference.items() if number)
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


def name_terms(database: sqlite3.Connection, shelves: Iterable[str]) -> Iterator[Named]:
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
        if after:
            database.execute("INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)", after)


def terms_of(months: Months) -> set[str]:
    """The terms among the shelves that were counted."""
    return {shelf for shelf, _ in months if "/" in shelf}


def enlist(database: sqlite3.Connection, entries: Iterable[Entry]) -> Months:
    """Put entries on lists that they were not on; returns what is to be counted."""
    rows = [row for entry in entries for row in listings(entry)]
    database.executemany("INSERT OR REPLACE INTO listing VALUES (?, ?, ?, ?, ?)", rows)
    return _months(rows)


def relist(database: sqlite3.Connection, before: Iterable[Entry], after: Iterable[Entry]) -> set[str]:
    """Take entries off the lists as they were and put them on as they are; returns the terms that differ."""
    old, new = _rows(before), _rows(after)
    out, into = old - new, new - old
    database.executemany(
        "DELETE FROM listing WHERE shelf = ? AND moment = ? AND id = ?", sorted(row[:3] for row in out)
    )
    database.executemany("INSERT OR REPLACE INTO listing VALUES (?, ?, ?, ?, ?)", sorted(into))
    months = _months(into)
    months.subtract(_months(out))
    count(database, months)
    return terms_of(months)
