"""The day that an article says itself: "today, 28 October 2024", where it speaks and nobody whom it quotes."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from builder.intake.decision import Decision
from builder.intake.distance import distances, from_another
from builder.intake.mention import Mention, evened, mentions
from builder.intake.passage import Passage
from builder.intake.past import Past
from builder.intake.quotation import inside, quoted
from builder.intake.reading import Reading
from builder.intake.sentence import sentences
from builder.intake.year import clues, settled

_OPENING = 4  # paragraphs in which an article says which day it is
_WORDS = 24  # characters before a day that the reason shows
_SURE = 0.84


def _said(reading: Reading) -> Iterator[tuple[Passage, int, str, Mention, int]]:
    """Where the article says the day: passage, sentence, the day, and its distance from that of writing."""
    is_open, code = False, reading.grammar.code
    for passage in reading.prose[:_OPENING]:
        spans, is_open = quoted(passage.text, is_open)
        for start, end in sentences(passage.text, reading.grammar):
            text = evened(passage.text[start:end])
            for day, distance in distances(text, mentions(text, code), code):
                if not inside(spans, start + day.start) and not from_another(text, day, code):
                    yield passage, start, text, day, distance


def by_saying(reading: Reading, past: Sequence[Past], latest: date) -> Decision | None:
    """The day that the article calls today's, or counts from; None where it says several."""
    told: dict[date, Decision] = {}
    for passage, start, text, mention, distance in _said(reading):
        day, why = mention.whole, ""
        if day is None and mention.year is None:
            known = clues(reading, past, latest)
            year = settled(mention.month or 1, mention.day or 1, mention.weekday, known)
            day, why = (year[0], f"; {year[1]}") if year else (None, "")
        if day is None or day - timedelta(days=distance) > latest:
            continue
        day -= timedelta(days=distance)
        words = text[max(0, mention.start - _WORDS) : mention.end].strip()
        because = f'the text says of itself "{words}"{why}'
        span = passage.at(start + mention.start, start + mention.end)
        told.setdefault(day, Decision(day, because, _SURE, span, (day,)))
    return next(iter(told.values())) if len(told) == 1 else None
