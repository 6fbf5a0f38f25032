"""Dates as an article tells them on: in the year that a heading gives ("2014", then "3 March: ..."), or near the day
that its paragraph told before.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from msgspec.structs import replace

from builder.intake.mention import Mention, evened, mentions
from builder.intake.passage import Passage
from builder.intake.rubric import chronicle_years
from builder.intake.sequence import Before, following
from builder.intake.tense import is_ahead

_YEAR = re.compile(
    r"\W*(?:in |im jahr |en |nel |в |у )?((?:19|20)\d\d)(?:\s?(?:г(?:од)?\.?|р(?:ік)?\.?|年|년))?\W*", re.IGNORECASE
)
_ENTRY = re.compile(r"\s?[:.,]\s|\s-\s|\s?$")  # what stands behind the day that opens an entry


def _opens(passage: Passage, code: str) -> bool:
    """Whether a passage is an entry of a list of days: it begins with one."""
    text = evened(passage.words).lstrip("*_# ")
    first = next(iter(mentions(text, code)), None)
    return first is not None and text.find(text[first.start : first.end]) <= 1 and bool(_ENTRY.match(text, first.end))


def _years(passages: Sequence[Passage], code: str) -> dict[int, int]:
    """The year of each entry, by the identity of its passage: that of the line above which is nothing but a year."""
    found: dict[int, int] = {}
    year = None
    for passage in passages:
        if heading := _YEAR.fullmatch(evened(passage.words)):
            year = int(heading[1])
        elif year is not None and _opens(passage, code):
            found[id(passage)] = year
    return found


def _is_open(mention: Mention) -> bool:
    """Whether it is a day whose year and side nothing says."""
    said = mention.year is not None or mention.years is not None or mention.same or mention.way
    return mention.day is not None and mention.month is not None and not said


def agreed(told: Sequence[tuple[str, tuple[Mention, ...]]], code: str) -> list[tuple[Mention, ...]]:
    """The mentions of all sentences, in their order, a day that the article tells more than once as gone wherever it
    names it: "what happened on 7 October", and then "the 7 October attack".
    """
    named = Counter((mention.month, mention.day) for _, found in told for mention in found if _is_open(mention))
    sides = Counter[tuple[int | None, int | None]]()
    for text, found in told:
        for mention in found:
            day = mention.month, mention.day
            if named[day] > 1 and _is_open(mention):
                ahead = mention.due or is_ahead(text, mention, code)
                sides[day] += -1 if ahead else int(mention.gone)
    gone = {day for day, balance in sides.items() if balance > 0}
    return [
        tuple(replace(each, way=-1) if _is_open(each) and (each.month, each.day) in gone else each for each in found)
        for _, found in told
    ]


@dataclass(slots=True)
class Chronicle:
    """What has been told so far of days and years; `mentions` must be asked in the order of the text."""

    code: str
    years: Mapping[int, int]
    _passage: int = 0
    _near: Before = field(default_factory=Before)
    _year: int | None = None
    _told: dict[tuple[int, int], int] = field(default_factory=dict)

    @classmethod
    def of(cls, passages: Sequence[Passage], code: str) -> "Chronicle":
        return cls(code, chronicle_years(passages, code) | _years(passages, code))

    def mentions(self, passage: Passage, start: int, text: str) -> tuple[Mention, ...]:
        """The dates of the sentence that begins at character `start` of a passage."""
        if id(passage) != self._passage:
            self._passage, self._near = id(passage), Before()
        found = mentions(text, self.code)
        year = self.years.get(id(passage))
        if year is not None and found and start <= passage.bullet + 1:
            first = found[0]
            if first.year is None and first.month is not None and first.start <= 1:
                found = (replace(first, near=date(year, 1, 1), same=True), *found[1:])
                self._near = Before(date(year, first.month, 1), year)
        found, self._near = following(tuple(map(self._again, found)), self._near)
        found = tuple(map(self._of_that_year, found))
        self._year = self._near.year or self._year
        for mention in found:
            if mention.year is not None and mention.month is not None and mention.day is not None:
                self._told[mention.month, mention.day] = mention.year
        return found

    def _of_that_year(self, mention: Mention) -> Mention:
        """ "In December of the same year": the one told last, where that is in a paragraph before."""
        if not mention.same or mention.side or mention.near is not None or self._year is None or mention.month is None:
            return mention
        return replace(mention, near=date(self._year, 1, 1))

    def _again(self, mention: Mention) -> Mention:
        """A day that the text has told with its year before is that very day."""
        year = self._told.get((mention.month or 0, mention.day or 0))
        if year is None or mention.year is not None or mention.years is not None or mention.month is None:
            return mention
        return replace(mention, near=date(year, mention.month, 1), same=True)
