"""Which dates are part of a name or a life, and state nothing? "The Convention of 1951", "born in 1984"."""

import re
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, evened
from builder.intake.onset import ready

_LEAD = 60  # characters before a date in which its name begins
_BEHIND = 24


@lru_cache(maxsize=16)
def _named(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands before a year that is no news, behind it, and before a day that is a street's."""
    dates = LANGUAGES[code].dates
    return (
        ready(rf"\b(?:{dates.born}|{dates.charter})\s+$"),
        ready(rf"\s?(?:{dates.born_behind})(?!\w)"),
        ready(rf"\b(?:{dates.places})\s+$", re.IGNORECASE),
    )


def is_borne(text: str, mention: Mention, code: str) -> bool:
    """Whether a year is that of a birth or of a law's name, or a day without its year that of a street's name."""
    plain = evened(text)
    before, behind, places = _named(code)
    lead = plain[max(0, mention.start - _LEAD) : mention.start]
    if mention.grain == "year" and mention.is_single:
        return bool(before.search(lead) or behind.match(plain, mention.end, mention.end + _BEHIND))
    return mention.grain == "day" and mention.year is None and mention.is_single and bool(places.search(lead))
