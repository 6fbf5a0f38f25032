"""Markdown to HTML that depends on the file's bytes and this renderer alone: links within the site stay as marks."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.autolink import autolink
from markdown_it.rules_inline.image import image
from markdown_it.rules_inline.link import link
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from builder.briefing import wikilink
from builder.briefing.destination import Destination, destination
from builder.briefing.marks import Resolved, refs, resolve
from builder.briefing.slug import slugify
from builder.briefing.words import words
from builder.errors import Problem
from builder.fields import show

__all__ = ["Link", "Picture", "Quotation", "Rendered", "Resolved", "refs", "render", "resolve"]


@dataclass(frozen=True, slots=True)
class Link:
    """A link to `ref` and its place in the file."""

    ref: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside the file, `picture:PATH`, and its place in the file."""

    ref: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """One block quotation: its HTML, and how many words it has."""

    html: str
    words: int
    line: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body as HTML with its marks: `links` between files, `addresses` written from the site's root, `external` to the web."""

    html: str
    quotes: tuple[Quotation, ...] = ()
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    addresses: tuple[Link, ...] = ()
    external: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def quotations(self) -> str:
        """The HTML of the block quotations alone, in order."""
        return "".join(quotation.html for quotation in self.quotes)

    @property
    def quoted_words(self) -> int:
        return sum(quotation.words for quotation in self.quotes)


_Rule = Callable[[StateInline, bool], bool]


def _placed(rule: _Rule, kind: str) -> _Rule:
    """The rule, noting in its token where in the block's text it stood: Markdown's own tokens do not say."""

    def placed(state: StateInline, silent: bool) -> bool:
        pos, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if not silent:
            for token in state.tokens[count:]:
                if token.type == kind:
                    token.meta["pos"] = pos
                    break
        return True

    return placed


def _scroll(name: str, inner: str, env: Any) -> str:
    """The opening of a box that scrolls on its own; each has a name of its own, as landmarks should."""
    env[name] = env.get(name, 0) + 1
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{name} {env[name]}">{inner}'


