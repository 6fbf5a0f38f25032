"""Questions about settings, static files, plain pages and old addresses."""

from typing import Any

from builder.archive import codec
from builder.archive.questions.source import Source
from builder.settings import Settings


def look_up(settings: Settings, name: str) -> Any:
    """A setting by its name, a dot reaching into a group. Raises AttributeError for one that does not exist."""
    value: Any = settings
    for part in name.split("."):
        value = getattr(value, part)
    return value


def setting(source: Source, name: str) -> Any:
    return codec.freeze(look_up(source.settings, name))


STATICS = "SELECT path FROM file WHERE sort = 'static' ORDER BY path"
STATIC = "SELECT sha256 FROM file WHERE path = ? AND sort = 'static'"
STATIC_FOLDER = "content/static/"


def statics(source: Source, _: str) -> list[str]:
    return [path.removeprefix(STATIC_FOLDER) for path in source.column(STATICS)]


def static(source: Source, path: str) -> str | None:
    return source.text(STATIC, STATIC_FOLDER + path)


PLAIN = "SELECT page, path FROM plain WHERE slug = ? ORDER BY path"
PLAIN_PICTURES = """
    SELECT DISTINCT picture.ref, target, sha256 FROM picture JOIN file ON file.path = target
    WHERE picture.path = ? AND shown = 1 ORDER BY place
"""
PLAINS = "SELECT slug, title FROM plain ORDER BY slug, path"
ALIASES = """
    SELECT alias.address, briefing.address FROM alias JOIN briefing USING (path) WHERE standing <> 'hidden'
    ORDER BY alias.address, path
"""
TERM_ALIASES = """
    SELECT spelling.kind || '/' || spelled AS alias, shelf FROM spelling JOIN term USING (shelf)
    WHERE alias <> shelf AND alias NOT IN (SELECT shelf FROM term) ORDER BY alias
"""

REDIRECTS = (ALIASES, TERM_ALIASES)


def plain(source: Source, slug: str) -> list[Any] | None:
    row = source.first(PLAIN, slug)
    return None if row is None else [row[0], [list(picture) for picture in source.rows(PLAIN_PICTURES, row[1])]]


def plains(source: Source, _: str) -> list[list[str]]:
    return [list(row) for row in source.rows(PLAINS)]


def redirects(source: Source, _: str) -> list[list[str]]:
    found = [list(row) for row in source.rows(ALIASES)]
    return found + [[f"/{alias}/", f"/{shelf}/"] for alias, shelf in source.rows(TERM_ALIASES)]
