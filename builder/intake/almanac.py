"""The patterns of a language's dates, made ready once: its forms with its own words in their places."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from builder.intake.languages import LANGUAGES
from builder.intake.languages.calendar import Dates, Unit
from builder.intake.languages.model import NEVER, Language
from builder.intake.sieve import Sieve, sieve

_WEEK = 7
Meaning = TypeVar("Meaning")
_CENTURY = r"(?:19\d\d|20[0-6]\d)"  # years that news tells of; others are numbers, or years of another count
_FOUR = rf"(?P<year>{_CENTURY})"
_GUARD = r"(?!\d|[-/,]\d|\.\d(?!\d?(?:\s+[^\W\da-z]|$)))"  # a note's number may stand behind the stop: "2025.1 They"
_CASES = frozenset(("", "а", "е", "і", "у", "м", "ом"))  # endings of a whole name in its cases
_CLOCK = r"(?:[T ,]+\d\d?[:.]\d\d(?::\d\d)?(?!\d))?"
_NUMBER = r"(?P<month>1[0-2]|0?[1-9])"
_FIGURES = ("{day}", "{bare}", "{four}", "{year}", "{number}", "(?P<one>", "(?P<year>", "(?P<month>1", "(?P<decade>")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date; `figures` says that it has a digit in it."""

    name: str
    pattern: re.Pattern[str]
    figures: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """The forms of one language, the fullest first: a mention found by one hides those inside it.

    `sieve` tells which forms a text may hold. `past` and `coming` are each a pattern for what stands before a
    mention, and one for what stands behind. `between` opens a range of which "and" parts the ends, `opening` any;
    `within` stands somewhat before one and `ending` between its ends; `through` stands between the ends of one,
    `listed` between the dates of a list; `hours` stands behind the weekday on which hours of opening begin, `until`
    before the one on which they end.
    """

    dates: Dates
    forms: tuple[Form, ...]
    sieve: Sieve
    digit: re.Pattern[str]
    habit: re.Pattern[str]
    past: tuple[re.Pattern[str], re.Pattern[str]]
    coming: tuple[re.Pattern[str], re.Pattern[str]]
    between: re.Pattern[str]
    within: re.Pattern[str]
    ending: re.Pattern[str]
    opening: re.Pattern[str]
    through: re.Pattern[str]
    listed: re.Pattern[str]
    hours: re.Pattern[str]
    until: re.Pattern[str]
    words: Mapping[str, int]
    periods: tuple[tuple[re.Pattern[str], tuple[Unit, int]], ...]
    portions: tuple[tuple[re.Pattern[str], tuple[int, int]], ...]
    halves: tuple[tuple[re.Pattern[str], int], ...]
    nth: tuple[tuple[re.Pattern[str], int], ...]
    weeks: tuple[tuple[re.Pattern[str], int], ...]

    def count(self, words: str) -> int:
        """A number in digits or words; an article counts one."""
        return int(words) if words.isdecimal() else self.words.get(words.lower(), 1)

    def period(self, words: str) -> tuple[Unit, int]:
        """Which week, month or year the words mean, counted from the one of the writing."""
        return next(meant for pattern, meant in self.periods if pattern.fullmatch(words))

    def portion(self, words: str) -> tuple[int, int]:
        """The first month and the last of a part of a year."""
        return next(meant for pattern, meant in self.portions if pattern.fullmatch(words))

    def which(self, words: str) -> int:
        """Which weekday of a month is meant, -1 the last."""
        return next(meant for pattern, meant in self.nth if pattern.fullmatch(words))

    def half(self, words: str) -> int:
        """Which half of a month is meant."""
        return next(meant for pattern, meant in self.halves if pattern.fullmatch(words))


def _names(names: Iterable[str], capital: bool, shortest: int = 0) -> str:
    forms: set[str] = set()
    for name in names:
        if len(name) >= shortest:
            forms |= {name.capitalize(), name.upper()} if capital else {name, name.capitalize(), name.upper()}
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form))) or NEVER


def _short(names: Iterable[str]) -> set[str]:
    """The abbreviations: what opens a longer name, and is not that name in another case."""
    return {name for name in names if any(long.startswith(name) and long[len(name) :] not in _CASES for long in names)}


def _month(dates: Dates, group: str) -> str:
    """A month's name; only an abbreviation takes a full stop, since that after "October" ends the sentence."""
    if not dates.months:
        return NEVER
    short = _short(dates.months)
    full = [name for name in dates.months if name not in short]
    abbreviated = rf"|(?:{_names(short, dates.capital)})\b\.?" if short else ""
    return rf"(?P<{group}>(?:{_names(full, dates.capital)})\b{abbreviated})"


def _full(dates: Dates) -> str:
    """The months in full, as a word alone says one: "mar" is the sea, and with a capital Julio is a man."""
    full = [name for name in dates.months if name not in _short(dates.months)]
    if dates.capital:
        return _names(full, capital=True) + "|" + _names(dates.months, capital=True, shortest=3) + r"\b\.?"
    return "|".join(re.escape(form) for name in full for form in (name, name.upper())) or NEVER


