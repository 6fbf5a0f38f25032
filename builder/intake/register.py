"""The register of what has been told: a signature for each briefing's file, kept in `.briefing/`.

Deleting it costs time: it is written again from the files.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from builder.briefing import envelope
from builder.intake.cabinet import open_cabinet
from builder.intake.signature import bands, likeness, runs, signature
from builder.intake.twin import Twin, twin
from builder.settings import Site

_VERSION = 1  # of the tables and of signatures; another one is made anew
_NEAR = 0.1  # estimated likeness under which no text is read
_MOST = 20  # texts that are read and compared
_SCHEMA = """
-- One row for each briefing's file, with what tells whether it has changed.
CREATE TABLE file (number INTEGER PRIMARY KEY, path TEXT UNIQUE, size INTEGER, mtime INTEGER, signature BLOB) STRICT;
-- The pieces of its signature: files with a piece in common are compared.
CREATE TABLE band (piece BLOB, file INTEGER REFERENCES file ON DELETE CASCADE, PRIMARY KEY (piece, file)) WITHOUT ROWID;
CREATE INDEX band_file ON band (file);
"""


def told(data: bytes) -> str:
    """The title and body of a briefing's file; '' where it has none that can be read."""
    parts, front, _ = envelope.read("briefing.md", data)
    return f"{front.get('title') or ''}\n\n{parts.body}" if parts is not None else ""


@lru_cache(maxsize=2)  # a draft is held against the others first, and entered then
def _signed(text: str) -> bytes:
    return signature(runs(text))


@dataclass(slots=True)
class Register:
    """The signatures of a site's briefings, as their files stand when the register is opened."""

    site: Site
    database: sqlite3.Connection
    entered: dict[str, str] = field(default_factory=dict)  # what the drafts of this run tell, which need not be read

    @classmethod
    def open(cls, site: Site, dry: bool = False) -> "Register":
        """The register of a site, brought up to date: only files that have changed are read. A `dry` one writes
        nothing, and reads all.
        """
        register = cls(site, open_cabinet(None if dry else site.state / "signatures.sqlite", _SCHEMA, _VERSION))
        register._refresh()
        return register

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> "Register":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _files(self) -> Iterator[Path]:
        if self.site.briefings.is_dir():
            yield from sorted(path for path in self.site.briefings.rglob("*.md") if path.is_file())

    def _refresh(self) -> None:
        known = {path: rest for path, *rest in self.database.execute("SELECT path, size, mtime FROM file")}
        seen = set()
        self.database.execute("BEGIN IMMEDIATE")
        for path in self._files():
            name, stat = self.site.relative(path), path.stat()
            seen.add(name)
            if known.get(name) != [stat.st_size, stat.st_mtime_ns]:
                self._note(name, stat.st_size, stat.st_mtime_ns, told(path.read_bytes()))
        gone = [(name,) for name in known if name not in seen]
        self.database.executemany("DELETE FROM file WHERE path = ?", gone)
        self.database.execute("COMMIT")

    def _note(self, name: str, size: int, mtime: int, text: str) -> None:
        signed = _signed(text)
        self.database.execute("DELETE FROM file WHERE path = ?", (name,))
        row = (name, size, mtime, signed)
        number = self.database.execute("INSERT INTO file (path, size, mtime, signature) VALUES (?, ?, ?, ?)", row)
        pieces = [(piece, number.lastrowid) for piece in dict.fromkeys(bands(signed))]
        self.database.executemany("INSERT INTO band VALUES (?, ?)", pieces)

    def add(self, path: Path, text: str) -> None:
        """Enter a draft that has just been written, with what it tells, so that the next article of the same run is
        held against it.
        """
        stat = path.stat()
        self.entered[self.site.relative(path)] = text
        with closing(self.database.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            self._note(self.site.relative(path), stat.st_size, stat.st_mtime_ns, text)
            cursor.execute("COMMIT")

    def _near(self, signed: bytes) -> list[str]:
        """The files whose signatures are nearest, the nearest first."""
        pieces = bands(signed)
        marks = ", ".join("?" * len(pieces))
        found = self.database.execute(
            f"SELECT DISTINCT path, signature FROM band JOIN file ON number = file WHERE piece IN ({marks})", pieces
        )
        rated = [(likeness(signed, theirs), path) for path, theirs in found]
        rated = sorted((each for each in rated if each[0] >= _NEAR), key=lambda each: (-each[0], each[1]))
        return [path for _, path in rated[:_MOST]]

    def _text(self, path: str) -> str:
        return self.entered[path] if path in self.entered else told((self.site.root / path).read_bytes())

    def twins(self, text: str, own: str = "") -> tuple[Twin, ...]:
        """The briefings that tell nearly what `text` tells, the nearest first; `own` is the text's own file, if any."""
        signed = _signed(text)
        if not signed:
            return ()
        found = (twin(text, path, self._text(path)) for path in self._near(signed) if path != own)
        return tuple(sorted((each for each in found if each is not None), key=lambda each: (-each.likeness, each.path)))
