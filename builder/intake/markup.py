"""Plain words as Markdown that renders as those words: what Markdown would take for its own is escaped, and nothing
else.
"""

import re

_SPACES = re.compile(r"\s+")
# Anywhere in a line: emphasis, code, raw HTML, links and footnotes, strikethrough, and a backslash before a mark.
_INLINE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|[*`]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|~(?=~)|(?<=~)~|!(?=\[)|\[(?=[\[^])|\](?=[\[(:])|(?<=\])\]"
)
# An underscore inside a word is a letter like any other.
_UNDERSCORE = re.compile(r"(?<!\w)_|_(?!\w)")
# At the start of a paragraph: headings, quotations, lists, rules, fences, tables.
_OPENING = re.compile(r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={2,}|-{2,}|\||:(?=\s)")
_COUNT = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def escaped(text: str) -> str:
    """One paragraph of Markdown, on one line, that shows the words of `text`."""
    text = _SPACES.sub(" ", text).strip()
    text = _INLINE.sub(lambda found: "\\" + found.group(), text)
    text = _UNDERSCORE.sub(r"\\_", text)
    if opening := _OPENING.match(text):
        text = f"\\{text[0]}" + text[1:] if opening.group()[0] in "#>-+=|:" else text
    return _COUNT.sub(r"\1\\\2", text, count=1) if _COUNT.match(text) else text
