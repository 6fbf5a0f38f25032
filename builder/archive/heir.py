"""Where a briefing is now that has left its address."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import PurePosixPath

from msgspec import Struct

from builder.archive.changes import Change
from builder.briefing.parse import default_id
from builder.settings import Site

_BY_ID = "SELECT path, address, status, aliases FROM briefing WHERE id = ?"
_BY_PATH = "SELECT path, address, status, aliases FROM briefing WHERE path = ?"


class Heir(Struct, frozen=True):
    """The file of a briefing as it is now, its address ('' where it has none), its status and its aliases."""

    path: str
    address: str
    status: str
    aliases: tuple[str, ...]


def _of(row: tuple[str, str, str, str]) -> Heir:
    path, address, status, aliases = row
    return Heir(path, address, status, tuple(json.loads(aliases)))


def heir(database: sqlite3.Connection, site: Site, id: str, year: int, changes: Iterable[Change]) -> Heir | None:
    """The briefing that had `id` when it was published in `year`: by its id, or by its file where that was moved.

    A file that states no id has one made of its name, and so another one when it is renamed.
    """
    if (row := database.execute(_BY_ID, (id,)).fetchone()) is not None:
        return _of(row)
    for change in changes:
        if change.kind == "moved" and default_id(PurePosixPath(change.was).name, year, site) == id:
            row = database.execute(_BY_PATH, (change.path,)).fetchone()
            return None if row is None else _of(row)
    return None


def is_alias(database: sqlite3.Connection, address: str) -> bool:
    """Whether a briefing's front matter has this address among its aliases."""
    return database.execute("SELECT 1 FROM alias WHERE address = ?", (address.rstrip("/"),)).fetchone() is not None
