"""The day on which a page was visited: many show it in their head, with its weekday, and none is published after it."""

from collections.abc import Iterator, Sequence

from builder.intake.credit import CLOCK
from builder.intake.publication import Told


def _is_running(first: Told, others: Sequence[Told]) -> bool:
    """Whether the first day without a label is the running one: it has a weekday and no hour, and all days with an
    hour below it are earlier.
    """
    day = first.mention.whole
    if day is None or first.mention.weekday is None or CLOCK.search(first.passage.text):
        return False
    timed = [told.mention.whole for told in others if told.mention.whole and CLOCK.search(told.passage.text)]
    return bool(timed) and max(timed) < day


def visited(lines: Sequence[Told]) -> Iterator[Told]:
    """The lines that tell a day, a running one as that of the visit."""
    bare = [told for told in lines if told.role == "published" and not told.where.startswith("label ")]
    running = bare[0] if bare and _is_running(bare[0], bare[1:]) else None
    for told in lines:
        yield Told(told.passage, told.mention, "accessed", told.where) if told is running else told
