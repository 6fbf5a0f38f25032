"""Whom a name is of that is no outlet: who wrote the article, and whoever has a person's name."""

import re
from collections.abc import Sequence

from builder.briefing.vocabulary import Vocabulary
from builder.intake.byline import byline
from builder.intake.fullname import GIVEN
from builder.intake.languages import either
from builder.intake.mention import mentions
from builder.intake.onset import ready
from builder.intake.paper import is_press
from builder.intake.passage import Kind
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import ends_sentence, occurrences, stands
from builder.intake.sign import Sign
from builder.intake.spelling import parts

_APART = re.compile(
    rf",|\||·| (?:{either(lambda each: each.crediting.joins)}) |;|\d"
)  # what parts the names of a byline
_BY = re.compile(r"by\s", re.IGNORECASE)
_PERSONAL = frozenset(("head", "staff", "sender", "signed"))  # what stands beside a reporter's name, too
_FULL = 4  # signs of a person's name in a script without capitals
_LONG = 240  # characters of a line that speaks of the page
_NEAR = 40  # characters before a surname, where a first name stands
_WORD_BEFORE = re.compile(r"\b([^\W\d_]+)\s$")
_BARS = re.compile(r"\s{2,}|\t|[|·•]")
_MENU = 5  # items of a menu
_MOST = 3  # words of a person's name


def is_called(name: str) -> bool:
    """Whether a name begins as a person's does, and is no paper's."""
    words = name.split()
    return 1 < len(words) <= _MOST and words[0].casefold() in GIVEN and not is_press(name)


def is_surname(name: str, prose: str) -> bool:
    """Whether the text tells of somebody by a first name and this one: "Savchuk" where it has "Ihor Savchuk"."""
    if " " in name or is_press(name):
        return False
    before = (_WORD_BEFORE.search(prose, max(0, at - _NEAR), at) for at in occurrences(name, prose))
    return any(found[1].casefold() in GIVEN for found in before if found)


def authors(reading: Reading, vocabulary: Vocabulary) -> frozenset[tuple[str, ...]]:
    """The people whom bylines name: whoever is named so is no outlet."""
    found = set()
    for passage in reading.passages:
        text = straight(passage.text).strip()
        by = ready(reading.grammar.parts.byline, re.IGNORECASE).match(text) or _BY.match(text)
        if by is not None:
            text = text[by.end() :]
        elif passage.kind is not Kind.BYLINE:
            continue
        if len(text) <= _LONG:
            names = [name for name in _APART.split(text) if '"' not in name]  # a paper's: "Ada Brenner, «Delta»"
            found |= {parts(name.strip(" .")) for name in names if 1 < len(name.split()) <= 4 and not is_press(name)}
    author = byline(reading, vocabulary)
    if author is not None and not is_press(author.value) and "mail" not in author.because:
        found.add(parts(author.value))
    return frozenset(found)


def is_credit(name: str, reading: Reading) -> bool:
    """Whether a name is a byline as it stands, or a day: "Par Camille Rousset", "2024年12月3日"."""
    by = ready(reading.grammar.parts.byline, re.IGNORECASE).match(name)
    said = by is not None and len(name.split()) > 1 and not is_press(name)
    return said or any(mention.whole for mention in mentions(name, reading.grammar.code))


def is_person(name: str, signs: Sequence[Sign]) -> bool:
    """Whether what speaks for a name would speak for a reporter's."""
    kinds = {sign.kind for sign in signs if sign.outlet == name}
    return kinds <= _PERSONAL and (len(kinds) > 1 or "sender" in kinds) and not is_press(name)


def is_native(name: str, reading: Reading) -> bool:
    """Whether a name in a script without capitals begins with a family's and is no paper's."""
    families = tuple(reading.grammar.calling.given) if not reading.grammar.cased else ()
    return 1 < len(name) <= _FULL and bool(families) and name.startswith(families) and not is_press(name)


def _items(text: str) -> list[str]:
    """The items of a line of a menu; none where it is no menu."""
    items = [item.strip() for item in _BARS.split(text)]
    if len(items) == 1:
        items = text.split() if all(word.isalpha() and word[0].isupper() for word in text.split()) else []
    return items if len(items) >= _MENU else []


def is_section(name: str, reading: Reading) -> bool:
    """Whether a word is an item of a menu, and not the first, which may be the paper's own name."""
    if " " in name or is_press(name):
        return False
    lines = (each.text for each in reading.passages if len(each.text) <= _LONG and not ends_sentence(each.text))
    return any(name in _items(line)[1:] for line in lines)


def is_place(sign: Sign, reading: Reading) -> bool:
    """Whether one word beside a day is where the text is told from: the text tells of it, and no paper is called so."""
    if sign.kind != "dated" or " " in sign.outlet or is_press(sign.outlet):
        return False
    return any(stands(sign.outlet, straight(each.text)) for each in reading.prose)
