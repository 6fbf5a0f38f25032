"""The record of the last edition: what was published, and what each page and each part of a roster asked for it.

The law: this is committed after the files are in place. What it does not know, the next build makes.
"""

import sqlite3
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

from builder.archive.walk import Stat, is_text
from builder.edition.inquiry import Asked, Asker, Inquiry, batches
from builder.edition.learning import Learning

# The trace lives in the archive's file, but the tables that begin with `edition_` are the edition's own: nobody else
# reads or writes them.
_SCHEMA = """
-- One row for each published file: which page is in it and which part of a roster wants it, the digest of its bytes,
-- and what the disk said of the file right after it was written, by which a later build knows it for untouched
-- without reading it. `folded` is the path as a disk sees it that ignores case, where that is another.
CREATE TABLE IF NOT EXISTS edition_output (
    number   INTEGER PRIMARY KEY REFERENCES edition_asker,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,
    source   TEXT NOT NULL,
    part     INTEGER NOT NULL REFERENCES edition_asker,
    folded   TEXT NOT NULL,
    digest   TEXT NOT NULL,
    size     INTEGER NOT NULL,
    ctime_ns INTEGER NOT NULL,
    inode    INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS edition_output_by_part ON edition_output (part);
CREATE INDEX IF NOT EXISTS edition_output_by_folded ON edition_output (folded) WHERE folded <> '';

"""


class Output(Struct, frozen=True):
    """One published file as it was written. `digest` is of its bytes, in hex; `part` names who wants it."""

    path: str
    kind: str
    key: str
    digest: str
    stat: Stat
    source: str = ""
    part: str = ""
    folded: str = ""  # "" where it is the path itself


_OUTPUTS = """
    SELECT asker.name, kind, key, digest, size, ctime_ns, inode, source, owner.name, folded
    FROM edition_output output JOIN edition_asker asker USING (number) JOIN edition_asker owner ON owner.number = part
"""


def _output(row: tuple[str, str, str, str, int, int, int, str, str, str]) -> Output:
    return Output(*row[:4], Stat(*row[4:7]), row[7], row[8].partition("\n")[2], row[9])


