"""The front page: the latest briefings by day, and bars of the last months to go on by."""

from builder.archive.view import View
from builder.pages import structured
from builder.pages.address import file, span_address
from builder.pages.blurb import blurb
from builder.pages.galley import Front, Galley
from builder.pages.listing import bars, by_day
from builder.pages.page import Press, Sole

TEMPLATE = "home.html"
_ADDRESS = "/"


def _print(view: View, press: Press) -> bytes:
    galley = Galley.of(view, press)
    site, url = galley.names(), galley.absolute(_ADDRESS)
    about = blurb(site.description, f"The latest briefings of {site.title}, with source, place and date.")
    node = structured.website(site.title, site.description, site.language, url, galley.publisher())
    return galley.printed(
        TEMPLATE,
        Front(_ADDRESS, site.title, about, nodes=[node]),
        days=by_day(galley, view.latest()),
        months=bars(view.recent_months(), lambda month: galley.href(span_address(month))),
    )


KIND = Sole("home", file(_ADDRESS), "the front page", _print)
