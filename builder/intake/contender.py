"""Which line is the headline? Each line above the text is weighed by its looks and by what the text tells again.

The first title-like line of a paste is as often a menu, an outlet's name or a slug as it is the headline.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from builder.intake.languages import either
from builder.intake.nameline import BYLINE, RELEASE, is_another
from builder.intake.onset import Lazy, ready
from builder.intake.passage import DROPPED, PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.runover import follows, runs_over
from builder.intake.shape import ends_sentence, key, url, words
from builder.intake.weighing import DATED, Weighing, size_of, units

_TEXT = 15  # words of the paragraph with which the text begins
_READ = 4000  # characters of the text that are compared
_OPENS, _LEAD = 2, 600  # passages and characters with which the text opens
_NAME = 3  # words of a name
_SOON = 3  # lines below a title and its dek among which it is told who wrote it or when
_CAPTIONED = 2.0  # what a line loses below which stands whose picture it tells of
_LETTERHEAD = 2.5  # what a line in capitals loses above one that says it is a press release
_UNDER = ("――", "―", "——", "── ")  # with which a line below a title in Japanese goes on with it
_SUBTITLED = 3.5  # what a line weighs below which stands one that does
_ADDRESSED = 1.0  # what a line of the page loses that speaks to its reader
_HEAD = 10  # passages among which that one stands
_FIRST = 0.6  # what the first line weighs that is not the page's
_SIGNED = 0.8  # what a line of who or when below a title weighs
_DATE_IN = re.compile(r"\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b")
_GOES_ON = 6  # passages below a paragraph of the text among which another stands
_STRIPS = 8  # lines of the page between a line and the text, with which it belongs to the page's top
_LEAST, _MOST = 2, 34  # words of a headline
_ENOUGH = 0.85  # weight without which a line that no rule took for a headline is none
_NEAR = 0.8  # weight within which the line that stands higher goes first: a dek tells as much as its headline
_APART = 12  # lines of the page between a line of the page and the likeliest one: it is another article's
_TITLE, _SIZE = 2.5, 7  # weight and words of a line that is a title whatever the line below it weighs
_INNER = ":;,…|―"  # with which no title begins
_STOP = re.compile(r"[.。][\"')\]]*$")
_COLUMNS = re.compile(r"\S\s{8,}\S")  # what stands at the two ends of a page's head
_WINDOW = re.compile(r"\s{3,}|\s(?:[|·•-])\s")  # what parts a title from the page's name
_FIELD = Lazy(
    rf"\s*[\"']?【?(?:{either(lambda each: each.heading.title)})(?:】|[\"']?\s?[:=：])\s*[\"']?"
    r"(?P<title>\S.*?)[\"']?,?$",
    re.IGNORECASE,
)
# A database's column ("HD  Ships leave"), and an agency's slug.
_PREFIX = re.compile(rf"HD\s{{2,}}(?=\S)|=?(?:(?:{either(lambda each: each.heading.slug)})(?:[ -]?\d+)?[-:]\s?)+(?=\w)")
_AFTER = re.compile(rf"\s*\((?:{either(lambda each: each.heading.note)})\b[^()]*\)\s*$")
# What tells of an article: its text, and what a page says of itself around it.
_TELLS = PROSE | {Kind.PROMO, Kind.NOTICE}


@dataclass(frozen=True, slots=True)
class Contender:
    """A line that may be the headline: its words from `start` to `end` of the passage's text, and what it weighs."""

    passage: Passage
    start: int
    end: int
    weight: float
    because: str
    strips: int  # lines of the page above it
    more: Passage | None = None  # its second line

    @property
    def title(self) -> str:
        first = self.passage.text[self.start : self.end].rstrip()
        more = self.more.text if self.more else ""
        return " ".join(f"{first}{'' if more.startswith(':') else ' '}{more}".split())

    @property
    def span(self) -> tuple[int, int]:
        start, end = self.passage.at(self.start, self.end)
        return start, self.more.at(0, len(self.more.text))[1] if self.more else end


def extent(passage: Passage) -> tuple[int, int, bool]:
    """Where the title stands on a line: after a field's name, without what agencies write around it."""
    text = straight(passage.text)
    field = _FIELD.match(text)
    start, end = field.span("title") if field else (passage.bullet, len(text))
    if field and text[start - 1] not in "\"'":  # a quotation that closes the title is its own
        end = len(text.rstrip(","))
    if (prefix := _PREFIX.match(text, start)) is not None:
        start = prefix.end()
    if (after := _AFTER.search(text, start, end)) is not None and after.start() > start:
        end = after.start()
    return start, end, field is not None


