"""The archive's file: opened or made anew, changed in whole transactions, and asked through Views."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from builder.archive import absorb, faults, glossary, keep, seal
from builder.archive.changes import Change, Known
from builder.archive.questions import Source
from builder.archive.reading import Reading
from builder.archive.version import basis, program
from builder.archive.view import View
from builder.archive.walk import Stat
from builder.briefing.vocabulary import Vocabulary
from builder.errors import Mistake, Problem
from builder.settings import Settings, Site

_SCHEMA = (Path(__file__).parent / "schema.sql").read_text("utf-8")
# "brif": how the `file` command, and we, know the database for an archive.
_APPLICATION = 0x62726966
_WAIT = 30.0  # seconds for another connection's transaction
# What says nothing of the file itself: the disk or another process refuses it.
_REFUSED = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)

_FILES = "SELECT path, sort, size, mtime_ns, inode, sha256 FROM file"
_ROOTED = """
    SELECT link.path, ref, line, "column", standing IS NULL OR standing = 'listed'
    FROM {} AS link LEFT JOIN briefing USING (path) ORDER BY link.path, place
"""
_ROOTED_FEW = """(
    SELECT * FROM rooted WHERE path IN (SELECT value FROM json_each(:paths))
    UNION SELECT * FROM rooted WHERE target IN (SELECT value FROM json_each(:targets))
)"""
_UNREAD = """
    SELECT path FROM file WHERE sort IN ('briefing', 'plain')
    AND path NOT IN (SELECT path FROM briefing) AND path NOT IN (SELECT path FROM plain) ORDER BY path
"""


class Rooted(NamedTuple):
    """A link or picture written from the root of the site, and whether readers see the text that has it."""

    path: str
    ref: str
    line: int
    column: int
    read: bool


def _version() -> str:
    return blake2b(f"{program()}\0{_SCHEMA}".encode(), digest_size=16).hexdigest()


def _connect(path: Path | str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, cached_statements=512)
    # One writer and many readers at a time, and a commit that survives the process, if not the loss of power: what that
    # takes is made again.
    # The row of a body fits such a page whole, and a commit copies a page faster than four. A file keeps what it has.
    database.execute("PRAGMA page_size = 16384")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA cache_size = -32768")
    return database


def _doubt(database: sqlite3.Connection, drafts: bool, sealed: bool) -> str:
    """Why a database is not to be trusted as this program's archive, or ''."""
    if database.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
        return "is not an archive, or was not finished"
    facts = dict(database.execute("SELECT name, value FROM meta"))
    if facts.get("version") != _version():
        return "was made by another version of the program"
    if facts.get("drafts") != ("yes" if drafts else "no"):
        return "was made with other drafts in view"
    if not sealed and database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return "is corrupt"
    return ""


def _make(database: sqlite3.Connection, drafts: bool) -> None:
    """The schema, and the facts by which the archive is known; in one transaction, so that half a schema is none."""
    database.execute("BEGIN IMMEDIATE")
    for statement in _statements(_SCHEMA):
        database.execute(statement)
    facts = [("version", _version()), ("drafts", "yes" if drafts else "no")]
    database.executemany("INSERT INTO meta VALUES (?, ?)", facts)
    database.execute(f"PRAGMA application_id = {_APPLICATION}")
    database.execute("COMMIT")


