"""The ground that an edition stands on: the folders it was made from and lies in, as they were when it was recorded.

The law: whatever a build reads without asking the archive stands in one of these trees, so where none of them differs,
and no embargo or expiry has passed, there is nothing to do.
"""

import json
import os
import sqlite3
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from builder.archive import sweep

OUTPUT, CONTENT, THEMES, PROGRAM = TREES = ("output", "content", "themes", "program")

_SCHEMA = """
-- A folder that the edition stands on, as `sweep` keeps it. `tree` is output, content, themes or program; `path` is
-- relative to the tree's root.
CREATE TABLE IF NOT EXISTS edition_folder (
    tree  TEXT NOT NULL,
    path  TEXT NOT NULL,
    names BLOB NOT NULL,
    facts BLOB NOT NULL,
    PRIMARY KEY (tree, path)
) STRICT, WITHOUT ROWID;

-- Facts of the edition, as JSON:
--   receipt   what the last build told, and what else it rests on; there is none while a build is not done
--   totals    how many pages there are, and how many of them are briefings
--   adrift    the links from the root that were told to be wrong
CREATE TABLE IF NOT EXISTS edition_fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was worked out of the theme's templates and of the vocabulary, by name: lost, it is worked out anew.
CREATE TABLE IF NOT EXISTS edition_recollection (
    name TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
"""

RECEIPT = "receipt"
SUFFIXES = (".py", ".sql")  # of the program's files


def roots(root: str, out: str) -> dict[str, str]:
    """Where each tree has its root. Of the output alone a symbolic link in that place is no root."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inner = {CONTENT: f"{root}/content", THEMES: f"{root}/themes", PROGRAM: package}
    return {OUTPUT: out, **{tree: os.path.realpath(path) for tree, path in inner.items()}}


def facts_of_file(path: str, clock: int = 0) -> list[int]:
    """What the disk says of a file or folder, links followed; in doubt where it is too young at `clock`."""
    try:
        status = os.stat(path)
    except OSError:
        return []
    time = max(status.st_mtime_ns, status.st_ctime_ns)
    doubt = clock and sweep.is_young(time, clock)
    return [status.st_size, sweep.IN_DOUBT if doubt else time, status.st_ino]


def _modules(folder: str) -> list[str]:
    """The names in a folder that Python could take for a library's."""
    try:
        with os.scandir(folder) as entries:
            inner = [entry.name for entry in entries if entry.is_dir() or entry.name.endswith((".py", ".so"))]
    except OSError:
        return []
    return sorted(name for name in inner if "." in name or os.path.isfile(f"{folder}/{name}/__init__.py"))


def libraries(clock: int = 0) -> list[Any]:
    """The interpreter and the folders in which it finds libraries, which differ when one comes, goes or is renewed.

    Of the folder in which a command is run, where the build itself makes others, the libraries alone count.
    """
    try:
        here = os.getcwd()
    except OSError:  # it is gone
        here = ""
    return [
        sys.version,
        [[path, _modules(here) if path in ("", here) else facts_of_file(path, clock)] for path in sys.path],
    ]


