"""One file as the archive keeps it: read, parsed, checked, rendered and cut to what its rights permit.

A reading depends on the file's bytes, the settings, the vocabulary and the program, and on no other file.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from builder.archive import codec
from builder.archive.answer import Card, PlainPage, Record, TermRef, Voice
from builder.archive.changes import Change
from builder.archive.entry import (
    REFERENCES,
    Entry,
    Mention,
    Place,
    address_of,
    moment_of,
    morning,
    noon,
    relating,
    standing,
)
from builder.briefing.check import check
from builder.briefing.markdown import Link, Picture, Rendered, render
from builder.briefing.model import Briefing, Moment
from builder.briefing.parse import parse
from builder.briefing.plain import Plain, parse_plain
from builder.briefing.rights import permitted
from builder.briefing.slug import slugify
from builder.briefing.vocabulary import KINDS, Vocabulary
from builder.errors import Problem
from builder.settings import Site

_MARK = re.compile(r'data-ref="([^"]*)"')


class Mark(NamedTuple):
    """A link or a picture of a body: what it names, where it stands in the file, and whether rights let it be shown."""

    ref: str
    line: int
    column: int
    shown: bool


class Reading(Struct, frozen=True):
    """What one file says. `entry` is None where it is no briefing or an error forbids it, and `plain` likewise.

    `html` and `record` are what the briefing's own page shows: its permitted body, and answer.Record as JSON.
    """

    path: str
    sha256: str
    problems: tuple[Problem, ...] = ()
    entry: Entry | None = None
    plain: PlainPage | None = None
    html: str = ""
    record: str = ""
    links: tuple[Mark, ...] = ()
    pictures: tuple[Mark, ...] = ()
    rooted: tuple[Mark, ...] = ()  # written from the root of the site


def _names(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Every name a briefing is filed under, as (kind, name as written)."""
    written = {
        "tags": briefing.tags,
        "people": briefing.people,
        "organizations": briefing.organizations,
        "places": briefing.places,
        "sources": (briefing.source.outlet,) if briefing.source and briefing.source.outlet else (),
    }
    for kind in KINDS:
        for name in written[kind]:
            yield kind, name


def _terms(briefing: Briefing, vocabulary: Vocabulary) -> tuple[TermRef, ...]:
    """The terms of a briefing, each once, though it may be written twice under two names."""
    found: dict[tuple[str, str], TermRef] = {}
    for kind, name in _names(briefing):
        term = vocabulary.term(kind, name)
        if term.slug:
            found.setdefault((kind, term.slug), TermRef(kind, term.slug, term.name))
    return tuple(found.values())


def _series_name(key: str, vocabulary: Vocabulary) -> str:
    series = vocabulary.series(key)
    return series.name if series else key.replace("-", " ")


def _shelves(briefing: Briefing, terms: Iterable[TermRef], vocabulary: Vocabulary) -> tuple[Place, ...]:
    shelves = [(f"{term.kind}/{term.slug}", term.name) for term in terms]
    if story := slugify(briefing.story):
        shelves.append((f"stories/{story}", briefing.story.replace("-", " ")))
    series = dict.fromkeys(figure.series for figure in briefing.figures if figure.series)
    shelves += [(f"figures/{key}", _series_name(key, vocabulary)) for key in series]
    related = relating(shelves)
    return tuple(Place(shelf, name, shelf in related) for shelf, name in shelves)


def _iso(moment: Moment | None) -> str:
    return str(moment) if moment else ""


def _card(briefing: Briefing, terms: Iterable[TermRef], language: str) -> Card:
    first = {kind: next((term for term in terms if term.kind == kind), None) for kind in ("sources", "places")}
    clock = briefing.date.at.strftime("%H:%M") if briefing.date and briefing.date.at else ""
    return Card(
        id=briefing.id,
        title=briefing.title,
        day=briefing.date.day.isoformat() if briefing.date else "",
        clock=clock,
        address=address_of(briefing),
        summary=briefing.summary,
        language=briefing.language or language,
        rights=briefing.rights,
        outlet=first["sources"],
        cites=briefing.source.cites if briefing.source else (),
        place=first["places"],
        posted=_iso(briefing.posted),
        updated=_iso(briefing.updated),
        status=briefing.status,
    )


def _notice(card: Card) -> Card:
    """The card of a withdrawn briefing: that it was here, under which headline, and no more of what it said."""
    return replace(card, summary="", outlet=None, cites=(), place=None)


_SPEAKERS = ("people", "organizations", "sources")


def _said_by(briefing: Briefing) -> Iterator[str]:
    """Whom a briefing names as saying something, or as passing it on."""
    yield from briefing.source.cites if briefing.source else ()
    tellings = [(event.by, event.via) for event in briefing.events]
    tellings += [(figure.by, figure.via) for figure in briefing.figures]
    for by, via in tellings:
        yield from filter(None, (by, *via))


def _voices(briefing: Briefing, terms: Iterable[TermRef], vocabulary: Vocabulary) -> tuple[Voice, ...]:
    """Those of them that are terms of the briefing, whichever of the term's names is written."""
    own = {(term.kind, term.slug): term for term in terms}
    found = []
    for name in dict.fromkeys(_said_by(briefing)):
        meant = (own.get((kind, vocabulary.term(kind, name).slug)) for kind in _SPEAKERS)
        if term := next(filter(None, meant), None):
            found.append(Voice(name, term))
    return tuple(found)


