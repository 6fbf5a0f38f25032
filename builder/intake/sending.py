"""Was it published on the day on which it was sent? An e-mail's date, or a page's own that is unsure, held against
what the article says of the day.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from builder.briefing.vocabulary import Term
from builder.intake.decision import Decision
from builder.intake.mention import Mention, mentions
from builder.intake.past import Past, in_year
from builder.intake.publication import ENOUGH, stated
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import words
from builder.intake.tense import is_ahead

_LIKELY = 0.5  # how sure a file must be of its day for the text to confirm it
_OFTEN = 0.7  # from here on the day before confirms it as well
_BESIDE = 4  # words beside a date on a line that tells no news
_LEAD = 500  # characters of text in which an agency tells the day by its number alone
_FAR = timedelta(days=45)
_SENT = 0.75  # how sure a file must be of its day for it to stand where the text tells of no other
_LONG = timedelta(days=14)  # after the last day told of, that which is sent is no news


def _is_of(mention: Mention, day: date) -> bool:
    """Whether a date can be that day, by all that it says."""
    return (
        mention.day == day.day
        and mention.last is None
        and mention.month in (None, day.month)
        and mention.year in (None, day.year)
        and mention.months in (None, 0)
        and mention.weekday in (None, day.weekday())
    )


def _by_line(reading: Reading, day: date) -> str:
    """The line that is hardly more than that day, its year not stated; '' where there is none."""
    for passage in reading.passages:
        plain = straight(passage.text)
        if len(words(plain)) > 2 * _BESIDE:
            continue
        for mention in mentions(plain, reading.grammar.code):
            beside = len(words(plain[: mention.start])) + len(words(plain[mention.end :]))
            if mention.month is not None and _is_of(mention, day) and beside <= _BESIDE:
                return plain.strip()
    return ""


def _in_lead(reading: Reading, day: date) -> Iterator[str]:
    """Where the lead tells of that day as gone."""
    code, read = reading.grammar.code, 0
    for passage in reading.prose:
        if read > _LEAD:
            return
        read += len(passage.text)
        for mention in mentions(passage.text, code):
            if _is_of(mention, day) and not is_ahead(passage.text, mention, code):
                yield passage.text[mention.start : mention.end]


def is_after(past: Sequence[Past], day: date) -> bool:
    """Whether the text tells of a later day as gone."""
    found = (each.day if each.year else in_year(day.year, each.day) for each in past)
    return any(each is not None and day + timedelta(days=1) < each < day + _FAR for each in found)


def confirmed(reading: Reading, past: Sequence[Past], outlet: Term | None) -> Decision | None:
    """A day that the file states and is not sure of, where the article itself tells of that very day."""
    for each in stated(reading, "date", outlet, _LIKELY):
        day: date = each.value
        if each.confidence >= ENOUGH or is_after(past, day):
            continue
        around = [day, day - timedelta(days=1)] if each.confidence >= _OFTEN else [day]
        line = _by_line(reading, day)
        told = line or next((words for near in around for words in _in_lead(reading, near)), "")
        if told:
            return Decision(day, f'{each.because}; the text says "{told}"', 0.88 if line else 0.84, each.span, (day,))
    return None


def _by_other(reading: Reading, day: date) -> bool:
    """Whether a line that is hardly more than a day names another."""
    for passage in reading.passages:
        plain = straight(passage.text)
        if len(words(plain)) > 2 * _BESIDE or passage.ruling.rule == "e-mail header":
            continue
        for mention in mentions(plain, reading.grammar.code):
            if mention.month is not None and mention.day is not None and not _is_of(mention, day):
                return True
    return False


def undisputed(reading: Reading, past: Sequence[Past], outlet: Term | None) -> Decision | None:
    """The day on which an outlet sent it to its readers, where the article tells of no other."""
    for each in stated(reading, "date", outlet, _SENT):
        day: date = each.value
        told = [found for one in past if (found := one.day if one.year else in_year(day.year, one.day)) is not None]
        stale = bool(told) and max((one for one in told if one <= day), default=date.min) < day - _LONG
        if each.confidence < ENOUGH and not (stale or is_after(past, day) or _by_other(reading, day)):
            because = f"{each.because}, and the text tells of no other day"
            return Decision(day, because, ENOUGH, each.span, (day,))
    return None
