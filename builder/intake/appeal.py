"""Lines in which a page speaks of itself or to its reader: what a report does in quotation marks alone."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.block import Block
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.onset import Lazy, ready
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import quoted, straight
from builder.intake.shape import words
from builder.intake.sieve import Sieve, sieve

RULE = "appeal"
_ENOUGH = 1.0  # weight of a page's words that makes a line its own
_PLAIN = 1.5  # weight from which its words are as good as known
_SPOKEN = 0.4  # what speaking to the reader weighs
_LONGEST = 70  # words: no such line is longer
_TELLING = 20  # words of a paragraph that tells something
_FEWEST = 2  # such paragraphs, below which nothing tells an article from what stands around it
_OFTEN = 0.2  # share of such paragraphs that speak to the reader, from which on the article does so itself
_IDEOGRAM = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_READ = 1500  # characters that are looked at


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[tuple[Lazy, float], ...], Sieve]:
    """What pages of a language, and of English, speak of, each with its weight; and which of it a text may hold."""
    both = (LANGUAGES[code], LANGUAGES["en"]) if code != "en" else (LANGUAGES[code],)
    known = tuple((Lazy(words_, re.IGNORECASE), weight) for each in both for words_, weight in each.site.words)
    return known, sieve([pattern for pattern, _ in known])


@lru_cache(maxsize=16)
def _reader(code: str) -> re.Pattern[str]:
    edge = r"\b" if LANGUAGES[code].cased else ""
    return re.compile(rf"{edge}(?:{LANGUAGES[code].site.reader}){edge}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _says(verbs: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{verbs})\b", re.IGNORECASE)


def weight(plain: str, code: str) -> float:
    """How much a text speaks of a page, what it quotes left out."""
    known, sifted = _patterns(code)
    return sum(known[at][1] for at in sifted.possible(plain) if known[at][0].search(plain))


def _outside(text: str, is_open: bool) -> tuple[str, bool]:
    """A text with its quotations blank, and whether one is open at its end."""
    plain = straight(text[:_READ])
    spans, still = quoted(text[:_READ], is_open)
    for start, end in spans:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain, still


def _size(plain: str) -> int:
    """The words of a text; where nothing parts them, as many as its signs make."""
    return max(len(words(plain)), len(_IDEOGRAM.findall(plain)) // 2)


def _told(blocks: Sequence[Block]) -> list[str]:
    """The paragraphs without what they quote."""
    found, is_open = [], False
    for block in blocks:
        plain, is_open = _outside(block.words, is_open and _size(block.words) > _TELLING)
        found.append(plain)
    return found


def _speaks_itself(told: Sequence[str], language: Language) -> bool:
    """Whether the article itself speaks to its reader: a letter, a guide, an opinion."""
    telling = [plain for plain in told if _size(plain) >= _TELLING]
    return sum(_reader(language.code).search(plain) is not None for plain in telling) > max(1, _OFTEN * len(telling))


def appeals(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The paragraphs in which the page speaks, by their index."""
    told = _told(blocks)
    if sum(_size(plain) >= _TELLING for plain in told) < _FEWEST:
        return
    known, sifted = _patterns(language.code)
    spoken = 0.0 if _speaks_itself(told, language) else _SPOKEN
    for index, plain in enumerate(told):
        size = _size(plain)
        if not 0 < size <= _LONGEST or blocks[index].lines[0].hint.tag in ("td", "th", "tr"):
            continue
        asked = (known[at] for at in sifted.possible(plain))
        hits = [(found.group(), weight) for each, weight in asked if (found := each.search(plain))]
        if not hits:
            continue
        reader = _reader(language.code).search(plain)
        if sum(weight for _, weight in hits) + (spoken if reader and hits else 0.0) < _ENOUGH:
            continue
        if (
            language.speech.verbs
            and '"' in straight(blocks[index].words)
            and _says(language.speech.verbs).search(plain)
        ):
            continue  # who says so beside a quotation: "he told our newsroom"
        shown = [f'"{said.strip()}"' for said, _ in sorted(hits, key=lambda hit: -hit[1])[:2]]
        to = f' and says "{reader.group()}" to its reader' if reader and spoken else ""
        score = sum(weight for _, weight in hits) + (spoken if reader else 0.0)
        yield (
            index,
            Ruling(
                Kind.PROMO,
                f"speaks of the page: {', '.join(shown)}{to}",
                RULE,
                min(0.97, 0.7 + 0.15 * score),
                specific=score >= _PLAIN,
            ),
        )