class Ground:
    """The tables of the ground, in the open database of an archive."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def prepare(self) -> None:
        """Make the tables where there are none."""
        self._database.executescript(_SCHEMA)

    def differing(self, tree: str, root: str) -> list[str] | None:
        """The folders of a tree that are not as they were; None where none of the tree is known."""
        rows = self._database.execute(
            "SELECT path, names, facts FROM edition_folder WHERE tree = ?", (tree,)
        ).fetchall()
        return sweep.differing(root, rows, changed=tree == OUTPUT) if rows else None

    def folders(self, tree: str, paths: Iterable[str] | None = None) -> dict[str, tuple[list[str], bytes]]:
        """The folders of a tree, or those of these paths that there are: the names in each, and its facts."""
        query = "SELECT path, names, facts FROM edition_folder WHERE tree = ?"
        if paths is None:
            rows = self._database.execute(query, (tree,)).fetchall()
        else:
            lots = (self._database.execute(f"{query} AND path = ?", (tree, path)) for path in sorted(set(paths)))
            rows = [row for lot in lots for row in lot]
        return {path: (sweep.split(names), facts) for path, names, facts in rows}

    def paths(self, tree: str) -> frozenset[str]:
        """The paths of all folders of a tree."""
        rows = self._database.execute("SELECT path FROM edition_folder WHERE tree = ?", (tree,))
        return frozenset(path for (path,) in rows)

    def keep(self, tree: str, rows: Iterable[sweep.Row], gone: Iterable[str] = ()) -> None:
        """Know these folders as they are given, and forget those that are gone."""
        self._database.executemany(
            "DELETE FROM edition_folder WHERE tree = ? AND path = ?", [(tree, path) for path in gone]
        )
        self._database.executemany(
            "INSERT OR REPLACE INTO edition_folder VALUES (?, ?, ?, ?)", [(tree, *row) for row in rows]
        )

    def renew(self, tree: str, rows: Iterable[sweep.Row]) -> None:
        """Know these folders of a tree and no others."""
        self._database.execute("DELETE FROM edition_folder WHERE tree = ?", (tree,))
        self.keep(tree, rows)

    def fact(self, name: str) -> Any:
        """A fact of the edition; None where it is not known."""
        row = self._database.execute("SELECT value FROM edition_fact WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def learn(self, facts: Mapping[str, Any]) -> None:
        """Keep facts of the edition."""
        rows = [(name, json.dumps(value, ensure_ascii=False)) for name, value in facts.items()]
        self._database.executemany("INSERT OR REPLACE INTO edition_fact VALUES (?, ?)", rows)

    def open(self) -> None:
        """There is no receipt until the build that begins to change the archive is done."""
        self._database.execute("DELETE FROM edition_fact WHERE name = ?", (RECEIPT,))


def entries(folder: str) -> tuple[list[os.DirEntry[str]], list[os.DirEntry[str]]]:
    """All in a folder that is no folder itself, and the folders. No symbolic link is followed. Raises OSError."""
    files: list[os.DirEntry[str]] = []
    inner: list[os.DirEntry[str]] = []
    with os.scandir(folder) as found:
        for entry in found:
            (inner if entry.is_dir(follow_symlinks=False) else files).append(entry)
    return files, inner


def scanned(folder: str) -> tuple[dict[str, os.stat_result], list[str]]:
    """The stats of the same files by name, and the names of the folders, both in the order of the names."""
    files, inner = entries(folder)
    files.sort(key=lambda entry: entry.name)
    return {entry.name: entry.stat(follow_symlinks=False) for entry in files}, sorted(entry.name for entry in inner)


def _seen(root: str, path: str, clock: int, suffixes: tuple[str, ...]) -> tuple[sweep.Row, list[str]]:
    """One folder of a tree, and the folders in it."""
    folder = f"{root}/{path}" if path else root
    try:
        before = os.lstat(folder)
        files, inner = scanned(folder)
    except OSError:
        return (path, b"", sweep.NEVER), []
    counted = {name: status for name, status in files.items() if not suffixes or name.endswith(suffixes)}
    known = [name for name in inner if name != "__pycache__" and name.isprintable()]
    whole = all(name in known for name in inner if name != "__pycache__")
    facts = sweep.pack(sweep.of_folder(before, clock), (sweep.of_file(status, clock) for status in counted.values()))
    return (path, sweep.join(counted), facts if whole else sweep.NEVER), known


def survey(root: str, clock: int, suffixes: tuple[str, ...] = ()) -> list[sweep.Row]:
    """Every folder of a tree that is only ever read whole; with `suffixes`, only files that end so count."""
    rows: list[sweep.Row] = []
    waiting = [""]
    while waiting:
        path = waiting.pop()
        row, inner = _seen(root, path, clock, suffixes)
        rows.append(row)
        waiting += [f"{path}/{name}" if path else name for name in inner]
    return rows
