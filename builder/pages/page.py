"""What a page is, what every kind of page offers, and the press that turns pages into bytes."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from builder.archive.view import View

from builder.theme import Theme


@dataclass(frozen=True, slots=True, order=True)
class Page:
    """One output file: `path` is relative to the output folder, `key` says which of its kind it is.

    `source` names the owner to a person when two want one path: a file, or words such as "the RSS feed".
    """

    kind: str
    key: str
    path: str
    source: str


@dataclass(frozen=True, slots=True)
class Press:
    """What pages are made with besides the answers of the View; what they use of it they note there.

    `root` is the site's folder, from which pictures and static files are read.
    """

    theme: Theme
    root: Path


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
