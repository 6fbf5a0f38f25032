"""Which spellings are one name: with an article or without, in another case, short and in full, by initials."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.languages import LANGUAGES
from builder.intake.paper import is_generic
from builder.intake.sign import Sign, squeezed

_ARTICLES = frozenset(("", *(word for each in LANGUAGES.values() for word in each.press.articles.split("|"))))
_ELIDED = re.compile(r"^(?:l|d|dell|dall|all|nell|sull)['’](?=\w)", re.IGNORECASE)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LETTERS = re.compile(r"[^\W\d_]{2,6}")
_ENDING = 2  # letters at the end of a word that its cases change
_STEM = 3  # letters that they leave alone
_SHORT = 7  # letters of a word of which its cases change one
# Kinds of line that hold a name in full, and in the case in which it is called.
_FULL = frozenset(
    (
        "rights",
        "house",
        "firm",
        "signed",
        "head",
        "staff",
        "tail",
        "dash",
        "origin",
        "note",
        "channel",
        "dateline",
        "told",
    )
)
_LAW = frozenset(("rights", "house", "origin"))
_WEAK = frozenset(("head", "topic", "credit", "signed", "tail", "dash"))  # what a word of a menu may have
_REFRAIN = frozenset(("thrice", "refrain", "brand"))  # what tells a name from its shops and sections
_PART = _WEAK | {"owned", "press", "coined", "proper", "twice", "staff", "shown"}
_CALLED = frozenset(("head", "channel", "rights", "house", "framed", "tail", "dash", "signed", "firm", "credit"))


def parts(name: str) -> tuple[str, ...]:
    """The words of a name, as domains spell them, without articles."""
    words = [_ELIDED.sub("", part) for part in name.split()]
    return tuple(squeezed(word) for word in words if squeezed(word) not in _ARTICLES)


def within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is a part of a longer one, word for word."""
    size = len(short)
    return 0 < size < len(long) and any(long[at : at + size] == short for at in range(len(long) - size + 1))


def same(one: str, other: str) -> bool:
    """Whether two words are one but for their endings."""
    size = max(_STEM, min(len(one), len(other)) - _ENDING)
    return one[:size] == other[:size] and abs(len(one) - len(other)) <= _ENDING


