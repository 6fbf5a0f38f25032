"""The speaker before a colon and a quotation, whatever the verb: `Ada Brenner is blunt: "..."`."""

import re
from collections.abc import Iterator

from builder.intake.claim import Claim
from builder.intake.speaker import Speakers

_COLON = re.compile(r":\s*\"")
_CLAUSE = re.compile(r"[;:\"]")
_LONGEST = 200  # characters from a speaker to the colon


def _named(text: str, sentence: str, colon: int, speakers: Speakers) -> str:
    """Who is named between the last mark and a colon: with whom the clause begins, or the one full name in it."""
    start = max((mark.end() for mark in _CLAUSE.finditer(text, 0, colon)), default=0)
    clause = sentence[start:colon].strip()
    if not clause or colon - start > _LONGEST:
        return ""
    return speakers.protagonists.subject(clause) or speakers.protagonists.only(clause)


def before_colon(text: str, sentence: str, speakers: Speakers) -> Iterator[Claim]:
    """The claims of those named before a colon behind which a quotation opens."""
    for colon in _COLON.finditer(text) if ":" in text else ():
        if who := _named(text, sentence, colon.start(), speakers):
            phrase, voice = speakers.voiced(who)
            at = colon.start()
            yield Claim(at, at + 1, at, at + 1, "before", phrase, voice)