def _may_be(text: str) -> bool:
    return (
        _LEAST <= size_of(text) <= _MOST
        and not url(text)
        and "://" not in text
        and not text.endswith((":", ",", ";", "、"))
        and (_STOP.search(straight(text)) is None or (text.isupper() and size_of(text) > _NAME))
        and not text[:1].islower()
        and text[0] not in _INNER
    )


# Rules whose word is final: no line that they speak of is a headline.
_NEVER = frozenset(
    ("override", "e-mail header", "e-mail note", "e-mail footer", "e-mail signature", "running head", "advert",
     "widget", "notice", "list", "box", "promotion", "appeal", "house phrase", "menu", "counter", "contact", "contents",
     "channel")
)  # fmt: skip
_PAGE = re.compile(r"^\W*\d{1,3}\s{2,}|\s{2,}(?:[^\W\d_]{1,7}\.?\s)?\d{1,3}(?:\s?(?:/|[^\W\d_]{1,4})\s?\d{1,3})?$")
_FLASH = Lazy(rf"\W*(?:{either(lambda each: each.heading.flash)})(?!\w)", re.IGNORECASE)
_READER = Lazy(rf"(?<!\w)(?:{either(lambda each: each.site.addressed)})(?!\w)", re.IGNORECASE)


def _above(reading: Reading) -> tuple[Sequence[Passage], Sequence[Passage]]:
    """The passages above the text, and those of the text."""
    for least in (_TEXT, _LEAST):  # where lines are not joined none is long
        told = [
            at
            for at, each in enumerate(reading.passages)
            if each.kind in PROSE and size_of(each.words) >= least and ends_sentence(each.words)
        ]
        # An appeal or a sentence of consent above the headline stands alone: the text goes on.
        dense = (at for at, after in pairwise(told) if after - at <= _GOES_ON)
        if told:
            index = next(dense, told[0])
            return reading.passages[:index], reading.passages[index:]
    return (), ()


def _weighing(reading: Reading, above: Sequence[Passage], text: Sequence[Passage]) -> Weighing:
    common = reading.grammar.common
    prose = " ".join(passage.words for passage in text if passage.kind in _TELLS)[:_READ]
    seen: set[tuple[str, ...]] = set()
    repeated: set[tuple[str, ...]] = set()
    for passage in reading.passages:
        (repeated if key(passage.text) in seen else seen).add(key(passage.text))
    headed = frozenset(
        key(part)
        for passage in above
        if len(pieces := _WINDOW.split(straight(passage.text))) > 1
        for part in pieces
        if size_of(part) > _NAME
    )
    # What a printed page has at its head beside the number is the paper's name, or the article's title.
    running = frozenset(
        key(_PAGE.sub("", passage.text)) for passage in reading.passages if passage.ruling.rule == "running head"
    )
    stated = frozenset(key(each.value) for each in reading.sheet.stated if each.field == "title")
    alone = sum(each.kind not in (Kind.BYLINE, Kind.DATELINE) for each in above) == 1
    lead = frozenset(units(" ".join(passage.words for passage in text[:_OPENS])[:_LEAD], common))
    told = frozenset(units(prose, common))
    return Weighing(told, common, stated, frozenset(repeated), headed, running, alone, straight(prose), lead)


def _is_credit(passage: Passage, reading: Reading) -> bool:
    """Whether a line says who wrote it or when, as one below a headline does."""
    plain = straight(passage.text)
    if len(words(plain)) > 2 * BYLINE:
        return False
    if passage.kind in (Kind.BYLINE, Kind.DATELINE) or ready(reading.grammar.parts.byline, re.IGNORECASE).match(plain):
        return True
    return DATED.search(plain) is not None and _DATE_IN.search(plain) is not None


def _is_point(passage: Passage) -> bool:
    """Whether a line is one of a list's, by its bullet or by a plus, which a single line may begin with by itself."""
    return passage.bullet > 0 or passage.text.startswith("+ ")


