"""As of when does a figure hold? The day of which its own clause tells; news without a day is left open, since it may
be of that day or of the one before."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from builder.intake.governing import Span, clause, governing
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention
from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.resolve import Base, Resolved, resolve
from builder.intake.spoken import spoken
from builder.intake.tense import is_ahead, is_since
from builder.intake.utterance import Utterance


@lru_cache(maxsize=16)
def _back(code: str) -> re.Pattern[str]:
    return ready(rf"\b{LANGUAGES[code].dates.back}\b", re.IGNORECASE)


def _told(utterance: Utterance, mention: Mention, base: Base, code: str) -> Resolved | None:
    return resolve(mention, base, is_ahead(utterance.text, mention, code))


def _counted_back(
    utterance: Utterance, figure: Span, figures: Sequence[Span], base: Base, code: str
) -> tuple[str, str] | None:
    """A distance from a day named before: "one week before that", unless it is another figure's, which follows it."""
    counting = LANGUAGES[code].counting
    found = _back(code).search(straight(utterance.text), *clause(utterance.text, figure[0], code))
    if found is not None and figure[0] < found.start() and any(each[0] >= found.end() for each in figures):
        return None
    earlier = [mention for mention in utterance.mentions if found and mention.end <= found.start()]
    if found is None:
        return None
    start = _told(utterance, earlier[-1], base, code) if earlier else None
    count = found["count"].lower()
    number = int(count) if count.isdigit() else counting.words.get(count, 1)
    step = {"day": 1, "week": 7}.get(found["unit"].lower(), 0) * number
    # A month is no fixed number of days, and without a day to count from nothing is told: then the date is left out.
    if start is None or not step or not re.fullmatch(r"\d{4}-\d\d-\d\d", start.edtf):
        return "", ""
    back = found["way"].lower() in ("later", "after that")
    day = date.fromisoformat(start.edtf) + timedelta(days=step if back else -step)
    return day.isoformat(), f'"{found.group()}"'


@lru_cache(maxsize=16)
def _ever(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].dates.ever})\s(?:[\w']+\s){{0,2}}$", re.IGNORECASE)


def _spoke(utterance: Utterance, said: Sequence[Mention], base: Base, code: str) -> str:
    """The single day (EDTF) on which the sentence, or one before it by the same speaker, tells that it was said."""
    days = [(utterance, said[-1])] if said else [utterance.said] if utterance.said else []
    found = [_told(sentence, day, base, code) for sentence, day in days]
    return next((day.edtf for day in found if day and re.fullmatch(r"[\dX]{4}-\d\d-\d\d", day.edtf)), "")


def _since(utterance: Utterance, mention: Mention, said: Sequence[Mention], base: Base, code: str) -> tuple[str, str]:
    """Of what is counted from a day on: the day on which the count was told, else the span up to the article's day; ""
    of what is counted up to one.
    """
    found = _told(utterance, mention, base, code)
    goes_on = _ever(code).search(straight(utterance.text[: mention.start]))
    if found is None or not goes_on or base.day is None or not "0" < found.edtf < base.day.isoformat():
        return "", ""
    if not re.fullmatch(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?", found.edtf):  # no season, no span
        return "", ""
    quote = f'"{goes_on.group()}{utterance.text[mention.start : mention.end]}"'
    if day := _spoke(utterance, said, base, code):
        return day, f"{quote}, counted when it was said"
    return f"{found.edtf}/{base.day.isoformat()}", quote


@lru_cache(maxsize=16)
def _them(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].counting.them})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _year_before(code: str) -> re.Pattern[str]:
    dates = LANGUAGES[code].dates
    return ready(rf"\s(?:[^\W\d]+\s){{0,2}}(?:{dates.year_earlier})(?!\w)", re.IGNORECASE)


def _is_compared(utterance: Utterance, figure: Span, code: str) -> bool:
    """Whether what stands behind a figure puts it a year before a span that was not told as one: "97 a year earlier"
    behind "in the year to June 30".
    """
    found = _year_before(code).match(straight(utterance.text), figure[1])
    told = found and any(each.start < found.end() and each.end > found.start() for each in utterance.mentions)
    return found is not None and not told


def said_on(utterance: Utterance, code: str) -> tuple[Mention, ...]:
    """The days on which those who speak in a sentence spoke."""
    days = (spoken(claim, utterance.text, utterance.mentions, code) for claim in utterance.claims)
    return tuple(day for day in days if day is not None) if utterance.mentions else ()


def as_of(
    utterance: Utterance,
    figure: Span,
    figures: Sequence[Span],
    said: Sequence[Mention],
    before: str,
    base: Base,
    code: str,
) -> tuple[str, str]:
    """The date (EDTF) for which the words of a figure hold, and why; '' where nothing tells it. `figures` are where all
    numbers of the sentence stand, `said` the days on which its speakers spoke, `before` is the date of the figure
    before it in its paragraph.
    """
    if not utterance.mentions:
        some = _them(code).search(straight(utterance.text)) if before else None
        return (before, f'"{some.group()}": some of those told before') if some else ("", "")
    if _is_compared(utterance, figure, code):
        return "", ""
    if (counted := _counted_back(utterance, figure, figures, base, code)) is not None:
        return counted
    nearest = governing(utterance.text, utterance.mentions, figure, figures, said, code)
    if nearest is not None and nearest.is_single and is_since(utterance.text, nearest, code):
        return _since(utterance, nearest, said, base, code)
    if nearest is not None and (found := _told(utterance, nearest, base, code)) is not None:
        return found.edtf, f'"{utterance.text[nearest.start : nearest.end]}": {found.because}'
    return "", ""
