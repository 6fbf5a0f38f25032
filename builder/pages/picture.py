"""Pictures beside a text, published below its page as they are."""

from collections.abc import Iterable, Iterator

from builder.archive.answer import Picture
from builder.archive.view import View
from builder.pages import plain
from builder.pages.address import file
from builder.pages.body import picture_address
from builder.pages.page import Page, Press

_PLAIN = "plain"


def _pages(owner: str, address: str, pictures: Iterable[Picture]) -> Iterator[Page]:
    for path in dict.fromkeys(picture.path for picture in pictures):
        # The owner is part of the key: two texts may show one picture, and each publishes its own.
        yield Page("picture", f"{owner}\n{path}", file(picture_address(address, path)), path)


class Pictures:
    """A file for each picture that a text shows; the roster comes by month, and once for plain pages."""

    name = "picture"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return (*view.published_months(), _PLAIN)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        if part == _PLAIN:
            for slug, _ in view.plains():
                page = view.plain(slug)
                yield from _pages(f"plain:{slug}", plain.address(slug), page.pictures if page else ())
        else:
            published = view.published(part)
            view.look_ahead(("pictures",), [id for id, _ in published])
            for id, address in published:
                yield from _pages(f"briefing:{id}", address, view.pictures(id))

    def make(self, page: Page, view: View, press: Press) -> bytes:
        owner, _, path = page.key.partition("\n")
        sort, _, name = owner.partition(":")
        if sort == "briefing":
            view.pictures(name)
        else:
            view.plain(name)
        return press.copy(path)


KIND = Pictures()
