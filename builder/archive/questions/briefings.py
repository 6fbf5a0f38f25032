"""Questions about one briefing: what lists show of it, what its own page shows, and what stands around it.

Those that each page of a briefing asks of its own are answered for many at once, so that pages which are made one after
another cost one statement and not one each.
"""

from collections.abc import Sequence

from msgspec.json import encode

from builder.archive import backlinks as backlinking
from builder.archive import related as relating
from builder.archive import target as targets
from builder.archive.questions.source import Source
from builder.archive.stretch import ROWS

# By the index on ids, for each of a list of them.
_OF = "FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN briefing ON id = wanted"
CARDS = f"SELECT id, card {_OF} WHERE standing <> 'hidden' ORDER BY path"
RECORDS = f"SELECT id, record {_OF} JOIN body USING (path) WHERE standing = 'listed' ORDER BY path"
BODIES = f"SELECT id, html {_OF} JOIN body USING (path) WHERE standing = 'listed' ORDER BY path"
PICTURES = f"""
    SELECT DISTINCT id, picture.ref, target, sha256
    {_OF} JOIN picture ON picture.path = briefing.path JOIN file ON file.path = target
    WHERE standing = 'listed' AND shown = 1 ORDER BY place
"""
NEIGHBOURS = (relating.STRAND, ROWS)


def _texts(source: Source, sql: str, ids: Sequence[str]) -> dict[str, str]:
    """The text for each id that has one; the first, where two files claim the id."""
    return dict(reversed(source.rows(sql, encode(ids).decode())))


def cards(source: Source, ids: Sequence[str]) -> dict[str, str | None]:
    found = _texts(source, CARDS, ids)
    return {id: found.get(id) for id in ids}


def records(source: Source, ids: Sequence[str]) -> dict[str, str | None]:
    found = _texts(source, RECORDS, ids)
    return {id: found.get(id) for id in ids}


def bodies(source: Source, ids: Sequence[str]) -> dict[str, str]:
    found = _texts(source, BODIES, ids)
    return {id: found.get(id, "") for id in ids}


def pictures(source: Source, ids: Sequence[str]) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {id: [] for id in ids}
    for id, *picture in source.rows(PICTURES, encode(ids).decode()):
        found[id].append(picture)
    return found


def neighbours(source: Source, id: str) -> list[str | None]:
    strand = source.strand(id)
    if strand is None:
        return [None, None]
    place = strand.moment, id
    before, after = source.around("dates", place, 1)
    return [before[0] if before else None, after[0] if after else None]


def target(source: Source, ref: str) -> list[str]:
    return targets.find(source.database, ref)


def related(source: Source, id: str) -> list[list[str]]:
    return relating.find(source, id)


def backlinks(source: Source, id: str) -> list[str]:
    return backlinking.find(source, id)
