"""What is remembered from build to build, in the edition's state: gone with it, and with every other program."""

import sqlite3


class Recollection:
    """A memory in an open database; that of a worker only reads."""

    def __init__(self, database: sqlite3.Connection, reads_only: bool = False) -> None:
        self._database, self._reads_only = database, reads_only

    def get(self, name: str) -> bytes | None:
        row = self._database.execute("SELECT data FROM edition_recollection WHERE name = ?", (name,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, name: str, data: bytes) -> None:
        if not self._reads_only:
            self._database.execute("INSERT OR REPLACE INTO edition_recollection VALUES (?, ?)", (name, data))
