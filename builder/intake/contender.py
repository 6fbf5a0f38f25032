"""Which line is the headline? Each line above the text is weighed by its looks and by what the text tells again.

The first title-like line of a paste is as often a menu, an outlet's name or a slug as it is the headline.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from builder.intake.mention import mentions
from builder.intake.paper import is_plain
from builder.intake.passage import DROPPED, PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import bare, ends_sentence, key, url, words

_TEXT = 15  # words of the paragraph with which the text begins
_READ = 4000  # characters of the text that are compared
_NAME = 3  # words of a name
_SIGNED = 0.8  # what a line of who or when below a title weighs
_DATE_IN = re.compile(r"\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b")
_BESIDE = 4  # words beside its date of a line that only dates
_BYLINE = 9  # words of a byline
_GOES_ON = 6  # passages below a paragraph of the text among which another stands
_STRIPS = 8  # lines of the page between a line and the text, with which it belongs to the page's top
_LEAST, _MOST = 2, 34  # words of a headline
_ENOUGH = 1.0  # weight without which a line that no rule took for a headline is none
_NEAR = 0.8  # weight within which the line that stands higher goes first: a dek tells as much as its headline
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STOP = re.compile(r"[.。][\"')\]]*$")
_MENU = re.compile(r"(?:^|\s)[|>/•·»→](?=\s|$)")
# Captions with their credit; and what says where somebody reports from.
_CAPTION = re.compile(
    r"\([^()]*(?:/|photo|image|getty|reuters|фото|courtesy)[^()]*\)\s*$|^\([^()]*\)$"
    r"|^(?:photo|image|picture|фото|foto|reporting from|audio|video|bild)\b"
    r"|©|\((?:[^()]*[=: ])?(?:사진|quelle|bild|foto|фото|джерело|写真|symbolbild|archiv)[^()]*\)\s*$|^[▲△▼]"
    r"|\b(?:foto|bild|quelle|photo|image|credit|crédit|фото|джерело|источник)\s?:\s?\S[^.:]{1,40}$"
    r"|[=＝](?:\d{1,2}月)?\d{1,2}日(?:午前|午後)?[^。]{0,20}、|(?:있다|했다|한다)\.\s?(?:연합뉴스|뉴시스|뉴스1|\S{2,8}\s제공|공동취재\S*)$|(?:撮影|提供)$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b\d{1,4},? \d{4,5} [^\W\d_]|\b\d{5} [^\W\d_]+$")  # an address: "12, 25121 Brescia"
_MENU_OF_NAMES = re.compile(r"(?:[^\W\d_a-zß-öø-ÿа-яёіїєґ][\w'’+-]*(?:\s+|$)){4,}$")  # "Local Sport Culture Weather"
# What ends with a day and its hour.
_CREDITED = re.compile(r"(?:19|20)\d\d\D{1,4}\d.{0,24}\d{1,2}(?:[:.]\d\d|時|시)\S{0,4}\s?\w{0,4}$")
_WIRED = re.compile(  # what a wire's text begins with
    r"^【[^】]{1,14}(?:時事|共同|AFP|ロイター|通信|新聞|=[^】]{1,8})】|^\([^()=]{1,20}=[^()]{2,15}\)", re.IGNORECASE
)
_SENTENCES = re.compile(r"[。](?=.)(?![」』”])")
_POSTED = re.compile(r"^[^,\[\]]{3,60}, \[\d")  # the head of a channel's post
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|№|\bN[or]?\.?\s?\d|\b(?:sheet|vol\.?|issue|page)\s\d+$")
_FIELD = re.compile(
    r"\s*[\"']?(?:headline|title|titular|título|titre|titolo|titel|überschrift|заголовок|제목|見出し|件名|subject|betreff"
    r"|objet|oggetto|asunto|тема)[\"']?\s?[:=：]\s*[\"']?(?P<title>\S.*?)[\"']?,?$",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?:(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|EXCLUSIVE)(?:[ -]?\d+)?[-:]\s?)+(?=\w)")
_AFTER = re.compile(r"\s*\((?:ATTN|UPDATES?|ADDS?|RECASTS?|CORRECTS?)\b[^()]*\)\s*$")
_TAGS = {"h1": 2.5, "h2": 0.3, "h3": 0.3, "title": 1.0}
# What tells of an article: its text, and what a page says of itself around it.
_TELLS = PROSE | {Kind.PROMO, Kind.NOTICE}
_OTHERS = frozenset((Kind.BYLINE, Kind.OUTLET, Kind.DATELINE, Kind.ADDRESS, Kind.LABEL))


@dataclass(frozen=True, slots=True)
class Contender:
    """A line that may be the headline: its words from `start` to `end` of the passage's text, and what it weighs."""

    passage: Passage
    start: int
    end: int
    weight: float
    because: str
    more: str = ""  # its second line

    @property
    def title(self) -> str:
        return " ".join(f"{self.passage.text[self.start : self.end]} {self.more}".split())

    @property
    def span(self) -> tuple[int, int]:
        return self.passage.at(self.start, self.end)