def _years(dates: Dates) -> str:
    """A year told by its distance ("of last year"), or as the one told before ("of the same year")."""
    counted = "|".join(pattern for pattern, (unit, _) in dates.periods.items() if unit == "year")
    return rf"(?:(?P<period>(?i:{counted or NEVER}))|(?P<same>(?i:{dates.same_year})))(?!\w)"


def _year(dates: Dates, group: str) -> str:
    """A year that may stand behind a month."""
    word = f"(?:{dates.year_word})?" if dates.year_word else ""
    stated = rf"(?P<{group}>1[1-8]\d\d|{_CENTURY}){_GUARD}(?!{dates.decade}){word}"
    counted = _years(dates) if group == "year" else NEVER
    return rf"(?:,?\s+{_optional(dates.of_year)}(?:{stated}|{counted}))?"


def _optional(words: str, behind: str = r"(?:\s+|(?<='))") -> str:
    return f"(?:(?i:{words}){behind})?" if words else ""


def _days(language: Language) -> dict[str, str]:
    """The places of days: their numbers and weekdays, and what joins those of a range or a list."""
    dates = language.dates
    ordinal = f"(?:{dates.ordinal})?" if dates.ordinal else ""
    digits = "|".join([r"[0-3]?\d", *map(re.escape, dates.days)])
    article, tail = _optional(dates.article), f"(?:{dates.tail})?" if dates.tail else ""
    weekdays = _names(dates.weekdays, dates.capital)
    alone = _names(dates.weekdays, dates.capital, 4 if language.cased else 3)
    again = rf"(?:(?:{weekdays})\b\.?,?\s+)?{article}"
    return {
        "{again}": again,
        "{number}": _NUMBER,
        "{day}": rf"(?<![\d.,/:-])(?P<day>{digits}){ordinal}(?!\d)",
        "{bare}": rf"(?P<day>{digits}){ordinal}",
        "{last}": rf"(?P<last>[0-3]?\d){ordinal}(?!\d)",
        "{tail}": tail,
        "{ordinal}": ordinal,
        "{weekday}": f"(?P<weekday>{weekdays})",
        "{weekdays}": rf"(?P<weekday>{alone}){tail}",
        "{lead}": rf"(?:\b(?P<weekday>{weekdays}){tail}\b\.?,?\s+{article}\(?)?",
        "{eve}": rf"(?P<eve>(?i:{dates.eve}))",
        "{items}": rf"(?:(?<![\d.,/:-])(?P<items>(?:[0-3]?\d{ordinal},\s+{again}){{1,9}}))?",
        "{more}": rf"(?P<items>(?:,\s+[0-3]?\d{ordinal}(?![\d:])){{0,9}})",
    }


def _counts(language: Language) -> str:
    """What must not follow a year, since then it is a number: what is counted; behind a round one any plural."""
    if language.cyrillic or not language.cased:
        return language.dates.after_year
    things = rf"(?!\s?%)(?!\s+(?i:{language.counting.things})\b)"
    return rf"(?:(?<=00){language.dates.after_year}|(?<!00){things})"


def _spans(language: Language) -> dict[str, str]:
    """The places of months and years, and of the words beside them."""
    dates = language.dates
    ends, both = rf"\s+(?i:{dates.to})(?:\s+|(?<='))", rf",?\s+(?i:{dates.both})(?:\s+|(?<='))"
    return {
        "{century}": _CENTURY,
        "{four}": _FOUR,
        "{decade}": dates.decade,
        "{season}": rf"(?<!\w)(?P<season>(?i:{'|'.join(dates.seasons) or NEVER}))(?!\w)",
        "{portion}": rf"(?P<portion>(?i:{'|'.join(dates.portions) or NEVER}))",
        "{article?}": _optional(dates.article),
        "{month}": _month(dates, "month"),
        "{until}": _month(dates, "until"),
        "{name}": rf"(?P<month>{_full(dates)})\b",
        "{stem}": rf"(?P<month>{_names(dates.months, dates.capital, 3)})",
        "{nth}": rf"(?P<nth>(?i:{'|'.join(dates.nth) or NEVER}))",
        "{half}": rf"(?<!\w)(?P<half>(?i:{'|'.join(dates.halves) or NEVER}))",
        "{year}": rf"(?P<year>1[89]\d\d|{_CENTURY}){_GUARD}(?!{dates.decade})",
        "{year?}": _year(dates, "year"),
        "{first?}": _year(dates, "first"),
        "{of_year}": _optional(dates.of_year),
        "{of}": _optional(dates.of),
        "{to}": rf"(?:\s?[-~/]\s?|{ends}|(?P<and>{both}))",
        "{counted year}": _years(dates),
        "{same}": f"(?P<same>{dates.same_year})",
        "{year_word}": dates.year_word or NEVER,
        "{part?}": rf"(?:(?i:{dates.part})[\s-]+)?",
        "{before_month}": rf"(?i:{dates.before_month})(?:[\s-]+|(?<=')){_optional(dates.article)}",
        "{before_year}": rf"(?i:{dates.before_year})(?:[\s-]+|(?<='))",
        "{after_year}": _counts(language),
    }


