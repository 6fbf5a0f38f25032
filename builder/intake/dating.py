"""When was it published? Evidence of all kinds, ranked; where none says it outright the date stays open, with what it
may be.

A wrong date costs an archive more than a missing one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from builder.briefing.vocabulary import Term
from builder.intake.ambiguity import order_of_page, settled_reading
from builder.intake.beside import by_neighbour
from builder.intake.credit import CLOCK
from builder.intake.dateline import dateline
from builder.intake.decision import Decision
from builder.intake.field import fields, moments
from builder.intake.languages.model import DateRole
from builder.intake.mention import days, mentions
from builder.intake.passage import Kind
from builder.intake.past import Past, in_year, newest, told
from builder.intake.publication import ENOUGH, Told, clocked, lines, stated
from builder.intake.reading import Reading
from builder.intake.renewal import by_bulletin, by_reckoning, by_renewal, by_stand, by_update
from builder.intake.resolve import WEEKDAYS, in_words
from builder.intake.route import from_route
from builder.intake.said import by_saying
from builder.intake.sending import confirmed, undisputed
from builder.intake.stamp import stamped
from builder.intake.stated.published import published as day_of_page
from builder.intake.unsettled import hints, unsettled
from builder.intake.visit import visited
from builder.intake.weekday import by_dateline, by_weekday
from builder.intake.year import footer
from builder.intake.yearless import by_line, open_line

_FAR = timedelta(days=45)
_YEAR = 366  # days after the last day told of, after which it cannot be the day of the text
_CLOSE = 3  # and on which the text of a day above its headline tells
_SOON = 10  # and on which the only day with its hour may be


@dataclass(frozen=True, slots=True)
class Dating:
    """When it was published, updated and clipped; and the last day that the text tells of, its year perhaps unknown."""

    published: Decision
    updated: Decision | None
    accessed: Decision | None
    month: int | None


def _of_line(line: Told) -> Decision:
    """What a line says: its day, or the two that it can be read as."""
    labelled = line.where.startswith("label ")
    words = line.where.removeprefix("label ")
    span = line.passage.at(line.mention.start, line.mention.end)
    if (day := line.mention.whole) is None:
        return Decision(None, f"{words} can be read in two ways", 0.4, span, line.mention.readings)
    where = "carries a label" if labelled else "stands by the headline"
    if line.role == "accessed" and not labelled:
        where = "stands before all else"
    if line.mention.weekday not in (None, day.weekday()):
        doubt = f"{words} names {in_words(day)}, which was a {WEEKDAYS[day.weekday()]}"
        return Decision(day, f"{words} {where}", ENOUGH, span, (day,), doubt)
    return Decision(day, f"{words} {where}", 0.96 if labelled else 0.9, span, (day,))


def _line_decisions(lines: Sequence[Told], role: DateRole) -> Iterator[Decision]:
    """What the lines of one role say, those with a label first."""
    mine = [line for line in lines if line.role == role]
    yield from map(_of_line, sorted(mine, key=lambda line: not line.where.startswith("label ")))


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


def _against(decision: Decision, others: Sequence[Decision], past: Sequence[Past]) -> Decision:
    """The decision with what speaks against it: evidence for another day, or a later day told of as past."""
    day: date = decision.value
    for other in others:
        if other.value is not None and abs((other.value - day).days) > 1:
            doubt = f"{other.because}, which would be {in_words(other.value)}; {decision.because}"
            both = (day, other.value)
            return Decision(day, decision.because, decision.confidence - 0.3, decision.span, both, doubt)
    for each in (day_ for day_ in past if not day_.present):
        found = each.day if each.year else in_year(day.year, each.day)
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
        decision.doubt,
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


def _outright(reading: Reading, address: Decision, lines: Sequence[Told], outlet: Term | None) -> list[Decision]:
    """All that names a day outright, by rank: the address, a label, what the file states, a line by the headline."""
    order = outlet.order if outlet else ""
    path = from_route(address, order or reading.grammar.dates.order)
    published = list(_line_decisions(lines, "published"))
    named = [found for found in published if found.value is not None]
    recorded = [decision for role, decision in fields(reading, outlet) if role == "published"]
    head = [*stated(reading, "date", outlet), *named, *recorded]
    found = [*([path] if path else []), *sorted(head, key=lambda each: -each.confidence)]
    headline = _in_headline(reading, order)
    return [*found, *([headline] if headline else [])]


def _sole(reading: Reading, order: str, last: Past | None) -> Decision | None:
    """The only day, with its hour, on lines that tell no news: above the text, or wherever it stands where it fits the
    last day told of.
    """
    timed = list(clocked(reading, order))
    above = [line for line, is_above in timed if is_above]
    for lines_, soon in ((above, False), ([line for line, _ in timed], True)):
        days_ = {line.mention.whole for line in lines_ if line.mention.whole}
        if len(days_) != 1:
            continue
        found = days_.pop()
        before = last and (last.day if last.year else in_year(found.year, last.day))
        if (before is None and soon) or (before and not -1 <= (found - before).days <= (_SOON if soon else _YEAR)):
            continue
        beside = "beside its source" if lines_[0].passage.section == "source" else "with its hour"
        told_ = f', and the last day told of is "{last.words}"' if last else ""
        span = lines_[0].passage.at(lines_[0].mention.start, lines_[0].mention.end)
        return Decision(found, f"{lines_[0].where} is the only day {beside}{told_}", 0.84, span, (found,))
    return None


def _topping(reading: Reading, order: str, last: Past | None) -> Decision | None:
    """The day with its hour on the first line, right above the headline, where the text tells of none but the few days
    before it: many sites set it there, while a note of clipping seldom tells the hour.
    """
    first = next(iter(lines(reading, order)), None)
    if first is None or first.passage is not reading.passages[0] or not CLOCK.search(first.passage.text):
        return None
    day, below = first.mention.whole, reading.passages[1:2]
    if day is None or last is None or first.role != "accessed" or not any(each.kind is Kind.HEADLINE for each in below):
        return None
    before = last.day if last.year else in_year(day.year, last.day)
    if first.where.startswith("label ") or before is None or not 0 <= (day - before).days <= _CLOSE:
        return None
    because = f'{first.where} stands right above the headline, and the last day told of is "{last.words}"'
    return Decision(day, because, 0.81, first.passage.at(first.mention.start, first.mention.end), (day,))


def _stamped(reading: Reading, past: Sequence[Past], bound: date) -> Decision | None:
    """The day that a code, a credit or the house's own line stamps on it, where the text tells of no later one."""
    found = stamped(reading)
    if found is None or found.value > bound:
        return None
    opening = dateline(reading)
    named = days(mentions(opening.text, reading.grammar.code)) if opening else ()
    agrees = any((each.month, each.day) == (found.value.month, found.value.day) for each in named)
    later = any(each.year and each.day > found.value + timedelta(days=1) for each in past)
    return found if agrees or not later else None