def _statements(schema: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit what is open."""
    text = ""
    for line in schema.splitlines(keepends=True):
        text += line
        if sqlite3.complete_statement(text):
            yield text
            text = ""


def remove(path: Path) -> None:
    """Delete an archive with what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    seal.beside(path).unlink(missing_ok=True)


def _judge(path: Path, drafts: bool) -> str:
    """Why the file at a path is not to be trusted, or ''."""
    sealed = seal.fits(path)
    try:
        database = _connect(path)
        try:
            return _doubt(database, drafts, sealed)
        finally:
            database.close()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _REFUSED:
            raise
        return "is corrupt"


class Archive:
    """One edition's archive. Nothing is kept in it that the files do not say.

    `told` is "" or the sentence that says why it was made anew. `connection` is in autocommit; the edition keeps
    tables of its own in the same file. `path` is None where only the connection is known, or it is in memory.
    """

    def __init__(self, connection: sqlite3.Connection, drafts: bool, told: str = "", path: Path | None = None) -> None:
        self.connection = connection
        self.drafts = drafts
        self.told = told
        self.path = path

    @classmethod
    def open(cls, path: Path | str, *, drafts: bool = False, known: bool = False) -> "Archive":
        """Open the archive at a path, or one in memory at ":memory:"; what cannot be trusted is deleted and made anew.

        With `drafts`, drafts and reviews that have a date count as published. `known` says that it lies as this very
        program closed it. Raises Mistake where the path cannot be written.
        """
        try:
            return cls._open(path, drafts, known)
        except (OSError, sqlite3.OperationalError) as error:
            fact = f"The state in {path} cannot be opened: {error}."
            raise Mistake(message=f"{fact} Look at the rights of that folder.") from error

    @classmethod
    def _open(cls, path: Path | str, drafts: bool, known: bool) -> "Archive":
        told = ""
        if isinstance(path, Path):
            path.parent.mkdir(parents=True, exist_ok=True)
            doubt = _judge(path, drafts) if path.exists() and not known else ""
            if doubt:
                told = f"The state in {path.name} {doubt}: everything is built anew."
                remove(path)
        made = _connect(path)
        if made.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
            _make(made, drafts)
        return cls(made, drafts, told, path if isinstance(path, Path) else None)

    def close(self) -> None:
        """Close the archive; it must not be used any more."""
        whole = self._is_whole()
        self.connection.close()
        if self.path is not None and whole:
            seal.put(self.path)

    def _is_whole(self) -> bool:
        """Bring the file itself up to date, for a look reads that alone; whether that could be done.

        The last to close an archive does so, which a worker that was handed in may be, and does not tell when it fails.
        """
        try:
            busy, written, taken = self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except sqlite3.OperationalError:
            return False
        return not busy and written == taken

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: whatever is raised within takes back what was done."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            # Where the disk is full SQLite has taken it back already, and that is the fault to tell.
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def files(self, paths: Collection[str] | None = None) -> dict[str, Known]:
        """Every file, or those of these paths that there are, as it was when last read; by path."""
        if paths is None:
            rows = self.connection.execute(_FILES).fetchall()
        else:
            asked = (
                self.connection.execute(f"{_FILES} WHERE path IN ({marks})", lot) for marks, lot in keep.lots(paths)
            )
            rows = [row for some in asked for row in some]
        return {row[0]: Known(row[1], Stat(row[2], row[3], row[4]), row[5]) for row in rows}

    def revised(self, site: Site, vocabulary: Vocabulary) -> dict[str, str]:
        """The files that must be read again though they are the same, by path, each with the reason in words."""
        known = self.connection.execute("SELECT value FROM meta WHERE name = 'settings'").fetchone()
        if known is not None and known[0] != basis(site):
            paths = self.connection.execute("SELECT path FROM file WHERE sort IN ('briefing', 'plain')")
            return {path: "a setting that shapes it has changed" for (path,) in paths}
        return glossary.revised(self.connection, vocabulary)

    def absorb(
        self,
        site: Site,
        vocabulary: Vocabulary,
        changes: Sequence[Change],
        readings: Iterable[Reading],
        now: datetime,
    ) -> frozenset[str]:
        """Bring the archive in line with the files, within a transaction; `now` decides embargoes and expiries.

        A new archive takes `readings` in as they come, and holds none of them; one that is not new holds all.
        Returns the keys of the questions whose answers may have changed ("*" for all, in a new archive). They are also
        stored, for `touched`, until `settle`.
        """
        return absorb.absorb(self.connection, site, vocabulary, changes, readings, now, self.drafts)

    def problems(self, site: Site, about: Collection[str] | None = None) -> list[Problem]:
        """Everything wrong or doubtful in the files, by themselves and together; with `about`, together in these."""
        return faults.find(self.connection, site, about)

    def rooted(self, paths: Collection[str] | None = None, targets: Collection[str] = ()) -> list[Rooted]:
        """The links and pictures of all bodies that begin at the site's root, in the order of the files.

        With `paths`, those of these files, and those to these references in their one spelling.
        """
        few = {"paths": json.dumps(sorted(paths or ())), "targets": json.dumps(sorted(targets))}
        query = _ROOTED.format("rooted" if paths is None else _ROOTED_FEW)
        return [Rooted(*row) for row in self.connection.execute(query, few if paths is not None else {})]

    def unread(self) -> tuple[str, ...]:
        """The briefings and plain pages that a fault of their own keeps out."""
        return tuple(path for (path,) in self.connection.execute(_UNREAD))

    def touched(self) -> frozenset[str]:
        """The keys whose answers may differ from those that the last settled edition rests on; "*" stands for all."""
        return frozenset(key for (key,) in self.connection.execute("SELECT key FROM touched"))

    def settle(self) -> None:
        """The edition now rests on the archive as it is: nothing is touched any more."""
        self.connection.execute("DELETE FROM touched")

    def view(self, settings: Settings) -> View:
        """A view of the archive as it is now, with a memory of its own: make another after absorbing."""
        return View(Source(self.connection, settings))