class Trace(Inquiry):
    """The record of one edition, in the open database of its archive, which is in autocommit."""

    def __init__(self, database: sqlite3.Connection) -> None:
        super().__init__(database)
        database.executescript(_SCHEMA)
        self._learning = Learning(database)

    # What was published

    def outputs(self, paths: Iterable[str] | None = None) -> dict[str, Output]:
        """Every file that the edition wrote, or those of these paths that it did; by path."""
        if paths is None:
            rows = self._database.execute(f"{_OUTPUTS} WHERE asker.sort = 'page'")
            return {row[0]: _output(row) for row in rows}
        found: dict[str, Output] = {}
        # A stranger's file may have a name that is not text: no page has one.
        for marks, lot in batches(sorted(filter(is_text, paths))):
            rows = self._database.execute(f"{_OUTPUTS} WHERE asker.sort = 'page' AND asker.name IN ({marks})", lot)
            found.update((row[0], _output(row)) for row in rows)
        return found

    def outputs_of(self, parts: Iterable[Asker]) -> dict[str, Output]:
        """The files that these parts of rosters wanted, by path."""
        found: dict[str, Output] = {}
        for marks, lot in batches(sorted(part.name for part in parts)):
            query = f"SELECT number FROM edition_asker WHERE sort = 'part' AND name IN ({marks})"
            # One by one: for a list of them SQLite would rather go through all outputs.
            for number in self._database.execute(query, lot).fetchall():
                rows = self._database.execute(f"{_OUTPUTS} WHERE part = ?", number)
                found.update((row[0], _output(row)) for row in rows)
        return found

    def is_empty(self) -> bool:
        """Whether no edition is on record."""
        return self._database.execute("SELECT 1 FROM edition_output LIMIT 1").fetchone() is None

    def has(self, path: str) -> bool:
        """Whether a page of the edition has a path."""
        query = "SELECT 1 FROM edition_asker WHERE sort = 'page' AND name = ?"
        return self._database.execute(query, (path,)).fetchone() is not None

    def near(self, folded: str) -> list[str]:
        """Of the published paths some of those that cannot stand beside a path, given as a disk sees it that ignores
        case: one alike, each that it would need for a folder, and one for which it would have to be a folder itself.
        """
        parts = folded.split("/")
        alike = ["/".join(parts[:length]) for length in range(1, len(parts) + 1)]
        marks = ", ".join("?" * len(alike))
        below = (f"{folded}/", f"{folded}0")  # "0" comes right after "/"
        rows = self._database.execute(
            f"""
            SELECT name FROM edition_asker JOIN edition_output USING (number)
            WHERE sort = 'page' AND name IN ({marks}) AND folded = ''
            UNION SELECT name FROM edition_output JOIN edition_asker USING (number)
            WHERE folded <> '' AND folded IN ({marks})
            UNION SELECT * FROM (SELECT name FROM edition_asker JOIN edition_output USING (number)
            WHERE sort = 'page' AND name > ? AND name < ? AND folded = '' LIMIT 20)
            UNION SELECT * FROM (SELECT name FROM edition_output JOIN edition_asker USING (number)
            WHERE folded <> '' AND folded > ? AND folded < ? LIMIT 20)
            """,
            (*alike, *alike, *below, *below),
        )
        return sorted(name for (name,) in rows)

    # Recording, within a transaction of the caller's

    def learn(self, asked: Mapping[Asker, Asked]) -> None:
        """Note what askers of this build asked: pages as they are made, rosters and their parts. Each comes once."""
        self._learning.learn(asked)

    def record(
        self,
        made: Collection[Output],
        kept: Iterable[Output],
        gone: Iterable[str],
        closed: Iterable[Asker] = (),
    ) -> None:
        """Remember a published edition, once all that was asked for it is learned.

        `made` are the pages made; `kept` those left as they were of which something else is known anew; `gone` the
        recorded paths that the edition no longer has; `closed` the parts of rosters that there are no more.
        """
        self._learning.forget([*map(Asker.page, self._withdraw(gone)), *closed])
        self._publish(made)
        self._keep(kept)
        self._learning.settle()

    def _withdraw(self, paths: Iterable[str]) -> list[str]:
        """Forget that these were published; gives them back."""
        gone = list(paths)
        for marks, lot in batches(gone):
            numbers = f"SELECT number FROM edition_asker WHERE sort = 'page' AND name IN ({marks})"
            self._database.execute(f"DELETE FROM edition_output WHERE number IN ({numbers})", lot)
        return gone

    def _publish(self, outputs: Collection[Output]) -> None:
        parts = {Asker.part(o.kind, o.part): 0 for o in outputs}
        self._database.executemany("INSERT OR IGNORE INTO edition_asker (sort, name) VALUES (?, ?)", sorted(parts))
        number = "SELECT number FROM edition_asker WHERE sort = ? AND name = ?"
        for part in parts:
            (parts[part],) = self._database.execute(number, part).fetchone()
        page = "SELECT number FROM edition_asker WHERE sort = 'page' AND name = ?1"
        # For INSERT OR REPLACE, or INSERT of a SELECT, SQLite first copies each page of its file that may change.
        self._database.executemany(f"DELETE FROM edition_output WHERE number = ({page})", [(o.path,) for o in outputs])
        self._database.executemany(
            f"INSERT INTO edition_output VALUES (({page}), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    o.path, o.kind, o.key, o.source, parts[Asker.part(o.kind, o.part)], o.folded,
                    o.digest, o.stat.size, o.stat.mtime_ns, o.stat.inode,
                )
                for o in outputs
            ),
        )  # fmt: skip

    def _keep(self, outputs: Iterable[Output]) -> None:
        self._database.executemany(
            "UPDATE edition_output SET source = ?, size = ?, ctime_ns = ?, inode = ?, part = "
            "(SELECT number FROM edition_asker WHERE sort = 'part' AND name = ?) WHERE number = "
            "(SELECT number FROM edition_asker WHERE sort = 'page' AND name = ?)",
            [(o.source, o.stat.size, o.stat.mtime_ns, o.stat.inode, f"{o.kind}\n{o.part}", o.path) for o in outputs],
        )
