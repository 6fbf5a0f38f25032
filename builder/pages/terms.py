"""The index of a kind of term: every name in use, under its first letter; cut by letter beyond 500."""

from collections.abc import Iterable
from itertools import groupby

from builder.archive.answer import TermRef
from builder.archive.collation import letter
from builder.archive.view import View
from builder.briefing.vocabulary import KINDS
from builder.pages import structured
from builder.pages.address import file, term_address
from builder.pages.galley import Front, Galley, TermLink
from builder.pages.page import Page, Press

TEMPLATE = "terms.html"
LABELS = {
    "tags": "Tags",
    "people": "People",
    "organizations": "Organizations",
    "places": "Places",
    "sources": "Sources",
}
# The kinds whose terms may stand below another of their kind.
_NESTED = ("tags", "places")


def address(kind: str, of_letter: str = "") -> str:
    """The index of a kind, or its part under a letter; no term's slug is a lone hyphen."""
    return term_address(kind, "-", of_letter) if of_letter else f"/{kind}/"


def _link(galley: Galley, ref: TermRef) -> TermLink:
    page = galley.view.term(ref.kind, ref.slug) if ref.kind in _NESTED else None
    parent = page.parent.name if page and page.parent else ""
    return TermLink(ref.name, galley.href(term_address(ref.kind, ref.slug)), ref.kind, parent)


def _groups(galley: Galley, terms: Iterable[TermRef]) -> list[tuple[str, list[TermLink]]]:
    by_letter = groupby(terms, key=lambda ref: letter(ref.name))
    return [(first, [_link(galley, ref) for ref in refs]) for first, refs in by_letter]


def _front(galley: Galley, kind: str, of_letter: str) -> Front:
    label, site = LABELS[kind], galley.names().title
    here, title = address(kind, of_letter), label
    about = f"{label} of {site}: every name under which its briefings are filed."
    crumbs = [(label, "")]
    if of_letter:
        title = f"{label}: {of_letter.upper()}"
        about = f"{label} of {site} under {of_letter.upper()}: names under which its briefings are filed."
        crumbs = [(label, address(kind)), (of_letter.upper(), "")]
    node = structured.collection(title, about, galley.absolute(here), galley.website())
    return Front(here, title, about, crumbs=crumbs, section=address(kind), nodes=[node])


class Indexes:
    """For each of the five kinds a page, even where nothing is named yet; for a cut one, one each letter."""

    name = "terms"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return KINDS

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        label = LABELS[part].lower()
        yield Page(self.name, part, file(address(part)), f"the index of {label}")
        for one in view.letters(part):
            source = f"the index of {label} under {one.upper()}"
            yield Page(self.name, f"{part}/{one}", file(address(part, one)), source)

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley = Galley.of(view, press)
        kind, _, here = page.key.partition("/")
        letters = [(one, galley.href(address(kind, one)), one == here) for one in view.letters(kind)]
        front = _front(galley, kind, here)
        return galley.printed(
            TEMPLATE,
            front,
            kind=kind,
            title=front.title,
            letters=letters,
            groups=_groups(galley, view.terms(kind, here)),
        )


KIND = Indexes()
