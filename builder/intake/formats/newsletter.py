"""The HTML of e-mails: tables only place its text, and many of its links count who follows them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from builder.intake.languages.model import listed
from builder.intake.sheet import Line, Mark

_LONGEST = 160  # characters of an address that was written for readers
_COUNTS = listed(
    "click clicks link links track tracking trk email e mail em go t r ct url urls news-link newsletter-link mailing"
    " clicktracking ablink lnk u21 sendgrid mandrillapp list-manage substack-redirect"
)
_PATH = re.compile(
    r"/(?:ls/click|track/click|c/eJ|redirect|wf/click|CL0|e/c|ss/c|clicks?|f/a)(?:[/?]|$)|upn=", re.IGNORECASE
)
_LONG = 100  # characters of a paragraph that tells something
_LINKED = 0.9  # share of a line in links, from which on it is one
_FEWEST = 2  # links below a text that may be its own
_TABLES = frozenset(("td", "th", "table", "tbody", "thead"))
_LISTS = frozenset(("ul", "ol", "li"))


def _name(label: str) -> str:
    return re.split(r"[.#\[]", label, maxsplit=1)[0]


def counts(address: str) -> bool:
    """Whether an address leads to one that counts its readers, and from there to where it says."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    host = (parts.hostname or "").split(".")
    return len(address) > _LONGEST or bool(set(host[:-1]) & _COUNTS) or _PATH.search(address) is not None


def _is_told(mark: Mark) -> bool:
    return mark.kind != "link" or not counts(mark.target)


def _placed(line: Line, elements: frozenset[str]) -> Line:
    """The line inside these elements only."""
    hint = line.hint
    inside = tuple(label for label in hint.inside if _name(label) in elements)
    level = sum(_name(label) != "li" for label in inside)
    tag = "div" if hint.tag in _TABLES else hint.tag
    marks = tuple(mark for mark in line.marks if _is_told(mark))
    return replace(line, hint=replace(hint, tag=tag, inside=inside, level=level), marks=marks)


def plain(lines: Sequence[Line]) -> list[Line]:
    """The lines of such a page, each in the lists and quotations that it stands in and in nothing else, without links
    that count; what is quoted as a whole is no quotation.
    """
    quoted = sum(len(line.text) for line in lines if any(_name(label) == "blockquote" for label in line.hint.inside))
    is_whole = 2 * quoted > sum(len(line.text) for line in lines)
    return [_placed(line, _LISTS if is_whole else _LISTS | {"blockquote"}) for line in lines]


def cards(lines: Sequence[Line], start: int, stop: int) -> Iterator[int]:
    """The lines below the last long paragraph that lead to other articles: titles that are links as a whole, and what
    stands between two of them.
    """
    told = [at for at in range(start, stop) if lines[at].text]
    long = [at for at in told if len(lines[at].text) > _LONG and lines[at].hint.links < _LINKED]
    below = [at for at in told if long and at > long[-1]]
    linked = [at for at in below if lines[at].hint.links >= _LINKED]
    if len(linked) > _FEWEST:
        yield from (at for at in below if linked[0] <= at <= linked[-1])
