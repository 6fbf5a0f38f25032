"""The page of a year: its twelve calendars, and its briefings as long as they fit on one page."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from builder.archive.view import View
from builder.pages import span
from builder.pages.address import span_address
from builder.pages.galley import Galley
from builder.pages.listing import Cell, by_day, calendar, level
from builder.pages.page import Page, Press

TEMPLATE = "year.html"


class MonthCell(Struct, frozen=True):
    """A month of the year; `href` is "" where nothing stands under it, `level` its height as a bar."""

    month: str
    href: str
    count: int
    level: int
    calendar: Sequence[Sequence[Cell]]


def _months(galley: Galley, year: str, counts: dict[str, int]) -> list[MonthCell]:
    largest = max(counts.values(), default=0)
    cells = []
    for month in (f"{year}-{number:02}" for number in range(1, 13)):
        count = counts.get(month, 0)
        days = galley.view.shelf(f"dates/{month}").parts if count else ()
        href = galley.href(span_address(month)) if count else ""
        cells.append(MonthCell(month, href, count, level(count, largest), calendar(galley, month, days)))
    return cells


class Years:
    """One page for each year that holds anything."""

    name = "year"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        return [span.page(self.name, year) for year, _ in view.years()]

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley, year = Galley.of(view, press), page.key
        shelf = view.shelf(f"dates/{year}")
        return galley.printed(
            TEMPLATE,
            span.front(galley, year),
            year=year,
            months=_months(galley, year, {part.span: part.count for part in shelf.parts}),
            groups=by_day(galley, shelf.ids),
            cut=shelf.cut,
            **span.beside(galley, year),
        )


KIND = Years()