def _of_two_readings(ambiguous: Decision, reading: Reading, past: Sequence[Past], bound: date) -> Decision:
    """What a line says that can be read as two days; where nothing settles it both are shown and none is asserted."""
    settled = settled_reading(ambiguous, reading, past, bound)
    if settled.value is not None:
        return settled
    either = " or ".join(in_words(day) for day in ambiguous.candidates)
    doubt = f"{either}: {ambiguous.because}"
    return Decision(None, ambiguous.because, 0.5, ambiguous.span, ambiguous.candidates, doubt)


def _inferred(
    reading: Reading, lines: Sequence[Told], past: Sequence[Past], bound: date, outlet: Term | None
) -> Iterator[Decision | None]:
    """What each way of telling the day by what stands around it says, the surest first."""
    last = newest(past)
    yield confirmed(reading, past, outlet)
    yield _stamped(reading, past, bound)
    yield by_weekday(reading, last, bound)
    opening = by_dateline(reading, past, bound, footer(reading))
    yield _against(opening, (), past) if opening else None
    yield undisputed(reading, past, outlet)
    yield by_saying(reading, past, bound)
    line = by_line(reading, past, bound)
    yield _against(line, (), past) if line else None
    yield moments(reading, outlet)
    yield _sole(reading, outlet.order if outlet else "", last)
    yield by_neighbour(reading, past, bound, outlet)
    yield by_stand(reading, lines, last)
    yield by_bulletin(reading, last)
    yield by_reckoning(reading, last)
    yield _topping(reading, outlet.order if outlet else "", last)
    yield by_renewal(reading, [*_line_decisions(lines, "updated"), *stated(reading, "updated", outlet)], past)


def _without(
    reading: Reading, lines: Sequence[Told], past: Sequence[Past], latest: date, outlet: Term | None
) -> Decision:
    """Where nothing names the day outright: a line of two readings, what stands around it; else it stays open."""
    year, accessed = footer(reading), _accessed(lines, None)
    clipped = accessed.value if accessed else None
    bound = min(each for each in (latest, date(year, 12, 31) if year else None, clipped) if each)
    ambiguous = next((line for line in _line_decisions(lines, "published") if line.value is None), None)
    if ambiguous is not None:
        return _of_two_readings(ambiguous, reading, past, bound)
    found = next(filter(None, _inferred(reading, lines, past, bound, outlet)), None)
    if found is not None:
        return found
    hinted = list(hints(reading, lines, outlet))
    return (None if hinted else open_line(reading)) or unsettled(newest(past), clipped, hinted)


def _beyond(lines: Sequence[Told], past: Iterable[Past]) -> Iterator[Past]:
    """The days that the text tells of, without those that tell of an update: none bears itself out."""
    own = [line.passage.span for line in lines if line.role == "updated"]
    return (each for each in past if not any(start <= each.span[0] < end for start, end in own))


def dating(reading: Reading, address: Decision, latest: date, outlet: Term | None = None) -> Dating:
    """When the article was published, updated and clipped. `latest` is today: no weekday is looked for after it.

    `outlet` tells the order of day and month, and whose clocks the metadata's moments are read by.
    """
    # Only English is written in both orders: elsewhere the language goes before the outlet, which may be its supplier.
    order = reading.grammar.dates.order or (outlet.order if outlet else "") or order_of_page(reading)
    found = [
        line
        for line in visited(lines(reading, order))
        if line.role == "updated" or (line.mention.whole or latest) <= latest
    ]
    past = list(_beyond(found, told(reading)))
    page = day_of_page(reading.sheet, address, latest, outlet)
    outright = [] if page else _outright(reading, address, found, outlet)
    if page:
        published = _against(page, (), past) if page.value and not page.doubt else by_update(page, reading, past)
    elif outright:
        published = _against(outright[0], outright[1:], past)
    else:
        published = _without(reading, found, past, latest, outlet)
    last = newest(past)
    updated = next(iter([*_line_decisions(found, "updated"), *stated(reading, "updated", outlet)]), None)
    clipped = _accessed(found, published.value)
    if clipped and clipped.span == published.span:
        clipped = None
    return Dating(published, updated, clipped, last.day.month if last else None)
