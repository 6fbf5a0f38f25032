"""What stands above the text and is none of it, once the headline is known: the headline again, rests of lines of its
date, words of the page.
"""

from collections.abc import Sequence
from dataclasses import replace

from builder.intake.decision import Decision
from builder.intake.entry import entries
from builder.intake.headline import own
from builder.intake.lead import telling, tells
from builder.intake.passage import PROSE, Kind, Passage, Ruling
from builder.intake.publication import told_by
from builder.intake.reading import Reading
from builder.intake.shape import ends_sentence, key, size

_RULE = "opening"
_ITS = frozenset((Kind.DATELINE, Kind.BYLINE))  # what begins a line whose rest is no text
_MOST = 0.6  # share of a line that is the title
_ABOVE, _BELOW = 3, 2  # words of a line of the page above the title, and below it
_SURE = 0.9
_OPENS = "\"'“”„«‘’「『【[(¿¡"  # what a headline may begin with besides a letter
_HEADING = "#"


def _listed(text: str) -> bool:
    """Whether a line begins with a sign, as points of a post do: they are told, the title among them."""
    return not (text[:1].isalnum() or text[:1] in _OPENS)


def _holds(passage: Passage, title: Decision) -> bool:
    """Whether the title was read off a passage, and there is little else in it."""
    if title.span is None or not passage.span[0] <= title.span[0] < passage.span[1]:
        return False
    return len(own(title)) >= _MOST * len(passage.words)


def _page(passage: Passage, title: Decision) -> bool:
    """Whether a line is a word of the page: a section, a button, a channel's name. A markup's headings are not, nor is
    what counts something.
    """
    text = passage.words
    set_apart = passage.bullet or passage.block.lines[0].hint.tag or text.startswith(_HEADING)
    plain = not set_apart and not any(each.isdigit() for each in text)
    above = title.span is not None and passage.span[1] <= title.span[0]
    return plain and not ends_sentence(text) and size(text) <= (_ABOVE if above else _BELOW)


def _ruling(at: int, passages: Sequence[Passage], title: Decision, dated: frozenset[int]) -> Ruling | None:
    """What a passage above the text is, where it is none of it."""
    passage = passages[at]
    before = passages[at - 1] if at else None
    if not _listed(passage.text) and (_holds(passage, title) or key(passage.words) == key(own(title))):
        return Ruling(Kind.HEADLINE, "is the headline", _RULE, _SURE)
    if before is not None and before.block is passage.block and before.kind in _ITS:
        return Ruling(before.kind, f"is the rest of a {before.kind.value}", _RULE, _SURE)
    if id(passage) in dated:
        return Ruling(Kind.DATELINE, "says when it was published and nothing else", _RULE, _SURE)
    if _page(passage, title):
        return Ruling(Kind.NOTICE, "is a word of the page above the text, and no sentence", _RULE, _SURE)
    return None


def _heads(reading: Reading) -> frozenset[int]:
    """The paragraphs that head or open the entries of a live page, by their identity: some have a word or two."""
    lines = [passage.block for passage in reading.passages if passage.start == 0]
    return frozenset(id(lines[at]) for at in entries(lines))


def opened(reading: Reading, title: Decision) -> Reading:
    """The reading with what stands above its text called by its name; nothing that says something is touched."""
    lead = telling(reading, own(title))
    if lead is None or not tells(lead.words):
        return reading
    passages, dated, heads = list(reading.passages), told_by(reading), _heads(reading)
    for at, passage in enumerate(reading.passages):
        if passage is lead:
            break
        open_ = passage.kind in PROSE and passage.ruling.rule != "override" and passage.section is None
        if open_ and id(passage.block) not in heads and (ruling := _ruling(at, passages, title, dated)) is not None:
            passages[at] = replace(passage, ruling=ruling)
    return replace(reading, passages=tuple(passages))
