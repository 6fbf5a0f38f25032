"""Old addresses and where they lead now, one to a line, as Netlify and Cloudflare Pages read them."""

from urllib.parse import quote

from builder.archive.view import View
from builder.pages.galley import Galley
from builder.pages.page import Press, Sole

_HEADER = "# Old addresses, sent on for good. Written by the build from aliases.\n"


def _line(galley: Galley, old: str, new: str) -> str:
    """A rule. Percent-encoded, it has no space, `#`, `*` or `:`, which mean something else there."""
    return f"{galley.addresses.base_path}{quote(old, safe='/')} {galley.href(new)} 301\n"


def _print(view: View, press: Press) -> bytes:
    galley = Galley.of(view, press)
    return (_HEADER + "".join(_line(galley, old, new) for old, new in view.redirects())).encode()


KIND = Sole("redirects", "_redirects", "the list of redirects", _print)
