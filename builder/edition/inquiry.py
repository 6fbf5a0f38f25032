"""Who asked what of the archive and the theme, and the fingerprint of each answer that the edition rests on."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

_SCHEMA = """
-- Whoever asks: `page` is the page at a path, `part` the part of a roster, by its kind and key, and `roster` the list
-- of the parts of a kind. `common` asks what many ask alike, named by the keys of those questions: whoever refers to
-- it asks them too.
CREATE TABLE IF NOT EXISTS edition_asker (
    number INTEGER PRIMARY KEY,
    sort   TEXT NOT NULL,
    name   TEXT NOT NULL,
    common INTEGER REFERENCES edition_asker,
    UNIQUE (sort, name)
) STRICT;

-- Every question that somebody of this edition asked, with the fingerprint of the answer. One fingerprint
-- serves all askers: when a build ends, none rests on an older answer than another.
CREATE TABLE IF NOT EXISTS edition_question (
    number      INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL
) STRICT;

-- Who asked what.
CREATE TABLE IF NOT EXISTS edition_asked (
    question INTEGER NOT NULL REFERENCES edition_question,
    asker    INTEGER NOT NULL REFERENCES edition_asker,
    PRIMARY KEY (question, asker)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS edition_asked_by ON edition_asked (asker);
"""

# The tables in an order that looks through all askers only where one of these questions is asked in common.
_ASKERS = """
    SELECT o.sort, o.name, q.key FROM edition_question q JOIN edition_asked a ON a.question = q.number
    JOIN edition_asker o ON o.number = a.asker WHERE o.sort <> 'common' AND q.key IN (SELECT value FROM json_each(?1))
    UNION ALL
    SELECT o.sort, o.name, q.key FROM edition_question q CROSS JOIN edition_asked a ON a.question = q.number
    CROSS JOIN edition_asker c ON c.number = a.asker CROSS JOIN edition_asker o ON o.common = c.number
    WHERE c.sort = 'common' AND q.key IN (SELECT value FROM json_each(?1))
    ORDER BY 3
"""

_BATCH = 500


class Asker(NamedTuple):
    """Whoever asks: `sort` is page, part, roster or common."""

    sort: str
    name: str

    @classmethod
    def page(cls, path: str) -> "Asker":
        return cls("page", path)

    @classmethod
    def part(cls, kind: str, part: str) -> "Asker":
        return cls("part", f"{kind}\n{part}")

    @classmethod
    def roster(cls, kind: str) -> "Asker":
        return cls("roster", kind)

    @classmethod
    def common(cls, keys: Iterable[str]) -> "Asker":
        return cls("common", "\n".join(sorted(keys)))


Asked = Mapping[str, str]  # what one asker asked: key and fingerprint


def batches(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The values in lots that one statement can carry, each with its placeholders."""
    waiting = iter(values)
    while lot := list(islice(waiting, _BATCH)):
        yield ", ".join("?" * len(lot)), lot


class Inquiry:
    """The tables of who asked what, in an open database that is in autocommit."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.executescript(_SCHEMA)

    def parts(self, kind: str) -> list[str]:
        """The parts of a kind's roster."""
        rows = self._database.execute(
            "SELECT name FROM edition_asker WHERE sort = 'part' AND name > ? AND name < ?", (f"{kind}\n", f"{kind}\v")
        )
        return [name.partition("\n")[2] for (name,) in rows]

    def rosters(self) -> frozenset[str]:
        """The kinds of page whose rosters are on record."""
        rows = self._database.execute("SELECT name FROM edition_asker WHERE sort = 'roster'")
        return frozenset(name for (name,) in rows)

    def questions(self, keys: Iterable[str] | None = None, names: Iterable[str] = ()) -> dict[str, str]:
        """The questions asked, with the fingerprint of the answer that the edition rests on: all, or these and those
        with an argument that have one of these names.
        """
        if keys is None:
            return dict(self._database.execute("SELECT key, fingerprint FROM edition_question"))
        found: dict[str, str] = {}
        for marks, lot in batches(sorted(keys)):
            found.update(
                self._database.execute(f"SELECT key, fingerprint FROM edition_question WHERE key IN ({marks})", lot)
            )
        for name in names:
            found.update(
                self._database.execute(
                    "SELECT key, fingerprint FROM edition_question WHERE key > ? AND key < ?", (f"{name}:", f"{name};")
                )
            )
        return found

    def asked(self, path: str) -> tuple[str, ...]:
        """What the page at a path asked, in the order of the keys."""
        rows = self._database.execute(
            "SELECT q.key FROM edition_asker o JOIN edition_asked a ON a.asker IN (o.number, o.common) "
            "JOIN edition_question q ON q.number = a.question WHERE o.sort = 'page' AND o.name = ? ORDER BY q.key",
            (path,),
        )
        return tuple(row[0] for row in rows)

    def askers(self, keys: Iterable[str]) -> dict[Asker, list[str]]:
        """Who asked any of these questions, each with those it asked, in the order of the keys."""
        found: dict[Asker, list[str]] = {}
        for sort, name, key in self._database.execute(_ASKERS, (json.dumps(sorted(keys)),)):
            found.setdefault(Asker(sort, name), []).append(key)
        return found
