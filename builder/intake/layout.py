"""How is the article laid out? Headline, dek, byline, date lines, addresses, labelled parts; everything else is its
text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from msgspec import Struct

from builder.briefing.vocabulary import Vocabulary
from builder.intake.authorship import is_byline, is_signed
from builder.intake.block import Block
from builder.intake.bytecode import compiled
from builder.intake.credit import CLOCK, credit
from builder.intake.daystamp import HOUR, is_daystamp, is_name_above
from builder.intake.furniture import Rulings
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import DateRole, Language, Section
from builder.intake.mention import Mention, mentions
from builder.intake.onset import ready
from builder.intake.particulars import parted
from builder.intake.passage import Kind, Passage, Ruling
from builder.intake.quotation import quoted, straight
from builder.intake.shape import TWO_PARTS, bare, ends_sentence, is_title, overlap, size, url, words

_DEKS = 2  # paragraphs of a dek, below which byline and day may stand
_REST = 6  # words that may stand behind the date on its line
_YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
_RESTS = "is the rest of a dateline"


class DateLine(Struct, frozen=True):
    """A date on a line of its own, or glued before the text: `role` is what its label says, None without one.

    `names` stand beside it on a line of credits, and `author` is the one of them after "By".
    """

    mention: Mention
    role: DateRole | None
    end: int
    names: tuple[str, ...] = ()
    author: str = ""


@lru_cache(maxsize=16)
def _labels(code: str) -> re.Pattern[str]:
    known = sorted(LANGUAGES[code].parts.labels, key=len, reverse=True)
    return compiled(rf"({'|'.join(map(re.escape, known))})\s*(?::\s*|$)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _date_labels(code: str) -> re.Pattern[str]:
    known = sorted(LANGUAGES[code].parts.dates, key=len, reverse=True)
    return compiled(rf"({'|'.join(map(re.escape, known))})\s*:?\s+", re.IGNORECASE)


def date_label(text: str, language: Language) -> int:
    """The place behind the label of a date that a text begins with, 0 where it begins with none."""
    label = _date_labels(language.code).match(straight(text))
    return label.end() if label else 0


def _opening_date(text: str, language: Language) -> DateLine | None:
    """The date that a text begins with, if it has a label, stands alone, or is in figures with the year first."""
    plain = straight(text)
    label = _date_labels(language.code).match(plain)
    at = label.end() if label else 0
    # A label is followed by its date at once: nothing further on is looked at, however long the paragraph.
    head = plain[at : at + 60]
    found = next(
        (mention for mention in mentions(head, language.code) if not head[: mention.start].strip(" ,|-")),
        None,
    )
    if found is None or not (found.whole or found.readings):
        return None
    rest = plain[at + found.end :]
    alone = not re.search(r"\w", HOUR.sub("", CLOCK.sub("", rest)))
    role = language.parts.dates[label[1].lower()] if label else None
    figures_first = re.match(r"\d{4}-\d\d-\d\d", head[found.start :]) is not None
    if not (alone or ((label or figures_first) and found.whole)):
        return None
    end = len(plain) if alone else at + found.end + len(rest) - len(rest.lstrip(" ,.:;|-"))
    return DateLine(found, role, end)


def date_line(text: str, language: Language) -> DateLine | None:
    """The date of a line of credits, or one that a text begins with."""
    if (line := credit(text, language)) is not None:
        return DateLine(line.mention, line.role, len(text), line.names, line.author)
    return _opening_date(text, language)


@dataclass(slots=True)
class _Reader:
    """One pass from the first paragraph to the last; `section` is the label that the next paragraph stands under."""

    language: Language
    vocabulary: Vocabulary
    blocks: Sequence[Block]
    rulings: Rulings
    last: int
    headline: bool = False
    dek: bool = False
    lead: bool = False
    section: Section | None = None
    quote_open: bool = False
    paragraphs: int = 0

    def passages(self) -> Iterator[Passage]:
        for index, block in enumerate(self.blocks):
            ruling = self.rulings.get(index)
            if ruling is not None and ruling.kind in (Kind.HEADLINE, Kind.BYLINE) and not ruling.specific:
                yield self._taken_for(index, block, ruling)
            elif ruling is not None and ruling.kind is not Kind.BODY:
                yield from parted(block, ruling)
            elif ruling is not None:
                yield Passage(block, 0, len(block.text), ruling, self.section)
            else:
                yield from self._article(index, block)

    def _taken_for(self, index: int, block: Block, ruling: Ruling) -> Passage:
        """A line that is about the article by the look of it; what its own words say goes before that."""
        if ruling.kind is Kind.HEADLINE:
            self.headline = True
            return Passage(block, 0, len(block.text), ruling)
        if (dated := self._dated(block)) is not None and dated.end == len(block.text):
            return dated
        return Passage(block, 0, len(block.text), self._about(index, block, block.words) or ruling)

    def _article(self, index: int, block: Block) -> Iterator[Passage]:
        start = 0
        if (dated := self._dated(block)) is not None:
            yield dated
            start = dated.end
        if start == len(block.text):
            return
        text = block.text[max(start, block.bullet) :]
        if start and self.headline and self._is_rest(text):
            yield Passage(block, start, len(block.text), Ruling(Kind.DATELINE, _RESTS, "date line", 0.9))
            return  # what comes below may yet be a byline
        whole = start == 0
        ruling = (self._about(index, block, text) if whole else None) or (
            self._within(index, block, text) if self.lead else self._top(index, block, text)
        )
        if ruling is not None:
            yield Passage(block, start, len(block.text), ruling)
            return
        told, self.lead, self.paragraphs = self.lead, True, self.paragraphs + 1
        if told and (named := self._foot(index, block)):
            ruling = Ruling(Kind.NOTICE, "names the source below the text and nothing else", "source line", 0.9)
            yield Passage(block, start, named, ruling)
            yield Passage(block, named, len(block.text), ruling, "source")
            return
        yield from self._text(block, start)

    def _is_rest(self, text: str) -> bool:
        """Whether what stands behind a date on its line is nothing to read: "at 18.20", "2 min read"."""
        return len(words(text)) <= _REST and not ends_sentence(text) and not mentions(text, self.language.code)

    def _may_open(self, line: DateLine) -> bool:
        """Whether a date line may stand above the headline: a name beside its date is an outlet's, else it is a
        title.
        """
        return not line.names or any(self.vocabulary.term("sources", name).listed for name in line.names)

    def _dated(self, block: Block) -> Passage | None:
        """A date line, anywhere before the text begins."""
        if self.lead:
            return None
        line = date_line(block.words, self.language)
        if line is None or not (self.headline or self._may_open(line)):
            return None
        if line.role:
            reason = "a date with its label"
        else:
            reason = "a date below the headline" if self.headline else "a date before anything else"
        return Passage(block, 0, block.bullet + line.end, Ruling(Kind.DATELINE, reason, "date line", 0.95))

    def _about(self, index: int, block: Block, text: str) -> Ruling | None:
        """Lines that say where the article is from; they may stand above it or below."""
        label = _labels(self.language.code).match(straight(text))
        address = url(text[label.end() :] if label else text)
        # In the text of a page it is a link that the page spells out; where the page is from, its markup says.
        if address and not (self.lead and block.lines[0].hint.inside):
            return Ruling(Kind.ADDRESS, "an address on a line of its own", "address", 0.98)
        outlet = self.vocabulary.term("sources", bare(text))
        if outlet.listed and len(words(text)) <= 6 and not text.endswith("."):
            return Ruling(Kind.OUTLET, f"the name of an outlet, {outlet.name}, alone on its line", "outlet", 0.95)
        return None

    def _top(self, index: int, block: Block, text: str) -> Ruling | None:
        """Lines above the text: headline, dek, byline. Of a page the markup has told the first and the last."""
        if block.lines[0].hint.inside:
            return self._dek(index, text) if self.headline and not block.bullet else None
        if self.headline and is_signed(text, self.language):
            return Ruling(Kind.BYLINE, "names the author and where to write", "byline", 0.9)
        if not re.search(_YEAR, text) and is_daystamp(text, self.language):
            return Ruling(Kind.DATELINE, "a day with its hour above the text", "date line", 0.9)
        by = ready(self.language.parts.byline, re.IGNORECASE).match(straight(text))
        named = by is not None and TWO_PARTS.search(text) is None
        if by and named and len(words(text[by.end() :])) <= 8 and not ends_sentence(text):
            return Ruling(Kind.BYLINE, "names the author", "byline", 0.95)
        if block.bullet or _labels(self.language.code).match(straight(text)):
            return None
        if not self.headline:
            if is_daystamp(text, self.language):
                return Ruling(Kind.DATELINE, "a day with its hour before anything else", "date line", 0.9)
            pictured = re.search(self.language.crediting.wired, text) is not None
            if is_title(text) and "://" not in text and index < self.last and not pictured:
                self.headline = True
                return Ruling(Kind.HEADLINE, "a title above the text, without a full stop", "headline", 0.95)
            return None
        if 1 <= len(words(text)) <= 4 and not ends_sentence(text) and text[:1].isupper() and index < self.last:
            return Ruling(Kind.BYLINE, "a name between headline and text", "name line", 0.6)
        return self._dek(index, text)

    def _within(self, index: int, block: Block, text: str) -> Ruling | None:
        """Lines that name the author or the day below what is read first: a picture's caption, a dek, the part
        before.
        """
        if block.bullet or block.lines[0].hint.inside:
            return None
        if is_byline(text, self.language) or is_signed(text, self.language):
            return Ruling(Kind.BYLINE, "names the author and nothing else", "byline", 0.9)
        if self.paragraphs > _DEKS or index >= self.last:
            return None
        if is_daystamp(text, self.language):
            return Ruling(Kind.DATELINE, "a day with its hour or what else a page sets beside it", "date line", 0.9)
        if is_name_above(text, self.blocks[index + 1].text, self.language):
            return Ruling(Kind.BYLINE, "a name above the line of the day", "name line", 0.7)
        return None

    def _following(self, index: int) -> str:
        """The next paragraph of the article, '' where there is none."""
        later = (i for i in range(index + 1, len(self.blocks)) if i not in self.rulings)
        return next((self.blocks[i].text for i in later), "")

    def _dek(self, index: int, text: str) -> Ruling | None:
        """A sentence between headline and lead that the lead tells again."""
        following = self._following(index)
        if self.dek or not following or _labels(self.language.code).match(straight(following)):
            return None
        sentences = len(re.findall(r"[.!?](?:\s|$)", text))
        count, share = overlap(text, following, self.language.common)
        again = count >= 2 and share >= 0.3
        if sentences <= 1 and 5 <= len(words(text)) <= 35 and ends_sentence(following) and again:
            self.dek = True
            return Ruling(Kind.DEK, "a sentence below the headline, which the text tells again", "dek", 0.85)
        return None

    def _foot(self, index: int, block: Block) -> int:
        """Where the name begins on the last line of the article, if that is the label of its source; else 0."""
        label = _labels(self.language.code).match(straight(block.text))
        if label is None or self.language.parts.labels[label[1].lower()] != "source" or self._following(index):
            return 0
        name = block.text[label.end() :]
        return label.end() if 1 <= len(words(name)) <= _REST and not ends_sentence(name) else 0

    def _text(self, block: Block, start: int) -> Iterator[Passage]:
        text = block.text[start:]
        label = _labels(self.language.code).match(straight(text)) if start == 0 else None
        if label is not None:
            self.section = self.language.parts.labels[label[1].lower()]
            self.quote_open = False
            end = start + label.end()
            yield Passage(block, start, end, Ruling(Kind.LABEL, f'the label "{label[1]}"', "label", 0.98), self.section)
            if end == len(block.text):
                return
            start = end
        yield Passage(block, start, len(block.text), self._ruling(block.text[start:]), self.section)
        self._close(block.text[start:])

    def _ruling(self, text: str) -> Ruling:
        if self.section == "quote":
            return Ruling(Kind.QUOTATION, "stands under a label for quotations", "quotation", 0.95)
        if self.section in ("background", "previously"):
            return Ruling(Kind.BACKGROUND, "stands under a label for what was known before", "background", 0.95)
        if not quoted(text)[1] and straight(text).startswith('"') and straight(text).endswith('"'):
            return Ruling(Kind.QUOTATION, "stands between quotation marks as a whole", "quotation", 0.8)
        return Ruling(Kind.BODY, "nothing speaks against it", "body", 0.9)

    def _close(self, text: str) -> None:
        """A source has one paragraph, a quotation lasts until it is closed, other parts until the next label."""
        if self.section == "quote":
            self.quote_open = quoted(text, self.quote_open)[1]
            if not self.quote_open:
                self.section = None
        elif self.section == "source":
            self.section = None


def is_about(block: Block, language: Language, vocabulary: Vocabulary, above: bool) -> bool:
    """Whether a line's own words say that it is of the article: a label, an address, an outlet; `above` the text also a
    date or a byline.
    """
    text = straight(block.words)
    if _labels(language.code).match(text) or url(text) or vocabulary.term("sources", bare(text)).listed:
        return True
    by = ready(language.parts.byline, re.IGNORECASE).match(text)
    return above and (by is not None or date_line(block.words, language) is not None)


def _last_prose(blocks: Sequence[Block], rulings: Rulings) -> int:
    """The last paragraph of the article that is a sentence: a title has one below it."""
    prose = (i for i in range(len(blocks) - 1, -1, -1) if i not in rulings and ends_sentence(blocks[i].text))
    return next((index for index in prose if max(len(words(blocks[index].text)), size(blocks[index].text)) > 5), -1)


def passages(
    blocks: Sequence[Block], rulings: Rulings, language: Language, vocabulary: Vocabulary
) -> tuple[Passage, ...]:
    """The passages of an article in order: what `rulings` drop, and what the rest is."""
    return tuple(_Reader(language, vocabulary, blocks, rulings, _last_prose(blocks, rulings)).passages())
