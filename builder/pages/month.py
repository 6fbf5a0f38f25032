"""The page of a month: a calendar, and its briefings as long as they fit on one page."""

from collections.abc import Iterable

from builder.archive.view import View
from builder.pages import span
from builder.pages.galley import Galley
from builder.pages.listing import by_day, calendar
from builder.pages.page import Page, Press

TEMPLATE = "month.html"


class Months:
    """One page for each month that holds anything."""

    name = "month"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        return [span.page(self.name, month) for _, months in view.years() for month in months]

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley, month = Galley.of(view, press), page.key
        shelf = view.shelf(f"dates/{month}")
        return galley.printed(
            TEMPLATE,
            span.front(galley, month),
            month=month,
            calendar=calendar(galley, month, shelf.parts),
            groups=by_day(galley, shelf.ids),
            cut=shelf.cut,
            **span.beside(galley, month),
        )


KIND = Months()
