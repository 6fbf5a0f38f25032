"""The names by which a page calls itself, whether the desk knows them or not: what its own lines say beside a name.

Each kind of line is weak by itself and heard once; a name of which two kinds speak is believed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from builder.briefing.vocabulary import Vocabulary
from builder.intake.frame import accounts, framed
from builder.intake.hint import KINDS, hint
from builder.intake.holder import precedes, reserved
from builder.intake.languages import LANGUAGES, either
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.paper import NAME, UNCASED, UNSPACED, clean, is_plain, is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.repute import reputes, whole
from builder.intake.sieve import Sieve, branches, sieve
from builder.intake.sign import Sign, known, squeezed

_MARK, _QUOTED = r"\"{N}", r'"(?P<name>[^"]{2,40})"'  # what stands in quotation marks may have any letters
# What a house's own line says wherever it stands, among the titles of other articles too.
_LAW = Lazy(rf"^(?:©|\(c\)|copyright)|{either(lambda each: each.press.law)}", re.IGNORECASE)
_CHANNEL = re.compile(r"^(?P<name>[^,\[\]]{3,50}), \[\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}:\d\d")
_APART = re.compile(
    rf",|\||·| (?:{either(lambda each: each.crediting.joins)}) |;|\d"
)  # what parts the names of a byline
_PIECES = re.compile(r"\s[|•·–—/-]+\s|\s?[|•·]\s?")
_CREDIT = re.compile(rf"(?:/|\s-|\bfor|,)\s?{NAME}[\s).\]]*$", re.IGNORECASE)
# What a paragraph of the text may say of its paper, a long line at the end, and any other.
_IN_TEXT, _LEGAL = frozenset(("told", "origin")), frozenset(("told", "origin", "house"))
_PERSONAL = frozenset(("head", "staff"))  # what stands beside a reporter's name, too
_OWN = frozenset(("told", "origin", "house", "appeal", "owned", "staff", "topic", "note"))
_SURE = frozenset(("origin", "channel", "house"))  # kinds of which a plain word may be a name, too
_LONG = 240  # characters of a line that speaks of the page
_SHORT = 80  # and of one that is a name and little else
_SIGNS = 14  # of a name in a script without capitals
_EDGE = 8  # passages at either end among which a name stands on a line of its own
_READ = 4000  # characters of a passage, beyond which it says nothing of the page


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[tuple[str, Lazy], ...], Sieve]:
    """What the pages of a language, and of English, say beside a name; and which of it a text may hold."""
    own, english = LANGUAGES[code], LANGUAGES["en"]
    unspaced = not own.cased
    both = ((own, UNSPACED if unspaced else NAME), *(((english, NAME),) if code != "en" else ()))
    known = tuple(
        (kind, Lazy(rf"(?:^|(?<=\W))(?:{each.replace(_MARK, _QUOTED).replace('{N}', name)})", re.IGNORECASE))
        for language, name in both
        for kind, pattern in language.naming
        for each in branches(pattern)  # each holds the name once
    )
    return known, sieve([pattern for _, pattern in known])


def _beside(passage: Passage, text: str, code: str, allowed: frozenset[str]) -> Iterator[Sign]:
    """What a line says beside a name, of the `allowed` kinds."""
    known, sifted = _patterns(code)
    for kind, pattern in (known[at] for at in sifted.possible(text)):
        if kind in allowed:
            for found in pattern.finditer(text):
                yield from hint(kind, found["name"], passage, found.start("name"))


def _is_alone(piece: str) -> bool:
    if UNCASED.search(piece) and (len(piece) > _SIGNS or len(piece.split()) > 2):
        return False
    return len(piece.split()) <= 5 and re.fullmatch(NAME, piece, re.IGNORECASE) is not None


def _shown(passage: Passage, text: str, above: bool) -> Iterator[Sign]:
    """Names that stand alone or close a line: a masthead, a title's tail, an author's paper, a picture's credit."""
    if (found := _CHANNEL.match(text)) is not None:
        yield from hint("channel", found["name"], passage, 0)
        return
    pieces = [piece.strip(' .,"') for piece in _PIECES.split(text)]
    place = len(pieces) > 1 and pieces[0].isupper() and passage.kind in PROSE  # a dateline's, before its text
    button = passage.ruling.rule == "widget"
    alone = len(text) <= _SHORT and (len(pieces) == 1 or above) and not (place or button)
    if alone and _is_alone(pieces[0]):
        yield from hint("head", pieces[0], passage, 0)
    if above and len(pieces) > 1:
        long = len(pieces[0].split()) > 4 and len(pieces[-1].split()) <= 4 and pieces[-1][:1].isupper()
        if long or (_is_alone(pieces[-1]) and is_press(pieces[-1])):
            yield from hint("tail", pieces[-1], passage, text.rfind(pieces[-1]))
    if len(text) <= _LONG and (passage.kind is Kind.CAPTION or "/" in text or "(" in text):
        for credit in _CREDIT.finditer(text):
            yield from hint("credit", credit["name"], passage, credit.start("name"))


