"""Which of a sentence's days is it that a figure is told of? "In August 20 ships came, two more than in July"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, evened
from builder.intake.quotation import inside, quoted
from builder.intake.tense import is_since

Span = tuple[int, int]

_LEAD = 40  # characters before a day in which a word of comparison stands
_BESIDE = 3  # words between a figure and a day behind it from which it is counted

_BREAK = re.compile(r"(?:[,:](?!\d)|\s-\s|、|，)")  # where a part of a clause ends
_HARD = re.compile(r";|；")
_DIGIT = re.compile(r"\d")
_NOTE = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=16)
def _turn(code: str) -> re.Pattern[str]:
    return compiled(rf",\s(?:{LANGUAGES[code].dates.turn})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _than(code: str) -> re.Pattern[str]:
    article = LANGUAGES[code].dates.article or r"(?!)"
    lead = rf"(?:(?:{LANGUAGES[code].dates.before_month or '(?!)'}|{article}|\w{{1,3}})\s){{0,2}}"
    return compiled(rf"(?<!\w)(?:{LANGUAGES[code].dates.than})(?:\s|(?<=')){lead}$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _than_behind(code: str) -> re.Pattern[str]:
    return compiled(LANGUAGES[code].dates.than_behind)


@lru_cache(maxsize=16)
def _clause(code: str) -> re.Pattern[str]:
    return compiled(rf",\s(?:{LANGUAGES[code].dates.clause})\b", re.IGNORECASE)


def _between(marks: Sequence[int], start: int, size: int) -> Span:
    """The stretch around a place from one mark to the next."""
    return max((mark for mark in marks if mark <= start), default=0), min(
        (mark for mark in marks if mark > start), default=size
    )


def _part(text: str, at: int) -> Span:
    """The part of a clause around a place, from one comma to the next."""
    return _between([found.start() for found in _BREAK.finditer(evened(text))], at, len(text))


@lru_cache(maxsize=64)  # for each figure of a sentence
def _clauses(text: str, code: str) -> tuple[int, ...]:
    """Where a sentence turns: "although", "while", a semicolon."""
    return tuple(sorted(found.start() for pattern in (_turn(code), _HARD) for found in pattern.finditer(text)))


def clause(text: str, at: int, code: str) -> Span:
    """The clause around a place: from one turn of the sentence to the next."""
    return _between(_clauses(evened(text), code), at, len(text))


@lru_cache(maxsize=16)
def _against(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{LANGUAGES[code].dates.against})(?!\w)", re.IGNORECASE)


def _is_compared(text: str, end: int, mention: Mention, code: str) -> bool:
    """Whether what ends at `end` is compared with what was on that day: "40, against 33 in July"."""
    return (
        _than(code).search(text, max(0, mention.start - _LEAD), mention.start) is not None
        or _than_behind(code).match(text, mention.end) is not None
        or _against(code).search(text, end, mention.start) is not None
    )


def _is_aside(text: str, mention: Mention, at: int, code: str) -> bool:
    """Whether a day stands in a clause about somebody, or between brackets, in which the place `at` does not."""
    for note in _NOTE.finditer(text):
        if note.start() <= mention.start < note.end() and not note.start() <= at < note.end():
            counts = _DIGIT.search(text, note.start(), mention.start)  # "(33 in 2019)"
            return counts is not None or at > note.start() or text[at : note.start()].count(" ") > _BESIDE
    opens = [found.start() for found in _clause(code).finditer(text, 0, mention.start)]
    if not opens:
        return False
    ends = [found.start() for found in _BREAK.finditer(text, opens[-1] + 1)]
    closed = min((end for end in ends if end > opens[-1]), default=len(text))
    return opens[-1] <= mention.start < closed and not opens[-1] <= at < closed


def _nearer(text: str, figure: Span, before: Mention, after: Mention, first: bool, figures: Sequence[Span]) -> Mention:
    """Of two days around a figure the one in its own part of the clause; else as the sentence has begun, with a day
    or with a figure: "in May 3, in June 5", "3 in May, 5 in June".
    """
    start, end = figure
    part = _part(text, start)
    beside = [mention for mention in (before, after) if part[0] <= mention.start < part[1]]
    if len(beside) == 1:
        return beside[0]
    apart = [
        any(low < other[0] and other[1] <= high for other in figures)
        for low, high in ((before.end - 1, start), (end - 1, after.start))
    ]
    if apart[0] != apart[1]:
        return after if apart[0] else before
    return before if first else after


def _is_quoted_apart(quotations: Sequence[Span], day: int, figure: int, code: str) -> bool:
    """Whether a day stands in a quotation and a figure outside it; or, where a verb closes the sentence, in another one
    ('"40척이 침몰했다"며 "17일까지 기다리겠다"고 했다'): before a verb in between, they are one.
    """
    around = [span for span in quotations if span[0] <= day < span[1]]
    if not around or not LANGUAGES[code].speech.final:
        return bool(around) and not inside(quotations, figure)
    return not any(low <= figure < high for low, high in around)


def _heard(text: str, mentions: Sequence[Mention], figure: Span, spoken: Sequence[Mention], code: str) -> list[Mention]:
    """The days of a figure's clause that may be its own; the days on which somebody spoke only where there are no
    others.
    """
    plain, (start, end) = evened(text), figure
    low, high = clause(text, start, code)
    quotations = quoted(text)[0]
    told = [
        mention
        for mention in mentions
        if low <= mention.start < high
        and not _is_aside(plain, mention, start, code)
        and not (mention.start >= end and _is_compared(plain, end, mention, code))
        and not _is_quoted_apart(quotations, mention.start, start, code)
    ]
    within = [mention for mention in told if inside(quotations, mention.start)]
    return within or [mention for mention in told if mention not in spoken] or told


def _is_nearer(text: str, mention: Mention, figure: Span, chosen: Mention | None) -> bool:
    """Whether a day from which something is counted stands by a figure, and another one farther off."""
    start, end = figure
    if chosen is None or mention.start >= end:
        return text[end : mention.start].count(" ") <= _BESIDE
    part = _part(text, start)
    return part[0] <= mention.start and (chosen.start < mention.start or chosen.start >= part[1])


def governing(
    text: str,
    mentions: Sequence[Mention],
    figure: Span,
    figures: Sequence[Span],
    spoken: Sequence[Mention],
    code: str,
) -> Mention | None:
    """The mention of the day that a figure is told of, or from which it is counted; None where none of its clause is.
    `figures` are all of the sentence, `spoken` the days on which its speakers spoke.
    """
    (start, end), (low, high) = figure, clause(text, figure[0], code)
    heard = _heard(text, mentions, figure, spoken, code)
    told = [mention for mention in heard if not (mention.is_single and is_since(text, mention, code))]
    before = next((mention for mention in reversed(told) if mention.end <= start), None)
    after = next((mention for mention in told if mention.start >= end), None)
    chosen = before or after or next(iter(told), None)
    if before is not None and after is not None:
        first = min((each[0] for each in figures if low <= each[0] < high), default=start)
        chosen = _nearer(evened(text), figure, before, after, told[0].start < first, figures)
    counted = (mention for mention in heard if mention not in told)
    return next((mention for mention in counted if _is_nearer(text, mention, figure, chosen)), chosen)
