"""A line of the page that tells the day without its year, as sites do in the year of writing: "28 October, 14:05"."""

from collections.abc import Iterator, Sequence
from datetime import date

from builder.intake.decision import Decision
from builder.intake.mention import Mention, days, mentions
from builder.intake.passage import Kind, Passage
from builder.intake.past import Past
from builder.intake.publication import lines
from builder.intake.reading import Reading
from builder.intake.shape import words
from builder.intake.weekday import opening_weekdays
from builder.intake.year import clues, settled


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


def by_line(reading: Reading, past: Sequence[Past], latest: date) -> Decision | None:
    """The day of the one line that tells it, its year settled by what else the file tells."""
    told = [(line.passage, line.mention) for line in lines(reading, "", yearless=True) if line.role == "published"]
    told = told or list(_headlines(reading))
    if not told or len({(mention.month, mention.day) for _, mention in told}) != 1:
        return None
    passage, mention = next((each for each in told if each[1].weekday is not None), told[0])
    if mention.month is None or mention.day is None:
        return None
    opening = frozenset(opening_weekdays(reading))
    found = settled(mention.month, mention.day, mention.weekday, clues(reading, past, latest), opening)
    if found is None:
        return None
    day, why, sure = found
    because = f'"{passage.text.strip()}" stands by the headline; {why}'
    return Decision(day, because, sure, passage.at(mention.start, mention.end), (day,))
