"""The entries of a live page (an hour alone on its line, the title of what happened then, and what there is to tell of
it), and the posts of a thread, which their writer numbered.

A ticker beside an article has hours and titles too, but tells nothing of them.
"""

import re
from collections.abc import Sequence

from builder.intake.block import Block
from builder.intake.credit import CLOCK
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, size

_DAY = re.compile(r"(?:[^\W\d_]{2,12}\.?,?\s(?:\d{1,2}\.?,?\s)?)?")  # "Sat 5, 23:41", "Saturday 23.41"
_UNIT = Lazy(rf"\s?(?:{either(lambda each: each.counting.hours)})\.?")  # "23:41 h", "18:30 Uhr"
_ENTRIES = 3  # hours that are told of, from which on a page is a live one
_TITLE = 15  # words of an entry's title, at most
_TELLS = 10  # words of a paragraph that tells something
_POST = re.compile(
    r"\(?(?P<first>\d{1,2})/(?:\d{1,2}\b)?\)?\s|.{20,}\s\(?(?P<last>\d{1,2})/(?:\d{1,2})?\)?\W*$", re.DOTALL
)
_POSTS, _LONGEST = 3, 4000  # posts of a thread, and characters of one
_ABOVE = 3  # lines between the hour and what is told: the title, the author, a badge


def _is_hour(text: str) -> bool:
    """Whether a line is nothing but an hour, its day or weekday before it at most."""
    if len(text) > 40 or not any(each.isdigit() for each in text):
        return False
    plain = straight(text)
    found = _DAY.match(plain)
    hour = CLOCK.match(plain, found.end() if found else 0)
    if hour is None or not hour.group()[0].isdigit():
        return False
    rest = plain[hour.end() :]
    return not rest or _UNIT.fullmatch(rest) is not None


def _told(blocks: Sequence[Block], hour: int) -> range:
    """The lines below an hour up to the paragraph that tells of it; none where there is no such paragraph."""
    for at in range(hour + 1, min(hour + _ABOVE + 2, len(blocks))):
        text = blocks[at].words
        if _is_hour(text):
            break
        if ends_sentence(text) and size(text) >= _TELLS:
            return range(hour + 1, at + 1)
        if size(text) > _TITLE:
            break
    return range(0)


def _posts(blocks: Sequence[Block]) -> frozenset[int]:
    """The lines that are numbered one after the other as the posts of a thread are: "2/ The printer says ..."."""
    found: list[int] = []
    for at, block in enumerate(blocks):
        post = "/" in block.text and len(block.text) <= _LONGEST and size(block.words) >= _TELLS
        number = _POST.match(block.text) if post else None
        if number and int(number["first"] or number["last"]) == len(found) + 1:
            found.append(at)
    return frozenset(found) if len(found) >= _POSTS else frozenset()


def entries(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of the titles and of the first paragraphs of a live page's entries, and of a thread's posts; none
    where it is neither.
    """
    found = [lines for at, block in enumerate(blocks) if _is_hour(block.words) and (lines := _told(blocks, at))]
    live = frozenset(at for lines in found for at in lines) if len(found) >= _ENTRIES else frozenset()
    return live | _posts(blocks)
