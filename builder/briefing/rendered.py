"""A body as HTML, with what was noted on the way: links, pictures, quotations, and what is wrong with them."""

from msgspec import Struct

from builder.errors import Problem


class Link(Struct, frozen=True):
    """A link to `ref`, and its place in the file."""

    ref: str
    line: int
    column: int


class Picture(Struct, frozen=True):
    """A picture beside the file, `picture:PATH`, and its place in the file."""

    ref: str
    line: int
    column: int


class Quotation(Struct, frozen=True):
    """One block quotation: its HTML, how many words it has, and the line of the file on which it begins."""

    html: str
    words: int
    line: int


class Rendered(Struct, frozen=True):
    """HTML with marks: `links` lead to files, `addresses` begin at the site's root, `external` lead to the web."""

    html: str
    quotes: tuple[Quotation, ...] = ()
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    addresses: tuple[Link, ...] = ()
    external: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def quotations(self) -> str:
        """The HTML of the block quotations alone, in order."""
        return "".join(quotation.html for quotation in self.quotes)

    @property
    def quoted_words(self) -> int:
        return sum(quotation.words for quotation in self.quotes)
