"""Where a link between files leads, by its reference: `path:FILE`, `slug:SLUG` or `day:YYYY-MM-DD/SLUG`."""

import json
import sqlite3

# Two rows are enough to know that a slug alone will not do.
_SLUG = "SELECT id, address, card FROM briefing WHERE slug = ? AND standing = 'listed' ORDER BY path LIMIT 2"
_SLUG_HIDDEN = "SELECT 1 FROM briefing WHERE slug = ? LIMIT 1"
_ADDRESS = (
    "SELECT id, address, card, standing FROM briefing WHERE address = ? ORDER BY standing <> 'listed', path LIMIT 1"
)
_PATH = "SELECT id, address, card, standing FROM briefing WHERE path = ?"
_PLAIN = "SELECT slug, title FROM plain WHERE path = ?"
_FILE = "SELECT 1 FROM file WHERE path = ? AND sort IN ('briefing', 'plain')"

SQL = (_SLUG, _SLUG_HIDDEN, _ADDRESS, _PATH, _PLAIN, _FILE)

Raw = list[str]  # kind, id, address, title


def refs_of(path: str, slug: str, day: str) -> tuple[str, ...]:
    """The references by which a briefing can be meant."""
    return (f"path:{path}", f"slug:{slug}", f"day:{day}/{slug}") if day else (f"path:{path}", f"slug:{slug}")


def _briefing(row: tuple[str, str, str]) -> Raw:
    return ["briefing", row[0], row[1], json.loads(row[2])["title"]]


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


def find(database: sqlite3.Connection, ref: str) -> Raw:
    """The target of a reference, with or without a fragment, as [kind, id, address, title]."""
    sort, _, rest = ref.partition("#")[0].partition(":")
    if sort == "slug":
        return _by_slug(database, rest)
    if sort == "day":
        address = f"/{rest.replace('-', '/', 2)}"
        return _by_row(database.execute(_ADDRESS, (address,)).fetchone()) or _blind("missing")
    return _by_path(database, rest)
