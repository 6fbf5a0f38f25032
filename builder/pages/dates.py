"""The dates: every year and month that holds anything."""

from builder.archive.view import View
from builder.pages import structured
from builder.pages.address import file, span_address
from builder.pages.galley import Front, Galley, Link
from builder.pages.page import Press, Sole

TEMPLATE = "dates.html"
ADDRESS = "/dates/"


def _twelve(galley: Galley, year: str, months: tuple[str, ...]) -> list[Link]:
    """The months of a year, by ISO text; without a link where nothing stands under one."""
    names = [f"{year}-{number:02}" for number in range(1, 13)]
    return [Link(name, galley.href(span_address(name)) if name in months else "") for name in names]


def _print(view: View, press: Press) -> bytes:
    galley = Galley.of(view, press)
    site = galley.names().title
    about = f"Every year and month of {site}: the way to each day's briefings."
    node = structured.collection("Dates", about, galley.absolute(ADDRESS), galley.website())
    years = [
        (year, galley.href(span_address(year)), _twelve(galley, year, months))
        for year, months in reversed(view.years())
    ]
    front = Front(ADDRESS, "Dates", about, crumbs=[("Dates", "")], nodes=[node])
    return galley.printed(TEMPLATE, front, years=years)


KIND = Sole("dates", file(ADDRESS), "the page of all dates", _print)
