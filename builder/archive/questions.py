"""Every question that can be asked of the archive, in one table: its key, its SQL, and what bounds its answer.

A question's key is its name, and its argument after a colon where it has one. An answer is raw: text, or lists as JSON has
them, so that the digest of its JSON stands for it. None is the answer where there is nothing to tell.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from builder.archive import backlinks, codec, related, target
from builder.archive.related import Strand
from builder.archive.shelf import DAY, LATEST, is_cut, level_of, newest_first, split
from builder.settings import Settings

LETTERED = 500  # terms of a kind beyond which their index is cut by first letter
CHILDREN = 100  # terms below a term that its page names
MONTHS = 12  # bars on the home page

# Sorts after whatever can follow the span in a moment: "2024-10" up to "2024-10~" is the whole of that October.
_END = "~"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


@dataclass(slots=True)
class Source:
    """What answers rest on: the database, the settings, and the strands looked up so far."""

    database: sqlite3.Connection
    settings: Settings
    strands: dict[str, Strand | None] = field(default_factory=dict)

    def rows(self, sql: str, *arguments: str | int) -> list[Any]:
        return self.database.execute(sql, arguments).fetchall()

    def first(self, sql: str, *arguments: str | int) -> Any:
        """The first row, or None."""
        return self.database.execute(sql, arguments).fetchone()

    def text(self, sql: str, *arguments: str | int) -> str | None:
        """The first column of the first row, or None."""
        row = self.first(sql, *arguments)
        return None if row is None else str(row[0])

    def column(self, sql: str, *arguments: str | int) -> list[str]:
        return [row[0] for row in self.database.execute(sql, arguments)]

    def strand(self, id: str) -> Strand | None:
        if id not in self.strands:
            self.strands[id] = related.strand(self.database, id)
        return self.strands[id]


# --- Settings and files ---------------------------------------------------------------------------------------------


def setting(settings: Settings, name: str) -> Any:
    """A setting by its name, a dot reaching into a group. Raises AttributeError for one that does not exist."""
    value: Any = settings
    for part in name.split("."):
        value = getattr(value, part)
    return value


def _setting(source: Source, name: str) -> Any:
    return codec.freeze(setting(source.settings, name))


_STATICS = "SELECT path FROM file WHERE sort = 'static' ORDER BY path"
_STATIC = "SELECT sha256 FROM file WHERE path = ? AND sort = 'static'"
STATIC_FOLDER = "content/static/"


def _statics(source: Source, _: str) -> list[str]:
    return [path.removeprefix(STATIC_FOLDER) for path in source.column(_STATICS)]


def _static(source: Source, path: str) -> str | None:
    return source.text(_STATIC, STATIC_FOLDER + path)


# --- One briefing ---------------------------------------------------------------------------------------------------

_CARD = "SELECT card FROM briefing WHERE id = ? AND standing <> 'hidden' ORDER BY path"
_RECORD = "SELECT record FROM briefing JOIN body USING (path) WHERE id = ? AND standing = 'listed' ORDER BY path"
_BODY = "SELECT html FROM briefing JOIN body USING (path) WHERE id = ? AND standing = 'listed' ORDER BY path"
_PICTURES = """
    SELECT DISTINCT picture.ref, target, sha256
    FROM briefing JOIN picture ON picture.path = briefing.path JOIN file ON file.path = target
    WHERE id = ? AND standing = 'listed' AND shown = 1 ORDER BY place
"""
_MOMENT = "SELECT moment FROM briefing WHERE id = ? AND standing = 'listed' ORDER BY path"
_BEFORE = """
    SELECT id FROM listing WHERE shelf = 'dates' AND (moment, id) < (?, ?) ORDER BY moment DESC, id DESC LIMIT 1
