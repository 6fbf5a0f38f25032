"""A date as a text words it: what it says (a day, a month, a year, a weekday), and nothing that it does not say."""

import re
from datetime import date
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from builder.intake.almanac import Grammar
from builder.intake.feast import feast
from builder.intake.languages.calendar import Dates
from builder.intake.real_day import real_day

_LAST = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # days of the months; half a February has no 29th
_WINTER = 24  # as EDTF counts seasons
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_FAR = 60  # more days from a feast than any is counted: its month is all that is told
_SATURDAY = 5
_PAST = 50  # two figures of a year from here on are of the last century
_OLD = 30  # "the 30s" are of the last century, "the 20s" of this one


class Mention(Struct, frozen=True):  # which is made and altered several times as fast as a dataclass
    """A date as a text mentions it, from character `start` to `end`; what is not said is None.

    `last` is the day that ends a range, `until` and `ending` its month and year where those differ. `weekday` counts
    from Monday, 0. `days`, `weeks`, `months` and `years` are distances from the day of writing ("yesterday" is -1);
    `way` is the side of it on which the words say it lies ("last Friday" -1, "next Friday" 1). `readings` are the
    days that an ambiguous `03/11/2024` may mean. `near` is the day told before it, in whose year or month it may lie;
    with `same` the words say that it does ("May of that year"). `decade` are the ten years from `year` on, `reach`
    the days from it to the other end of its week, `nth` which such weekday of its month it is, -1 the last; `upto` is
    the date that ends a range whose ends are told in different ways ("from June 2021 until 3 March"), `run` are the
    months of a span that ends with it. `due` says that by the verb beside it it is surely one to come, `gone` that
    its clause is told as past, `side` that a month is the last before (-1) or the next after (1) the day told before
    it, `ago` how many years before it the same time is meant; `again` that it is the
    time told before it, in the year that is said ("the same months of 2023"), `likened` that it is only likened to;
    `after` are the days from the day told before it ("three days later"), `fiscal` the years from the fiscal year of
    writing.
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
    near: date | None = None
    same: bool = False
    decade: bool = False
    reach: int = 0
    nth: int = 0
    upto: "Mention | None" = None
    run: int = 0
    due: bool = False
    gone: bool = False
    side: int = 0
    ago: int = 0
    again: bool = False
    likened: bool = False
    after: int | None = None
    fiscal: int | None = None

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

    @property
    def is_single(self) -> bool:
        """Whether it is one day, month or year, and no range of them."""
        ends = self.last, self.until, self.ending, self.upto
        return all(end is None for end in ends) and not self.eve and not self.decade

    @property
    def grain(self) -> Literal["day", "month", "year", ""]:
        """How fine it is; "" where it is only counted from the day of writing."""
        if self.month is not None:
            return "month" if self.day is None else "day"
        return "" if self.year is None or self.decade else "year"


def numeric(found: re.Match[str], order: str, weekday: int | None = None) -> Mention | None:
    """A date in figures: read the one way it can be, else by its weekday, by the order of the language or outlet, else
    left with two readings, and so where its weekday is that of neither.
    """
    groups = found.groupdict()
    year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"])
    one, two = int(found["one"]), int(found["two"])
    if found["mark"] == "." and not order:
        order = "dmy"  # points stand between day and month, never month and day
    by_day, by_month = real_day(year, two, one), real_day(year, one, two)
    if by_day and by_month and by_day != by_month:
        fitting = [day for day in (by_day, by_month) if weekday in (None, day.weekday())]
        if not fitting or not (order or weekday is not None):
            return Mention(*found.span(), readings=(by_day, by_month))
        by_day, by_month = (fitting[0], fitting[-1])
    chosen = by_month if (order == "mdy" and by_month) or not by_day else by_day
    return Mention(*found.span(), chosen.year, chosen.month, chosen.day, weekday=weekday) if chosen else None


def _number(words: str | None, known: Dates) -> int | None:
    if words is None:
        return None
    if words.isdecimal():
        return int(words)
    plain = " ".join(words.lower().split())
    return known.days.get(plain) or known.ordinals.get(plain)


def _month(words: str | None, known: Dates) -> int | None:
    if words is None:
        return None
    if words in _ROMAN:
        return _ROMAN.index(words) + 1
    plain = words.rstrip(".").lower()
    return int(plain) if plain.isdecimal() else known.months.get(plain)


def _year(groups: dict[str, str], grammar: Grammar) -> int | None:
    """The year: in figures, as the first of two (2022/23), in words, or counted in a reign (令和6年)."""
    known = grammar.dates
    if "year" in groups:
        return int(groups["year"])
    if "worded" in groups:
        return known.years[" ".join(groups["worded"].lower().split())]
    if "tens" in groups:
        return grammar.decade(groups["tens"])
    if "decade" in groups:
        tens = int(groups["decade"])
        return tens if tens > 99 else tens + (1900 if tens >= _OLD else 2000)
    if "short" in groups:
        tens = int(groups["short"])
        return tens + (2000 if tens < _PAST else 1900)
    if "reign" in groups:
        return known.eras[groups["era"]] + (int(groups["reign"]) if groups["reign"].isdecimal() else 1)
    return None


def _distance(mention: Mention, groups: dict[str, str], known: Grammar) -> Mention:
    """The mention with how far from the day of writing it is: "yesterday", "last month", "three days ago"."""
    if "relative" in groups:
        return replace(mention, days=known.dates.relative[" ".join(groups["relative"].lower().split())])
    if "sequel" in groups:
        return replace(mention, after=known.sequel(groups["sequel"]))
    if "weeks" in groups:
        return replace(mention, days=-7 * known.count(groups["weeks"]))
    if "ages" in groups:
        return replace(mention, years=-known.count(groups["ages"]))
    if "count" in groups:
        return replace(mention, days=-known.count(groups["count"]))
    if "period" in groups:
        unit, number = known.period(groups["period"])
        named = {"day": "days", "week": "weeks", "month": "months", "year": "years"}[unit]
        return replace(mention, **{named: number})
    return mention


def _ended(mention: Mention, groups: dict[str, str]) -> Mention:
    """The mention with the year in which its range ends, where that is another one."""
    if "ending" in groups:
        return replace(mention, ending=int(groups["ending"]))
    if "following" in groups and mention.year is not None:
        return replace(mention, ending=mention.year + 1)
    if "close" in groups and mention.year is not None:
        return replace(mention, ending=mention.year // 100 * 100 + int(groups["close"]))
    if mention.until is not None and mention.month is not None and mention.year is None and "first" in groups:
        begins = int(groups["first"])  # "3 May 2023 and 4 June"
        return replace(mention, year=begins, ending=begins + (mention.month > mention.until))
    if mention.until is not None and mention.year is not None and mention.month is not None:
        # "28 December to 3 January 2025": the year behind the end is the end's.
        begins = int(groups["first"]) if "first" in groups else mention.year - (mention.month > mention.until)
        return replace(mention, year=begins, ending=mention.year) if begins != mention.year else mention
    return mention


def _portioned(mention: Mention, groups: dict[str, str], known: Grammar) -> Mention:
    """The mention with the months of its part of a year; the whole year where no part is told."""
    first, last = known.portion(groups["portion"]) if "portion" in groups else (1, 12)
    return replace(mention, month=first, until=last)


def _part(mention: Mention, groups: dict[str, str], known: Grammar) -> Mention:
    """The mention with the part of the year that is told: "summer of 2023", "third quarter", "winter 2022-23"."""
    if "fiscal" in groups:
        mention = replace(mention, fiscal=known.dates.fiscal[groups["fiscal"]], until=12)
        return replace(mention, month=12) if "closing" in groups else _portioned(mention, groups, known)
    if "december" in groups and mention.years is not None:
        return replace(mention, month=12)
    if mention.month is None and ("closing" in groups or "starting" in groups):
        return replace(mention, month=12, day=31) if "closing" in groups else replace(mention, month=1, day=1)
    if "closing" in groups and mention.month is not None:
        return replace(mention, day=_LAST[mention.month - 1])
    if "half" in groups and mention.month is not None:
        first, last = ((1, 15), (16, _LAST[mention.month - 1]), (1, 10), (11, 20), (21, _LAST[mention.month - 1]))[
            known.half(groups["half"]) - 1
        ]
        return replace(mention, day=first, last=last)
    if "feast" in groups:
        name, days = known.feast(groups["feast"], groups.get("beside", ""))
        if mention.year is None:
            return replace(mention, month=int(name[:2]), day=int(name[3:])) if name[2:3] == "-" else mention
        if days > _FAR:
            return replace(mention, month=feast(name, mention.year).month)
        day = feast(name, mention.year, days)
        return replace(mention, year=day.year, month=day.month, day=day.day)
    if "nth" in groups:
        mention = replace(mention, nth=known.which(groups["nth"]))
        return replace(mention, weekday=_SATURDAY, reach=1) if "weekend" in groups else mention
    if "weekend" in groups:
        return replace(mention, weekday=_SATURDAY, reach=1, way=int("soon" in groups))
    if "portion" in groups:
        return _portioned(mention, groups, known)
    if "season" not in groups:
        return mention
    season = known.dates.seasons[" ".join(groups["season"].lower().split())]
    if mention.ending is None:
        return replace(mention, month=season)
    return replace(mention, month=12, until=2) if season == _WINTER else mention


def named(found: re.Match[str], known: Grammar) -> Mention | None:
    groups = {name: value for name, value in found.groupdict().items() if value}
    start, end = found.span("span") if "span" in groups else found.span()
    dates = known.dates
    mention = Mention(
        start,
        end,
        _year(groups, known),
        _month(groups.get("roman") or groups.get("month"), dates),
        _number(groups.get("day"), dates),
        _number(groups.get("last"), dates),
        dates.weekdays[groups["weekday"].lower()] if "weekday" in groups else None,
        until=_month(groups.get("until"), dates),
        eve="eve" in groups,
        years=1 if "follow" in groups else 0 if "present" in groups else -1 if "before" in groups else None,
        same=any(name in groups for name in ("same", "follow", "prior", "later", "before")),
        ago=int("earlier" in groups),
        side=-1 if "prior" in groups else int("later" in groups),
        again="again" in groups,
        decade="decade" in groups or "tens" in groups,
    )
    mention = _part(_ended(_distance(mention, groups, known), groups), groups, known)
    return mention if possible(mention) else None  # "31 February" is a slip, and no date


def possible(mention: Mention) -> bool:
    """Whether the days that are said exist, in their year or in any."""
    if mention.day is None:
        return True
    year, month = mention.year or 2000, mention.month or 1
    last = mention.last or mention.day
    return real_day(year, month, mention.day) is not None and (
        real_day(mention.ending or year, mention.until or month, last) is not None
    )
