"""A small database of intake's own in `.briefing/`: deleting it costs time, never truth."""

import sqlite3
from pathlib import Path


def _shape(database: sqlite3.Connection) -> list[tuple[str, str]]:
    """The tables and indexes of a database, as they were made."""
    found = database.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    return [(str(name), str(sql)) for name, sql in found]


def _make(path: Path | None, schema: str, version: int) -> sqlite3.Connection:
    database = sqlite3.connect(path or ":memory:", isolation_level=None)
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA synchronous = OFF")
    if not _shape(database):
        database.executescript(f"{schema}\nPRAGMA user_version = {version};")
    return database


def _is_whole(database: sqlite3.Connection, schema: str, version: int) -> bool:
    """Whether it has the tables of this version, and they can be read."""
    model = _make(None, schema, version)
    same = _shape(model) == _shape(database)
    model.close()
    if not same or database.execute("PRAGMA user_version").fetchone()[0] != version:
        return False
    for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        database.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone()
    return True


def open_cabinet(path: Path | None, schema: str, version: int) -> sqlite3.Connection:
    """The database at `path`, made anew where missing, damaged or of another version; in memory without a path."""
    if path is None:
        return _make(None, schema, version)
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        database = _make(path, schema, version)
        if _is_whole(database, schema, version):
            return database
        database.close()
    except sqlite3.DatabaseError:
        pass
    path.unlink()
    return _make(path, schema, version)
