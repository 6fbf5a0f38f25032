"""How far from the day of writing a sentence says that a day lies: "yesterday, Monday 11 November"; and which days it
counts from another one ("the next day").
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention
from builder.intake.tense import is_ahead

_CLOSE = 24  # characters between "today" and its date
_BEFORE = 30  # characters before a day in which its distance is said
_AROUND = 24  # characters on either side of a day in which another is told that it is counted from
_FAR = 7  # days: more are not counted
_SPACE = r"[\s,()\[\]-]"


@lru_cache(maxsize=16)
def _present(code: str) -> re.Pattern[str]:
    """What stands right before a day that is the one of writing: "this morning," and the like."""
    edge = r"(?<!\w)" if LANGUAGES[code].cased else ""
    return compiled(rf"{edge}(?:{LANGUAGES[code].dates.present})[\s,(]+$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _nearby(code: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    """Words right before a day that say how far it is ("am gestrigen Montag"), with the days from that of writing."""
    return tuple(
        (compiled(rf"(?<!\w)(?:{words}){_SPACE}*$", re.IGNORECASE), days)
        for words, days in LANGUAGES[code].dates.nearby.items()
    )


@lru_cache(maxsize=16)
def _apposed(code: str) -> re.Pattern[str]:
    """What may stand between a day and the word that counts it: "yesterday evening, on"."""
    language = LANGUAGES[code]
    dates = language.dates
    words = "|".join(each for each in (dates.apposed, dates.article, dates.on) if each)
    if not language.cased:
        return compiled(rf"(?:{words}|{_SPACE})*")
    return compiled(rf"{_SPACE}*(?:(?:{words})(?:{_SPACE}+|(?<=')))*{_SPACE}*", re.IGNORECASE)


@lru_cache(maxsize=16)
def _counted(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words that count a day from one told before, either way; and those that go on to a later one."""
    language = LANGUAGES[code]
    edge, end = (r"(?<!\w)", r"(?!\w)") if language.cased else ("", "")
    later, earlier = language.dates.day_later, language.dates.day_earlier
    return (
        compiled(rf"{edge}(?:{later}|{earlier}){end}", re.IGNORECASE),
        compiled(rf"{edge}(?:{later}){end}", re.IGNORECASE),
    )


def is_day(mention: Mention) -> bool:
    """Whether it is one day of a month, which the text says."""
    return mention.day is not None and mention.month is not None and mention.is_single and not mention.readings


def distances(text: str, found: Sequence[Mention], code: str) -> Iterator[tuple[Mention, int]]:
    """The days of a sentence of which it says how far they are from the day of writing, each with that distance."""
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        for counted, day in ((one, other), (other, one)):
            near = counted.is_relative and counted.days is not None and -_FAR <= counted.days <= 1
            if near and is_day(day) and len(between) <= _CLOSE and _apposed(code).fullmatch(between):
                yield day, counted.days or 0
    for day in filter(is_day, found):
        before = text[max(0, day.start - _BEFORE) : day.start]
        if _present(code).search(before) and not is_ahead(text, day, code):
            yield day, 0
        yield from ((day, days) for words, days in _nearby(code) if words.search(before))


def from_another(text: str, day: Mention, code: str) -> bool:
    """Whether a day is counted from another ("the next day, Tuesday 12 November"), or its sentence goes on to one."""
    either, later = _counted(code)
    around = either.search(text, max(0, day.start - _AROUND), day.end + _AROUND)
    return around is not None or later.search(text, day.end) is not None
