"""How likely must a line of pasted text be the page's before it is dropped? By what it looks like and where it stands.

A sentence needs more than a title, what stands in the text more than what stands below its end: the price of a mistake
is reporting.
"""

import re
from collections import Counter
from collections.abc import Sequence

from builder.intake.block import Block
from builder.intake.entry import entries
from builder.intake.quotation import quoted
from builder.intake.shape import ends_sentence, key, size, words
from builder.intake.table import ends, runs, tabled

# Likelihoods: of a sentence, of other lines amid the text and right above a paragraph of it, of a title and of other
# lines elsewhere; of what a writer set as a list or a table, and of what leads to the next lines.
_SENTENCE, _AMID, _ABOVE, _TITLE, _ELSE, _SET = 0.9, 0.7, 0.9, 0.6, 0.4, 0.98
# Below the end of the text: of a sentence, of other lines, of prose that goes on.
_TAIL_SENTENCE, _TAIL, _DENSE = 0.8, 0.5, 0.99
NEVER = 2.0  # no likelihood is so high
_WRITTEN = frozenset(("td", "th", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_LEADS = re.compile(r":$|^(?:19|20)\d\d$")  # what leads to the next lines: an announcement, the year of a timeline
_PERIOD = re.compile(r"(?:[^\W\d_]+['.]? ){1,3}(?:19|20)\d\d|(?:19|20)\d\d ?年 ?\d{1,2}月")  # "Late summer 2023"
# A credit stands so, a subhead does not: in brackets, or a name with a bar and an agency.
_CREDITED = re.compile(r"\([^()]{3,60}\)|[^\W\d_][\w .'-]{1,40}\s?/\s?[A-Z\u00c0-\u00deА-ЯІЇЄҐ][\w .'-]{1,30}")
_ORDER = re.compile(r"[\u2460-\u2473]")  # circled numbers
_FEW = 4  # words, with which a sentence is a cry
_SHORT = 6  # words of a line that is no title
_LONG = 15  # words of a line that tells something, whatever it ends with
_PARAGRAPH = 25  # words that are no title, whatever they end with
_RUN = 3  # paragraphs of prose after one another
_OFTEN = 3  # times that the page's own lines come, and subheads do not
_NEAR = 2  # lines within which paragraphs of the text make a line one of theirs


def _told_rows(rows: frozenset[int], told: frozenset[int], below: Sequence[bool]) -> frozenset[int]:
    """The rows that follow a paragraph of the text: that has not ended in the midst of a table."""
    found: set[int] = set()
    for at in sorted(rows):
        if at - 1 in found or (at - 1 in told and not below[at]):
            found.add(at)
    return frozenset(found)


def _items(blocks: Sequence[Block], told: frozenset[int]) -> frozenset[int]:
    """The items of lists of which at least a third are text: a list stays as one. What bears a circled number right
    below a paragraph is one of its points.
    """
    bullets = [block.bullet > 0 for block in blocks]
    found: set[int] = set()
    for at in range(len(blocks)):
        if bullets[at] and not (at and bullets[at - 1]):
            items = range(at, next(ends(bullets, at)))
            if 1 < len(items) <= 3 * sum(item in told for item in items):
                found.update(items)
    circled = [_ORDER.match(block.text) is not None for block in blocks]
    for at in range(1, len(blocks)):
        if circled[at] and not circled[at - 1] and at - 1 in told and ends_sentence(blocks[at - 1].words):
            found.update(range(at, next(ends(circled, at))))
    return frozenset(found)


def _dense(blocks: Sequence[Block]) -> frozenset[int]:
    """The paragraphs of prose of which three or more follow one another: no list of teasers looks so."""
    prose = [size(block.words) >= _LONG and ends_sentence(block.words) for block in blocks]
    return runs(prose, _RUN)


def _periods(blocks: Sequence[Block], told: frozenset[int]) -> frozenset[int]:
    """The heads of a timeline: two lines or more that name a year's month or season over a paragraph of the text."""
    found = [at for at, block in enumerate(blocks) if _PERIOD.fullmatch(block.words) and at + 1 in told]
    return frozenset(found) if len(found) > 1 else frozenset()


def _few(text: str) -> bool:
    return max(size(text), len(words(text))) <= _FEW


def _amid(text: str, between: bool, above: bool, row: bool) -> float:
    """The likelihood for a line above the end of the text: `between` paragraphs of it, right `above` one, in a `row` of
    numbers.
    """
    ends, few = ends_sentence(text), _few(text)
    if between and (size(text) > _PARAGRAPH or (ends and not few)):
        return NEVER  # of a sentence amid the text how it looks is never enough: that is how reporting is lost
    if row or ((between or above or not few) and _LEADS.search(text)):
        return _SET
    if above and size(text) <= _LONG and not (size(text) <= _SHORT and _CREDITED.fullmatch(text)):
        return _ABOVE  # a subhead stands so
    sentence = size(text) > _LONG or (ends and not few)
    return _SENTENCE if sentence else _AMID if between else _TITLE if size(text) > _SHORT else _ELSE


def _is_speech(text: str) -> bool:
    """Whether most of a line is what somebody said: no teaser quotes so much."""
    return 2 * sum(end - start for start, end in quoted(text)[0]) > len(text)


def _below(text: str, dense: bool) -> float:
    """The likelihood for a line below the end of the text; `dense` is prose that goes on: an article may yet do so."""
    few = _few(text)
    if not few and _LEADS.search(text):
        return _SET
    if dense or (size(text) > _LONG and _is_speech(text)):
        return _DENSE
    if size(text) > _PARAGRAPH:
        return _SENTENCE  # longer than the lead of a teaser
    return _TAIL_SENTENCE if size(text) > _LONG or (ends_sentence(text) and not few) else _TAIL


def thresholds(blocks: Sequence[Block], text: Sequence[int], below: Sequence[bool]) -> list[float]:
    """For each line the likelihood from which it is dropped. `text` are the lines that are taken for text, `below` says
    which stand below its end.
    """
    dense, rows = _dense(blocks), tabled(blocks)
    items = _items(blocks, frozenset(text))
    told = frozenset(text) | items
    times = Counter(key(block.words) for block in blocks)
    titles = frozenset(at for at in entries(blocks) if times[key(blocks[at].words)] == 1)  # badges come again
    led = items | _periods(blocks, told) | titles
    table = _told_rows(rows, told, below)
    first, found = min(text, default=len(blocks)), []
    for index, block in enumerate(blocks):
        near = told & frozenset(range(index - _NEAR, index + _NEAR + 1)) if index > first else frozenset()
        if index in table:
            found.append(NEVER)
        elif block.lines[0].hint.tag in _WRITTEN or index in led:
            found.append(_SET)
        elif below[index]:
            found.append(_below(block.words, index in dense))
        else:
            between = bool(near) and min(near) < index < max(near)
            above = index + 1 in near and times[key(block.words)] < _OFTEN  # no subhead comes thrice
            found.append(_amid(block.words, between, above, index in rows))
    return found
