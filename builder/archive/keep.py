"""What files say, kept by the file: all that one said is forgotten before what it says now is stored."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import TypeVar

from builder.archive import codec, target
from builder.archive.changes import Change
from builder.archive.entry import COLUMNS, Entry, as_row
from builder.archive.reading import Reading

T = TypeVar("T")

_BATCH = 500


def batches(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in lots of a size that neither memory nor a statement minds."""
    waiting = iter(values)
    while lot := list(islice(waiting, _BATCH)):
        yield lot


def lots(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The values in lots that one statement can carry, each with its placeholders."""
    for lot in batches(values):
        yield ", ".join("?" * len(lot)), lot


Link = tuple[str, int, str, int, int, int]  # a row of `link` but for its fate

_OF_A_FILE = ("problem", "briefing", "body", "plain", "link", "rooted", "pick", "picture", "alias")


def _forget(database: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Take out all that these files said."""
    for marks, lot in lots(sorted(paths)):
        for table in _OF_A_FILE:
            database.execute(f"DELETE FROM {table} WHERE path IN ({marks})", lot)


def keep_files(database: sqlite3.Connection, changes: Iterable[Change], digests: Mapping[str, str]) -> None:
    """Know the files by their stat. A file that was read is known by the bytes that were read: `digests` has those."""
    gone: list[tuple[str]] = []
    kept: list[tuple[str, str, int, int, int, str]] = []
    for change in changes:
        gone += [(change.was,)] if change.was else []
        if change.stat is None:
            gone.append((change.path,))
            continue
        sha256 = digests.get(change.path, change.sha256)
        kept.append((change.path, change.sort, change.stat.size, change.stat.mtime_ns, change.stat.inode, sha256))
    database.executemany("DELETE FROM file WHERE path = ?", gone)
    database.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)", kept)


def _insert(database: sqlite3.Connection, table: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        database.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _rows(readings: Sequence[Reading]) -> dict[str, list[tuple[object, ...]]]:
    """What files say, as rows by table; their links come later, when it is known where they lead."""
    briefings = [(reading, reading.entry) for reading in readings if reading.entry]
    return {
        "problem": [
            (each.path, place, fault.line, fault.column, fault.code, fault.message, fault.remedy, fault.severity)
            for each in readings
            for place, fault in enumerate(each.problems)
        ],
        "body": [(each.path, each.record, each.html) for each, _ in briefings],
        "plain": [
            (each.path, each.plain.slug, each.plain.title, codec.dump(each.plain)) for each in readings if each.plain
        ],
        "rooted": [
            (each.path, place, mark.ref, mark.line, mark.column, target.canonical(mark.ref))
            for each in readings
            for place, mark in enumerate(each.rooted)
        ],
        "pick": [(each.path, place, id) for each, entry in briefings for place, id in enumerate(entry.picks)],
        "alias": [(each.path, place, at) for each, entry in briefings for place, at in enumerate(entry.aliases)],
        "picture": [
            (each.path, place, mark.ref, mark.ref.partition(":")[2], mark.line, mark.column, int(mark.shown))
            for each in readings
            for place, mark in enumerate(each.pictures)
        ],
    }


def _keep_entries(database: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    marks = ", ".join("?" * len(COLUMNS))
    columns = ", ".join(COLUMNS)
    database.executemany(f"INSERT OR REPLACE INTO briefing ({columns}) VALUES ({marks})", map(as_row, entries))


def _mentions(entries: Iterable[Entry]) -> Iterator[tuple[str, str, str]]:
    return ((kind, spelled, entry.path) for entry in entries for kind, spelled in entry.mentions)


def _keep_mentions(database: sqlite3.Connection, before: Iterable[Entry], after: Iterable[Entry]) -> None:
    """Bring the names that files write up to date by the difference; most edits make none."""
    old, new = set(_mentions(before)), set(_mentions(after))
    database.executemany("DELETE FROM mention WHERE kind = ? AND spelled = ? AND path = ?", sorted(old - new))
    _insert(database, "mention", sorted(new - old))


def _meanings(entries: Iterable[Entry], paths: Iterable[str]) -> set[str]:
    """The references whose target may be another now."""
    refs = {ref for entry in entries for ref in target.refs_of(entry.path, entry.slug, entry.day)}
    return refs | {f"path:{path}" for path in paths}


def _judge_again(database: sqlite3.Connection, changed: set[str]) -> None:
    """Note of other files' links where they lead now, if they mean something that has changed."""
    for marks, lot in lots(sorted(changed)):
        refs = database.execute(f"SELECT DISTINCT ref FROM link WHERE ref IN ({marks})", lot).fetchall()
        fates = [(target.find(database, ref)[0], ref) for (ref,) in refs]
        database.executemany("UPDATE link SET fate = ?1 WHERE ref = ?2 AND fate <> ?1", fates)


def links_of(readings: Iterable[Reading]) -> list[Link]:
    """The links of files, until it is known where they lead."""
    return [
        (each.path, place, mark.ref, mark.line, mark.column, int(mark.shown))
        for each in readings
        for place, mark in enumerate(each.links)
    ]


def keep_links(database: sqlite3.Connection, links: Sequence[Link]) -> None:
    """Keep links with where they lead, once all that they may lead to is kept."""
    fates = {ref: target.find(database, ref)[0] for ref in sorted({link[2] for link in links})}
    _insert(database, "link", [(*link, fates[link[2]]) for link in links])


def add(database: sqlite3.Connection, readings: Sequence[Reading], entries: Sequence[Entry]) -> None:
    """Keep what files say of which nothing is kept yet, but for their links; `entries` are their briefings."""
    for table, rows in _rows(readings).items():
        _insert(database, table, rows)
    _keep_entries(database, entries)
    database.executemany("INSERT INTO mention VALUES (?, ?, ?)", _mentions(entries))


def replace(
    database: sqlite3.Connection,
    changes: Sequence[Change],
    read: Mapping[str, Reading],
    gone: AbstractSet[str],
    before: Mapping[str, Entry],
    after: Mapping[str, Entry],
) -> None:
    """Replace what the files said by what they say now.

    `read` and `gone` have the paths of the files read and of those that are there no more; `before` and `after` the
    briefings, as they were and as they are, whose files were read or whose standing differs.
    """
    readings = list(read.values())
    _forget(database, gone | read.keys())
    keep_files(database, changes, {path: reading.sha256 for path, reading in read.items()})
    for table, rows in _rows(readings).items():
        _insert(database, table, rows)
    _keep_entries(database, after.values())
    _keep_mentions(database, before.values(), after.values())
    # Before those just read are in the table, so that none is judged twice.
    _judge_again(database, _meanings((*before.values(), *after.values()), gone | read.keys()))
    keep_links(database, links_of(readings))
