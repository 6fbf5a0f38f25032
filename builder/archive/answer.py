"""What the archive answers with: small frozen records that say what a page may show, and nothing that rights forbid."""

from typing import NamedTuple

from msgspec import Struct

from builder.briefing.model import Briefing


class TermRef(Struct, frozen=True, array_like=True):
    """A term as a page links to it: `kind` and `slug` as in its address, `name` as readers see it."""

    kind: str
    slug: str
    name: str


class Card(Struct, frozen=True, array_like=True):
    """What a list shows of a briefing, and nothing more, so that an edit of a body touches no list.

    `day` is "2024-10-28", `clock` "" or "14:30", `address` "/2024/10/28/night-training"; `posted` and `updated` are
    ISO 8601 as written, with a zone where there is a clock, a bare date left bare; `updated` may be "". `place` is
    the first.
    """

    id: str
    title: str
    day: str
    clock: str
    address: str
    summary: str
    language: str
    rights: str
    outlet: TermRef | None
    cites: tuple[str, ...]
    place: TermRef | None
    posted: str
    updated: str
    status: str

    def __hash__(self) -> int:
        # Each list that shows a card looks up how it was printed before.
        return hash(self.id)


class Voice(Struct, frozen=True, array_like=True):
    """A name as a briefing writes it where it tells who says so, and the term of the briefing that it means."""

    name: str
    term: TermRef


class Record(Struct, frozen=True):
    """The rest of the front matter, for the briefing's own page: `briefing` is what rights permit, without its body.

    `terms` are of every kind, kinds in the order of their addresses and names in the order written.
    """

    briefing: Briefing
    terms: tuple[TermRef, ...]
    voices: tuple[Voice, ...] = ()


class Target(NamedTuple):
    """Where a link between files leads: `kind` is briefing, plain, hidden (not published), missing or ambiguous, or
    address: one written from the root of the site, of which the archive knows no more.

    `id`, `address` and `title` are "" unless a reader may follow the link; `id` is "" for a plain page too.
    """

    kind: str
    id: str = ""
    address: str = ""
    title: str = ""


class Related(NamedTuple):
    """A briefing beside another, and why: "shares Kursk Oblast and Kyrylo Budanov", or "chosen by the editor"."""

    id: str
    because: str


class Part(Struct, frozen=True, array_like=True):
    """How many briefings a year ("2024"), a month ("2024-10") or a day ("2024-10-28") of a list holds."""

    span: str
    count: int


class Shelf(NamedTuple):
    """One page of a list that is cut by date.

    `ids`: newest day first, within a day in the day's order. All of them when the page is whole; the latest whole days,
    at least thirty, on the first page of a term that is cut; none on other cut pages.
    `parts`: the counts one level below; newest first for terms, oldest first (as in a calendar) for dates.
    `cut`: the list is over the bound. A term's parts then have pages of their own; the parts of dates always have.
    """

    ids: tuple[str, ...]
    parts: tuple[Part, ...]
    cut: bool


class TermPage(Struct, frozen=True):
    """A term in use, as its own page tells it; `parent` and `children` only where they are in use too."""

    kind: str
    slug: str
    name: str
    description: str
    aliases: tuple[str, ...]
    parent: TermRef | None
    children: tuple[TermRef, ...]


class Picture(NamedTuple):
    """A picture beside a file that its body shows: the mark in the HTML, the file's path in the site, its SHA-256."""

    ref: str
    path: str
    digest: str


class PlainPage(Struct, frozen=True):
    """A page such as "About": `body` is HTML with the marks of its links left in; `updated` is ISO 8601 or ""."""

    slug: str
    title: str
    summary: str
    language: str
    address: str
    updated: str
    body: str
    pictures: tuple[Picture, ...]