def _size(text: str) -> int:
    """The words of a text; scripts without spaces have about one in three signs."""
    wide = len(_WIDE.findall(text))
    return wide // 3 if wide > len(text) // 3 else len(words(text))


def _counts(text: str) -> bool:
    """Whether a text is figures for the most part; where no spaces part the words, by its signs."""
    if len(_WIDE.findall(text)) > len(text) // 3:
        return sum(each.isdigit() for each in text) > 0.35 * len(text)
    figures = sum(any(each.isdigit() for each in word) for word in words(text))
    return figures > 0.35 * max(len(words(text)), 1)


def _units(text: str, common: frozenset[str]) -> set[str]:
    """What two texts are compared by: the beginnings of words of substance, or pairs of signs."""
    wide = "".join(_WIDE.findall(text))
    if len(wide) > len(text) // 3:
        return {wide[at : at + 2] for at in range(len(wide) - 1)}
    return {word.casefold()[:6] for word in words(text) if len(word) > 3 and word.casefold() not in common}


def extent(passage: Passage) -> tuple[int, int, bool]:
    """Where the title stands on a line: after a field's name, without what agencies write around it."""
    text = straight(passage.text)
    field = _FIELD.match(text)
    start, end = field.span("title") if field else (passage.bullet, len(text))
    if (prefix := _PREFIX.match(text, start)) is not None:
        start = prefix.end()
    if (after := _AFTER.search(text, start, end)) is not None and after.start() > start:
        end = after.start()
    return start, end, field is not None


def _may_be(text: str) -> bool:
    return (
        _LEAST <= _size(text) <= _MOST
        and not url(text)
        and "://" not in text
        and not text.endswith((":", ",", ";"))
        and _STOP.search(straight(text)) is None
        and not text[:1].islower()
    )


@dataclass(frozen=True, slots=True)
class _Weighing:
    """What lines are weighed against: the units of the text, the titles that the file states, lines that come"
    " again."""

    told: frozenset[str]
    common: frozenset[str]
    stated: frozenset[tuple[str, ...]]
    repeated: frozenset[tuple[str, ...]]
    alone: bool  # one line is all that stands above the text

    def looks(self, passage: Passage, text: str, field: bool) -> float:
        """What a line weighs by itself."""
        size = _size(text)
        weight = 0.8 if size >= 5 else 0.4 if size >= 4 else -0.8 if size <= 2 else 0.0
        weight += _TAGS.get(passage.block.lines[0].hint.tag, 0.0) + (2.0 if field else 0.0)
        weight += 0.5 if passage.kind is Kind.HEADLINE else 0.0
        # What was taken for a menu's item may be the headline, the more so the more it says.
        dropped = 0.3 if size >= 7 else 1.5
        weight -= dropped if passage.kind in DROPPED else 2.5 if passage.kind in _OTHERS else 0.0
        weight -= 2.0 if _CAPTION.search(text) or _SENTENCES.search(text) else 0.0
        weight -= min(2.4, 1.2 * len(_MENU.findall(text)))
        weight -= 2.0 if passage.bullet or _MENU_OF_NAMES.match(text) else 0.0
        weight -= 2.0 if _PLACE.search(text) else 0.0
        if text.isupper() and size <= 4:
            weight -= 1.0
        if _DATED.search(text) and size <= 7:
            weight -= 1.5
        return weight - (2.0 if _counts(text) else 0.0)

    def told_again(self, text: str) -> float:
        """What a line weighs by what the text, the file and the page tell again of it."""
        mine = _units(text, self.common)
        shared = len(mine & self.told)
        weight = 3.0 * shared / max(len(mine), 2) + (0.5 if shared >= 2 else 0.0)
        # A name comes again, whoever it is, and what a section is about does; alone above the text it is the headline.
        named = not self.alone or all(word[:1].isupper() for word in words(text))
        weight = min(weight, 1.0) if _size(text) <= 2 and named else weight
        return weight + (3.0 if key(text) in self.stated else 0.0) + (0.5 if key(text) in self.repeated else 0.0)


