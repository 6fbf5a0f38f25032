"""On whose paper is it written? A body's name above its address and telephone, beside "Press release", or at the top of
a text that speaks of it.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.paper import JOINS, UNCASED, clean, is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, size
from builder.intake.sign import squeezed

_TELLING = Lazy(either(lambda each: each.release.telling), re.IGNORECASE)
_MARK = Lazy(either(lambda each: each.release.marks), re.IGNORECASE)
_GAPPED = re.compile(r"[^\W\d_a-z](?:\s+[^\W\d_a-z]){2,15}")
_PHONE = Lazy(rf"(?:(?<!\w)(?:{either(lambda each: each.release.phone)})\W{{0,4}}\(?\+?\d)", re.IGNORECASE)
_FORM = Lazy(rf"^(?:{either(lambda each: each.press.glued)})", re.IGNORECASE)
_ENDS = re.compile(r"[.!?:;…。！？]$")
_NO_NAME = re.compile(r"\d|[»›>|/•·→@]")  # in steps of a menu, numbers, accounts
_WORDS, _SIGNS = 12, 24  # of a body's name
_LEAST = 4  # signs of one where no spaces part words
_FEW = 80  # characters of a line beside a name that says that it is a release
_TOP, _TELLS = 16, 12  # passages above a text, and words of a paragraph with which it begins
_SHORT = 8  # words of a name that heads a page alone
_SURE, _EACH = 0.82, 0.02  # confidence of a body's name at the top, and what each thing adds that speaks for it
_INITIALS = 3  # words of a name that its initials may stand for
_OFTEN, _FIRST = 2, 3  # lines in which the initials stand elsewhere, and lines at the top among which the name does
_CASES = 3  # letters at the end of a word that its cases change


def is_mark(text: str) -> bool:
    """Whether a text says that it is a release, its letters set apart or not ("R E L E A S E")."""
    if _MARK.search(text) is not None:
        return True
    return _GAPPED.fullmatch(text.strip()) is not None and _MARK.search(squeezed(text)) is not None


class Head(Struct, frozen=True):
    """A body's name at the top of its paper: as it is told, its line, and what speaks for it."""

    name: str
    passage: Passage
    because: str
    confidence: float


def _name(passage: Passage) -> str:
    """The name that a line is; '' for a line that is none."""
    plain = straight(passage.text).strip(" *_#")
    if passage.kind in PROSE and len(plain) > _FEW:
        return ""
    if passage.kind in (Kind.ADDRESS, Kind.DATELINE) or _ENDS.search(plain):
        return ""
    if _NO_NAME.search(passage.text) or is_mark(plain):
        return ""
    if UNCASED.search(plain):
        name = "".join(clean(plain)) if " " in plain or _FORM.search(plain) else plain
        return name if _LEAST <= len(name) <= _SIGNS else ""
    return plain if plain[:1].isupper() and 1 < len(plain.split()) <= _WORDS else ""


def _stems(text: str) -> list[str]:
    """The words of a text without what their cases change."""
    found = re.findall(r"[^_\W]+", text.casefold())
    return [word[: max(_CASES, len(word) - _CASES)] for word in found]


def _speaks(name: str, passages: Sequence[Passage]) -> int:
    """In how many lines a name stands, in whatever case."""
    if UNCASED.search(name):
        return sum(squeezed(name) in squeezed(each.text) for each in passages)
    mine = _stems(name)
    lines = [_stems(each.text) for each in passages]
    return sum(any(told[at : at + len(mine)] == mine for at in range(len(told))) for told in lines)


def _contact(at: int, passages: Sequence[Passage]) -> bool:
    """Whether the next line is an address with a telephone."""
    below = passages[at + 1].text if at + 1 < len(passages) else ""
    return len(below) < 2 * _FEW and _PHONE.search(below) is not None


def _marked(at: int, passages: Sequence[Passage]) -> bool:
    """Whether a line beside says that it is a release, and little else."""
    beside = (passages[each].text for each in (at - 1, at + 1) if 0 <= each < len(passages))
    return any(len(text) < _FEW and is_mark(text[: _FEW // 2]) for text in beside)


def _titled(name: str) -> bool:
    """Whether a name is written as one: all its words with a capital but those that join them."""
    words = name.split()
    capital = all(word[:1].isupper() or JOINS.fullmatch(word) or len(word) <= _CASES for word in words)
    return capital or UNCASED.search(name) is not None


def _short(name: str, others: Sequence[Passage]) -> str:
    """What is short for a name, where two lines or more have its initials: "The Basin Institute for Tolls", "BIT"."""
    parts = [word for word in re.findall(r"[^\W\d_]+", name) if JOINS.fullmatch(word) is None]
    if len(parts) < _INITIALS or not _titled(name):
        return ""
    initials = "".join(word[0] for word in parts).upper()
    alone = re.compile(rf"(?<!\w){initials}(?!\w)")
    return initials if sum(alone.search(each.text) is not None for each in others) >= _OFTEN else ""


def _led(at: int, top: Sequence[Passage]) -> bool:
    """Whether a headline stands above a name, or what may be one between it and the text: then it is none itself."""
    if any(each.kind is Kind.HEADLINE and not _apart(each.text) for each in top[:at]):
        return True
    below = (straight(each.text) for each in top[at + 1 :])
    return any(len(text) < 2 * _FEW and size(text) > 1 and not _apart(text) for text in below)


def _apart(text: str) -> bool:
    """Whether a line at the top is a mark, a number to ring, a day."""
    return is_mark(text[: _FEW // 2]) or _PHONE.search(text) is not None or text[:1].isdigit()


def _said(at: int, name: str, passages: Sequence[Passage], top: int, marked: bool) -> list[str]:
    """What speaks for a name at the top being whose paper it is."""
    others = [each for each in passages if each is not passages[at]]
    contact, told = _contact(at, passages[:top]), marked and _speaks(name, others) > 0
    named = marked and _led(at, passages[:top]) and (told or _titled(name)) and passages[at].kind is not Kind.HEADLINE
    short = _short(name, others) if at < _FIRST else ""
    found = {
        f'is spelt out, and "{short}" stands in other lines': bool(short),
        "stands above its address and telephone": contact,
        "stands beside the line that says that it is a release": named and _marked(at, passages[:top]),
        "is whom the text speaks of": named and told,
        "is the first line of a release": named and at == 0 and len(name.split()) <= _SHORT,
    }
    return [what for what, true in found.items() if true]


def _tells(text: str) -> bool:
    """Whether the text begins with a paragraph; what stands below a headline without a stop may be as long."""
    return size(text) >= _TELLS and ends_sentence(text)


def letterheads(passages: Sequence[Passage], marked: bool) -> Iterator[Head]:
    """Bodies named above the text of `marked` releases; papers of other kinds need a telephone below the name, and may
    be the press's own.
    """
    told = (at for at, each in enumerate(passages) if each.kind in PROSE and _tells(each.words))
    top = min(next(told, _TOP), _TOP)
    for at, passage in enumerate(passages[:top]):
        name = _name(passage)
        form = UNCASED.search(name) is not None and _FORM.search(passage.text.strip()) is not None
        whose = form or _TELLING.search(name) or (is_press(name) and _contact(at, passages))
        if not name or not (whose or (at < _FIRST and _short(name, passages))):
            continue
        if said := _said(at, name, passages, top, marked):
            because = f'"{passage.text.strip()}" {" and ".join(said)}'
            yield Head(name, passage, because, _SURE + _EACH * len(said))
