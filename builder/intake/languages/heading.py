"""What intake must know of a language to tell what programs and desks write before and behind a title."""

from collections.abc import Mapping

from msgspec import Struct

from builder.intake.languages.pattern import NEVER


class Heading(Struct, frozen=True):
    """How the fields and styles of a file are called. `title` stands before a title on its line, and
    `text` and `dek` are the fields of a record that hold its text and what stands above that; `fields` are keys of
    front matter, each with what it states and how surely.

    `style` is a word processor's style of a heading, `titled` of the document's title, `quoted` of a quotation. `slug`
    stands before a wire's headline, `note` behind it, and `wire` where its text begins; `sheet` before the number of
    a page or an issue. `flash` opens a bar with breaking news, as pages set one above another article. `leaves` stands
    between the number of a printed page and how many there are, `leaf` behind both. `passed_on` heads a post that one
    channel has from another.
    """

    title: str
    text: str
    style: str
    titled: frozenset[str]
    quoted: str = NEVER
    fields: Mapping[str, tuple[str, float]] = {}
    dek: str = NEVER
    slug: str = NEVER
    note: str = NEVER
    wire: str = NEVER
    sheet: str = NEVER
    flash: str = NEVER
    leaves: str = NEVER
    leaf: str = NEVER
    passed_on: str = NEVER
