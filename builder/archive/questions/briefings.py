"""Questions about one briefing: what lists show of it, what its own page shows, and what stands around it."""

from builder.archive import backlinks as backlinking
from builder.archive import related as relating
from builder.archive import target as targets
from builder.archive.questions.source import Source

CARD = "SELECT card FROM briefing WHERE id = ? AND standing <> 'hidden' ORDER BY path"
RECORD = "SELECT record FROM briefing JOIN body USING (path) WHERE id = ? AND standing = 'listed' ORDER BY path"
BODY = "SELECT html FROM briefing JOIN body USING (path) WHERE id = ? AND standing = 'listed' ORDER BY path"
PICTURES = """
    SELECT DISTINCT picture.ref, target, sha256
    FROM briefing JOIN picture ON picture.path = briefing.path JOIN file ON file.path = target
    WHERE id = ? AND standing = 'listed' AND shown = 1 ORDER BY place
"""
MOMENT = "SELECT moment FROM briefing WHERE id = ? AND standing = 'listed' ORDER BY path"
BEFORE = """
    SELECT id FROM listing WHERE shelf = 'dates' AND (moment, id) < (?, ?) ORDER BY moment DESC, id DESC LIMIT 1
"""
AFTER = "SELECT id FROM listing WHERE shelf = 'dates' AND (moment, id) > (?, ?) ORDER BY moment, id LIMIT 1"

NEIGHBOURS = (MOMENT, BEFORE, AFTER)


def card(source: Source, id: str) -> str | None:
    return source.text(CARD, id)


def record(source: Source, id: str) -> str | None:
    return source.text(RECORD, id)


def body(source: Source, id: str) -> str:
    return source.text(BODY, id) or ""


def pictures(source: Source, id: str) -> list[list[str]]:
    return [list(row) for row in source.rows(PICTURES, id)]


def neighbours(source: Source, id: str) -> list[str | None]:
    moment = source.text(MOMENT, id)
    if moment is None:
        return [None, None]
    return [source.text(BEFORE, moment, id), source.text(AFTER, moment, id)]


def target(source: Source, ref: str) -> list[str]:
    return targets.find(source.database, ref)


def related(source: Source, id: str) -> list[list[str]]:
    return relating.find(source, id)


def backlinks(source: Source, id: str) -> list[str]:
    return backlinking.find(source.database, id)
