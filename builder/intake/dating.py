"""When was it published? Evidence of all kinds, ranked; where none says it outright the date stays open, with what it
may be.

A wrong date costs an archive more than a missing one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from builder.intake.decision import Decision
from builder.intake.languages.model import DateRole
from builder.intake.layout import DateLine, date_line
from builder.intake.mention import Mention, mentions
from builder.intake.passage import Kind, Passage
from builder.intake.reading import Reading
from builder.intake.resolve import WEEKDAYS, in_words, is_ahead
from builder.intake.sentence import sentences

_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/-]|$)")
_LEAP = 2000  # a year that has every day, for days whose year is unknown
_FAR = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class Dating:
    """When it was published, updated and clipped; and the last day that the text tells of, its year perhaps unknown."""

    published: Decision
    updated: Decision | None
    accessed: Decision | None
    month: int | None


@dataclass(frozen=True, slots=True)
class _Told:
    """A day that the text tells of as past: `day` has the year 2000 where none is stated."""

    day: date
    year: bool
    mention: Mention
    span: tuple[int, int]
    words: str


def _from_path(address: str, span: tuple[int, int] | None) -> Decision | None:
    for found in _PATH.finditer(address):
        try:
            day = date(*map(int, found.groups()))
        except ValueError:
            continue
        return Decision(day, f'its address has "{found.group().strip("/")}" in its path', 0.97, span, (day,))
    return None


def _lines(reading: Reading) -> Iterator[tuple[Passage, DateLine, DateRole]]:
    """The date lines, each with its role: without a label, one below the headline tells the day of publication."""
    headline = False
    for passage in reading.passages:
        headline = headline or passage.kind is Kind.HEADLINE
        if passage.kind is not Kind.DATELINE:
            continue
        line = date_line(passage.block.words, reading.grammar)
        if line is not None:
            glued = passage.end < len(passage.block.text)
            yield passage, line, line.role or ("published" if headline or glued or line.names else "accessed")


def _line_decisions(reading: Reading, role: DateRole) -> Iterator[Decision]:
    for passage, line, its_role in _lines(reading):
        if its_role != role:
            continue
        words = f'"{passage.text.strip()}"'
        where = (
            "carries a label"
            if line.role
            else "stands with its names above the text"
            if line.names
            else "stands below the headline"
            if role == "published"
            else "stands before all else"
        )
        if (day := line.mention.whole) is not None:
            yield Decision(day, f"{words} {where}", 0.96 if line.role else 0.9, passage.span, (day,))
        else:
            yield Decision(None, f"{words} can be read in two ways", 0.4, passage.span, line.mention.readings)


def _told(reading: Reading) -> Iterator[_Told]:
    """The days that the text tells of, without those to come."""
    for passage in reading.prose:
        for start, end in sentences(passage.text, reading.grammar):
            sentence = passage.text[start:end]
            for mention in mentions(sentence, reading.grammar.code):
                if mention.day is None or mention.month is None or is_ahead(sentence, mention, reading.grammar.code):
                    continue
                day = date(mention.year or _LEAP, mention.month, mention.last or mention.day)
                span = passage.at(start + mention.start, start + mention.end)
                yield _Told(day, mention.year is not None, mention, span, sentence[mention.start : mention.end])


def _newest(told: Sequence[_Told]) -> _Told | None:
    """The last day told of. Without years December comes before January where the days lie around New Year."""
    if not told:
        return None
    if all(each.year for each in told):
        return max(told, key=lambda each: each.day)
    months = {each.day.month for each in told if not each.year}
    turn = bool(months & {11, 12}) and bool(months & {1, 2})
    dated = [each for each in told if not each.year]
    return max(dated, key=lambda each: (turn and each.day.month <= 6, each.day.month, each.day.day))


def _by_weekday(reading: Reading, newest: _Told | None, latest: date) -> Decision | None:
    """A weekday and a day in the lead ("on Tuesday, Oct. 29"): the year is the latest in which the two agree."""
    lead = next((passage for passage in reading.prose if passage.kind is not Kind.DEK), None)
    if lead is None or newest is None:
        return None
    mention = newest.mention
    begins, ends = lead.span
    if mention.weekday is None or mention.year is not None or not begins <= newest.span[0] < ends:
        return None
    agreeing = [
        day
        for year in range(latest.year, latest.year - 30, -1)
        if (day := _of_year(year, newest.day)) and day.weekday() == mention.weekday and day <= latest
    ]
    if not agreeing:
        return None
    year, named = agreeing[0].year, in_words(newest.day, year=False)
    until = f"{year} is the latest year up to {in_words(latest)} in which {named} was a {WEEKDAYS[mention.weekday]}"
    because = f'the lead says "{newest.words}"; {until}'
    return Decision(agreeing[0], because, 0.85, newest.span, tuple(agreeing[:3]))


def _of_year(year: int, day: date) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _open(newest: _Told | None, accessed: date | None) -> Decision:
    """No date: the last day told of, or the day after, are what it may be."""
    if newest is None:
        doubt = "not stated, and the text tells of no day"
        return Decision(None, "nothing tells it", 0.0, doubt=doubt)
    day, after = newest.day, newest.day + timedelta(days=1)
    if not newest.year and accessed is not None:
        found = max(
            (d for year in range(accessed.year - 8, accessed.year + 1) if (d := _of_year(year, day)) and d <= accessed),
            default=None,
        )
        if found is not None:
            days = (found, found + timedelta(days=1))
            doubt = f"{in_words(found)} or the day after, going by the day it was clipped; not stated"
            return Decision(
                None,
                f'the newest day told of is "{newest.words}", before it was clipped',
                0.6,
                newest.span,
                days,
                doubt,
            )
    if newest.year:
        doubt = f"{in_words(day)} or the day after, not stated"
        return Decision(None, f'the newest day told of is "{newest.words}"', 0.6, newest.span, (day, after), doubt)
    doubt = f"{in_words(day, year=False)} or the day after, year not stated"
    yearless = tuple(f"XXXX-{each.month:02d}-{each.day:02d}" for each in (day, after))
    return Decision(
        None, f'the newest day told of is "{newest.words}", without a year', 0.6, newest.span, yearless, doubt
    )


def _against(decision: Decision, others: Sequence[Decision], told: Sequence[_Told]) -> Decision:
    """The decision with what speaks against it: evidence for another day, or a later day told of as past."""
    day: date = decision.value
    for other in others:
        if other.value is not None and abs((other.value - day).days) > 1:
            doubt = f"{other.because}, which would be {in_words(other.value)}; {decision.because}"
            days = (day, other.value)
            return Decision(day, decision.because, decision.confidence - 0.3, decision.span, days, doubt)
    for each in told:
        found = each.day if each.year else _of_year(day.year, each.day)
        if found is not None and day + timedelta(days=1) < found < day + _FAR:
            doubt = f'the text tells of "{each.words}", after {in_words(day)}'
            return Decision(day, decision.because, decision.confidence - 0.2, decision.span, (day,), doubt)
    agreeing = sum(other.value == day for other in others)
    return Decision(
        day,
        decision.because,
        min(0.99, decision.confidence + 0.01 * agreeing),
        decision.span,
        decision.candidates,
    )


def _accessed(reading: Reading, published: date | None) -> Decision | None:
    """The day it was clipped; of two readings, the one that is not before the day of publication."""
    decision = next(_line_decisions(reading, "accessed"), None)
    if decision is None or decision.value is not None:
        return decision
    possible = [day for day in decision.candidates if published is not None and day >= published]
    if len(possible) == 1:
        because = f"{decision.because}; only {in_words(possible[0])} is not before its publication"
        return Decision(possible[0], because, 0.8, decision.span, decision.candidates)
    either = " or ".join(in_words(day) for day in decision.candidates)
    return Decision(
        None,
        decision.because,
        0.4,
        decision.span,
        decision.candidates,
        f"{either}: the day it was clipped can be read in two ways",
    )


def dating(reading: Reading, address: Decision, latest: date) -> Dating:
    """When the article was published, updated and clipped. `latest` is today: no weekday is looked for after it."""
    told = list(_told(reading))
    newest = _newest(told)
    lines = list(_line_decisions(reading, "published"))
    outright = [
        found
        for found in (_from_path(address.value or "", address.span), *lines)
        if found is not None and found.value is not None
    ]
    accessed = _accessed(reading, outright[0].value if outright else None)
    if outright:
        published = _against(outright[0], outright[1:], told)
    else:
        published = _by_weekday(reading, newest, latest) or _open(newest, accessed.value if accessed else None)
        ambiguous = next((line for line in lines if line.value is None), None)
        if published.value is None and ambiguous is not None:
            either = " or ".join(in_words(day) for day in ambiguous.candidates)
            published = Decision(
                None,
                ambiguous.because,
                0.5,
                ambiguous.span,
                ambiguous.candidates,
                f"{either}: {ambiguous.because}",
            )
    return Dating(
        published,
        next(_line_decisions(reading, "updated"), None),
        accessed,
        newest.day.month if newest else None,
    )
