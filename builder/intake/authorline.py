"""Whom a line names as having written the article, and what else stands on it: a day, a trade, a town, an outlet.

"By Ada Brenner and Jo Roe in Port Ellery | 3 May 2024", "Mira Belova, Energy Editor", "5 мая, 16:40 | Лилия Ганеева".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from builder.briefing.vocabulary import Vocabulary
from builder.intake.credit import CLOCK
from builder.intake.datelabel import labels
from builder.intake.fullname import GIVEN
from builder.intake.languages import either, every
from builder.intake.languages.foreign import NETWORKS, PARTICLES
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.paper import OTHERS, is_press
from builder.intake.quotation import straight
from builder.intake.shape import key, stands
from builder.intake.sign import squeezed

LONGEST = 180  # characters of such a line
_DAY = "\0"  # where a day or a clock stood
_EDGES = " \t*_•●▪■►>-.,;:[]"
_PARTS = re.compile(r"\s*[|•·;]\s*|\t+|\s{2,}|\s/\s|\s-+\s|\s(?=\d)|\s@\w+")
_SMALL = every(lambda each: each.crediting.small)  # what leans on a day or a clock: "14:26 Uhr, Ada Brenner"
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
_TRADE = Lazy(rf"\b(?:{either(lambda each: each.crediting.trades)})\b", re.IGNORECASE)
_BEHIND = tuple(
    Lazy(rf"\s{more}(?:{either(lambda each: each.crediting.trades)})\b.*$", re.IGNORECASE)
    for more in (r"(?:\w+\s)", "")
)
_SEAT = Lazy(rf"\s(?:{either(lambda each: each.crediting.seat)})\s[^\W\d_].*$", re.IGNORECASE)
_DESK = Lazy(rf"\b(?:{either(lambda each: each.crediting.desks)})\b", re.IGNORECASE)
_BODY = Lazy(either(lambda each: each.calling.bodies))
_BRACKETS = re.compile(r"\s*\((?!\d)[^()]*(?:\)|$)")
_MAIL = re.compile(r"\S+@\S+")
_ABBREVIATED = re.compile(r"[^\W\d_]{4}\.\s")
_RIGHTS = re.compile(r"©|copyright", re.IGNORECASE)  # whose picture it is
_BY = re.compile(r"^[Bb]y(?=[A-Z])")  # "byAda Brenner"
# What a copied page sets right behind a name: "Ada BrennerPublished", "Ada Brenner@brenner", "Ada Brenner5 hours ago".
_GLUED = Lazy(
    r"(?<=[^\W\d_A-Z])(?=@|\d|(?:Published|Updated|Posted|Follow|Email|Share|Twitter|Facebook|The\s)(?![a-z])"
    rf"|(?=[A-ZÀ-Þ])(?i:{either(lambda each: each.crediting.trades)})(?!\w))"
)
_HOUSE = re.compile(r"\s(?:The\s[A-Z]|[Ff]or\s(?=[A-Z]|the\s)|(?:AP|AFP|PA|Reuters|Follow)(?!\w)).*$")
_FULL = 2  # words of most names
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


def _blanked(text: str, code: str) -> str:
    """The text with a sign for each day and clock, and without the labels before them."""
    plain = _GLUED.sub(" ", _BY.sub("by ", straight(text)))
    for mention in reversed(mentions(plain, code)):
        if mention.day is not None or mention.readings:
            plain = plain[: mention.start] + _DAY + plain[mention.end :]
    plain = CLOCK.sub(_DAY, plain)
    if _DAY not in plain:
        return plain
    label = labels(code)[0].pattern
    return re.sub(rf"{label}[\s:,-]*(?:\w{{1,3}}\s)?{_DAY}", _DAY, plain, flags=re.IGNORECASE)


def _parted(text: str, code: str) -> Iterator[str]:
    blanked = _blanked(text, code).strip()
    if blanked.startswith("(") and blanked.count("(") <= 1:
        blanked = blanked.strip("()")
    for part in _PARTS.split(_BRACKETS.sub("", blanked)):
        pieces = part.split(_DAY)
        yield pieces[0].strip(_EDGES)
        for piece in pieces[1:]:
            first, comma, rest = piece.strip().partition(",")
            plain = (rest if first.casefold() in _SMALL else piece).strip(_EDGES)
            named = OPENS.match(plain) or (comma and first.casefold() in _SMALL | {""} and is_name(plain))
            yield _DAY + (plain if named else "")


@lru_cache(maxsize=512)  # a line is read for who wrote the article and for who is no outlet
def _parts(text: str, code: str) -> tuple[str, ...]:
    """The parts of a line; what stands before a day and behind it are parts of their own."""
    return tuple(_parted(text, code))


def _titled(piece: str) -> str:
    """A name of which all or its family's part is in capitals as others are written: "JODIE MARCHANT"."""
    shortest = 2 if piece.isupper() else _ACRONYM + 1
    parts = ((part, part.isupper() and len(part) >= shortest and part[-1] != ".") for part in piece.split())
    return " ".join(part.title().replace("'S", "'s") if loud else part for part, loud in parts)


