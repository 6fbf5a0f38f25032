"""Where a link or a picture in a body leads: out to the web, to a place in the site, or nowhere it may."""

import posixpath
import re
from contextlib import suppress
from typing import Literal
from urllib.parse import quote, unquote, urlsplit

from msgspec import Struct

from builder.fields import show

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif")
_CONTENT = ("content/briefings/", "content/pages/")


class Destination(Struct, frozen=True):
    """`external`: `ref` is a whole address; `internal`: a mark to be resolved; `fragment`: `#x` of the same page.

    `nowhere`: the words stay without a link, and `message` and `remedy` say why; `fatal` where that is an error.
    """

    kind: Literal["external", "internal", "fragment", "nowhere"]
    ref: str = ""
    code: str = ""
    message: str = ""
    remedy: str = ""
    fatal: bool = False


def _nowhere(code: str, message: str, remedy: str, fatal: bool = False) -> Destination:
    return Destination("nowhere", "", code, message, remedy, fatal)


def _web(href: str) -> Destination:
    host = ""
    with suppress(ValueError):
        parts = urlsplit(href)
        host = (parts.hostname or "") if parts.port != 0 else ""
    if host.strip("."):
        return Destination("external", href)
    remedy = "Write it whole, such as https://example.org/article."
    return _nowhere("link-address", f"The link to {show(href)} names no host.", remedy)


def _beside(path: str, fragment: str, href: str) -> Destination:
    """A path relative to the site's folder, normalised."""
    suffix = posixpath.splitext(path)[1].casefold()
    if path.startswith("content/static/"):
        return Destination("internal", "address:/" + quote(path.removeprefix("content/static/")) + fragment)
    if not path.startswith(_CONTENT):
        fact = f"The link to {show(href)} leads out of content/."
        return _nowhere("link-outside", fact, "Keep what is published inside content/.", fatal=True)
    if suffix == ".md":
        return Destination("internal", f"path:{path}{fragment}")
    if suffix in PICTURES:
        return Destination("internal", f"picture:{path}")
    if suffix == ".svg":
        fact = f"{show(href)} is an SVG, which can hold scripts and is not published from beside a text."
        return _nowhere(
            "picture-svg", fact, "Save it as PNG, or move it to content/static/ and write /name.svg.", fatal=True
        )
    name = posixpath.basename(path)
    if not suffix:
        fact = f"The link to {show(href)} leads to no file."
        return _nowhere("link-broken", fact, f"Write {name}.md or [[{name}]].", fatal=True)
    fact = f"{show(href)} would not be published: of what is beside a text, only pictures are."
    return _nowhere("link-file", fact, f"Move it to content/static/ and write /{name}.", fatal=True)


def destination(href: str, file: str) -> Destination:
    """Where `href`, as written in the body of `file` (a path relative to the site's folder), leads."""
    text = href.strip()
    if scheme := re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", re.sub(r"[\x00-\x20]", "", text)):
        if scheme[1].casefold() in ("http", "https"):
            return _web(text)
        if scheme[1].casefold() == "mailto":
            return Destination("external", text)
        fact = f"The link to {show(href)} is not shown as one: its scheme is {scheme[1].casefold()}."
        return _nowhere("link-scheme", fact, "Only http, https and mailto are linked.")
    if text.startswith("//"):
        return _nowhere("link-scheme", f"The link to {show(href)} has no scheme.", f"Write https:{text}")
    path, hash_, fragment = text.partition("#")
    if not path:
        if fragment:
            return Destination("fragment", text)
        return _nowhere("link-address", "A link has no address.", "Write one between the round brackets.")
    if "?" in path and not path.startswith("/"):
        return _nowhere("link-address", f"The link to {show(href)} has a query.", "Write the path alone.")
    if path.startswith("/"):
        if ".." in unquote(path).replace("\\", "/").split("/"):
            fact = f"The link to {show(href)} could leave the site."
            return _nowhere("link-outside", fact, "Write the path without dots.", fatal=True)
        return Destination("internal", f"address:{text}")
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(path)))
    return _beside(joined, hash_ + fragment, href)
