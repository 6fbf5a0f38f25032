"""The first case of a name that a text has in another: "Ростислав Мазур" for "за оцінкою Мазура"."""

import re
from collections.abc import Sequence

from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.shape import stands
from builder.intake.speech import CAPITAL

_WORDS = 4  # of a name
_LEAST = 3  # letters of a stem
_ENDING = 3  # letters that cases change


def undeclined(lead: str, words: str, shapes: Sequence[tuple[str, str]]) -> str:
    """A description whose article ends the `lead`, by the shapes that its language's genitive has: "Landratsamt" for
    "nach Angaben des Landratsamts".
    """
    article = lead.split()[-1:]
    whole = f"{article[0]} {words}" if article else words
    for shape, plain in shapes:
        told, found = ready(shape).subn(plain, whole)
        if found:
            return told
    return words


def _inflected(word: str) -> str:
    """A word in any case."""
    if len(word) <= _LEAST:
        return re.escape(word)
    return rf"{re.escape(word[: max(_LEAST, len(word) - _ENDING)])}[^\W\d]{{0,{_ENDING}}}"


def _forms(words: list[str], plain: str, opening: re.Pattern[str]) -> list[str]:
    """All that a text calls by these words, whatever their case; before a surname also the first name."""
    before = rf"{CAPITAL.pattern}\s" if len(words) == 1 and not words[0].isupper() else ""
    run = re.compile(rf"(?<![\w-]){before}" + r"\s".join(map(_inflected, words)) + r"(?![\w-])")
    found = [each.group() for each in run.finditer(plain)]
    if not before:
        return found
    opened = ((each, each.split()[0]) for each in found)  # "Накануне Мазур": the word that opens a sentence
    return [each for each, first in opened if not (opening.fullmatch(first) or stands(first.lower(), plain))]


def nominative(name: str, text: str, opening: re.Pattern[str]) -> str:
    """A name as its text has it in the first case, which is the shortest; itself where the text has it once.

    `opening` are the words that open sentences, none of which is a first name.
    """
    words = straight(name).split()
    if not words or len(words) > _WORDS or not CAPITAL.fullmatch(words[0]) or '"' in straight(name):
        return name  # what stands in quotation marks has one case
    return min(_forms(words, text, opening), key=len, default=name)
