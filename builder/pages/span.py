"""What the pages of a year, a month and a day share: where they stand, and what is before and after."""

from builder.pages import dates, structured
from builder.pages.address import file, span_address
from builder.pages.galley import Front, Galley, Link
from builder.pages.page import Page
from builder.pages.wording import month_name, span_name


def label(span: str) -> str:
    """A span within the one above it: "2024", "October", "28"."""
    return str(int(span[8:])) if len(span) == 10 else month_name(span) if len(span) == 7 else span


def above(span: str) -> list[str]:
    """The spans that hold a span, widest first, and itself: "2024", "2024-10", "2024-10-28"."""
    return [span[:length] for length in (4, 7, 10) if length <= len(span)]


def page(kind: str, span: str) -> Page:
    """The page of a year, a month or a day."""
    return Page(kind, span, file(span_address(span)), f"the page of {span_name(span)}")


def front(galley: Galley, span: str) -> Front:
    """What the page of a span says of itself."""
    site = galley.names().title
    about = f"Briefings of {site} dated {span_name(span)}, with place, source and summary."
    crumbs = [(label(one), span_address(one) if one != span else "") for one in above(span)]
    node = structured.collection(span_name(span), about, galley.absolute(span_address(span)), galley.website())
    return Front(span_address(span), span_name(span), about, crumbs=crumbs, section=dates.ADDRESS, nodes=[node])


def beside(galley: Galley, span: str) -> dict[str, Link | None]:
    """The nearest spans of the same length that hold anything: `before` and `after`, by ISO text."""
    before, after = galley.view.beside(span)

    def link(other: str | None) -> Link | None:
        return Link(other, galley.href(span_address(other))) if other else None

    return {"before": link(before), "after": link(after)}
