"""The day that an article says itself: "today, 28 October 2024", where it speaks and nobody whom it quotes."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, evened, mentions
from builder.intake.passage import Passage
from builder.intake.past import Past
from builder.intake.quotation import quoted
from builder.intake.reading import Reading
from builder.intake.sentence import sentences
from builder.intake.tense import is_ahead
from builder.intake.year import clues, settled

_CLOSE = 12  # characters between "today" and its date
_BETWEEN = re.compile(r"[\s,()-]*(?:\w{1,7}\s)?[\s,()]*")
_BEFORE = 30  # characters before a day in which that is said
_OPENING = 4  # paragraphs in which an article says which day it is
_SURE = 0.84


@lru_cache(maxsize=16)
def _present(code: str) -> re.Pattern[str]:
    """What stands right before a day that is the one of writing: "this morning," and the like."""
    edge = r"(?<!\w)" if LANGUAGES[code].cased else ""
    return re.compile(rf"{edge}(?:{LANGUAGES[code].dates.present})[\s,(]+$", re.IGNORECASE)


def _is_day(mention: Mention) -> bool:
    return mention.day is not None and mention.month is not None and mention.is_single and not mention.readings


def _pairs(text: str, found: Sequence[Mention], code: str) -> Iterator[tuple[Mention, int]]:
    """The days of a sentence beside which it says how far they are from the day of writing."""
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        for counted, day in ((one, other), (other, one)):
            near = counted.is_relative and counted.days in (-1, 0, 1) and len(between) <= _CLOSE
            if near and _is_day(day) and _BETWEEN.fullmatch(between):
                yield day, counted.days or 0
    for day in filter(_is_day, found):
        if _present(code).search(text[max(0, day.start - _BEFORE) : day.start]) and not is_ahead(text, day, code):
            yield day, 0


def _said(reading: Reading) -> Iterator[tuple[Passage, int, str, Mention, int]]:
    """Where the article says the day: passage, sentence, the day, and its distance from that of writing."""
    is_open, code = False, reading.grammar.code
    for passage in reading.prose[:_OPENING]:
        spans, is_open = quoted(passage.text, is_open)
        for start, end in sentences(passage.text, reading.grammar):
            text = evened(passage.text[start:end])
            for day, distance in _pairs(text, mentions(text, code), code):
                at = start + day.start
                if not any(first <= at < last for first, last in spans):
                    yield passage, start, text, day, distance


def by_saying(reading: Reading, past: Sequence[Past], latest: date) -> Decision | None:
    """The day that the article calls today's, or counts from; None where it says several."""
    told: dict[date, Decision] = {}
    for passage, start, text, mention, distance in _said(reading):
        day, why = mention.whole, ""
        if day is None and mention.year is None:
            known = clues(reading, past, latest)
            year = settled(mention.month or 1, mention.day or 1, mention.weekday, known)
            day, why = (year[0], f"; {year[1]}") if year else (None, "")
        if day is None or day - timedelta(days=distance) > latest:
            continue
        day -= timedelta(days=distance)
        words = text[max(0, mention.start - 2 * _CLOSE) : mention.end].strip()
        because = f'the text says of itself "{words}"{why}'
        span = passage.at(start + mention.start, start + mention.end)
        told.setdefault(day, Decision(day, because, _SURE, span, (day,)))
    return next(iter(told.values())) if len(told) == 1 else None
