"""Where a line with a day stands to the headline and the text: whether a day without a label is that of publication."""

import re
from collections.abc import Sequence

from msgspec import Struct

from builder.intake.credit import CLOCK
from builder.intake.languages.model import DateRole
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.shape import ends_sentence, ideograms, words

_CHANNEL = re.compile(r"^[^,\[\]]{3,50}, \[[A-Z\d]")  # the head of a channel's post
# Not the number of an issue, "No. 2025-17".
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)(?![-/]\d{1,3}(?![-/.\d]))")
_WEATHER = re.compile(r"\d\s?(?:[℃℉]|°)")
_SHORT = 60  # characters of a line that may be a date of another article
_TELLS = 8  # words of a paragraph that tells something
_BELOW = 3  # passages below the lead among which it may stand yet
_TENTH = 0.1
_FAR = 20  # passages above the text from which a line is of the page, which tells its readers what day it is
_NEAR = 4  # passages between such a line and the headline or the lead


def tells(passage: Passage) -> bool:
    """Whether a passage is text of the article, and no line that stands with it by mistake."""
    size = max(len(words(passage.words)), ideograms(passage.words) // 2)
    return passage.kind in PROSE and size > _TELLS and ends_sentence(passage.words)


class Begins(Struct, frozen=True):
    """Where the text may begin: with what tells something, or with a paragraph below a sentence of consent; and where
    paragraphs first stand close together.
    """

    leads: tuple[int, ...]
    run: int


def bulk(passages: Sequence[Passage]) -> int:
    """Where most of the text begins: with the first of what tells something above which less than a tenth of it stands,
    be that a dek or who the reporter is; the number of passages where none tells anything.
    """
    sizes = [(at, len(each.text)) for at, each in enumerate(passages) if tells(each)]
    least, seen = sum(size for _, size in sizes) * _TENTH, 0
    for at, size in sizes:
        seen += size
        if seen > least:
            return at
    return len(passages)


def _dates(passage: Passage) -> bool:
    return len(passage.text) <= _SHORT and _YEAR.search(passage.text) is not None


def begins(passages: Sequence[Passage]) -> Begins:
    """The places where the text of these passages may begin; their number where none tells anything."""
    telling = [at for at, each in enumerate(passages) if tells(each)]
    long = next((at for at in telling[:3] if len(words(passages[at].words)) > 2 * _TELLS), None)
    run = next((at for at, third in zip(telling, telling[2:], strict=False) if third - at <= 2 * _NEAR), len(passages))
    found = tuple(dict.fromkeys(at for at in (*telling[:1], long) if at is not None))
    return Begins(found or (len(passages),), run)


def is_above(at: int, first: int) -> bool:
    """Whether a passage stands above the text whose `first` telling passage that is, or little below."""
    return at <= first + _BELOW


def is_masthead(at: int, first: int) -> bool:
    """Whether a passage stands in the head of the page, far above the text whose `first` telling passage that is."""
    return first - at > _FAR


def _between(passages: Sequence[Passage], at: int, lead: int) -> int:
    """How far below a line the lead stands; the page's own buttons between them do not count."""
    return sum(each.ruling.rule != "widget" for each in passages[at:lead])


def shows_weather(passage: Passage) -> bool:
    """Whether a line tells how warm it is: a page shows its readers the day and the weather of their visit."""
    return _WEATHER.search(passage.text) is not None and CLOCK.search(passage.text) is None


def by_place(at: int, passages: Sequence[Passage], heads: Sequence[int], starts: Begins) -> DateRole | None:
    """The role of a date without a label, by where it stands; None where it may be anything's. `heads` are the places
    of the headline, `starts` those where the text may begin.
    """
    head = max((each for each in heads if each <= at), default=min(heads, default=None))
    if at < starts.run and shows_weather(passages[at]):
        return "accessed"
    if at == 0:
        own = _CHANNEL.search(passages[0].text) or (">" in passages[0].text and CLOCK.search(passages[0].text))
        return "published" if own else "accessed"
    if head is not None and at < head:
        above = [each for each in passages[:at] if each.kind is not Kind.OUTLET]
        clock = CLOCK.search(passages[at].text) is not None
        alone = not any(map(_dates, passages[max(0, at - 2 * _NEAR) : at]))
        return "published" if head - at <= 2 and (clock or len(above) <= 2 or alone) else None
    if starts.run - 2 * _NEAR <= at <= starts.run + _BELOW:
        return "published"
    text = sum(tells(each) for each in passages[head or 0 : at])
    near = (head is not None and at <= head + 2 * _NEAR) or any(
        _between(passages, at, lead) <= 2 * _NEAR and at <= lead + _BELOW for lead in starts.leads
    )
    return "published" if near and text <= 2 else None
