"""When was it published? Evidence of all kinds, ranked; where none says it outright the date stays open, with what it
may be.

A wrong date costs an archive more than a missing one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from builder.briefing.vocabulary import Term
from builder.intake.dateline import dateline
from builder.intake.decision import Decision
from builder.intake.languages.model import DateRole
from builder.intake.mention import Mention, days, mentions
from builder.intake.passage import PROSE, Kind
from builder.intake.publication import Told, from_path, lines, stated
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.resolve import WEEKDAYS, in_words, is_ahead
from builder.intake.sentence import sentences
from builder.intake.stated.published import published as day_of_page

_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)[^\d]{0,40}(?:\d{4}\s?-\s?)?(?P<year>20\d\d)", re.IGNORECASE)
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


def _of_line(told: Told) -> Decision:
    """What a line says: its day, or the two that it can be read as."""
    labelled = told.where.startswith("label ")
    words = told.where.removeprefix("label ")
    span = told.passage.at(told.mention.start, told.mention.end)
    if (day := told.mention.whole) is None:
        return Decision(None, f"{words} can be read in two ways", 0.4, span, told.mention.readings)
    where = "carries a label" if labelled else "stands by the headline"
    if told.role == "accessed" and not labelled:
        where = "stands before all else"
    return Decision(day, f"{words} {where}", 0.96 if labelled else 0.9, span, (day,))


def _line_decisions(lines: Sequence[Told], role: DateRole) -> Iterator[Decision]:
    """What the lines of one role say, those with a label first."""
    mine = [told for told in lines if told.role == role]
    yield from map(_of_line, sorted(mine, key=lambda told: not told.where.startswith("label ")))


def _in_headline(reading: Reading, order: str) -> Decision | None:
    """A whole day in the headline of a serial ("Assessment, December 4, 2024")."""
    for passage in reading.of(Kind.HEADLINE):
        found = [mention for mention in mentions(passage.text, reading.grammar.code, order) if mention.whole]
        if len(found) == 1 and not re.search(r"\w", passage.text[found[0].end :]):
            day, span = found[0].whole, passage.at(found[0].start, found[0].end)
            return Decision(
                day, f'its headline ends with "{passage.text[found[0].start :].strip()}"', 0.82, span, (day,)
            )
    return None


def _told(reading: Reading) -> Iterator[_Told]:
    """The days that the text tells of, without those to come."""
    for passage in reading.prose:
        for start, end in sentences(passage.text, reading.grammar):
            sentence = passage.text[start:end]
            for mention in mentions(sentence, reading.grammar.code):
                if mention.day is None or mention.month is None or is_ahead(sentence, mention, reading.grammar.code):
                    continue
                year = mention.ending or mention.year or _LEAP
                day = date(year, mention.until or mention.month, mention.last or mention.day)
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


def _by_dateline(reading: Reading, told: Sequence[_Told], latest: date, footer: int | None) -> Decision | None:
    """An agency's dateline with its day ("KYIV, Nov 5 (Reuters) -"), whose year weekday and other years settle.

    The text says "on Tuesday" of the dateline's own day. The year is looked for between the newest year that the text
    tells and the page's own; without either bound a weekday comes round too often.
    """
    line = dateline(reading)
    named = list(days(mentions(line.text, reading.grammar.code))) if line else []
    if line is None or not named or named[0].year is not None:
        return None
    month, day = named[0].month or 1, named[0].day or 1
    lead = [passage.text for passage in reading.prose[:3]]
    weekdays = {
        found.weekday for text in lead for found in mentions(text, reading.grammar.code) if found.weekday is not None
    }
    least = max((each.day.year for each in told if each.year), default=None)
    first, last = least or (footer or 0) - 1, footer or latest.year
    if (least is None and footer is None) or not weekdays:
        return None
    agreeing = [
        found
        for year in range(last, first - 1, -1)
        if (found := _of_year(year, date(_LEAP, month, day))) and found.weekday() in weekdays and found <= latest
    ]
    if len(agreeing) != 1:
        return None
    because = (
        f'"{line.text}" opens the text; of the years up to {last} only in {agreeing[0].year} it was such a weekday'
    )
    return Decision(agreeing[0], because, 0.85, line.passage.at(0, line.end), tuple(agreeing))


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
            after = found + timedelta(days=1)
            doubt = f"{in_words(found)} or the day after, going by the day it was clipped; not stated"
            return Decision(
                None,
                f'the newest day told of is "{newest.words}", before it was clipped',
                0.6,
                newest.span,
                (found, after),
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
            both = (day, other.value)
            return Decision(day, decision.because, decision.confidence - 0.3, decision.span, both, doubt)
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


def _accessed(lines: Sequence[Told], published: date | None) -> Decision | None:
    """The day it was clipped; of two readings, the one that is not before the day of publication."""
    decision = next(_line_decisions(lines, "accessed"), None)
    if decision is None or decision.value is not None:
        return decision
    possible = [day for day in decision.candidates if published is not None and day >= published]
    if len(possible) == 1:
        because = f"{decision.because}; only {in_words(possible[0])} is not before its publication"
        return Decision(possible[0], because, 0.8, decision.span, decision.candidates)
    either = " or ".join(in_words(day) for day in decision.candidates)
    doubt = f"{either}: the day it was clipped can be read in two ways"
    return Decision(None, decision.because, 0.4, decision.span, decision.candidates, doubt)


def _footer(reading: Reading) -> int | None:
    """The year of the page's copyright line: the latest in which the page was saved."""
    for passage in reversed(reading.passages):
        if passage.kind not in PROSE and (found := _COPYRIGHT.search(straight(passage.text))):
            return int(found["year"])
    return None


