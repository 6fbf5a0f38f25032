"""The parts of a newsletter in plain text: heads between rules, and which of the parts are no article's."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from builder.intake.margin import BULLET
from builder.intake.sheet import Line

RULE = re.compile(r"(?P<sign>[^\w\s])(?:\s?(?P=sign)){4,}|_{5,}")
_NUMBER = re.compile(r"(?:#?\d{1,2}|[IVX]{1,4})[.):]\s+")
_MOST = 40  # parts of a newsletter
_LONGEST = 120  # characters of a head
_ASIDE = 450  # characters of a part that may be no article's
_TIMES = 2  # how often the article is as long as such a part, at least
_CALLS = re.compile(r"https?://|www\.|@|!|\d{3,}[\d ]{6,}")


class Part(Struct, frozen=True):
    """One part of a newsletter: the line of its head, -1 for what stands above all heads, and its lines."""

    head: int
    first: int
    end: int


def _heads(lines: Sequence[Line], start: int, stop: int) -> Iterator[int]:
    """The lines that stand between two rules."""
    for at in range(start + 1, stop - 1):
        text = lines[at].text
        between = RULE.fullmatch(lines[at - 1].text) and RULE.fullmatch(lines[at + 1].text)
        if between and 0 < len(text) <= _LONGEST and not RULE.fullmatch(text):
            yield at


def name(lines: Sequence[Line], start: int, stop: int) -> int | None:
    """The line between two rules above everything else, which is the newsletter's own name where no other is so set."""
    heads = list(_heads(lines, start, stop))
    above = [at for at in range(start, heads[0] - 1) if lines[at].text] if heads else [start]
    return heads[0] if len(heads) == 1 and not above else None


def parts(lines: Sequence[Line], start: int, stop: int) -> list[Part]:
    """The parts of a newsletter between two lines; none where it has no heads: one alone is its own name."""
    heads = list(_heads(lines, start, stop))
    if not 2 <= len(heads) <= _MOST:
        return []
    ends = [*(head - 1 for head in heads[1:]), stop]
    return [Part(-1, start, heads[0] - 1), *(Part(at, at + 2, end) for at, end in zip(heads, ends, strict=True))]


def _size(lines: Sequence[Line], part: Part) -> int:
    return sum(len(line.text) for line in lines[part.first : part.end] if not RULE.fullmatch(line.text))


def _is_aside(lines: Sequence[Line], part: Part, titles: Sequence[str]) -> bool:
    """Whether a short part calls for something, leads elsewhere, lists dates, or tells what the other parts are."""
    texts = [line.text for line in lines[part.first : part.end] if line.text]
    listed = sum(any(title.startswith(bare(text)) for title in titles) for text in texts)
    return listed > 1 or any(_CALLS.search(text) or BULLET.match(text) for text in texts)


def bare(text: str) -> str:
    """A head without its number."""
    found = _NUMBER.match(text)
    return text[found.end() :] if found else text


def main(lines: Sequence[Line], found: Sequence[Part]) -> Part | None:
    """The part that is the article, where one is so much longer than all others that they are beside it."""
    if not found:
        return None
    ranked = sorted(found, key=lambda part: -_size(lines, part))
    return ranked[0] if len(ranked) > 1 and _size(lines, ranked[0]) >= _TIMES * _size(lines, ranked[1]) else None


def asides(lines: Sequence[Line], found: Sequence[Part], article: Part) -> Iterator[int]:
    """The lines of the parts that are no article's, their heads included."""
    titles = [bare(lines[part.head].text) for part in found if part.head >= 0]
    for part in found:
        if part is not article and _size(lines, part) <= _ASIDE and _is_aside(lines, part, titles):
            yield from range(part.head if part.head >= 0 else part.first, part.end)
