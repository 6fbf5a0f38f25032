"""The newest day that stands around an article's text: of no use for "yesterday", and enough to tell a year by."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from builder.intake.mention import Mention, mentions
from builder.intake.passage import PROSE, Passage
from builder.intake.reading import Reading
from builder.intake.real_day import real_day
from builder.intake.shape import ends_sentence, words

_LONGEST = 200  # characters of a line that is no text
_FEW = 12  # words of one


def _is_beside(passage: Passage) -> bool:
    """Whether a line is no text of the article: dropped, about it, or short and no sentence."""
    return passage.kind not in PROSE or (not ends_sentence(passage.text) and len(words(passage.text)) <= _FEW)


def _day(mention: Mention) -> date | None:
    """The day, or the last of a month with its year, as an edition has it ("April 2024")."""
    if not mention.is_single or mention.year is None or mention.month is None or mention.month > 12:
        return None
    return mention.whole or real_day(mention.year, mention.month, monthrange(mention.year, mention.month)[1])


def _days(reading: Reading) -> Iterator[date | None]:
    for passage in filter(_is_beside, reading.passages):
        yield from map(_day, mentions(passage.text[:_LONGEST], reading.grammar.code))


def newest_around(reading: Reading, latest: date) -> date | None:
    """The newest day up to `latest` on the lines that are no text; None where there is none."""
    return max((day for day in _days(reading) if day is not None and day <= latest), default=None)
