"""Bodies with their marks resolved: links from the host's root for a page, whole ones for a feed."""

import html
import posixpath
import re
from collections.abc import Callable, Iterable
from urllib.parse import urljoin

from markupsafe import Markup

from builder.archive.answer import Picture
from builder.briefing.marks import Resolved, resolve
from builder.pages.galley import Galley

# The renderer lets no raw HTML through and escapes ">" in attributes, so a tag ends at its first ">".
_TAG = re.compile(r"<[a-z][^>]*>")
_ADDRESS = re.compile(r'(?<= )(href|src)="([^"]*)"')


def picture_address(page: str, path: str) -> str:
    """Where a picture beside a text is published: beside the text's page, its name after the page's.

    Not in a folder of the page's name: hosts differ in what `/a` is where both `a.html` and `a/` exist.
    """
    return f"{page}.{posixpath.basename(path)}"


def _resolved(galley: Galley, text: str, page: str, pictures: Iterable[Picture]) -> str:
    shown = {picture.ref: picture_address(page, picture.path) for picture in pictures}

    def answer(ref: str) -> Resolved | None:
        sort, _, rest = ref.partition(":")
        if sort == "picture":
            return Resolved(galley.href(shown[ref])) if ref in shown else None
        if sort == "address":
            hidden = galley.view.target(ref).kind == "hidden"
            return None if hidden else Resolved(galley.addresses.link(rest))
        target = galley.view.target(ref)
        fragment = ref.partition("#")[2]
        address = f"{target.address}#{fragment}" if fragment and target.address else target.address
        return Resolved(galley.href(address), target.title) if address else None

    return resolve(text, answer)


def _with_addresses(text: str, change: Callable[[str], str]) -> str:
    """The HTML with each address in its tags changed."""

    def attribute(found: re.Match[str]) -> str:
        return f'{found[1]}="{html.escape(change(html.unescape(found[2])))}"'

    return _TAG.sub(lambda tag: _ADDRESS.sub(attribute, tag[0]), text)


def for_page(galley: Galley, text: str, page: str, pictures: Iterable[Picture]) -> Markup:
    """The body of the page at an address, ready to print."""
    return Markup(_resolved(galley, text, page, pictures))


def for_feed(galley: Galley, text: str, page: str, pictures: Iterable[Picture]) -> str:
    """The body as a reader elsewhere can use it: every link and picture by its whole address."""
    here = galley.absolute(page)
    return _with_addresses(_resolved(galley, text, page, pictures), lambda link: urljoin(here, link))
