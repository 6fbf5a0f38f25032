"""The pages that a site wants now, and all that forbids to publish them: the one test of `check` and `build`."""

from msgspec import Struct

from builder import pages
from builder.archive.store import Archive
from builder.archive.view import View
from builder.edition.adrift import Chart, adrift
from builder.edition.owners import misplaced
from builder.errors import Problem
from builder.pages import Page, Press
from builder.pages.address import Addresses
from builder.settings import Site


class Wanted(Struct, frozen=True):
    """The pages, the view by which they were listed, and what is wrong with their paths and with links to them."""

    view: View
    pages: list[Page]
    problems: list[Problem]


def wanted(archive: Archive, site: Site, press: Press) -> Wanted:
    """List the pages of an archive as it is now, be it one with errors that will not be published."""
    view = archive.view(site.settings)
    listed = list(pages.wanted(view.fresh(), press))
    addresses = Addresses(site.settings.base_url, site.settings.urls)
    paths = {page.path for page in listed}
    chart = Chart(paths.__contains__, lambda: paths, archive.unread())
    wrong = [problem for _, problem in adrift(archive.rooted(), chart, view.fresh(), addresses)]
    return Wanted(view, listed, misplaced(listed, site, view.fresh()) + wrong)
