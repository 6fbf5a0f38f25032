"""Printed lines as paragraphs: by the room between them, their size and their ends; what stands on each page apart."""

import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from builder.intake.margin import unspaced
from builder.intake.sheet import Hint, Row

_ROOM = 1.3  # times the usual distance of lines, beyond which a paragraph ends
_SIZE = 0.08  # share by which two sizes of type may differ and be one
_EDGE = 3  # lines at the head and at the foot of a page that may be on each
_LONGEST = 120  # characters of a line that stands on each page
_LARGER = 1.15  # times the size of the text: type of a heading
_FULL = 0.85  # of the width of the text: a line with room for more than that was ended on purpose
_ENDS = re.compile(r"[.!?…:。！？»”\"']\)?\s*$")
_BROKEN = re.compile(r"(\w+)([-\u2010\u00ad])$")
_BEGINS = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"https?://\S+")
_ITEM = re.compile(r"[•·▪▫‣◦●○■□–*-]\s+\S|\d{1,2}[.)]\s+\S")
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)


class Printed(Struct, frozen=True):
    """One line on a page: where it begins, from the left and from the foot, and the size of its type, in points."""

    page: int
    text: str
    left: float
    height: float
    size: float
    bold: bool = False

    @property
    def reach(self) -> float:
        """About how far the line reaches, in a measure of its own: that of half a letter's size."""
        return len(self.text) * self.size


def _same(text: str) -> str:
    """A line without its numbers: the foot of page 3 is that of page 4."""
    return re.sub(r"\d+", "0", " ".join(text.split()))


def running(lines: Sequence[Printed]) -> frozenset[Printed]:
    """The lines at the head and foot of pages that stand on more than half of them, and on two at least."""
    pages: dict[int, list[Printed]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = [line for page in pages.values() for line in {*page[:_EDGE], *page[-_EDGE:]} if len(line.text) <= _LONGEST]
    counts = Counter(key for key, _ in {(_same(line.text), line.page) for line in edges})
    least = max(2, len(pages) // 2 + 1)
    return frozenset(line for line in edges if counts[_same(line.text)] >= least)


def _usual(lines: Sequence[Printed]) -> tuple[float, dict[float, float]]:
    """The size of type that most of the text is in, and the distance of lines that is usual for each size."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    steps: dict[float, list[float]] = {}
    for one, other in pairwise(lines):
        step = one.height - other.height
        if one.page == other.page and abs(one.size - other.size) < 0.2 and 0 < step < 4 * max(one.size, 1):
            steps.setdefault(round(one.size, 1), []).append(step)
    # The distance within paragraphs is the smaller one: where most have one line the median is that between them.
    usual = {size: min(median(found), 1.25 * sorted(found)[len(found) // 4]) for size, found in steps.items()}
    return (sizes.most_common(1)[0][0] if sizes else 0.0), usual


class _Measure(Struct, frozen=True):
    """What is usual in a document: the size of its text, the distance of its lines, the length of its full ones."""

    body: float
    steps: dict[float, float]
    width: float

    def _has_room(self, one: Printed, other: Printed) -> bool:
        """Whether the next line's first word had room on a line."""
        word = other.text.split(maxsplit=1)[0]
        more = 1 if word[0] > "\u2e80" else 1 + len(word)  # scripts without spaces break anywhere
        return one.reach + more * one.size < _FULL * self.width and _BROKEN.search(one.text) is None

    def ends(self, one: Printed, other: Printed) -> bool:
        """Whether a paragraph ends between two lines that follow each other."""
        apart = abs(one.size - other.size) > _SIZE * max(one.size, other.size) or one.bold != other.bold
        if apart or _ITEM.match(other.text) or _ADDRESS.fullmatch(one.text) or _ADDRESS.fullmatch(other.text):
            return True
        finished = _ENDS.search(one.text) is not None
        step = one.height - other.height
        if one.page != other.page or step <= 0:
            return finished or other.text[:1].isupper()
        if step > _ROOM * self.steps.get(round(one.size, 1), step):
            return True
        if one.size > _LARGER * self.body:
            return False
        indented = other.left - one.left > 0.8 * one.size and _ITEM.match(one.text) is None
        return (finished and indented) or self._has_room(one, other)

    def tag(self, lines: Sequence[Printed], largest: float) -> str:
        line = lines[0]
        if line.size <= self.body * _LARGER:
            short = len(lines) <= 2 and not _ENDS.search(lines[-1].text)
            return "h3" if line.bold and short else "p"
        return "h1" if line.size > largest * (1 - _SIZE) else "h2"


def _joined(one: str, other: str, whole: str) -> str:
    """Two lines as one; a hyphen goes where it only broke a word, which the text may spell elsewhere."""
    one = one.rstrip()
    broken, begins = _BROKEN.search(one), _BEGINS.match(other)
    if broken is None:
        return f"{one}{'' if unspaced(one, other) else ' '}{other}"
    if broken[2] == "\u00ad":
        return one[:-1] + other
    if begins is None or not other[0].islower() or not broken[1][-1].isalpha():
        return one + other
    hyphened = f"{broken[1]}-{begins.group()}".casefold()
    return one + other if hyphened in whole else one[:-1] + other


def _measured(lines: Sequence[Printed]) -> _Measure:
    body, steps = _usual(lines)
    reaches = sorted(line.reach for line in lines if abs(line.size - body) <= _SIZE * body)
    return _Measure(body, steps, reaches[(9 * len(reaches)) // 10] if reaches else 0.0)


def _paragraphs(lines: Sequence[Printed], measure: _Measure) -> Iterator[list[Printed]]:
    gathered: list[Printed] = []
    for line in lines:
        if gathered and measure.ends(gathered[-1], line):
            yield gathered
            gathered = []
        gathered.append(line)
    if gathered:
        yield gathered


def _row(lines: Sequence[Printed], tag: str, whole: str) -> Row:
    text = ""
    for line in lines:
        clean = line.text.translate(_LIGATURES)
        text = _joined(text, clean, whole) if text else clean
    return Row(text, Hint("li" if tag == "p" and _ITEM.match(text) else tag))


def rows(lines: Sequence[Printed]) -> Iterator[Row]:
    """The paragraphs of a document; what stands on each page comes after the paragraph that it interrupts."""
    apart = running(lines)
    told = [line for line in lines if line not in apart]
    whole = " ".join(line.text for line in told).casefold()
    measure = _measured(told)
    largest = max((line.size for line in told), default=0.0)
    order = {line: index for index, line in enumerate(lines)}
    waiting = deque(line for line in lines if line in apart)
    for paragraph in _paragraphs(told, measure):
        while waiting and order[waiting[0]] < order[paragraph[0]]:
            yield Row(waiting.popleft().text, Hint("running"))
        yield _row(paragraph, measure.tag(paragraph, largest), whole)
    yield from (Row(line.text, Hint("running")) for line in waiting)
