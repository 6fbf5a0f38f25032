"""Where does one article end and the next begin? A file is cut only where each part stands as an article by itself.

What is likely and not sure is left whole and said: an article cut in two is worse than two that an editor has to part.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from builder.intake import sheet
from builder.intake.shape import ends_sentence, is_title, url, words
from builder.intake.sheet import Line, Sheet

_ENOUGH = 50  # words in sentences, without which a part is no article
_FEW = 8  # words in sentences of an article that has its own address, headline and date
_TOP = 4  # lines in which those three stand together
_HEAD = 6  # lines at the top of a part, and half as many at its end, that say when or where it was published
_RULE = re.compile(r"\s*([*=#_~•·☆★━─―⁂–—-])(?:\s?\1){2,}\s*|\s*⁂\s*")
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_CAPITALS = r"[A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я' .-]{2,30}"
_DATELINE = re.compile(
    rf"(?:{_CAPITALS}|[^\W\d_][\w' .-]{{2,30}})(?:,\s[^()]{{2,30}}?)?\s*\([\w' .&/-]{{2,30}}\)\s*[-–—:]\s"
    rf"|{_CAPITALS},\s[^.()]{{3,25}}?\s[-–—]\s"
    r"|【[^】]{2,12}】"
)
_LINK = re.compile(r"https?://\S|\bwww\.\w")
_OF_ALL = ("outlet", "sender", "language")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _count(text: str) -> int:
    """The words of a text; scripts without spaces have about one in two signs."""
    return len(words(text)) + len(_WIDE.findall(text)) // 2


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines that may be an article, from index `first` up to `end`; `head` are the first of them that hold anything."""

    first: int
    end: int
    told: tuple[Line, ...]
    paragraphs: tuple[str, ...]

    @property
    def title(self) -> str:
        """Its headline: the first line, or the next where outlet, date or address stand before it."""
        return next((line.text for line in self.told[:3] if is_title(line.text) and not url(line.text)), "")

    @property
    def address(self) -> str:
        """The address that stands alone at its top."""
        return next((found for line in self.told[:_TOP] if (found := url(line.text))), "")

    @property
    def prose(self) -> int:
        """The words of its sentences."""
        return sum(_count(text) for text in self.paragraphs[1:] if ends_sentence(text))

    @property
    def is_headed(self) -> bool:
        """Whether address, headline and date stand together at its top: then it is an article, however short."""
        dated = any(_DATED.search(line.text) and not url(line.text) for line in self.told[:_TOP] if len(line.text) < 80)
        return bool(self.address) and bool(self.title) and dated

    @property
    def is_article(self) -> bool:
        return bool(self.title) and self.prose >= (_FEW if self.is_headed else _ENOUGH)

    @property
    def is_placed(self) -> bool:
        """Whether it says for itself when or where it was published."""
        around = (*self.told[:_HEAD], *self.told[-_HEAD // 2 :])
        return any(
            _DATELINE.match(line.text) or _LINK.search(line.text) or (len(line.text) < 80 and _DATED.search(line.text))
            for line in around
        )


def _paragraphs(told: Sequence[Line]) -> Iterator[str]:
    """The headline, and the paragraphs of a text that may be broken at a margin: lines that follow each other."""
    held: list[Line] = []
    for at, line in enumerate(told):
        if held and (at == 1 or line.number != held[-1].number + 1 or ends_sentence(held[-1].text)):
            yield " ".join(each.text for each in held)
            held = []
        held.append(line)
    if held:
        yield " ".join(each.text for each in held)


def _part(lines: Sequence[Line], first: int, end: int) -> _Part:
    told = [line for line in lines[first:end] if line.text and not _RULE.fullmatch(line.text)]
    return _Part(first, end, tuple(told), tuple(_paragraphs(told)))


def _cut(lines: Sequence[Line], places: Sequence[int]) -> list[_Part]:
    """The lines cut at these places; what is no article by itself stays with the one before it."""
    ends = [*places[1:], len(lines)]
    starts = [0, *(at for at, end in zip(places, ends, strict=False) if _part(lines, at, end).is_article)]
    starts = list(dict.fromkeys(starts))
    parts = [_part(lines, first, end) for first, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    if len(parts) > 1 and not parts[0].is_article:
        return [_part(lines, 0, parts[1].end), *parts[2:]]
    return parts


def _ruled(lines: Sequence[Line]) -> list[int]:
    """The lines after a rule or a form feed."""
    places = []
    for at, line in enumerate(lines):
        if line.raw.startswith("\x0c") and line.text:
            places.append(at)
        elif "\x0c" in line.raw or (line.hint.tag in ("", "hr") and _RULE.fullmatch(line.raw)):
            places.append(at + 1)
    return [at for at in places if at < len(lines)]


def _headed(lines: Sequence[Line]) -> list[int]:
    """The headlines below which, next or next but one, a text begins with its dateline."""
    told = [at for at, line in enumerate(lines) if line.text]
    found = []
    for number, at in enumerate(told[:-1]):
        fresh = at == 0 or not lines[at - 1].text
        below = [lines[other].text for other in told[number + 1 : number + 3]]
        if (
            fresh
            and is_title(lines[at].text)
            and not _DATELINE.match(lines[at].text)
            and any(map(_DATELINE.match, below))
        ):
            found.append(at)
    return found


def _addressed(lines: Sequence[Line]) -> list[int]:
    """The lines at which an address opens what may be an article: its own headline and date stand beside it."""
    told = [at for at, line in enumerate(lines) if line.text]
    found = []
    for number, at in enumerate(told):
        if url(lines[at].text) and _part(lines, at, told[min(number + _TOP, len(told)) - 1] + 1).is_headed:
            above = lines[at - 1].text if at else ""  # a headline may stand above its address
            found.append(at - 1 if is_title(above) and not _RULE.fullmatch(above) else at)
    return found


def _parts(lines: Sequence[Line]) -> tuple[list[_Part], bool]:
    """The articles in a sheet, and whether that is sure."""
    ruled = _cut(lines, _ruled(lines))
    if len(ruled) > 1 and len({part.title for part in ruled}) == len(ruled):
        if all(part.is_placed for part in ruled):
            return ruled, True
        return ruled, False
    headed = _cut(lines, _headed(lines))
    if len(headed) > 1:
        return headed, len({part.title for part in headed}) == len(headed)
    addressed = _cut(lines, _addressed(lines))
    apart = len({part.address for part in addressed}) == len({part.title for part in addressed}) == len(addressed)
    # Without a rule between them a card that leads to another article looks the same, but tells less.
    return (addressed, all(part.prose >= _ENOUGH for part in addressed)) if apart else ([], False)


def _alone(whole: Sheet, part: _Part, number: int, count: int) -> Sheet:
    """A sheet in which only the lines of one part have anything on them: places and numbers stay those of the file."""
    # The rule between two articles is of neither.
    first, end = part.told[0].start, part.told[-1].start
    lines = tuple(line if first <= line.start <= end else sheet.hinted(line, line.hint, ()) for line in whole.lines)
    first, last = whole.lines[part.first].number, whole.lines[part.end - 1].number
    note = f"body: article {number} of {count} in this file, lines {first} to {last}; look whether it was cut rightly"
    # What the file states of itself is said of the whole, and of none of its articles; but who sent it sent them all.
    stated = tuple(each for each in whole.stated if each.field in _OF_ALL) if whole.format == "mail" else ()
    return replace(whole, lines=lines, stated=stated, doubts=(*whole.doubts, note), part=number)


def _pieces(whole: Sheet, parts: Sequence[_Part]) -> Iterator[Sheet]:
    for number, part in enumerate(parts, 1):
        yield _alone(whole, part, number, len(parts))


def split(whole: Sheet) -> tuple[Sheet, ...]:
    """The articles of a sheet, each as a sheet of its own; the whole, perhaps with a doubt, where there is one."""
    parts, sure = _parts(whole.lines)
    if len(parts) < 2:
        return (whole,)
    if sure:
        return tuple(_pieces(whole, parts))
    places = ", ".join(str(whole.lines[part.first].number) for part in parts[1:4])
    doubt = (
        f"body: this may be {len(parts)} articles, the next from line {places} on; if so, give each a file of its own"
    )
    return (replace(whole, doubts=(*whole.doubts, doubt)),)
