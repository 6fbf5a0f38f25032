"""The newest day that stands around an article's text: of no use for "yesterday", and enough to tell a year by."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from builder.intake.dating import Dating
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, mentions
from builder.intake.passage import PROSE, Passage
from builder.intake.reading import Reading
from builder.intake.real_day import real_day
from builder.intake.sentence import sentences
from builder.intake.shape import ends_sentence, words
from builder.intake.tense import is_ahead

_LONGEST = 200  # characters of a line that is no text
_FEW = 12  # words of one
_MONTH = re.compile(r"/(?P<year>20\d\d)[/-](?P<month>1[0-2]|0?[1-9])(?=[/.-]|$)")  # in the path of an address


def _is_beside(passage: Passage) -> bool:
    """Whether a line is no text of the article: dropped, about it, or short and no sentence."""
    return passage.kind not in PROSE or (not ends_sentence(passage.text) and len(words(passage.text)) <= _FEW)


def _day(mention: Mention) -> date | None:
    """The day, or the last of a month with its year, as an edition has it ("April 2024")."""
    if not mention.is_single or mention.year is None or mention.month is None or mention.month > 12:
        return None
    return mention.whole or real_day(mention.year, mention.month, monthrange(mention.year, mention.month)[1])


def _is_told(passage: Passage, mention: Mention, code: str) -> bool:
    """Whether a line goes on beside its date, where words are not parted: a line of a wrapped text is one word."""
    beside = len(passage.text.strip()) - (mention.end - mention.start)
    return passage.kind in PROSE and not LANGUAGES[code].spaced and beside > _FEW


def _days(reading: Reading) -> Iterator[date | None]:
    code = reading.grammar.code
    for passage in filter(_is_beside, reading.passages):
        found = mentions(passage.text[:_LONGEST], code)
        yield from (_day(mention) for mention in found if not _is_told(passage, mention, code))


def _of_path(address: str) -> Iterator[date]:
    """The end of the month that an address names."""
    for found in _MONTH.finditer(address):
        year, month = int(found["year"]), int(found["month"])
        yield date(year, month, monthrange(year, month)[1])


def newest_around(reading: Reading, dates: Dating, address: str, latest: date) -> date | None:
    """The newest day up to `latest` that may be the article's, or stands on the lines that are no text, or is the end
    of the month that the address names; None where there is none.
    """
    # A clipping may be made years later.
    maybe = () if dates.accessed else dates.published.candidates
    known = [dates.updated.value if dates.updated else None, *maybe]
    days = [day for day in (*known, *_days(reading)) if isinstance(day, date) and day <= latest]
    # The address names the month of writing; what stands around a page may be of today.
    found = max((min(day, latest) for day in _of_path(address)), default=None) or max(days, default=None)
    return found if found is not None and found.year >= _newest_year(reading, latest) else None


def _newest_year(reading: Reading, latest: date) -> int:
    """The newest year that the text tells as past: it went out in that year or later."""
    code, newest = reading.grammar.code, 0
    for passage in reading.prose:
        for start, end in sentences(passage.text, reading.grammar):
            text = passage.text[start:end]
            for mention in mentions(text, code):
                year = mention.ending or mention.year or 0
                if newest < year <= latest.year and not is_ahead(text, mention, code):
                    newest = year
    return newest
