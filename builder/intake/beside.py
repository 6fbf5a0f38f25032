"""Days that stand beside the text without a label: by its author's name, right below its end, or once and no more."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from builder.briefing.vocabulary import Term
from builder.intake.credit import CLOCK
from builder.intake.decision import Decision
from builder.intake.onset import ready
from builder.intake.passage import Kind, Passage
from builder.intake.past import Past, in_year, newest
from builder.intake.position import tells
from builder.intake.publication import Told, unlabelled
from builder.intake.reading import Reading
from builder.intake.resolve import WEEKDAYS
from builder.intake.sending import is_after
from builder.intake.weekday import opening_weekdays

_BY = 2  # passages between a day and its author's name
_TEXT = 6  # and between it and the text
_ABOVE = 3  # telling passages above it: a dek, a notice of the page
_SURE = {"author": 0.84, "end": 0.83, "once": 0.81}
_SOON = 10  # days after the last day told of within which the only day of a page may be


def _signs(passage: Passage, reading: Reading) -> bool:
    """Whether a line is that of the author."""
    return (
        passage.kind is Kind.BYLINE
        or ready(reading.grammar.parts.byline, re.IGNORECASE).match(passage.text) is not None
    )


def _by_author(at: int, reading: Reading) -> bool:
    """Whether the author's line is close by, and the text begins below."""
    around = reading.passages[max(0, at - _BY) : at + 2]
    below = reading.passages[at + 1 : at + 1 + _TEXT]
    above = sum(map(tells, reading.passages[:at]))
    return above <= _ABOVE and any(_signs(each, reading) for each in around) and any(map(tells, below))


def _at_end(at: int, reading: Reading) -> bool:
    """Whether the text ends right above, at most a line with a clock or the author's between."""
    passages = reading.passages
    above = at - 1
    if (
        above > 0
        and not tells(passages[above])
        and (CLOCK.search(passages[above].text) or _signs(passages[above], reading))
    ):
        above -= 1
    before = sum(map(tells, passages[: above + 1]))
    return above > 0 and tells(passages[above]) and before > 1 and not any(map(tells, passages[at + 1 : at + 3]))


def _fits(line: Told, day: date, reading: Reading, last: Past | None) -> str:
    """Why the only day of a page is the article's, '' without a reason: the text tells of days shortly before, or of
    its weekday.
    """
    if last and line.passage.span[0] <= last.span[0] < line.passage.span[1]:
        last = None
    told = last and (last.day if last.year else in_year(day.year, last.day))
    if told and last:
        return f'the last day told of is "{last.words}"' if -1 <= (day - told).days <= _SOON else ""
    near = opening_weekdays(reading) & {day.weekday(), (day.weekday() - 1) % 7}
    return f"the text tells of {WEEKDAYS[min(near)]}" if near else ""


def _ways(lines: Sequence[tuple[int, Told]], reading: Reading, last: Past | None) -> Iterator[tuple[Told, str, str]]:
    """The lines that stand in one of these ways, with the words for it."""
    for kind, holds, why in (
        ("author", _by_author, "stands by its author's name"),
        ("end", _at_end, "stands right below the text"),
    ):
        found = [(at, line) for at, line in lines if holds(at, reading)]
        # Several days below the text are those of other articles.
        below = [line for at, line in lines if found and kind == "end" and at > found[0][0]]
        if len({line.mention.whole for line in (*below, *(line for _, line in found))}) == 1:
            yield found[0][1], kind, why
    if len({line.mention.whole for _, line in lines}) == 1:
        line = lines[0][1]
        if line.mention.whole and (why := _fits(line, line.mention.whole, reading, last)):
            yield line, "once", f"is the only day, and {why}"


def by_neighbour(reading: Reading, past: Sequence[Past], latest: date, outlet: Term | None) -> Decision | None:
    """The day that a line tells by where it stands, and nothing else says what it is."""
    last = newest(past)
    places = {id(passage): at for at, passage in enumerate(reading.passages)}
    lines = [
        (places[id(line.passage)], line)
        for line in unlabelled(reading, outlet)
        if line.mention.whole and line.mention.whole <= latest
    ]
    for line, kind, why in _ways(lines, reading, last):
        day, span = line.mention.whole, line.passage.at(line.mention.start, line.mention.end)
        if day is not None and not is_after(past, day):
            return Decision(day, f"{line.where} {why}", _SURE[kind], span, (day,))
    return None
