"""The weekday that stands beside a day: "12/11/2024 (Tue)", "11.12.24 / Tuesday", "12 November, Tuesday"."""

import re
from functools import lru_cache

from msgspec import Struct

from builder.intake.almanac import Grammar
from builder.intake.bytecode import compiled
from builder.intake.filling import names, optional
from builder.intake.languages import LANGUAGES

_BEFORE = 24  # characters before a day in which its weekday stands
_SHORT = 3  # letters of a weekday's name that needs brackets where words are not parted
# What a weekday behind its day has behind itself: no other word, and no day of its own but a clock.
_END = r"[)\]]?(?![\w'])(?=\s*(?:[,.;:)|/\]·-]|$|[0-2]?\d[:.]\d\d))(?!,?\s[0-3]?\d(?![\d:]|\.\d\d))(?!\s?-\s?\w)"


class DayName(Struct, frozen=True):
    """A weekday, and the span that it has in the text."""

    weekday: int
    start: int
    end: int


@lru_cache(maxsize=16)
def _patterns(known: str, tail: str, article: str) -> tuple[re.Pattern[str], ...]:
    """What stands before a day in figures, behind any day, and behind one that its year makes plain."""
    name = rf"(?P<weekday>{known}){tail}\.?"
    return (
        compiled(rf"(?<!\w){name}\s?[,/|(·-]?\s*{article}\(?$"),
        compiled(rf"(?:,?\s?[(\[]|,\s|\s?[/|·]\s?|\s-\s){name}{_END}"),
        compiled(rf"\s{name}{_END}"),
    )


@lru_cache(maxsize=16)
def _unparted(known: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    long, every = ("|".join(name for name in known if len(name) >= least) for least in (_SHORT, 1))
    behind = rf"\s?[(\[]\s?(?P<weekday>{every})\s?[)\]]"
    plain = rf",?\s?(?P<weekday>{long})(?!\w)"
    return compiled(rf"(?P<weekday>{long})[\s,(]*$"), compiled(behind), compiled(plain)


@lru_cache(maxsize=16)
def _ready(code: str) -> tuple[re.Pattern[str], ...]:
    dates = LANGUAGES[code].dates
    if not dates.months:
        return _unparted(tuple(sorted(dates.weekdays, key=len, reverse=True)))
    tail = f"(?:{dates.tail})?" if dates.tail else ""
    return _patterns(names(dates.weekdays, dates.capital), tail, optional(dates.article))


def dayname(text: str, start: int, end: int, grammar: Grammar, figures: bool, year: bool) -> DayName | None:
    """The weekday beside the day from `start` to `end`: behind it, or before it where it is in `figures`, since a day
    with a name has its own there. `year` says that the day has one.
    """
    before, behind, plain = _ready(grammar.code)
    weekdays = grammar.dates.weekdays
    for pattern in (behind, plain) if year or not grammar.dates.months else (behind,):
        if found := pattern.match(text, end):
            return DayName(weekdays[found["weekday"].lower()], start, found.end())
    at = max(0, start - _BEFORE)
    if figures and (found := before.search(text[at:start])):
        return DayName(weekdays[found["weekday"].lower()], at + found.start(), end)
    return None
