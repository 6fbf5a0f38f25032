"""Where things are: from an address in the archive to a link, an absolute URL and an output file.

An address is decoded text from the site's root: `/2024/10/28/night-training`, `/tags/kursk/`, `/feed.xml`.
What ends in a slash is a folder's index, what has a dot in its last part is a file; all else is a page.
"""

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

from msgspec import Struct

INDEX = "index.html"


def _is_page(path: str) -> bool:
    return not path.endswith("/") and "." not in path.rpartition("/")[2]


def file(address: str) -> str:
    """The output file of an address, from the output folder: `/2024/10/28/` is `2024/10/28/index.html`.

    Raises ValueError for an address that is not one: no leading slash, an empty part, `.`, `..` or a NUL.
    """
    path = address.removeprefix("/")
    parts = path.removesuffix("/").split("/") if path else []
    if not address.startswith("/") or any(part in ("", ".", "..") or "\0" in part or "\\" in part for part in parts):
        raise ValueError(f'"{address}" is not an address of the site')
    if _is_page(address):
        return f"{path}.html"
    return path if parts and not address.endswith("/") else f"{path}{INDEX}"


def span_address(span: str) -> str:
    """The page of a year, a month or a day: `2024-10` is at `/2024/10/`."""
    return f"/{span.replace('-', '/')}/"


def term_address(kind: str, slug: str, span: str = "") -> str:
    """The page of a term, or the part of it that holds a year, a month or a day."""
    return f"/{kind}/{slug}/{span}"


@lru_cache(maxsize=8)
def _split(base_url: str) -> tuple[str, str]:
    """Origin and base path; asked for with every link of every page."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}", quote(parts.path.rstrip("/"), safe="/%")


def _suffixed(path: str, urls: str) -> str:
    if urls != "html":
        return path
    return f"{path}.html" if _is_page(path) else f"{path}{INDEX}" if path.endswith("/") else path


@lru_cache(maxsize=1 << 15)
def _href(base_url: str, urls: str, address: str) -> str:
    """Most addresses are linked to from twenty pages, and quoting is slow."""
    path, mark, fragment = address.partition("#")
    rest = mark + quote(fragment, safe="!$&'()*+,;=:@/?%") if mark else ""
    return _split(base_url)[1] + quote(_suffixed(path, urls), safe="/") + rest


class Addresses(Struct, frozen=True):
    """How one site links: `base_url` may hold a path, and `urls` is `clean` or `html`."""

    base_url: str
    urls: str = "clean"

    @property
    def origin(self) -> str:
        """Scheme and host, without a slash: `https://example.org`."""
        return _split(self.base_url)[0]

    @property
    def base_path(self) -> str:
        """The path that every link carries: "" or `/sub`, percent-encoded."""
        return _split(self.base_url)[1]

    def href(self, address: str) -> str:
        """A link to an address from any page of the site, from the host's root; a `#fragment` is kept."""
        return _href(self.base_url, self.urls, address)

    def link(self, text: str) -> str:
        """A link that an editor wrote from the site's root: percent-encoded, maybe with query or fragment."""
        path = re.split("[?#]", text, maxsplit=1)[0]
        return self.base_path + _suffixed(path, self.urls) + text[len(path) :]

    def absolute(self, address: str) -> str:
        """The address as the world knows it: in feeds, canonical links and structured data."""
        return self.origin + self.href(address)
