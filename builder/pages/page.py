"""What a page is, what every kind of page offers, and the press that turns pages into bytes."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from builder.archive.view import View
from builder.errors import Mistake, Problem
from builder.theme import Theme


class Page(Struct, frozen=True, order=True):
    """One output file: `path` is relative to the output folder, `key` says which of its kind it is.

    `source` names the owner to a person when two want one path: a file, or words such as "the RSS feed".
    """

    kind: str
    key: str
    path: str
    source: str


class Press(Struct, frozen=True):
    """What pages are made with besides the answers of the View; what they use of it they note there.

    `root` is the site's folder, from which pictures and static files are read.
    """

    theme: Theme
    root: Path

    def copy(self, path: str) -> bytes:
        """The bytes of a content file, by its path from the site's folder; Mistake where it is gone."""
        try:
            return (self.root / path).read_bytes()
        except OSError as error:
            fact = f"The file cannot be read: {error.strerror}."
            raise Mistake([Problem(path, 1, 1, "unreadable", fact, "Put it back, and build again.")]) from None


class Kind(Protocol):
    """A kind of page. Everything it knows it asks the View, so that what it asked is what it depends on.

    A roster, the list of its pages, comes in parts that can be asked apart: one edit touches few of them.
    """

    @property
    def name(self) -> str: ...

    def parts(self, view: View, press: Press) -> Iterable[str]:
        """The keys of the parts of its roster, in order."""

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        """The pages of one part."""

    def make(self, page: Page, view: View, press: Press) -> bytes:
        """The bytes of one page."""


class Sole(Struct, frozen=True):
    """A kind that has one page; `source` names it, `print` makes it."""

    name: str
    path: str
    source: str
    print: Callable[[View, Press], bytes]

    def parts(self, view: View, press: Press) -> Iterable[str]:
        return ("",)

    def pages(self, view: View, press: Press, part: str) -> Iterable[Page]:
        return (Page(self.name, "", self.path, self.source),)

    def make(self, page: Page, view: View, press: Press) -> bytes:
        return self.print(view, press)
