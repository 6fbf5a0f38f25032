"""The HTML of what Markdown's own renderer makes otherwise: tables and code that scroll, notes, captions."""

from collections.abc import Callable, Sequence
from typing import Any

from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

# Ids of headings are slugs, which never hold an underscore. Those made here do, so that the two cannot meet.


def _scroll(name: str, inner: str, env: Any) -> str:
    """A box that scrolls by itself. Each has a name of its own, as landmarks should."""
    env[name] = env.get(name, 0) + 1
    return f'<section class="scroll" tabindex="0" aria-label="{name} {env[name]}">{inner}'


def _table_open(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return _scroll("Table", "<table>\n", env)


def _table_close(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return "</table></section>\n"


def _code(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return _scroll("Code", f"<pre><code>{escapeHtml(tokens[at].content)}</code></pre></section>\n", env)


def _number(token: Token) -> str:
    return str(token.meta["id"] + 1)


def _nth(token: Token) -> str:
    """The name of one reference to a note: `2`, and for the next one to the same note `2_2`."""
    again = token.meta.get("subId", 0)
    return f"{_number(token)}_{again + 1}" if again else _number(token)


def _note_ref(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    if env.get("alone"):  # a quotation without its page, which has the notes
        return ""
    number, nth = _number(tokens[at]), _nth(tokens[at])
    return f'<sup class="note-ref"><a href="#note_{number}" id="ref_{nth}">[{number}]</a></sup>'


def _notes_open(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return '<div class="notes"><ol>\n'


def _notes_close(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return "</ol></div>\n"


def _note_open(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return f'<li id="note_{_number(tokens[at])}">'


def _note_back(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    back = '<a class="note-back" href="#ref_{}">\u21a9\ufe0e back</a>'
    return " " + back.format(_nth(tokens[at]))


def _caption(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return f"<figcaption>{escapeHtml(tokens[at].content)}</figcaption>"


RULES: dict[str, Callable[..., str]] = {
    "table_open": _table_open,
    "table_close": _table_close,
    "fence": _code,
    "code_block": _code,
    "footnote_ref": _note_ref,
    "footnote_block_open": _notes_open,
    "footnote_block_close": _notes_close,
    "footnote_open": _note_open,
    "footnote_anchor": _note_back,
    "figcaption": _caption,
}
