"""Markdown within a paragraph: which characters of its source a reader sees, and which words are set apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from builder.intake.sheet import Mark

if TYPE_CHECKING:
    from markdown_it.token import Token

_KINDS = {"em": "em", "strong": "strong", "s": "strike", "link": "link"}


@dataclass(slots=True)
class Inline:
    """What a reader sees of a paragraph's source: places in it, what is spelt otherwise there, what is set apart."""

    seen: list[int] = field(default_factory=list)
    spelt: dict[int, str] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)


def _past_brackets(source: str, at: int, opening: str, closing: str) -> int:
    """The place after what stands in brackets from `at` on; `at` itself where nothing does, or it has no end."""
    if source[at : at + 1] != opening:
        return at
    depth, place = 0, at
    while place < len(source):
        if source[place] == "\\":
            place += 1
        elif source[place] == opening:
            depth += 1
        elif source[place] == closing:
            depth -= 1
            if not depth:
                return place + 1
        place += 1
    return at


class _Walk:
    """One pass through the tokens of a paragraph, which follow its source from left to right."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0
        self.found = Inline()
        self.open: list[tuple[str, int, str]] = []

    def _find(self, text: str) -> int:
        at = self.source.find(text, self.at)
        return at if at >= 0 else self.at

    def text(self, token: "Token") -> None:
        at = self._find(token.content)
        end = min(at + len(token.content), len(self.source))
        self.found.seen += range(at, end)
        self.at = end

    def special(self, token: "Token") -> None:
        """An escape or an entity: one character is seen, and it may be spelt otherwise."""
        at = self._find(token.markup)
        place = at + 1 if token.markup.startswith("\\") else at
        if place < len(self.source):
            self.found.seen.append(place)
            if self.source[place] != token.content and len(token.content) == 1:
                self.found.spelt[place] = token.content
        self.at = at + len(token.markup)

    def code(self, token: "Token") -> None:
        at = self._find(token.markup) + len(token.markup)
        end = self.source.find(token.markup, at)
        inner = self.source[at:end].replace("\n", " ") if end >= 0 else ""
        at += max(inner.find(token.content), 0)
        stop = min(at + len(token.content), len(self.source))
        self.found.seen += range(at, stop)
        self.found.marks.append(Mark(at, stop, "code"))
        self.at = max(end, at) + len(token.markup)

    def image(self, token: "Token") -> None:
        """A picture is not read; its words are for those who cannot see it."""
        at = self._find("![") + 1
        self.at = self._target(_past_brackets(self.source, at, "[", "]"))

    def _target(self, at: int) -> int:
        """The place after a link's target: "(...)", "[...]", or nothing."""
        past = _past_brackets(self.source, at, "(", ")")
        return past if past > at else _past_brackets(self.source, at, "[", "]")

    def opens(self, token: "Token", kind: str) -> None:
        if token.markup == "autolink" or kind == "link":
            self.at = self._find("<" if token.markup == "autolink" else "[") + 1
        else:
            self.at = self._find(token.markup) + len(token.markup)
        self.open.append((kind, len(self.found.seen), str(token.attrs.get("href", ""))))

    def closes(self, token: "Token", kind: str) -> None:
        if token.markup == "autolink":
            self.at = self._find(">") + 1
        elif kind == "link":
            self.at = self._target(self._find("]") + 1)
        else:
            self.at = self._find(token.markup) + len(token.markup)
        if self.open and self.open[-1][0] == kind:
            _, count, target = self.open.pop()
            if count < len(self.found.seen):
                self.found.marks.append(Mark(self.found.seen[count], self.found.seen[-1] + 1, kind, target))

    def take(self, token: "Token") -> None:
        name, _, way = token.type.rpartition("_")
        if token.type == "text":
            self.text(token)
        elif token.type == "text_special":
            self.special(token)
        elif token.type == "code_inline":
            self.code(token)
        elif token.type == "image":
            self.image(token)
        elif token.type in ("softbreak", "hardbreak"):
            self.at = self._find("\n") + 1
        elif token.type == "html_inline":
            self.at = self._find(token.content) + len(token.content)
        elif token.type == "footnote_ref":
            self.at = _past_brackets(self.source, self._find("["), "[", "]")
        elif name in _KINDS and way in ("open", "close"):
            (self.opens if way == "open" else self.closes)(token, _KINDS[name])


def inline(source: str, tokens: Sequence["Token"]) -> Inline:
    """What a reader sees of a paragraph's source, by its tokens; places only ever go forward."""
    walk = _Walk(source)
    for token in tokens:
        walk.take(token)
    seen = sorted(set(walk.found.seen))
    words = re.sub(r"\s", "", "".join(token.content for token in tokens if token.type == "text"))
    shown = re.sub(r"\s", "", "".join(source[place] for place in seen))
    if len(shown) < len(words):  # the source could not be followed: all of it is read, lest a word be lost
        return Inline(list(range(len(source))))
    walk.found.seen = seen
    return walk.found
