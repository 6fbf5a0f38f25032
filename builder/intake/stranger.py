"""Titles of other articles amid the text, and the sentence below one that tells what its article is about.

A subhead has words of the paragraphs below it, or few words; a long title that has none of them leads elsewhere.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from builder.intake.block import Block
from builder.intake.chrome import bio
from builder.intake.classify import Verdict
from builder.intake.cohesion import stems_of
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.onset import ready
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import quoted, straight
from builder.intake.sentence import sentences
from builder.intake.shape import ends_sentence, key, size, words
from builder.intake.weights import PAGE, TEXT
from builder.intake.zone import BELOW

RULE = "features"
_SHORTEST, _LONGEST = 5, 16  # words of a title that is more than a subhead
_LEDE = 32  # words of what tells an article in short
_TELLS = 12  # words of a paragraph
_AHEAD, _BEHIND, _FAR = 3, 2, 6  # paragraphs beside a line that it is held against, and the lines among which they are
_SUBSTANCE = 3  # words of substance in a title
_ALIKE = 1  # such words that a line may share with the paragraphs above: what the page is about
# Likelihoods that a title is the page's, that one is with another title or its own lede below it, and that a lede is.
_TITLE, _LED, _TELLING = 0.65, 0.45, 0.3
_AGAIN = 0.15  # likelihood of one that the page prints again below the text
_SENTENCE, _LIFE = 22, 70  # words of a sentence below the end, and of one about who wrote or published it
_PAIR = 50  # words of two sentences that tell another story
_BLURB, _HARDLY = 2, 0.2  # sentences of one under the head of a list, and share of its words that the text has
_LIKELY = 0.05  # likelihood of them that they are the page's
_NAME = 4  # words of a name between quotation marks
_HOUSE = 0.25  # likelihood of such a one
_ENDED = 0.5  # likelihood of a sentence below the end of the text that it is the page's
_FEW = 0.15  # share of such a sentence's words that the text has
_CONFIDENCE = 0.85
_HEADS = frozenset(("list", "box title"))  # the rules of what leads to another article, one line or two below


def _told(text: str, language: Language, near: Sequence[Block]) -> int:
    """How many words of substance a line shares with paragraphs near it."""
    own = stems_of(text, language)
    return len(own & frozenset[str]().union(*(stems_of(each.words, language) for each in near)))


def _near(blocks: Sequence[Block], text: frozenset[int], at: int, step: int, most: int) -> list[Block]:
    """The paragraphs of the text above (`step` -1) or below a line, the nearest first."""
    places = (place for place in range(at + step, at + step * (_FAR + 1), step) if place in text)
    return [blocks[place] for place in places if size(blocks[place].words) >= _TELLS][:most]


def _is_strange(blocks: Sequence[Block], text: frozenset[int], at: int, language: Language, least: int) -> bool:
    """Whether a line has words of substance and none of the paragraphs beside it."""
    line, below = blocks[at].words, _near(blocks, text, at, 1, _AHEAD)
    if not below or len(stems_of(line, language)) < least or _told(line, language, below):
        return False
    return _told(line, language, _near(blocks, text, at, -1, _BEHIND)) <= _ALIKE


def _may_be_title(block: Block) -> bool:
    line = block.words
    if block.bullet or block.lines[0].hint.tag or not _SHORTEST <= max(size(line), len(words(line))) <= _LONGEST:
        return False
    whole = any(end - start >= len(line) - 2 for start, end in quoted(line)[0])
    stops = ends_sentence(line) and not line.endswith(("?", "!", "？", "！"))
    row = sum(word.isdigit() for word in words(line)) > 1
    return not (whole or stops or row or line.endswith((":", "：", ",", "、")))


def _is_lede(blocks: Sequence[Block], text: frozenset[int], at: int, language: Language) -> bool:
    line = blocks[at].words
    return _TELLS - 4 <= size(line) <= _LEDE and _is_strange(blocks, text - {at}, at, language, _SUBSTANCE + 1)


def _below(found: Sequence[Verdict], blocks: Sequence[Block]) -> frozenset[tuple[str, ...]]:
    """The titles that stand below the end of the text."""
    return frozenset(
        key(block.words) for block, each in zip(blocks, found, strict=True) if each.zone == BELOW and not block.bullet
    )


def _leads(
    found: Sequence[Verdict], blocks: Sequence[Block], text: frozenset[int], at: int, language: Language
) -> bool:
    """Whether what tells a title in short stands below it."""
    telling = at + 1 in text and found[at + 1].shares[PAGE] >= _TELLING
    return telling and _is_lede(blocks, text, at + 1, language)


def _is_one_of_two(blocks: Sequence[Block], text: frozenset[int], at: int, language: Language) -> bool:
    """Whether another such title stands right above or below: no subhead has a subhead beside it."""
    beside = (place for place in (at - 1, at + 1) if 0 <= place < len(blocks) and _may_be_title(blocks[place]))
    return any(_is_strange(blocks, text, place, language, _SUBSTANCE) for place in beside)


def _titles(
    found: Sequence[Verdict], blocks: Sequence[Block], given: Mapping[int, Ruling], language: Language
) -> Iterator[tuple[int, Ruling]]:
    """The titles and ledes of other articles amid the text of a paste, by their index."""
    text = frozenset(at for at, each in enumerate(found) if each.group == TEXT and at not in given)
    again = _below(found, blocks)
    for at in range(min(text, default=0) + 1, max(text, default=0)):
        page = found[at].shares[PAGE]
        if at in given or found[at].zone == BELOW or page < _AGAIN or not _may_be_title(blocks[at]):
            continue
        strange, led = _is_strange(blocks, text, at, language, _SUBSTANCE), _leads(found, blocks, text, at, language)
        if key(blocks[at].words) in again:
            yield at, Ruling(Kind.TEASER, "is a title that the page prints again below the text", RULE, _CONFIDENCE)
        elif strange and (page >= _TITLE or (page >= _LED and (led or _is_one_of_two(blocks, text, at, language)))):
            yield at, Ruling(Kind.TEASER, "is a title that shares no words with the text beside it", RULE, _CONFIDENCE)
        else:
            continue
        if led:
            reason = "tells the title above it, and shares no words with the text beside it"
            yield at + 1, Ruling(Kind.TEASER, reason, RULE, _CONFIDENCE)


@lru_cache(maxsize=16)
def _about(code: str) -> re.Pattern[str]:
    both = (*LANGUAGES[code].site.about, *LANGUAGES["en"].site.about)
    return ready("|".join(f"(?:{pattern})" for pattern in dict.fromkeys(both)), re.IGNORECASE)


@lru_cache(maxsize=16)
def _writer(code: str) -> re.Pattern[str]:
    return bio(tuple(dict.fromkeys((*LANGUAGES[code].page.bios, *LANGUAGES["en"].page.bios))))


def _tells_of_house(line: str, code: str) -> bool:
    """Whether a line tells who publishes, wrote or paid for what stands above it."""
    return _about(code).search(line) is not None or _writer(code).match(straight(line)) is not None


def _speaks(line: str) -> bool:
    """Whether a line quotes more than a name."""
    return any(size(line[start:end]) > _NAME for start, end in quoted(line)[0])


def _reports(line: str) -> bool:
    """Whether a paragraph is text, whatever its features say: it is long, or quotes somebody."""
    return size(line) > (_TELLS if _speaks(line) else _SENTENCE)


def _why(line: str, each: Verdict, told: frozenset[str], apart: bool, language: Language) -> str:
    """Why a sentence below the text is none of it, as a reason; '' where nothing tells; `apart` says that
    no paragraph of the text stands right above it.
    """
    own, page = stems_of(line, language), 1 - each.shares[TEXT]
    if page >= _HOUSE and size(line) <= _LIFE and not _speaks(line) and _tells_of_house(line, language.code):
        return "tells below the text who publishes, wrote or paid for it"
    numbers = sum(word.isdigit() for word in words(line))
    strange = len(own) >= _SUBSTANCE and len(own & told) <= _FEW * len(own) and numbers < _SUBSTANCE
    if apart and each.zone == BELOW and page >= _ENDED and strange and size(line) <= _SENTENCE:
        return "stands below the end of the text, and shares hardly a word with it"
    return ""


def _sentences(
    found: Sequence[Verdict], blocks: Sequence[Block], given: Mapping[int, Ruling], language: Language
) -> Iterator[tuple[int, Ruling]]:
    """The sentences at the end, from the last upwards: what the house says of itself, and what has hardly a word of
    the text; a paragraph that tells something ends them.
    """
    text = [at for at, each in enumerate(found) if each.group == TEXT and at not in given]
    told = frozenset[str]().union(*(stems_of(blocks[at].words, language) for at in text))
    for at in range(len(blocks) - 1, max(len(blocks) // 2, 1), -1):
        line = blocks[at].words
        if at in given or not ends_sentence(line):
            continue
        is_text = at - 1 in text or (at - 1 not in given and _reports(blocks[at - 1].words))
        if reason := _why(line, found[at], told, not is_text, language):
            yield at, Ruling(Kind.NOTICE, reason, RULE, _CONFIDENCE)
        elif found[at].group == TEXT:
            return


def _is_aside(blocks: Sequence[Block], text: frozenset[int], at: int, language: Language) -> bool:
    """Whether a paragraph is two sentences without a number, a day, a quotation or anybody who says something, and has
    no word of the paragraphs beside it: of some 1,700 paragraphs of reports none was.
    """
    line = straight(blocks[at].words)
    if (
        not _TELLS <= size(line) <= _PAIR
        or any(map(str.isdigit, line))
        or '"' in line
        or line.startswith(("-", "—", "–"))
    ):
        return False
    if not ends_sentence(line) or len(sentences(line, language)) != 2 or mentions(line, language.code):
        return False
    verbs = language.speech.verbs
    if verbs and ready(rf"\b(?:{verbs})\b", re.IGNORECASE).search(line):
        return False
    others = (blocks[place] for place in text if place != at and size(blocks[place].words) >= _TELLS)
    far = _told(line, language, tuple(others)) <= _ALIKE
    return far and _is_strange(blocks, text - {at}, at, language, _SUBSTANCE + 2)


def _asides(
    found: Sequence[Verdict], blocks: Sequence[Block], given: Mapping[int, Ruling], language: Language
) -> Iterator[tuple[int, Ruling]]:
    """The paragraphs amid the text in which a page tells another story in two sentences, by their index."""
    text = frozenset(at for at, each in enumerate(found) if each.group == TEXT and at not in given)
    for at in sorted(text)[1:-1]:
        if found[at].shares[PAGE] >= _LIKELY and not blocks[at].bullet and _is_aside(blocks, text, at, language):
            yield at, Ruling(Kind.TEASER, "tells something else in two sentences, amid the text", RULE, _CONFIDENCE)


@lru_cache(maxsize=16)
def _going_on(code: str) -> re.Pattern[str]:
    speech = LANGUAGES[code].speech
    edge = r"\b" if LANGUAGES[code].cased else ""
    return ready(rf"(?:{speech.person}|{speech.several}|{speech.going_on}){edge}", re.IGNORECASE)


def _is_blurb(blocks: Sequence[Block], text: frozenset[int], at: int, language: Language) -> bool:
    """Whether a paragraph begins something new and has hardly a word of the paragraphs beside it."""
    line, own = straight(blocks[at].words), stems_of(blocks[at].words, language)
    if not ends_sentence(line) or not _TELLS - 4 <= size(line) <= _LEDE or _going_on(language.code).match(line):
        return False
    below, above = _near(blocks, text, at, 1, _AHEAD), _near(blocks, text, at, -1, _BEHIND)
    return bool(below) and len(own) > _SUBSTANCE and _told(line, language, below + above) <= _HARDLY * len(own)


def _blurbs(
    found: Sequence[Verdict], blocks: Sequence[Block], given: Mapping[int, Ruling], language: Language
) -> Iterator[tuple[int, Ruling]]:
    """What a page tells of another article amid the text, by its index: below the title in a box, or right below the
    head of a list, where the title is the first of two sentences. The head may also have lost its list: of pages'
    paragraphs below such a one none was of two sentences and so far from those beside it.
    """
    text = frozenset(at for at, each in enumerate(found) if each.group == TEXT and at not in given)
    for at in sorted(text)[1:-1]:
        head = given.get(at - 1)
        if head is None or head.rule not in _HEADS or blocks[at].bullet:
            continue
        count = len(sentences(straight(blocks[at].words), language))
        if count <= _BLURB and (count == _BLURB or head.rule == "box title") and _is_blurb(blocks, text, at, language):
            reason = "stands under the head of other articles, and has hardly a word of the text beside it"
            yield at, Ruling(Kind.TEASER, reason, RULE, _CONFIDENCE)


def strangers(
    found: Sequence[Verdict], blocks: Sequence[Block], given: Mapping[int, Ruling], language: Language
) -> dict[int, Ruling]:
    """The lines of a paste that are of other articles or of none, by their index; `given` is what is known of them."""
    parts = (_asides, _blurbs, _titles, _sentences)
    return {at: ruling for part in parts for at, ruling in part(found, blocks, given, language)}
