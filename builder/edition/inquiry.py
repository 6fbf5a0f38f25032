"""Who asked what of the archive and the theme, and the fingerprint of each answer that the edition rests on."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

_SCHEMA = """
-- Whoever asks: `page` is the page at a path, `part` the part of a roster, by its kind and key, and `roster` the list
-- of the parts of a kind.
CREATE TABLE IF NOT EXISTS edition_asker (
    number INTEGER PRIMARY KEY,
    sort   TEXT NOT NULL,
    name   TEXT NOT NULL,
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

_BATCH = 500


class Asker(NamedTuple):
    """Whoever asks: `sort` is page, part or roster."""

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


Asked = Mapping[str, str]  # what one asker asked: key and fingerprint


def batches(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The values in lots that one statement can carry, each with its placeholders."""
    waiting = iter(values)
    while lot := list(islice(waiting, _BATCH)):
        yield ", ".join("?" * len(lot)), lot


def _answers(askers: Iterable[Asked]) -> dict[str, str]:
    """One fingerprint for each question; '' where two askers of one build were answered differently.

    That happens when a file is changed while the build reads it. No answer has the fingerprint '', so all
    who asked are made again by the next build.
    """
    answers: dict[str, str] = {}
    for asked in askers:
        for key, fingerprint in asked.items():
            if answers.setdefault(key, fingerprint) != fingerprint:
                answers[key] = ""
    return answers


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
            "SELECT q.key FROM edition_asker o JOIN edition_asked a ON a.asker = o.number "
            "JOIN edition_question q ON q.number = a.question WHERE o.sort = 'page' AND o.name = ? ORDER BY q.key",
            (path,),
        )
        return tuple(row[0] for row in rows)

    def askers(self, keys: Iterable[str]) -> dict[Asker, list[str]]:
        """Who asked any of these questions, each with those it asked, in the order of the keys."""
        found: dict[Asker, list[str]] = {}
        for marks, lot in batches(sorted(keys)):
            rows = self._database.execute(
                "SELECT o.sort, o.name, q.key FROM edition_question q JOIN edition_asked a ON a.question = q.number "
                f"JOIN edition_asker o ON o.number = a.asker WHERE q.key IN ({marks}) ORDER BY q.key",
                lot,
            )
            for sort, name, key in rows:
                found.setdefault(Asker(sort, name), []).append(key)
        return found

    # Changes, within a transaction of the caller's

    def _forget(self, askers: Collection[Asker]) -> set[int]:
        """Forget these askers with all they asked; returns the questions, which perhaps nobody asks any more."""
        orphans: set[int] = set()
        for sort in sorted({asker.sort for asker in askers}):
            for marks, lot in batches(sorted(asker.name for asker in askers if asker.sort == sort)):
                numbers = f"SELECT number FROM edition_asker WHERE sort = '{sort}' AND name IN ({marks})"
                rows = self._database.execute(f"SELECT question FROM edition_asked WHERE asker IN ({numbers})", lot)
                orphans.update(number for (number,) in rows)
                self._database.execute(f"DELETE FROM edition_asked WHERE asker IN ({numbers})", lot)
                self._database.execute(f"DELETE FROM edition_asker WHERE sort = ? AND name IN ({marks})", [sort, *lot])
        return orphans

    def _number(self, askers: Collection[Asker]) -> dict[Asker, int]:
        """The numbers of these askers, of whom some are new."""
        self._database.executemany("INSERT OR IGNORE INTO edition_asker (sort, name) VALUES (?, ?)", sorted(askers))
        found: dict[Asker, int] = {}
        for sort in sorted({asker.sort for asker in askers}):
            for marks, lot in batches(sorted(asker.name for asker in askers if asker.sort == sort)):
                query = f"SELECT name, number FROM edition_asker WHERE sort = ? AND name IN ({marks})"
                found.update(
                    (Asker(sort, name), number) for name, number in self._database.execute(query, [sort, *lot])
                )
        return found

    def _learn(self, asked: Mapping[int, Asked]) -> set[int]:
        """Bring what these askers asked up to date by the difference; returns the questions that one asks no more."""
        answers = _answers(asked.values())
        self._database.executemany(
            "INSERT INTO edition_question (key, fingerprint) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint",
            answers.items(),
        )
        numbers: dict[str, int] = {}
        for marks, lot in batches(answers):
            numbers.update(
                self._database.execute(f"SELECT key, number FROM edition_question WHERE key IN ({marks})", lot)
            )
        before: dict[int, set[int]] = {}
        for marks, lot in batches(map(str, asked)):
            query = f"SELECT asker, question FROM edition_asked WHERE asker IN ({marks})"
            for asker, question in self._database.execute(query, list(map(int, lot))):
                before.setdefault(asker, set()).add(question)
        dropped: list[tuple[int, int]] = []

        def added() -> Iterator[tuple[int, int]]:
            # One by one: a first build has half a million of them.
            for asker, keys in asked.items():
                now, then = {numbers[key] for key in keys}, before.pop(asker, set())
                dropped.extend((question, asker) for question in then - now)
                yield from ((question, asker) for question in now - then)

        self._database.executemany("INSERT INTO edition_asked VALUES (?, ?)", added())
        self._database.executemany("DELETE FROM edition_asked WHERE question = ? AND asker = ?", dropped)
        return {question for question, _ in dropped}

    def _settle(self, orphans: Iterable[int]) -> None:
        """Forget those of these questions that nobody asks any more."""
        self._database.executemany(
            "DELETE FROM edition_question WHERE number = ?1 AND NOT EXISTS "
            "(SELECT 1 FROM edition_asked WHERE question = ?1)",
            [(number,) for number in sorted(orphans)],
        )
