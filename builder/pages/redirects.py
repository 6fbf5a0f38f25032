"""Old addresses and where they lead now, one to a line, as Netlify and Cloudflare Pages read them."""

from collections.abc import Iterator
from urllib.parse import quote

from builder.archive.view import View
from builder.pages.galley import Galley
from builder.pages.page import Press, Sole

_HEADER = "# Old addresses, sent on for good. Written by the build from aliases.\n"


def _spellings(old: str) -> list[str]:
    """How hosts may see an old address: Netlify compares a rule with the decoded path, others with the raw.

    A space, `#`, `*` and `:` are encoded in both: they mean something else there.
    """
    # Only what is printable: a no-break space would end the word for some.
    decoded = "".join(sign if ord(sign) > 127 and sign.isprintable() else quote(sign) for sign in old)
    return list(dict.fromkeys((decoded, quote(old))))


def _lines(galley: Galley, old: str, new: str) -> Iterator[str]:
    for spelling in _spellings(old):
        yield f"{galley.addresses.base_path}{spelling} {galley.href(new)} 301\n"


def _print(view: View, press: Press) -> bytes:
    galley = Galley.of(view, press)
    return (_HEADER + "".join(line for rule in view.redirects() for line in _lines(galley, *rule))).encode()


KIND = Sole("redirects", "_redirects", "the list of redirects", _print)
