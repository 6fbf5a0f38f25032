"""Which briefings stand beside another: the editor's own picks first, then those near in time that share its terms.

Bounded both ways. A list looks, for each of at most RELATING terms, at the NEAREST briefings by date on either side and
at no others, and nothing is weighed by how common it is: a count over the archive would let one edit change every list.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from builder.archive.entry import RELATING

NEAREST = 3
SHOWN = 5

# How many lists of others one edit can change by shared terms. A briefing is looked at by those that have it among the
# nearest three on a side in one of its twelve terms: by six for each term where it was, and by six where it is now. Besides,
# publishing a briefing or taking it down changes the lists of those whose editors picked it by hand.
REACH = RELATING * 2 * NEAREST * 2

# What a shared term is worth. A story is the desk's own judgement that two belong together; a tag is the broadest.
_WORTH = {"stories": 8, "figures": 5, "people": 4, "organizations": 3, "places": 3, "tags": 2}

CHOSEN = "chosen by the editor"

_STRAND = "SELECT id, moment, shelves, picks FROM briefing WHERE id = ? AND standing = 'listed'"
_BEFORE = f"""
    SELECT id FROM listing WHERE shelf = ? AND relates = 1 AND (moment, id) < (?, ?)
    ORDER BY moment DESC, id DESC LIMIT {NEAREST}
"""
_AFTER = f"""
    SELECT id FROM listing WHERE shelf = ? AND relates = 1 AND (moment, id) > (?, ?)
    ORDER BY moment, id LIMIT {NEAREST}
"""


@dataclass(frozen=True, slots=True)
class Strand:
    """What relates a listed briefing to others: its place in time, the names of its relating terms by shelf, its picks."""

    id: str
    moment: str
    terms: Mapping[str, str]
    picks: tuple[str, ...]

    @property
    def ordinal(self) -> int:
        return date.fromisoformat(self.moment[:10]).toordinal()


def strand(database: sqlite3.Connection, id: str) -> Strand | None:
    """The strand of a briefing, or None where readers may not see it."""
    row = database.execute(_STRAND, (id,)).fetchone()
    if row is None:
        return None
    terms = {shelf: name for shelf, name, relates in json.loads(row[2]) if relates}
    return Strand(row[0], row[1], terms, tuple(json.loads(row[3])))


def around(database: sqlite3.Connection, shelf: str, moment: str, id: str) -> Iterator[str]:
    """The nearest briefings on either side of a place on a shelf, whether or not a briefing stands there."""
    for query in (_BEFORE, _AFTER):
        for (other,) in database.execute(query, (shelf, moment, id)):
            yield other


def _worth(shelf: str) -> int:
    return _WORTH[shelf.partition("/")[0]]


def _because(mine: Strand, shared: list[str]) -> str:
    """ "belongs to the same story and shares Kursk Oblast and Kyrylo Budanov": at most three names, the most telling first."""
    ranked = sorted(shared, key=_worth, reverse=True)
    told = ["belongs to the same story"] if ranked[0].startswith("stories/") else []
    names = [mine.terms[shelf] for shelf in ranked if not shelf.startswith("stories/")][:3]
    if names:
        told.append("shares " + " and ".join([", ".join(names[:-1]), names[-1]] if names[:-1] else names))
    return " and ".join(told)


def find(database: sqlite3.Connection, id: str, strand_of: Callable[[str], Strand | None]) -> list[list[str]]:
    """The related briefings of one as [id, because], best first; `strand_of` may remember what it has looked up."""
    mine = strand_of(id)
    if mine is None:
        return []
    picks = [pick for pick in dict.fromkeys(mine.picks) if pick != id and strand_of(pick)]
    near = {other for shelf in mine.terms for other in around(database, shelf, mine.moment, id)}
    ranked = []
    for other in near.difference(picks):
        theirs = strand_of(other)
        assert theirs is not None  # only listed briefings stand on a shelf
        shared = [shelf for shelf in mine.terms if shelf in theirs.terms]
        ranked.append((-sum(map(_worth, shared)), abs(mine.ordinal - theirs.ordinal), other, shared))
    ranked.sort(key=lambda rank: rank[:3])
    found = [[pick, CHOSEN] for pick in picks] + [
        [other, _because(mine, shared)] for _, _, other, shared in ranked
    ]
    return found[:SHOWN]
