"""Questions about lists by date: of everything, of a term, by posting, by month."""

from typing import Any

from builder.archive.questions.source import END, Source
from builder.archive.shelf import DAY, LATEST, is_cut, level_of, newest_first, split

MONTHS = 12  # bars on the home page

COUNT = "SELECT count FROM tally WHERE shelf = ? AND level = ? AND span = ?"
PARTS = "SELECT span, count FROM tally WHERE shelf = ? AND level = ? AND span BETWEEN ? AND ? ORDER BY span"
DAYS = """
    SELECT substr(moment, 1, 10) AS day, count(*) FROM listing WHERE shelf = ? AND moment BETWEEN ? AND ?
    GROUP BY day ORDER BY day
"""
SPANS = "SELECT span FROM tally WHERE shelf = ? AND level = ? ORDER BY span"
LAST_MONTHS = "SELECT span, count FROM tally WHERE shelf = 'dates' AND level = 2 ORDER BY span DESC LIMIT ?"
LAST = "SELECT moment FROM listing WHERE shelf = ? ORDER BY moment DESC LIMIT ?"
LISTED = "SELECT moment, id FROM listing WHERE shelf = ? AND moment BETWEEN ? AND ? ORDER BY moment, id"
HELD = "SELECT 1 FROM listing WHERE shelf = 'dates' AND moment BETWEEN ? AND ? LIMIT 1"
LAST_BEFORE = "SELECT moment FROM listing WHERE shelf = 'dates' AND moment < ? ORDER BY moment DESC LIMIT 1"
FIRST_AFTER = "SELECT moment FROM listing WHERE shelf = 'dates' AND moment > ? ORDER BY moment LIMIT 1"
FEED = "SELECT id FROM briefing WHERE standing = 'listed' ORDER BY posted DESC, id LIMIT ?"
PUBLISHED = """
    SELECT listing.id, address FROM listing JOIN briefing ON briefing.id = listing.id AND standing <> 'hidden'
    WHERE shelf = 'published' AND listing.moment BETWEEN ? AND ? ORDER BY listing.moment, listing.id
"""
SITEMAP_MONTH = """
    SELECT address, lastmod FROM listing JOIN briefing ON briefing.id = listing.id AND standing = 'listed'
    WHERE shelf = 'dates' AND listing.moment BETWEEN ? AND ? AND lastmod <> ''
    ORDER BY listing.moment, listing.id
"""

SHELF = (COUNT, PARTS, DAYS, LISTED, LAST)


def _latest_of(source: Source, shelf: str) -> list[str]:
    newest = source.column(LAST, shelf, LATEST)
    return newest_first(source.rows(LISTED, shelf, newest[-1][:10], END)) if newest else []


def latest(source: Source, _: str) -> list[str]:
    return _latest_of(source, "dates")


def recent_months(source: Source, _: str) -> list[list[Any]]:
    return [list(row) for row in reversed(source.rows(LAST_MONTHS, MONTHS))]


def feed(source: Source, _: str) -> list[str]:
    return source.column(FEED, source.settings.feeds.entries)


def _parts(source: Source, shelf: str, span: str) -> list[list[Any]]:
    """The counts one level below a span, oldest first."""
    level = level_of(span)
    if level == DAY:
        return []
    if level + 1 == DAY:
        return [list(row) for row in source.rows(DAYS, shelf, span, span + END)]
    return [list(row) for row in source.rows(PARTS, shelf, level + 1, span, span + END)]


def shelf(source: Source, name: str) -> list[Any]:
    shelf, span = split(name)
    level, of_dates = level_of(span), shelf == "dates"
    held = source.first(COUNT, shelf, level, span)
    cut = held is not None and is_cut(level, held[0])
    if not cut:
        ids = newest_first(source.rows(LISTED, shelf, span, span + END))
    else:
        ids = [] if of_dates or level else _latest_of(source, shelf)
    parts = _parts(source, shelf, span)
    return [ids, parts if of_dates else parts[::-1], cut]


def beside(source: Source, span: str) -> list[str | None]:
    # A span that holds nothing has no page to ask for it; answering for one would tie it to spans far away.
    if source.first(HELD, span, span + END) is None:
        return [None, None]
    before, after = source.text(LAST_BEFORE, span), source.text(FIRST_AFTER, span + END)
    return [moment and moment[: len(span)] for moment in (before, after)]


def years(source: Source, _: str) -> list[list[Any]]:
    found: dict[str, list[str]] = {}
    for month in source.column(SPANS, "dates", 2):
        found.setdefault(month[:4], []).append(month)
    return [list(pair) for pair in found.items()]


def published_months(source: Source, _: str) -> list[str]:
    return source.column(SPANS, "published", 2)


def published(source: Source, month: str) -> list[list[str]]:
    return [list(row) for row in source.rows(PUBLISHED, month, month + END)]


def sitemap_months(source: Source, _: str) -> list[str]:
    return source.column(SPANS, "dates", 2)


def sitemap_month(source: Source, month: str) -> list[list[str]]:
    return [list(row) for row in source.rows(SITEMAP_MONTH, month, month + END)]
