"""The patterns of a language's dates, made ready once: its forms with its own words in their places."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

from msgspec import Struct

from builder.intake.bytecode import compiled
from builder.intake.filling import names, optional, places
from builder.intake.languages import LANGUAGES
from builder.intake.languages.calendar import Dates, Unit
from builder.intake.languages.model import NEVER, Language
from builder.intake.onset import Lazy
from builder.intake.sieve import Sieve, sieve

_WEEK = 7
Meaning = TypeVar("Meaning")
_FIGURES = ("{day}", "{bare}", "{four}", "{year}", "{number}", "(?P<one>", "(?P<year>", "(?P<month>1", "(?P<decade>")


class Form(Struct, frozen=True):
    """One way to write a date; `figures` says that it has a digit in it."""

    name: str
    pattern: Lazy
    figures: bool


class Grammar(Struct, frozen=True):
    """The forms of one language, the fullest first: a mention found by one hides those inside it.

    `sieve` tells which forms a text may hold. `past` and `coming` are each a pattern for what stands before a
    mention, and one for what stands behind. `between` opens a range of which "and" parts the ends, `opening` any;
    `within` stands somewhat before one and `ending` between its ends; `through` stands between the ends of one,
    `listed` between the dates of a list, `behind` between a year and its day, `like` before one that is likened to;
    `hours` stands behind the weekday on which hours of opening begin, `until` before the one on which they end.
    """

    code: str
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
    behind: re.Pattern[str]
    like: re.Pattern[str]
    hours: re.Pattern[str]
    until: re.Pattern[str]
    words: Mapping[str, int]
    periods: tuple[tuple[re.Pattern[str], tuple[Unit, int]], ...]
    portions: tuple[tuple[re.Pattern[str], tuple[int, int]], ...]
    halves: tuple[tuple[re.Pattern[str], int], ...]
    nth: tuple[tuple[re.Pattern[str], int], ...]
    weeks: tuple[tuple[re.Pattern[str], int], ...]
    feasts: tuple[tuple[re.Pattern[str], tuple[str, int]], ...]
    by_feast: tuple[tuple[re.Pattern[str], int], ...]
    decades: tuple[tuple[re.Pattern[str], int], ...]
    sequels: tuple[tuple[re.Pattern[str], int], ...]
    lasting: tuple[tuple[re.Pattern[str], str], ...]
    half_year: re.Pattern[str]
    aloof: re.Pattern[str]
    given: re.Pattern[str]

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

    def decade(self, words: str) -> int:
        """The first year of a decade in words."""
        return next(meant for pattern, meant in self.decades if pattern.fullmatch(words))

    def sequel(self, words: str) -> int:
        """The days from the one told before that the words count."""
        found, unit = next((said, days) for pattern, days in self.sequels if (said := pattern.fullmatch(words)))
        return unit * (self.count(found["times"]) if "times" in found.groupdict() else 1)

    def feast(self, words: str, before: str) -> tuple[str, int]:
        """The name of a feast, and the days from it that are meant."""
        name, days = next(meant for pattern, meant in self.feasts if pattern.fullmatch(words))
        return name, days + next((meant for pattern, meant in self.by_feast if pattern.fullmatch(before)), 0)


def _form(name: str, template: str, places: Mapping[str, str], words: bool) -> Form:
    pattern = template
    for place, meant in places.items():
        pattern = pattern.replace(place, meant)
    counted = "{counted year}" in template or "{period}" in template or "(?P<reign>" in template
    figures = not words and not counted and any(mark in template for mark in _FIGURES)
    return Form(name, Lazy(pattern), figures)


def _beside(words: str, spaced: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = rf"(?:^|\W)(?:{words})\s+$" if spaced else rf"(?:{words})\s?$"
    return compiled(before, re.IGNORECASE), compiled(rf"\s(?:{words})(?!\w)", re.IGNORECASE)


def _meanings(words: Mapping[str, Meaning]) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    return tuple((compiled(pattern, re.IGNORECASE), meant) for pattern, meant in words.items())


def _opens(words: str, dates: Dates) -> re.Pattern[str]:
    """The words before a span, right before its first date: "between the end of"."""
    article, before = optional(dates.article), f"{dates.before_month}|{dates.before_year}"
    part = rf"(?:(?:(?:{dates.part}|{before})(?:[\s-]+|(?<='))){{1,2}}|(?:{'|'.join(dates.seasons) or NEVER})\s+)"
    of_year = optional(dates.of_year)
    return compiled(rf"(?:^|\W)(?:{words})(?:\s+|(?<='))(?:{article}{part})?{of_year}{article}$", re.IGNORECASE)


def _gaps(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands between the ends of a range, between the dates of a list, between a year and its day, and what likens
    something to the date that it stands before: "as in", "wie schon im".
    """
    dates = language.dates
    space = r"\s" if language.spaced else r"\s?"
    before = "|".join(words for words in (dates.before_month, dates.before_year, dates.on) if words)
    article = optional(dates.article)
    again = rf"(?:{article}(?:{before}){space}|(?:{before})(?<=')){{0,2}}{article}(?:(?:{dates.part})[\s-]+)?{article}"
    word = f"(?:{dates.year_word})?" if dates.year_word else ""
    particle = rf"(?:\s?(?:{dates.part}))?(?:{dates.to})" if not language.dates.months else NEVER
    return (
        compiled(rf"{word}(?:\s?[-~]\s?|,?\s(?:{dates.to})(?:\s|(?<='))|(?:{particle})\s?){again}", re.IGNORECASE),
        compiled(rf"(?:,\s|,?\s(?:{dates.both or NEVER}|{dates.then})(?:\s|(?<='))){again}", re.IGNORECASE),
        compiled(rf",?\s{again}", re.IGNORECASE),
        compiled(rf"(?<!\w)(?:{dates.like})\s(?:(?:{before})(?:\s|(?<=')))?$", re.IGNORECASE),
    )


