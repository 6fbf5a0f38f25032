"""A page on its way to the press: what it asks, how it links, and what stands around it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from msgspec import Struct

from builder.archive.answer import TermRef
from builder.archive.view import View
from builder.pages import structured
from builder.pages.address import Addresses, term_address
from builder.pages.page import Press
from builder.pages.structured import Node
from builder.settings import DeskSettings

# What the masthead links to, in the order of a reader's questions; all of it always exists.
NAV = (
    ("Latest", "/"),
    ("Dates", "/dates/"),
    ("Tags", "/tags/"),
    ("Sources", "/sources/"),
    ("People", "/people/"),
    ("Organizations", "/organizations/"),
    ("Places", "/places/"),
)
_NAV = frozenset(address for _, address in NAV)
FEED = "/feed.xml"
TITLE = 70  # characters of a title that search engines and tabs show


class Link(NamedTuple):
    """Words and where they lead; `href` is "" where they lead nowhere."""

    label: str
    href: str


class NavLink(NamedTuple):
    """A link of the masthead; `current` is for aria-current: "page", "true" within its section, or ""."""

    label: str
    href: str
    current: str


class FeedLink(NamedTuple):
    """A feed, as a page's head announces it."""

    title: str
    type: str
    href: str


class TermLink(NamedTuple):
    """A name and the page of the term it is; `href` is "" for one that is none. Printed, it is its name."""

    name: str
    href: str = ""
    kind: str = ""
    parent: str = ""

    def __str__(self) -> str:
        return self.name


class SiteNames(Struct, frozen=True):
    """The site as every template knows it."""

    title: str
    description: str
    language: str
    base_url: str
    desk: DeskSettings


class Front(NamedTuple):
    """What a page says of itself: its address, what it is called (without the site's name), and its standing.

    `crumbs` are labels with addresses, "" for the page itself; `section` is the address of the masthead's
    link over it; `nodes` are what it tells machines.
    """

    address: str
    title: str
    description: str
    crumbs: Sequence[tuple[str, str]] = ()
    section: str = ""
    robots: str = ""
    og_type: str = "website"
    published: str = ""
    modified: str = ""
    language: str = ""
    nodes: Sequence[Node] = ()


class Head(NamedTuple):
    """What stands in the head of a page; see the themes' handbook for each."""

    title: str
    description: str
    canonical: str
    robots: str
    og_type: str
    published: str
    modified: str
    language: str
    locale: str
    feeds: Sequence[FeedLink]
    jsonld: Sequence[Node]


def titled(title: str, site: str) -> str:
    """A page's title with the site's name after it, where both fit; a title is never cut."""
    both = f"{title} — {site}"
    return title if title == site or len(both) > TITLE else both


def _locale(language: str) -> str:
    """The tag as Open Graph writes it: "en-GB" is "en_GB"."""
    primary, _, rest = language.partition("-")
    return f"{primary.lower()}_{rest.upper()}" if len(rest) == 2 else primary.lower()


@lru_cache(maxsize=64)
def _nav(addresses: Addresses, section: str, page: str) -> tuple[NavLink, ...]:
    """The masthead's links, on a page within a section; `page` is its address where they lead to it."""
    current = {section: "true", page: "page"}
    return tuple(NavLink(label, addresses.href(address), current.get(address, "")) for label, address in NAV)


# What rests on the settings and on the plain pages alone, and is made once for all pages.


def _addresses(view: View) -> Addresses:
    return Addresses(view.setting("base_url"), view.setting("urls"))


def _names(view: View) -> SiteNames:
    ask = view.setting
    return SiteNames(ask("title"), ask("description"), ask("language"), ask("base_url"), ask("desk"))


def _publisher(view: View) -> Node:
    name = view.setting("desk").name or view.setting("title")
    return structured.desk(name, _addresses(view).absolute("/"))


def _website(view: View) -> Node:
    return structured.part_of(view.setting("title"), _addresses(view).absolute("/"))


def _feeds(view: View) -> tuple[FeedLink, ...]:
    return (FeedLink(view.setting("title"), "application/rss+xml", _addresses(view).href(FEED)),)


def _footer(view: View) -> tuple[Link, ...]:
    href = _addresses(view).href
    return (*[Link(title, href(f"/{slug}")) for slug, title in view.plains()], Link("RSS", href(FEED)))


class Galley(Struct, frozen=True):
    """One page while it is made: the View that it asks, the press that prints it, and how it links."""

    view: View
    press: Press
    addresses: Addresses

    @classmethod
    def of(cls, view: View, press: Press) -> "Galley":
        return cls(view, press, view.once(_addresses, _addresses))

    def href(self, address: str) -> str:
        return self.addresses.href(address)

    def absolute(self, address: str) -> str:
        return self.addresses.absolute(address)

    def asset(self, name: str) -> str:
        return self.view.once(("asset", name), lambda view: self.href(self.press.theme.asset(name, view)))

    def term(self, ref: TermRef | None) -> TermLink | None:
        """The link to a term's page, where there is a term."""
        return self.link(ref) if ref else None

    def link(self, ref: TermRef) -> TermLink:
        """The link to a term's page."""
        return TermLink(ref.name, self.addresses.href(term_address(ref.kind, ref.slug)), ref.kind)

    def names(self) -> SiteNames:
        return self.view.once(_names, _names)

    def publisher(self) -> Node:
        """The desk, as structured data names it; the site's own name where it has no other."""
        return self.view.once(_publisher, _publisher)

    def website(self) -> Node:
        """The site, as structured data of its other pages names it."""
        return self.view.once(_website, _website)

    def _nodes(self, front: Front) -> list[Node]:
        if front.robots or not front.address:
            return []
        trail = [(label, self.absolute(address or front.address)) for label, address in front.crumbs]
        if trail and front.crumbs[-1][1]:
            trail.append((front.title, self.absolute(front.address)))
        crumbs = [structured.breadcrumbs(trail)] if len(trail) > 1 else []
        return [structured.whole(node) for node in [*front.nodes, *crumbs]]

    def _head(self, front: Front, site: SiteNames) -> Head:
        language = front.language or site.language
        return Head(
            title=titled(front.title, site.title),
            description=front.description,
            canonical=self.absolute(front.address) if front.address else "",
            robots=front.robots,
            og_type=front.og_type,
            published=front.published,
            modified=front.modified,
            language=language,
            locale=_locale(language),
            feeds=self.view.once(_feeds, _feeds),
            jsonld=self._nodes(front),
        )

    def printed(self, template: str, front: Front, **context: Any) -> bytes:
        """The page, by one of the theme's templates, with all that stands around every page."""
        site = self.names()
        around = {
            "site": site,
            "head": self._head(front, site),
            "crumbs": tuple([Link(label, self.href(address) if address else "") for label, address in front.crumbs]),
            "nav": _nav(self.addresses, front.section, front.address if front.address in _NAV else ""),
            "footer": self.view.once(_footer, _footer),
            "href": self.href,
            "asset": self.asset,
        }
        return self.press.theme.render(template, self.view, {**around, **context}).encode()
