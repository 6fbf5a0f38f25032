"""What a page shows of the day beside every article: rates, the weather, how a match stands, news just in. The text has
no word of it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from builder.intake.block import Block
from builder.intake.cohesion import stems_of
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.passage import Kind, Ruling
from builder.intake.shape import ends_sentence, key, size, words

RULE = "board"
_NAME = r"[^\W\d_][^\d.:;!?()|·]{0,24}"
_AMOUNT = r"(?:[$€£¥₴₽]|[A-Z][a-z]\s)?\s?\d[\d.,\u00a0\u202f]*[.,]\d+\s?[%₴₽€$]?"
_RATES = re.compile(rf"(?:[€$£]\s?)?{_NAME}\s{_AMOUNT}\s*(?:[|·;]\s*)?(?:{_NAME}\s{_AMOUNT}\s*(?:[|·;]\s*)?){{1,6}}")
_DEGREES = r"[+−–-]?\d{1,2}\s?(?:°\s?C?|º\s?C?|℃|℉)"
_WEATHER = re.compile(rf"{_NAME}\s{_DEGREES}(?:[\s|·;/／・,]+(?:{_NAME}\s)?{_DEGREES}){{0,6}}\s*")
_BESIDE = r"(?:\s?[(（][^()（）]{1,22}[)）])?\s*"
_MATCH = re.compile(
    rf"(?P<home>{_NAME})\s(?:[–—-]\s(?P<away>{_NAME})\s\d{{1,3}}\s?[:–-]\s?\d{{1,3}}"
    rf"|\d{{1,3}}\s?[:–-]\s?(?:\d{{1,3}}\s(?P<guest>{_NAME})|(?P<other>{_NAME})\s\d{{1,3}})){_BESIDE}"
)
_LONG = 90  # characters of such a line
_NEWS = 16  # words of news just in
_ALIKE = 1  # words of it that any other line may have
_NEAR = 3  # lines between the first paragraphs of a text; a notice above it stands alone
_TELLS = 12  # words of a paragraph
_TABLE = 3  # such lines after one another, which are a table of the article
_CONFIDENCE = 0.92


def _tells(block: Block) -> bool:
    return size(block.words) >= _TELLS and ends_sentence(block.words)


def _board(text: str, told: frozenset[str]) -> str:
    """What a line shows of the day, as a reason; '' where it shows nothing or something that the text tells of."""
    if len(text) > _LONG or not any(each.isdigit() for each in text) or text.endswith((".", "!", "?", "。")):
        return ""
    if _RATES.fullmatch(text):
        return "shows rates and nothing else"
    if _WEATHER.fullmatch(text):
        return "shows the weather and nothing else"
    found = _MATCH.fullmatch(text)
    if found is None:
        return ""
    teams = [word for name in found.groups() for word in key(name or "") if len(word) > 3]
    return "" if not teams or any(word in told for word in teams) else "shows how a match stands"


@lru_cache(maxsize=16)
def _flash(code: str) -> re.Pattern[str]:
    both = dict.fromkeys((LANGUAGES[code].site.flash, LANGUAGES["en"].site.flash))
    return ready(rf"[\W_]*(?:{'|'.join(both)})(?:\s?[:|!\])】–—]|\s{{2,}})", re.IGNORECASE)


def _flashes(blocks: Sequence[Block], language: Language) -> Iterator[int]:
    """The lines above the text that tell news just in, of something else than the text and the other lines above it."""
    telling = [at for at, block in enumerate(blocks) if _tells(block)]
    lead = next((at for at, next_ in pairwise(telling) if next_ - at <= _NEAR), telling[0] if telling else 0)
    for at, block in enumerate(blocks[:lead]):
        found = _flash(language.code).match(block.words) if size(block.words) <= _NEWS else None
        own = stems_of(block.words[found.end() :], language) if found else frozenset[str]()
        others = (*blocks[:at], *blocks[at + 1 :]) if len(own) > _ALIKE else ()
        if others and all(len(own & stems_of(each.words, language)) <= _ALIKE for each in others):
            yield at


def _told(blocks: Sequence[Block]) -> frozenset[str]:
    """The words of all that tells something."""
    return frozenset(word.casefold() for block in blocks if _tells(block) for word in words(block.words))


def boards(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The lines of a page that show what the day is like, by their index."""
    told = _told(blocks)
    for at in _flashes(blocks, language):
        yield at, Ruling(Kind.NOTICE, "tells news just in, of which the text has no word", RULE, _CONFIDENCE)
    shown = {at: reason for at, block in enumerate(blocks) if (reason := _board(block.words, told))}
    for at, reason in shown.items():
        run = max(sum(place in shown for place in range(at - back, at - back + _TABLE)) for back in range(_TABLE))
        if run < _TABLE and not blocks[at].bullet and blocks[at].lines[0].hint.tag not in ("td", "th", "tr"):
            yield at, Ruling(Kind.NOTICE, reason, RULE, _CONFIDENCE)
