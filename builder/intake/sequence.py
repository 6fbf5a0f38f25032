"""Dates told one after the other: the ends of a range, the days of a list that share a year, the one that was told
before.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from msgspec.structs import replace

from builder.intake.almanac import Grammar
from builder.intake.dateword import Mention
from builder.intake.real_day import real_day

_BEHIND_WEEKDAY = re.compile(r"\s?\(|,?\s(?:den |dem |le |el |the )?")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}  # by their first months
_SPRING = min(_SEASONS)
_SOON = timedelta(days=60)
_LEAD = 40  # characters before a date in which a range may open


def _by_year(mention: Mention) -> tuple[int, int]:
    return mention.month or 0, mention.day or 0


def _range(first: Mention, last: Mention) -> Mention | None:
    """Two dates as the ends of a range; None where they are none: the end comes first, or one is finer."""
    if not (first.is_single and last.is_single and first.grain and first.grain == last.grain):
        return None
    if first.years is not None or last.years is not None:
        return None
    begins, ends = first.year, last.year
    if ends is not None and begins is None:
        begins = ends - (_by_year(first) > _by_year(last))
    elif begins is not None and ends is None:
        ends = begins + (_by_year(first) > _by_year(last))
    if begins is not None and ends is not None and (begins, *_by_year(first)) >= (ends, *_by_year(last)):
        return None
    until = last.month if first.grain == "month" or last.month != first.month or begins != ends else None
    ending = ends if first.grain == "year" or begins != ends else None
    return replace(first, end=last.end, year=begins, last=last.day, until=until, ending=ending)


def _is_beside(gap: str, weekday: Mention, text: str, known: Grammar) -> bool:
    closed = gap.startswith(",") and text[weekday.end : weekday.end + 1] in (",", ";", ".", ")")
    if not known.dates.months and not gap.strip():
        return True  # "11월 3일 일요일"
    return gap.strip() == "(" or (closed and known.behind.fullmatch(gap) is not None)


def _with_weekday(first: Mention, second: Mention, text: str, known: Grammar) -> Mention | None:
    """A day with the weekday that stands behind it, in brackets or between commas."""
    gap = text[first.end : second.start]
    is_weekday = first.weekday is not None and first.is_relative and first.weeks is None and first.day is None
    if is_weekday and second.day is not None and second.weekday is None and _BEHIND_WEEKDAY.fullmatch(gap):
        return replace(second, start=first.start, weekday=first.weekday)
    bare = second.weekday is not None and second.is_relative and second.weeks is None and second.day is None
    if (
        first.grain == "day"
        and first.is_single
        and first.weekday is None
        and bare
        and _is_beside(gap, second, text, known)
    ):
        return replace(first, end=second.end, weekday=second.weekday)
    return None


def _goes_on(first: Mention, last: Mention) -> bool:
    """Whether the end of a range is of the year of its beginning, or the next: "from January 2023 to 15 September"."""
    told = last.year is not None or last.years is not None or last.same or last.way
    return not told and 0 < (first.month or 0) < _SPRING and 0 < (last.month or 0) < _SPRING


def _unlike(first: Mention, last: Mention) -> Mention | None:
    """Two dates as the ends of a range, told in different ways: "from June 2021 until 3 March 2022"."""
    counted = last.years is not None or last.months is not None
    if first.upto or last.upto or first.eve or last.eve or not first.grain or not (last.grain or counted):
        return None
    if first.year is None and first.years is None and last.year is not None and first.month is not None:
        first = replace(first, year=last.year - (last.month is not None and first.month > last.month))
    elif first.year is not None and _goes_on(first, last):
        begins = first.ending or first.year
        last = replace(last, year=begins + ((last.month or 0) < (first.month or 0)))
    return replace(first, end=last.end, upto=last)


def _in_its_year(first: Mention, second: Mention, text: str, known: Grammar) -> Mention | None:
    """A day or month behind the year that is told for it: "last year, on 5 October"."""
    told = first.years is not None and first.is_relative and first.weekday is None
    if not told or second.month is None or second.year is not None or second.years is not None or second.same:
        return None
    if known.behind.fullmatch(text, first.end, second.start) is None:
        return None
    return replace(second, start=first.start, years=first.years)


def _is_weekday(mention: Mention) -> bool:
    return mention.weekday is not None and mention.day is None and mention.month is None and mention.upto is None


def _of_week(first: Mention, second: Mention, text: str, known: Grammar) -> Mention | None:
    """A weekday of the week that is told beside it, or two of them: "Wednesday of next week"."""
    one, other = (first, second) if first.weekday is not None else (second, first)
    last = one.upto
    single = _is_weekday(one if last is None else replace(one, upto=None))
    if not single or one.weeks is not None or one.eve or other.weeks is None or other.weekday is not None:
        return None
    if known.behind.fullmatch(text, first.end, second.start) is None and text[first.end : second.start] != " ":
        return None
    upto = replace(last, weeks=other.weeks) if last is not None else None
    return replace(one, start=first.start, end=second.end, weeks=other.weeks, upto=upto)


def _days_of_week(first: Mention, last: Mention) -> Mention | None:
    """Two weekdays as the ends of a span: "between Friday and Sunday"."""
    if not (_is_weekday(first) and _is_weekday(last)) or first.eve or last.eve:
        return None
    return replace(first, end=last.end, weeks=last.weeks if first.weeks is None else first.weeks, upto=last)


def _ends(first: Mention, last: Mention, text: str, known: Grammar) -> Mention | None:
    """Two mentions as the ends of one range, where the words between them say so; else None."""
    lead = text[max(0, first.start - _LEAD) : first.start]
    is_through = known.through.fullmatch(text, first.end, last.start) is not None
    is_between = known.listed.fullmatch(text, first.end, last.start) is not None and known.between.search(lead)
    if not is_through and not is_between:
        return None
    if (one := _range(first, last)) is not None:
        return one
    if (is_between or known.opening.search(lead)) and (one := _days_of_week(first, last)) is not None:
        return one
    return _unlike(first, last) if is_between or known.opening.search(lead) else None


def _joined(found: Iterable[Mention], text: str, known: Grammar) -> list[Mention]:
    """The mentions, the two ends of a range as one: "24.02.22 to 27.11.24", "from late May to mid-June"."""
    done: list[Mention] = []
    for mention in found:
        before = done[-1] if done else None
        if before is not None:
            one = _ends(before, mention, text, known)
            one = one or _with_weekday(before, mention, text, known)
            one = one or _in_its_year(before, mention, text, known) or _of_week(before, mention, text, known)
            if one is not None:
                done[-1] = one
                continue
        done.append(mention)
    return done


def _halved(found: list[Mention], text: str, known: Grammar) -> list[Mention]:
    """The mentions without the ends of a span that could not be joined ("between Friday night and the morning of
    Sunday"): neither is the day on which it happened.
    """
    lost: set[int] = set()
    for at, (first, last) in enumerate(pairwise(found)):
        before = text[max(0, first.start - _LEAD) : first.start]
        if first.is_single and known.within.search(before) and known.ending.fullmatch(text, first.end, last.start):
            lost |= {at, at + 1}
    return [mention for at, mention in enumerate(found) if at not in lost]


def _is_listed(first: Mention, second: Mention, text: str, known: Grammar) -> bool:
    """Whether both stand in one list of days or of months, the earlier first, and only one has its year."""
    same = first.grain == second.grain in ("day", "month") and first.years is None and second.years is None
    one = (first.year is None) != (second.year is None) and _by_year(first) < _by_year(second)
    return same and one and known.listed.fullmatch(text, first.end, second.start) is not None


def _shared(found: list[Mention], text: str, known: Grammar) -> list[Mention]:
    """The mentions with the year that is told once for a list: "3 March and 10 April 2023"."""
    for at in [*range(len(found) - 1, 0, -1), *range(1, len(found))]:
        first, second = found[at - 1 : at + 1]
        if _is_listed(first, second, text, known):
            found[at - 1] = replace(first, year=first.year or second.year)
            found[at] = replace(second, year=second.year or first.ending or first.year)
    return found


def _is_span(mention: Mention) -> bool:
    """Whether a mention is a span of months, or of days of a month: "from 1 January to 31 October"."""
    return mention.until is not None if mention.grain == "month" else mention.grain == "day" and bool(mention.last)


def _again(mention: Mention, before: Sequence[Mention]) -> Mention:
    """The months or days told last, in the year that a mention says; the year itself where no such span stands
    before.
    """
    told = next((each for each in reversed(before) if _is_span(each)), None)
    if told is None or told.ending or told.same or told.ago or (told.until or 12) < (told.month or 0):
        return replace(mention, again=False)
    same = replace(told, start=mention.start, end=mention.end, again=True)
    return replace(same, ago=1) if mention.year is None else replace(same, year=mention.year, years=None)


def _earlier(found: list[Mention]) -> list[Mention]:
    """The mentions, "a year earlier" and "the same months of 2023" as the time told before it in the sentence; without
    one the former tells nothing.
    """
    done: list[Mention] = []
    for mention in found:
        if not (mention.ago or mention.again):
            done.append(mention)
        elif mention.again:
            done.append(_again(mention, done))
        elif done and done[-1].grain in ("month", "year") and not (done[-1].same or done[-1].ago):
            done.append(replace(done[-1], start=mention.start, end=mention.end, ago=mention.ago))
    return done


@dataclass(frozen=True, slots=True)
class Before:
    """What was told before: the last day, month or season with its year, and the last year, or how far off it is where
    it was counted from the writing ("last year").
    """

    day: date | None = None
    year: int | None = None
    counted: int | None = None


def _told(mention: Mention) -> date | None:
    """The day, or the first of the month or season, that is told with its year."""
    if mention.year is None or mention.month is None:
        return None
    year, month = mention.ending or mention.year, mention.until or mention.month
    if month in _SEASONS:
        return date(year, _SEASONS[month], 1)
    return real_day(year, month, mention.last or mention.day or 1)


def _is_soon_after(mention: Mention, near: date) -> bool:
    """Whether a day in the year of one told in an earlier sentence would be soon after it: a later one is most often of
    the year of publication.
    """
    if mention.month is None:
        return mention.day is not None
    found = real_day(near.year, _SEASONS.get(mention.month, mention.month), mention.day or 1)
    if mention.day is None and found is not None and found.month == near.month:
        return False  # "in March 2024", and then "in mid-March": the one just gone
    return found is not None and timedelta(0) <= found - near <= _SOON


def _told_on(mention: Mention, near: date) -> date | None:
    """The day or month with which a story goes on in the year told before, where it is told as past."""
    if mention.month is None or not mention.gone or mention.way or mention.upto:
        return None
    found = real_day(near.year, _SEASONS.get(mention.month, mention.month), mention.day or 1)
    return found if found and found >= near else None


def following(found: Iterable[Mention], before: Before | None = None) -> tuple[tuple[Mention, ...], Before]:
    """The mentions, each with the day told before it where its own year or month is not said, and what was told last;
    `before` is told before all of them.
    """
    before = before or Before()
    done: list[Mention] = []
    day, year = before.day, before.year
    counted = before.counted
    for mention in found:
        if mention.years == 1 and mention.gone and counted is None and year is not None:
            mention = replace(mention, same=True)  # what is told as past was not next year
        if mention.same and counted is not None and not mention.side:
            mention = replace(mention, same=False, years=counted + (mention.years or 0))
        elif mention.year is not None or mention.years is not None:
            counted = mention.years
        near = day if day is not before.day or day is None or _is_soon_after(mention, day) else None
        if mention.same:
            near = day if day is not None and day.year == year else date(year, 1, 1) if year else None
            if mention.years == -1 and done and done[-1].ending is not None:
                near = None  # "in 2023-2024, against nine the year before": which of two
        settled = mention.year is not None or (mention.same and mention.near is not None)
        if not settled and near:
            mention = replace(mention, near=near)
            day = _told_on(mention, near) or day
        done.append(mention)
        if mention.upto is not None and _told(mention.upto) is None:
            day = None  # "from August 2023 to early this month": what is told next is counted from the writing again
        elif not (mention.again or mention.likened):  # what is only compared with is not where the story goes on
            day, year = _told(mention) or day, mention.ending or mention.year or year
    return tuple(done), Before(day, year, counted)


def _likened(found: Iterable[Mention], text: str, known: Grammar) -> list[Mention]:
    """The mentions, each marked that something is only compared with: "a frost as in January 2010"."""
    return [
        replace(each, likened=True) if known.like.search(text, max(0, each.start - _LEAD), each.start) else each
        for each in found
    ]


def sequence(found: Iterable[Mention], text: str, known: Grammar) -> tuple[Mention, ...]:
    """The mentions of a text in their order, with what those beside each other say together."""
    ordered = sorted(found, key=lambda mention: mention.start)
    told = _shared(_halved(_joined(ordered, text, known), text, known), text, known)
    return following(_earlier(_likened(told, text, known)))[0]
