"""Where a byline may stand: above the headline, below it, below the dek, under the text; and what stands around."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from msgspec import Struct

from builder.intake.authorline import LONGEST, REPORTING
from builder.intake.lead import tells
from builder.intake.mention import mentions
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import ends_sentence, size

_LONG = 14  # words of a passage that tells, with whatever mark it ends
_DEKS = 2  # passages that may tell something above the byline
_FOOT = 5  # passages below the text among which a name stands
_TAIL = 8  # and, at the end of a clipping, what agencies say of who reported
_MOST = 60  # lines above a headline, and below one to the text: of a list without end none is a byline
_GAP = 9  # passages between a dek and the text
_STAMP = 16  # words of a line with the article's day
_NEAR = 2  # passages from a name at which its day stands
_BARS = re.compile(r"\s[|·•]\s")  # what parts a name, a day and the minutes to read
_MAIL = frozenset(("e-mail header", "e-mail note", "e-mail signature"))
_OTHERS = frozenset(("comments",))


class Place(Struct, frozen=True):
    """A passage that may be a byline, by its index; `zone` is "above" the headline, "head", below it, "gap", below a
    dek, "foot", right under the text, or "tail", at the clipping's end.
    """

    at: int
    passage: Passage
    zone: str
    is_next: bool = False  # right below the headline or a dek
    is_listed: bool = False  # below the head of a list of other articles, or a line that leads to names


def is_telling(passage: Passage) -> bool:
    """Whether a passage tells something; a name, a day and the minutes to read between bars do not."""
    if passage.kind not in PROSE or (len(_BARS.findall(passage.words)) > 1 and not ends_sentence(passage.words)):
        return False
    if len(passage.words) <= LONGEST and REPORTING.match(straight(passage.words).lstrip("(")):
        return False
    return size(passage.words) > _LONG or tells(passage.words)


def _leads(passage: Passage) -> bool:
    """Whether a line leads to what stands below it: "On board were:"."""
    return passage.text.rstrip().endswith(":")


def _headline(reading: Reading, title: tuple[int, int] | None) -> int:
    """The index of the passage with the headline; -1 where there is none."""
    for at, passage in enumerate(reading.passages):
        if title is not None and passage.span[0] <= title[0] < passage.span[1]:
            return at
    found = (at for at, each in enumerate(reading.passages) if title is None and each.kind is Kind.HEADLINE)
    return next(found, -1)


def _above(reading: Reading, headline: int, first: int) -> Iterator[Place]:
    last = min(max(headline, 0), first)
    for at in range(max(0, last - _MOST), last):
        yield Place(at, reading.passages[at], "above")


def _gaps(reading: Reading, told: list[int]) -> Iterator[Place]:
    """The lines below the first passages that tell something, if they are a dek: in few lines a byline and a day."""
    for first, following in islice(pairwise(told), _DEKS):
        listed = False
        for at in range(first + 1, min(following, first + 1 + _GAP)):
            if reading.passages[at].kind is Kind.TEASER_HEAD:
                return
            listed = listed or _leads(reading.passages[at - 1])
            yield Place(at, reading.passages[at], "gap", at == first + 1, listed)


def _end(reading: Reading, last: int) -> Iterator[Place]:
    """The lines below the text, up to a few, and the last of the clipping."""
    passages, listed = reading.passages, False
    for at in range(last + 1, len(passages)):
        listed = listed or passages[at].kind is Kind.TEASER_HEAD or _leads(passages[at - 1])
        if at <= last + _FOOT and not listed:
            yield Place(at, passages[at], "foot", is_next=at == last + 1)
        elif at >= len(passages) - _TAIL:
            yield Place(at, passages[at], "tail", is_listed=listed)


def places(reading: Reading, title: tuple[int, int] | None) -> Iterator[Place]:
    """The places where a byline may stand, in their order; what an e-mail's program wrote is none."""
    passages = reading.passages
    headline = _headline(reading, title)
    told = [at for at, each in enumerate(passages) if at > headline and is_telling(each)]
    first, last = (told[0], told[-1]) if told else (len(passages), len(passages) - 1)
    found = [*_above(reading, headline, first)]
    for at in range(headline + 1, min(first, headline + 1 + _MOST)):
        above = passages[at - 1].kind if at else Kind.BLANK
        found.append(Place(at, passages[at], "head", at == headline + 1 or above is Kind.DEK))
    found += _gaps(reading, told)
    found += _end(reading, last)
    for place in found:
        if place.passage.ruling.rule not in _MAIL | _OTHERS and place.passage.kind is not Kind.ADDRESS:
            yield place


def is_stamp(passage: Passage, reading: Reading) -> bool:
    """Whether a passage is a line with a day and little else."""
    if passage.kind is Kind.DATELINE:
        return True
    few = size(passage.text) <= _STAMP and not tells(passage.text)
    return few and any(each.day is not None or each.readings for each in mentions(passage.text, reading.grammar.code))


def is_dated(place: Place, reading: Reading) -> bool:
    """Whether the day of the article stands right above or below a place."""
    around = range(max(place.at - _NEAR, 0), min(place.at + _NEAR + 1, len(reading.passages)))
    return any(at != place.at and is_stamp(reading.passages[at], reading) for at in around)
