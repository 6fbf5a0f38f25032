"""The names the desk has agreed on: outlets, people, organizations, places, tags and series, by name, alias or slug.

Each file in `content/vocabulary/` is a mapping whose keys are the canonical names (in series.yaml, the series' keys):

    Ukrainska Pravda:                      Kursk Oblast:             dprk-troops-in-russia:
      slug: ukrainska-pravda                 parent: Russia            name: North Korean troops in Russia
      aliases: [Pravda Ukraine]              aliases: [Kursk region]   unit: soldiers
      domains: [pravda.com.ua]                                         question: How many are there?
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct, field, msgpack
from msgspec.structs import replace

from builder import fields, strictyaml
from builder.briefing.slug import slugify
from builder.briefing.term import FILES, KINDS, SERIES, TABLES, Kind, Series, Term
from builder.errors import Problem
from builder.fields import Fault, Table, show
from builder.memory import Memory
from builder.near import nearest
from builder.settings import Site
from builder.strictyaml import Path
from builder.text import SIZE, decode

__all__ = ["FILES", "KINDS", "Kind", "Series", "Term", "Vocabulary", "load"]


class Vocabulary(Struct, frozen=True):
    """All agreed names. `digest` changes when anything in the files does."""

    digest: str
    by_kind: Mapping[str, tuple[Term, ...]]
    by_series: Mapping[str, Series]
    unread: frozenset[str]  # kinds, and "series", whose file could not be read: what they list is not known
    _found: Mapping[str, Mapping[str, Term]]
    _domains: Mapping[str, Term]

    def term(self, kind: str, name: str) -> Term:
        """The term of that name, alias or slug; for an unlisted name one with `listed` False, the name as written."""
        slug = slugify(name)
        return self._found[kind].get(slug) or Term(kind, slug, name, listed=False)

    def terms(self, kind: str) -> tuple[Term, ...]:
        """All listed terms of a kind, by slug."""
        return self.by_kind[kind]

    def series(self, key: str) -> Series | None:
        return self.by_series.get(key)

    def all_series(self) -> tuple[Series, ...]:
        return tuple(self.by_series.values())

    def outlet_by_domain(self, host: str) -> Term | None:
        """The outlet that publishes at a host: its domain or any host below it, the longest domain first."""
        labels = host.casefold().rstrip(".").split(".")
        for start in range(len(labels)):
            if (term := self._domains.get(".".join(labels[start:]))) is not None:
                return term
        return None


_KEPT = "vocabulary"  # in a memory


class _Reading(Struct):
    """One vocabulary file as it is read."""

    file: str
    text: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def wrong(self, path: Path, code: str, fact: str, remedy: str) -> None:
        self.faults.append(Fault(path, code, fact, remedy))

    @property
    def unread(self) -> bool:
        """Whether a fault kept all of the file back."""
        return bool(self.problems) and not self.data

    def told(self) -> list[Problem]:
        return self.problems + fields.problems(self.file, self.text, self.faults)


def _load(reading: _Reading) -> None:
    faults: list[strictyaml.YamlFault] = []
    data: Any = None
    try:
        data = strictyaml.load(reading.text, limit=SIZE, faults=faults)
    except strictyaml.YamlFault as fault:
        faults.append(fault)
    reading.problems += [fields.yaml_problem(reading.file, fault) for fault in faults]
    if isinstance(data, dict):
        reading.data = data
    elif data is not None:
        fact, remedy = "This file is not a mapping of names.", "Write each name with a colon after it."
        reading.problems.append(Problem(reading.file, 1, 1, "type", fact, remedy))


def _read(site: Site, name: str) -> _Reading:
    path = site.vocabulary / f"{name}.yaml"
    reading = _Reading(site.relative(path))
    # A link that leads out of content/ is refused, and told, by whoever walks the content.
    if not path.is_file() or not path.resolve().is_relative_to(site.content.resolve()):
        return reading
    try:
        text, reading.problems = decode(reading.file, path.read_bytes())
    except OSError as error:
        fact = f"This file cannot be read: {error.strerror}."
        reading.problems = [Problem(reading.file, 1, 1, "unreadable", fact, "Give yourself the right to read it.")]
        return reading
    reading.text = text or ""
    return reading


def _entries(reading: _Reading, table: Table) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each name and what is known of it; one with a fault is kept, by its name alone: who uses it is not at fault."""
    for name, entry in reading.data.items():
        yield name, table.read({} if entry is None else entry, (name,), reading.faults) or {}


def _terms(reading: _Reading, kind: str) -> Iterator[Term]:
    for name, values in _entries(reading, TABLES[kind]):
        slug = values.pop("slug", "") or slugify(name)
        if slug:
            yield Term(kind, slug, name, **values)
        else:
            reading.wrong((name,), "slug", "has no letter and no digit.", "Write a name that has one.")


def _claims(term: Term) -> Iterator[tuple[Path, str]]:
    """What a term answers to, by slug, with the place of each in the file."""
    yield (term.name,), term.slug
    if (own := slugify(term.name)) != term.slug:
        yield (term.name,), own
    for number, alias in enumerate(term.aliases):
        yield (term.name, "aliases", number), slugify(alias)


