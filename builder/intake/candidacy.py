"""Which names on a page may be its outlet's? Those that signs speak of, and what stands apart on lines of the page."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from builder.intake.paper import NAME, UNCASED, clean, is_name
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.repute import handles, labels
from builder.intake.sign import Sign, squeezed
from builder.intake.spelling import parts

_READ = 600  # characters of a line that are read
_PARAGRAPH = 80  # characters of a line that tells
_FAR = 150  # lines of its own at either end of a page
_EDGE = 4  # lines at the end of which paragraphs are read too
_WORDS, _SIGNS = 6, 16  # of a piece of a line that may be a name, with spaces and in a script without
_PIECES = re.compile(r"\s[|•·–—/>›»-]+\s|\s?[|•·>›©ⓒ]\s?|\s{2,}|\t|[:;,.!?]\s|[()\[\]<>「」『』【】|/]|[\"“”«»„]|　")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿа-яёіїєґ]")
_NAMES = re.compile(NAME)
_MARKS = " .,:;-–—*_#@\"'«»„“”&"
_MUCH = 40  # lines of a page, among which places and menus tell nothing
_PLACED = frozenset(
    (
        "head",
        "press",
        "coined",
        "proper",
        "often",
        "everywhere",
        "few",
        "alone",
        "owned",
        "twice",
        "thrice",
        "topic",
        "menu",
    )
)  # kinds of sign that a name has by its place, its looks and the words of menus beside it
_SPELT = 5  # letters of a name that an address may have
_KNOWN = 100  # how often a spelling counts that a sign has


class Line(Struct, frozen=True):
    """A line with its place: its text, its words between spaces (or its signs), whether it is the page's own."""

    at: int
    passage: Passage
    text: str
    words: str
    own: bool


class Page(Struct, frozen=True):
    """All lines, where the first and the last paragraph of the text stand, what the text tells, and the names in the
    addresses and accounts that stand anywhere.
    """

    lines: tuple[Line, ...]
    first: int
    last: int
    prose: str
    hosts: frozenset[str]
    accounts: frozenset[str]

    @property
    def own(self) -> tuple[Line, ...]:
        """The page's own lines near its ends: a register has thousands."""
        found = tuple(line for line in self.lines if line.own)
        return found if len(found) <= 2 * _FAR else (*found[:_FAR], *found[-_FAR:])


class Candidate(Struct, frozen=True):
    """A name in its commonest spelling, its words as domains spell them, and the kinds of sign that speak of it."""

    name: str
    parts: tuple[str, ...]
    kinds: frozenset[str]


def between(text: str) -> str:
    """The words of a text between spaces; its signs where its script has no spaces."""
    if UNCASED.search(text) is not None:
        return squeezed(text)
    return " ".join(("", *re.findall(r"[^_\W]+", text.casefold()), ""))


def page(reading: Reading) -> Page:
    """The lines of a page as names are looked for in them."""
    passages = reading.passages
    told = [at for at, each in enumerate(passages) if each.kind in PROSE and len(each.text) > _PARAGRAPH]
    first, last = (told[0], told[-1]) if told else (len(passages), -1)
    lines = []
    for at, passage in enumerate(passages):
        text = straight(passage.text[:_READ])
        own = passage.kind not in PROSE or (len(text) <= _PARAGRAPH and not first < at < last)
        lines.append(Line(at, passage, text, between(text), own))
    prose = "\n".join(line.text for line in lines if line.passage.kind in PROSE and not line.own)
    return Page(tuple(lines), first, last, prose, labels(reading), handles(reading))


def _pieces(text: str) -> Iterator[str]:
    """What stands apart in a line and may be a name."""
    for piece in filter(None, (each.strip() for each in _PIECES.split(text))):
        if UNCASED.search(piece):
            yield from (word for word in (piece, *piece.split()) if len(word) <= _SIGNS)
        elif len(piece.split()) <= _WORDS and _CAPITAL.match(piece):
            yield piece
    yield from (found["name"] for found in _NAMES.finditer(text))


def _spellings(known: Page, signs: Sequence[Sign]) -> dict[tuple[str, ...], Counter[str]]:
    """The names on the page's own lines, and in those of its end, with how each is spelt."""
    found: dict[tuple[str, ...], Counter[str]] = {}
    for sign in signs:
        found.setdefault(parts(sign.outlet) or (sign.outlet,), Counter())[sign.outlet] += _KNOWN
    ends = (line for line in known.lines[-_EDGE:] if not line.own)
    for line in (*known.own, *ends):
        for piece in _pieces(line.text) if line.passage.kind is not Kind.TEASER else ():
            name = clean(piece.strip(_MARKS))
            if is_name(name) and (words := parts(name)):
                found.setdefault(words, Counter())[name] += 1
    return found


def _spelt(spellings: Mapping[str, int]) -> str:
    """The commonest spelling; capitals are how a masthead shouts."""
    return max(spellings, key=lambda name: (spellings[name], not name.isupper()))


def _merge(found: dict[tuple[str, ...], Counter[str]], kinds: dict[tuple[str, ...], set[str]]) -> None:
    """Adds a name that is another's genitive to that: "Aaretaler Tagblatts" to "Aaretaler Tagblatt"."""
    for words in [each for each in found if len(each) > 1 and each[-1].endswith("s")]:
        if (plain := (*words[:-1], words[-1][:-1])) in found:
            name, count = _spelt(found[plain]), sum(found.pop(words).values())
            found[plain][name] += count
            kinds.setdefault(plain, set()).update(kinds.get(words, ()))


def candidates(known: Page, signs: Sequence[Sign]) -> list[Candidate]:
    """The names of a page, those of which signs speak among them."""
    found = _spellings(known, signs)
    kinds: dict[tuple[str, ...], set[str]] = {}
    for sign in signs:
        kinds.setdefault(parts(sign.outlet) or (sign.outlet,), set()).add(sign.kind or "sure")
    _merge(found, kinds)
    return [Candidate(_spelt(spellings), words, frozenset(kinds.get(words, ()))) for words, spellings in found.items()]


def is_worth(candidate: Candidate, hits: Sequence[Line], known: Page) -> bool:
    """Whether anything at all speaks for a name but its place: two kinds of sign, one where a line of the page's own
    has it, or an address or an account that spells it.
    """
    plain = squeezed(candidate.name)
    long = " " in candidate.name
    spelt = len(plain) >= _SPELT and any(plain in host or (long and host in plain) for host in known.hosts)
    said = candidate.kinds - _PLACED if len(known.lines) > _MUCH else candidate.kinds
    return (
        len(said) > (0 if hits else 1)
        or spelt
        or (len(plain) >= _SPELT and any(each.startswith(plain) for each in known.accounts))
    )
