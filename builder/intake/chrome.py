"""Lines that are the page's by their shape, in whatever language: menus set in one line, counters, contacts, and all
that
stands below the comments.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.block import Block
from builder.intake.bytecode import compiled
from builder.intake.caption import captions
from builder.intake.continuation import leading
from builder.intake.languages import either, every
from builder.intake.onset import Lazy
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import bare, ends_sentence, words
from builder.intake.wirecode import is_coded

_BARS = re.compile(r"\s+[|•·/]\s+")
_STEPS = re.compile(r"\s+[»›>→/]\s+")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2764]")
_COUNTS = Lazy(rf"(?<=\d)\s?(?:[kmкм]|{either(lambda each: each.site.thousands)})\b\.?", re.IGNORECASE)
_COUNTED = Lazy(rf"\W*[\d.,]+\s?[km]?\s+(?:{either(lambda each: each.site.views)})\b", re.IGNORECASE)
_CONTACT = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\+\d[\d\s()/.-]{7,}\d|\(\d{2,5}\)\s?\d[\d\s-]{4,}\d")
_BOT = re.compile(r"(?:^|[\s(])@\w{2,30}_?bot\W*$", re.IGNORECASE)  # "Insurance online: @shop_bot"
_ORDERED = 16  # words of an offer that ends so
_COMMENTS = Lazy(
    rf"(?:(?:{either(lambda each: each.site.shows)}) )*(?:\w{{2,4}} (?=\d))?(?:\d[\d.,]* )?"
    rf"(?:{either(lambda each: each.site.comments)})"
    # "Comments (38) Most liked": behind the count may stand how they are sorted.
    rf"(?: \(\d[\d.,]*\)(?:\s+[^\W\d]+){{1,3}}| ?[(:]? ?\d[\d.,]*[개件]?\)?)?"
    rf"|{either(lambda each: each.site.commenting)}",
    re.IGNORECASE,
)
# A field of data for machines that says nothing to a reader: a number, a switch, a key; days and addresses do.
_FIELD = re.compile(
    r"[{}\[\],\s]+|[{\[\s]*\"[\w.-]+\"\s*:\s*(?:-?\d[\d.]*|null|true|false|\[[^\[\]]*\]?|[{]"
    r"|\"(?!\d{4}-\d\d)[\w.-]*\"|\")?\s*[,}\]]*"
)
# What such a field tells of the supply and not of the article: another page, whose rights, whom to ring.
_SUPPLY = re.compile(
    r"\s*\"(?:next|prev(?:ious)?|last|licen[cs]e|rights|copyright\w*|usage\w*|terms|contact\w*|phone|tel\w*|fax|teaser)\""
    r"\s*:\s*\".*\"\s*,?|\s*\"[\w.-]+\"\s*:\s*\"/[^\s\"]*\"\s*,?",
    re.IGNORECASE,
)
_CREDIT = Lazy(
    rf"\W*(?:{either(lambda each: each.crediting.picture)})\s?"
    rf"(?:{either(lambda each: each.crediting.taker)}|:|/|©|＝|=)\s*\S",
    re.IGNORECASE,
)
_TAGS = Lazy(rf"\W*(?:{either(lambda each: each.site.tags)})\s?(?::\s|：)", re.IGNORECASE)
_BY = Lazy(rf"^(?:{either(lambda each: each.crediting.writer)})\s?:?\s", re.IGNORECASE)
_WRITTEN = Lazy(rf"(?:{either(lambda each: each.crediting.by)})\b\s?:?\s+\S", re.IGNORECASE)
_BUTTONS = every(lambda each: each.site.buttons)
# Whose picture it is, alone on a line amid the text: "Ann Lee / The Quay", "Harbour Office / Telegram".
_PERSON = r"[\"(]?[A-Z\u00c0-\u00deА-ЯІЇЄҐ][\w'.-]+(?: [\"]?[\w'.-]+){0,4}[\")]?"
_SIGNED = re.compile(rf"{_PERSON}\s/\s{_PERSON}")
_JOINS = frozenset(("&", "/", *either(lambda each: each.crediting.joins).split("|")))
_LEFT = 8  # words beside an address or a number, with which a line does no more than give it
_OWED = 10  # words of a line that says whose a picture is, or what an article is filed under
_BIO = 30  # words of a line about who wrote the article
_LIFE = 70  # words of one that begins with the author's name
_MOSTLY = 0.6  # share of a menu's words that are names of sections
_KANA = re.compile(r"(?:[\u3040-\u30ff\u3400-\u9fffA-Z・･ー]{1,8}\s+){3,}[\u3040-\u30ff\u3400-\u9fffA-Z・･ー]{1,8}")
_SHOUTED = 4  # words in capitals that are a page's; a headline has more
_SEGMENT, _FEWEST = 4, 3  # words of a menu's entry, and entries of a menu
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?", re.IGNORECASE)
_ENTRIES = 2  # hours alone on their lines above the comments, with which a text goes from entry to entry
_NEXT = 3  # lines below the comments of an entry, within which the next one begins
_SHARE = 0.34  # of the prose that may stand below the comments' head, since readers write prose too


def _menu(text: str) -> bool:
    """Whether a line is short entries with bars between them, or nothing but tags."""
    if text.startswith("#") and all(part.startswith("#") for part in text.split()):
        return True
    parts = _BARS.split(text)
    if not any(each.isalpha() for each in text):
        return False  # "28 / 10 / 2024"
    return len(parts) >= _FEWEST and all(0 < len(words(part)) <= _SEGMENT for part in parts) and not ends_sentence(text)


def _trail(text: str) -> bool:
    """Whether a line is the way to the page: "Home » News » Region", at its end perhaps the headline."""
    parts = _STEPS.split(text)
    return len(parts) >= _FEWEST and all(0 < len(words(part)) <= _SEGMENT for part in parts[:-1])


def _sections(text: str, sections: frozenset[str]) -> bool:
    """Whether a line is the names of sections one after the other, without bars."""
    parts = [part.strip(".,:;|·•()").casefold() for part in text.split()]
    parts = [part for part in parts if part and part not in _JOINS]
    known = sum(part in sections for part in parts)
    if len(parts) >= _FEWEST and known >= max(_FEWEST, _MOSTLY * len(parts)) and not ends_sentence(text):
        return True
    if text.isascii() and (
        _WRITTEN.match(text) or (len(parts) > _SHOUTED and any(part in leading() for part in parts))
    ):
        return False  # "WORDS BY TOM ASHBY"; "TUGS SEARCH FOR A FOURTH": a headline in capitals
    return len(parts) >= _FEWEST and _KANA.fullmatch(text) is not None and all(len(part) <= 8 for part in parts)


def _counter(text: str) -> bool:
    """Whether a line only counts: reactions, views."""
    if _COUNTED.match(text) and len(words(text)) <= _LEFT:
        return True
    if text.isascii() or _EMOJI.search(text) is None or not any(each.isdigit() for each in text):
        return False
    rest = words(_COUNTS.sub("", _EMOJI.sub("", text)).casefold())
    return all(each in _BUTTONS or not any(map(str.isalpha, each)) for each in rest)


def _contact(text: str) -> bool:
    """Whether a line only gives an address or a telephone number."""
    plain = straight(text)
    if '"' in plain or not ("@" in plain or "+" in plain or "(" in plain):
        return False
    return _CONTACT.search(plain) is not None and len(words(_CONTACT.sub(" ", plain))) <= _LEFT


def _by_shape(block: Block, sections: frozenset[str]) -> Ruling | None:
    text = block.words
    if block.lines[0].hint.tag in ("tr", "td", "th"):
        return None
    if _trail(text):
        return Ruling(Kind.NAVIGATION, "tells the way to the page", "menu", 0.93)
    if _TAGS.match(text) and len(words(text)) <= _OWED and not ends_sentence(text):
        return Ruling(Kind.NAVIGATION, "says what it is filed under", "menu", 0.93)
    if _menu(text) or _sections(text, sections):
        return Ruling(Kind.NAVIGATION, "is a menu in one line", "menu", 0.93)
    if is_coded(text) and (text.startswith("^") or not ends_sentence(text)):
        return Ruling(Kind.NOTICE, "is an agency's line of codes", "data", 0.95)
    if _FIELD.fullmatch(text) or _SUPPLY.fullmatch(text):
        return Ruling(Kind.NOTICE, "is a field of data for machines", "data", 0.95)
    if _CREDIT.match(text) and len(words(text)) <= _OWED and not ends_sentence(text):
        return Ruling(Kind.CAPTION, "says whose picture it is", "picture", 0.93)
    if _counter(text):
        return Ruling(Kind.NOTICE, "counts readers", "counter", 0.96)
    if _BOT.search(text) and len(words(text)) <= _ORDERED:
        return Ruling(Kind.PROMO, "sends its reader to a messenger's robot", "robot", 0.9)
    return None


def _prose(block: Block) -> int:
    count = len(words(block.words))
    return count if count > 12 and ends_sentence(block.words) else 0


def _goes_on(blocks: Sequence[Block], head: int) -> bool:
    """Whether the head of comments is that of one entry among several: an hour alone on its line stands over each."""
    hours = [at for at, block in enumerate(blocks) if _CLOCK.fullmatch(bare(block.words))]
    return sum(at < head for at in hours) >= _ENTRIES and any(head < at <= head + _NEXT for at in hours)


def _below(blocks: Sequence[Block]) -> Iterator[tuple[int, Ruling]]:
    """What stands below the head of the comments, where that stands below the article."""
    sizes = [_prose(block) for block in blocks]
    total = sum(sizes)
    for head, block in enumerate(blocks):
        if not total or not _COMMENTS.fullmatch(bare(block.words)) or _goes_on(blocks, head):
            continue
        if sum(sizes[head:]) <= _SHARE * total:
            opening = bare(block.words)
            for index in range(head + 1, len(blocks)):
                yield index, Ruling(Kind.NOTICE, f'stands below "{opening}"', "comments", 0.93)
            return


@lru_cache(maxsize=16)
def bio(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """How a line begins that says who wrote the article: a name and one of these phrases."""
    name = r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+ ){1,4}"
    return compiled(rf"(?-i:{name})(?:{'|'.join(phrases) or '(?!)'})", re.IGNORECASE)


def _authors(blocks: Sequence[Block], last: int, common: frozenset[str]) -> frozenset[str]:
    """Names alone on their lines above the end of the text, or behind "By": the authors', among others. The commonest
    words are none: "On Monday" opens many a line.
    """
    found = set()
    for block in blocks[:last]:
        for piece in re.split(r"[,|·•]|\s{2,}|\d", _BY.sub("", straight(block.words))):
            parts = piece.split()
            if parts and parts[0].casefold() in common:
                continue
            if 2 <= len(parts) <= 4 and len(block.words) < 120 and all(part[0].isupper() for part in parts):
                found.add(" ".join(parts))
    return frozenset(found)


def _last(blocks: Sequence[Block]) -> int:
    return max((at for at, block in enumerate(blocks) if len(words(block.words)) > _BIO and _prose(block)), default=0)


def _writers(blocks: Sequence[Block], bios: tuple[str, ...], common: frozenset[str]) -> Iterator[tuple[int, Ruling]]:
    """Who wrote the article or published it, where the page ends with that; further up it may be news. What begins with
    the author's name below the text is of the author.
    """
    authors = _authors(blocks, _last(blocks), common)
    told = "\n".join(straight(block.words) for block in blocks[: len(blocks) // 2] if len(words(block.words)) > _BIO)
    sizes = [_prose(block) for block in blocks]
    for index in range(len(blocks) - 1, len(blocks) // 2, -1):
        if sum(sizes[index + 1 :]) > _SHARE * sum(sizes):
            break  # a name over the paragraphs of a part is what that is about
        text = straight(blocks[index].words)
        names = [name for name in authors if text.startswith(name) and name not in told]
        if names and '"' not in text and _LEFT <= len(words(text)) <= _LIFE and ends_sentence(text):
            yield index, Ruling(Kind.NOTICE, "speaks of the author, below the text", "bio", 0.93)
    for index in range(len(blocks) - 1, 0, -1):
        text = straight(blocks[index].words)
        if not ends_sentence(text):
            continue
        if len(words(text)) > _BIO or '"' in text or bio(bios).match(text) is None:
            return
        yield index, Ruling(Kind.NOTICE, "says who wrote or published it, at the end", "bio", 0.85)


def _rows(blocks: Sequence[Block], sections: frozenset[str]) -> Iterator[tuple[int, Ruling]]:
    """A menu with an entry a line: three lines or more after one another that are names of sections alone."""
    is_entry = [
        0 < len(block.words.split()) <= _SEGMENT
        and all(part.strip(".,:;&|·()").casefold() in sections for part in block.words.split() if part != "&")
        for block in blocks
    ]
    for index, entry in enumerate(is_entry):
        near = is_entry[max(0, index - 2) : index + 3]
        if entry and any(
            all(is_entry[at : at + 3]) for at in range(max(0, index - 2), index + 1) if at + 3 <= len(blocks)
        ):
            yield (
                index,
                Ruling(Kind.NAVIGATION, "is one of several names of sections", "menu", 0.93 if all(near) else 0.9),
            )


def chrome(
    blocks: Sequence[Block],
    bios: tuple[str, ...] = (),
    sections: frozenset[str] = frozenset(),
    common: frozenset[str] = frozenset(),
) -> dict[int, Ruling]:
    """The paragraphs that are the page's by their shape, by their index; `bios` go on after the name of a writer, menus
    list `sections`, and `common` are the language's commonest words.
    """
    first = next((index for index, block in enumerate(blocks) if _prose(block)), len(blocks))
    last = max((index for index, block in enumerate(blocks) if _prose(block)), default=0)
    found = dict(_below(blocks)) | dict(_writers(blocks, bios, common)) | dict(_rows(blocks, sections))
    pictured = captions(["" if block.lines[0].hint.inside else block.words for block in blocks])
    for index, block in enumerate(blocks):
        ruling = _by_shape(block, sections)
        if ruling is None and index in pictured:
            ruling = Ruling(Kind.CAPTION, "ends with whose picture it is", "picture", 0.93, specific=True)
        if ruling is None and first < index < last and _SIGNED.fullmatch(straight(block.words)):
            ruling = Ruling(Kind.CAPTION, "names whose picture it is, amid the text", "picture", 0.9)
        if ruling is None and index > first and _contact(block.words):
            ruling = Ruling(Kind.NOTICE, "gives an address or a number, and says nothing", "contact", 0.92)
        if ruling is not None:
            found[index] = ruling
    return found
