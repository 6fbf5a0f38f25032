"""Plain pages: About, Method and the like, in running text."""

from collections.abc import Iterable

from builder.archive.view import View
from builder.pages import body, structured
from builder.pages.address import file
from builder.pages.blurb import blurb
from builder.pages.galley import Front, Galley
from builder.pages.page import Page, Press

TEMPLATE = "plain.html"


def address(slug: str) -> str:
    """`content/pages/about.md` is at `/about`."""
    return f"/{slug}"


class Plains:
    """One page for each file in `content/pages/`."""

    name = "plain"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        for slug, title in view.plains():
            yield Page(self.name, slug, file(address(slug)), f'the plain page "{title}"')

    def make(self, page: Page, view: View, press: Press) -> bytes:
        galley, here = Galley.of(view, press), address(page.key)
        plain = view.plain(page.key)
        if plain is None:
            raise LookupError(f"the archive lists the plain page {page.key}, which is not there")
        site = galley.names()
        language = plain.language or site.language
        about = blurb(plain.summary, f"{plain.title}: a page of {site.title}, an archive of briefings.")
        node = structured.plain(plain.title, about, language, galley.absolute(here), galley.website())
        front = Front(here, plain.title, about, [(plain.title, "")], language=language, nodes=[node])
        return galley.printed(
            TEMPLATE,
            front,
            title=plain.title,
            summary=plain.summary,
            body=body.for_page(galley, plain.body, here, plain.pictures),
            updated=plain.updated,
            language=language,
        )


KIND = Plains()
