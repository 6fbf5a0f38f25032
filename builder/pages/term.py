"""The page of a term: all its briefings, or its latest and the way to the rest by year, month and day."""

from collections.abc import Iterable, Iterator

from builder.archive.answer import Part, Shelf, TermPage
from builder.archive.view import View
from builder.briefing.vocabulary import KINDS
from builder.pages import span as spans
from builder.pages import structured, terms
from builder.pages.address import file, term_address
from builder.pages.blurb import blurb
from builder.pages.galley import Front, Galley
from builder.pages.listing import Bar, bars, by_day
from builder.pages.page import Page, Press
from builder.pages.wording import span_name

TEMPLATE = "term.html"


def _split(key: str) -> tuple[str, str, str]:
    """Kind, slug and span of a key such as "tags/kursk/2024-10"; the span may be ""."""
    kind, slug, *rest = key.split("/")
    return kind, slug, "".join(rest)


def cuts(view: View, term: str, span: str = "") -> Iterator[str]:
    """The spans for which a term has a page of its own, each wider one before what it holds."""
    shelf = view.shelf(f"{term}/{span}" if span else term)
    if shelf.cut:
        for part in shelf.parts[::-1] if shelf.parts else ():
            yield part.span
            yield from cuts(view, term, part.span)


def _crumbs(kind: str, page: TermPage, span: str) -> list[tuple[str, str]]:
    trail = [(terms.LABELS[kind], terms.address(kind)), (page.name, term_address(kind, page.slug))]
    trail += [(spans.label(one), term_address(kind, page.slug, one)) for one in spans.above(span)]
    return [*trail[:-1], (trail[-1][0], "")]


def _front(galley: Galley, page: TermPage, span: str) -> Front:
    kind, here = page.kind, term_address(page.kind, page.slug, span)
    site, label = galley.names().title, terms.LABELS[page.kind]
    within = f", {span_name(span)}" if span else ""
    title = f"{page.name} ({label.lower()}){within}"
    general = f"Briefings of {site} filed under {page.name} ({label.lower()}){within}."
    about = general if span else blurb(page.description, general)
    node = structured.collection(title, about, galley.absolute(here), galley.website(), structured.term(page))
    # Its parts only list over again what the briefings' own pages and the pages of dates hold.
    robots = "noindex" if span else ""
    crumbs = _crumbs(kind, page, span)
    return Front(here, title, about, crumbs=crumbs, section=terms.address(kind), robots=robots, nodes=[node])


def _bars(galley: Galley, page: TermPage, shelf: Shelf) -> list[Bar]:
    parts: Iterable[Part] = shelf.parts

    def href(span: str) -> str:
        return galley.href(term_address(page.kind, page.slug, span)) if shelf.cut else ""

    return bars(parts, href)


class Terms:
    """The pages of every term in use; the roster comes by term, for each is cut by itself."""

    name = "term"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        for kind in KINDS:
            for letter in view.letters(kind) or ("",):
                for ref in view.terms(kind, letter):
                    yield f"{ref.kind}/{ref.slug}"

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        kind, slug, _ = _split(part)
        for span in ("", *cuts(view, part)):
            path = file(term_address(kind, slug, span))
            source = f"the page of {part}, {span_name(span)}" if span else f"the page of {part}"
            yield Page(self.name, f"{part}/{span}" if span else part, path, source)

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley = Galley.of(view, press)
        kind, slug, span = _split(page.key)
        term = view.term(kind, slug)
        if term is None:
            raise LookupError(f"the archive lists the term {kind}/{slug}, which has no page")
        shelf = view.shelf(page.key)
        return galley.printed(
            TEMPLATE,
            _front(galley, term, span),
            kind=kind,
            label=terms.LABELS[kind],
            term=term,
            span=span,
            groups=by_day(galley, shelf.ids),
            parts=_bars(galley, term, shelf),
            cut=shelf.cut,
            aliases=list(term.aliases),
            parent=galley.term(term.parent),
            children=[galley.term(child) for child in term.children],
            whole=galley.href(term_address(kind, slug)),
        )


KIND = Terms()
