"""As of when does a figure hold? The day nearest in its own clause, or the one on which its speaker spoke."""

import re
from datetime import date, timedelta
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention
from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.resolve import Base, Resolved, in_words, resolve
from builder.intake.tense import is_ahead, is_since
from builder.intake.utterance import Utterance


@lru_cache(maxsize=16)
def _back(code: str) -> re.Pattern[str]:
    return ready(rf"\b{LANGUAGES[code].dates.back}\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _turn(code: str) -> re.Pattern[str]:
    return re.compile(rf",\s(?:{LANGUAGES[code].dates.turn})\b", re.IGNORECASE)


@lru_cache(maxsize=64)  # for each figure of a sentence
def _turns(text: str, code: str) -> tuple[int, ...]:
    return tuple(found.start() for found in _turn(code).finditer(straight(text)))


def _clause(text: str, at: int, code: str) -> tuple[int, int]:
    """The clause around a place: from one turn of the sentence ("although", "while") to the next."""
    turns = _turns(text, code)
    return max((turn for turn in turns if turn <= at), default=0), min(
        (turn for turn in turns if turn > at), default=len(text)
    )


def _told(utterance: Utterance, mention: Mention, base: Base, code: str) -> Resolved | None:
    return resolve(mention, base, is_ahead(utterance.text, mention, code))


def _counted_back(utterance: Utterance, clause: tuple[int, int], base: Base, code: str) -> tuple[str, str] | None:
    """A distance from a day named before: "one week before that"."""
    counting = LANGUAGES[code].counting
    found = _back(code).search(straight(utterance.text), *clause)
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


def as_of(utterance: Utterance, start: int, end: int, base: Base, code: str) -> tuple[str, str]:
    """The date (EDTF) for which the words from `start` to `end` hold, and why; '' where nothing tells it."""
    clause = _clause(utterance.text, start, code)
    if (counted := _counted_back(utterance, clause, base, code)) is not None:
        return counted
    inside = [
        m for m in utterance.mentions if clause[0] <= m.start < clause[1] and not is_since(utterance.text, m, code)
    ]
    if inside:
        nearest = min(inside, key=lambda mention: max(mention.start - end, start - mention.end))
        if (found := _told(utterance, nearest, base, code)) is not None:
            return found.edtf, f'"{utterance.text[nearest.start : nearest.end]}": {found.because}'
    if utterance.said is not None:
        earlier, mention = utterance.said
        if (found := _told(earlier, mention, base, code)) is not None:
            return found.edtf, f'the speaker spoke on "{earlier.text[mention.start : mention.end]}"'
    if utterance.leading and base.day is not None:
        return base.day.isoformat(), f"told as news of {in_words(base.day)}"
    return "", ""
