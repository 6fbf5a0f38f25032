"""What answers rest on: the database, the settings, and what has been looked up on the way."""

import sqlite3
from dataclasses import dataclass, field
from typing import Any

from builder.archive import related
from builder.archive.related import Strand
from builder.settings import Settings

# Sorts after whatever can follow a span in a moment: "2024-10" up to "2024-10~" is the whole of that October.
END = "~"


@dataclass(slots=True)
class Source:
    """What answers rest on: the database, the settings, and the strands looked up so far."""

    database: sqlite3.Connection
    settings: Settings
    strands: dict[str, Strand | None] = field(default_factory=dict)

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
        if id not in self.strands:
            self.strands[id] = related.strand(self.database, id)
        return self.strands[id]
