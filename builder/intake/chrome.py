"""Lines that are the page's by their shape, in whatever language: menus set in one line, counters, contacts, and all
that
stands below the comments.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.block import Block
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import bare, ends_sentence, words

_BARS = re.compile(r"\s+[|•·/]\s+")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2764]")
_COUNTED = re.compile(
    r"\W*[\d.,]+\s?[km]?\s+(?:views?|reads?|likes?|shares?|просмотр\w*|перегляд\w*|vues|vistas)\b", re.IGNORECASE
)
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d\s()/.-]{7,}\d|\(\d{2,5}\)\s?\d[\d\s-]{4,}\d")
_COMMENTS = re.compile(
    r"(?:(?:show|view|see|all|read|load) )*(?:\d[\d.,]* )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti"
    r"|коментар\w*|комментар\w*|댓글|コメント)(?: ?[(:]? ?\d[\d.,]*개?\)?)?|join the conversation|diskutieren sie mit",
    re.IGNORECASE,
)
_LEFT = 8  # words beside an address or a number, with which a line does no more than give it
_BIO = 30  # words of a line about who wrote the article
_SEGMENT, _FEWEST = 4, 3  # words of a menu's entry, and entries of a menu
_SHARE = 0.34  # of the prose that may stand below the comments' head, since readers write prose too


def _menu(text: str) -> bool:
    """Whether a line is short entries with bars between them."""
    parts = _BARS.split(text)
    return len(parts) >= _FEWEST and all(0 < len(words(part)) <= _SEGMENT for part in parts) and not ends_sentence(text)


def _counter(text: str) -> bool:
    """Whether a line only counts: reactions, views."""
    if _COUNTED.match(text) and len(words(text)) <= _LEFT:
        return True
    letters = [each for each in _EMOJI.sub("", text) if each.isalpha() and each not in "KMkm"]
    return _EMOJI.search(text) is not None and any(each.isdigit() for each in text) and not letters


def _contact(text: str) -> bool:
    """Whether a line only gives an address or a telephone number."""
    plain = straight(text)
    return _CONTACT.search(plain) is not None and len(words(_CONTACT.sub(" ", plain))) <= _LEFT and '"' not in plain


def _by_shape(block: Block) -> Ruling | None:
    text = block.words
    if block.lines[0].hint.tag in ("tr", "td", "th"):
        return None
    if _menu(text):
        return Ruling(Kind.NAVIGATION, "is a menu in one line", "menu", 0.93)
    if _counter(text):
        return Ruling(Kind.NOTICE, "counts readers", "counter", 0.96)
    return None


def _prose(block: Block) -> int:
    count = len(words(block.words))
    return count if count > 12 and ends_sentence(block.words) else 0


def _below(blocks: Sequence[Block]) -> Iterator[tuple[int, Ruling]]:
    """What stands below the head of the comments, where that stands below the article."""
    sizes = [_prose(block) for block in blocks]
    total = sum(sizes)
    for head, block in enumerate(blocks):
        if _COMMENTS.fullmatch(bare(block.words)) and 0 < sum(sizes[head:]) <= _SHARE * total:
            opening = bare(block.words)
            for index in range(head + 1, len(blocks)):
                yield index, Ruling(Kind.NOTICE, f'stands below "{opening}"', "comments", 0.93)
            return


@lru_cache(maxsize=16)
def _bio(phrases: tuple[str, ...]) -> re.Pattern[str]:
    name = r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+ ){1,4}"
    return re.compile(rf"(?-i:{name})(?:{'|'.join(phrases)})", re.IGNORECASE)


def _writers(blocks: Sequence[Block], bios: tuple[str, ...]) -> Iterator[tuple[int, Ruling]]:
    """Who wrote the article or published it, where the page ends with that; further up it may be news."""
    for index in range(len(blocks) - 1, 0, -1):
        text = straight(blocks[index].words)
        if not ends_sentence(text):
            continue
        if len(words(text)) > _BIO or '"' in text or _bio(bios).match(text) is None:
            return
        yield index, Ruling(Kind.NOTICE, "says who wrote or published it, at the end", "bio", 0.85)


def chrome(blocks: Sequence[Block], bios: tuple[str, ...] = ()) -> dict[int, Ruling]:
    """The paragraphs that are the page's by their shape, by their index; `bios` go on after the name of a writer."""
    found = dict(_below(blocks)) | dict(_writers(blocks, bios) if bios else ())
    first = next((index for index, block in enumerate(blocks) if _prose(block)), len(blocks))
    for index, block in enumerate(blocks):
        ruling = _by_shape(block)
        if ruling is None and index > first and _contact(block.words):
            ruling = Ruling(Kind.NOTICE, "gives an address or a number, and says nothing", "contact", 0.92)
        if ruling is not None:
            found[index] = ruling
    return found
