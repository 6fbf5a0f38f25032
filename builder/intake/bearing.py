"""Which dates are part of a name or a life, and state nothing? "The Convention of 1951", "born in 1984"."""

import re
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, evened
from builder.intake.onset import ready

_LEAD = 60  # characters before a date in which its name begins
_BEHIND = 24
# A day in a name, where months are written small: "Movimiento 19 de Abril".
_CALLED = re.compile(r"[^\W\d_a-zß-ÿа-яіїєґё]\w+\s\d\d?(?:\s(?:de|di|d'))?[\s-][^\W\d_a-zß-ÿа-яіїєґё]\w+$")


@lru_cache(maxsize=16)
def _named(code: str) -> tuple[re.Pattern[str], ...]:
    """What stands before a year that is no news, behind it, before a day that is a street's, and behind that."""
    dates = LANGUAGES[code].dates
    return (
        ready(rf"\b(?:{dates.born}|{dates.charter})\s+$"),
        ready(rf"\s?(?:{dates.born_behind})(?!\w)"),
        ready(rf"\b(?:{dates.places})\s+$", re.IGNORECASE),
        ready(rf"\s(?:{dates.places_behind})"),
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


def is_borne(text: str, mention: Mention, code: str) -> bool:
    """Whether a day is one of every year or of a street's name, or a year that of a birth or of a law's name."""
    plain = evened(text)
    if _is_yearly(plain, mention, code):
        return True
    before, behind, places, named = _named(code)
    lead = plain[max(0, mention.start - _LEAD) : mention.start]
    if mention.grain == "year" and mention.is_single:
        return bool(before.search(lead) or behind.match(plain, mention.end, mention.end + _BEHIND))
    if mention.grain != "day" or not mention.is_single:
        return False
    if (
        mention.year is None
        and not LANGUAGES[code].dates.capital
        and _CALLED.search(lead + plain[mention.start : mention.end])
    ):
        return True
    return bool(places.search(lead) or named.match(plain, mention.end, mention.end + _BEHIND))
