"""On which day was it said? The day beside a speaker or beside the verb ("On Monday the ministry said"), outside
quotation marks; a day that stands in what is said tells of something else.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.claim import Claim
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention
from builder.intake.quotation import inside, quoted, straight
from builder.intake.tense import is_since

_CLAUSE = re.compile(r'[,;:"()]')
_WORDS = 4  # that may stand between a verb and its day: "told reporters in Kyiv on Monday"
_LETTERS = 12  # between them where words are not parted by spaces
_LEAD = re.compile(r'[\s,"]*')  # what parts a speaker from the day before it: "On Monday, the ministry said"


def _is_day(mention: Mention, sentence: str, code: str) -> bool:
    """Whether it is one day, gone by or today, and not one from which or up to which something is counted."""
    told = mention.grain == "day" or mention.days is not None or mention.weekday is not None
    ahead = mention.way > 0 or (mention.days or 0) > 0 or mention.due
    return told and mention.is_single and not ahead and not mention.readings and not is_since(sentence, mention, code)


@lru_cache(maxsize=16)
def _opens(code: str) -> re.Pattern[str]:
    """A word with which what is said begins, or another verb: what stands behind it is not beside the speaker."""
    speech = LANGUAGES[code].speech
    return compiled(rf"\b(?:{speech.connectors})\b", re.IGNORECASE)


def _is_near(between: str, code: str) -> bool:
    """Whether nothing but a few words of one clause stands between a verb or a name and its day."""
    if _CLAUSE.search(between):
        return False
    if not LANGUAGES[code].cased:
        return len(between.strip()) <= _LETTERS
    return len(between.split()) <= _WORDS and _opens(code).search(between) is None


def _between(claim: Claim, mention: Mention, text: str) -> Iterator[str]:
    """What stands between the mention and the speaker's words, the verb, and what comes behind it."""
    if mention.end <= claim.start:
        lead = text[mention.end : claim.start]
        yield "" if _LEAD.fullmatch(lead) else lead + ","
    for start, end in ((claim.start, claim.end), (claim.verb, claim.after)):
        if start <= mention.start < end:
            yield ""
        if mention.start >= end:
            yield text[end : mention.start]
        if mention.end <= start:
            yield text[mention.end : start]


def spoken(claim: Claim, sentence: str, mentions: Sequence[Mention], code: str) -> Mention | None:
    """The mention of the day on which the speaker of a claim spoke; None where the sentence does not tell it."""
    text, marks = straight(sentence), quoted(sentence)[0]
    for mention in mentions:
        if inside(marks, mention.start) or not _is_day(mention, sentence, code):
            continue
        if any(_is_near(words, code) for words in _between(claim, mention, text)):
            return mention
    return None
