"""Where a link between files leads, by its reference: `path:FILE`, `slug:SLUG` or `day:YYYY-MM-DD/SLUG`.

Of one written from the root, `address:/2024/10/28/SLUG`, the archive knows only whether it names what is kept back.
"""

import re
import sqlite3
from urllib.parse import quote, unquote

from builder.archive import codec
from builder.archive.answer import Card
from builder.briefing.vocabulary import KINDS

# Two rows are enough to know that a slug alone will not do.
_SLUG = "SELECT id, address, card FROM briefing WHERE slug = ? AND standing = 'listed' ORDER BY path LIMIT 2"
_SLUG_HIDDEN = "SELECT 1 FROM briefing WHERE slug = ? LIMIT 1"
_ADDRESS = (
    "SELECT id, address, card, standing FROM briefing WHERE address = ? ORDER BY standing <> 'listed', path LIMIT 1"
)
_PATH = "SELECT id, address, card, standing FROM briefing WHERE path = ?"
_PLAIN = "SELECT slug, title FROM plain WHERE path = ?"
_FILE = "SELECT 1 FROM file WHERE path = ? AND sort IN ('briefing', 'plain')"
_LISTED_IN = "SELECT 1 FROM briefing WHERE address > ?1 || '/' AND address < ?1 || '0' AND standing = 'listed' LIMIT 1"
_ANY_IN = "SELECT 1 FROM briefing WHERE address > ?1 || '/' AND address < ?1 || '0' LIMIT 1"
_USED = "SELECT 1 FROM term WHERE shelf = ?"
_USED_AS = "SELECT 1 FROM spelling JOIN term USING (shelf) WHERE spelling.kind = ? AND spelled = ?"
_AGREED = "SELECT 1 FROM vocabulary WHERE shelf = ?"
_MENTIONED = "SELECT 1 FROM mention WHERE kind = ? AND spelled = ? LIMIT 1"

SQL = (_SLUG, _SLUG_HIDDEN, _ADDRESS, _PATH, _PLAIN, _FILE, _LISTED_IN, _ANY_IN, _USED, _USED_AS, _AGREED, _MENTIONED)

_ROOTED = "address:"
_SPAN = re.compile(r"/\d{4}(/\d\d){0,2}")

Raw = list[str]  # kind, id, address, title


def refs_of(path: str, slug: str, day: str) -> tuple[str, ...]:
    """The references by which a briefing can be meant."""
    return (f"path:{path}", f"slug:{slug}", f"day:{day}/{slug}") if day else (f"path:{path}", f"slug:{slug}")


def _briefing(row: tuple[str, str, str]) -> Raw:
    return ["briefing", row[0], row[1], codec.load(Card, row[2]).title]


def _blind(kind: str) -> Raw:
    return [kind, "", "", ""]


def _by_slug(database: sqlite3.Connection, slug: str) -> Raw:
    rows = database.execute(_SLUG, (slug,)).fetchall()
    if len(rows) == 1:
        return _briefing(rows[0])
    if rows:
        return _blind("ambiguous")
    return _blind("hidden" if database.execute(_SLUG_HIDDEN, (slug,)).fetchone() else "missing")


def _by_row(row: tuple[str, str, str, str] | None) -> Raw | None:
    if row is None:
        return None
    return _briefing(row[:3]) if row[3] == "listed" else _blind("hidden")


def _by_path(database: sqlite3.Connection, path: str) -> Raw:
    if found := _by_row(database.execute(_PATH, (path,)).fetchone()):
        return found
    if plain := database.execute(_PLAIN, (path,)).fetchone():
        return ["plain", "", f"/{plain[0]}", plain[1]]
    # A file with an error is there, but says nothing yet; its own problem is told elsewhere.
    return _blind("hidden" if database.execute(_FILE, (path,)).fetchone() else "missing")


def _is_kept_back(database: sqlite3.Connection, address: str) -> bool:
    """Whether an address is that of a briefing, a term or a date that has no page, for readers may not see it."""
    if row := database.execute(_ADDRESS, (address,)).fetchone():
        return bool(row[3] != "listed")
    if _SPAN.fullmatch(address):
        return not database.execute(_LISTED_IN, (address,)).fetchone() and bool(
            database.execute(_ANY_IN, (address,)).fetchone()
        )
    shelf = address.removeprefix("/")
    kind, _, slug = shelf.partition("/")
    if kind not in KINDS or not slug:
        return False
    uses, knows = ((_USED, (shelf,)), (_USED_AS, (kind, slug))), ((_AGREED, (shelf,)), (_MENTIONED, (kind, slug)))
    if any(database.execute(*query).fetchone() for query in uses):
        return False
    return any(database.execute(*query).fetchone() for query in knows)


def rooted(address: str) -> str:
    """The reference of an address, `/tags/kursk`, however it is spelled."""
    page = address.removesuffix("/index.html").removesuffix(".html").rstrip("/")
    return _ROOTED + quote(page)


def canonical(ref: str) -> str:
    """The reference without its fragment, in the one spelling by which its target is asked for."""
    ref = ref.partition("#")[0]
    return rooted(unquote(ref.removeprefix(_ROOTED).partition("?")[0])) if ref.startswith(_ROOTED) else ref


def find(database: sqlite3.Connection, ref: str) -> Raw:
    """The target of a canonical reference, with or without a fragment, as [kind, id, address, title]."""
    sort, _, rest = ref.partition("#")[0].partition(":")
    if sort == "address":
        return _blind("hidden" if _is_kept_back(database, unquote(rest)) else "address")
    if sort == "slug":
        return _by_slug(database, rest)
    if sort == "day":
        address = f"/{rest.replace('-', '/', 2)}"
        return _by_row(database.execute(_ADDRESS, (address,)).fetchone()) or _blind("missing")
    return _by_path(database, rest)