"""
_AFTER = "SELECT id FROM listing WHERE shelf = 'dates' AND (moment, id) > (?, ?) ORDER BY moment, id LIMIT 1"


def _card(source: Source, id: str) -> str | None:
    return source.text(_CARD, id)


def _record(source: Source, id: str) -> str | None:
    return source.text(_RECORD, id)


def _body(source: Source, id: str) -> str:
    return source.text(_BODY, id) or ""


def _pictures(source: Source, id: str) -> list[list[str]]:
    return [list(row) for row in source.rows(_PICTURES, id)]


def _neighbours(source: Source, id: str) -> list[str | None]:
    moment = source.text(_MOMENT, id)
    if moment is None:
        return [None, None]
    return [source.text(_BEFORE, moment, id), source.text(_AFTER, moment, id)]


def _target(source: Source, ref: str) -> list[str]:
    return target.find(source.database, ref)


def _related(source: Source, id: str) -> list[list[str]]:
    return related.find(source.database, id, source.strand)


def _backlinks(source: Source, id: str) -> list[str]:
    return backlinks.find(source.database, id)


# --- Lists by date --------------------------------------------------------------------------------------------------

_COUNT = "SELECT count FROM tally WHERE shelf = ? AND level = ? AND span = ?"
_PARTS = "SELECT span, count FROM tally WHERE shelf = ? AND level = ? AND span BETWEEN ? AND ? ORDER BY span"
_DAYS = """
    SELECT substr(moment, 1, 10) AS day, count(*) FROM listing WHERE shelf = ? AND moment BETWEEN ? AND ?
    GROUP BY day ORDER BY day
"""
_SPANS = "SELECT span FROM tally WHERE shelf = ? AND level = ? ORDER BY span"
_LAST_MONTHS = "SELECT span, count FROM tally WHERE shelf = 'dates' AND level = 2 ORDER BY span DESC LIMIT ?"
_LAST = "SELECT moment FROM listing WHERE shelf = ? ORDER BY moment DESC LIMIT ?"
_LISTED = "SELECT moment, id FROM listing WHERE shelf = ? AND moment BETWEEN ? AND ? ORDER BY moment, id"
_HELD = "SELECT 1 FROM listing WHERE shelf = 'dates' AND moment BETWEEN ? AND ? LIMIT 1"
_LAST_BEFORE = "SELECT moment FROM listing WHERE shelf = 'dates' AND moment < ? ORDER BY moment DESC LIMIT 1"
_FIRST_AFTER = "SELECT moment FROM listing WHERE shelf = 'dates' AND moment > ? ORDER BY moment LIMIT 1"
_FEED = "SELECT id FROM briefing WHERE standing = 'listed' ORDER BY posted DESC, id LIMIT ?"
_PUBLISHED = """
    SELECT listing.id, address FROM listing JOIN briefing ON briefing.id = listing.id AND standing <> 'hidden'
    WHERE shelf = 'published' AND listing.moment BETWEEN ? AND ? ORDER BY listing.moment, listing.id
"""
_SITEMAP_MONTH = """
    SELECT address, lastmod FROM listing JOIN briefing ON briefing.id = listing.id AND standing = 'listed'
    WHERE shelf = 'dates' AND listing.moment BETWEEN ? AND ? AND lastmod <> ''
    ORDER BY listing.moment, listing.id
"""


def _latest_of(source: Source, shelf: str) -> list[str]:
    newest = source.column(_LAST, shelf, LATEST)
    return newest_first(source.rows(_LISTED, shelf, newest[-1][:10], _END)) if newest else []


def _latest(source: Source, _: str) -> list[str]:
    return _latest_of(source, "dates")


def _recent_months(source: Source, _: str) -> list[list[Any]]:
    return [list(row) for row in reversed(source.rows(_LAST_MONTHS, MONTHS))]


def _feed(source: Source, _: str) -> list[str]:
    return source.column(_FEED, source.settings.feeds.entries)


def _parts(source: Source, shelf: str, span: str) -> list[list[Any]]:
    """The counts one level below a span, oldest first."""
    level = level_of(span)
    if level == DAY:
        return []
    if level + 1 == DAY:
        return [list(row) for row in source.rows(_DAYS, shelf, span, span + _END)]
    return [list(row) for row in source.rows(_PARTS, shelf, level + 1, span, span + _END)]


def _shelf(source: Source, name: str) -> list[Any]:
    shelf, span = split(name)
    level, of_dates = level_of(span), shelf == "dates"
    held = source.first(_COUNT, shelf, level, span)
    cut = held is not None and is_cut(level, held[0])
    if not cut:
        ids = newest_first(source.rows(_LISTED, shelf, span, span + _END))
    else:
        ids = [] if of_dates or level else _latest_of(source, shelf)
    parts = _parts(source, shelf, span)
    return [ids, parts if of_dates else parts[::-1], cut]


def _beside(source: Source, span: str) -> list[str | None]:
    # A span that holds nothing has no page to ask for it; answering for one would tie it to spans far away.
    if source.first(_HELD, span, span + _END) is None:
        return [None, None]
    before, after = source.text(_LAST_BEFORE, span), source.text(_FIRST_AFTER, span + _END)
    return [moment and moment[: len(span)] for moment in (before, after)]


def _years(source: Source, _: str) -> list[list[Any]]:
    found: dict[str, list[str]] = {}
    for month in source.column(_SPANS, "dates", 2):
        found.setdefault(month[:4], []).append(month)
    return [list(pair) for pair in found.items()]


def _published_months(source: Source, _: str) -> list[str]:
    return source.column(_SPANS, "published", 2)


def _published(source: Source, month: str) -> list[list[str]]:
    return [list(row) for row in source.rows(_PUBLISHED, month, month + _END)]


def _sitemap_months(source: Source, _: str) -> list[str]:
    return source.column(_SPANS, "dates", 2)


def _sitemap_month(source: Source, month: str) -> list[list[str]]:
    return [list(row) for row in source.rows(_SITEMAP_MONTH, month, month + _END)]


# --- Terms ----------------------------------------------------------------------------------------------------------

_TERM = """
    SELECT term.kind, term.slug, term.name, coalesce(description, ''), coalesce(aliases, '[]'), coalesce(parent, '')
    FROM term LEFT JOIN vocabulary USING (shelf) WHERE shelf = ?
