"""What files say, kept by the file: all that one said is forgotten before what it says now is stored."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from builder.archive import codec, target
from builder.archive.changes import Change
from builder.archive.entry import COLUMNS, Entry, as_row
from builder.archive.reading import Reading

_BATCH = 500


def lots(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The values in lots that one statement can carry, each with its placeholders."""
    waiting = iter(values)
    while lot := list(islice(waiting, _BATCH)):
        yield ", ".join("?" * len(lot)), lot


_OF_A_FILE = ("problem", "briefing", "body", "plain", "link", "rooted", "pick", "picture", "alias")


def _forget(database: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Take out all that these files said."""
    for marks, lot in lots(sorted(paths)):
        for table in _OF_A_FILE:
            database.execute(f"DELETE FROM {table} WHERE path IN ({marks})", lot)


def _keep_files(database: sqlite3.Connection, changes: Iterable[Change], readings: Mapping[str, Reading]) -> None:
    """Know the files by their stat. A file that was read is known by the bytes that were read."""
    gone: list[tuple[str]] = []
    kept: list[tuple[str, str, int, int, int, str]] = []
    for change in changes:
        gone += [(change.was,)] if change.was else []
        if change.stat is None:
            gone.append((change.path,))
            continue
        sha256 = readings[change.path].sha256 if change.path in readings else change.sha256
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
            (each.path, place, mark.ref, mark.line, mark.column)
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
    rows = [as_row(entry) for entry in sorted(entries, key=lambda entry: entry.path)]
    marks = ", ".join("?" * len(COLUMNS))
    database.executemany(f"INSERT OR REPLACE INTO briefing ({', '.join(COLUMNS)}) VALUES ({marks})", rows)


def _keep_mentions(database: sqlite3.Connection, before: Mapping[str, Entry], after: Mapping[str, Entry]) -> None:
    """Bring the names that files write up to date by the difference; most edits make none."""
    old = {(*mention, path) for path, entry in before.items() for mention in entry.mentions}
    new = {(*mention, path) for path, entry in after.items() for mention in entry.mentions}
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


def _keep_links(database: sqlite3.Connection, readings: Iterable[Reading]) -> None:
    links = [(reading.path, place, mark) for reading in readings for place, mark in enumerate(reading.links)]
    fates = {ref: target.find(database, ref)[0] for ref in sorted({mark.ref for _, _, mark in links})}
    rows = [(path, at, mark.ref, mark.line, mark.column, int(mark.shown), fates[mark.ref]) for path, at, mark in links]
    _insert(database, "link", rows)


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
    _keep_files(database, changes, read)
    for table, rows in _rows(readings).items():
        _insert(database, table, rows)
    _keep_entries(database, after.values())
    _keep_mentions(database, before, after)
    # Before those just read are in the table, so that none is judged twice.
    _judge_again(database, _meanings((*before.values(), *after.values()), gone | read.keys()))
    _keep_links(database, readings)