# Rules whose word is final: no line that they speak of is a headline.
_NEVER = frozenset(
    ("override", "e-mail header", "e-mail note", "e-mail footer", "e-mail signature", "running head", "advert",
     "widget", "notice", "list", "box", "promotion", "appeal", "house phrase", "menu", "counter", "contact")
)  # fmt: skip
_RELEASE = re.compile(
    r"(?:press|media|news) (?:release|statement|advisory)\b|pressemitteilung\b|communiqué de presse\b"
    r"|comunicato stampa\b"
    r"|nota de prensa\b|пресс?-?рел[иі]з\b|보도\s?자료|報道発表",
    re.IGNORECASE,
)


def _above(reading: Reading) -> tuple[Sequence[Passage], Sequence[Passage]]:
    """The passages above the text, and those of the text."""
    for least in (_TEXT, _LEAST):  # where lines are not joined none is long
        told = [
            at
            for at, each in enumerate(reading.passages)
            if each.kind in PROSE and _size(each.words) >= least and ends_sentence(each.words)
        ]
        # An appeal or a sentence of consent above the headline stands alone: the text goes on.
        dense = (at for at, after in pairwise(told) if after - at <= _GOES_ON)
        if told:
            index = next(dense, told[0])
            return reading.passages[:index], reading.passages[index:]
    return (), ()


def _weighing(reading: Reading, above: Sequence[Passage], text: Sequence[Passage]) -> _Weighing:
    common = reading.grammar.common
    prose = " ".join(passage.words for passage in text if passage.kind in _TELLS)[:_READ]
    seen: set[tuple[str, ...]] = set()
    repeated: set[tuple[str, ...]] = set()
    for passage in reading.passages:
        (repeated if key(passage.text) in seen else seen).add(key(passage.text))
    stated = frozenset(key(each.value) for each in reading.sheet.stated if each.field == "title")
    return _Weighing(frozenset(_units(prose, common)), common, stated, frozenset(repeated), len(above) == 1)


def _only_dates(plain: str, reading: Reading) -> bool:
    """Whether a line is a date and little else: more may stand behind one with which it begins."""
    whole = [mention for mention in mentions(plain, reading.grammar.code) if mention.whole]
    rest = plain
    for mention in reversed(whole):
        rest = rest[: mention.start] + rest[mention.end :]
    beside = sum(len(word) > 1 and word.isalpha() for word in words(rest))
    return bool(whole) and beside <= (_BESIDE if whole[0].start <= 1 else 1)


def _is_menu(plain: str, reading: Reading) -> bool:
    """Whether a line is made of the words of menus, with none that joins them to a sentence."""
    joined = any(word.casefold() in reading.grammar.common for word in words(plain))
    return not joined and is_plain(plain, reading.grammar.code)


