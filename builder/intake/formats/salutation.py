"""What a newsletter says to its readers before its article: it greets them, and has the article's title below."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from builder.intake.bytecode import compiled
from builder.intake.formats.forward import words
from builder.intake.languages import either
from builder.intake.sheet import Line

_TITLE = 120  # characters of a title
_WRAPPED = 50  # characters of a line that may go on in the next
_BYLINE = 80  # characters of one
_MOST = 1500  # characters that a newsletter says before its article
_ENDED = re.compile(r"[.:;,。]$")


@cache
def _greets() -> re.Pattern[str]:
    return compiled(rf"(?:{words('greeting')})\b", re.IGNORECASE)


@cache
def _by() -> re.Pattern[str]:
    """Who wrote: "von Ada Brenner", and no sentence that begins so."""
    return compiled(
        rf"(?i:{either(lambda each: each.crediting.writer)}):?(?:\s+(?:[^\W\da-zа-яёіїєґ]\S*|\S{{1,3}})){{2,8}}"
    )


def _title(lines: Sequence[Line], start: int, stop: int) -> int | None:
    """The first line that has nothing but a byline below it."""
    told = [at for at in range(start, stop) if lines[at].text]
    for above, at in pairwise(told):
        title, name = lines[above].text, lines[at].text
        if len(name) <= _BYLINE and len(title) <= _TITLE and not _ENDED.search(title) and _by().fullmatch(name):
            return above
    return None


def front(lines: Sequence[Line], start: int, stop: int) -> tuple[range, int | None]:
    """The lines from the greeting of a newsletter to the title of its article, and that title's line, if it is one.

    There are none where nothing greets, where what follows is long enough to be an article of its own, or where less
    stands below.
    """
    title = _title(lines, start, stop)
    greeting = next((at for at in range(start, title or start) if _greets().match(lines[at].text)), None)
    if title is None or greeting is None:
        return range(0), None
    said = sum(len(line.text) for line in lines[greeting:title])
    if said > min(_MOST, sum(len(line.text) for line in lines[title:stop])):
        return range(0), None
    wrapped = len(lines[title - 1].text) > _WRAPPED
    return range(greeting, title - wrapped), None if wrapped else title