def _signed(at: int, passages: Sequence[Passage], text: str) -> Iterator[Sign]:
    """A name as the press has, alone on a line by the date or the author, or below the text."""
    if len(text) > _SHORT // 2 or not is_press(text) or not _is_alone(text) or passages[at].kind in PROSE:
        return
    beside = [passages[each] for each in (at - 1, at + 1) if 0 <= each < len(passages)]
    below = at > 0 and passages[at - 1].kind in PROSE and len(passages[at - 1].text) > _SHORT // 2
    if below or any(each.kind in (Kind.DATELINE, Kind.BYLINE) for each in beside):
        yield from hint("signed", text, passages[at], 0)


def _strongest(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Of what one line says of each name the strongest: its words speak once."""
    for name in dict.fromkeys(sign.outlet for sign in signs):
        yield max((sign for sign in signs if sign.outlet == name), key=lambda sign: sign.confidence)


def _all(reading: Reading) -> Iterator[Sign]:
    passages, code = reading.passages, reading.grammar.code
    told = [at for at, passage in enumerate(passages) if passage.kind in PROSE and len(passage.text) > _SHORT]
    first, last = (told[0], told[-1]) if told else (len(passages), -1)
    for at, passage in enumerate(passages):
        text = straight(passage.text).strip()
        named = (len(text) <= _SHORT and (is_press(text) or precedes(text))) or _LAW.search(text) is not None
        if passage.kind is Kind.ADDRESS or (passage.kind is Kind.TEASER and not named) or len(text) > _READ:
            continue
        signs = list(reserved(passage, text.lstrip("<[ "), at > last or passage.kind not in PROSE))
        if passage.kind is not Kind.HEADLINE:
            legal = _LEGAL if at > first and at >= len(passages) - _EDGE else _IN_TEXT
            told_ = passage.kind in PROSE and (at < last or len(text) > _LONG)
            signs += _beside(passage, text, code, legal if told_ or len(text) > _LONG else _OWN)
        edge = at < min(first, _EDGE) or (at > last and at >= len(passages) - _EDGE)
        edge = edge or (named and passage.kind not in PROSE)
        signs += (sign for sign in _shown(passage, text, at < first) if sign.kind != "head" or edge)
        signs += _signed(at, passages, text)
        yield from _strongest([sign for sign in signs if sign.kind in _SURE or not is_plain(sign.outlet, code)])


def _parts(name: str) -> tuple[str, ...]:
    return tuple(
        squeezed(part)
        for part in name.split()
        if squeezed(part) not in ("", "the", "der", "die", "das", "le", "la", "el", "il")
    )


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is a part of a longer one, word for word."""
    size = len(short)
    return 0 < size < len(long) and any(long[at : at + size] == short for at in range(len(long) - size + 1))


_FULL = frozenset(("rights", "house", "firm", "signed", "head", "staff", "tail", "origin", "note", "channel"))


def _together(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs with one spelling for each name: its commonest; a short name counts for the longer one that stands
    alone, too.
    """
    spelt: dict[tuple[str, ...], list[Sign]] = {}
    for sign in signs:
        spelt.setdefault(_parts(sign.outlet), []).append(sign)
    for parts, mine in spelt.items():
        if not parts:
            continue
        names = [sign.outlet for sign in mine]
        name = max(dict.fromkeys(names), key=lambda each: (names.count(each), len(each)))
        yield from (replace(sign, outlet=name) for sign in mine)
        if any(sign.kind in _FULL for sign in mine):
            for short, theirs in spelt.items():
                if _within(short, parts):
                    yield from (replace(sign, outlet=name) for sign in theirs)


def _authors(reading: Reading) -> frozenset[tuple[str, ...]]:
    """The people whom bylines name: whoever is named so is no outlet."""
    found = set()
    for passage in reading.passages:
        text = straight(passage.text).strip()
        by = re.match(reading.grammar.parts.byline, text, re.IGNORECASE) or re.match(r"by\s", text, re.IGNORECASE)
        if by is not None and len(text) <= _LONG:
            names = _APART.split(text[by.end() :])
            found |= {_parts(name.strip(" .")) for name in names if 1 < len(name.split()) <= 4 and not is_press(name)}
    return frozenset(found)


def _is_credit(name: str, reading: Reading) -> bool:
    """Whether a name is a byline as it stands, or a day: "Par Camille Rousset", "2024年12月3日"."""
    by = re.match(reading.grammar.parts.byline, name, re.IGNORECASE)
    said = by is not None and len(name.split()) > 1 and not is_press(name)
    return said or any(mention.whole for mention in mentions(name, reading.grammar.code))


def _stated(reading: Reading) -> Iterator[Sign]:
    """What stands behind the title that a file states."""
    for stated in reading.sheet.stated:
        if stated.field == "outlet" and "last part" in stated.where and stated.span is not None:
            weight, how = KINDS["tail"]
            yield Sign(clean(stated.value), f'"{stated.value}" {how}', weight, stated.span, "tail")


def _native(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs; where a name in Latin letters reserves the rights of a page whose own script is another, its one name
    as the press has, spelt in that script, reserves them: it is the same name.
    """
    own = {sign.outlet for sign in signs if UNCASED.search(sign.outlet) and is_press(sign.outlet)}
    shortest = min(own, key=len, default="")
    for sign in signs:
        foreign = sign.kind in ("rights", "firm") and sign.outlet.isascii()
        if foreign and shortest and all(shortest in name for name in own):
            yield replace(sign, outlet=shortest)
        else:
            yield sign


def _is_person(name: str, signs: Sequence[Sign]) -> bool:
    """Whether what speaks for a name would speak for a reporter's."""
    return {sign.kind for sign in signs if sign.outlet == name} == _PERSONAL and not is_press(name)


def nameplate(reading: Reading, vocabulary: Vocabulary, more: Iterable[Sign] = ()) -> list[Sign]:
    """All that the page says of its own name, `more` included; the names that the desk knows are left to what knows
    them.
    """
    authors = _authors(reading)
    found = [
        sign
        for sign in (*_all(reading), *_stated(reading), *framed(reading), *accounts(reading), *more)
        if known(sign.outlet, vocabulary) is None
        and not any(vocabulary.term(kind, sign.outlet).listed for kind in ("people", "places"))
        and not _is_credit(sign.outlet, reading)
        and (_parts(sign.outlet) not in authors or sign.kind in ("rights", "channel"))
    ]
    signs = [sign for sign in _together(list(_native(found))) if not _is_person(sign.outlet, found)]
    full = {name: whole(name, reading) for name in dict.fromkeys(sign.outlet for sign in signs)}
    return [replace(sign, outlet=full[sign.outlet]) for sign in (*signs, *reputes(signs, reading))]
