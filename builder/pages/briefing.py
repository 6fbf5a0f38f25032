"""The page of a briefing: what was reported, by whom and when, how we know, and where to read on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from msgspec import Struct

from builder.archive.answer import Card, Record, Voice
from builder.archive.view import View
from builder.briefing.model import Briefing, Edtf, Qualifier
from builder.briefing.vocabulary import KINDS
from builder.pages import span as spans
from builder.pages import structured
from builder.pages.address import file, span_address
from builder.pages.blurb import blurb
from builder.pages.body import for_page
from builder.pages.galley import Front, Galley, TermLink
from builder.pages.listing import Entry, entries, entry
from builder.pages.page import Page, Press
from builder.pages.wording import day_long

TEMPLATE, WITHDRAWN = "briefing.html", "withdrawn.html"


class Slugline(NamedTuple):
    """The line above a headline: place, day, outlet, and whom the report rests on."""

    place: TermLink | None
    day: str
    href: str
    outlet: TermLink | None
    cites: Sequence[TermLink]


class Statement(NamedTuple):
    """A dated statement with the names in it linked."""

    date: Edtf
    text: str
    by: TermLink | None
    via: Sequence[TermLink]
    stated: Edtf | None
    quote: str


class Reported(NamedTuple):
    """A reported figure with the names in it linked."""

    unit: str
    value: int | float | None
    low: int | float | None
    high: int | float | None
    qualifier: Qualifier | None
    series: str
    date: Edtf | None
    by: TermLink | None
    via: Sequence[TermLink]
    quote: str


# Who says something, the likeliest first.
_SPEAKERS = {kind: rank for rank, kind in enumerate(("people", "organizations", "sources", "places", "tags"))}


class _Names(Struct, frozen=True):
    """The names of a briefing's terms and where they lead; one that is a person's and a tag's is the person's."""

    links: Mapping[str, TermLink]

    @classmethod
    def of(cls, galley: Galley, terms: Sequence[TermLink], voices: Sequence[Voice]) -> "_Names":
        links: dict[str, TermLink] = {}
        for link in sorted(terms, key=lambda link: _SPEAKERS[link.kind]):
            links.setdefault(link.name.casefold(), link)
        for voice in voices:
            links.setdefault(voice.name.casefold(), galley.link(voice.term))
        return cls(links)

    def link(self, name: str) -> TermLink:
        return self.links.get(name.casefold()) or TermLink(name)

    def maybe(self, name: str) -> TermLink | None:
        return self.link(name) if name else None

    def all(self, names: Iterable[str]) -> list[TermLink]:
        return [self.link(name) for name in names]


def _order(when: Edtf) -> tuple[bool, date, date]:
    """By the first day it may mean, then by the last; what has neither comes last."""
    unknown = when.earliest is None and when.latest is None
    return unknown, when.earliest or date.min, when.latest or date.max


def _statements(briefing: Briefing, names: _Names) -> list[Statement]:
    told = sorted(briefing.events, key=lambda event: _order(event.date))
    return [
        Statement(one.date, one.text, names.maybe(one.by), names.all(one.via), one.stated, one.quote) for one in told
    ]


def _figures(briefing: Briefing, names: _Names) -> list[Reported]:
    return [
        Reported(
            one.unit,
            one.value,
            one.low,
            one.high,
            one.qualifier,
            one.series,
            one.date,
            names.maybe(one.by),
            names.all(one.via),
            one.quote,
        )
        for one in briefing.figures
    ]


def _by_kind(terms: Iterable[TermLink]) -> dict[str, list[TermLink]]:
    """The terms by kind, every kind there, in the order written."""
    found: dict[str, list[TermLink]] = {kind: [] for kind in KINDS}
    for link in terms:
        found[link.kind].append(link)
    return found


def _report_error(galley: Galley, card: Card) -> str:
    """A letter to the desk about this page, begun; "" where the desk has no address."""
    desk = galley.view.setting("desk").address
    if not desk:
        return ""
    subject, body = quote(f"Correction: {card.title}", safe=""), quote(galley.absolute(card.address), safe="")
    return f"mailto:{quote(desk, safe='@')}?subject={subject}&body={body}"


def _front(galley: Galley, card: Card, briefing: Briefing, terms: Sequence[TermLink]) -> Front:
    url, origin = galley.absolute(card.address), galley.addresses.origin
    after = f" after {card.outlet.name}" if card.outlet else ""
    otherwise = f"Briefing of {day_long(card.day)}{after}: {card.title}"
    return Front(
        card.address,
        card.title,
        blurb(card.summary, otherwise),
        crumbs=[(spans.label(one), span_address(one)) for one in spans.above(card.day)],
        # Search engines ask this of text that is published elsewhere too.
        robots="noindex" if card.rights == "licensed" else "",
        og_type="article",
        published=card.posted,
        modified=card.updated,
        language=card.language,
        nodes=[
            structured.article(
                card, briefing, url, galley.publisher(), [(link.kind, link.name, origin + link.href) for link in terms]
            )
        ],
    )


def _neighbours(galley: Galley, id: str) -> dict[str, Entry | None]:
    before, after = galley.view.neighbours(id)
    return {
        "before": entry(galley, before) if before else None,
        "after": entry(galley, after) if after else None,
    }


def _live(galley: Galley, card: Card, record: Record) -> bytes:
    view, briefing = galley.view, record.briefing
    terms = [galley.link(ref) for ref in record.terms]
    names = _Names.of(galley, terms, record.voices)
    return galley.printed(
        TEMPLATE,
        _front(galley, card, briefing, terms),
        entry=Entry(card, galley.href(card.address)),
        briefing=briefing,
        body=for_page(galley, view.body(card.id), card.address, view.pictures(card.id)),
        slugline=Slugline(
            galley.term(card.place),
            card.day,
            galley.href(span_address(card.day)),
            galley.term(card.outlet),
            names.all(card.cites),
        ),
        terms=_by_kind(terms),
        events=_statements(briefing, names),
        figures=_figures(briefing, names),
        source=briefing.source,
        corrections=sorted(briefing.corrections, key=lambda one: one.date.day, reverse=True),
        related=[(entry(galley, one.id), one.because) for one in view.related(card.id)],
        backlinks=entries(galley, view.backlinks(card.id)),
        rights=card.rights,
        taken=briefing.intake.sha256 if briefing.intake else "",
        report_error=_report_error(galley, card),
        **_neighbours(galley, card.id),
    )


def _dated_pages(galley: Galley, day: str) -> set[str]:
    """Of a day, its month and its year, those that have a page: with nothing else listed under them they have none."""
    listed = {span for year, months in galley.view.years() for span in (year, *months)}
    return listed | ({day} if galley.view.shelf(f"dates/{day}").ids else set())


def _withdrawn(galley: Galley, card: Card) -> bytes:
    about = f"A briefing of {day_long(card.day)} that the desk has withdrawn."
    there = _dated_pages(galley, card.day)
    crumbs = [(spans.label(one), span_address(one)) for one in spans.above(card.day) if one in there]
    front = Front(card.address, card.title, about, crumbs, robots="noindex", language=card.language)
    return galley.printed(WITHDRAWN, front, entry=Entry(card, galley.href(card.address)))


class Briefings:
    """A page for each published briefing, a notice for each withdrawn one; the roster comes by month."""

    name = "briefing"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return view.published_months()

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        return [Page(self.name, id, file(address), f"the briefing {id}") for id, address in view.published(part)]

    def look_ahead(self, pages: Sequence[Page], view: View) -> None:
        """Look up at once what these pages will ask of their own briefings."""
        view.look_ahead(("card", "record", "body", "pictures"), [page.key for page in pages])

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley = Galley.of(view, press)
        card, record = view.card(page.key), view.record(page.key)
        if card is None:
            raise LookupError(f"the archive lists the briefing {page.key}, which is not there")
        return _live(galley, card, record) if record else _withdrawn(galley, card)


KIND = Briefings()
