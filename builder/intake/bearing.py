"""Which dates are part of a name, a law's number, a make or a life, and state nothing? "The Convention of 1951",
"decreto 221 del 2017", "model 2003", "born in 1984".
"""

import re
from functools import lru_cache

from msgspec import Struct

from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, evened
from builder.intake.onset import ready

_LEAD = 60  # characters before a date in which its name begins
_BEHIND = 24
# A law's number behind its noun: "legislativo 221", "T-025", "(UE) 125".
_NUMBER = r"(?:\s\(?[^\W\d][\w.]*\)?){0,2}\s(?:(?:n[.°º]*|no\.|nr\.?|№)\s?)?(?:[a-z]{1,3}-)?\d[\w/.-]*,?"
# A day in a name, where months are written small: "Movimiento 19 de Abril".
_CALLED = re.compile(r"[^\W\d_a-zß-ÿа-яіїєґё]\w+\s\d\d?(?:\s(?:de|di|d'))?[\s-][^\W\d_a-zß-ÿа-яіїєґё]\w+$")


class _Bearers(Struct, frozen=True):
    """What stands before a year and behind it; before a day of birth and behind it; before a day that is a street's and
    behind it; before a year that is part of a law's number and behind it.
    """

    year: re.Pattern[str]
    year_behind: re.Pattern[str]
    birth: re.Pattern[str]
    birth_behind: re.Pattern[str]
    place: re.Pattern[str]
    place_behind: re.Pattern[str]
    act: re.Pattern[str]
    act_behind: re.Pattern[str]


@lru_cache(maxsize=16)
def _bearers(code: str) -> _Bearers:
    language, dates = LANGUAGES[code], LANGUAGES[code].dates
    edge = r"(?!\w)" if language.spaced else ""
    return _Bearers(
        ready(rf"\b(?:{dates.born}|{dates.made}|{dates.charter})\s+$"),
        ready(rf"\s?(?:{dates.born_behind}|{dates.made_behind}){edge}"),
        ready(rf"\b(?:{dates.born_on})\s+$"),
        ready(rf",?\s?(?:{dates.born_then})"),
        ready(rf"\b(?:{dates.places})\s+$", re.IGNORECASE),
        ready(rf"\s(?:{dates.places_behind})"),
        ready(rf"\b(?:{dates.acts}){_NUMBER}\s(?:{dates.dated_of})\s$", re.IGNORECASE),
        ready(rf"(?:{dates.acts_behind})"),
    )


@lru_cache(maxsize=16)
def _yearly(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a day or month that comes again each year, and behind it."""
    language = LANGUAGES[code]
    edge, space = (r"(?<!\w)", r"(?:\s+|(?<='))") if language.cased else ("", r"\s?")
    return (
        ready(rf"{edge}(?:{language.dates.yearly}){space}$", re.IGNORECASE),
        ready(rf",?\s(?:{language.dates.yearly_behind})(?!\w)", re.IGNORECASE),
    )


def _is_yearly(plain: str, mention: Mention, code: str) -> bool:
    """Whether a day or month without its year is one of every year: "each year on 9 May"."""
    said = mention.year is not None or mention.years is not None or mention.way
    if said or mention.month is None:
        return False
    before, behind = _yearly(code)
    lead = plain[max(0, mention.start - _LEAD) : mention.start]
    return bool(before.search(lead) or behind.match(plain, mention.end, mention.end + _BEHIND))


def _is_place(known: _Bearers, plain: str, mention: Mention) -> bool:
    """Whether a day is that of a street or a square."""
    lead = plain[max(0, mention.start - _LEAD) : mention.start]
    return bool(known.place.search(lead) or known.place_behind.match(plain, mention.end, mention.end + _BEHIND))


def is_borne(text: str, mention: Mention, code: str) -> bool:
    """Whether a day is one of every year, of a birth or of a street's name, or a year that of a birth, a make or a law.
    A law's day is told with it ("Resolution 2699 of 2 October 2023"), its year is its name.
    """
    plain = evened(text)
    if _is_yearly(plain, mention, code):
        return True
    known, behind = _bearers(code), (mention.end, mention.end + _BEHIND)
    lead = plain[max(0, mention.start - _LEAD) : mention.start]
    if mention.grain not in ("day", "year") or not mention.is_single:
        return False
    if mention.grain == "year":
        return any(words.search(lead) for words in (known.year, known.act)) or any(
            words.match(plain, *behind) for words in (known.year_behind, known.act_behind)
        )
    if mention.year is not None:
        return bool(known.birth.search(lead) or known.birth_behind.match(plain, *behind)) or _is_place(
            known, plain, mention
        )
    called = not LANGUAGES[code].dates.capital and _CALLED.search(lead + plain[mention.start : mention.end])
    return bool(called) or _is_place(known, plain, mention)