def _bent(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name is another in another case."""
    return len(one) == len(other) and all(_CYRILLIC.search(word) for word in one) and all(map(same, one, other))


@lru_cache(maxsize=2)
def _cyrillic(terms: tuple[Term, ...]) -> tuple[tuple[tuple[str, ...], Term], ...]:
    """The names of outlets in Cyrillic letters, word for word."""
    names = ((name, term) for term in terms for name in (term.name, *term.aliases) if _CYRILLIC.search(name))
    return tuple((parts(name), term) for name, term in names)


def _is_case(one: str, other: str) -> bool:
    """Whether two words are one in two cases: nothing but the last letter of the shorter differs, or the two last of a
    long one.
    """
    size = min(len(one), len(other)) - (1 if min(len(one), len(other)) <= _SHORT else _ENDING)
    return size >= _STEM and one[:size] == other[:size] and abs(len(one) - len(other)) <= _ENDING


def called(name: str, code: str, vocabulary: Vocabulary) -> Term | None:
    """The outlet that the desk knows under a name with an article, or in the case in which it is called: "dal Secolo
    XIX", "на запрос «Фонтанки»".
    """
    if " " in name:
        articles = (each.capitalize() for each in LANGUAGES[code].press.articles.split("|") if each.isalpha())
        terms = (vocabulary.term("sources", f"{article} {name}") for article in articles)
        if (term := next((each for each in terms if each.listed), None)) is not None:
            return term
    if not _CYRILLIC.search(name):
        return None
    mine = parts(name)
    found = {
        term.name: term
        for words, term in _cyrillic(vocabulary.terms("sources"))
        if len(words) == len(mine) and all(map(_is_case, mine, words))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def initials(short: str, long: str) -> bool:
    """Whether capitals are the initials of a name: "NNA" of "Nordlicht Nachrichtenagentur"."""
    if not short.isupper() or not _LETTERS.fullmatch(short) or len(long.split()) < 2 or short in long.split():
        return False
    letters, heads = long.casefold(), [word[0].casefold() for word in long.split() if word[0].isupper()]
    rest = iter(short.casefold())
    at = -1
    for letter in short.casefold():
        at = letters.find(letter, at + 1)
        if at < 0:
            return False
    return heads[:1] == [short[0].casefold()] and all(head in rest for head in heads)


def _groups(signs: Sequence[Sign]) -> dict[tuple[str, ...], list[Sign]]:
    """The signs by the words of their names; those in another case with the one that is called so."""
    found: dict[tuple[str, ...], list[Sign]] = {}
    for sign in sorted(signs, key=lambda each: each.kind not in _CALLED):
        mine = parts(sign.outlet)
        found.setdefault(next((each for each in found if _bent(each, mine)), mine), []).append(sign)
    return {words: mine for words, mine in found.items() if words}


def _spelt(mine: Sequence[Sign]) -> str:
    """The spelling of a name that its signs have most often; one in the case in which it is called goes before."""
    called = [sign.outlet for sign in mine if sign.kind in _CALLED] or [sign.outlet for sign in mine]
    best = max(dict.fromkeys(called), key=lambda each: (called.count(each), not each.isupper(), len(each)))
    alike = (sign.outlet for sign in mine if squeezed(sign.outlet) == squeezed(best) and not sign.outlet.isupper())
    return next(alike, best) if best.isupper() else best


def _is_better(short: Sequence[Sign], long: Sequence[Sign]) -> bool:
    """Whether more speaks for a short name than for a longer one."""
    mine, theirs = {sign.kind for sign in short}, {sign.kind for sign in long}
    return bool(mine - _WEAK) and (bool(mine & _LAW) or not theirs & _LAW)


def _is_edition(name: str, short: tuple[str, ...], code: str) -> bool:
    """Whether a name is a shorter one and what every paper has besides: "Courier Shop", "Courier TV"."""
    rest = [word for word in name.split() if squeezed(word) not in (*short, *_ARTICLES)]
    return bool(rest) and parts(name)[: len(short)] == short and all(is_generic(word, code) for word in rest)


def _heirs(found: dict[tuple[str, ...], list[Sign]], code: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Of names that only add what every paper has, and of initials: whose they are."""
    names = {words: _spelt(mine) for words, mine in found.items()}
    heirs: dict[tuple[str, ...], tuple[str, ...]] = {}
    for words, name in names.items():
        for other, full in names.items():
            shorter = (
                len(other) < len(words) and _is_edition(name, other, code) and _is_better(found[other], found[words])
            )
            if other != words and (shorter or initials(name, full)):
                heirs[words] = other
    return {words: other for words, other in heirs.items() if other not in heirs}


def _is_part(long: Sequence[Sign], short: Sequence[Sign]) -> bool:
    """Whether a longer name is one of many lines of a page whose name is the short one: "Courier Tickets"."""
    return {sign.kind for sign in long} <= _PART and any(sign.kind in _REFRAIN for sign in short)


def together(signs: Sequence[Sign], code: str) -> Iterator[Sign]:
    """The signs with one spelling for each name; a short name counts for the longer one that stands alone, too."""
    found = _groups(signs)
    for words, heir in _heirs(found, code).items():
        found[heir] += found.pop(words)
    for words, mine in found.items():
        name = _spelt([sign for sign in mine if parts(sign.outlet) == words] or mine)
        yield from (replace(sign, outlet=name) for sign in mine)
        if any(sign.kind in _FULL for sign in mine):
            for short, theirs in found.items():
                if within(short, words) and not _is_part(mine, theirs):
                    yield from (replace(sign, outlet=name) for sign in theirs)
