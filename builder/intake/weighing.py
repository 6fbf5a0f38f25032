"""What does a line above the text weigh as a headline? By its looks, and by what the text tells again of it."""

import re
from dataclasses import dataclass

from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.passage import DROPPED, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.shape import key, words

_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MENU = re.compile(r"(?:^|\s)[|>/•·»→](?=\s|$)")
# Captions with their credit; and what says where somebody reports from.
_CAPTION = Lazy(
    rf"\([^()]*(?:/|getty|reuters|{either(lambda each: each.crediting.noted)})[^()]*\)\s*$|^\([^()]*\)$"
    rf"|^(?:{either(lambda each: each.crediting.opens)})\b"
    rf"|©|\((?:[^()]*[=: ])?(?:{either(lambda each: each.crediting.bracketed)})[^()]*\)\s*$|^[▲△▼]"
    rf"|\b(?:{either(lambda each: each.crediting.source)})\s?:\s?\S[^.:]{{1,40}}$"
    rf"|{either(lambda each: each.crediting.wired)}",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b\d{1,4},? \d{4,5} [^\W\d_]|\b\d{5} [^\W\d_]+$")  # an address: "12, 25121 Brescia"
_MENU_OF_NAMES = re.compile(r"(?:[^\W\d_a-zß-öø-ÿа-яёіїєґ][\w'’+-]*(?:\s+|$)){4,}$")  # "Local Sport Culture Weather"
_ROW = re.compile(r"\S\s{3,}\S|\S\s{2,}\S.*\S\s{2,}\S")  # items of a menu, each apart from the next
_GLUED = re.compile(r"[a-zß-ÿа-яё]{2}[.!?][A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]{2}")  # what two elements of a page say
# An agency's keywords: "UKRAINE-CONFLICT-PRISONERS,LEAD".
_KEYWORDS = re.compile(r"[^\W\d_a-zß-ÿа-яё]{3,}(?:[-/][^\W\d_a-zß-ÿа-яё]{3,}){2,}")
# "The quay of Ellery: Why no ship came"; one word before a colon is as often a label.
_TWO_PARTS = re.compile(r"[^()\[\]:\s]+ [^()\[\]:]+: \S+ \S+ \S")
_REPEATED, _HEADED = 0.5, 1.0  # what a line weighs that the page has twice, or beside its name as a window's title
_OPENS = 1.15  # what a line weighs all of which the text's opening tells
_SENTENCES = re.compile(r"[。](?=.)(?![」』”])")
DATED = Lazy(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|№|\bN[or]?\.?\s?\d"
    rf"|\b(?:{either(lambda each: each.heading.sheet)})\s\d+$"
)
_NAME = 7  # words of the longest name
_JOINS = 3  # letters of a word that only joins the words of a name
_TAGS = {"h1": 2.5, "h2": 0.3, "h3": 0.3, "title": 1.0}
_OTHERS = frozenset((Kind.BYLINE, Kind.OUTLET, Kind.DATELINE, Kind.ADDRESS, Kind.LABEL))


def size_of(text: str) -> int:
    """The words of a text; scripts without spaces have about one in three signs."""
    wide = len(_WIDE.findall(text))
    return wide // 3 if wide > len(text) // 3 else len(words(text))


def is_row(text: str) -> bool:
    """Whether a line is several things side by side, as menus have them."""
    return _ROW.search(text) is not None


def _counts(text: str) -> bool:
    """Whether a text is figures for the most part; where no spaces part the words, by its signs."""
    if len(_WIDE.findall(text)) > len(text) // 3:
        return sum(each.isdigit() for each in text) > 0.35 * len(text)
    figures = sum(any(each.isdigit() for each in word) for word in words(text))
    return figures > 0.35 * max(len(words(text)), 1)


def units(text: str, common: frozenset[str]) -> set[str]:
    """What two texts are compared by: the beginnings of words of substance, or pairs of signs."""
    wide = "".join(_WIDE.findall(text))
    if len(wide) > len(text) // 3:
        return {wide[at : at + 2] for at in range(len(wide) - 1)}
    return {word.casefold()[:6] for word in words(text) if len(word) > 3 and word.casefold() not in common}


@dataclass(frozen=True, slots=True)
class Weighing:
    """What lines are weighed against: the units of the text, the titles that the file states, lines that
    come again.
    """

    told: frozenset[str]
    common: frozenset[str]
    stated: frozenset[tuple[str, ...]]
    repeated: frozenset[tuple[str, ...]]
    headed: frozenset[tuple[str, ...]]  # what stands in a line of the page beside its name
    running: frozenset[tuple[str, ...]]  # what stands at the head or foot of each page
    alone: bool  # one line is all that stands above the text, but for who wrote it and when
    prose: str = ""
    lead: frozenset[str] = frozenset()  # the units with which the text opens

    def looks(self, passage: Passage, text: str, field: bool) -> float:
        """What a line weighs by itself."""
        size = size_of(text)
        weight = 0.8 if size >= 5 else 0.4 if size >= 4 else -0.8 if size <= 2 else 0.0
        weight += _TAGS.get(passage.block.lines[0].hint.tag, 0.0) + (2.0 if field else 0.0)
        weight += 0.5 if passage.kind is Kind.HEADLINE else 0.0
        # What was taken for a menu's item may be the headline, the more so the more it says.
        dropped = 0.3 if size >= 7 else 1.5
        weight -= dropped * (not self.alone) if passage.kind in DROPPED else 2.5 if passage.kind in _OTHERS else 0.0
        weight -= 2.0 if _CAPTION.search(text) or _SENTENCES.search(text) else 0.0
        weight -= min(2.4, 1.2 * len(_MENU.findall(text)))
        weight -= 2.0 if passage.bullet or _MENU_OF_NAMES.match(text) else 0.0
        weight -= 2.0 if _PLACE.search(text) else 0.0
        several = is_row(text) or _GLUED.search(text) or (text.isupper() and _KEYWORDS.search(text))
        weight -= 3.0 if several else 0.0
        weight += 0.75 if _TWO_PARTS.match(text) else 0.0
        if text.isupper() and size <= 4:
            weight -= 1.0
        if DATED.search(text) and size <= 7:
            weight -= 1.5
        return weight - (2.0 if _counts(text) else 0.0)

    def _is_name(self, text: str) -> bool:
        """Whether a short line is a name of which the text tells: its words stand there so, with their capitals."""
        found = words(text)
        capitals = all(word[0].isupper() for word in found if word.casefold() not in self.common and len(word) > _JOINS)
        return not self.alone and capitals and len(found) <= _NAME and straight(text).strip() in self.prose

    def told_again(self, text: str) -> float:
        """What a line weighs by what the text, the file and the page tell again of it."""
        mine = units(text, self.common)
        shared = len(mine & self.told)
        weight = 3.0 * shared / max(len(mine), 2) + (0.5 if shared >= 2 else 0.0)
        # A name comes again, whoever it is, and what a section is about does; alone above the text it is the headline.
        named = not self.alone or all(word[:1].isupper() for word in words(text))
        weight = 0.0 if self._is_name(text) else min(weight, 1.0) if size_of(text) <= 2 and named else weight
        weight += _OPENS * len(mine & self.lead) / max(len(mine), 2)
        again = (
            _HEADED
            if (key(text) in self.headed and not text.isupper()) or key(text) in self.running
            else _REPEATED
            if key(text) in self.repeated
            else 0.0
        )
        return weight + (3.0 if key(text) in self.stated else 0.0) + again
