"""Questions about terms in use."""

import json
from typing import Any

from builder.archive.questions.source import Source

LETTERED = 500  # terms of a kind beyond which their index is cut by first letter
BELOW = 100  # terms below a term that its page names

TERM = """
    SELECT term.kind, term.slug, term.name, coalesce(description, ''), coalesce(aliases, '[]'), coalesce(parent, '')
    FROM term LEFT JOIN vocabulary USING (shelf) WHERE shelf = ?
"""
REF = "SELECT kind, slug, name FROM term WHERE shelf = ?"
CHILDREN = f"""
    SELECT term.kind, term.slug, term.name FROM vocabulary JOIN term USING (shelf)
    WHERE parent = ? AND parent <> '' ORDER BY collated, term.slug LIMIT {BELOW}
"""
USED = "SELECT count(*) FROM (SELECT 1 FROM term WHERE kind = ? LIMIT ?)"
TERMS = "SELECT kind, slug, name FROM term WHERE kind = ? ORDER BY letter, collated, slug"
TERMS_OF_LETTER = "SELECT kind, slug, name FROM term WHERE kind = ? AND letter = ? ORDER BY collated, slug"
NEXT_LETTER = "SELECT min(letter) FROM term WHERE kind = ? AND letter > ?"

INDEX = (USED, TERMS, TERMS_OF_LETTER)


def term(source: Source, shelf: str) -> list[Any] | None:
    row = source.first(TERM, shelf)
    if row is None:
        return None
    kind, slug, name, description, aliases, above = row
    parent = source.first(REF, above)
    children = [list(child) for child in source.rows(CHILDREN, shelf)]
    return [kind, slug, name, description, json.loads(aliases), list(parent) if parent else None, children]


def _is_lettered(source: Source, kind: str) -> bool:
    return bool(source.first(USED, kind, LETTERED + 1)[0] > LETTERED)


def terms(source: Source, argument: str) -> list[list[str]]:
    kind, _, letter = argument.partition("/")
    if letter:
        return [list(row) for row in source.rows(TERMS_OF_LETTER, kind, letter)]
    return [] if _is_lettered(source, kind) else [list(row) for row in source.rows(TERMS, kind)]


def letters(source: Source, kind: str) -> list[str]:
    found: list[str] = []
    if _is_lettered(source, kind):
        letter = source.first(NEXT_LETTER, kind, "")[0]
        while letter is not None:
            found.append(letter)
            letter = source.first(NEXT_LETTER, kind, letter)[0]
    return found
