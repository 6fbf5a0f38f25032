"""What patterns were made into, kept in `.briefing/` for processes to come.

The patterns of one language take longer to make ready than all else that becomes of one paste. The library keeps
nothing of what it compiles, so its code is taken from the place inside of it that makes it, and given back to the one
that runs it, which looks through what it is given. Where a Python does not have these two, all is compiled anew, as is
what cannot be read: deleting the file costs time, never truth.
"""

import os
import re
import sqlite3
import sys
import zlib
from array import array
from collections.abc import Callable
from functools import cache, lru_cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, TypeVar

from msgspec import Meta, MsgspecError, Struct, msgpack

from builder.intake.cabinet import open_cabinet

T = TypeVar("T")

FILE = "patterns.sqlite"
_SCHEMA = """
-- What was made of a pattern, by the digest of what was asked and of the pattern: msgpack, compressed.
CREATE TABLE made (digest BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT;
"""
_MOST = 40_000  # patterns kept: those of nine languages are some ten thousand
_MAKERS = ("bytecode.py", "onset.py", "sieve.py")  # whose words decide what is kept
_SAMPLE = r"\b(?P<day>\d{1,2})\.(?:[a-zа-я]+|\s)(?=,)"
_AHEAD = r"(?=[\d])"
# The library's own reading of patterns, and what makes and runs their code, which it does not offer by public names.
parser: Any = import_module("re._parser")
_compiler: Any = import_module("re._compiler")
_engine: Any = import_module("_sre")

_Group = Annotated[int, Meta(ge=0, le=9_999)]


class _Code(Struct, frozen=True, array_like=True):
    """A compiled pattern, as `_sre.compile` takes it: `code` are its words in the machine's own order."""

    flags: int
    groups: _Group
    names: dict[str, _Group]
    code: bytes


@lru_cache(maxsize=512)  # a sieve asks first what a pattern needs; those that it lets through are made ready soon after
def parsed(pattern: str, flags: int) -> Any:
    """The parts of a pattern, as the library's parser tells them; raises re.error."""
    return parser.parse(pattern, int(flags))


def _coded(pattern: str, flags: int, ahead: str) -> _Code:
    """A pattern's code behind that of what looks ahead, without reading the pattern once more."""
    tree = parsed(pattern, flags)
    state = tree.state
    parts = [*parser.parse(ahead, flags), *tree]
    words = array("I", _compiler._code(parser.SubPattern(state, parts), flags))
    return _Code(flags | state.flags, state.groups - 1, state.groupdict, words.tobytes())


def _restored(pattern: str, made: _Code) -> re.Pattern[str]:
    index: list[str | None] = [None] * (made.groups + 1)
    for name, at in made.names.items():
        index[at] = name
    words = list(memoryview(made.code).cast("I"))
    restored: re.Pattern[str] = _engine.compile(pattern, made.flags, words, made.groups, made.names, tuple(index))
    return restored


@cache
def _is_able() -> bool:
    """Whether this Python has these places, and they give what its library gives."""
    try:
        made = _restored(_AHEAD + _SAMPLE, _coded(_SAMPLE, re.IGNORECASE, _AHEAD))
        return made == re.compile(_AHEAD + _SAMPLE, re.IGNORECASE)
    except Exception:  # whatever a Python of another make does there
        return False


def _version() -> int:
    """A number that is another one where what is kept is worth nothing: of this Python, and of what makes it here."""
    magic = getattr(_engine, "MAGIC", 0)
    digest = blake2b(f"{sys.version}\0{sys.byteorder}\0{magic}".encode(), digest_size=4)
    for name in _MAKERS:
        digest.update(Path(__file__).with_name(name).read_bytes())
    return int.from_bytes(digest.digest(), "big") >> 1


def _opened(file: Path, dry: bool) -> sqlite3.Connection | None:
    """What is kept in a file; None where nothing can be. A `dry` one is read if it is there."""
    try:
        if not dry:
            return open_cabinet(file, _SCHEMA, _version())
        database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        return database if database.execute("PRAGMA user_version").fetchone()[0] == _version() else None
    except (sqlite3.Error, OSError):
        return None


class Bytecode:
    """What was made of patterns, in the file of a folder; without one it is made anew. A process has one of these."""

    def __init__(self) -> None:
        self._file: Path | None = None
        self._dry = False
        self._process = 0  # in which the database was opened: one may not be used in a copy of the process
        self._database: sqlite3.Connection | None = None
        self._fresh: dict[bytes, bytes] = {}

    def keep_in(self, folder: Path, dry: bool = False) -> None:
        """Take what is kept in a folder, and put what is new there when it is told to; a `dry` one writes nothing."""
        if (file := folder / FILE) != self._file or dry != self._dry:
            self._file, self._dry, self._process = file, dry, 0
            self._fresh.clear()

    def _open(self) -> sqlite3.Connection | None:
        if self._process != os.getpid() and self._file is not None:
            self._process = os.getpid()
            self._database = _opened(self._file, self._dry)
        return self._database

    def _get(self, digest: bytes) -> bytes | None:
        if (database := self._open()) is None:
            return None
        try:
            row = database.execute("SELECT data FROM made WHERE digest = ?", (digest,)).fetchone()
        except sqlite3.Error:
            return None
        return row[0] if row else None

    def recalled(self, what: str, pattern: str, flags: int, kind: type[T], make: Callable[[], T]) -> T:
        """What was made of a pattern, or what `make` makes of it now; it is of `kind`, as msgpack reads it."""
        if self._file is None:
            return make()
        digest = blake2b(f"{what}\0{flags}\0{pattern}".encode(errors="surrogatepass"), digest_size=16).digest()
        if (data := self._get(digest)) is not None:
            try:
                return msgpack.decode(zlib.decompress(data), type=kind)
            except (MsgspecError, zlib.error):
                pass  # it is damaged
        made = make()
        self._fresh[digest] = zlib.compress(msgpack.encode(made), 1)
        return made

    def compiled(self, pattern: str, flags: int = 0, ahead: str = "") -> re.Pattern[str]:
        """The pattern compiled, behind what looks ahead; raises re.error as `re.compile` does."""
        text, flags = ahead + pattern, int(flags)  # with the library's own kind of number compiling takes twice as long
        if not _is_able():
            return re.compile(text, flags)
        made = self.recalled("code", text, flags, _Code, lambda: _coded(pattern, flags, ahead))
        try:
            return _restored(text, made)
        except (RuntimeError, ValueError, TypeError, IndexError, OverflowError):
            return re.compile(text, flags)  # what was kept is no code

    def save(self) -> None:
        """Put what is new where it is kept, if it can be."""
        fresh, self._fresh = self._fresh, {}
        database = self._open()
        if not fresh or database is None or self._dry:
            return
        try:
            with database:
                database.execute("BEGIN IMMEDIATE")
                if database.execute("SELECT count(*) FROM made").fetchone()[0] < _MOST:
                    database.executemany("INSERT OR REPLACE INTO made VALUES (?, ?)", fresh.items())
        except sqlite3.Error:
            pass  # another process has it, or the disk is full


BYTECODE = Bytecode()
compiled = BYTECODE.compiled
