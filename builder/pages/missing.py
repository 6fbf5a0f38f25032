"""The page that a host shows for an address that no page has."""

from builder.archive.view import View
from builder.pages.galley import Front, Galley
from builder.pages.page import Press, Sole

TEMPLATE = "404.html"


def _print(view: View, press: Press) -> bytes:
    about = "No page has this address."
    return Galley.of(view, press).printed(TEMPLATE, Front("", "Page not found", about, robots="noindex"))


KIND = Sole("missing", "404.html", "the page for addresses not found", _print)
