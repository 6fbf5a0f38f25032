"""A stretch of a shelf: briefings that follow each other in time, read at once.

Pages are made in the order of time, so who asks what stands around one briefing will soon ask the same of the next.
"""

import sqlite3
from bisect import bisect_left
from typing import NamedTuple

# How many are read on either side of the place that is asked for: enough for the next few dozen pages of a busy shelf,
# and for all time of most shelves.
BEHIND, AHEAD = 8, 40

ROWS = """
    SELECT * FROM (
        SELECT moment, id FROM listing WHERE shelf = ?1 AND relates = ?6 AND (moment, id) < (?2, ?3)
        ORDER BY moment DESC, id DESC LIMIT ?4
    ) UNION ALL SELECT * FROM (
        SELECT moment, id FROM listing WHERE shelf = ?1 AND relates = ?6 AND (moment, id) >= (?2, ?3)
        ORDER BY moment, id LIMIT ?5
    )
"""

Place = tuple[str, str]  # a moment, and the id of a briefing
Around = tuple[list[str], list[str]]  # the ids before a place and after it, both in the order of time


class Stretch(NamedTuple):
    """Neighbouring places in the order of time, and their ids alone; `first` and `last` say whether it reaches that end
    of its shelf.
    """

    places: list[Place]
    ids: list[str]
    first: bool
    last: bool

    @classmethod
    def read(
        cls, database: sqlite3.Connection, shelf: str, place: Place, behind: int = BEHIND, ahead: int = AHEAD
    ) -> "Stretch":
        """The stretch around a place of a shelf, whether or not a briefing stands there; on a term's shelf, of those
        briefings alone that it relates.
        """
        rows = database.execute(ROWS, (shelf, *place, behind, ahead, "/" in shelf)).fetchall()
        earlier = sum(row < place for row in rows)
        places = rows[:earlier][::-1] + rows[earlier:]
        return cls(places, [id for _, id in places], earlier < behind, len(rows) - earlier < ahead)

    def around(self, place: Place, nearest: int) -> Around | None:
        """The nearest on either side of a place; None where this stretch does not reach so far."""
        places, ids, first, last = self
        at = bisect_left(places, place)
        beyond = at + 1 if at < len(places) and places[at] == place else at
        if (at < nearest and not first) or (len(places) - beyond < nearest and not last):
            return None
        return ids[max(at - nearest, 0) : at], ids[beyond : beyond + nearest]