def _lasting(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What tells how long a span was that ends with a date: before it, or behind it where words are not parted."""
    dates = language.dates
    if not dates.months:
        return tuple((compiled(words), unit) for words, unit in dates.lasting.items())
    article, part = optional(dates.article), rf"(?:(?:{dates.part})[\s-]+)?"
    return tuple(
        (compiled(rf"(?<!\w)(?:{words})(?:\s+|(?<=')){article}{part}{article}$", re.IGNORECASE), unit)
        for words, unit in dates.lasting.items()
    )


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The patterns of the language `code`."""
    language = LANGUAGES[code]
    dates, filled = language.dates, places(language)
    week = names(dates.weekdays, capital=False) if language.cased else NEVER
    both = dates.both or NEVER
    weeks = ((dates.week_from, _WEEK - 1), (dates.week_to, 1 - _WEEK))
    forms = tuple(_form(name, template, filled, bool(dates.days)) for name, template in dates.forms.items())
    return Grammar(
        code,
        dates,
        forms,
        sieve([form.pattern for form in forms]),
        compiled(r"\d"),
        compiled(rf"\b(?:{dates.habit})\s*$", re.IGNORECASE),
        _beside(dates.past, language.cased),
        _beside(dates.coming, language.cased),
        _opens(dates.between, dates),
        compiled(rf"\b(?:{dates.between})\s(?:[\w']+\s){{0,3}}$", re.IGNORECASE),
        compiled(rf"\s(?:{both})\s(?:[\w']+\s){{0,4}}", re.IGNORECASE),
        _opens(dates.opening, dates) if dates.months else compiled(""),
        *_gaps(language),
        compiled(rf"(?:\s?[-~]\s?|\s(?:{dates.to}|{both})\s)(?:{week})\b", re.IGNORECASE),
        compiled(rf"\b(?:{week})(?:\s?[-~]\s?|\s(?:{dates.to}|{both})\s)$", re.IGNORECASE),
        language.counting.words,
        _meanings(dates.periods),
        _meanings(dates.portions),
        _meanings(dates.halves),
        _meanings(dates.nth),
        tuple((compiled(rf"\b(?:{words})\s+{optional(dates.article)}$", re.IGNORECASE), days) for words, days in weeks),
        _meanings(dates.feasts),
        _meanings(dates.by_feast),
        _meanings(dates.decades),
        _meanings(dates.sequels),
        _lasting(language),
        compiled(dates.half_year, re.IGNORECASE),
        compiled(dates.aloof, re.IGNORECASE),
        compiled(dates.given),
    )
