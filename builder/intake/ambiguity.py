"""One day of two: `03/11/2024` where nothing tells the order, but the text tells which of them it went out on."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from builder.intake.dateline import dateline
from builder.intake.decision import Decision
from builder.intake.mention import days, mentions
from builder.intake.past import Past, newest
from builder.intake.reading import Reading
from builder.intake.renewal import is_fresh
from builder.intake.resolve import in_words

_FIGURES = re.compile(r"(?<![\d./-])(\d\d?)([./])(\d\d?)\2(?:19|20)\d\d(?!\d)")
_MONTHS = 12
_LINE = 60  # characters of a line of the page with a date
_SOON = 10  # days after the last day told of on which one of two readings may be


def order_of_page(reading: Reading) -> str:
    """How the lines of the page write dates in figures: by those that can be read in one way only, where all agree."""
    found: set[str] = set()
    for passage in reading.passages:
        for one, _, two in _FIGURES.findall(passage.text) if len(passage.text) <= _LINE else ():
            if (int(one) > _MONTHS) != (int(two) > _MONTHS):
                found.add("dmy" if int(one) > _MONTHS else "mdy")
    return found.pop() if len(found) == 1 else ""


def _named_too(line: Decision, reading: Reading, past: Sequence[Past]) -> Decision | None:
    """The one of two readings that the dateline names as well, or shortly before which is the last day told of."""
    opening, last = dateline(reading), newest(past)
    named = days(mentions(opening.text, reading.grammar.code)) if opening else ()
    told = {(each.month, each.day) for each in named}
    both = [day for day in line.candidates if (day.month, day.day) in told]
    if opening and len(both) == 1:
        return Decision(both[0], f'{line.because}; "{opening.text}" opens the text', 0.9, line.span, line.candidates)
    near = [day for day in line.candidates if last and is_fresh(day, last, _SOON)]
    if last and len(near) == 1:
        because = f'{line.because}; the last day told of is "{last.words}"'
        return Decision(near[0], because, 0.83, line.span, line.candidates)
    return None


def settled_reading(line: Decision, reading: Reading, past: Sequence[Past], bound: date) -> Decision:
    """One of two readings, where the other lies after the day of clipping or before a day told of as past; or the one
    that the dateline names too.
    """
    last = max((each.day for each in past if each.year), default=None)
    if (named := _named_too(line, reading, past)) is not None and named.value <= bound:
        return named
    possible = [day for day in line.candidates if day <= bound and (last is None or last <= day + timedelta(days=1))]
    if len(possible) != 1:
        return line
    because = f"{line.because}; only {in_words(possible[0])} fits what the text tells"
    return Decision(possible[0], because, 0.85, line.span, line.candidates)