def _index(reading: _Reading, terms: Iterable[Term]) -> dict[str, Term]:
    """The terms by everything they answer to; whoever comes first has it."""
    found: dict[str, Term] = {}
    for term in terms:
        for path, slug in _claims(term):
            if slug and (other := found.setdefault(slug, term)) is not term:
                fact = f"{show(slug)} belongs to {show(other.name)} already."
                reading.wrong(path, "term-twice", fact, "Take it out of one of the two, or make them one term.")
    return found


def _parent(reading: _Reading, term: Term, found: Mapping[str, Term]) -> str:
    """The slug of a term's parent, once it is sure that the parents lead to an end."""
    parent = found.get(slugify(term.parent))
    if parent is None:
        remedy = f"Add it as {term.parent}:"
        reading.wrong((term.name, "parent"), "parent", f"{show(term.parent)} is not in this file.", remedy)
        return ""
    above: Term | None = parent
    for _ in found:
        if above is None or above is term:
            break
        above = found.get(slugify(above.parent)) if above.parent else None
    if above is term:
        fact, remedy = "leads back to the term itself.", "Take out one of the parents."
        reading.wrong((term.name, "parent"), "parent", fact, remedy)
        return ""
    return parent.slug


def _finished(reading: _Reading, found: Mapping[str, Term]) -> dict[str, Term]:
    """The terms by slug, each with its parent's slug for its parent's name."""
    own = sorted((term for slug, term in found.items() if slug == term.slug), key=lambda term: term.slug)
    parents = {term.slug: _parent(reading, term, found) if term.parent else "" for term in own}
    return {term.slug: replace(term, parent=parents[term.slug]) for term in own}


def _by_domain(reading: _Reading, outlets: Iterable[Term]) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for term in outlets:
        for number, domain in enumerate(term.domains):
            if (other := found.setdefault(domain, term)) is not term:
                fact = f"{show(domain)} belongs to {show(other.name)} already."
                path = (term.name, "domains", number)
                reading.wrong(path, "term-twice", fact, "Take it out of one of the two outlets.")
    return found


def _series(reading: _Reading) -> Iterator[Series]:
    for key, values in sorted(_entries(reading, SERIES)):
        if slugify(key) != key:
            remedy = f"Write {slugify(key) or 'letters, digits and hyphens'}."
            reading.wrong((key,), "slug", "is not a slug.", remedy)
        else:
            yield Series(**{"slug": key, "name": key, "unit": "", **values})


def _strangers(site: Site) -> Iterator[Problem]:
    """Files of the folder that would be passed over without a word."""
    known = {f"{name}.yaml" for name in (*FILES.values(), "series")}
    for path in sorted(site.vocabulary.glob("*")) if site.vocabulary.is_dir() else ():
        if path.name not in known and not path.name.startswith("."):
            near = nearest(path.name, (name for name in known if not (path.parent / name).exists()), 0.8)
            remedy = f"Name it {near}." if near else f"The files are: {', '.join(sorted(known))}."
            fact = "This file is not read: no kind of name is kept in it."
            yield Problem(site.relative(path), 1, 1, "vocabulary-file", fact, remedy, "warning")


def _worked_out(readings: Mapping[str, _Reading], digest: str) -> tuple[Vocabulary, list[Problem]]:
    """What the texts say, by the names of kinds and "series"; and what is wrong with them."""
    for reading in readings.values():
        _load(reading)
    index = {kind: _index(readings[kind], _terms(readings[kind], kind)) for kind in KINDS}
    finished = {kind: _finished(readings[kind], found) for kind, found in index.items()}
    outlets = (finished["sources"].get(term.slug, term) for term in dict.fromkeys(index["sources"].values()))
    words = Vocabulary(
        digest=digest,
        by_kind={kind: tuple(terms.values()) for kind, terms in finished.items()},
        _domains=_by_domain(readings["sources"], outlets),
        by_series={series.slug: series for series in _series(readings["series"])},
        unread=frozenset(name for name, reading in readings.items() if reading.unread),
        _found={
            kind: {slug: finished[kind][term.slug] for slug, term in found.items() if term.slug in finished[kind]}
            for kind, found in index.items()
        },
    )
    return words, [problem for reading in readings.values() for problem in reading.told()]


def _remembered(
    readings: Mapping[str, _Reading], digest: str, memory: Memory | None
) -> tuple[Vocabulary, list[Problem]]:
    """What was worked out of the very same texts, where that is remembered: of some hundred names it takes a tenth of
    the time that one edit takes. What is wrong with a file that could not be read whole stands in no text.
    """
    if memory is None or any(reading.problems for reading in readings.values()):
        return _worked_out(readings, digest)
    data, mark = memory.get(_KEPT) or b"", digest.encode()
    if data.startswith(mark):
        return msgpack.decode(data[len(mark) :], type=tuple[Vocabulary, list[Problem]])
    made = _worked_out(readings, digest)
    memory.put(_KEPT, mark + msgpack.encode(made))
    return made


def load(site: Site, memory: Memory | None = None) -> tuple[Vocabulary, list[Problem]]:
    """The site's vocabulary, as much of it as is right, and all that is wrong. A missing file is an empty one.

    `memory` spares what was worked out of the same files before.
    """
    readings = {name: _read(site, file) for name, file in (*FILES.items(), ("series", "series"))}
    digest = hashlib.sha256("\0".join(reading.text for reading in readings.values()).encode()).hexdigest()
    words, told = _remembered(readings, digest, memory)
    return words, sorted([*told, *_strangers(site)])
