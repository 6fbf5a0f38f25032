"""Plain words as Markdown that renders as those words: what Markdown would take for its own is escaped, and nothing
else.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.sheet import Mark

# Anywhere in a line: emphasis, code, raw HTML, links and footnotes, strikethrough, and a backslash before a mark.
_INLINE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|[*`]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|~(?=~)|(?<=~)~|!(?=\[)|\[(?=[\[^])|\](?=[\[(:])|(?<=\])\]"
)
# An underscore inside a word is a letter like any other.
_UNDERSCORE = re.compile(r"(?<!\w)_|_(?!\w)")
# At the start of a paragraph: headings, quotations, lists, rules, fences, tables.
_OPENING = re.compile(r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={2,}|-{2,}|\||:(?=\s)")
_COUNT = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


@lru_cache(maxsize=256)  # asked for the body, and for each of its parts
def escaped(text: str) -> str:
    """One paragraph of Markdown, on one line, that shows the words of `text`."""
    text = " ".join(text.split())
    text = _INLINE.sub(lambda found: "\\" + found.group(), text)
    text = _UNDERSCORE.sub(r"\\_", text)
    if opening := _OPENING.match(text):
        text = f"\\{text[0]}" + text[1:] if opening.group()[0] in "#>-+=|:" else text
    return _COUNT.sub(r"\1\\\2", text, count=1) if _COUNT.match(text) else text


_SIGNS = {"em": ("*", "*"), "strong": ("**", "**"), "code": ("", ""), "strike": ("~~", "~~")}
_ADDRESS = re.compile(r"https?://[^\s<>()\\\x00-\x1f]+", re.IGNORECASE)
# What stands for a sign until the words around it are escaped: intake's texts hold no control characters.
_STAND_IN = "\x01{}\x02"


def _apart(text: str, mark: Mark) -> bool:
    """Whether the marked words stand apart and begin and end with a letter: only there is a sign sure to work."""
    words, around = text[mark.start : mark.end], text[: mark.start][-1:] + text[mark.end :][:1]
    return bool(words) and words[0].isalnum() and words[-1].isalnum() and re.search(r"[\w~*_`\\]", around) is None


def _sign(text: str, mark: Mark) -> tuple[str, str] | None:
    """What opens and closes a mark in Markdown; None for one that it cannot hold."""
    if mark.kind in _SIGNS:
        return _SIGNS[mark.kind] if _apart(text, mark) else None
    words = text[mark.start : mark.end]
    if (
        mark.kind == "link"
        and words.strip()
        and not re.search(r"[\[\]<>`\\!^]", words)
        and not text[: mark.start].endswith(("\\", "!"))  # these would make the bracket a sign or a picture
        and _ADDRESS.fullmatch(mark.target)
    ):
        return ("", "") if words.strip() == mark.target else ("[", f"]({mark.target})")
    return None


def _nested(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Mark, tuple[str, str]]]:
    """The marks that can be written, outer ones first; one that crosses another, or repeats its kind, is left out."""
    open_marks: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        while open_marks and open_marks[-1].end <= mark.start:
            open_marks.pop()
        crosses = bool(open_marks) and mark.end > open_marks[-1].end
        sign = _sign(text, mark)
        if sign and not crosses and mark.kind not in {each.kind for each in open_marks}:
            open_marks.append(mark)
            yield mark, sign


def marked(text: str, marks: Sequence[Mark]) -> str:
    """One paragraph of Markdown that shows the words of `text`, with links and emphasis where `marks` has them."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for mark, (opens, closes) in _nested(text, marks):
        opening.setdefault(mark.start, []).append(opens)
        closing.setdefault(mark.end, []).insert(0, closes)
    if not opening:
        return escaped(text)
    signs: list[str] = []
    pieces: list[str] = []
    at = 0
    for place in sorted({*opening, *closing}):
        pieces.append(text[at:place])
        for sign in (*closing.get(place, ()), *opening.get(place, ())):
            pieces.append(_STAND_IN.format(len(signs)))
            signs.append(sign)
        at = place
    written = escaped("".join([*pieces, text[at:]]))
    return re.sub(r"\x01(\d+)\x02", lambda found: signs[int(found[1])], written)
