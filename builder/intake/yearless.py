"""A line of the page that tells the day without its year, as sites do in the year of writing: "28 October, 14:05"."""

from collections.abc import Iterator, Sequence
from datetime import date

from builder.intake.decision import Decision
from builder.intake.mention import Mention, days, mentions
from builder.intake.passage import Kind, Passage
from builder.intake.past import Past
from builder.intake.publication import lines
from builder.intake.reading import Reading
from builder.intake.resolve import in_words
from builder.intake.shape import words
from builder.intake.weekday import opening_weekdays
from builder.intake.year import clues, settled

_LEAP = 2024  # a year that has every day


def _headlines(reading: Reading) -> Iterator[tuple[Passage, Mention]]:
    """The day that closes the headline of a serial ("Assessment, October 28")."""
    for passage in reading.of(Kind.HEADLINE):
        for mention in days(mentions(passage.text, reading.grammar.code)):
            before = passage.text[: mention.start].rstrip()
            if (
                mention.is_single
                and before.endswith((",", "-", "–", "|", ":"))
                and not words(passage.text[mention.end :])
            ):
                yield passage, mention


def _told(reading: Reading) -> tuple[Passage, Mention, int, int] | None:
    """The one line that tells the day, or the first of those that tell the same: with its month and day."""
    told = [(line.passage, line.mention) for line in lines(reading, "", yearless=True) if line.role == "published"]
    told = told or list(_headlines(reading))
    if not told or len({(mention.month, mention.day) for _, mention in told}) != 1:
        return None
    passage, mention = next((each for each in told if each[1].weekday is not None), told[0])
    return (passage, mention, mention.month, mention.day) if mention.month and mention.day else None


def open_line(reading: Reading) -> Decision | None:
    """The day that such a line tells where nothing settles its year: left open."""
    if (told := _told(reading)) is None:
        return None
    passage, mention, month, day = told
    because = f'"{passage.text.strip()}" stands by the headline, without a year'
    doubt = f"{in_words(date(_LEAP, month, day), year=False)}, year not stated"
    return Decision(None, because, 0.6, passage.at(mention.start, mention.end), (f"XXXX-{month:02d}-{day:02d}",), doubt)


def by_line(reading: Reading, past: Sequence[Past], latest: date) -> Decision | None:
    """The day of the one line that tells it, its year settled by what else the file tells."""
    if (told := _told(reading)) is None:
        return None
    passage, mention, month, on = told
    opening = frozenset(opening_weekdays(reading))
    found = settled(month, on, mention.weekday, clues(reading, past, latest), opening)
    if found is None:
        return None
    day, why, sure = found
    because = f'"{passage.text.strip()}" stands by the headline; {why}'
    return Decision(day, because, sure, passage.at(mention.start, mention.end), (day,))
