"""The kinds of page: which there are, where each stands, and how it is made from what a View answers."""

from collections.abc import Iterable, Iterator

from builder import theme
from builder.archive.view import View
from builder.pages import (
    asset,
    briefing,
    dates,
    day,
    feed,
    headers,
    home,
    missing,
    month,
    picture,
    plain,
    redirects,
    robots,
    sitemap,
    static,
    term,
    terms,
    when,
    wording,
    year,
)
from builder.pages.page import Kind, Page, Press
from builder.settings import Site
from builder.theme import Filters, Memory

__all__ = ["FILTERS", "KINDS", "TEMPLATES", "Kind", "Page", "Press", "look_ahead", "make", "press", "wanted"]

KINDS: tuple[Kind, ...] = (
    home.KIND,
    briefing.KIND,
    picture.KIND,
    dates.KIND,
    year.KIND,
    month.KIND,
    day.KIND,
    terms.KIND,
    term.KIND,
    plain.KIND,
    static.KIND,
    feed.KIND,
    sitemap.KIND,
    robots.KIND,
    missing.KIND,
    asset.KIND,
    headers.KIND,
    redirects.KIND,
)

# What a theme must have, and the filters that it may use.
TEMPLATES = (
    home.TEMPLATE,
    briefing.TEMPLATE,
    briefing.WITHDRAWN,
    dates.TEMPLATE,
    year.TEMPLATE,
    month.TEMPLATE,
    day.TEMPLATE,
    terms.TEMPLATE,
    term.TEMPLATE,
    plain.TEMPLATE,
    missing.TEMPLATE,
)
FILTERS: Filters = {
    "clock": wording.clock,
    "day_long": wording.day_long,
    "day_short": wording.day_short,
    "edtf": when.words,
    "edtf_short": when.short_words,
    "figure_value": wording.figure_value,
    "machine_date": when.machine,
    "month_name": wording.month_name,
    "month_year": wording.month_year,
    "number": wording.number,
    "span_name": wording.span_name,
    "weekday": wording.weekday,
}

_BY_NAME = {kind.name: kind for kind in KINDS}


def press(site: Site, memory: Memory | None = None) -> Press:
    """The press of a site; raises Mistake with all that is wrong with its theme."""
    return Press(theme.load(site, FILTERS, TEMPLATES, memory), site.root)


def wanted(view: View, press: Press) -> Iterator[Page]:
    """Every page that the site has now; each is asked for through the view."""
    for kind in KINDS:
        for part in kind.parts(view, press):
            yield from kind.pages(view, press, part)


def look_ahead(pages: Iterable[Page], view: View) -> None:
    """Look up at once what pages that will be made one after another will ask; they are made the same without it."""
    briefing.KIND.look_ahead([page for page in pages if page.kind == briefing.KIND.name], view)


def make(page: Page, view: View, press: Press) -> bytes:
    """The bytes of a page; what it asked stands in `view.asked`. Mistake where the theme or a file fails."""
    return _BY_NAME[page.kind].make(page, view, press)
