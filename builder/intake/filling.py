"""What stands in the places of the forms of dates: a language's own names, numbers and words."""

import re
from collections.abc import Iterable

from builder.intake.bytecode import compiled
from builder.intake.languages.calendar import Dates
from builder.intake.languages.model import NEVER, Language

_CENTURY = r"(?:19\d\d|20[0-6]\d)"  # years that news tells of; others are numbers, or years of another count
_FOUR = rf"(?P<year>{_CENTURY})"
_GUARD = r"(?!\d|[-/,]\d|\.\d(?!\d?(?:\s+[^\W\da-z]|$)))"  # a note's number may stand behind the stop: "2025.1 They"
_CASES = frozenset(("", "s", "а", "е", "і", "у", "м", "ом"))  # endings of a whole name in its cases
_CLOCK = r"(?:[T ,]+\d\d?[:.]\d\d(?::\d\d)?(?!\d))?"
_NUMBER = r"(?P<month>1[0-2]|0?[1-9])"


def names(given: Iterable[str], capital: bool, shortest: int = 0) -> str:
    forms: set[str] = set()
    for name in given:
        if len(name) >= shortest:
            # Two capitals are an acronym where days are written small: "ВС" are armed forces, "вс" is a Sunday.
            shout = {name.upper()} if capital or len(name) > 2 else set()
            forms |= {name.capitalize(), *shout} if capital else {name, name.capitalize(), *shout}
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
    abbreviated = rf"|(?:{names(short, dates.capital)})\b\.?" if short else ""
    return rf"(?P<{group}>(?:{names(full, dates.capital)})\b{abbreviated})"


def _full(dates: Dates) -> str:
    """The months in full, as a word alone says one: "mar" is the sea, and with a capital Julio is a man."""
    full = [name for name in dates.months if name not in _short(dates.months)]
    if dates.capital:
        return names(full, capital=True) + "|" + names(dates.months, capital=True, shortest=3) + r"\b\.?"
    return "|".join(re.escape(form) for name in full for form in (name, name.upper())) or NEVER


def _years(dates: Dates) -> str:
    """A year told by its distance ("of last year"), as the one told before ("of the same year") or that after it."""
    counted = "|".join(pattern for pattern, (unit, _) in dates.periods.items() if unit == "year")
    told = rf"(?P<same>(?i:{dates.same_year}))|(?P<follow>(?i:{dates.next_year}))"
    return rf"(?:(?P<period>(?i:{counted or NEVER}))|{told})(?!\w)"


def _year(dates: Dates, group: str) -> str:
    """A year that may stand behind a month."""
    word = f"(?:{dates.year_word})?" if dates.year_word else ""
    stated = rf"(?P<{group}>1[1-8]\d\d|{_CENTURY}){_GUARD}(?!{dates.decade}){word}"
    counted = _years(dates) if group == "year" else NEVER
    return rf"(?:,?\s+{optional(dates.of_year)}(?:{stated}|{counted}))?"


def optional(words: str, behind: str = r"(?:\s+|(?<='))") -> str:
    return f"(?:(?i:{words}){behind})?" if words else ""


