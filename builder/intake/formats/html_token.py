"""The tokens of a page's source, each with its place: tags, text, and what no reader sees.

It goes through the source once, whatever that holds. A parser that repairs a page, as lxml does, cannot say at which
byte a word stood; where tags are wrong this does what browsers do in the commonest cases.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

from builder.intake.languages.model import listed

_TAG = re.compile(
    # Not possessive where a group is repeated: Python before 3.11.5 matches such wrongly.
    r"<(/?)([A-Za-z][^\s/>]*+)((?>[^>\"'=]+|=\s*+(?>\"[^\"]*+\"|'[^']*+')|[=\"'])*)>",
)
_LOOSE = re.compile(r"<(/?)([A-Za-z][^\s/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_LONGEST = 40  # characters of an element's name
# Elements whose content is no markup.
RAW = listed("script style textarea title xmp noembed noframes iframe noscript")
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}

What = Literal["start", "end", "text", "comment", "raw"]


@dataclass(slots=True)
class Token:
    """One piece of a source, from character `start` to `end`.

    `name` is an element's, in lower case; `rest` is what a start tag holds after it. A token "raw" is the content of
    the element `name`, which is no markup.
    """

    what: What
    start: int
    end: int
    name: str = ""
    rest: str = ""

    def attributes(self) -> dict[str, str]:
        """The attributes of a start tag by name, in lower case; of two with one name the first counts."""
        found: dict[str, str] = {}
        for each in _ATTRIBUTE.finditer(self.rest):
            value = each[2] or each[3] or each[4] or ""
            found.setdefault(each[1].lower(), unescape(value) if "&" in value else value)
        return found


def _comment_end(source: str, at: int, last: int) -> int:
    """Where a comment ends; one that is never closed at the next ">", so that it does not swallow the article."""
    if at + 2 <= last:
        return source.index("-->", at + 2) + 3
    end = source.find(">", at)
    return len(source) if end < 0 else end + 1


def _raw_end(source: str, name: str, at: int) -> int:
    found = _ENDS[name].search(source, at)
    return found.start() if found else len(source)


def tokens(source: str) -> Iterator[Token]:
    """The tokens of a source in order; together they are all of it."""
    at = text = 0
    tag, closed = _TAG, source.rfind("-->")
    while (opening := source.find("<", at)) >= 0:
        found = tag.match(source, opening)
        if found is None and source[opening + 1 : opening + 2].isalpha() and tag is _TAG:
            tag = _LOOSE  # quotation marks do not match up: from here on a tag ends at the first ">"
            found = tag.match(source, opening)
        if found is not None:
            end, token = found.end(), None
            if len(found[2]) <= _LONGEST:
                what: What = "end" if found[1] else "start"
                token = Token(what, opening, end, found[2].lower(), found[3])
        elif source.startswith("<!--", opening):
            end = _comment_end(source, opening, closed)
            token = Token("comment", opening, end)
        elif source.startswith(("<!", "<?", "</"), opening):
            close = source.find(">", opening)
            if close < 0:
                break
            end, token = close + 1, Token("comment", opening, close + 1)
        else:
            if tag is _LOOSE and source.find(">", opening) < 0:
                break
            at = opening + 1
            continue
        if text < opening:
            yield Token("text", text, opening)
        yield token or Token("comment", opening, end)
        at = text = end
        if token is not None and token.what == "start" and token.name in RAW and not token.rest.endswith("/"):
            at = text = _raw_end(source, token.name, end)
            yield Token("raw", end, at, token.name)
    if text < len(source):
        yield Token("text", text, len(source))
