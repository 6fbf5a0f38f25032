"""Which lines are nothing but a date, over what happened on it? "9 October", and a paragraph below: a chronicle."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from builder.intake.almanac import grammar
from builder.intake.bytecode import compiled
from builder.intake.languages.pattern import NEVER
from builder.intake.mention import Mention, evened, mentions
from builder.intake.passage import Passage
from builder.intake.shape import ends_sentence

_LONGEST = 60  # characters of such a line
_LEAST = 2  # such lines in a chronicle


@lru_cache(maxsize=16)
def _beside(code: str) -> re.Pattern[str]:
    """What may stand beside the date: "From", "Late", "el"."""
    dates = grammar(code).dates
    rows = (dates.part, dates.opening, dates.before_month, dates.before_year, dates.on, dates.article, dates.between)
    words = "|".join(row for row in rows if row and row != NEVER)
    return compiled(rf"\W*(?:(?:{words or NEVER})\W*){{0,3}}", re.IGNORECASE)


def rubric(passage: Passage, code: str) -> Mention | None:
    """The date that is all of a line, counted in its text; None of any other line."""
    text = evened(passage.text)
    if len(text) > _LONGEST:
        return None
    found = mentions(text, code)
    if len(found) != 1 or not found[0].grain:
        return None
    (only,) = found
    behind = text[only.end :].strip(" .:-*_#)")
    return only if not behind and _beside(code).fullmatch(text[: only.start]) else None


def chronicle_years(passages: Sequence[Passage], code: str) -> dict[int, int]:
    """The year of each line that is a day or month alone, by the identity of its passage: that of the one before, or
    the next where its month comes earlier.
    """
    found: dict[int, int] = {}
    year, month = None, 0
    for passage in passages:
        only = rubric(passage, code)
        if only is None:
            continue
        if only.year is not None:
            year, month = only.ending or only.year, only.until or only.month or 0
        elif year is not None and only.month is not None:
            year, month = year + (only.month < month), only.until or only.month
            found[id(passage)] = year - (only.until is not None and only.until < only.month)
    return found


def _opens_dated(passage: Passage, code: str) -> bool:
    """Whether a paragraph opens with a date of its own, as an entry below a year does."""
    text = evened(passage.words[:_LONGEST])
    return any(_beside(code).fullmatch(text[: mention.start]) for mention in mentions(text, code)[:1])


def rubrics(passages: Sequence[Passage], code: str) -> Mapping[int, int]:
    """The paragraphs that the line above dates, by the identity of their passages, each with that of the line; none
    where only one line is such, or all are of one day.
    """
    found: dict[int, int] = {}
    days = set[tuple[int | None, ...]]()
    for above, below in pairwise(passages):
        only = rubric(above, code)
        if only is not None and ends_sentence(below.text) and not _opens_dated(below, code):
            found[id(below)] = id(above)
            days.add((only.year, only.month, only.day, only.last))
    return found if len(days) >= _LEAST else {}
