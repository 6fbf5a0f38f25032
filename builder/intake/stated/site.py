"""The site's own name: by what the page calls itself, its domain included, a part of a title is told from the title."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from urllib.parse import urlsplit

from builder.intake.languages.model import listed
from builder.intake.quotation import straight
from builder.intake.shape import key
from builder.intake.sheet import Stated

_APART = re.compile(r"\s+[|–—―·•»«›‹:/<>~⋆★-]+\s+|\s*\|+\s*|\s*[|»«]\s*|\s+[–—]")
_COLON = re.compile(r":\s+")
_MARKS = 12  # of a title at which it may be cut
_NAMES = 60  # of one site
_SHORT = 4  # words of a text that is short
_SECOND = listed("co com org net gov edu ac or ne gob gouv go nom")
_PLAIN = listed("www news web home blog blogs en m amp de fr es it uk us edition")
_WEAK = ("<title>, its last part", "article:publisher")


def squeezed(text: str) -> str:
    """The letters and digits of a text in one case: "The Kyiv Post" and "kyivpost.com" have theirs in common."""
    return re.sub(r"[\W_]+", "", text.casefold())


def path_of(address: str) -> str:
    """The path of an address; '' of what is none, as "http://[x"."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


@lru_cache(maxsize=256)
def host_names(address: str) -> tuple[str, ...]:
    """The parts of an address's host that may be a site's name, without what every host has."""
    try:
        labels = (urlsplit(address).hostname or "").split(".")
    except ValueError:
        return ()
    named = labels[:-1] if len(labels) > 1 else []
    if len(named) > 1 and named[-1] in _SECOND:
        named = named[:-1]
    return tuple(squeezed(label) for label in named if label not in _PLAIN and len(label) > 1)


def pieces(title: str) -> Iterator[tuple[str, str, str]]:
    """Each way to cut a title at one of its marks: what stays, what is cut off, and the mark."""
    for mark in islice(chain(_APART.finditer(title), _COLON.finditer(title)), _MARKS):
        before, after = title[: mark.start()].strip(), title[mark.end() :].strip()
        if before and after:
            yield before, after, mark.group().strip()
            yield after, before, mark.group().strip()


def _share(part: str) -> int:
    """How many times as long as a name the text around it may be: of a long text the name is often a mere word."""
    return 3 if len(key(part)) <= _SHORT else 2


class Site:
    """The names of a page's site, squeezed; `is_name` is asked of a part of a title."""

    def __init__(self, stated: Sequence[Stated]) -> None:
        outlets = [each.value for each in stated if each.field == "outlet" and not each.where.endswith(_WEAK)]
        whole = [name.lstrip("@") for name in outlets]
        parts = [part for name in whole for pair in pieces(name) for part in pair[:2]]
        hosts = [name for each in stated if each.field == "url" for name in host_names(each.value)]
        named = (squeezed(straight(each)) for each in (*whole, *parts))
        self.names = tuple(islice(dict.fromkeys(name for name in named if 1 < len(name) < 60), _NAMES))
        self.hosts = tuple(islice(dict.fromkeys(hosts), _NAMES))

    def is_name(self, part: str, loosely: bool = True) -> bool:
        """Whether a part of a title names the site: as it names itself, or as its domain is spelt; `loosely` a part of
        its name does, or a name with more around it.
        """
        name = squeezed(straight(part))
        if not name or len(key(part)) > 9:
            return False
        bare = name.removeprefix("the")
        for known in (*self.names, *self.hosts):
            if name == known or bare == known.removeprefix("the"):
                return True
            shorter, longer = sorted((bare, known.removeprefix("the")), key=len)
            if loosely and len(shorter) > 3 and shorter in longer and len(shorter) * _share(part) >= len(longer):
                return True
        return "".join(word[0] for word in key(part)) in self.hosts
