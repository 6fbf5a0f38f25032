"""Passages: what each stretch of a raw file is, and why; together they tile it exactly."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from builder.intake.block import Block
from builder.intake.languages.model import Section
from builder.intake.sheet import Mark


class Kind(StrEnum):
    """The classes of text on a clipping, in the words that `explain` prints."""

    BLANK = "blank"
    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    OUTLET = "outlet"
    DATELINE = "dateline"
    ADDRESS = "address"
    LABEL = "label"
    BODY = "body"
    QUOTATION = "quotation"
    BACKGROUND = "background"
    ADVERT = "advert"
    PROMO = "promo"
    TEASER_HEAD = "teaser head"
    TEASER = "teaser item"
    NOTICE = "page notice"
    NAVIGATION = "navigation"
    CAPTION = "caption"


PROSE = frozenset({Kind.DEK, Kind.BODY, Kind.QUOTATION, Kind.BACKGROUND})
ABOUT = frozenset({Kind.HEADLINE, Kind.BYLINE, Kind.OUTLET, Kind.DATELINE, Kind.ADDRESS, Kind.LABEL})
DROPPED = frozenset(
    {Kind.ADVERT, Kind.PROMO, Kind.TEASER_HEAD, Kind.TEASER, Kind.NOTICE, Kind.NAVIGATION, Kind.CAPTION}
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says of a paragraph: `rule` is its short name; a `specific` one, which knows these very words, may
    not be vetoed.
    """

    kind: Kind
    reason: str
    rule: str
    confidence: float
    specific: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one paragraph, from character `start` to `end` of its text, with what it is. `section` is the label
    it stands under.
    """

    block: Block
    start: int
    end: int
    ruling: Ruling
    section: Section | None = None
    # Asked for thousands of times in an article, so they are told once.
    kind: Kind = field(init=False, repr=False, compare=False)
    text: str = field(init=False, repr=False, compare=False)
    bullet: int = field(init=False, repr=False, compare=False)  # how many characters of the text are a bullet
    words: str = field(init=False, repr=False, compare=False)  # the text without it

    def __post_init__(self) -> None:
        text, bullet = self.block.text[self.start : self.end], 0 if self.start else self.block.bullet
        for name, told in (("kind", self.ruling.kind), ("text", text), ("bullet", bullet), ("words", text[bullet:])):
            object.__setattr__(self, name, told)

    @property
    def is_refused(self) -> bool:
        """Whether an editor has said that it is the page's: then it tells nothing of the article."""
        return self.ruling.rule == "override" and self.kind in DROPPED

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What the file sets apart in `words`."""
        begin = self.start + self.bullet
        inside = (mark for mark in self.block.marks if begin <= mark.start and mark.end <= self.end)
        return tuple(replace(mark, start=mark.start - begin, end=mark.end - begin) for mark in inside)

    @property
    def span(self) -> tuple[int, int]:
        return self.block.span(self.start, self.end)

    def at(self, start: int, end: int) -> tuple[int, int]:
        """The bytes of the characters from `start` to `end` of the passage's own text."""
        return self.block.span(self.start + start, self.start + end)


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes `start` to `end` of the raw file and what they are."""

    start: int
    end: int
    kind: Kind
    reason: str
    rule: str
    confidence: float


def _blank(start: int, end: int) -> Span:
    return Span(start, end, Kind.BLANK, "nothing that a reader sees stands here", "blank", 1.0)


def spans(passages: Sequence[Passage], size: int) -> tuple[Span, ...]:
    """The passages as spans that tile a raw file of `size` bytes: what surrounds a passage on its lines is its own, the
    rest is blank.
    """
    tiles: list[Span] = []
    at = 0
    for index, passage in enumerate(passages):
        first = passage.block.lines[0]
        fresh = not index or passages[index - 1].block is not passage.block
        if fresh and first.start > at:
            tiles.append(_blank(at, first.start))
            at = first.start
        last = index + 1 == len(passages) or passages[index + 1].block is not passage.block
        end = passage.block.lines[-1].end if last else passage.block.offset(passages[index + 1].start)
        ruling = passage.ruling
        tiles.append(Span(at, end, ruling.kind, ruling.reason, ruling.rule, ruling.confidence))
        at = end
    if at < size:
        tiles.append(_blank(at, size))
    return tuple(tiles)
