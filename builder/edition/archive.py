"""The archive of an edition, open for one build."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from builder.archive.store import Archive
from builder.edition.state import Place
from builder.errors import Mistake

# What a disk may do to a database; any other fault of SQLite's is ours.
_DISK = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY}


@contextmanager
def opened(place: Place, is_known: bool) -> Iterator[Archive]:
    """The archive of the edition; a disk that refuses it is told, not shown as a fault of ours."""
    try:
        with closing(Archive.open(place.state, drafts=place.drafts, known=is_known)) as archive:
            yield archive
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _DISK:
            raise
        raise Mistake(message=f"The state in {place.state} cannot be kept: {error}.") from error
