"""Mentions of dates in running text: what each says (a day, a month, a year, a weekday), and nothing that it does not
say.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Dates
from builder.intake.quotation import straight


@dataclass(frozen=True, slots=True)
class Mention:
    """A date as a text mentions it, from character `start` to `end`; what is not said is None.

    `last` is the day that ends a range within the month. `weekday` counts from Monday, 0. `days` and `months` are
    distances from the day of writing ("yesterday" is -1). `readings` are the days that an ambiguous `03/11/2024` may
    mean.
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

    @property
    def whole(self) -> date | None:
        """The day, where year, month and day are all said and are a day of the calendar."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return _day(self.year, self.month, self.day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _names(names: Mapping[str, int], capital: bool, shortest: int = 0) -> str:
    forms: set[str] = set()
    for name in names:
        if len(name) >= shortest:
            forms |= {name.capitalize(), name.upper()} if capital else {name, name.capitalize(), name.upper()}
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of one language's dates, the fullest first: a mention found by one hides those inside it."""

    dates: Dates
    patterns: tuple[tuple[str, re.Pattern[str]], ...]


_FOUR = r"(?P<year>(?:19|20)\d\d)"
_YEAR = _FOUR + r"(?!\d|[-/.,]\d)"
_CLOCK = r"(?:[T ,]+\d\d?[:.]\d\d(?::\d\d)?(?!\d))?"


def _month(dates: Dates) -> str:
    """A month's name; only an abbreviation takes a full stop, since that after "October" ends the sentence."""
    short = {
        name: number
        for name, number in dates.months.items()
        if any(long != name and long.startswith(name) for long in dates.months)
    }
    full = {name: number for name, number in dates.months.items() if name not in short}
    abbreviated = rf"|(?:{_names(short, dates.capital)})\b\.?" if short else ""
    return rf"(?P<month>(?:{_names(full, dates.capital)})\b{abbreviated})"


def _after_year(dates: Dates) -> str:
    """What follows a bare year: its word, or what shows that it counts nothing ("in 2023 soldiers" is no year)."""
    if dates.year_word:
        return rf"\s+{dates.year_word}"
    return rf"(?=\s*(?:[.,;:)\"'!?-]|$)|\s(?:[A-Z]|(?:{dates.after_year})\b))"


@lru_cache(maxsize=16)
def _patterns(code: str) -> Grammar:
    dates = LANGUAGES[code].dates
    month = _month(dates)
    week = rf"(?P<weekday>{_names(dates.weekdays, dates.capital)})\b\.?"
    day = rf"(?<![\d.,/:-])(?P<day>[0-3]?\d)(?:{dates.ordinal})?(?![\d])"
    last = rf"(?P<last>[0-3]?\d)(?:{dates.ordinal})?(?!\d)"
    bare = rf"(?P<day>[0-3]?\d)(?:{dates.ordinal})?"
    part = r"(?:(?:early|late|mid|beginning of|end of)[\s-]+)?"
    lead = rf"(?:\b{week},?\s+(?:the\s+)?)?"
    of = rf"(?:{dates.of}\s+)?" if dates.of else ""
    year = rf"(?:,?\s+{_YEAR}(?:\s*{dates.year_word})?)?" if dates.year_word else rf"(?:,?\s+{_YEAR})?"
    to = rf"\s?(?:-|{dates.to}|\bto\b)\s?(?:the\s+)?"
    relative = "|".join(sorted(map(re.escape, dates.relative), key=len, reverse=True))
    month_words, year_words = f"(?i:{dates.before_month})", f"(?i:{dates.before_year})"
    table = {
        "iso": rf"(?<![\d./-]){_FOUR}[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)(?![\d/-]){_CLOCK}",
        "numeric": rf"(?<![\d./-])(?P<one>[0-3]?\d)(?P<mark>[./-])(?P<two>[0-3]?\d)(?P=mark){_FOUR}(?![\d/-]|\.\d)",
        "range": rf"{lead}{day}{to}{last}\s+{of}{month}{year}",
        "range month first": rf"{lead}\b{month}\s+{bare}(?:-|\s(?:-|to|and)\s){last}{year}",
        "day month": rf"{lead}{day}\s+{of}{month}{year}",
        "month day": rf"{lead}\b{month}\s+{bare}(?!\d|,\d{{3}}|[.:]\d){year}",
        "month year": rf"\b{month},?\s+{_YEAR}",
        "month": rf"\b{month_words}[\s-]+(?:the\s+)?{part}(?P<span>{month})(?!\s+\d)",
        "year": rf"\b{year_words}\s+(?P<span>{_YEAR}){_after_year(dates)}",
        "back month": rf"\b(?i:(?P<this>{dates.this_month})|(?P<previous>{dates.last_month}))\b",
        "weekday": rf"(?<![\w-])(?P<weekday>{_names(dates.weekdays, dates.capital, 4)})(?![\w-])",
        "relative": rf"\b(?i:(?P<relative>{relative}))\b(?!')",
    }  # fmt: skip
    return Grammar(dates, tuple((name, re.compile(pattern)) for name, pattern in table.items()))