"""
_REF = "SELECT kind, slug, name FROM term WHERE shelf = ?"
_CHILDREN = f"""
    SELECT term.kind, term.slug, term.name FROM vocabulary JOIN term USING (shelf)
    WHERE parent = ? AND parent <> '' ORDER BY collated, term.slug LIMIT {CHILDREN}
"""
_USED = "SELECT count(*) FROM (SELECT 1 FROM term WHERE kind = ? LIMIT ?)"
_TERMS = "SELECT kind, slug, name FROM term WHERE kind = ? ORDER BY letter, collated, slug"
_TERMS_OF_LETTER = "SELECT kind, slug, name FROM term WHERE kind = ? AND letter = ? ORDER BY collated, slug"
_NEXT_LETTER = "SELECT min(letter) FROM term WHERE kind = ? AND letter > ?"


def _term(source: Source, shelf: str) -> list[Any] | None:
    row = source.first(_TERM, shelf)
    if row is None:
        return None
    kind, slug, name, description, aliases, above = row
    parent = source.first(_REF, above)
    children = [list(child) for child in source.rows(_CHILDREN, shelf)]
    return [kind, slug, name, description, json.loads(aliases), list(parent) if parent else None, children]


def _is_lettered(source: Source, kind: str) -> bool:
    return bool(source.first(_USED, kind, LETTERED + 1)[0] > LETTERED)


def _terms(source: Source, argument: str) -> list[list[str]]:
    kind, _, letter = argument.partition("/")
    if letter:
        return [list(row) for row in source.rows(_TERMS_OF_LETTER, kind, letter)]
    return [] if _is_lettered(source, kind) else [list(row) for row in source.rows(_TERMS, kind)]


def _letters(source: Source, kind: str) -> list[str]:
    found: list[str] = []
    if _is_lettered(source, kind):
        letter = source.first(_NEXT_LETTER, kind, "")[0]
        while letter is not None:
            found.append(letter)
            letter = source.first(_NEXT_LETTER, kind, letter)[0]
    return found


# --- Plain pages and redirects --------------------------------------------------------------------------------------

_PLAIN = "SELECT page, path FROM plain WHERE slug = ? ORDER BY path"
_PLAIN_PICTURES = """
    SELECT DISTINCT picture.ref, target, sha256 FROM picture JOIN file ON file.path = target
    WHERE picture.path = ? AND shown = 1 ORDER BY place
"""
_PLAINS = "SELECT slug, title FROM plain ORDER BY slug, path"
_ALIASES = """
    SELECT alias.address, briefing.address FROM alias JOIN briefing USING (path) WHERE standing <> 'hidden'
    ORDER BY alias.address, path
"""
_TERM_ALIASES = """
    SELECT spelling.kind || '/' || spelled AS alias, shelf FROM spelling JOIN term USING (shelf)
    WHERE alias <> shelf AND alias NOT IN (SELECT shelf FROM term) ORDER BY alias
