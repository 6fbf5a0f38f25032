"""What the edition remembers of itself: each file it wrote, and what the page in it asked.

Files come first and the trace second, so a crash costs work and never truth. Everything here can be deleted.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from builder.archive.walk import Stat

# The trace lives in the archive's file, but only these tables are its own, and nobody else reads or writes
# them.
_SCHEMA = """
-- One row for each published file: which page is in it, the digest of its bytes, and what the disk said of
-- the file right after it was written, by which a later build knows it for untouched without reading it.
CREATE TABLE IF NOT EXISTS edition_output (
    number   INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,
    digest   TEXT NOT NULL,
    size     INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode    INTEGER NOT NULL
) STRICT;

-- Every question that a page of this edition asked, with the fingerprint of the answer. One fingerprint
-- serves all pages: when a build ends, no page rests on an older answer than another.
CREATE TABLE IF NOT EXISTS edition_question (
    number      INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL
) STRICT;

-- Who asked what.
CREATE TABLE IF NOT EXISTS edition_asked (
    question INTEGER NOT NULL REFERENCES edition_question,
    output   INTEGER NOT NULL REFERENCES edition_output,
    PRIMARY KEY (question, output)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS edition_asked_by ON edition_asked (output);
"""

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Output:
    """One published file as it was written. `digest` is of its bytes, in hex."""

    path: str
    kind: str
    key: str
    digest: str
    stat: Stat


def _batches(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The values in lots that one statement can carry, each with its placeholders."""
    waiting = iter(values)
    while lot := list(islice(waiting, _BATCH)):
        yield ", ".join("?" * len(lot)), lot


def _answers(pages: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """One fingerprint for each question; '' where two pages of one build were answered differently.

    That happens when a file is changed while the build reads it. No answer has the fingerprint '', so all
    who asked are made again by the next build.
    """
    answers: dict[str, str] = {}
    for asked in pages:
        for key, fingerprint in asked.items():
            if answers.setdefault(key, fingerprint) != fingerprint:
                answers[key] = ""
    return answers


class Trace:
    """The record of one edition, in the open database of its archive, which is in autocommit."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.executescript(_SCHEMA)

    def outputs(self) -> dict[str, Output]:
        """Every file that the edition wrote, by path."""
        rows = self._database.execute("SELECT path, kind, key, digest, size, mtime_ns, inode FROM edition_output")
        return {row[0]: Output(row[0], row[1], row[2], row[3], Stat(row[4], row[5], row[6])) for row in rows}

    def questions(self) -> dict[str, str]:
        """Every question asked by a page of the edition, with the fingerprint of the answer that the page rests on."""
        return dict(self._database.execute("SELECT key, fingerprint FROM edition_question"))

    def asked(self, path: str) -> tuple[str, ...]:
        """What the page at a path asked, in the order of the keys."""
        rows = self._database.execute(
            "SELECT q.key FROM edition_output o JOIN edition_asked a ON a.output = o.number "
            "JOIN edition_question q ON q.number = a.question WHERE o.path = ? ORDER BY q.key",
            (path,),
        )
        return tuple(row[0] for row in rows)

    def askers(self, keys: Iterable[str]) -> dict[str, list[str]]:
        """The paths whose pages asked any of these questions, each with those it asked, in the order of the keys."""
        found: dict[str, list[str]] = {}
        for marks, lot in _batches(sorted(keys)):
            rows = self._database.execute(
                "SELECT o.path, q.key FROM edition_question q JOIN edition_asked a ON a.question = q.number "
                f"JOIN edition_output o ON o.number = a.output WHERE q.key IN ({marks}) ORDER BY q.key",
                lot,
            )
            for path, key in rows:
                found.setdefault(path, []).append(key)
        return found

    def record(
        self,
        made: Mapping[str, tuple[Output, Mapping[str, str]]],
        kept: Iterable[Output],
        gone: Iterable[str],
    ) -> None:
        """Remember a published edition, within a transaction of the caller's.

        `made` has each page made, by path, with what it asked; `kept` those left as they were whose stat is
        known anew; `gone` the recorded paths that the edition no longer has.
        """
        self._forget(gone)
        self._keep(kept)
        self._learn(made)

    def _forget(self, paths: Iterable[str]) -> None:
        for marks, lot in _batches(paths):
            self._database.execute(
                "DELETE FROM edition_asked WHERE output IN "
                f"(SELECT number FROM edition_output WHERE path IN ({marks}))",
                lot,
            )
            self._database.execute(f"DELETE FROM edition_output WHERE path IN ({marks})", lot)

    def _keep(self, outputs: Iterable[Output]) -> None:
        self._database.executemany(
            "UPDATE edition_output SET size = ?, mtime_ns = ?, inode = ? WHERE path = ?",
            [(output.stat.size, output.stat.mtime_ns, output.stat.inode, output.path) for output in outputs],
        )

    def _learn(self, made: Mapping[str, tuple[Output, Mapping[str, str]]]) -> None:
        self._forget(made)
        self._database.executemany(
            "INSERT INTO edition_output (path, kind, key, digest, size, mtime_ns, inode) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(o.path, o.kind, o.key, o.digest, o.stat.size, o.stat.mtime_ns, o.stat.inode) for o, _ in made.values()],
        )
        self._database.executemany(
            "INSERT INTO edition_question (key, fingerprint) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint",
            _answers(asked for _, asked in made.values()).items(),
        )
        numbers = dict(self._database.execute("SELECT key, number FROM edition_question"))
        paths = dict(self._database.execute("SELECT path, number FROM edition_output"))
        self._database.executemany(
            "INSERT INTO edition_asked VALUES (?, ?)",
            [(numbers[key], paths[path]) for path, (_, asked) in made.items() for key in asked],
        )
        self._database.execute("DELETE FROM edition_question WHERE number NOT IN (SELECT question FROM edition_asked)")
