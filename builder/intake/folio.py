"""What a printed page has above and below its text, in a paste of several pages: its number, of how many, beside the
paper's name, its day or its part.
"""

import re
from collections.abc import Iterator, Sequence

from builder.intake.block import Block
from builder.intake.languages import either
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, words

RULE = "folio"
_OF = Lazy(
    r"(?:[^\W\d]{1,9}\.?\s)?(?P<page>\d{1,3})\s?"
    rf"(?:{either(lambda each: each.heading.leaves)})\s(?P<pages>\d{{1,3}})"
    r"|(?:[^\W\d]{1,9}\.?\s)(?P<one>\d{1,3})\s?/\s?(?P<all>\d{1,3})"
    rf"|(?P<nth>\d{{1,3}})\s?/\s?(?P<last>\d{{1,3}})\s?(?:{either(lambda each: each.heading.leaf)})",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?P<first>\d{1,3})(?P<wide>\s{2,}|\s)(?=[^\W\d])(?P<rest>.+)|(?P<head>.+?)(?P<gap>\s{2,}|\s)(?P<last>\d{1,3})"
)
_LONG = 12  # words of such a line


def _counts(text: str) -> bool:
    """Whether a line is a page's number and how many there are."""
    found = _OF.fullmatch(text)
    if found is None:
        return False
    page, of = (int(each) for each in found.groups() if each)
    return 0 < page <= of


def _is_head(text: str, code: str) -> bool:
    """Whether a line has a page's number at one end, and beside it, set apart, a name in capitals or its day."""
    found = _NUMBERED.fullmatch(text)
    if found is None:
        return False
    rest = found["rest"] or found["head"]
    shouts = rest.isupper() and len(found["wide"] or found["gap"]) > 1
    return shouts or (any(each.isupper() for each in rest) and any(each.whole for each in mentions(rest, code)))


def folios(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The heads and feet of printed pages, by their index; not the first and last line, which may date the article."""
    for at, block in enumerate(blocks):
        text = straight(block.text)
        if block.bullet or block.lines[0].hint.inside or len(words(text)) > _LONG or ends_sentence(text):
            continue
        if _counts(text):
            yield at, Ruling(Kind.NOTICE, "is a page's number and of how many", RULE, 0.95, specific=True)
        elif 1 < at < len(blocks) - 1 and _is_head(text, language.code):
            yield at, Ruling(Kind.NOTICE, "is the head of a printed page, with its number", RULE, 0.9)
