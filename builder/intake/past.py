"""The days that an article tells of as past, and the newest of them: it went out on that day or soon after."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from builder.intake.mention import Mention, mentions
from builder.intake.reading import Reading
from builder.intake.sentence import sentences
from builder.intake.tense import is_ahead, is_told_present

LEAP = 2000  # a year that has every day, for days whose year is unknown


class Past(Struct, frozen=True):
    """A day that the text tells of as past: `day` has the year 2000 where none is stated."""

    day: date
    year: bool
    mention: Mention
    span: tuple[int, int]
    words: str
    present: bool = False  # what takes place on it may be to come


def told(reading: Reading) -> Iterator[Past]:
    """The days that the text tells of, without those to come."""
    for passage in reading.prose:
        for start, end in sentences(passage.text, reading.grammar):
            sentence = passage.text[start:end]
            for mention in mentions(sentence, reading.grammar.code):
                if mention.day is None or mention.month is None or is_ahead(sentence, mention, reading.grammar.code):
                    continue
                if mention.years:
                    continue  # "29 October last year"
                year = mention.ending or mention.year or LEAP
                day = date(year, mention.until or mention.month, mention.last or mention.day)
                span = passage.at(start + mention.start, start + mention.end)
                present = is_told_present(sentence, mention, reading.grammar.code)
                words = sentence[mention.start : mention.end]
                yield Past(day, mention.year is not None, mention, span, words, present)


def newest(days: Sequence[Past]) -> Past | None:
    """The last day told of. Without years December comes before January where the days lie around New Year."""
    if not days:
        return None
    if all(each.year for each in days):
        return max(days, key=lambda each: each.day)
    months = {each.day.month for each in days if not each.year}
    turn = bool(months & {11, 12}) and bool(months & {1, 2})
    dated = [each for each in days if not each.year]
    return max(dated, key=lambda each: (turn and each.day.month <= 6, each.day.month, each.day.day))


def in_year(year: int, day: date) -> date | None:
    """The same day of another year; None for the 29th of a February that has none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None
