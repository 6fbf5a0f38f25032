"""The page of a day: all its briefings, for a day is never cut."""

from collections.abc import Iterable

from builder.archive.view import View
from builder.pages import span
from builder.pages.galley import Galley
from builder.pages.listing import entries
from builder.pages.page import Page, Press

TEMPLATE = "day.html"


class Days:
    """One page for each day that holds anything; the roster comes by month."""

    name = "day"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return [month for _, months in view.years() for month in months]

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        return [span.page(self.name, day.span) for day in view.shelf(f"dates/{part}").parts]

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley, day = Galley.of(view, press), page.key
        return galley.printed(
            TEMPLATE,
            span.front(galley, day),
            day=day,
            entries=entries(galley, view.shelf(f"dates/{day}").ids),
            **span.beside(galley, day),
        )


KIND = Days()
