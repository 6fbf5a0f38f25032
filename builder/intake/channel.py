"""The head of a channel's post: alone on its line the channel's name, and in brackets the day and hour of the post;
how many follow it, and from whom it has the post.
"""

import re
from collections.abc import Iterator, Sequence

from builder.intake.block import Block
from builder.intake.languages import either
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, words

RULE = "channel"
_HEAD = re.compile(
    r"(?P<name>[^\W\d_][^,:;()\[\]@|]{2,48}?),?\s[\[(](?P<stamp>\d[^\[\]()]{4,24}|[^\W\d_][^\[\]()]{4,24})[\])]\s?:?"
)
_FOLLOWING = either(lambda each: each.press.followers)
_COUNT = rf"\d[\d\s.,]*\s?(?:{either(lambda each: each.press.counts)}){{0,2}}\+?"
# "84 512 subscribers", "WhatsApp channel · 12K followers", and where the word stands before the number.
FOLLOWED = Lazy(
    rf"(?:[^\d·|]{{3,30}}\s[·|]\s)?(?:{_COUNT}\s?(?:de )?(?:{_FOLLOWING})|(?:{_FOLLOWING})\s?:?\s?{_COUNT})",
    re.IGNORECASE,
)
# "Forwarded from X": a post with whose it is.
PASSED_ON = Lazy(
    rf"\W*(?:{either(lambda each: each.heading.passed_on)})\s?:?\s?(?P<name>(?=[^\W_])[^\n:·,\]]{{2,48}})\]?",
    re.IGNORECASE,
)
_PASSED = Lazy(rf"\W*(?:{either(lambda each: each.heading.passed_on)})(?:\s?:?\s?[^\n]{{2,60}})?", re.IGNORECASE)
_LINE = 90  # characters of a line that says so
_TOP = 6  # lines among which it is said whose post it is
_CLOCK = re.compile(r"(?<![\d:.])\d{1,2}:\d\d(?![\d.])")
_NUMERIC = re.compile(r"\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?=[,\s])")
_NAME, _SMALL = 5, 3  # words of a channel's name, and letters of those that are written small
_CALLED = 8  # words of a line with its name
_JOINS = 2  # letters of a word that only joins day and hour: "at", "um", "о"


def _is_stamp(stamp: str, code: str) -> bool:
    """Whether a text is a day and an hour and nothing else."""
    clock = _CLOCK.search(stamp)
    if clock is None:
        return False
    day = f"{stamp[: clock.start()]}{stamp[clock.end() :]}".strip(" ,")
    numeric = _NUMERIC.match(f"{day} ")
    ends = [numeric.end()] if numeric else [each.end for each in mentions(day, code) if not each.start and each.day]
    return bool(ends) and all(len(word) <= _JOINS for word in words(day[max(ends) :]))


def _is_named(name: str) -> bool:
    """Whether a text has the length of a name, and its capitals."""
    found = words(name)
    return len(found) <= _NAME and not any(word[0].islower() and len(word) > _SMALL for word in found)


def channel(text: str, code: str) -> str:
    """The name of the channel that a line heads a post of; '' where it heads none."""
    found = _HEAD.fullmatch(straight(text)) if text[-1:] in (")", "]", ":") else None
    if found is None or not _is_named(found["name"]) or not _is_stamp(found["stamp"], code):
        return ""
    return found["name"]


def channels(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The heads of posts, by their index, and what stands at the top of one: how many follow the channel, from whom it
    has the post.
    """
    for at, block in enumerate(blocks):
        if not block.bullet and channel(block.text, language.code):
            yield at, Ruling(Kind.DATELINE, "names a channel and when it posted", RULE, 0.95, specific=True)
        elif at < _TOP and FOLLOWED.fullmatch(straight(block.text)):
            yield at, Ruling(Kind.NOTICE, "counts who follows a channel", RULE, 0.95, specific=True)
            if at and len(words(blocks[at - 1].text)) <= _CALLED and not ends_sentence(blocks[at - 1].text):
                yield at - 1, Ruling(Kind.NOTICE, "names a channel above how many follow it", RULE, 0.9, specific=True)
        elif at < _TOP and len(block.text) < _LINE and _PASSED.fullmatch(straight(block.text)):
            yield at, Ruling(Kind.NOTICE, "says from whom a post was passed on", RULE, 0.95, specific=True)
