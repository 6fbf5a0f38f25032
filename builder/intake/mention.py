"""Mentions of dates in running text: what each says (a day, a month, a year, a weekday), and nothing that it does not
say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from builder.intake.almanac import Grammar, grammar
from builder.intake.languages.model import Dates
from builder.intake.quotation import straight
from builder.intake.real_day import real_day

_ERA = 2018  # the year before the first of Reiwa


@dataclass(frozen=True, slots=True)
class Mention:
    """A date as a text mentions it, from character `start` to `end`; what is not said is None.

    `last` is the day that ends a range, `until` and `ending` its month and year where those differ. `weekday` counts
    from Monday, 0. `days`, `weeks`, `months` and `years` are distances from the day of writing ("yesterday" is -1);
    `way` is the side of it on which the words say it lies ("last Friday" -1, "next Friday" 1). `readings` are the days
    that an ambiguous `03/11/2024` may mean.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    weekday: int | None = None
    days: int | None = None
    months: int | None = None
    readings: tuple[date, ...] = ()
    until: int | None = None
    ending: int | None = None
    weeks: int | None = None
    years: int | None = None
    way: int = 0
    eve: bool = False

    @property
    def whole(self) -> date | None:
        """The day, where year, month and day are all said and are a day of the calendar."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return real_day(self.year, self.month, self.day)

    @property
    def is_relative(self) -> bool:
        """Whether it is told only by its distance from the day of writing, or by a weekday alone."""
        return self.year is None and self.month is None and not self.readings


def _numeric(found: re.Match[str], order: str) -> Mention | None:
    """A date in figures: read the one way it can be, else by the order of the language or outlet, else left with two
    readings.
    """
    groups = found.groupdict()
    year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"])
    one, two = int(found["one"]), int(found["two"])
    if found["mark"] == "." and not order:
        order = "dmy"  # points stand between day and month, never month and day
    by_day, by_month = real_day(year, two, one), real_day(year, one, two)
    if by_day and by_month and by_day != by_month and not order:
        return Mention(*found.span(), readings=(by_day, by_month))
    chosen = by_month if (order == "mdy" and by_month) or not by_day else by_day
    return Mention(*found.span(), chosen.year, chosen.month, chosen.day) if chosen else None


def _number(words: str | None, known: Dates) -> int | None:
    if words is None:
        return None
    return int(words) if words.isdecimal() else known.days.get(words.lower())


def _month(words: str | None, known: Dates) -> int | None:
    if words is None:
        return None
    plain = words.rstrip(".").lower()
    return int(plain) if plain.isdecimal() else known.months.get(plain)


def _year(groups: dict[str, str], name: str) -> int | None:
    if name in groups:
        return int(groups[name])
    if name == "year" and "reign" in groups:
        return _ERA + (int(groups["reign"]) if groups["reign"].isdecimal() else 1)
    return None


def _distance(mention: Mention, groups: dict[str, str], known: Grammar) -> Mention:
    """The mention with how far from the day of writing it is: "yesterday", "last month", "three days ago"."""
    if "relative" in groups:
        return replace(mention, days=known.dates.relative[" ".join(groups["relative"].lower().split())])
    if "count" in groups:
        return replace(mention, days=-known.count(groups["count"]))
    if "period" in groups:
        unit, number = known.period(groups["period"])
        named = {"day": "days", "week": "weeks", "month": "months", "year": "years"}[unit]
        return replace(mention, **{named: number})  # type: ignore[arg-type]
    return mention


def _named(found: re.Match[str], known: Grammar) -> Mention | None:
    groups = {name: value for name, value in found.groupdict().items() if value}
    start, end = found.span("span") if "span" in groups else found.span()
    dates = known.dates
    mention = Mention(
        start,
        end,
        _year(groups, "year"),
        _month(groups.get("month"), dates),
        _number(groups.get("day"), dates),
        _number(groups.get("last"), dates),
        dates.weekdays[groups["weekday"].lower()] if "weekday" in groups else None,
        until=_month(groups.get("until"), dates),
        eve="eve" in groups,
    )
    mention = _distance(mention, groups, known)
    if "ending" in groups:
        mention = replace(mention, ending=int(groups["ending"]))
    elif mention.until is not None and mention.year is not None and mention.month is not None:
        # "28 December to 3 January 2025": the year behind the end is the end's.
        begins = int(groups["first"]) if "first" in groups else mention.year - (mention.month > mention.until)
        mention = replace(mention, year=begins, ending=mention.year) if begins != mention.year else mention
    return mention if _possible(mention) else None  # "31 February" is a slip, and no date


def _possible(mention: Mention) -> bool:
    if mention.day is None:
        return True
    year, month = mention.year or 2000, mention.month or 1
    last = mention.last or mention.day
    return real_day(year, month, mention.day) is not None and (
        real_day(mention.ending or year, mention.until or month, last) is not None
    )


_TITLES = re.compile(r" (?:Times|Mail|Telegraph|Herald|Mirror|Post|Express|Times')\b")


def _wanted(name: str, found: re.Match[str], text: str, known: Grammar) -> bool:
    """Whether what a pattern found is a date at all: a habit ("every Monday", "his Monday column") names no day."""
    if name == "weekday":
        before = text[max(0, found.start() - 40) : found.start()]
        if known.hours.match(text, found.end()) or known.until.search(before):
            return False  # "Monday to Friday 9-15": hours of opening
        return not known.habit.search(before) and not _TITLES.match(text, found.end())
    if name == "period":
        unit, number = known.period(found["period"])
        return number != 0 or unit == "month"  # "this week" and "this year" date nothing
    groups = found.groupdict()
    if name == "years":
        return int(found["year"]) < int(found["ending"])
    if groups.get("last") and groups.get("day") and not groups.get("until"):
        return int(found["last"]) > (_number(found["day"], known.dates) or 0)
    return True


def _sided(mention: Mention, text: str, known: Grammar) -> Mention:
    """The mention with the side on which words beside it say that it lies: "last Friday", "lunedì scorso"."""
    if mention.year is not None or mention.readings or mention.days is not None:
        return mention
    before, after = text[max(0, mention.start - 30) : mention.start], text[mention.end : mention.end + 30]
    for way, (ahead_of, behind) in ((-1, known.past), (1, known.coming)):
        if ahead_of.search(before) or behind.match(after):
            return replace(mention, way=way)
    return mention


def _found(name: str, match: re.Match[str], order: str, known: Grammar) -> Mention | None:
    if name.startswith("numeric"):
        return _numeric(match, order or known.dates.order)
    return _named(match, known)


def _joined(found: list[Mention], text: str, known: Grammar) -> Iterator[Mention]:
    """The mentions, two whole days with a word for a range between them as one: "24.02.22 to 27.11.24"."""
    waiting: Mention | None = None
    for mention in found:
        first, last = waiting and waiting.whole, mention.whole
        pair = waiting and first and last and first < last and _is_single(waiting) and _is_single(mention)
        if waiting and pair and known.between.fullmatch(text, waiting.end, mention.start):
            waiting = replace(waiting, end=mention.end, last=mention.day, until=mention.month, ending=mention.year)
            continue
        if waiting:
            yield waiting
        waiting = mention
    if waiting:
        yield waiting


def _is_single(mention: Mention) -> bool:
    return mention.last is None and not mention.eve


@lru_cache(maxsize=2048)
def mentions(text: str, code: str, order: str = "") -> tuple[Mention, ...]:
    """The mentions of dates in a text of the language `code`, in their order, none inside another.

    `order` ("dmy", "mdy" or "") reads `03/11/2024`, where the outlet has a habit; without one both readings are given.
    """
    known = grammar(code)
    plain = straight(text)
    if not known.trigger.search(plain):
        return ()
    figures = known.digit.search(plain) is not None
    taken = bytearray(len(plain))
    found: list[Mention] = []
    for form in known.forms:
        if form.figures and not figures:
            continue
        for match in form.pattern.finditer(plain):
            if any(taken[match.start() : match.end()]) or not _wanted(form.name, match, plain, known):
                continue
            mention = _found(form.name, match, order, known)
            # What cannot be a day ("31 February 2024") is not half a date either.
            start, end = (mention.start, mention.end) if mention else match.span()
            taken[start:end] = b"\1" * (end - start)
            if mention is not None:
                found.append(_sided(mention, plain, known))
    return tuple(_joined(sorted(found, key=lambda mention: mention.start), plain, known))


def days(found: tuple[Mention, ...]) -> Iterator[Mention]:
    """Those mentions that name a day of a month."""
    return (mention for mention in found if mention.day is not None and mention.month is not None)
