"""What is wrong or doubtful across files: two for one id or address, links that lead nowhere, aliases in the way."""

import sqlite3
from collections.abc import Iterator

from builder.errors import Problem
from builder.settings import Site


def _stored(database: sqlite3.Connection) -> Iterator[Problem]:
    """What is wrong in each file by itself."""
    rows = database.execute('SELECT path, line, "column", code, message, remedy, severity FROM problem')
    yield from (Problem(*row) for row in rows)


def find(database: sqlite3.Connection, site: Site) -> list[Problem]:
    """All problems of all files, in the order of the files."""
    return sorted(_stored(database))
