"""A day of publication that stays open: the last day that the text tells of, and whatever hints at a day without saying
what it is to the article.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from builder.briefing.vocabulary import Term
from builder.intake.dateline import dateline
from builder.intake.decision import Decision
from builder.intake.mention import mentions
from builder.intake.past import Past, in_year
from builder.intake.publication import Told, stated, unlabelled
from builder.intake.reading import Reading
from builder.intake.resolve import in_words

_FAINT = 0.3  # how sure a file must be of a day for it to be named at all
_MOST = 2  # days that are hinted at, of which an editor is told
_YEARS = 8  # before a clipping among which the day told of is looked for


def hints(reading: Reading, lines: Sequence[Told], outlet: Term | None) -> Iterator[Decision]:
    """What names a whole day that may be another: the file, an update, a line that tells no news."""
    yield from stated(reading, "date", outlet, _FAINT)
    opening = dateline(reading)
    for mention in mentions(opening.text, reading.grammar.code) if opening else ():
        if opening and (day := mention.whole) is not None:
            yield Decision(day, f'"{opening.text}" opens the text', 0.5, opening.passage.at(0, opening.end), (day,))
    for line in (*(line for line in lines if line.role == "updated"), *unlabelled(reading, outlet)):
        if (day := line.mention.whole) is not None:
            what = "tells of an update" if line.role == "updated" else "stands on a line of its own"
            span = line.passage.at(line.mention.start, line.mention.end)
            yield Decision(day, f"{line.where.removeprefix('label ')} {what}", 0.5, span, (day,))
    yield from stated(reading, "updated", outlet, _FAINT)


def _before(day: date, latest: date) -> date | None:
    """The latest such day of any year up to another."""
    found = (in_year(year, day) for year in range(latest.year, latest.year - _YEARS - 1, -1))
    return next((each for each in found if each and each <= latest), None)


def _hinted(found: Sequence[Decision], last: Past | None) -> Decision:
    """Open between the days hinted at and the last day told of, which was not long before them."""
    first = found[0]
    named = {each.value: each.because for each in reversed(found)}
    days = list(dict.fromkeys(each.value for each in found))[:_MOST]
    told = last and (last.day if last.year else _before(last.day, max(days) + timedelta(days=1)))
    more = [day for day in (told, told + timedelta(days=1)) if day not in days] if told else []
    each_ = " or ".join(f"{in_words(day)} ({named[day]})" for day in days)
    doubt = f"{each_}, which need not be the day of publication"
    if last and told and more:
        doubt += f'; the last day told of is "{last.words}"'
    return Decision(None, f"{first.because}, and nothing says what day it is", 0.5, first.span, (*days, *more), doubt)


def _clipped(last: Past, day: date) -> Decision:
    """Open between the last day told of, its year that of the clipping, and the day after."""
    doubt = f"{in_words(day)} or the day after, going by the day it was clipped; not stated"
    because = f'the last day told of is "{last.words}", before it was clipped'
    return Decision(None, because, 0.6, last.span, (day, day + timedelta(days=1)), doubt)


def unsettled(last: Past | None, accessed: date | None, found: Sequence[Decision] = ()) -> Decision:
    """No date: what it may be by `found` hints, or the last day told of and the day after."""
    if found:
        return _hinted(found, last)
    if last is None:
        return Decision(None, "nothing tells it", 0.0, doubt="not stated, and the text tells of no day")
    if not last.year and accessed is not None and (day := _before(last.day, accessed)) is not None:
        return _clipped(last, day)
    day, after = last.day, last.day + timedelta(days=1)
    if last.year:
        doubt = f"{in_words(day)} or the day after, not stated"
        return Decision(None, f'the last day told of is "{last.words}"', 0.6, last.span, (day, after), doubt)
    doubt = f"{in_words(day, year=False)} or the day after, year not stated"
    yearless = tuple(f"XXXX-{each.month:02d}-{each.day:02d}" for each in (day, after))
    return Decision(None, f'the last day told of is "{last.words}", without a year', 0.6, last.span, yearless, doubt)
