"""The theme's assets, under names that change with their bytes."""

from collections.abc import Iterable

from builder.archive.view import View
from builder.pages.page import Page, Press


class Assets:
    """One page for each asset of the theme and of those it extends."""

    name = "asset"

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        for asset in press.theme.roster(view):
            yield Page(self.name, asset.name, asset.path, f"the theme's asset {asset.name}")

    def make(self, page: Page, view: View, press: Press) -> bytes:
        press.theme.asset(page.key, view)
        return press.theme.assets[page.key].data


KIND = Assets()