"""


def _plain(source: Source, slug: str) -> list[Any] | None:
    row = source.first(_PLAIN, slug)
    return (
        None if row is None else [row[0], [list(picture) for picture in source.rows(_PLAIN_PICTURES, row[1])]]
    )


def _plains(source: Source, _: str) -> list[list[str]]:
    return [list(row) for row in source.rows(_PLAINS)]


def _redirects(source: Source, _: str) -> list[list[str]]:
    found = [list(row) for row in source.rows(_ALIASES)]
    return found + [[f"/{alias}/", f"/{shelf}/"] for alias, shelf in source.rows(_TERM_ALIASES)]


# --- The table ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """A question: the SQL it is answered by, what bounds the answer, and the function that gives it.

    `kept` is False where an answer is large and one page alone asks for it: remembering it would only cost memory.
    """

    answer: Callable[[Source, str], Any]
    sql: tuple[str, ...]
    bound: str
    kept: bool = True


_MONTHS_THERE_ARE = "the months there are; differs only when one comes or goes"

# fmt: off
QUESTIONS: dict[str, Question] = {
    "setting": Question(_setting, (), "one value"),
    "statics": Question(_statics, (_STATICS,), "the static files; differs only when one comes or goes"),
    "static": Question(_static, (_STATIC,), "one digest"),

    "card": Question(_card, (_CARD,), "one card"),
    "record": Question(_record, (_RECORD,), "one file", kept=False),
    "body": Question(_body, (_BODY,), "one file", kept=False),
    "pictures": Question(_pictures, (_PICTURES,), "one file", kept=False),
    "neighbours": Question(_neighbours, (_MOMENT, _BEFORE, _AFTER), "2", kept=False),
    "target": Question(_target, target.SQL, "one page"),
    "related": Question(_related, related.SQL, f"{related.SHOWN}", kept=False),
    "backlinks": Question(_backlinks, backlinks.SQL, f"{backlinks.SHOWN}", kept=False),

    "latest": Question(_latest, (_LAST, _LISTED), f"{LATEST}, and the rest of a day"),
    "recent-months": Question(_recent_months, (_LAST_MONTHS,), f"{MONTHS}"),
    "feed": Question(_feed, (_FEED,), "feeds.entries"),
    "shelf": Question(_shelf, (_COUNT, _PARTS, _DAYS, _LISTED, _LAST), "100 or a day; 31 days, 12 months or the years"),
    "beside": Question(_beside, (_HELD, _LAST_BEFORE, _FIRST_AFTER), "2"),
    "years": Question(_years, (_SPANS,), _MONTHS_THERE_ARE),
    "published-months": Question(_published_months, (_SPANS,), _MONTHS_THERE_ARE),
    "published": Question(_published, (_PUBLISHED,), "a month"),
    "sitemap-months": Question(_sitemap_months, (_SPANS,), _MONTHS_THERE_ARE),
    "sitemap-month": Question(_sitemap_month, (_SITEMAP_MONTH,), "a month", kept=False),

    "term": Question(_term, (_TERM, _REF, _CHILDREN), f"one term, and {CHILDREN} below it"),
    "terms": Question(_terms, (_USED, _TERMS, _TERMS_OF_LETTER), f"{LETTERED}, or those of a letter"),
    "letters": Question(_letters, (_USED, _NEXT_LETTER), "the letters there are"),

    "plain": Question(_plain, (_PLAIN, _PLAIN_PICTURES), "one file", kept=False),
    "plains": Question(_plains, (_PLAINS,), "the plain pages; differs only when a title does"),
    "redirects": Question(_redirects, (_ALIASES, _TERM_ALIASES), "all aliases; differs only when one comes or goes"),
}
# fmt: on


def fingerprint(raw: Any) -> str:
    """A digest that is the same for the same answer, on every machine and in every process."""
    return blake2b(_encode(raw).encode(), digest_size=16).hexdigest()


def key_of(name: str, argument: str) -> str:
    """ "latest", or "card:tag:example.org,2024:night-training"."""
    return f"{name}:{argument}" if argument else name


def ask(source: Source, key: str) -> Any:
    """The raw answer to the question of that key. Raises KeyError for a question that is not in the table."""
    name, _, argument = key.partition(":")
    return QUESTIONS[name].answer(source, argument)


def fingerprints(source: Source, keys: Iterable[str]) -> dict[str, str]:
    """The fingerprint of the answer to each of these questions, asked now."""
    return {key: fingerprint(ask(source, key)) for key in keys}
