"""What follows from the verdicts on the lines: rulings, each with its reason in words, and where the text has ended."""

import re
from collections.abc import Iterator, Mapping, Sequence

from builder.intake.block import Block
from builder.intake.classify import Verdict
from builder.intake.passage import DROPPED, Kind, Ruling
from builder.intake.shape import key
from builder.intake.threshold import thresholds
from builder.intake.weights import ABOUT, GROUPS, PAGE, TEXT
from builder.intake.zone import BELOW

RULE = "features"  # the name of a ruling that rests on features alone
_ENDED = 0.95  # likelihood from which on the text has ended
_TOLD = 25  # words of a paragraph that nobody writes twice
_WHOLE, _RUN = 60, 4  # words of a line that may be the whole text again, and that make two lines say the same
_SAME = 0.8  # share of such runs
_PLAIN = 0.5  # likelihood from which the markup is as good as knowing the words
_NAMES = {Kind.NAVIGATION: "navigation", Kind.CAPTION: "a caption", Kind.ADVERT: "an advert", Kind.PROMO: "promotion",
          Kind.TEASER_HEAD: "the head of a list of other articles", Kind.TEASER: "a teaser of another article",
          Kind.NOTICE: "a notice of the page", Kind.HEADLINE: "a headline",
          Kind.BYLINE: "a byline or a date"}  # fmt: skip


# How a feature that is named by the lines around it is told to an editor.
_IN_WORDS = (
    (re.compile("^(before|after) it: (.+)$"), "the line {side} it: {rest}"),
    (re.compile("^prose (before|after) it: (none)$"), "no text {side} it"),
    (re.compile("^prose (before|after) it: (.+)$"), "text {rest} lines {side} it"),
    (
        re.compile("^words of the page stand (?:once|often) up to the prose (before|after)( it)$"),
        "words of the page stand between it and the text {side} it",
    ),
)


def in_words(feature: str) -> str:
    """A feature as an editor reads it: what no pattern knows is a clause already."""
    for form, told in _IN_WORDS:
        if found := form.match(feature):
            return told.format(side="above" if found[1] == "before" else "below", rest=found[2])
    return feature


def _reason(verdict: Verdict, before: Verdict | None) -> str:
    """The verdict in words: its strongest features, and what the line before has to do with it."""
    shown = ", ".join((*([BELOW] if verdict.zone == BELOW else []), *map(in_words, verdict.because)))
    follows_ = f"; the line before is {GROUPS[before.group]} too" if before and before.group == verdict.group else ""
    return f"reads as {_NAMES[verdict.kind]}: {shown or 'what stands beside it does'}{follows_}"


def _against(verdict: Verdict, below: bool) -> float:
    """How likely a pasted line is not the article's. What looks as if it were about the article is the page's where it
    stands below the text: a comment's author, another article's date.
    """
    return 1 - verdict.shares[TEXT] if below else verdict.shares[PAGE]


def foreign(found: Sequence[Verdict], at: int) -> float:
    """How likely a pasted line is none of the text's."""
    return _against(found[at], any(verdict.group == TEXT for verdict in found[:at]))


def _runs(found: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (found[at : at + _RUN] for at in range(len(found) - _RUN + 1))


def _gathered(texts: Mapping[int, tuple[str, ...]]) -> frozenset[int]:
    """The lines, of these by their words, that say in one what several others say: the whole text once more, as some
    pages state it for machines.
    """
    least: dict[tuple[str, ...], int] = {}
    for found in texts.values():
        for run in _runs(found):
            least[run] = min(least.get(run, len(found)), len(found))
    long = {index: found for index, found in texts.items() if len(found) > _WHOLE}
    again = {index: sum(2 * least[run] <= len(found) for run in _runs(found)) for index, found in long.items()}
    return frozenset(index for index, count in again.items() if count > _SAME * len(long[index]))


def _repeats(block: Block, before: set[tuple[str, ...]]) -> bool:
    """Whether a long line of the text stands above already; else it does from now on."""
    told = key(block.words)
    if len(told) > _TOLD and told in before:
        return True
    before.add(told)
    return False


def rulings(found: Sequence[Verdict], blocks: Sequence[Block], marked: bool) -> dict[int, Ruling]:
    """The verdicts that something follows from: lines of the page, and with markup also what is about the article."""
    given: dict[int, Ruling] = {}
    text = [index for index, verdict in enumerate(found) if verdict.group == TEXT]
    first, before = min(text, default=len(found)), set[tuple[str, ...]]()
    gathered = _gathered({index: key(blocks[index].words) for index in text}) if marked else frozenset()
    least = [] if marked else thresholds(blocks, text, [verdict.zone == BELOW for verdict in found])
    for index, (verdict, block) in enumerate(zip(found, blocks, strict=True)):
        if verdict.group == TEXT:
            if marked and _repeats(block, before):
                given[index] = Ruling(Kind.NOTICE, "repeats a line above", "repetition", 0.95, specific=True)
            if index in gathered:
                given[index] = Ruling(Kind.NOTICE, "says again what other lines say", "repetition", 0.95, specific=True)
            continue
        reason = _reason(verdict, found[index - 1] if index else None)
        if verdict.group == PAGE if marked else _against(verdict, index > first) >= least[index]:
            kind = verdict.kind if verdict.kind in DROPPED else Kind.NOTICE
            plain = marked and verdict.shares[PAGE] >= _PLAIN
            given[index] = Ruling(kind, reason, RULE, verdict.confidence, specific=plain)
        elif marked and verdict.group == ABOUT:
            given[index] = Ruling(verdict.kind, reason, RULE, verdict.confidence)
    return given


def ended(found: Sequence[Verdict]) -> int:
    """The line from which on the text has surely ended; as many as there are where nothing tells."""
    return next(
        (at for at, verdict in enumerate(found) if verdict.zone == BELOW and verdict.shares[PAGE] >= _ENDED), len(found)
    )
