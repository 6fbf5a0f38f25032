"""A head under which a house tells of itself or of its cookies, and the paragraph below it: "Who we are"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.appeal import addresses, weight
from builder.intake.block import Block
from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import bare, ends_sentence, size

RULE = "self-portrait"
_HEAD = 60  # characters of a head
_LONGEST = 70  # words of a paragraph in which a house tells of itself
_SAYS = 0.5  # weight of a page's words, from which on a paragraph below such a head is the page's
_CONFIDENCE = 0.93


@lru_cache(maxsize=16)
def _heads(code: str) -> re.Pattern[str]:
    both = dict.fromkeys((LANGUAGES[code].site.ourselves, LANGUAGES["en"].site.ourselves))
    return compiled("|".join(f"(?:{each})" for each in both), re.IGNORECASE)


@lru_cache(maxsize=16)
def _about(code: str) -> re.Pattern[str]:
    both = dict.fromkeys((*LANGUAGES[code].site.about, *LANGUAGES["en"].site.about))
    return ready("|".join(f"(?:{each})" for each in both), re.IGNORECASE)


def _is_house(text: str, code: str) -> bool:
    """Whether a paragraph says "we", or what houses say of themselves."""
    plain = straight(text)
    if not ends_sentence(plain) or size(plain) > _LONGEST:
        return False
    return bool(addresses(plain, code)) or weight(plain, code) >= _SAYS or _about(code).search(plain) is not None


def selfportraits(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The heads and the paragraphs below them, by their index."""
    for at, block in enumerate(blocks[:-1]):
        if len(block.words) > _HEAD or not _heads(language.code).fullmatch(bare(block.words)):
            continue
        if _is_house(blocks[at + 1].words, language.code):
            yield at, Ruling(Kind.NOTICE, "heads what the page says of itself", RULE, _CONFIDENCE, specific=True)
            reason = f'is what the page says of itself, under "{bare(block.words)}"'
            yield at + 1, Ruling(Kind.NOTICE, reason, RULE, _CONFIDENCE, specific=True)
