"""The memory of intake: the impression that each raw article made when it was last taken in, kept in `.briefing/`.

It is only there to tell what a change of rules or vocabulary would alter, and what several articles have in common;
without it the briefing's own file speaks.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from msgspec import Struct

from builder.intake.cabinet import open_cabinet
from builder.intake.impression import Impression
from builder.intake.named import Named
from builder.intake.newcomer import alike
from builder.settings import Site

_VERSION = 3
_SCHEMA = """
-- By the digest of the raw bytes; the impression is JSON, as Impression.as_json gives it.
CREATE TABLE draft (sha256 TEXT PRIMARY KEY, impression TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- The last paragraphs of an article of a known outlet: what ends several of them the same way is the page's own.
CREATE TABLE tail (
  outlet TEXT, words TEXT, sha256 TEXT REFERENCES draft ON DELETE CASCADE, PRIMARY KEY (outlet, words, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX tail_of ON tail (sha256);
-- The names in an article that the vocabulary did not know, by what is the same in all spellings of one; `named` is
-- JSON, as Named.as_json gives it.
CREATE TABLE newcomer (
  sha256 TEXT REFERENCES draft ON DELETE CASCADE, at INTEGER, alike TEXT NOT NULL, raw TEXT NOT NULL,
  named TEXT NOT NULL, PRIMARY KEY (sha256, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX newcomer_alike ON newcomer (alike);
"""


class Memory(Struct, frozen=True):
    """The impressions of a site's raw articles."""

    database: sqlite3.Connection

    @classmethod
    def open(cls, site: Site, dry: bool = False) -> "Memory":
        """The memory of a site; a `dry` one forgets at once."""
        return cls(open_cabinet(None if dry else site.state / "intake.sqlite", _SCHEMA, _VERSION))

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> "Memory":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def get(self, sha256: str) -> Impression | None:
        """The impression of an article; None where none is remembered."""
        row = self.database.execute("SELECT impression FROM draft WHERE sha256 = ?", (sha256,)).fetchone()
        return Impression.of_json(json.loads(row[0])) if row else None

    def put(self, sha256: str, impression: Impression, raw: str = "", names: Sequence[Named] = ()) -> None:
        """Remember an impression, and the names that were new in it, in place of the last ones; `raw` is its file."""
        text = json.dumps(impression.as_json(), ensure_ascii=False, separators=(",", ":"))
        outlet = dict(impression.fields).get("source.outlet")
        tails = [(outlet, words, sha256) for words in dict.fromkeys(impression.tail) if outlet]
        with self.database:
            self.database.execute("BEGIN")
            self.database.execute("DELETE FROM draft WHERE sha256 = ?", (sha256,))
            self.database.execute("INSERT INTO draft VALUES (?, ?)", (sha256, text))
            self.database.executemany("INSERT INTO tail VALUES (?, ?, ?)", tails)
            self.database.executemany(
                "INSERT INTO newcomer VALUES (?, ?, ?, ?, ?)",
                [(sha256, at, alike(each), raw, json.dumps(each.as_json())) for at, each in enumerate(names)],
            )

    def common_tails(self, least: int) -> list[tuple[str, str, int]]:
        """Outlet, words and count of each paragraph that ends `least` of an outlet's articles or more."""
        return self.database.execute(
            "SELECT outlet, words, count(*) AS times FROM tail GROUP BY outlet, words HAVING times >= ?"
            " ORDER BY outlet, times DESC, words",
            (least,),
        ).fetchall()

    def names_in(self, articles: Iterable[str]) -> list[str]:
        """The names, as `alike` has them, that were new in these articles, in order and each once."""
        found: dict[str, None] = {}
        for sha256 in articles:
            rows = self.database.execute("SELECT alike FROM newcomer WHERE sha256 = ? ORDER BY at", (sha256,))
            found |= dict.fromkeys(name for (name,) in rows)
        return list(found)

    def met(self, name: str) -> list[tuple[str, str, Named]]:
        """Where a name was new: the article, its file, and the name as it stands there."""
        rows = self.database.execute("SELECT sha256, raw, named FROM newcomer WHERE alike = ? ORDER BY raw", (name,))
        return [(sha256, raw, Named.of_json(json.loads(named))) for sha256, raw, named in rows]
