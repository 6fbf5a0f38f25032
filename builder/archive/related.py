"""Which briefings stand beside another: the editor's own picks first, then those near in time that share its terms.

Bounded both ways. A list looks, for each of at most RELATING terms, at the NEAREST briefings by date on either side and
at no others, and nothing is weighed by how common it is: a count over the archive would let one edit change every list.
"""

import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, Protocol

from msgspec.json import decode

from builder.archive import stretch
from builder.archive.entry import RELATING
from builder.archive.stretch import Around, Place, Stretch
from builder.archive.target import refs_of

NEAREST = 3
SHOWN = 5

# How many lists of others one edit can change by shared terms. A briefing is looked at by those that have it among
# the nearest three on a side in one of its twelve terms: by six for each term where it was, and by six where it is
# now. Besides, publishing a briefing or taking it down changes the lists of those whose editors picked it by hand.
REACH = RELATING * 2 * NEAREST * 2

# What a shared term is worth. A story is the desk's own judgement that two belong together; a tag is the broadest.
_WORTH = {"stories": 8, "figures": 5, "people": 4, "organizations": 3, "places": 3, "tags": 2}

CHOSEN = "chosen by the editor"

STRAND = "SELECT id, moment, shelves, picks, path, slug, day FROM briefing WHERE id = ? AND standing = 'listed'"

SQL = (STRAND, stretch.ROWS)


class Strand(NamedTuple):
    """What relates a listed briefing to others: its place in time (`ordinal` counts days), the names of its relating
    terms by shelf, what each is worth (the most telling first), their shelves alone, the editor's picks, and the
    references by which others link to it.
    """

    id: str
    moment: str
    ordinal: int
    terms: Mapping[str, str]
    worths: Mapping[str, int]
    shelves: frozenset[str]
    picks: tuple[str, ...]
    refs: tuple[str, ...]


def strand(database: sqlite3.Connection, id: str) -> Strand | None:
    """The strand of a briefing, or None where readers may not see it."""
    row = database.execute(STRAND, (id,)).fetchone()
    if row is None:
        return None
    terms = {shelf: name for shelf, name, relates in decode(row[2]) if relates}
    worths = sorted(((shelf, _WORTH[shelf.partition("/")[0]]) for shelf in terms), key=lambda worth: -worth[1])
    ordinal = date.fromisoformat(row[1][:10]).toordinal()
    return Strand(
        row[0], row[1], ordinal, terms, dict(worths), frozenset(terms), tuple(decode(row[3])), refs_of(*row[4:])
    )


def around(database: sqlite3.Connection, shelf: str, place: Place) -> list[str]:
    """The nearest briefings on either side of a place on a shelf, whether or not a briefing stands there."""
    # One more ahead, for the briefing that may stand there.
    before, after = Stretch.read(database, shelf, place, NEAREST, NEAREST + 1).around(place, NEAREST) or ([], [])
    return before + after


def _because(mine: Strand, theirs: Strand) -> str:
    """ "belongs to the same story and shares Kursk Oblast and NATO": three names at most, the most telling first."""
    shared = [shelf for shelf in mine.worths if shelf in theirs.worths]
    told = ["belongs to the same story"] if shared[0].startswith("stories/") else []
    names = [mine.terms[shelf] for shelf in shared if not shelf.startswith("stories/")][:3]
    if names:
        told.append("shares " + " and ".join([", ".join(names[:-1]), names[-1]] if names[:-1] else names))
    return " and ".join(told)


class Sights(Protocol):
    """Looks things up in the archive; what it has seen it may remember."""

    def strand(self, id: str) -> Strand | None: ...

    def around(self, shelf: str, place: Place, nearest: int) -> Around: ...


def find(sights: Sights, id: str) -> list[list[str]]:
    """The related briefings of one as [id, because], best first."""
    mine = sights.strand(id)
    if mine is None:
        return []
    picks = [pick for pick in dict.fromkeys(mine.picks) if pick != id and sights.strand(pick)]
    place, worths = (mine.moment, id), mine.worths
    near = {other for shelf in worths for side in sights.around(shelf, place, NEAREST) for other in side}
    ranked = []
    for other in near.difference(picks):
        theirs = sights.strand(other)
        assert theirs is not None  # only listed briefings stand on a shelf
        score = sum(map(worths.__getitem__, mine.shelves & theirs.shelves))
        # No two have the same id, so strands are never compared.
        ranked.append((-score, abs(mine.ordinal - theirs.ordinal), other, theirs))
    found = [[pick, CHOSEN] for pick in picks[:SHOWN]]
    for *_, other, theirs in sorted(ranked)[: SHOWN - len(found)]:
        found.append([other, _because(mine, theirs)])
    return found