def _table_open(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return _scroll("Table", "<table>\n", env)


def _table_close(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return "</table></div>\n"


def _code(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return _scroll("Code", f"<pre><code>{escapeHtml(tokens[at].content)}</code></pre></div>\n", env)


def _note_name(token: Token, nth: bool) -> str:
    again = token.meta.get("subId", 0)
    return f"{token.meta['id'] + 1}_{again + 1}" if nth and again > 0 else str(token.meta["id"] + 1)


# Ids of headings are slugs, which never have an underscore: ids made here and by themes do, and cannot meet them.
def _note_ref(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    token = tokens[at]
    if env.get("quotation"):
        return ""
    number, name = _note_name(token, False), _note_name(token, True)
    return f'<sup class="note-ref"><a href="#note_{number}" id="ref_{name}">[{number}]</a></sup>'


def _notes_open(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return '<div class="notes"><ol>\n'


def _notes_close(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return "</ol></div>\n"


def _note_open(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return f'<li id="note_{_note_name(tokens[at], False)}">'


def _note_back(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return f' <a class="note-back" href="#ref_{_note_name(tokens[at], True)}" aria-label="Back to the text">\u21a9\ufe0e</a>'


def _caption(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return f"<figcaption>{escapeHtml(tokens[at].content)}</figcaption>"


_RENDER_RULES = {
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


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    """The one renderer; making it takes milliseconds, using it none of them."""
    md = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).enable(["table", "strikethrough"])
    footnote_plugin(md, inline=False)
    wikilink.plugin(md)
    md.inline.ruler.at("link", _placed(link, "link_open"))
    md.inline.ruler.at("autolink", _placed(autolink, "link_open"))
    md.inline.ruler.at("image", _placed(image, "image"))
    # Every address is let through here and judged in _Settling: an editor is told of it, and the words stay.
    md.validateLink = lambda url: True  # type: ignore[method-assign]
    for name, rule in _RENDER_RULES.items():
        md.add_render_rule(name, rule)
    return md


def _plain(tokens: Sequence[Token]) -> str:
    """The words of inline tokens."""
    parts = []
    for token in tokens:
        if token.type == "image":
            parts.append(_plain(token.children or ()))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif token.type in ("text", "code_inline"):
            parts.append(token.content)
    return "".join(parts)


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


@dataclass(slots=True)
class _Settling:
    """One pass over the tokens of a body: links judged and marked, headings shifted and named, places noted."""

    file: str
    first_line: int
    lines: list[str]
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    addresses: list[Link] = field(default_factory=list)
    external: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    fragments: list[Link] = field(default_factory=list)
    level: int = 1

    def place(self, block: Token, pos: int) -> tuple[int, int]:
        """Line and column in the file of the character at `pos` of a block's text."""
        start = block.content.rfind("\n", 0, pos) + 1
        number = (block.map[0] if block.map else 0) + block.content.count("\n", 0, pos)
        line = self.lines[number] if number < len(self.lines) else ""
        written = block.content[start:].split("\n", 1)[0]
        before = line.find(written.strip())
        if before < 0 or not written.strip():
            # A table's cell, where an escaped bar was taken out: look for the link itself.
            found = line.find(block.content[pos : pos + 8].split("\n", 1)[0])
            return self.first_line + number, max(found, 0) + 1
        return self.first_line + number, before + pos - start - (len(written) - len(written.lstrip())) + 1

    def tell(self, block: Token, pos: int, where: Destination) -> None:
        line, column = self.place(block, pos)
        problem = Problem(self.file, line, column, where.code, where.message, where.remedy)
        self.problems.append(problem if where.fatal else replace(problem, severity="warning"))

    def heading(self, opening: Token, inline: Token, closing: Token) -> None:
        self.level = min(max(int(opening.tag[1]), 2), self.level + 1)
        opening.tag = closing.tag = f"h{self.level}"
        slug = slugify(_plain(inline.children or ())) or "section"
        name, again = slug, 1
        while name in self.ids:
            again += 1
            name = f"{slug}-{again}"
        self.ids.add(name)
        opening.attrSet("id", name)

    def note(self, link: Link) -> None:
        """Keeps a mark with its like."""
        if link.ref.startswith("picture:"):
            self.pictures.append(Picture(link.ref, link.line, link.column))
        elif link.ref.startswith("address:"):
            self.addresses.append(link)
        else:
            self.links.append(link)

    def link(self, block: Token, token: Token) -> bool:
        """Marks or keeps a link; False where its words are to stay without one."""
        pos = token.meta.get("pos", 0)
        href = str(token.attrs.pop("href", ""))
        where = Destination("internal", href) if token.info == "wiki" else destination(href, self.file)
        if where.kind == "nowhere":
            self.tell(block, pos, where)
            return False
        note = Link(where.ref, *self.place(block, pos))
        if where.kind == "internal":
            token.attrs = {"data-ref": where.ref, **token.attrs}
            self.note(note)
        else:
            token.attrs = {"href": where.ref, **token.attrs}
            (self.external if where.kind == "external" else self.fragments).append(note)
        return True

    def picture(self, block: Token, token: Token) -> list[Token]:
        """The tokens to show for a picture: itself, or its alternative text where it may not be shown."""
        pos = token.meta.get("pos", 0)
        src = str(token.attrs.get("src", ""))
        alt = _plain(token.children or ())
        where = destination(src, self.file)
        if where.kind == "external" and where.ref.startswith("http"):
            fact = f"The picture {show(src)} is on another host, so it is shown as a link."
            self.tell(
                block,
                pos,
                Destination("nowhere", "", "picture-host", fact, "Save it beside this file, and name that."),
            )
            self.external.append(Link(where.ref, *self.place(block, pos)))
            opening = Token("link_open", "a", 1, attrs={"href": where.ref})
            return [opening, _text(alt or src), Token("link_close", "a", -1)]
        if where.kind == "internal" and where.ref.startswith(("picture:", "address:")):
            self.note(Link(where.ref, *self.place(block, pos)))
            title = {"title": token.attrs["title"]} if "title" in token.attrs else {}
            token.attrs = {"data-ref": where.ref, "alt": "", **title}
            if not alt:
                fact = f"The picture {show(src)} has no words for those who cannot see it."
                self.tell(
                    block,
                    pos,
                    Destination(
                        "nowhere", "", "picture-alt", fact, "Write them between the square brackets."
                    ),
                )
            return [token]
        if where.kind != "nowhere":
            fact = f"The picture {show(src)} is not a picture."
            where = Destination(
                "nowhere", "", "picture", fact, "Name a file such as map.png beside this one.", True
            )
        self.tell(block, pos, where)
        return [_text(alt)] if alt else []

    def inline(self, block: Token) -> None:
        settled: list[Token] = []
        kept: list[bool] = []
        for token in block.children or ():
            if token.type == "link_open":
                kept.append(self.link(block, token))
                if kept[-1]:
                    settled.append(token)
            elif token.type == "link_close":
                if kept.pop():
                    settled.append(token)
            elif token.type == "image":
                linked = any(kept)
                shown = self.picture(block, token)
                settled += shown[1:2] if linked and len(shown) == 3 else shown
            else:
                settled.append(token)
        block.children = settled


def _figure(opening: Token, inline: Token, closing: Token) -> None:
    """A picture alone in its paragraph, with a title: a figure with a caption."""
    children = inline.children or []
    if len(children) != 1 or children[0].type != "image" or opening.hidden:
        return
    if title := children[0].attrs.pop("title", None):
        opening.tag = closing.tag = "figure"
        children.append(Token("figcaption", "", 0, content=str(title)))


def _settle(tokens: list[Token], settling: _Settling) -> None:
    for at, token in enumerate(tokens):
        if token.type == "inline":
            settling.inline(token)
            if tokens[at - 1].type == "heading_open":
                settling.heading(tokens[at - 1], token, tokens[at + 1])
            elif tokens[at - 1].type == "paragraph_open":
                _figure(tokens[at - 1], token, tokens[at + 1])
        elif token.type in ("td_open", "th_open") and (style := str(token.attrs.pop("style", ""))):
            # An inline style is forbidden by the site's Content-Security-Policy.
            token.attrSet("class", style.removeprefix("text-align:").strip())


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The outermost block quotations."""
    depth, start = 0, 0
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
    copy = Token("inline", "", 0, content=block.content, children=children)
    return copy


def _quotations(tokens: Sequence[Token], first_line: int) -> Iterator[Quotation]:
    md = _markdown()
    env: dict[str, Any] = {"quotation": True}
    for block in _blocks(tokens):
        kept = [_quotable(token) if token.type == "inline" else token for token in block]
        text = " ".join(
            _plain(token.children or ()) if token.type == "inline" else token.content for token in kept
        )
        line = first_line + (block[0].map[0] if block[0].map else 0)
        yield Quotation(md.renderer.render(kept, md.options, env), len(words(text)), line)


_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]+)\]:", re.MULTILINE)
_NOTED = re.compile(r"\[\^([^\]\s]+)\]")


def _unnoted(body: str, env: Any, settling: _Settling) -> Iterator[Problem]:
    """Footnotes that nothing refers to, which would vanish without a word."""
    known = env.get("footnotes", {}).get("refs", {})
    for found in _NOTE.finditer(body):
        if known.get(f":{found[1]}", 0) == -1:
            line = body.count("\n", 0, found.start()) + settling.first_line
            fact = f"Nothing refers to the footnote [^{found[1]}], so it is not shown."
            yield Problem(
                settling.file,
                line,
                found.start(1) - body.rfind("\n", 0, found.start(1)) - 2,
                "footnote",
                fact,
                "Refer to it in the text, or take it out.",
                "warning",
            )


def _dangling(tokens: Sequence[Token], settling: _Settling) -> Iterator[Problem]:
    """References to footnotes that are not there, and to headings that are not."""
    for block in tokens:
        for token in block.children or () if block.type == "inline" else ():
            if token.type == "text" and (found := _NOTED.search(token.content)):
                line, column = settling.place(block, max(block.content.find(found[0]), 0))
                fact = f"There is no footnote {found[0]}."
                yield Problem(
                    settling.file,
                    line,
                    column,
                    "footnote",
                    fact,
                    f"Write one, beginning a line with {found[0]}:",
                    "warning",
                )
    for note in settling.fragments:
        if note.ref[1:] not in settling.ids:
            fact = f"The link to {show(note.ref)} leads to no heading of this text."
            yield Problem(
                settling.file,
                note.line,
                note.column,
                "link-fragment",
                fact,
                "Write the heading's words in lower case, with hyphens.",
                "warning",
            )


def render(body: str, file: str, first_line: int = 1) -> Rendered:
    """The body's HTML; `file` is the path relative to the site's folder, `first_line` the line of the file the body begins on."""
    md = _markdown()
    env: dict[str, Any] = {}
    normal = body.replace("\r\n", "\n").replace("\r", "\n")
    tokens = md.parse(normal, env)
    settling = _Settling(file, first_line, normal.split("\n"))
    _settle(tokens, settling)
    problems = [*settling.problems, *_unnoted(normal, env, settling), *_dangling(tokens, settling)]
    return Rendered(
        html=md.renderer.render(tokens, md.options, {}),
        quotes=tuple(_quotations(tokens, first_line)),
        links=tuple(settling.links),
        pictures=tuple(settling.pictures),
        addresses=tuple(settling.addresses),
        external=tuple(settling.external),
        problems=tuple(sorted(problems)),
    )
