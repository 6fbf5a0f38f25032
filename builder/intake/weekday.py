"""Which year makes the weekday right? The arithmetic of a day whose year is not stated and whose weekday is."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from builder.intake.bytecode import compiled
from builder.intake.dateline import Dateline, dateline, told
from builder.intake.decision import Decision
from builder.intake.distance import distances, from_another
from builder.intake.filling import optional
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, days, evened, mentions
from builder.intake.passage import Kind, Passage
from builder.intake.past import LEAP, Past, in_year
from builder.intake.publication import told_by
from builder.intake.quotation import inside, quoted
from builder.intake.reading import Reading
from builder.intake.resolve import WEEKDAYS, in_words
from builder.intake.sentence import sentences
from builder.intake.tense import is_ahead

_LOOKS_BACK = timedelta(days=30)
_OPENING = 40  # characters with which a paragraph opens
_PARAGRAPHS = 5  # of the text, among which the two stand with which it opens
_READ, _MOST = 2000, 8  # characters of an opening paragraph that are read, and weekdays of the opening
_RECENT = 3  # years: wire copy without a year is pasted soon


@lru_cache(maxsize=16)
def _of(code: str) -> re.Pattern[str]:
    """What stands before the day of something else: "in the letter of Monday, 4 November"."""
    dates = LANGUAGES[code].dates
    return compiled(rf"(?<!\w)(?:{dates.dated_of})(?:\s+|(?<=')){optional(dates.article)}$", re.IGNORECASE)


def _distance(lead: Passage, last: Past, reading: Reading) -> int | None:
    """How far from the day of writing the lead says that its day lies, 0 where it does not say; None where it is told
    of something else, in a quotation or from another day.
    """
    code = reading.grammar.code
    for start, end in sentences(lead.text, reading.grammar):
        text = evened(lead.text[start:end])
        found = mentions(lead.text[start:end], code)
        for day in found:
            if lead.at(start + day.start, start + day.end) != last.span:
                continue
            if inside(quoted(lead.text)[0], start + day.start) or from_another(text, day, code):
                return None
            told = next((days for each, days in distances(text, found, code) if each is day), None)
            return told if told is not None else None if _of(code).search(text, 0, day.start) else 0
    return None


def by_weekday(reading: Reading, last: Past | None, latest: date) -> Decision | None:
    """A weekday and a day in the lead ("on Tuesday, Oct. 29"): the year is the latest in which the two agree, and it is
    the day of publication unless the lead says how far from that it lies ("yesterday").
    """
    lead = next((passage for passage in reading.prose if passage.kind is not Kind.DEK), None)
    if lead is None or last is None:
        return None
    mention = last.mention
    begins, ends = lead.span
    if mention.weekday is None or mention.year is not None or not begins <= last.span[0] < ends:
        return None
    if (distance := _distance(lead, last, reading)) is None:
        return None
    agreeing = [
        day
        for year in range(latest.year, latest.year - 30, -1)
        if (day := in_year(year, last.day)) and day.weekday() == mention.weekday and day <= latest
    ]
    if not agreeing:
        return None
    year, named = agreeing[0].year, in_words(last.day, year=False)
    until = f"{year} is the latest year up to {in_words(latest)} in which {named} was a {WEEKDAYS[mention.weekday]}"
    because = f'the lead says "{last.words}"; {until}'
    found = tuple(day - timedelta(days=distance) for day in agreeing[:3])
    because += f", told from {in_words(found[0])}" if distance else ""
    return Decision(found[0], because, 0.85, last.span, found) if found[0] <= latest else None


def _weekdays(line: Dateline, reading: Reading, bounded: bool) -> frozenset[int]:
    """The weekdays that the lead names, or where it names none and other years bound them, the two paragraphs behind
    it: one further on may be another day's, and alone it would prove any year.
    """
    code = reading.grammar.code
    at = next((at for at, passage in enumerate(reading.prose) if passage is line.passage), 0)
    texts = [told(line.passage, line), " ".join(passage.text for passage in reading.prose[at + 1 : at + 3] if bounded)]
    named = (
        frozenset(
            found.weekday
            for found in mentions(text, code)
            if found.weekday is not None and not (found.way or found.reach)
        )
        for text in texts
    )
    return next((weekdays for weekdays in named if weekdays), frozenset())


def _opening(reading: Reading) -> Iterator[tuple[str, Mention]]:
    """The weekdays of the first two paragraphs, each with its sentence, up to as many as an opening has."""
    code = reading.grammar.code
    dated = told_by(reading)  # a line that only tells a day is no news, and proves nothing of itself
    for passage in [each for each in reading.prose[:_PARAGRAPHS] if id(each) not in dated][:2]:
        told = (passage.text[start:end] for start, end in sentences(passage.text[:_READ], reading.grammar))
        yield from ((sentence, each) for sentence in told for each in mentions(sentence, code))


def opening_weekdays(reading: Reading) -> set[int]:
    """The weekdays of which the first two paragraphs tell as gone, by their names alone."""
    code = reading.grammar.code
    opening = ((text, each) for text, each in _opening(reading) if not (each.way or each.reach))
    named = ((text, each) for text, each in opening if each.weekday is not None)
    return {
        each.weekday
        for text, each in islice(named, _MOST)
        if each.weekday is not None and not is_ahead(text, each, code)
    }


def _is_entry(passage: Passage, code: str) -> bool:
    """Whether a paragraph opens with a whole day of its own, as those of a chronicle do."""
    return any(mention.whole for mention in mentions(passage.text[:_OPENING], code))


def _speaks_against(each: Past, day: date) -> bool:
    """Whether a day told of as past is long after another, or its weekday is that of another year."""
    if each.year:
        return each.day > day + _LOOKS_BACK
    near = in_year(day.year, each.day)
    return each.mention.weekday is not None and (near is None or near.weekday() != each.mention.weekday)


def _in_full(reading: Reading, line: Dateline, named: Mention, past: Sequence[Past], latest: date) -> Decision | None:
    """The day of a dateline whose year is stated ("KYIV, Nov. 5, 2024 -"): the text went out with it.

    It did not where the text looks back on that day from a later one, or goes on from day to day. Letters begin so
    too, but for capitals and an agency's name: without these the text must open with the weekday.
    """
    day = named.whole
    if day is None or day > latest or any(_speaks_against(each, day) for each in past):
        return None
    if any(_is_entry(each, reading.grammar.code) for each in reading.prose if each is not line.passage):
        return None
    because, weekdays = f'"{line.text}" opens the text', {day.weekday(), (day - timedelta(days=1)).weekday()}
    if opening_weekdays(reading) & weekdays:
        because += ", which tells of its weekday"
    elif not line.agency and not re.split(r"[,(]|\s-", line.text)[0].strip().isupper():
        return None
    return Decision(day, because, 0.86, line.passage.at(0, line.end), (day,))


def by_dateline(reading: Reading, past: Sequence[Past], latest: date, footer: int | None) -> Decision | None:
    """An agency's dateline with its day ("KYIV, Nov 5 (Reuters) -"), whose year weekday and other years settle.

    The text says "on Tuesday" of the dateline's own day. The year is looked for between the newest year that the text
    tells and the page's own. Without either bound the weekday must be the only one, and its year one of the last few:
    after five or six years it comes round again.
    """
    line = dateline(reading)
    texts = (line.where, line.text) if line else ()
    named = next(filter(None, (list(days(mentions(text, reading.grammar.code))) for text in texts)), [])
    if line is None or not named:
        return None
    if named[0].year is not None:
        return _in_full(reading, line, named[0], past, latest)
    stated = named[0].weekday
    least = max((each.day.year for each in past if each.year), default=None)
    bounded = least is not None or footer is not None
    weekdays = _weekdays(line, reading, bounded) if stated is None else frozenset({stated})
    if not weekdays or (len(weekdays) > 1 and not bounded):
        return None
    last = footer or latest.year
    first = (least or (footer or 0) - 1) if bounded else last - _RECENT
    day = date(LEAP, named[0].month or 1, named[0].day or 1)
    agreeing = [
        found
        for year in range(last, first - 1, -1)
        if (found := in_year(year, day)) and found.weekday() in weekdays and found <= latest
    ]
    if len(agreeing) != 1:
        return None
    because = (
        f'"{line.text}" opens the text; of the years up to {last} only in {agreeing[0].year} it was such a weekday'
    )
    confidence = 0.85 if bounded else 0.82
    return Decision(agreeing[0], because, confidence, line.passage.at(0, line.end), tuple(agreeing))
