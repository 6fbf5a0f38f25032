"""The vocabulary in the archive: what its names mean to the files that write them, and what pages tell of its terms."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from builder.briefing.slug import slugify
from builder.briefing.vocabulary import KINDS, Term, Vocabulary

Spelling = tuple[str, str]  # kind and slug


def _json(*values: object) -> str:
    return json.dumps(values, ensure_ascii=False)


def _claims(term: Term) -> Iterator[tuple[str, str]]:
    """Each spelling of a term as a slug, and as the vocabulary writes it."""
    yield term.slug, term.name
    for name in (term.name, *term.aliases):
        yield slugify(name), name


def _spellings(vocabulary: Vocabulary) -> dict[Spelling, tuple[str, str]]:
    """Every spelling, with the shelf that it leads to and its meaning."""
    found: dict[Spelling, tuple[str, str]] = {}
    for kind in KINDS:
        for term in vocabulary.terms(kind):
            for spelled, name in _claims(term):
                found.setdefault((kind, spelled), (f"{kind}/{term.slug}", _json(term.slug, term.name, name)))
            for domain in term.domains:
                found.setdefault(("domains", domain), ("", _json(term.slug, term.name)))
    for series in vocabulary.all_series():
        found["series", series.slug] = ("", _json(series.name, series.unit))
    return found


def _stored(database: sqlite3.Connection) -> dict[Spelling, tuple[str, str]]:
    rows = database.execute("SELECT kind, spelled, shelf, meaning FROM spelling")
    return {(kind, spelled): (shelf, meaning) for kind, spelled, shelf, meaning in rows}


def _below(host: str) -> Iterator[str]:
    """A host, and each domain above it."""
    while host:
        yield host
        host = host.partition(".")[2]


def _concerned(
    kind: str, mentioned: Iterable[str], changed: Iterable[str], known: Mapping[Spelling, object]
) -> set[str]:
    """Of the spellings that files have, those for which a change of other spellings matters.

    A host belongs to the outlet of any domain above it. For a name that is not listed, a listed one may be proposed
    that begins or ends alike: `briefing/check.py` weighs no others.
    """
    exact = set(changed)
    if kind == "domains":
        return {host for host in mentioned if not exact.isdisjoint(_below(host))}
    heads, tails = {other[:2] for other in exact}, {other[-3:] for other in exact}
    unlisted = (spelled for spelled in mentioned if (kind, spelled) not in known)
    return exact | {spelled for spelled in unlisted if spelled[:2] in heads or spelled[-3:] in tails}


def _is_known(database: sqlite3.Connection, vocabulary: Vocabulary) -> bool:
    """Whether the vocabulary is the one stored; most builds find it so, and look no further."""
    row = database.execute("SELECT value FROM meta WHERE name = 'vocabulary'").fetchone()
    return row is not None and row[0] == vocabulary.digest


def revised(database: sqlite3.Connection, vocabulary: Vocabulary) -> dict[str, str]:
    """The files that mean something else since the vocabulary changed, each with the reason in words."""
    if _is_known(database, vocabulary):
        return {}
    old, new = _stored(database), _spellings(vocabulary)
    changed: dict[str, list[str]] = {}
    for kind, spelled in sorted(key for key in old.keys() | new.keys() if old.get(key) != new.get(key)):
        changed.setdefault(kind, []).append(spelled)
    found: dict[str, str] = {}
    for kind, spellings in changed.items():
        mentioned = [row[0] for row in database.execute("SELECT DISTINCT spelled FROM mention WHERE kind = ?", (kind,))]
        for spelled in sorted(_concerned(kind, mentioned, spellings, new)):
            for (path,) in database.execute("SELECT path FROM mention WHERE kind = ? AND spelled = ?", (kind, spelled)):
                found.setdefault(path, f'the vocabulary has changed what it says of "{spelled}"')
    return found


def _terms(vocabulary: Vocabulary) -> set[tuple[str, ...]]:
    """The rows of `vocabulary`; of two terms with one slug, which is an error told elsewhere, the first."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in KINDS:
        for term in vocabulary.terms(kind):
            shelf, parent = f"{kind}/{term.slug}", f"{kind}/{term.parent}" if term.parent else ""
            found.setdefault(shelf, (shelf, term.name, term.description, parent, _json(*term.aliases)))
    return set(found.values())


def refresh(database: sqlite3.Connection, vocabulary: Vocabulary) -> set[str]:
    """Store the vocabulary as it is now; returns the shelves of the terms whose pages may tell something else."""
    if _is_known(database, vocabulary):
        return set()
    database.execute("INSERT OR REPLACE INTO meta VALUES ('vocabulary', ?)", (vocabulary.digest,))
    old, new = _stored(database), _spellings(vocabulary)
    differing = sorted(key for key in old.keys() | new.keys() if old.get(key) != new.get(key))
    database.executemany("DELETE FROM spelling WHERE kind = ? AND spelled = ?", differing)
    rows = [(*key, *new[key]) for key in differing if key in new]
    database.executemany("INSERT INTO spelling VALUES (?, ?, ?, ?)", rows)
    terms = _terms(vocabulary)
    known = set(database.execute("SELECT shelf, name, description, parent, aliases FROM vocabulary"))
    database.executemany("DELETE FROM vocabulary WHERE shelf = ?", sorted((row[0],) for row in known - terms))
    database.executemany("INSERT INTO vocabulary VALUES (?, ?, ?, ?, ?)", sorted(terms - known))
    shelves = {entry[key][0] for entry in (old, new) for key in differing if key in entry}
    told = {shelf for row in known ^ terms for shelf in (row[0], row[3])}  # a term, and what is or was above it
    return (shelves | told) - {""}
