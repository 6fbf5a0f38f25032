"""What crawlers may read, which is everything, and where the sitemap is."""

from builder.archive.view import View
from builder.pages import sitemap
from builder.pages.galley import Galley
from builder.pages.page import Press, Sole


def _print(view: View, press: Press) -> bytes:
    where = Galley.of(view, press).absolute(sitemap.ADDRESS)
    return f"User-agent: *\nDisallow:\n\nSitemap: {where}\n".encode()


KIND = Sole("robots", "robots.txt", "the file for crawlers", _print)
