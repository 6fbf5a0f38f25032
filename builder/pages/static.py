"""Static files: what stands in `content/static/`, published as it stands."""

from collections.abc import Iterable

from builder.archive.view import View
from builder.pages.page import Page, Press

_FOLDER = "content/static"


class Statics:
    """One page for each file."""

    name = "static"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        return [Page(self.name, path, path, f"{_FOLDER}/{path}") for path in view.statics()]

    def make(self, page: Page, view: View, press: Press) -> bytes:
        view.static(page.key)
        return press.copy(f"{_FOLDER}/{page.key}")


KIND = Statics()
