"""Markdown to HTML that depends on the file's bytes and this renderer alone: links within the site stay as marks."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.autolink import autolink
from markdown_it.rules_inline.image import image
from markdown_it.rules_inline.link import link
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from builder.briefing import markup, prose, wikilink
from builder.briefing.marks import Resolved, refs, resolve
from builder.briefing.rendered import Link, Picture, Quotation, Rendered
from builder.briefing.settling import Settling, plain, settle
from builder.briefing.words import words
from builder.errors import Problem
from builder.strictyaml import place

__all__ = ["Link", "Picture", "Quotation", "Rendered", "Resolved", "refs", "render", "resolve"]

_Rule = Callable[[StateInline, bool], bool]


def _placed(rule: _Rule, kind: str) -> _Rule:
    """The rule, noting in its token where in the block's text it stood: Markdown's own tokens do not say."""

    def placed(state: StateInline, silent: bool) -> bool:
        pos, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        made = () if silent else state.tokens[count:]
        for token in made:
            if token.type == kind:
                token.meta["pos"] = pos
                break
        return True

    return placed


# Addresses that normalising leaves as they are; most are, and it takes longer than all else that a link does.
_NORMAL = re.compile(r"(?![^?#]*xn--)[A-Za-z0-9;/?:@&=+$,\-_.!~*'()#]*")


class _Markdown(MarkdownIt):
    """Markdown whose addresses are judged later, in `settling`: there an editor is told of them, and the words stay."""

    def normalizeLink(self, url: str) -> str:
        return url if _NORMAL.fullmatch(url) else super().normalizeLink(url)

    def validateLink(self, url: str) -> bool:
        return True


_SIGN = re.compile(rf"[\n{prose.SIGNS}]")


def _normalize(state: StateCore) -> None:
    """Markdown's own, but that the ends of lines are what `render` makes of them already."""
    state.src = state.src.replace("\0", "\ufffd")


def _inline(state: StateCore) -> None:
    """Markdown's own, but that text without any sign is not searched for the signs one by one."""
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            if _SIGN.search(token.content):
                state.md.inline.parse(token.content, state.md, state.env, token.children)
            elif token.content:
                token.children.append(Token("text", "", 0, content=token.content))


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    """The one renderer: it takes milliseconds to make, and holds nothing of what it renders."""
    md = _Markdown("commonmark", {"html": False, "xhtmlOut": False}).enable(["table", "strikethrough"])
    footnote_plugin(md, inline=False)
    wikilink.plugin(md)
    prose.plugin(md)
    md.core.ruler.at("normalize", _normalize)
    md.core.ruler.at("inline", _inline)
    md.inline.ruler.at("link", _placed(link, "link_open"))
    md.inline.ruler.at("autolink", _placed(autolink, "link_open"))
    md.inline.ruler.at("image", _placed(image, "image"))
    for name, rule in markup.RULES.items():
        md.add_render_rule(name, rule)
    return md


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The outermost block quotations."""
    depth = start = 0
    for at, token in enumerate(tokens):
        if token.type == "blockquote_open":
            start = start if depth else at
            depth += 1
        elif token.type == "blockquote_close":
            depth -= 1
            if depth == 0:
                yield tokens[start : at + 1]


def _quotable(block: Token) -> Token:
    """A block's text as a quotation alone may show it: no pictures, and no links into a page that is not there."""
    children, dropped = [], 0
    for token in block.children or ():
        if token.type == "link_open" and str(token.attrs.get("href", "")).startswith("#"):
            dropped += 1
        elif token.type == "link_close" and dropped:
            dropped -= 1
        elif token.type not in ("image", "figcaption"):
            children.append(token)
    return Token("inline", "", 0, content=block.content, children=children)


def _words_of(tokens: Sequence[Token]) -> int:
    return sum(len(words(plain(token.children or ()) if token.type == "inline" else token.content)) for token in tokens)


def _quotations(tokens: Sequence[Token], first_line: int) -> Iterator[Quotation]:
    md = _markdown()
    env: dict[str, Any] = {"alone": True}
    for block in _blocks(tokens):
        kept = [_quotable(token) if token.type == "inline" else token for token in block]
        line = first_line + (block[0].map[0] if block[0].map else 0)
        yield Quotation(md.renderer.render(kept, md.options, env), _words_of(kept), line)


_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]+)\]:", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")


def _unused_notes(body: str, env: Any, settling: Settling) -> Iterator[Problem]:
    """Footnotes that nothing refers to, which would vanish without a word."""
    known = env.get("footnotes", {}).get("refs", {})
    for found in _NOTE.finditer(body):
        if known.get(f":{found[1]}", 0) == -1:
            line, column = place(body, found.start(1) - 2)
            fact = f"Nothing refers to the footnote [^{found[1]}], so it is not shown."
            remedy = "Refer to it in the text, or take it out."
            line += settling.first_line - 1
            yield Problem(settling.file, line, column, "footnote", fact, remedy, "warning")


def _missing_notes(tokens: Sequence[Token], settling: Settling) -> Iterator[Problem]:
    """References to footnotes that are not there, which would be shown as they are written."""
    for block in tokens:
        for token in block.children or () if block.type == "inline" else ():
            if token.type == "text" and (found := _REFERENCE.search(token.content)):
                line, column = settling.place(block, max(block.content.find(found[0]), 0))
                fact = f"There is no footnote {found[0]}."
                remedy = f"Write one on a line of its own that begins with {found[0]}:"
                yield Problem(settling.file, line, column, "footnote", fact, remedy, "warning")


def render(body: str, file: str, first_line: int = 1, *, quotes: bool = True) -> Rendered:
    """The HTML of a body and what was noted in it; its block quotations by themselves only where `quotes`.

    `file` is its path relative to the site's folder, `first_line` the line of the file on which the body begins.
    """
    md = _markdown()
    env: dict[str, Any] = {}
    normal = body.replace("\r\n", "\n").replace("\r", "\n")
    tokens = md.parse(normal, env)
    settling = Settling(file, first_line, normal.split("\n"))
    settle(tokens, settling)
    problems = [*settling.problems, *settling.dangling()]
    if "[^" in normal:
        problems += [*_unused_notes(normal, env, settling), *_missing_notes(tokens, settling)]
    return Rendered(
        html=md.renderer.render(tokens, md.options, {}),
        quotes=tuple(_quotations(tokens, first_line)) if quotes else (),
        links=tuple(settling.links),
        pictures=tuple(settling.pictures),
        addresses=tuple(settling.addresses),
        external=tuple(settling.external),
        problems=tuple(sorted(problems)),
    )