def is_another(text: str, reading: Reading, outlets: frozenset[str]) -> bool:
    """Whether a line is an outlet's name or motto, a byline, or says what kind of text it is."""
    plain = straight(text)
    if (
        re.sub(r"^(?:from|via)\s", "", bare(text).casefold()) in outlets
        or bare(text).casefold() in outlets
        or _RELEASE.match(plain)
    ):
        return True
    by = re.match(reading.grammar.parts.byline, plain, re.IGNORECASE)
    if by is not None and (len(words(plain)) <= _BYLINE or _DATED.search(plain)):
        return True
    if _only_dates(plain, reading) or _POSTED.match(plain) or _WIRED.match(plain) or _is_menu(plain, reading):
        return True
    if _CREDITED.search(plain) and _size(plain) <= 2 * _BYLINE:
        return True
    name = re.split(r"\s[-|·•:]+\s", plain)[0].casefold()
    return len(name) < len(plain) and name in outlets


def _is_credit(passage: Passage, reading: Reading) -> bool:
    """Whether a line says who wrote it or when, as one below a headline does."""
    plain = straight(passage.text)
    if len(words(plain)) > 2 * _BYLINE:
        return False
    if passage.kind in (Kind.BYLINE, Kind.DATELINE) or re.match(reading.grammar.parts.byline, plain, re.IGNORECASE):
        return True
    return _DATED.search(plain) is not None and _DATE_IN.search(plain) is not None


def _contenders(reading: Reading, outlets: frozenset[str]) -> Iterator[Contender]:
    above, text = _above(reading)
    weighing = _weighing(reading, above, text)
    for at, passage in enumerate(above):
        if passage.start or passage.ruling.rule in _NEVER:
            continue
        if passage.bullet and any(each.bullet for each in above[max(at - 1, 0) : at + 2] if each is not passage):
            continue  # one point of several
        start, end, field = extent(passage)
        words_ = passage.text[start:end].strip()
        if not _may_be(words_) or is_another(words_, reading, outlets):
            continue
        looks_, again = weighing.looks(passage, words_, field), weighing.told_again(words_)
        if _size(words_) > _NAME and any(_is_credit(each, reading) for each in above[at + 1 : at + 3]):
            looks_ += _SIGNED
        if sum(each.kind in DROPPED for each in above[at + 1 :]) >= _STRIPS and passage.kind in DROPPED:
            looks_ -= _SIGNED
        told = "and the text tells of it" if again >= 1 else "and nothing else above the text looks more like one"
        yield Contender(passage, start, end, looks_ + again, f"stands above the text, {told}")


def _is_quotation(contender: Contender) -> bool:
    plain = straight(contender.title)
    return _size(plain) >= _NAME and plain[:1] == '"' == plain[-1:] and plain.count('"') == 2


def _follows(passage: Passage, after: Passage) -> bool:
    """Whether a passage stands on the next line."""
    return after.block.lines[0].number == passage.block.lines[-1].number + 1


def _whole(chosen: Contender, reading: Reading) -> Contender:
    """The headline with its second line, where it ends with a word that goes on: no headline ends with "in"."""
    passages, grammar = reading.passages, reading.grammar
    at = next((at for at, each in enumerate(passages) if each is chosen.passage), len(passages))
    after = passages[at + 1] if at + 1 < len(passages) else None
    last = words(chosen.title)[-1:]
    if after is None or not last or last[0] not in grammar.leading or not _follows(chosen.passage, after):
        return chosen
    fits = _size(after.text) <= _BYLINE and not ends_sentence(after.text)
    return replace(chosen, more=after.text.strip()) if fits else chosen


def contender(reading: Reading, outlets: frozenset[str]) -> Contender | None:
    """The headline among the lines above the text; None where none of them weighs enough.

    `outlets` are names, in lower case, that a line of their own makes no headline.
    """
    found = list(_contenders(reading, outlets))
    best = max((each.weight for each in found), default=0.0)
    if best < _ENOUGH:
        return None
    chosen = next(each for each in found if each.weight >= best - _NEAR)
    at = found.index(chosen)
    if at and _is_quotation(found[at - 1]) and _follows(found[at - 1].passage, chosen.passage):
        chosen = found[at - 1]  # a quotation for a headline, and below it the dek that explains it
    return _whole(chosen, reading)
