"""Whom a line names as having written the article, and what else stands on it: a day, a trade, a town, an outlet.

"By Ada Brenner and Jo Roe in Port Ellery | 3 May 2024", "Mira Belova, Energy Editor", "5 мая, 16:40 | Лилия Ганеева".
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from builder.briefing.vocabulary import Vocabulary
from builder.intake.credit import CLOCK
from builder.intake.datelabel import labels
from builder.intake.languages import either, every
from builder.intake.languages.foreign import NETWORKS, PARTICLES
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.paper import is_press
from builder.intake.quotation import straight
from builder.intake.shape import key, stands

LONGEST = 180  # characters of such a line
_DAY = "\0"  # where a day or a clock stood
_EDGES = " \t*_•●▪■►>-.,;:[]"
_PARTS = re.compile(r"\s*[|•·;]\s*|\t+|\s{2,}|\s/\s|\s-+\s")
_JOINT = rf"(?:{either(lambda each: each.crediting.joins)})"
_AND = re.compile(rf"\s*(?:,|&|/)\s*(?:{_JOINT}\s)?|\s{_JOINT}\s")
_FIRST_AND = re.compile(rf"^{_JOINT}\s")
# What opens a byline, in whatever language.
OPENS = Lazy(rf"\(?(?:{either(lambda each: each.crediting.by)})\b\s?:?\s+", re.IGNORECASE)
# What agencies say at the end of a text of who reported it.
REPORTING = Lazy(either(lambda each: each.crediting.reporting), re.IGNORECASE)
_WORD = r"[^\W\d_][^\W\d_'.-]*(?:[-'][^\W\d_]+)*(?:\.|'(?=\s|$))?"
_NAME = re.compile(rf"{_WORD}(?:\s{_WORD}){{1,4}}")
_PARTICLES = every(lambda each: each.crediting.particles) | PARTICLES
_GIVEN = every(lambda each: each.calling.given)
_TRADE = Lazy(rf"\b(?:{either(lambda each: each.crediting.trades)})\b", re.IGNORECASE)
_BEHIND = Lazy(rf"\s(?:\w+\s)?(?:{either(lambda each: each.crediting.trades)})\b.*$", re.IGNORECASE)
_SEAT = Lazy(rf"\s(?:{either(lambda each: each.crediting.seat)})\s[^\W\d_].*$", re.IGNORECASE)
_DESK = Lazy(rf"\b(?:{either(lambda each: each.crediting.desks)})\b", re.IGNORECASE)
_BODY = Lazy(either(lambda each: each.calling.bodies))
_BRACKETS = re.compile(r"\s*\((?!\d)[^()]*(?:\)|$)")
_MAIL = re.compile(r"\S+@\S+")
_ABBREVIATED = re.compile(r"[^\W\d_]{4}\.\s")
_FEW = 6  # words of a line with a trade
_ACRONYM = 3  # capitals in a row that begin no name: "RSA Magdeburg"


class AuthorLine(Struct, frozen=True):
    """What a line says: the names, in its order; whether it opens as a byline; what stands beside, of "day", "trade",
    "place", "outlet", "mail"; and how many of its parts nothing explains.
    """

    names: tuple[str, ...]
    is_opened: bool
    beside: frozenset[str]
    odd: int


def is_name(text: str) -> bool:
    """Whether a text is a person's name by its looks: two to five words with capitals, and particles."""
    if _NAME.fullmatch(text) is None or _DESK.search(text) or text.isupper() or _ABBREVIATED.search(text):
        return False
    parts = [part for part in text.split() if part.lower() not in _PARTICLES]
    acronym = len(parts[0]) >= _ACRONYM and parts[0].isupper() if parts else True
    return 2 <= len(parts) <= 4 and not acronym and all(part[0].isupper() for part in parts)


def _blanked(text: str, language: Language) -> str:
    """The text with a sign for each day and clock, and without the labels before them."""
    plain = straight(text)
    for mention in reversed(mentions(plain, language.code)):
        if mention.day is not None or mention.readings:
            plain = plain[: mention.start] + _DAY + plain[mention.end :]
    plain = CLOCK.sub(_DAY, plain)
    label = labels(language.code)[0].pattern
    return re.sub(rf"{label}[\s:,-]*(?:\w{{1,3}}\s)?{_DAY}", _DAY, plain, flags=re.IGNORECASE)


