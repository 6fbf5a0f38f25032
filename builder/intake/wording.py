"""In which words is a dated statement told? Its sentence, or the clauses around its date, without what opens them."""

import re
from functools import lru_cache

from builder.intake.claim import Claim
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention
from builder.intake.onset import ready
from builder.intake.quotation import quoted, straight
from builder.intake.shape import words

_LONGEST = 55  # words of a statement or its quotation: a longer sentence is told by the clause around its date
_ADVERB = re.compile(r"(?:on|in|by|at|since|during)?\s*$", re.IGNORECASE)
_SIGN = re.compile(r"[^\w\s\"'“”„«»‘’「『(\[$€£¥₴₽#@+<-]+\s*")  # a picture or a bullet before the first word
_CLAUSE = re.compile(r"[,;:]\s|\s[-–—]\s")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _clause(text: str, mention: Mention) -> tuple[int, int]:
    """The clauses around a date, as many as fit."""
    cuts = [0, *(found.end() for found in _CLAUSE.finditer(straight(text))), len(text)]
    at = max(index for index, cut in enumerate(cuts[:-1]) if cut <= mention.start)
    first, last = at, at + 1
    while last < len(cuts) - 1 and cuts[last] < mention.end:
        last += 1
    grown = True
    while grown:
        grown = False
        for lower, upper in ((first, last + 1), (first - 1, last)):
            if lower >= 0 and upper < len(cuts) and len(words(text[cuts[lower] : cuts[upper]])) <= _LONGEST:
                first, last, grown = lower, upper, True
                break
    return cuts[first], cuts[last]


def stated(text: str, mention: Mention) -> tuple[int, int]:
    """The words that a statement rests on: its sentence, or the clauses around the date where the sentence is long.

    A quotation that is opened in them and not closed is left out, as is a mark that belongs to what stands before.
    """
    start, end = (0, len(text)) if len(words(text)) <= _LONGEST else _clause(text, mention)
    spans, is_open = quoted(text[start:end])
    if is_open and (mark := start + spans[-1][0] - 1) > mention.end and not text[:mark].rstrip().endswith(":"):
        end = mark
    marks = straight(text[start:end]).count('"')
    if marks == 1 and straight(text[end - 1]) == '"':
        end -= 1
    elif marks == 1 and straight(text[start]) == '"':
        start += 1
    kept = text[start:end]
    return start + len(kept) - len(kept.lstrip()), start + len(kept.rstrip(" ,;:–—-"))


@lru_cache(maxsize=16)
def _part_of_day(code: str) -> re.Pattern[str]:
    return ready(rf"\s?(?:{LANGUAGES[code].dates.part_of_day})(?!\w)", re.IGNORECASE)


def _undated(text: str, mention: Mention, code: str) -> str:
    """A sentence without the date that opens it: the statement has its date beside it."""
    lead = text[: mention.start]
    if not _ADVERB.fullmatch(lead.strip()) or len(lead) > 12:
        return text
    part = _part_of_day(code).match(straight(text), mention.end)
    rest = text[part.end() if part else mention.end :].lstrip(" ,")
    return _capital(rest) if len(words(rest)) >= 3 else text


def _opens(text: str, claim: Claim, mention: Mention) -> bool:
    """Whether a speaker opens the sentence, but for the date: then what is told can begin with the verb."""
    opening = text[: claim.start].strip(" ,")
    dated = (
        _ADVERB.sub("", opening[: -len(text[mention.start : mention.end])]) if mention.end <= claim.start else opening
    )
    return claim.how == "before" and not dated.strip() and claim.pointing != "carrier"


def told(text: str, mention: Mention, claim: Claim | None, code: str) -> str:
    """What is said to have happened; where its speaker opens a sentence, from the verb on: `Confirmed that ...`."""
    start, end = stated(text, mention)
    sign = _SIGN.match(text, start)
    start = sign.end() if sign and sign.end() <= mention.start else start
    if code == "en" and start == 0 and claim and claim.voice.by and _opens(text, claim, mention):
        said, day = text[claim.verb : end], text[mention.start : mention.end]
        return _capital(said.replace(f" on {day} that ", " that ", 1).replace(f" in {day} that ", " that ", 1))
    return _undated(text[start:end], Mention(mention.start - start, mention.end - start), code)
