"""What the askers of one build asked, taken into the record as they are done, so that nobody holds all of it."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from builder.archive.memory import Memory
from builder.edition.inquiry import Asked, Asker, batches

# What all pages of a kind ask alike, of settings and theme: a third of all that they ask.
_ALIKE = frozenset({"asset", "plains", "setting", "template"})

# How many questions are remembered with their numbers: those of the pages made lately, which the next ask too.
_LATELY = 20_000


_RESTING = """
    SELECT asker FROM edition_asked WHERE question = ?1
    UNION ALL
    SELECT o.number FROM edition_asked a CROSS JOIN edition_asker c ON c.number = a.asker
    CROSS JOIN edition_asker o ON o.common = c.number WHERE c.sort = 'common' AND a.question = ?1
"""


class _Told(NamedTuple):
    """A question that this build has asked: its number, and the fingerprint that stands for its answer."""

    number: int
    fingerprint: str


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


class Learning:
    """The learning of one build, within a transaction of the caller's that ends with `settle`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._begin()

    def _begin(self) -> None:
        self._lately: Memory[_Told] = Memory(_LATELY)
        self._told = bytearray()  # by the number of a question, whether this build has asked it
        self._heard: set[int] = set()  # the askers of this build
        self._moved: set[int] = set()  # the questions that are answered otherwise than in the build before
        self._orphans: set[int] = set()  # questions that perhaps nobody asks any more
        self._commons: dict[frozenset[str], int] = {}  # the askers of what is asked in common, by its keys
        (self._last,) = self._database.execute("SELECT coalesce(max(number), 0) FROM edition_asker").fetchone()
        self._left: set[int] = set()  # of those, some to which perhaps nobody refers any more

    def _tell(self, key: str, number: int, fingerprint: str) -> int:
        if number >= len(self._told):
            self._told.extend(bytes(number + 1 - len(self._told) + _LATELY))
        self._told[number] = True
        self._lately.put(key, _Told(number, fingerprint))
        return number

    def _known(self, keys: Iterable[str], answers: Mapping[str, str]) -> Iterator[tuple[str, int]]:
        """Those of these questions that are on record, each with its number, their answers brought up to date."""
        differing: list[tuple[str, int]] = []
        for marks, lot in batches(keys):
            query = f"SELECT key, number, fingerprint FROM edition_question WHERE key IN ({marks})"
            for key, number, before in self._database.execute(query, lot):
                again = number < len(self._told) and self._told[number]
                after = "" if again and answers[key] != before else answers[key]
                if after != before:
                    differing.append((after, number))
                yield key, self._tell(key, number, after)
        self._database.executemany("UPDATE edition_question SET fingerprint = ? WHERE number = ?", differing)
        self._moved.update(number for _, number in differing)

    def _new(self, keys: Iterable[str], answers: Mapping[str, str]) -> Iterator[tuple[str, int]]:
        """Questions that nobody asked before, put on record."""
        (last,) = self._database.execute("SELECT max(number) FROM edition_question").fetchone()
        rows = [(number, key, answers[key]) for number, key in enumerate(keys, (last or 0) + 1)]
        self._database.executemany("INSERT INTO edition_question VALUES (?, ?, ?)", rows)
        return ((key, self._tell(key, number, answer)) for number, key, answer in rows)

    def _questions(self, askers: Iterable[Asked]) -> dict[str, int]:
        """The number of each question that these asked."""
        answers = _answers(askers)
        lately = {key: self._lately.get(key) for key in answers}
        numbers = {key: told.number for key, told in lately.items() if told and told.fingerprint == answers[key]}
        numbers.update(self._known([key for key in answers if key not in numbers], answers))
        numbers.update(self._new([key for key in answers if key not in numbers], answers))
        return numbers

    def _common(self, keys: frozenset[str], questions: Mapping[str, int]) -> int | None:
        """The number of the asker that asks these for all who ask them; None for no question at all."""
        if keys and keys not in self._commons:
            asker = Asker.common(keys)
            added = self._database.execute("INSERT OR IGNORE INTO edition_asker (sort, name) VALUES (?, ?)", asker)
            query = "SELECT number FROM edition_asker WHERE sort = ? AND name = ?"
            (number,) = self._database.execute(query, asker).fetchone()
            if added.rowcount:
                rows = [(questions[key], number) for key in sorted(keys)]
                self._database.executemany("INSERT INTO edition_asked VALUES (?, ?)", rows)
            self._commons[keys] = number
            self._heard.add(number)
        return self._commons.get(keys)

    def _askers(self, commons: Mapping[Asker, int | None]) -> dict[Asker, int]:
        """The numbers of these askers, of whom some are new, each known now for what it asks in common."""
        rows = [(*asker, common) for asker, common in sorted(commons.items())]
        self._database.executemany("INSERT OR IGNORE INTO edition_asker (sort, name, common) VALUES (?, ?, ?)", rows)
        found: dict[Asker, int] = {}
        others: list[tuple[int | None, int]] = []
        for sort in sorted({asker.sort for asker in commons}):
            for marks, lot in batches(sorted(asker.name for asker in commons if asker.sort == sort)):
                query = f"SELECT name, number, common FROM edition_asker WHERE sort = ? AND name IN ({marks})"
                for name, number, before in self._database.execute(query, [sort, *lot]):
                    asker = Asker(sort, name)
                    found[asker] = number
                    if before != commons[asker]:
                        others.append((commons[asker], number))
                        self._left.update(filter(None, [before]))
        self._database.executemany("UPDATE edition_asker SET common = ? WHERE number = ?", others)
        return found

    def _before(self, askers: Iterable[int]) -> dict[int, set[int]]:
        """The questions that these asked in the last build."""
        before: dict[int, set[int]] = {}
        for marks, lot in batches(str(number) for number in askers if number <= self._last):
            query = f"SELECT asker, question FROM edition_asked WHERE asker IN ({marks})"
            for asker, question in self._database.execute(query, list(map(int, lot))):
                before.setdefault(asker, set()).add(question)
        return before

    def learn(self, asked: Mapping[Asker, Asked]) -> None:
        """Bring what these askers asked up to date by the difference. Each comes once in a build."""
        questions = self._questions(asked.values())
        alike = frozenset(key for key in questions if key.partition(":")[0] in _ALIKE)
        askers = self._askers(
            {asker: self._common(alike.intersection(keys), questions) for asker, keys in asked.items()}
        )
        before = self._before(askers.values())
        self._heard.update(askers.values())
        added: list[tuple[int, int]] = []
        dropped: list[tuple[int, int]] = []
        for asker, keys in asked.items():
            number = askers[asker]
            now, then = {questions[key] for key in keys.keys() - alike}, before.get(number, set())
            added += [(question, number) for question in now - then]
            dropped += [(question, number) for question in then - now]
        self._database.executemany("INSERT INTO edition_asked VALUES (?, ?)", added)
        self._database.executemany("DELETE FROM edition_asked WHERE question = ? AND asker = ?", dropped)
        self._orphans.update(question for question, _ in dropped)

    def forget(self, askers: Collection[Asker]) -> None:
        """Forget these askers with all they asked."""
        for sort in sorted({asker.sort for asker in askers}):
            for marks, lot in batches(sorted(asker.name for asker in askers if asker.sort == sort)):
                numbers = f"SELECT number FROM edition_asker WHERE sort = '{sort}' AND name IN ({marks})"
                rows = self._database.execute(f"SELECT question FROM edition_asked WHERE asker IN ({numbers})", lot)
                self._orphans.update(number for (number,) in rows)
                rows = self._database.execute(f"SELECT common FROM edition_asker WHERE number IN ({numbers})", lot)
                self._left.update(filter(None, (number for (number,) in rows)))
                self._database.execute(f"DELETE FROM edition_asked WHERE asker IN ({numbers})", lot)
                self._database.execute(f"DELETE FROM edition_asker WHERE sort = ? AND name IN ({marks})", [sort, *lot])

    def _leave(self) -> None:
        """Forget what nobody asks in common any more."""
        refers = "SELECT 1 FROM edition_asker WHERE common = ? LIMIT 1"
        gone = [(number,) for number in sorted(self._left) if not self._database.execute(refers, (number,)).fetchone()]
        for number in gone:
            rows = self._database.execute("SELECT question FROM edition_asked WHERE asker = ?", number)
            self._orphans.update(question for (question,) in rows)
        self._database.executemany("DELETE FROM edition_asked WHERE asker = ?", gone)
        self._database.executemany("DELETE FROM edition_asker WHERE number = ?", gone)

    def _unheard(self, question: int) -> bool:
        """Whether somebody rests on an answer to this question that this build did not give."""
        return any(asker not in self._heard for (asker,) in self._database.execute(_RESTING, (question,)))

    def settle(self) -> None:
        """The build is done: forget the questions that nobody asks any more, and the answers that some rest on and
        others do not, as when a template is changed while a build is at work that does not know of it.
        """
        self._leave()
        self._database.executemany(
            "UPDATE edition_question SET fingerprint = '' WHERE number = ?",
            [(number,) for number in sorted(self._moved) if self._unheard(number)],
        )
        self._database.executemany(
            "DELETE FROM edition_question WHERE number = ?1 AND NOT EXISTS "
            "(SELECT 1 FROM edition_asked WHERE question = ?1)",
            [(number,) for number in sorted(self._orphans)],
        )
        self._begin()