def _parts(text: str, language: Language) -> Iterator[str]:
    """The parts of a line; what stands before a day and behind it are parts of their own."""
    blanked = _blanked(text, language).strip()
    if blanked.startswith("(") and blanked.count("(") <= 1:
        blanked = blanked.strip("()")
    for part in _PARTS.split(_BRACKETS.sub("", blanked)):
        pieces = part.split(_DAY)
        yield pieces[0].strip(_EDGES)
        for piece in pieces[1:]:
            plain = piece.strip(_EDGES)
            yield _DAY + (plain if OPENS.match(plain) else "")


def _titled(piece: str) -> str:
    """A name of which all or its family's part is in capitals as others are written: "JODIE MARCHANT"."""
    shortest = 2 if piece.isupper() else _ACRONYM + 1
    parts = ((part, part.isupper() and len(part) >= shortest and part[-1] != ".") for part in piece.split())
    return " ".join(part.title().replace("'S", "'s") if loud else part for part, loud in parts)


def is_given(name: str) -> bool:
    """Whether a name begins with a first name that is known."""
    first = name.split()[0].casefold()
    return first in _GIVEN or first.split("-")[0] in _GIVEN


def _beside(piece: str, vocabulary: Vocabulary, prose: str) -> str:
    """What a part is that names nobody; "" if nothing says so."""
    if _MAIL.search(piece):
        return "mail"
    if _TRADE.search(piece) or _DESK.search(piece):
        return "trade"
    if any(each.isdigit() for each in piece):
        return "figure"
    if vocabulary.term("sources", piece).listed or is_press(piece) or NETWORKS & {*piece.casefold().split()}:
        return "outlet"
    if _BODY.fullmatch(piece.split()[-1]) is not None:
        return "outlet"
    if vocabulary.term("places", piece).listed or len(piece.split()) == 1 or stands(piece, prose):
        return "place"
    return ""


def without_by(text: str) -> str:
    """A text without the words that open a byline."""
    plain = straight(text).strip(_EDGES)
    while (opening := OPENS.match(plain)) is not None:
        plain = plain[opening.end() :].strip(_EDGES)
    return plain


def _pieces(part: str, is_first: bool) -> Iterator[str]:
    """The pieces of a part that may be names, without the towns in which people sit."""
    for piece in _AND.split(_FIRST_AND.sub("", part, count=1) if is_first else part):
        if name := _SEAT.sub("", piece.strip(_EDGES)).strip(_EDGES):
            yield name


def is_opened(text: str) -> bool:
    """Whether a line begins as bylines do."""
    return OPENS.match(straight(text)) is not None


def goes_on(text: str) -> bool:
    """Whether a line goes on a list of names: "and Elijah Rotich"."""
    return _FIRST_AND.match(straight(text)) is not None


def is_trade(text: str) -> bool:
    """Whether a line says what somebody does and little else: "Energy Correspondent"."""
    return len(text.split()) <= _FEW and _TRADE.search(straight(text)) is not None


def authorline(
    text: str, language: Language, vocabulary: Vocabulary, house: str = "", prose: str = ""
) -> AuthorLine | None:
    """What a line says of whoever wrote the article; None where it names nobody.

    `house` is the outlet's name, and `prose` the text: what the text tells of is a town rather than a colleague.
    """
    if len(text) > LONGEST:
        return None
    names: list[str] = []
    beside: set[str] = set()
    opened, odd = False, 0
    for part in _parts(text, language):
        if part.startswith(_DAY):
            beside.add("day")
            part = part[1:]
        opening = OPENS.match(part)
        if opening is not None and not opened:
            names, odd, opened = [], 0, True
        elif opened and names:
            continue  # "By Ada Brenner | Edited by Jo Roe"
        while (opening := OPENS.match(part)) is not None:
            part = part[opening.end() :]
        for piece in _pieces(part, not names):
            name = _titled(piece) if opened or not text.isupper() or is_given(piece) else piece
            if (behind := _BEHIND.search(name)) is not None and is_name(name[: behind.start()]):
                name = name[: behind.start()]
                beside.add("trade")
            told = prose if names or not (opened or is_given(name)) else ""
            said = "outlet" if key(name) == key(house) else _beside(name, vocabulary, told)
            if not said and is_name(name):
                names.append(name)
            else:
                beside.add(said)
                odd += not said
                if opened and not names and not said:
                    break
    return AuthorLine(tuple(dict.fromkeys(names)), opened, frozenset(beside - {""}), odd) if names else None
