"""The names by which a page calls itself, whether the desk knows them or not: what its own lines say beside a name.

Each kind of line is weak by itself and heard once; a name of which two kinds speak is believed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from builder.briefing.vocabulary import Vocabulary
from builder.intake.languages import LANGUAGES
from builder.intake.paper import HOLDING, NAME, OTHERS, UNSPACED, clean, is_name, is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.sieve import Sieve, sieve
from builder.intake.sign import Sign, known, squeezed

# What each kind of line is worth, and how it is said.
_KINDS = {
    "rights": (0.76, "reserves its rights"), "note": (0.78, "is whom a note of the page speaks of"),
    "origin": (0.75, "is where it first appeared"), "owned": (0.62, "has a newsletter, an app or staff on the page"),
    "appeal": (0.62, "is what readers are asked to follow or support"), "staff": (0.6, "is whom its author writes for"),
    "told": (0.4, "is whom people told"), "topic": (0.35, "has lines of its own on the page"),
    "credit": (0.35, "closes the credit of a picture"), "head": (0.45, "stands on a line of its own"),
    "tail": (0.5, "stands behind a title"), "channel": (0.92, "heads the posts of a channel"),
    "host": (0.72, "is spelt by an address on the page"), "often": (0.35, "stands on three lines of the page or more"),
    "press": (0.3, "is a name as the press has"), "alone": (0.27, "is the only name on the page's own lines"),
    "firm": (0.5, "is a company that reserves its rights"),
}  # fmt: skip
_RIGHTS = re.compile(
    r"(?:(?:©|\(c\)|ⓒ|\bcopyright\b|저작권자|\b(?:derechos|tutti i diritti|tous droits|alle rechte)\s\w+)[\s:,.©ⓒ-]*"
    r"(?:\(c\)\s?)?)+(?:(?:19|20)\d\d(?:\s?-\s?(?:19|20)?\d\d)?)?[\s,.:©ⓒ-]*(?:by\s|von\s)?(?P<rest>\S.{0,100})",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"{NAME}\s?(?:©|\(c\))\s?(?:19|20)\d\d", re.IGNORECASE)
_QUOTED = re.compile(r"\"([^\"]{2,40})\"")
_ADDRESS = re.compile(
    r"(?<![\w.+-])(?:[\w.+-]{1,40}@|https?://|www\.)?(?P<host>(?:[\w-]{1,40}\.){1,3}[a-z]{2,8})\b(?!@)", re.IGNORECASE
)
_CHANNEL = re.compile(r"^(?P<name>[^,\[\]]{3,50}), \[\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}:\d\d")
_PIECES = re.compile(r"\s[|•·–—/-]+\s|\s?[|•·]\s?")
_CREDIT = re.compile(rf"(?:/|\s-|\bfor|,)\s?{NAME}[\s).\]]*$", re.IGNORECASE)
_IN_TEXT, _OWN = frozenset(("told", "origin")), frozenset(("appeal", "owned", "staff", "topic", "note"))
_PIECE = re.compile(r"\\.|\[[^\]]*\]|.", re.DOTALL)  # of a pattern: an escape, a class, a sign
_LONG = 240  # characters of a line that speaks of the page
_SHORT = 80  # and of one that is a name and little else
_EDGE = 8  # passages at either end among which a name stands on a line of its own
_OFTEN = 3
_READ = 4000  # characters of a passage, beyond which it says nothing of the page


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[tuple[str, re.Pattern[str]], ...], Sieve]:
    """What the pages of a language, and of English, say beside a name; and which of it a text may hold."""
    own, english = LANGUAGES[code], LANGUAGES["en"]
    unspaced = not own.cased
    both = ((own, UNSPACED if unspaced else NAME), *(((english, NAME),) if code != "en" else ()))
    known = tuple(
        (kind, re.compile(rf"(?:^|(?<=\W))(?:{each.replace('{N}', name)})", re.IGNORECASE))
        for language, name in both
        for kind, pattern in language.naming
        for each in _alternatives(pattern)
    )
    return known, sieve([pattern for _, pattern in known])


def _alternatives(pattern: str) -> list[str]:
    """The parts of a pattern between its outermost bars: each holds the name once."""
    parts, depth = [""], 0
    for each in _PIECE.findall(pattern):
        depth += (each == "(") - (each == ")")
        if each == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += each
    return parts


def _sign(kind: str, name: str, passage: Passage, start: int) -> Iterator[Sign]:
    """A sign of one kind for a name in a passage, where it is one."""
    name = clean(name)
    if is_name(name):
        weight, how = _KINDS[kind]
        yield Sign(name, f'"{name}" {how}', weight, passage.at(start, start + len(name)), kind)


_UNCASED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _holders(rest: str, dated: bool) -> Iterator[str]:
    """The names with which a line of rights begins: in quotation marks, or a company and its paper."""
    if (quoted := _QUOTED.search(rest)) is not None:
        yield quoted[1]
        return
    for part in re.split(r"\s-\s", rest) if dated else (rest,):
        found = re.match(NAME, part, re.IGNORECASE) or re.match(r"(?P<name>[^\s,.|<>]{2,14})", part)
        if found is None or part[found.end() : found.end() + 3].strip().startswith(("/", "- ", "@")):
            return
        yield found["name"].split()[0] if _UNCASED.search(found["name"]) else found["name"]


def _reserved(passage: Passage, text: str, told: bool) -> Iterator[Sign]:
    """Whose rights a line reserves; a picture's are another's."""
    if (before := _BEFORE.match(text)) is not None and passage.kind is not Kind.CAPTION:
        yield from _sign("rights", before["name"], passage, 0)
    found = _RIGHTS.search(text)
    if found is None or len(text) > _LONG or passage.kind is Kind.CAPTION or (not told and found.start() > 0):
        return
    if found.start() > 0 and not re.search(r"(?:19|20)\d\d", text[found.start() : found.start("rest")]):
        return
    dated = re.search(
        r"(?:19|20)\d\d|[.|]|reserv|vorbehalten|réserv|riservat|прав|금지|무단|転載", text[found.start() :]
    )
    for name in _holders(re.split(r"(?<=[^\W\d_]{3})\.\s|[|·]", found["rest"])[0], bool(dated)):
        if dated or is_press(name):
            kind = "firm" if HOLDING.search(name) else "rights"
            yield from _sign(kind, name, passage, found.start("rest"))


def _beside(passage: Passage, text: str, code: str, long: bool) -> Iterator[Sign]:
    """What a line says beside a name; in a paragraph of the text that is less."""
    allowed = _IN_TEXT if long else _IN_TEXT | _OWN
    known, sifted = _patterns(code)
    for kind, pattern in (known[at] for at in sifted.possible(text)):
        if kind not in allowed:
            continue
        for found in pattern.finditer(text):
            yield from _sign(kind, found["name"], passage, found.start("name"))


def _is_alone(piece: str) -> bool:
    return len(piece.split()) <= 5 and re.fullmatch(NAME, piece, re.IGNORECASE) is not None


def _shown(passage: Passage, text: str, above: bool) -> Iterator[Sign]:
    """Names that stand alone or close a line: a masthead, a title's tail, an author's paper, a picture's credit."""
    if (found := _CHANNEL.match(text)) is not None:
        yield from _sign("channel", found["name"], passage, 0)
        return
    pieces = [piece.strip(" .,") for piece in _PIECES.split(text)]
    if len(text) <= _SHORT and (len(pieces) == 1 or above) and _is_alone(pieces[0]):
        yield from _sign("head", pieces[0], passage, 0)
    if above and len(pieces) > 1 and _is_alone(pieces[-1]) and (is_press(pieces[-1]) or len(pieces[0].split()) > 4):
        yield from _sign("tail", pieces[-1], passage, text.rfind(pieces[-1]))
    if len(text) <= _LONG and (passage.kind is Kind.CAPTION or "/" in text or "(" in text):
        for credit in _CREDIT.finditer(text):
            yield from _sign("credit", credit["name"], passage, credit.start("name"))