def _contenders(reading: Reading, outlets: frozenset[str]) -> Iterator[Contender]:
    above, text = _above(reading)
    weighing = _weighing(reading, above, text)
    first = True
    released = max((at for at, each in enumerate(above[:_HEAD]) if RELEASE.match(straight(each.text))), default=0)
    for at, passage in enumerate(above):
        if passage.start or passage.ruling.rule in _NEVER:
            continue
        if _COLUMNS.search(passage.text):
            first = first and passage.kind in DROPPED
            continue
        if _is_point(passage) and any(map(_is_point, (*above[max(at - 1, 0) : at], *above[at + 1 : at + 2]))):
            continue  # one point of several
        start, end, field = extent(passage)
        words_ = passage.text[start:end].strip()
        if words_.endswith(",") and any(
            runs_over(words_, passage, each, reading.grammar) for each in above[at + 1 : at + 2]
        ):
            end, words_ = passage.text.rindex(","), words_[:-1]
        if not _may_be(words_) or is_another(words_, reading, outlets):
            continue
        looks_, again = weighing.looks(passage, words_, field), weighing.told_again(words_)
        below = (*above[at + 1 : at + 1 + _SOON], *text)[:_SOON]  # a dek may be the text's first sentence
        if size_of(words_) > _NAME and any(_is_credit(each, reading) for each in below):
            looks_ += _SIGNED
        if passage.kind in DROPPED and _READER.search(straight(words_)):
            looks_ -= _ADDRESSED
        if at + 1 < len(above) and above[at + 1].kind is Kind.CAPTION:
            looks_ -= _CAPTIONED
        if at < released and (words_.isupper() or at < released - 1):
            looks_ -= _LETTERHEAD
        if at + 1 < len(above) and above[at + 1].text.startswith(_UNDER):
            looks_ += _SUBTITLED
        if sum(each.kind in DROPPED for each in above[at + 1 :]) >= _STRIPS and passage.kind in DROPPED:
            looks_ -= _SIGNED
        if first and passage.kind not in DROPPED:
            first, looks_ = False, looks_ + _FIRST
        told = "and the text tells of it" if again >= 1 else "and nothing else above the text looks more like one"
        strips = sum(each.kind in DROPPED for each in above[:at])
        yield Contender(passage, start, end, looks_ + again, f"stands above the text, {told}", strips)


def _is_quotation(contender: Contender) -> bool:
    plain = straight(contender.title)
    return size_of(plain) >= _NAME and plain[:1] == '"' == plain[-1:] and plain.count('"') == 2


def _has_dek(contender: Contender) -> bool:
    """Whether a line is a headline below which its dek may tell more: a quotation, or a title that weighs enough;
    and no bar with other news.
    """
    if _FLASH.match(straight(contender.title)):
        return False
    weighs = contender.weight >= _TITLE and contender.passage.kind is Kind.HEADLINE
    return _is_quotation(contender) or (weighs and size_of(contender.title) >= _SIZE)


def _whole(chosen: Contender, reading: Reading) -> Contender:
    """The headline with its second line, where it runs over into that."""
    passages = reading.passages
    at = next((at for at, each in enumerate(passages) if each is chosen.passage), len(passages))
    after = passages[at + 1] if at + 1 < len(passages) else None
    rest = chosen.passage.text[chosen.end :].strip()
    end = len(chosen.passage.text) if rest == "," else chosen.end
    if after is None or not words(chosen.title) or (rest and rest != ","):
        return chosen
    title = chosen.passage.text[chosen.start : end].rstrip()
    fits = _may_be(after.text[2:]) if after.text.startswith(": ") else not after.text.startswith(_UNDER)
    over = fits and runs_over(title, chosen.passage, after, reading.grammar)
    return replace(chosen, end=end, more=after) if over else chosen


def _is_apart(contender: Contender, most: Contender) -> bool:
    """Whether a line is the page's, with much of the page between it and the one that weighs most."""
    return contender.passage.kind in DROPPED and most.strips - contender.strips >= _APART


def _alone(chosen: Contender, found: Sequence[Contender]) -> Contender:
    """The headline where it stands alone, too, if the chosen line leads to it: "Home News Harbour closed for good"."""
    title = straight(chosen.title)
    behind = (each for each in found if size_of(each.title) > _NAME and title.endswith(straight(each.title)))
    return min(behind, key=lambda each: len(each.title), default=chosen)


def contender(reading: Reading, outlets: frozenset[str]) -> Contender | None:
    """The headline among the lines above the text; None where none of them weighs enough.

    `outlets` are names, in lower case, that a line of their own makes no headline.
    """
    found = list(_contenders(reading, outlets))
    best = max((each.weight for each in found), default=0.0)
    if best < _ENOUGH:
        return None
    most = next(each for each in found if each.weight == best)
    chosen = next(each for each in found if each.weight >= best - _NEAR and not _is_apart(each, most))
    at = found.index(chosen)
    if at and follows(found[at - 1].passage, chosen.passage) and _has_dek(found[at - 1]):
        chosen = found[at - 1]
    return _whole(_alone(chosen, found), reading)
