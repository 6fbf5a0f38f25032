"""The names the desk has agreed on: outlets, people, organizations, places, tags and series, by name, alias or slug.

Each file in `content/vocabulary/` is a mapping whose keys are the canonical names (in series.yaml, the series' keys):

    Ukrainska Pravda:                      Kursk Oblast:             dprk-troops-in-russia:
      slug: ukrainska-pravda                 parent: Russia            name: North Korean troops in Russia
      aliases: [Pravda Ukraine]              aliases: [Kursk region]   unit: soldiers
      domains: [pravda.com.ua]                                         question: How many are there?
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from builder import fields, strictyaml
from builder.briefing.slug import slugify
from builder.briefing.text import SIZE, decode
from builder.errors import Problem
from builder.fields import Fault, Field, List, Table, Text, Wrong, show
from builder.settings import RIGHTS, Site

Kind = Literal["tags", "people", "organizations", "places", "sources"]
KINDS: tuple[Kind, ...] = ("tags", "people", "organizations", "places", "sources")
FILES = {
    "tags": "tags",
    "people": "people",
    "organizations": "organizations",
    "places": "places",
    "sources": "outlets",
}


@dataclass(frozen=True, slots=True)
class Term:
    """One name. `parent` is a slug of the same kind; `listed` is False for a name that no file holds."""

    kind: str
    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    description: str = ""
    parent: str = ""
    phrases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    rights: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Series:
    """Figures that count the same thing over time."""

    slug: str
    name: str
    unit: str
    question: str = ""
    description: str = ""


def _slug(text: str) -> str:
    if not (slug := slugify(text)):
        raise Wrong(f"{show(text)} has no letter and no digit.", "Write a name that has one.", "slug")
    if slug != text:
        raise Wrong(f"{show(text)} is not a slug.", f"Write {slug}.", "slug")
    return text


def _name(text: str) -> str:
    if not slugify(text):
        raise Wrong(f"{show(text)} has no letter and no digit.", "Write a name that has one.", "slug")
    return text


def _domain(text: str) -> str:
    host = text.casefold().removeprefix("www.")
    if "/" in host or ":" in host or "." not in host or any(map(str.isspace, host)):
        raise Wrong(
            f"{show(text)} is not a domain.",
            "Write it without https:// and path, such as example.org.",
            "domain",
        )
    return host


_SLUG = Field(
    "slug", Text("slug", _slug), "Its address; made of the name where it is left out.", example="kursk-oblast"
)
_ALIASES = Field("aliases", List(Text("name", _name), "list of names"), "Other names that mean it.")
_DESCRIPTION = Field("description", Text(lines=True), "A sentence or two for its page.")
_PARENT = Field("parent", Text("name", _name), "The name of what it belongs to, in the same file.")
_PHRASES = Field("phrases", List(Text(), "list of texts"), "Words in an article that suggest it.")

TABLES: Mapping[str, Table] = {
    "tags": Table("a tag", (_SLUG, _ALIASES, _DESCRIPTION, _PARENT, _PHRASES), dict),
    "people": Table("a person", (_SLUG, _ALIASES, _DESCRIPTION), dict),
    "organizations": Table("an organization", (_SLUG, _ALIASES, _DESCRIPTION, _PARENT), dict),
    "places": Table("a place", (_SLUG, _ALIASES, _DESCRIPTION, _PARENT), dict),
    "sources": Table(
        "an outlet",
        (
            _SLUG,
            _ALIASES,
            _DESCRIPTION,
            Field(
                "domains",
                List(Text("domain", _domain), "list of domains"),
                "Its hosts on the web.",
                example="example.org",
            ),
            Field("rights", RIGHTS, "What may be published of its articles.", example="excerpt"),
            Field(
                "phrases",
                List(Text(), "list of texts"),
                "House phrases, by which a paste of its pages is known.",
            ),
        ),
        dict,
    ),
}
SERIES = Table(
    "a series",
    (
        Field("name", Text(), "What readers see.", required=True, example="North Korean troops in Russia"),
        Field("unit", Text(), "What is counted.", required=True, example="soldiers"),
        Field(
            "question",
            Text(),
            "The question that its figures answer.",
            example="How many soldiers are there?",
        ),
        _DESCRIPTION,
    ),
    dict,
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All agreed names. `digest` changes when anything in the files does."""

    digest: str
    by_kind: Mapping[str, tuple[Term, ...]]
    by_series: Mapping[str, Series]
    _found: Mapping[str, Mapping[str, Term]] = field(repr=False)
    _domains: Mapping[str, Term] = field(repr=False)

    def term(self, kind: str, name: str) -> Term:
        """The term of that name, alias or slug; an unlisted name gives a Term with `listed` False and the name as written."""
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


@dataclass(slots=True)
class _Reading:
    """One vocabulary file as it is read."""

    file: str
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    first: int = 1

    def done(self) -> list[Problem]:
        return self.problems + fields.problems(self.file, self.text, self.faults)