def _days(language: Language) -> dict[str, str]:
    """The places of days: their numbers and weekdays, and what joins those of a range or a list."""
    dates = language.dates
    ordinal = f"(?:{dates.ordinal})?" if dates.ordinal else ""
    digits = "|".join([r"[0-3]?\d", *map(re.escape, dates.days)])
    article, tail = optional(dates.article), f"(?:{dates.tail})?" if dates.tail else ""
    weekdays = names(dates.weekdays, dates.capital)
    alone = names(dates.weekdays, dates.capital, 4 if language.cased else 3)
    again = rf"{optional(dates.on)}(?:(?:{weekdays})\b\.?,?\s+)?{article}"  # "on 9 and on 12 March"
    return {
        "{again}": again,
        "{ordinals}": rf"(?P<day>(?i:{'|'.join(sorted(dates.ordinals, key=len, reverse=True)) or NEVER}))",
        "{number}": _NUMBER,
        "{day}": rf"(?<![\d.,/:-])(?<!\d[Hh])(?P<day>{digits}){ordinal}(?!\d)",
        "{bare}": rf"(?P<day>{digits}){ordinal}",
        "{last}": rf"(?P<last>[0-3]?\d){ordinal}(?!\d)",
        "{tail}": tail,
        "{ordinal}": ordinal,
        "{weekday}": f"(?P<weekday>{weekdays})",
        "{a weekday}": f"(?:{weekdays})",
        "{night from}": f"(?i:{dates.night_from})",
        "{night to}": f"(?i:{dates.night_to})",
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


def _quarters(dates: Dates) -> str:
    """The signs for parts of a year that the language has ("Q1", "H2")."""
    signs = [f"{letter}{number}" for letter in "QTH" for number in range(1, 5)]
    known = [compiled(words, re.IGNORECASE) for words in dates.portions]
    return "|".join(sign for sign in signs if any(each.fullmatch(sign) for each in known)) or NEVER


def _months(language: Language) -> dict[str, str]:
    """The places of months and their parts, and of the words before them."""
    dates = language.dates
    periods = "|".join(pattern for pattern, (unit, _) in dates.periods.items() if unit == "month")
    anyhow = "|".join(re.escape(name) for name in sorted(dates.months, key=len, reverse=True))
    return {
        "{month}": _month(dates, "month"),
        "{until}": _month(dates, "until"),
        "{name}": rf"(?P<month>{_full(dates)})\b",
        "{any month}": rf"(?P<month>(?i:{anyhow or NEVER}))",
        "{stem}": rf"(?P<month>{names(dates.months, dates.capital, 3)})",
        "{nth}": rf"(?P<nth>(?i:{'|'.join(dates.nth) or NEVER}))",
        "{half}": rf"(?<!\w)(?P<half>(?i:{'|'.join(dates.halves) or NEVER}))",
        "{of}": optional(dates.of),
        "{month period}": rf"(?P<period>(?i:{periods or NEVER}))(?!\w)",
        "{part?}": rf"(?:(?i:{dates.part})[\s-]+)?",
        "{before_month}": rf"(?i:{dates.before_month})(?:[\s-]+|(?<=')){optional(dates.article)}",
    }


def _spans(language: Language) -> dict[str, str]:
    """The places of years and longer spans, of their parts, and of the words beside them."""
    dates = language.dates
    ends, both = rf"\s+(?i:{dates.to})(?:\s+|(?<='))", rf",?\s+(?i:{dates.both})(?:\s+|(?<='))"
    return {
        "{century}": _CENTURY,
        "{four}": _FOUR,
        "{decade}": dates.decade,
        "{season}": rf"(?<!\w)(?P<season>(?i:{'|'.join(dates.seasons) or NEVER}))(?!\w)",
        # Not of the financial year, which begins elsewhere in each country.
        "{portion}": rf"(?P<portion>(?i:{'|'.join(dates.portions) or NEVER}))(?!\s(?i:{dates.another_year})(?!\w))",
        "{sided}": rf"(?:{dates.past}|{dates.coming})",
        "{year earlier}": rf"(?P<earlier>(?i:{dates.year_earlier}))",
        "{same span}": rf"(?P<again>(?i:{dates.same_span}))",
        "{year end}": rf"(?P<present>(?i:{dates.year_end}))",
        "{quarters}": _quarters(dates),
        "{article?}": optional(dates.article),
        "{year}": rf"(?P<year>1[89]\d\d|{_CENTURY}){_GUARD}(?!{dates.decade})",
        "{year?}": _year(dates, "year"),
        "{first?}": _year(dates, "first"),
        "{and}": f"(?P<and>{both})",
        "{of_year}": optional(dates.of_year),
        "{to}": rf"(?:\s?[-~/]\s?|{ends}|(?P<and>{both}))",
        "{counted year}": _years(dates),
        "{year before}": rf"(?:(?P<same>(?i:{dates.same_year}))|(?P<before>(?i:{dates.year_before})))",
        "{same}": f"(?P<same>{dates.same_year})|(?P<follow>{dates.next_year})",
        "{of the year}": rf"(?P<present>(?i:{dates.of_the_year}))(?!\w)",
        "{before_portion}": rf"(?i:{dates.before_portion})(?:\s+|(?<='))",
        "{worded}": rf"(?P<worded>(?i:{'|'.join(dates.years) or NEVER}))",
        "{tens}": rf"(?P<tens>(?i:{'|'.join(dates.decades) or NEVER}))",
        "{year_word?}": f"(?:{dates.year_word})?" if dates.year_word else "",
        "{year_word}": dates.year_word or NEVER,
        "{before_year}": rf"(?i:{dates.before_year})(?:[\s-]+|(?<='))",
        "{after_year}": _counts(language),
    }


def _edges(dates: Dates) -> dict[str, str]:
    """The places of feasts, of first and last days and weekends, and of what joins dates or counts them."""
    ends = rf"\s+(?i:{dates.to})(?:\s+|(?<='))"
    return {
        "{feast}": rf"(?P<feast>(?i:{'|'.join(dates.feasts) or NEVER}))",
        "{last day}": rf"(?P<closing>(?i:{dates.last_day}))",
        "{first day}": rf"(?P<starting>(?i:{dates.first_day}))",
        "{of_year?}": optional(rf"{dates.of_year or NEVER}|{dates.of_a_year}"),
        "{weekend}": rf"(?i:{dates.weekend})",
        "{of_month}": rf"(?:(?i:{dates.of or NEVER}|{dates.of_year or NEVER}|{dates.of_a_month})(?:\s+|(?<=')))?",
        "{through}": rf"(?:\s?[-~]\s?|{ends})",
        "{ends both}": rf"\s+(?i:{dates.both})\s+",
        "{on}": dates.on or NEVER,
        "{at_feast}": rf"(?i:{dates.at_feast})(?:\s+|(?<='))",
        "{beyond}": rf"(?:(?P<prior>(?i:{dates.prior}))|(?P<later>(?i:{dates.later})))",
        "{by feast?}": rf"(?:(?P<beside>(?i:{'|'.join(dates.by_feast) or NEVER}))(?:\s+|(?<=')))?",
    }


def _distances(dates: Dates) -> dict[str, str]:
    """The places of what is counted from the day of writing."""
    periods = "|".join(dates.periods)
    sequels = "|".join(words.replace("(?P<times>", "(?:") for words in dates.sequels)
    relative = "|".join(sorted((re.escape(word) for word in dates.relative), key=len, reverse=True))
    return {
        "{periods}": f"(?P<period>(?i:{periods}))",
        "{period}": f"(?P<period>(?i:{periods}))",
        "{relative}": f"(?P<relative>{relative})",
        "{ago}": dates.ago,
        "{weeks ago}": f"(?i:{dates.weeks_ago})",
        "{years ago}": f"(?i:{dates.years_ago})",
        "{weekends}": f"(?i:{dates.weekends})",
        "{sequels}": rf"(?P<sequel>(?i:{sequels or NEVER}))",
        "{clock}": _CLOCK,
    }


def places(language: Language) -> dict[str, str]:
    """What stands in the places of the forms."""
    return _days(language) | _months(language) | _spans(language) | _edges(language.dates) | _distances(language.dates)
