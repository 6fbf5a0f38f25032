"""Saved web pages."""

import re

from builder.errors import Mistake, Problem
from builder.intake.sheet import Sheet

NAME = "html"
SUFFIXES = (".html", ".htm", ".xhtml")

_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def claims(data: bytes) -> bool:
    """Whether the bytes begin as a page does."""
    return _HTML.match(data) is not None


def read(file: str, data: bytes) -> Sheet:
    """Raises Mistake: pages are not read yet."""
    fact = "This is a web page's HTML; intake reads plain text."
    raise Mistake([Problem(file, 1, 1, "format", fact, "Copy the article from the page and paste its text.")])