def _read(site: Site, name: str) -> _Reading:
    path = site.vocabulary / f"{name}.yaml"
    reading = _Reading(site.relative(path))
    if not path.is_file():
        return reading
    decoded, reading.problems = decode(reading.file, path.read_bytes())
    if decoded is None:
        return reading
    reading.text = decoded
    faults: list[strictyaml.YamlFault] = []
    data: Any = None
    try:
        data = strictyaml.load(decoded, limit=SIZE, faults=faults)
    except strictyaml.YamlFault as fault:
        faults.append(fault)
    reading.problems += [fields.yaml_problem(reading.file, fault) for fault in faults]
    if isinstance(data, dict):
        reading.data = data
    elif data is not None:
        message = "This file must be a mapping of names."
        reading.problems.append(
            Problem(
                reading.file,
                1,
                1,
                "type",
                message,
                "Write each name with a colon, and what is known of it below.",
            )
        )
    return reading


def _entries(reading: _Reading, table: Table) -> dict[str, dict[str, Any]]:
    found = {}
    for name, entry in reading.data.items():
        made = table.read({} if entry is None else entry, (name,), reading.faults)
        if made is not None:
            found[name] = made
    return found


def _terms(reading: _Reading, kind: str) -> dict[str, Term]:
    terms = {}
    for name, values in _entries(reading, TABLES[kind]).items():
        slug = values.pop("slug", "") or slugify(name)
        if not slug:
            reading.faults.append(
                Fault((name,), "slug", "has no letter and no digit.", "Write a name that has one.")
            )
            continue
        terms[name] = Term(kind, slug, name, **values)
    return terms


def _claims(term: Term) -> list[tuple[tuple[str | int, ...], str]]:
    """What a term answers to, by slug, with the place of each in the file."""
    claims: list[tuple[tuple[str | int, ...], str]] = [
        ((term.name,), term.slug),
        ((term.name,), slugify(term.name)),
    ]
    return claims + [((term.name, "aliases", n), slugify(alias)) for n, alias in enumerate(term.aliases)]


def _index(reading: _Reading, terms: Iterable[Term]) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for term in terms:
        for path, slug in _claims(term):
            if (other := found.setdefault(slug, term)) is not term:
                fact = f'"{slug}" is taken by {show(other.name)}.'
                reading.faults.append(
                    Fault(
                        path, "term-twice", fact, "One name or alias belongs to one term: take it out of one."
                    )
                )
    return found


def _with_parents(
    reading: _Reading, terms: Mapping[str, Term], found: Mapping[str, Term]
) -> tuple[Term, ...]:
    done = []
    for term in terms.values():
        if term.parent:
            parent = found.get(slugify(term.parent))
            if parent is None:
                reading.faults.append(
                    Fault(
                        (term.name, "parent"),
                        "parent",
                        f"{show(term.parent)} is not in this file.",
                        f"Add it as {term.parent}:",
                    )
                )
            term = replace(term, parent=parent.slug if parent else "")
        done.append(term)
    parents = {term.slug: term.parent for term in done}
    for term in done:
        seen, above = {term.slug}, term.parent
        while above and above not in seen:
            seen.add(above)
            above = parents.get(above, "")
        if above == term.slug:
            reading.faults.append(
                Fault(
                    (term.name, "parent"), "parent", "leads back to the term itself.", "Take one parent out."
                )
            )
    return tuple(sorted(done, key=lambda term: term.slug))


def _by_domain(reading: _Reading, outlets: Iterable[Term]) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for term in outlets:
        for n, domain in enumerate(term.domains):
            if (other := found.setdefault(domain, term)) is not term:
                fact = f"{show(domain)} is taken by {show(other.name)}."
                reading.faults.append(
                    Fault(
                        (term.name, "domains", n),
                        "term-twice",
                        fact,
                        "A domain belongs to one outlet: take it out of one.",
                    )
                )
    return found


def _series(reading: _Reading) -> dict[str, Series]:
    found = {}
    for key, values in _entries(reading, SERIES).items():
        if slugify(key) != key:
            reading.faults.append(
                Fault(
                    (key,),
                    "slug",
                    "is not a slug.",
                    f"Write {slugify(key) or 'letters, digits and hyphens'}.",
                )
            )
        else:
            found[key] = Series(key, **values)
    return dict(sorted(found.items()))


def load(site: Site) -> tuple[Vocabulary, list[Problem]]:
    """The site's vocabulary, as much of it as is right, and everything wrong with its files; a missing file is an empty one."""
    digest = hashlib.sha256()
    problems: list[Problem] = []
    by_kind: dict[str, tuple[Term, ...]] = {}
    index: dict[str, Mapping[str, Term]] = {}
    domains: Mapping[str, Term] = {}
    for kind in KINDS:
        reading = _read(site, FILES[kind])
        digest.update(f"{kind}\0{reading.text}\0".encode())
        terms = _terms(reading, kind)
        found = _index(reading, terms.values())
        by_kind[kind] = _with_parents(reading, terms, found)
        finished = {term.name: term for term in by_kind[kind]}
        index[kind] = {slug: finished[term.name] for slug, term in found.items()}
        if kind == "sources":
            domains = _by_domain(reading, by_kind[kind])
        problems += reading.done()
    reading = _read(site, "series")
    digest.update(f"series\0{reading.text}".encode())
    series = _series(reading)
    return Vocabulary(digest.hexdigest(), by_kind, series, index, domains), problems + reading.done()
