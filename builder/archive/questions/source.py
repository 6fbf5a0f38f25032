"""What answers rest on: the database, the settings, and what has been looked up on the way."""

import sqlite3
from typing import Any

from msgspec import Struct, field

from builder.archive import related
from builder.archive.memory import Memory
from builder.archive.related import Strand
from builder.archive.stretch import Around, Place, Stretch
from builder.settings import Settings

# Sorts after whatever can follow a span in a moment: "2024-10" up to "2024-10~" is the whole of that October.
END = "~"


# How many strands and stretches are remembered: those around the pages that are made, some kilobytes each.
_STRANDS, _STRETCHES = 4_000, 1_000


class Source(Struct):
    """What answers rest on. It remembers of the database what the answer to the next question will rest on too."""

    database: sqlite3.Connection
    settings: Settings
    _strands: Memory[Strand] = field(default_factory=lambda: Memory(_STRANDS))
    _stretches: Memory[Stretch] = field(default_factory=lambda: Memory(_STRETCHES))

    def rows(self, sql: str, *arguments: str | int) -> list[Any]:
        return self.database.execute(sql, arguments).fetchall()

    def first(self, sql: str, *arguments: str | int) -> Any:
        """The first row, or None."""
        return self.database.execute(sql, arguments).fetchone()

    def text(self, sql: str, *arguments: str | int) -> str | None:
        """The first column of the first row, or None."""
        row = self.first(sql, *arguments)
        return None if row is None else str(row[0])

    def column(self, sql: str, *arguments: str | int) -> list[str]:
        return [row[0] for row in self.database.execute(sql, arguments)]

    def strand(self, id: str) -> Strand | None:
        """What relates a briefing to others; None where readers may not see it."""
        found = self._strands.get(id)
        if found is None and (found := related.strand(self.database, id)) is not None:
            self._strands.put(id, found)
        return found

    def around(self, shelf: str, place: Place, nearest: int) -> Around:
        """The nearest briefings on either side of a place on a shelf; on a term's, of those that it relates."""
        stretch = self._stretches.get(shelf)
        found = stretch.around(place, nearest) if stretch else None
        if found is None:
            stretch = self._stretches.put(shelf, Stretch.read(self.database, shelf, place))
            found = stretch.around(place, nearest)
        assert found is not None, "a stretch reaches what it was read for"
        return found
