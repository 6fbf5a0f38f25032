"""The sitemap: an index of lists, one for each month, one for each kind of term, and one for the other pages.

What robots may not index is in none of them: licensed texts, withdrawn briefings, and the parts of terms.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from builder.archive.view import View
from builder.briefing.vocabulary import KINDS
from builder.pages import dates, plain, terms
from builder.pages.address import file, span_address, term_address
from builder.pages.galley import Galley
from builder.pages.page import Page, Press

ADDRESS = "/sitemap.xml"
_PAGES = "pages"
_OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

Entry = tuple[str, str]  # an address, and when it last changed or ""


def _address(key: str) -> str:
    """The list of a key: "2024-10", "pages", "tags" and, where that index is cut by letters, "tags/k"."""
    return f"/sitemaps/{key.replace('/', '-')}.xml" if key else ADDRESS


def _months(view: View) -> list[str]:
    return [month for _, months in view.years() for month in months]


def _lists(view: View) -> Iterator[str]:
    """The keys of the lists; none is ever empty, which no reader of sitemaps would take."""
    yield _PAGES
    yield from _months(view)
    for kind in KINDS:
        yield kind
        yield from (f"{kind}/{letter}" for letter in view.letters(kind))


def _other(view: View) -> Iterator[Entry]:
    yield "/", ""
    yield dates.ADDRESS, ""
    for year, _ in view.years():
        yield span_address(year), ""
    for slug, _ in view.plains():
        yield plain.address(slug), ""


def _month(view: View, month: str) -> Iterator[Entry]:
    yield span_address(month), ""
    for day in view.shelf(f"dates/{month}").parts:
        yield span_address(day.span), ""
    yield from view.sitemap_month(month)


def _terms(view: View, key: str) -> Iterator[Entry]:
    kind, _, letter = key.partition("/")
    if not letter:
        yield terms.address(kind), ""
        yield from ((terms.address(kind, one), "") for one in view.letters(kind))
    for ref in view.terms(kind, letter):
        yield term_address(ref.kind, ref.slug), ""


def _entries(view: View, key: str) -> Iterable[Entry]:
    if key == _PAGES:
        return _other(view)
    return _month(view, key) if key[:1].isdigit() else _terms(view, key)


def _changed(moment: str) -> str:
    """When a page last changed, as sitemaps write it: a bare day, or a clock with its seconds."""
    return datetime.fromisoformat(moment).isoformat() if "T" in moment else moment


def _xml(galley: Galley, root: str, item: str, entries: Iterable[Entry]) -> bytes:
    lines = [
        f"<{item}><loc>{escape(galley.absolute(address), quote=False)}</loc>"
        f"{f'<lastmod>{_changed(lastmod)}</lastmod>' if lastmod else ''}</{item}>\n"
        for address, lastmod in entries
    ]
    return f"{_OPENING}<{root} {_SCHEMA}>\n{''.join(lines)}</{root}>\n".encode()


class Sitemaps:
    """The index and its lists."""

    name = "sitemap"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        yield Page(self.name, "", file(ADDRESS), "the sitemap")
        for key in _lists(view):
            yield Page(self.name, key, file(_address(key)), f"the sitemap of {key}")

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley = Galley.of(view, press)
        if not page.key:
            lists = [(_address(key), "") for key in _lists(view)]
            return _xml(galley, "sitemapindex", "sitemap", lists)
        return _xml(galley, "urlset", "url", _entries(view, page.key))


KIND = Sitemaps()
