"""The short way through a body: paragraphs that hold nothing Markdown would treat are HTML at one look.

The law: the short way and the long one end in the same bytes. So whatever is not plainly prose is left to Markdown.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

# The characters with which a rule within text begins, but for the end of a line.
SIGNS = r"\\`~*_\[!<&"
# A line of prose begins with a letter or a sign that opens speech, with which no block of Markdown begins, and ends
# with nothing that Markdown would take off.
_LINE = rf"(?:[^\W\d_]|[\"“„«‘(])[^\n{SIGNS}]*(?<!\s)(?=\n|\Z)"
# Only at an empty line or the end is it certain that a paragraph goes on to nothing else, such as a table.
# Without possessive quantifiers: Python before 3.11.5 matches too much with those that hold a group.
_RUN = re.compile(rf"(?:{_LINE}(?:\n{_LINE})*(?:[ \t\n]*\Z|\n(?:[ \t]*\n)+))+")
_GAP = re.compile(r"\n[ \t\n]*\n")


def _prose(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """As many plain paragraphs as follow one another, as one token; only where no list and no quotation is open."""
    found = None if state.level else _RUN.match(state.src, state.bMarks[first])
    if found is None:
        return False
    state.tokens.append(Token("prose", "", 0, content=found[0].strip(" \t\n"), block=True))
    lines = found[0].count("\n") + (not found[0].endswith("\n"))
    state.line = min(first + lines, end)
    return True


def _html(self: object, tokens: Sequence[Token], at: int, options: object, env: object) -> str:
    return "<p>" + _GAP.sub("</p>\n<p>", escapeHtml(tokens[at].content)) + "</p>\n"


def plugin(md: MarkdownIt) -> None:
    """Adds the rule, before every other."""
    md.block.ruler.before("table", "prose", _prose)
    md.add_render_rule("prose", _html)
