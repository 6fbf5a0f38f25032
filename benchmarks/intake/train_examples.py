"""What a page with gold text teaches: the features of its lines, as they are and as people would paste them, and the
group of each.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from benchmarks.intake import train_memory
from benchmarks.intake.train_chain import Example
from benchmarks.intake.train_pages import UNKNOWN, Lesson, groups
from builder.errors import Mistake
from builder.intake.block import Block, blocks
from builder.intake.classify import judged, rows, seen
from builder.intake.features import Row
from builder.intake.formats import html
from builder.intake.formats.html_vote import texts, voices
from builder.intake.furniture import furniture, own_words
from builder.intake.language import language
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.sheet import Line
from builder.intake.weights import PAGE, TEXT

AROUND = 80  # lines of a page beyond its article that are learned from; what is further away is easy
MOST = 3000  # lines of a paste
MARGINS = (0, 0, 1, 2, 3, 5, 8, 15, 40)  # lines that a person copies with an article by accident
HELD = 4  # every fourth page is held out
GAP, APART = 12, 0.1  # lines of the page, beyond which up to this share of the text is no part of it
TEASER = 0.3  # share of what all voices keep that a gold text may leave out before it is taken for a teaser of itself


@dataclass(frozen=True, slots=True)
class Taught:
    """What one page gives: itself, and three pastes of it where it is an article. `held` keeps it from the fit."""

    held: bool
    page: Example
    pastes: tuple[Example, ...]


def _example(features: Sequence[Sequence[str]], labels: Sequence[int]) -> Example:
    known: dict[str, int] = {}
    lines = tuple(tuple(known.setdefault(name, len(known)) for name in line) for line in features)
    return Example(tuple(known), lines, tuple(labels))


def _cuts(name: str, first: int, last: int, count: int) -> Iterator[slice]:
    """What people would copy of a page: about the article, the article with a good deal around it, and all."""
    chance = random.Random(sha256(name.encode()).hexdigest())
    yield slice(max(0, first - chance.choice(MARGINS)), min(count, last + 1 + chance.choice(MARGINS)))
    yield slice(max(0, first - 60), min(count, last + 61))
    yield slice(0, count)


def _is_teaser(lines: Sequence[Row], labels: Sequence[int]) -> bool:
    """Whether a gold text leaves out much of what everybody keeps: it is of another version of the page, or cut."""
    kept = [
        (line.size, label) for line, label in zip(lines, labels, strict=True) if all(vote for _, vote in line.votes)
    ]
    out = sum(size for size, label in kept if label == PAGE)
    return bool(lines[0].votes) and out > TEASER * sum(size for size, _ in kept)


def _together(labels: Sequence[int], sizes: Sequence[int]) -> list[int]:
    """The labels without lines of the text that stand apart from it: a teaser may tell a sentence of the article again,
    and would move its end.
    """
    found, total = list(labels), sum(size for size, label in zip(sizes, labels, strict=True) if label == TEXT)
    text = [at for at, label in enumerate(labels) if label == TEXT]
    for lines in (text, text[::-1]):
        size = 0
        for place, (at, further) in enumerate(pairwise(lines), start=1):
            size += sizes[at]
            if size > APART * total:
                break
            if abs(further - at) > GAP:
                found = [UNKNOWN if line in lines[:place] else label for line, label in enumerate(found)]
    return found


@dataclass(frozen=True, slots=True)
class Seen:
    """One page as it is read: its paragraphs, and the text that each voice keeps of it."""

    blocks: tuple[Block, ...]
    texts: dict[str, str]


_READS = ("builder.intake.formats.html", "builder.intake.formats.html_vote", "builder.intake.block")
_TEACHES = ("benchmarks.intake.train_examples",)


def _bare(block: Block) -> Block:
    """The paragraph without its places in the page, which nothing is learned from."""
    line = Line(block.lines[0].number, 0, 0, "", block.text, 0, None, "utf-8", block.lines[0].hint)
    return Block((line,), block.text, (0,), block.bullet)


def _read(lesson: Lesson, data: bytes) -> Seen | None:
    try:
        sheet = html.read(lesson.name, data)
    except Mistake:
        return None
    said = texts(sheet.data.decode(sheet.encoding, "replace"))
    return Seen(tuple(_bare(block) for block in blocks(sheet.lines)), said)


def pasted(found: Sequence[Block], labels: Sequence[int], grammar: Language) -> Example:
    """What lines without markup teach."""
    rules = furniture(found, grammar, ())
    places = judged(rules, len(found))
    known = {at: rules[place] for at, place in enumerate(places) if place in rules}
    by_words = rows([found[place] for place in places], known, grammar, {}, False)
    return _example(seen(by_words, grammar, False), [labels[place] for place in places])


def taught(lesson: Lesson, memory: Path) -> Taught | None:
    """The examples of one page; None where nothing of its text is found in it."""
    data = lesson.data()
    known = data + repr(lesson).encode()
    return train_memory.recall(memory, "taught", _TEACHES, known, lambda: _learned(lesson, data, memory))


def _learned(lesson: Lesson, data: bytes, memory: Path) -> Taught | None:
    page_ = train_memory.recall(memory, "read", _READS, data, lambda: _read(lesson, data))
    if page_ is None:
        return None
    found = page_.blocks
    labels = groups(lesson, [block.words for block in found], [block.lines[0].hint.tag for block in found])
    text = [at for at, label in enumerate(labels) if label == TEXT]
    if not text:
        return None
    grammar = LANGUAGES.get(language([block.words for block in found], "en").value) or LANGUAGES["en"]
    rules = own_words(found, grammar, ())
    seen_by = rows(found, rules, grammar, voices(page_.texts), True)
    if lesson.text and _is_teaser(seen_by, labels):
        return None
    page = seen(seen_by, grammar, True)
    near = slice(max(0, text[0] - AROUND), text[-1] + AROUND + 1)
    whole = _example(page[near], labels[near])
    pastes = []
    if lesson.prose:
        labels = _together(labels, [len(block.words) for block in found])
        text = [at for at, label in enumerate(labels) if label == TEXT]
        cuts = _cuts(lesson.name, text[0], text[-1], min(len(found), MOST))
        pastes = [pasted(found[cut], labels[cut], grammar) for cut in cuts]
    held = int(sha256(lesson.name.encode()).hexdigest(), 16) % HELD == 0
    return Taught(held, whole, tuple(pastes))
