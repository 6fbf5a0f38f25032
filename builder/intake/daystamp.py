"""The line of an article's day below its dek or byline: a day with its hour, and what the page sets beside it, as the
time to read, to share and to listen ("13 Nov 2025, 06:00 | 3 min read | Listen").

A day alone on its line is none: in a chronicle it heads what happened on it.
"""

import re

from builder.intake.credit import CLOCK
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, words

HOUR = re.compile(r"\d{1,2}\s?(?:h\s?\d{0,2}(?!\w)|時(?:\d{1,2}分)?|시(?:\s?\d{1,2}분)?)")  # as languages have it
_LONGEST = 160  # characters of such a line
_LABEL = 3  # words before the day
_LONG, _MOST = 5, 14  # words of one thing beside the day, and of all
_PARTS = re.compile(r"[|•·⋅●;,]|\t|\s{2,}|\s[-–—/]\s|(?<=\))\s|[^\w\s.,:;!?'\"()%/&#@+-]")
_OPENS = re.compile(r"\s?[|•·⋅●;]|\t|\s{2}|\s[^\w\s.,:;!?'\"()/-]")  # not a dash: "3 March - The dam breaks"
_NAME = 3  # words of a name on its line
_FEWEST = 6  # words from which on a line with a full stop is a sentence


def is_daystamp(text: str, language: Language) -> bool:
    """Whether a line opens with a day and its hour, or a day of a year and other things of a page; no sentence does."""
    if len(text) > _LONGEST or (ends_sentence(text) and len(words(text)) >= _FEWEST):
        return False
    plain = straight(text)
    day = next((each for each in mentions(plain, language.code) if each.readings or (each.month and each.day)), None)
    if day is None or not day.is_single or len(words(plain[: day.start])) > _LABEL:
        return False
    if language.parts.dates.get(plain[: day.start].strip(" :").lower()) == "updated":
        return False  # an update alone is weighed elsewhere
    behind = plain[day.end :]
    rest = HOUR.sub("  ", CLOCK.sub("  ", behind))
    is_full = day.whole is not None or bool(day.readings)
    if rest == behind and not (is_full and _OPENS.match(behind)):
        return False
    beside = [len(words(part)) for part in _PARTS.split(rest)]
    return sum(beside) <= _MOST and max(beside, default=0) <= _LONG


def is_name_above(text: str, following: str, language: Language) -> bool:
    """Whether a line is two or three words with capitals, and the next is that of the day."""
    found = words(text)
    named = 2 <= len(found) <= _NAME and not ends_sentence(text) and all(word[0].isupper() for word in found)
    return named and is_daystamp(following, language)
