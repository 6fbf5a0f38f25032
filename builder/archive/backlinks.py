"""What links to a briefing: the newest files that do, on a shelf for each reference by which it can be meant.

Bounded both ways: a page shows at most SHOWN, and the first REFERENCES different links of a file count.
"""

import sqlite3
from typing import Protocol

from builder.archive import related, target
from builder.archive.entry import REFERENCES
from builder.archive.related import Strand

SHOWN = 20

# How many lists of others one edit can change: those of the links it had, and those of the links it has.
REACH = REFERENCES * 2

# One more than is shown: a file that links to itself takes a place and is left out.
_BY_REFERENCE = f"""
    SELECT * FROM (
        SELECT shelf, moment, id FROM listing WHERE shelf = ? ORDER BY moment DESC, id DESC LIMIT {SHOWN + 1}
    )"""
_LINKING = " UNION ALL ".join([_BY_REFERENCE] * 3)  # path, slug and day

SQL = (related.STRAND, _LINKING, *target.SQL)


class Sights(Protocol):
    """Looks things up in the archive; what it has seen it may remember."""

    @property
    def database(self) -> sqlite3.Connection: ...

    def strand(self, id: str) -> Strand | None: ...


def find(sights: Sights, id: str) -> list[str]:
    """The ids of listed briefings that link to a listed one, the latest first."""
    strand = sights.strand(id)
    if strand is None:
        return []
    linking: dict[str, list[tuple[str, str]]] = {}
    for ref, *place in sights.database.execute(_LINKING, strand.refs):
        linking.setdefault(ref, []).append((place[0], place[1]))
    # A slug that two briefings share means neither of them.
    meant = [places for ref, places in linking.items() if target.find(sights.database, ref)[1] == id]
    newest = sorted({place for places in meant for place in places}, reverse=True)
    return [other for _, other in newest if other != id][:SHOWN]
