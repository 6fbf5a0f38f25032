"""The HTML of e-mails: tables only place its text, and many of its links count who follows them."""

import re
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
_TABLES = frozenset(("td", "th", "table", "tbody", "thead"))


def _counts(address: str) -> bool:
    """Whether an address leads to one that counts its readers, and from there to where it says."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    host = (parts.hostname or "").split(".")
    return len(address) > _LONGEST or bool(set(host[:-1]) & _COUNTS) or _PATH.search(address) is not None


def _is_told(mark: Mark) -> bool:
    return mark.kind != "link" or not _counts(mark.target)


def plain(line: Line) -> Line:
    """A line of such a page, of whose place in tables nothing is said, without links that count."""
    hint = replace(line.hint, tag="div") if line.hint.tag in _TABLES else line.hint
    return replace(line, hint=hint, marks=tuple(mark for mark in line.marks if _is_told(mark)))
