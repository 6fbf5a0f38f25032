"""What speaks for it that a name alone on its line is the author's, and what against."""

import re
from itertools import islice

from builder.intake.authorline import AuthorLine, is_given, is_trade
from builder.intake.bylineplace import Place, is_dated, is_telling
from builder.intake.reading import Reading
from builder.intake.shape import occurrences, size, small_words, stands

_TOLD = 14  # words from which on a passage tells
_LEAD = 6  # such passages, which tell of the town that a reporter sits in
_OFTEN = 2  # times that a surname stands alone where it is somebody's in the text
_BEHIND = re.compile(r"[^\W\d_]\s$")  # a word before another
_FEW = 6  # words of a line with a figure
_LOUD = re.compile(r"[^\W\d_][^\W\d_A-Z]+\s[^\W\d_a-z]{4,}(?!\w)")  # a family's name as only bylines have it


def _counts(text: str) -> bool:
    """Whether a line is short and has a figure: the minutes to read, the comments."""
    return size(text) <= _FEW and any(each.isdigit() for each in text)


def _is_small(name: str, told: str) -> bool:
    """Whether the text writes a name's words small: then they are words, and a month is no first name."""
    small = [word.lower() in small_words(told) for word in name.split() if len(word) > 2]
    return all(small) if is_given(name) else any(small)


def _is_told_of(name: str, told: str) -> bool:
    """Whether the text tells of whoever has a name: by all of it, or by the surname, twice and alone."""
    alone = (at for at in occurrences(name.split()[-1], told) if not _BEHIND.search(told, max(0, at - 2), at))
    return stands(name, told) or len(list(islice(alone, _OFTEN))) == _OFTEN


class Alone:
    """The names alone on lines of one article: each is held against its text and all of its lines, read once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._prose = [each.words for each in reading.prose if size(each.words) > _TOLD and is_telling(each)]
        self._told = "\n".join(self._prose)
        self._openings = tuple(each.text.lstrip("*• ").casefold() for each in reading.passages)
        self.lead = "\n".join(self._prose[:_LEAD])  # where the town is told that a reporter sits in

    def _echoed(self, name: str, at: int) -> bool:
        """Whether a name opens another line too, as a note on whoever has it does."""
        known = name.casefold()
        return any(each.startswith(known) for other, each in enumerate(self._openings) if other != at)

    def _text(self, name: str) -> str:
        """The text without the notes on whoever has a name."""
        if not any(each.startswith(name) for each in self._prose):
            return self._told
        return "\n".join(each for each in self._prose if not each.startswith(name))

    def weight(self, place: Place, line: AuthorLine) -> int:
        """What speaks for the line's names: a first name, the article's day and a trade beside, a note on it elsewhere;
        less what speaks against them: that the text tells of them, or writes their words small.
        """
        name = line.names[0]
        told, common = self._text(name), self._reading.grammar.common
        if _is_small(name, told) or (not is_given(name) and common & {*name.casefold().split()}):
            return 0
        below = [each.text for each in self._reading.passages[place.at + 1 : place.at + 2]]
        beside = (
            "day" in line.beside or is_dated(place, self._reading),
            "trade" in line.beside or any(map(is_trade, below)),
            is_given(name),
            self._echoed(name, place.at),
        )
        little = (
            "mail" in line.beside,
            len(line.names) > 1,
            any(map(_counts, below)),
            place.is_next,
            _LOUD.search(place.passage.text) is not None,
        )
        against = 2 * line.odd + 2 * any(_is_told_of(each, told) for each in line.names)
        return (place.zone != "foot") + 2 * sum(beside) + sum(little) - against
