"""An update where nothing else tells the day: it stands for that day where the text tells of none long before."""

import re
from collections.abc import Sequence
from datetime import date

from builder.intake import position
from builder.intake.credit import CLOCK
from builder.intake.decision import Decision
from builder.intake.languages import either
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.passage import Kind
from builder.intake.past import Past, in_year, newest
from builder.intake.publication import Told
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.resolve import in_words
from builder.intake.sending import is_after
from builder.intake.shape import words
from builder.intake.stated.published import ONLY_UPDATE
from builder.intake.weekday import opening_weekdays

_STANDS = re.compile(r"stand\s?:\s?\d.{6,24}\d[:.]\d\d", re.IGNORECASE)
_STANDING = Lazy(rf"(?:{either(lambda each: each.crediting.standing)})(?!\w)", re.IGNORECASE)
_LINE, _BESIDE = 100, 3  # characters of a bulletin's line, and words beside its day
_HOUR = 14  # characters behind such a day in which its hour stands
_FRESH = 1  # days after the last day told of on which an update may be all that a page shows of its day
_RECENT = 14  # and on which it stands for that day, though an editor should look
_STAND = 7  # and on which the line "Stand: ..." by a German headline, which takes the place of the day, may be
_ONLY = 0.7  # confidence in such a one
_LEAST = 0.55  # and in an update of a page as its day


def is_fresh(update: date, last: Past | None, days: int = _FRESH) -> bool:
    """Whether an update can be the day of publication: the text tells of no day long before as its last."""
    if last is None:
        return True
    day = last.day if last.year else in_year(update.year, last.day)
    return day is not None and -1 <= (update - day).days <= days


def is_today(reading: Reading, update: date, past: Sequence[Past]) -> bool:
    """Whether the lead tells of the weekday of an update as today's, and the text of no later day."""
    return opening_weekdays(reading) == {update.weekday()} and not is_after(past, update)


def by_stand(reading: Reading, lines: Sequence[Told], last: Past | None) -> Decision | None:
    """The day of a line "Stand: 5.11.2024, 14:32 Uhr", which German pages set by a headline in place of the day."""
    weekdays = opening_weekdays(reading)
    for line in lines:
        day = line.mention.whole
        if line.role != "updated" or day is None or not _STANDS.match(line.passage.text.strip()):
            continue
        near = weekdays & {day.weekday(), (day.weekday() - 1) % 7}
        if is_fresh(day, last, _STAND) if last is not None else near or not weekdays:
            told = f'; the last day told of is "{last.words}"' if last is not None else ""
            because = f"{line.where.removeprefix('label ')} stands for its day{told}"
            return Decision(day, because, 0.81, line.passage.at(line.mention.start, line.mention.end), (day,))
    return None


def by_bulletin(reading: Reading, last: Past | None) -> Decision | None:
    """The day of a bulletin's line above the text: "Situation as of 5 November 2024, 18:00"."""
    passages = reading.passages
    for passage in passages[: position.begins(passages).leads[0]]:
        plain = straight(passage.text).strip()
        opened = _STANDING.match(plain) if len(plain) <= _LINE else None
        found = mentions(plain, reading.grammar.code) if opened else ()
        if opened is None or len(found) != 1 or (day := found[0].whole) is None or not found[0].is_single:
            continue
        between, behind = plain[opened.end() : found[0].start], CLOCK.sub("", plain[found[0].end :])
        if len(words(between)) + len(words(behind)) <= _BESIDE and is_fresh(day, last, _STAND):
            span = passage.at(found[0].start, found[0].end)
            return Decision(day, f'"{plain}" is the line of a bulletin by the headline', 0.81, span, (day,))
    return None


def by_reckoning(reading: Reading, last: Past | None) -> Decision | None:
    """The day and the hour with which a bulletin's text opens: "As of 08:00 on 5 November 2024 the staff ..."."""
    lead = next((each for each in reading.prose if each.kind is not Kind.DEK), None)
    plain = straight(lead.text) if lead is not None else ""
    opened = _STANDING.match(plain)
    found = mentions(plain, reading.grammar.code) if lead is not None and opened else ()
    if lead is None or opened is None or not found or (day := found[0].whole) is None or not found[0].is_single:
        return None
    between, behind = plain[opened.end() : found[0].start], plain[found[0].end : found[0].end + _HOUR]
    timed = CLOCK.search(between) or CLOCK.search(behind)
    if timed is None or len(words(CLOCK.sub("", between))) > _BESIDE or not is_fresh(day, last, _STAND):
        return None
    because = f'the text opens with "{plain[: found[0].end]}", as a bulletin does'
    return Decision(day, because, 0.82, lead.at(found[0].start, found[0].end), (day,))


def by_update(page: Decision, reading: Reading, past: Sequence[Past]) -> Decision:
    """The day of a page that shows its readers nothing but an update: that day where the text tells of nothing earlier
    as its last; never without an editor's look.
    """
    if not page.candidates or not page.doubt.endswith(ONLY_UPDATE):
        return page
    day = page.candidates[0]
    if not is_fresh(day, newest(past)) and not is_today(reading, day, past):
        return page
    return Decision(day, page.because, _LEAST, page.span, page.candidates, page.doubt)


def _is_timed(update: Decision, reading: Reading) -> bool:
    """Whether the line of an update tells its hour."""
    start = update.span[0] if update.span else -1
    return any(each.span[0] <= start < each.span[1] and CLOCK.search(each.text) for each in reading.passages)


def by_renewal(reading: Reading, updates: Sequence[Decision], past: Sequence[Past]) -> Decision | None:
    """The first update that can be the day of publication, by what the text tells; where days lie between, an editor
    should look. A text that tells of no day may be of any: what is updated is seldom new.
    """
    last, weekdays = newest(past), opening_weekdays(reading)
    for update in (each for each in updates if each.value):
        fresh = last is not None and is_fresh(update.value, last)
        near = weekdays & {update.value.weekday(), (update.value.weekday() - 1) % 7}
        if fresh or is_today(reading, update.value, past):
            because = "nothing tells an earlier day" if fresh else "the text opens with its weekday"
            return Decision(update.value, f"{update.because}, and {because}", 0.82, update.span, update.candidates)
        # "Updated: August 8, 2023 | 6:51 AM": who tells the hour of an update brings news.
        told = near or (last is not None and not weekdays) or (last is None and _is_timed(update, reading))
        if told and is_fresh(update.value, last, _RECENT) and not is_after(past, update.value):
            doubt = f"{in_words(update.value)} is that of an update, and nothing tells an earlier one"
            return Decision(update.value, update.because, _ONLY, update.span, update.candidates, doubt)
    return None