def _mentions(briefing: Briefing) -> tuple[Mention, ...]:
    """All that the vocabulary is asked about for this briefing, also where rights keep it from being shown."""
    names = [(kind, slugify(name)) for kind, name in _names(briefing)]
    names += [(kind, slugify(name)) for name in dict.fromkeys(_said_by(briefing)) for kind in _SPEAKERS]
    names += [("series", figure.series) for figure in briefing.figures if figure.series]
    if briefing.source and (host := urlsplit(briefing.source.url).hostname):
        names.append(("domains", host))
    return tuple(dict.fromkeys(names))


def _entry(
    briefing: Briefing,
    card: Card,
    shelves: tuple[Place, ...],
    marks: Iterable[Mark],
    mentions: tuple[Mention, ...],
    zone: ZoneInfo,
) -> Entry:
    withdrawn = briefing.status == "withdrawn"
    refs = () if withdrawn else tuple(dict.fromkeys(mark.ref for mark in marks if mark.shown))
    return Entry(
        path=briefing.path,
        id=briefing.id,
        slug=briefing.slug,
        day=card.day,
        moment=moment_of(briefing.date) if briefing.date else "",
        address=address_of(briefing),
        posted=noon(briefing.posted, zone) if briefing.posted else 0,
        status=briefing.status,
        opens=morning(briefing.publish_at, zone) if briefing.publish_at else None,
        closes=morning(briefing.expires, zone) if briefing.expires else None,
        standing=standing(briefing.status, bool(card.day), None, None, 0, drafts=False),
        # Text that is published elsewhere too is not for search engines, so no sitemap names its page.
        lastmod="" if briefing.rights == "licensed" else _iso(briefing.updated or briefing.posted),
        card=codec.dump(_notice(card) if withdrawn else card),
        shelves=() if withdrawn else shelves,
        refs=refs[:REFERENCES],
        picks=() if withdrawn else briefing.related,
        aliases=tuple(alias.rstrip("/") for alias in briefing.aliases),
        mentions=mentions,
    )


def _marks(found: Sequence[Link | Picture], html: str) -> tuple[Mark, ...]:
    """Links or pictures, each without its fragment, and whether the permitted HTML still has it."""
    kept = {unescape(ref) for ref in _MARK.findall(html)} if found else ()
    return tuple(Mark(mark.ref.partition("#")[0], mark.line, mark.column, mark.ref in kept) for mark in found)


def _briefing(path: str, data: bytes, digest: str, site: Site, vocabulary: Vocabulary) -> Reading:
    briefing, problems = parse(path, data, site)
    if briefing is None:
        return Reading(path, digest, tuple(problems))
    # Of the others nobody asks for the quotations alone.
    rendered = render(briefing.body, path, briefing.body_line, quotes=briefing.rights == "excerpt")
    problems = [*problems, *rendered.problems, *check(briefing, rendered, vocabulary, site, data)]
    allowed, html = permitted(briefing, rendered, site.settings.rights.quote_words)
    withdrawn = briefing.status == "withdrawn"
    links = _marks(rendered.links, html)
    terms = _terms(allowed, vocabulary)
    card, shelves = _card(allowed, terms, site.settings.language), _shelves(allowed, terms, vocabulary)
    return Reading(
        path,
        digest,
        tuple(problems),
        entry=_entry(allowed, card, shelves, links, _mentions(briefing), site.settings.zone),
        html="" if withdrawn else html,
        # Its picks are answered by `related`, which leaves out those that are not published.
        record=""
        if withdrawn
        else codec.dump(Record(replace(allowed, related=()), terms, _voices(allowed, terms, vocabulary))),
        links=links,
        pictures=_marks(rendered.pictures, html),
        rooted=_marks(rendered.addresses, html),
    )


def _plain_page(plain: Plain, rendered: Rendered, language: str) -> PlainPage:
    return PlainPage(
        slug=plain.slug,
        title=plain.title,
        summary=plain.summary,
        language=plain.language or language,
        address=f"/{plain.slug}",
        updated=_iso(plain.updated),
        body=rendered.html,
        pictures=(),
    )


def _plain(path: str, data: bytes, digest: str, site: Site) -> Reading:
    plain, problems = parse_plain(path, data, site)
    if plain is None:
        return Reading(path, digest, tuple(problems))
    rendered = render(plain.body, path, plain.body_line)
    return Reading(
        path,
        digest,
        (*problems, *rendered.problems),
        plain=_plain_page(plain, rendered, site.settings.language),
        links=_marks(rendered.links, rendered.html),
        pictures=_marks(rendered.pictures, rendered.html),
        rooted=_marks(rendered.addresses, rendered.html),
    )


def read(site: Site, vocabulary: Vocabulary, change: Change) -> Reading:
    """Read one briefing or plain page. A file that cannot be read any more is an error of its own, not an exception."""
    try:
        # A Path would take longer than to read it, and to read it at one stroke needs no buffer.
        with open(os.path.join(site.root, change.path), "rb", buffering=0) as file:
            data = file.read()
    except OSError as error:
        message = f"This file could not be read: {error.strerror}."
        barred = isinstance(error, PermissionError)
        remedy = "Give yourself the right to read it." if barred else "Build again when nothing else is changing it."
        problem = Problem(change.path, 1, 1, "unreadable", message, remedy)
        return Reading(change.path, "", (problem,))
    digest = hashlib.sha256(data).hexdigest()
    if change.sort == "plain":
        return _plain(change.path, data, digest, site)
    return _briefing(change.path, data, digest, site, vocabulary)
