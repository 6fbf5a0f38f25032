"""Does a headline run over into the next line? Copies of PDFs, press databases and wires break it."""

import re

from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.passage import DROPPED, Kind, Passage
from builder.intake.shape import ends_sentence, words
from builder.intake.weighing import DATED, size_of

_MORE = 12  # words of a second line
_FEW = 3  # words of one that begins with a small letter, or in capitals
_SHOUTS = 4  # words of a headline in capitals that is no name
_JOINS = 4  # letters of a word that only joins, and is written small in a title
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def follows(passage: Passage, after: Passage) -> bool:
    """Whether a passage stands on the next line."""
    return after.block.lines[0].number == passage.block.lines[-1].number + 1


def _titled(text: str) -> bool:
    """Whether each word of substance has a capital, as in an English title."""
    found = [word for word in _WORD.findall(text) if len(word) > _JOINS]
    return bool(found) and all(word[0].isupper() for word in found)


def _in_case(title: str, more: str, grammar: Language) -> bool:
    """Whether both lines are of one title by their capitals; the second has a verb or a joint, as no name has, is
    the shorter one, as what did not fit is, where a dek is as long, and says more than the title once again.
    """
    joined = (
        more[0].isalpha()
        and len(more) < len(title)
        and not set(words(more)) <= set(words(title))
        and not grammar.nouns_capital
        and any(each.casefold() in grammar.common for each in words(more))
    )
    return joined and not title.isupper() and len(words(title)) >= _FEW and _titled(title) and _titled(more)


def _goes_on(title: str, more: str, grammar: Language) -> bool:
    """Whether a line goes on with a small letter, in capitals after capitals, or as a title in English does."""
    enough, ended = len(words(more)) >= _FEW, not (title[-1].isalnum() or title[-1] == ",")
    if title.isupper() and len(words(title)) >= _SHOUTS:
        return enough and more.isupper()
    return not ended and ((enough and more[0].islower()) or _in_case(title, more, grammar))


def runs_over(title: str, passage: Passage, after: Passage, grammar: Language) -> bool:
    """Whether the headline has its second line in the passage below it. `title` is it with the comma that ends it."""
    more = after.text
    if not words(title) or not words(more):
        return False
    if not follows(passage, after) or after.bullet or after.block.lines[0].hint.tag not in ("", "p"):
        return False
    if more.startswith(": "):
        return True
    if size_of(more) > _MORE or ends_sentence(more) or DATED.search(more):
        return False
    if ready(grammar.parts.byline, re.IGNORECASE).match(more) is not None:
        return False
    if words(title)[-1] in grammar.leading:
        return True
    if after.kind in (Kind.BYLINE, Kind.DATELINE, Kind.OUTLET) or passage.block.lines[0].hint.tag not in ("", "p"):
        return False
    menu = after.kind in DROPPED and not title.isupper()
    return not menu and _goes_on(title, more, grammar)