def _numeric(found: re.Match[str], order: str) -> Mention | None:
    """A date in figures: read the one way it can be, else by the order of the language or outlet, else left with two
    readings.
    """
    year, one, two = int(found["year"]), int(found["one"]), int(found["two"])
    if found["mark"] == "." and not order:
        order = "dmy"  # points stand between day and month, never month and day
    by_day, by_month = _day(year, two, one), _day(year, one, two)
    if by_day and by_month and by_day != by_month and not order:
        return Mention(*found.span(), readings=(by_day, by_month))
    chosen = by_month if (order == "mdy" and by_month) or not by_day else by_day
    return Mention(*found.span(), chosen.year, chosen.month, chosen.day) if chosen else None


def _named(found: re.Match[str], dates: Dates) -> Mention | None:
    groups = {name: value for name, value in found.groupdict().items() if value}
    start, end = found.span("span") if "span" in groups else found.span()
    month = groups.get("month", "").rstrip(".")
    mention = Mention(
        start,
        end,
        int(groups["year"]) if "year" in groups else None,
        int(month) if month.isdigit() else dates.months.get(month.lower()),
        int(groups["day"]) if "day" in groups else None,
        int(groups["last"]) if "last" in groups else None,
        dates.weekdays[groups["weekday"].lower()] if "weekday" in groups else None,
        dates.relative[groups["relative"].lower()] if "relative" in groups else None,
        0 if "this" in groups else -1 if "previous" in groups else None,
    )
    if mention.day is not None and _day(mention.year or 2000, mention.month or 0, mention.last or mention.day) is None:
        return None  # "31 February" is a slip, and no date
    return mention


def _wanted(name: str, found: re.Match[str], text: str, dates: Dates) -> bool:
    """Whether what a pattern found is a date at all: a habit ("every Monday", "his Monday column") names no day."""
    before = text[: found.start()]
    if name == "weekday" and re.search(rf"\b(?:{dates.habit})\s+$", before, re.IGNORECASE):
        return False
    if name == "weekday" and re.match(r" (?:Times|Mail|Telegraph|Herald|Mirror|Post|Express)\b", text[found.end() :]):
        return False
    return not (name == "range" and found["last"] and found["day"] and int(found["last"]) <= int(found["day"]))


@lru_cache(maxsize=2048)
def mentions(text: str, code: str, order: str = "") -> tuple[Mention, ...]:
    """The mentions of dates in a text of the language `code`, in their order, none inside another.

    `order` ("dmy", "mdy" or "") reads `03/11/2024`, where the outlet has a habit; without one both readings are given.
    """
    grammar = _patterns(code)
    plain = straight(text)
    taken = bytearray(len(plain))
    found: list[Mention] = []
    for name, pattern in grammar.patterns:
        for match in pattern.finditer(plain):
            if any(taken[match.start() : match.end()]):
                continue
            if not _wanted(name, match, plain, grammar.dates):
                continue
            mention = (
                _numeric(match, order or grammar.dates.order) if name == "numeric" else _named(match, grammar.dates)
            )
            # What cannot be a day ("31 February 2024") is not half a date either.
            start, end = (mention.start, mention.end) if mention else match.span()
            taken[start:end] = b"\1" * (end - start)
            if mention is not None:
                found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.start))


def days(found: tuple[Mention, ...]) -> Iterator[Mention]:
    """Those mentions that name a day of a month."""
    return (mention for mention in found if mention.day is not None)