def _settled(line: Decision, told: Sequence[_Told], bound: date) -> Decision:
    """One of two readings, where the other lies after the day of clipping or before a day told of as past."""
    newest = max((each.day for each in told if each.year), default=None)
    possible = [
        day for day in line.candidates if day <= bound and (newest is None or newest <= day + timedelta(days=1))
    ]
    if len(possible) != 1:
        return line
    because = f"{line.because}; only {in_words(possible[0])} fits what the text tells"
    return Decision(possible[0], because, 0.85, line.span, line.candidates)


def _outright(reading: Reading, address: Decision, lines: Sequence[Told], outlet: Term | None) -> list[Decision]:
    """All that names a day outright, by rank: the address, a label, what the file states, a line by the headline."""
    order = outlet.order if outlet else ""
    path = from_path(address, order or reading.grammar.dates.order)
    published = list(_line_decisions(lines, "published"))
    named = [found for found in published if found.value is not None]
    head = [*stated(reading, "date", outlet), *named]
    found = [*([path] if path else []), *sorted(head, key=lambda each: -each.confidence)]
    headline = _in_headline(reading, order)
    return [*found, *([headline] if headline else [])]


def _is_fresh(update: date, newest: _Told | None) -> bool:
    """Whether an update can be the day of publication: the text tells of no earlier day as its newest."""
    if newest is None:
        return True
    day = newest.day if newest.year else _of_year(update.year, newest.day)
    return day is not None and abs((update - day).days) <= 1


def _without(
    reading: Reading, lines: Sequence[Told], told: Sequence[_Told], latest: date, outlet: Term | None
) -> Decision:
    """Where nothing names the day outright: weekdays, a line of two readings, an update; else it stays open."""
    newest = _newest(told)
    footer = _footer(reading)
    accessed = _accessed(lines, None)
    bound = min(latest, date(footer, 12, 31)) if footer else latest
    if accessed and accessed.value:
        bound = min(bound, accessed.value)
    ambiguous = next((line for line in _line_decisions(lines, "published") if line.value is None), None)
    if ambiguous is not None:
        settled = _settled(ambiguous, told, bound)
        if settled.value is not None:
            return settled
        either = " or ".join(in_words(day) for day in ambiguous.candidates)
        doubt = f"{either}: {ambiguous.because}"
        return Decision(None, ambiguous.because, 0.5, ambiguous.span, ambiguous.candidates, doubt)
    found = _by_weekday(reading, newest, bound) or _by_dateline(reading, told, bound, footer)
    if found is not None:
        return found
    updates = [*_line_decisions(lines, "updated"), *stated(reading, "updated", outlet)]
    fresh = [each for each in updates if each.value and _is_fresh(each.value, newest)]
    if fresh:
        update = fresh[0]
        because = f"{update.because}, and nothing tells an earlier day"
        return Decision(update.value, because, 0.82, update.span, update.candidates)
    return _open(newest, accessed.value if accessed else None)


def dating(reading: Reading, address: Decision, latest: date, outlet: Term | None = None) -> Dating:
    """When the article was published, updated and clipped. `latest` is today: no weekday is looked for after it.

    `outlet` tells the order of day and month, and whose clocks the metadata's moments are read by.
    """
    order = outlet.order if outlet else ""
    told, found = list(_told(reading)), lines(reading, order)
    page = day_of_page(reading.sheet, address, latest, outlet)
    outright = [] if page else _outright(reading, address, found, outlet)
    if page:
        published = _against(page, (), told) if page.value and not page.doubt else page
    elif outright:
        published = _against(outright[0], outright[1:], told)
    else:
        published = _without(reading, found, told, latest, outlet)
    newest = _newest(told)
    updated = next(iter([*_line_decisions(found, "updated"), *stated(reading, "updated", outlet)]), None)
    return Dating(published, updated, _accessed(found, published.value), newest.day.month if newest else None)