def _labels(reading: Reading) -> frozenset[str]:
    """The names in the domains of all addresses on the page."""
    hosts = (found["host"] for passage in reading.passages for found in _ADDRESS.finditer(passage.text[:_READ]))
    labels = (squeezed(label) for host in hosts for label in (host, *host.split(".")[:-1]))
    return frozenset(label for label in labels if len(label) > 3 and label not in OTHERS)


def _strongest(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Of what one line says of each name the strongest: its words speak once."""
    for name in dict.fromkeys(sign.outlet for sign in signs):
        yield max((sign for sign in signs if sign.outlet == name), key=lambda sign: sign.confidence)


def _all(reading: Reading) -> Iterator[Sign]:
    passages = reading.passages
    told = [at for at, passage in enumerate(passages) if passage.kind in PROSE and len(passage.text) > _SHORT]
    first, last = (told[0], told[-1]) if told else (len(passages), -1)
    for at, passage in enumerate(passages):
        text = straight(passage.text).strip()
        named = len(text) <= _SHORT and (is_press(text) or _BEFORE.match(text) is not None)
        if passage.kind is Kind.ADDRESS or (passage.kind is Kind.TEASER and not named) or len(text) > _READ:
            continue
        signs = list(_reserved(passage, text, at > last or passage.kind not in PROSE))
        if passage.kind is not Kind.HEADLINE:
            told_ = len(text) > _LONG or (passage.kind in PROSE and at < last)
            signs += _beside(passage, text, reading.grammar.code, told_)
        edge = at < min(first, _EDGE) or (at > last and at >= len(passages) - _EDGE)
        edge = edge or (named and passage.kind not in PROSE)
        signs += (sign for sign in _shown(passage, text, at < first) if sign.kind != "head" or edge)
        yield from _strongest(signs)


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


_FULL = frozenset(("rights", "firm", "head", "staff", "tail", "origin", "note", "channel"))


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
            names = re.split(r",|\||·| and | und | et | y | e | та | и | і |;|\d", text[by.end() :])
            found |= {_parts(name.strip(" .")) for name in names if 1 < len(name.split()) <= 4 and not is_press(name)}
    return frozenset(found)


def _further(signs: Sequence[Sign], reading: Reading) -> Iterator[Sign]:
    """What speaks for a name besides: an address that spells it, how often it stands there, what it is called, and that
    no other name does.
    """
    hosts = _labels(reading)
    lines = [squeezed(passage.text) for passage in reading.passages if passage.kind not in PROSE]
    names = list(dict.fromkeys(sign.outlet for sign in signs))
    for name in names:
        plain, mine = squeezed(name), [sign for sign in signs if sign.outlet == name]
        kinds = {sign.kind for sign in mine}
        holds = {
            "host": plain in hosts and ("." not in name or kinds != {"credit"}),
            "often": sum(plain in line for line in lines) >= _OFTEN,
            "press": is_press(name),
            "alone": len(names) == 1 and kinds != {"credit"},
        }
        for kind in (kind for kind, true in holds.items() if true):
            weight, how = _KINDS[kind]
            yield Sign(name, f'"{name}" {how}', weight, mine[0].span, kind)


def _whole(name: str, reading: Reading) -> str:
    """A name with the article that the page sets before it, with a capital, more often than not."""
    pattern = re.compile(rf"(?:\b(The|Der|Die|Das|Le|La|Les|El|Il|Lo|Los) )?\b{re.escape(name)}\b")
    before = [found[1] for passage in reading.passages for found in pattern.finditer(straight(passage.text))]
    article = max(filter(None, before), key=before.count, default="")
    return f"{article} {name}" if article and 2 * before.count(article) > len(before) else name


def nameplate(reading: Reading, vocabulary: Vocabulary, more: Iterable[Sign] = ()) -> list[Sign]:
    """All that the page says of its own name, `more` included; the names that the desk knows are left to what knows
    them.
    """
    authors = _authors(reading)
    found = [
        sign
        for sign in (*_all(reading), *more)
        if known(sign.outlet, vocabulary) is None
        and not any(vocabulary.term(kind, sign.outlet).listed for kind in ("people", "places"))
        and (_parts(sign.outlet) not in authors or sign.kind in ("rights", "channel"))
    ]
    signs = list(_together(found))
    whole = {name: _whole(name, reading) for name in dict.fromkeys(sign.outlet for sign in signs)}
    return [replace(sign, outlet=whole[sign.outlet]) for sign in (*signs, *_further(signs, reading))]
