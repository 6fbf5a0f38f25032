"""What links to a briefing: the newest files that do, on a shelf for each reference by which it can be meant.

Bounded both ways: a page shows at most SHOWN, and the first REFERENCES different links of a file count.
"""

import sqlite3

from builder.archive import target
from builder.archive.entry import REFERENCES

SHOWN = 20

# How many lists of others one edit can change: those of the links it had, and those of the links it has.
REACH = REFERENCES * 2

_NAMES = "SELECT path, slug, day FROM briefing WHERE id = ? AND standing = 'listed'"
# One more than is shown: a file that links to itself takes a place and is left out.
_LINKING = f"SELECT moment, id FROM listing WHERE shelf = ? ORDER BY moment DESC, id DESC LIMIT {SHOWN + 1}"

SQL = (_NAMES, _LINKING, *target.SQL)


def find(database: sqlite3.Connection, id: str) -> list[str]:
    """The ids of listed briefings that link to a listed one, the latest first."""
    names = database.execute(_NAMES, (id,)).fetchone()
    if names is None:
        return []
    linking: set[tuple[str, str]] = set()
    for ref in target.refs_of(*names):
        rows = database.execute(_LINKING, (ref,)).fetchall()
        # A slug that two briefings share means neither of them.
        if rows and target.find(database, ref)[1] == id:
            linking.update(rows)
    newest = sorted(linking, reverse=True)
    return [other for _, other in newest if other != id][:SHOWN]
