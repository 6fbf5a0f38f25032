"""Marks: links and pictures in rendered HTML whose addresses are not yet known, because they depend on other files."""

import html
import re
from collections.abc import Callable

from msgspec import Struct

_LINK = re.compile(r'<a data-ref="([^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)
_PICTURE = re.compile(r'<img data-ref="([^"]*)" alt="([^"]*)"([^>]*)>')
_ANY = re.compile(r'<(?:a|img) data-ref="([^"]*)"')


class Resolved(Struct, frozen=True):
    """What a mark leads to: its address, and its title for a link without words of its own."""

    href: str
    title: str = ""


def refs(text: str) -> tuple[str, ...]:
    """The refs of all marks in rendered HTML, in order, each once."""
    return tuple(dict.fromkeys(map(html.unescape, _ANY.findall(text))))


def _words(ref: str) -> str:
    """What stands for a link without words and without a target: the slug, as the editor wrote it."""
    return ref.rpartition("/")[2].rpartition(":")[2]


def resolve(text: str, answer: Callable[[str], Resolved | None]) -> str:
    """The HTML with each mark replaced by what `answer` says of its ref.

    Where that is None, or has no href, a link leaves its words and a picture its alternative text.
    """

    def picture(found: re.Match[str]) -> str:
        resolved = answer(html.unescape(found[1]))
        if resolved is None or not resolved.href:
            return found[2]
        return f'<img src="{html.escape(resolved.href)}" alt="{found[2]}"{found[3]}>'

    def link(found: re.Match[str]) -> str:
        ref = html.unescape(found[1])
        resolved = answer(ref)
        words = found[3] or html.escape((resolved.title if resolved else "") or _words(ref), quote=False)
        if resolved is None or not resolved.href:
            return words
        return f'<a href="{html.escape(resolved.href)}"{found[2]}>{words}</a>'

    if "data-ref" not in text:
        return text
    return _LINK.sub(link, _PICTURE.sub(picture, text))