def is_given(name: str) -> bool:
    """Whether a name begins with a first name that is known."""
    first = name.split()[0].casefold()
    return first in GIVEN or first.split("-")[0] in GIVEN


def _beside(piece: str, vocabulary: Vocabulary, prose: str) -> str:
    """What a part is that names nobody; "" if nothing says so."""
    if _MAIL.search(piece):
        return "mail"
    if _TRADE.search(piece) or _DESK.search(piece):
        return "trade"
    if any(each.isdigit() for each in piece):
        return "figure"
    if vocabulary.term("sources", piece).listed or is_press(piece) or squeezed(piece) in OTHERS:
        return "outlet"
    if NETWORKS & {*piece.casefold().split()}:
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


def may_open(text: str) -> bool:
    """Whether a line has what opens a byline anywhere, which is soon asked."""
    return OPENS.search(straight(text)) is not None


def only_opens(text: str) -> bool:
    """Whether a line is what opens a byline and nothing else: "Author of the article:"."""
    return OPENS.fullmatch(f"{straight(text).strip(_EDGES)} ") is not None


def goes_on(text: str) -> bool:
    """Whether a line goes on a list of names: "and Elijah Rotich"."""
    return _FIRST_AND.match(straight(text)) is not None


def is_trade(text: str) -> bool:
    """Whether a line says what somebody does and little else: "Energy Correspondent"."""
    return len(text.split()) <= _FEW and _TRADE.search(straight(text)) is not None


def _without_trade(name: str) -> str:
    """A name without the trade that follows it with no mark: "Rupert Haines Deputy Energy Editor"."""
    words = name.split()
    behind = [found.start() if (found := each.search(name)) is not None else 0 for each in _BEHIND]
    fits = (is_name(name[: behind[0]]), is_name(name[: behind[1]]) and is_given(name))  # "Our Special Correspondent"
    end = next((at for at, fit in zip(behind, fits, strict=True) if at and fit), 0)
    if not end:
        return name
    first = _FULL + (len(words) > _FULL and words[1].casefold() in GIVEN)  # "Anna Lea Brenner Reporter"
    return " ".join(words[:first]) if _TRADE.search(words[-1]) else name[:end]


def _without_house(name: str) -> str:
    """A name without the agency that it wrote for: "Ada Brenner The Associated Press", "Ada Brenner For Delta.com"."""
    found = _HOUSE.search(name)
    return name[: found.start()] if found is not None and is_name(name[: found.start()]) else name


def _once(name: str) -> str:
    """A name that was copied with its link's title, once."""
    half = name[: len(name) // 2].strip()
    return half if f"{half} {half}" == name else name


class _Line:
    """One line while its pieces are read: what was found of names, and of what stands beside them."""

    def __init__(self, text: str, vocabulary: Vocabulary, house: str, prose: str) -> None:
        self._is_loud = text.isupper()
        self._vocabulary, self._house, self._prose = vocabulary, house, prose
        self.names: list[str] = []
        self.beside: set[str] = set()
        self.opened, self._loud, self.odd = False, False, 0

    def opens(self) -> None:
        """From here on the line says whom it names; what stood before is beside."""
        self.names, self.odd, self.opened = [], 0, True

    def read(self, piece: str) -> bool:
        """Reads a piece; whether the rest of its part may still name somebody."""
        titled = (self.opened and not self.names) or not self._is_loud or is_given(piece)
        name = _once(_titled(piece) if titled and not (self.names and not self._loud) else piece)
        if not self.names:
            self._loud = piece.isupper()
        plain = _without_house(_without_trade(name))
        if plain != name:
            self.beside.add("trade")
        told = self._prose if self.names or not (self.opened or is_given(plain)) else ""
        said = "outlet" if key(plain) == key(self._house) else _beside(plain, self._vocabulary, told)
        if not said and is_name(plain):
            self.names.append(plain)
            return True
        self.beside.add(said)
        self.odd += not said
        return bool(self.names or said or not self.opened)


def authorline(
    text: str, language: Language, vocabulary: Vocabulary, house: str = "", prose: str = ""
) -> AuthorLine | None:
    """What a line says of whoever wrote the article; None where it names nobody.

    `house` is the outlet's name, and `prose` the text: what the text tells of is a town rather than a colleague.
    """
    if len(text) > LONGEST or _RIGHTS.search(text) is not None:
        return None
    line = _Line(text, vocabulary, house, prose)
    for part in _parts(text, language.code):
        if part.startswith(_DAY):
            line.beside.add("day")
            part = part[1:]
        opening = OPENS.match(part)
        if opening is not None and not line.opened:
            line.opens()
        elif line.opened and line.names:
            continue  # "By Ada Brenner | Edited by Jo Roe"
        while (opening := OPENS.match(part)) is not None:
            part = part[opening.end() :]
        for piece in _pieces(part, not line.names):
            if not line.read(piece):
                break
    if not line.names:
        return None
    return AuthorLine(tuple(dict.fromkeys(line.names)), line.opened, frozenset(line.beside - {""}), line.odd)
