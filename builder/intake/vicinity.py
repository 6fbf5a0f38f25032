"""The newest day that stands around an article's text: of no use for "yesterday", and enough to tell a year by."""

from datetime import date

from builder.intake.mention import mentions
from builder.intake.passage import PROSE
from builder.intake.reading import Reading

_LONGEST = 200  # characters of a line that is no text


def newest_around(reading: Reading, latest: date) -> date | None:
    """The newest whole day up to `latest` on the lines that are no text; None where there is none."""
    lines = (passage.text for passage in reading.passages if passage.kind not in PROSE)
    found = (mention for line in lines for mention in mentions(line[:_LONGEST], reading.grammar.code))
    days = (mention.whole for mention in found if mention.is_single)
    return max((day for day in days if day is not None and day <= latest), default=None)