def _distances(dates: Dates) -> dict[str, str]:
    """The places of what is counted from the day of writing."""
    periods = "|".join(dates.periods)
    relative = "|".join(sorted((re.escape(word) for word in dates.relative), key=len, reverse=True))
    return {
        "{periods}": f"(?P<period>(?i:{periods}))",
        "{period}": f"(?P<period>(?i:{periods}))",
        "{relative}": f"(?P<relative>{relative})",
        "{ago}": dates.ago,
        "{clock}": _CLOCK,
    }


def _places(language: Language) -> dict[str, str]:
    """What stands in the places of the forms."""
    return _days(language) | _spans(language) | _distances(language.dates)


def _form(name: str, template: str, places: Mapping[str, str], words: bool) -> Form:
    pattern = template
    for place, meant in places.items():
        pattern = pattern.replace(place, meant)
    counted = "{counted year}" in template or ("{portion}" in template and "{period}" in template)
    figures = not words and not counted and any(mark in template for mark in _FIGURES)
    return Form(name, re.compile(pattern), figures)


def _beside(words: str, spaced: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = rf"(?:^|\W)(?:{words})\s+$" if spaced else rf"(?:{words})\s?$"
    return re.compile(before, re.IGNORECASE), re.compile(rf"\s(?:{words})(?!\w)", re.IGNORECASE)


def _meanings(words: Mapping[str, Meaning]) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), meant) for pattern, meant in words.items())


def _opens(words: str, dates: Dates) -> re.Pattern[str]:
    """The words before a span, right before its first date: "between the end of"."""
    article, before = _optional(dates.article), f"{dates.before_month}|{dates.before_year}"
    part = rf"(?:(?:{dates.part}|{before})(?:[\s-]+|(?<='))|(?:{'|'.join(dates.seasons) or NEVER})\s+)"
    of_year = _optional(dates.of_year)
    return re.compile(rf"(?:^|\W)(?:{words})(?:\s+|(?<='))(?:{article}{part})?{of_year}{article}$", re.IGNORECASE)


def _gaps(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between the ends of a range, and between the dates of a list."""
    dates = language.dates
    space = r"\s" if language.spaced else r"\s?"
    before = "|".join(words for words in (dates.before_month, dates.before_year, dates.on) if words)
    article = _optional(dates.article)
    again = rf"(?:{article}(?:{before}){space}|(?:{before})(?<='))?{article}(?:(?:{dates.part})[\s-]+)?{article}"
    word = f"(?:{dates.year_word})?" if dates.year_word else ""
    particle = dates.to if not language.dates.months else NEVER
    return (
        re.compile(rf"{word}(?:\s?[-~]\s?|\s(?:{dates.to})(?:\s|(?<='))|(?:{particle})\s?){again}", re.IGNORECASE),
        re.compile(rf"(?:,\s|,?\s(?:{dates.both or NEVER})(?:\s|(?<='))){again}", re.IGNORECASE),
    )


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The patterns of the language `code`."""
    language = LANGUAGES[code]
    dates, places = language.dates, _places(language)
    week = _names(dates.weekdays, capital=False) if language.cased else NEVER
    both = dates.both or NEVER
    weeks = ((dates.week_from, _WEEK - 1), (dates.week_to, 1 - _WEEK))
    forms = tuple(_form(name, template, places, bool(dates.days)) for name, template in dates.forms.items())
    return Grammar(
        dates,
        forms,
        sieve([form.pattern for form in forms]),
        re.compile(r"\d"),
        re.compile(rf"\b(?:{dates.habit})\s*$", re.IGNORECASE),
        _beside(dates.past, language.cased),
        _beside(dates.coming, language.cased),
        _opens(dates.between, dates),
        re.compile(rf"\b(?:{dates.between})\s(?:[\w']+\s){{0,3}}$", re.IGNORECASE),
        re.compile(rf"\s(?:{both})\s(?:[\w']+\s){{0,4}}", re.IGNORECASE),
        _opens(dates.opening, dates) if dates.months else re.compile(""),
        *_gaps(language),
        re.compile(rf"(?:\s?[-~]\s?|\s(?:{dates.to}|{both})\s)(?:{week})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{week})(?:\s?[-~]\s?|\s(?:{dates.to}|{both})\s)$", re.IGNORECASE),
        language.counting.words,
        _meanings(dates.periods),
        _meanings(dates.portions),
        _meanings(dates.halves),
        _meanings(dates.nth),
        tuple(
            (re.compile(rf"\b(?:{words})\s+{_optional(dates.article)}$", re.IGNORECASE), days) for words, days in weeks
        ),
    )
