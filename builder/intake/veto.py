"""What speaks for keeping a line that a rule would drop: reporting must not be lost, so a doubtful line stays and is
named.

A rule that knows the very words (an advert's mark, a house phrase, a title printed twice) is not overruled.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from builder.intake.block import Block
from builder.intake.bytecode import compiled
from builder.intake.continuation import goes_on
from builder.intake.daystamp import is_daystamp
from builder.intake.furniture import Rulings
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.mention import days, mentions
from builder.intake.passage import DROPPED, Kind, Ruling
from builder.intake.quotation import quoted, straight
from builder.intake.rights import reserves
from builder.intake.shape import ends_sentence, words

_QUARTER = 0.25
# Rules whose lines have days of their own.
_TITLES = frozenset(("inline", "list item", "menu", "contact", "counter", "comments", "post", "folio"))
_FEW = 15  # words, which are no great loss whatever they are
_BARE = 8  # words of a line that says no more than when, and who or where
_SURE = 0.9
_BEFORE = ("previously", "background")  # the parts of a report that tell what was before
_UNDER = 4  # paragraphs below the label of such a part
_LOOKS = "features"  # the rule that knows none of a page's words
_CRY = 4  # words of a sentence that tells nothing
_TITLE = 25  # words, beyond which a line without a mark at its end is prose all the same

_Day = tuple[int | None, int | None, int | None]  # year, month and day, as far as they are told


@lru_cache(maxsize=16)
def _named_speaker(code: str) -> re.Pattern[str]:
    speech = LANGUAGES[code].speech
    name = r"[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+)+"
    verb = rf"(?:{speech.verbs})"
    return compiled(rf"\b{name}(?:,[^,]+,)?(?: \w+)? {verb}\b|\b{verb} {name}")


def _day_names(text: str, code: str) -> frozenset[_Day]:
    return frozenset((found.year, found.month, found.day) for found in days(mentions(text, code)))


def _goes_on(text: str, before: str) -> bool:
    """Whether a line ends the sentence that the line before began."""
    return ends_sentence(text) and goes_on(before, text)


def _recalls(text: str, code: str) -> str:
    """With what a sentence opens that tells again what was before ("Rappel, ..."), as the last of a report do."""
    opening, comma, _ = text.partition(",")
    label = LANGUAGES[code].parts.labels.get(opening.strip().lower())
    return opening if comma and label in _BEFORE and ends_sentence(text) else ""


def _label(text: str, code: str) -> str:
    """The label that a line is or opens with, below which a report tells what was before: "Background:"."""
    label, colon, _ = text.partition(":")
    known = LANGUAGES[code].parts.labels.get(label.strip(" *_#").lower())
    return label.strip(" *_#") if colon and known in _BEFORE else ""


def _objection(
    text: str,
    beside: tuple[str, str],
    is_open: bool,
    told: Callable[[], frozenset[_Day]] | None,
    code: str,
) -> str:
    """Why the line should stay, '' where nothing speaks for it; `beside` are the line before it, '' where that goes,
    and the line after it; `told` the days that are told elsewhere, None below the end of the text, where days and
    speakers are those of other articles and of readers.
    """
    before, after = beside
    if _goes_on(text, before):
        return "it ends the sentence of the line before"
    if _goes_on(after, text):
        return "its sentence goes on in the next line"
    spans, still_open = quoted(text, is_open)
    if is_open and spans and spans[0][0] == 0 and not (len(spans) == 1 and still_open):
        return "it closes a quotation"
    if recalled := _recalls(text, code):
        return f'it recalls what was before: "{recalled}"'
    if told is None:
        return ""
    tells = _tells(text) or '"' in straight(text)  # "Report a Problem": a button is no speaker
    if tells and (found := _named_speaker(code).search(straight(text))):
        return f'it says who said it: "{found.group()}"'
    if (
        _tells(text)
        and not (reserves(text) or (not ends_sentence(text) and is_daystamp(text, LANGUAGES[code])))
        and (here := _day_names(text, code))
        and here - told()
    ):
        return "it has the only mention of a date"
    return ""


class _Part:
    """The part of a report that the lines so far stand in, by its label: only what stands in the text ends it."""

    def __init__(self, code: str) -> None:
        self.code, self.label, self.left = code, "", 0

    def holds(self, text: str, ruling: Ruling) -> bool:
        """Whether a line that nothing but its look and its words speak against stands below such a label."""
        return bool(self.label) and ruling.rule == _LOOKS and ends_sentence(text) and len(words(text)) > _CRY

    def read(self, text: str, stays: bool) -> None:
        """Goes on to the next line."""
        if stays and (label := _label(text, self.code)):
            self.label, self.left = label, _UNDER
            return
        self.left -= 1
        if not stays or not self.left or not ends_sentence(text):
            self.label = ""


def _tells(text: str) -> bool:
    """Whether a line is more than a date and whose it is."""
    return ends_sentence(text) or len(words(text)) > _BARE


def _kept(ruling: Ruling, because: str) -> Ruling:
    return Ruling(Kind.BODY, f"kept, though it {ruling.reason}: {because}", "veto", 0.5)


def _too_much(blocks: Sequence[Block], rulings: Rulings) -> bool:
    """Whether more than a quarter of the prose would go on the word of rules that are not sure."""

    def prose(index: int) -> int:
        count = len(words(blocks[index].words))
        return count if count > _TITLE or ends_sentence(blocks[index].words) else 0

    total = sum(prose(index) for index in range(len(blocks)) if index not in rulings or not rulings[index].specific)
    going = sum(prose(index) for index, ruling in rulings.items() if not ruling.specific and ruling.confidence < _SURE)
    return going > max(_QUARTER * total, _FEW)


def _may_stay(ruling: Ruling) -> bool:
    return ruling.kind in DROPPED and not ruling.specific


def _moderate(blocks: Sequence[Block], rulings: Rulings, doubts: Sequence[str]) -> tuple[Rulings, tuple[str, ...]]:
    """The rulings, none of the unsure ones among them where too much of these paragraphs would go."""
    going = {index: each for index, each in rulings.items() if each.kind in DROPPED and index < len(blocks)}
    if not _too_much(blocks, going):
        return rulings, tuple(doubts)
    unsure = [index for index, each in going.items() if not each.specific and each.confidence < _SURE]
    kept = {index: _kept(rulings[index], "more than a quarter of the text would go") for index in unsure}
    numbers = ", ".join(str(blocks[index].lines[0].number) for index in unsure)
    doubt = f"body: more than a quarter of the text looked like promotion; all of it was kept, see line {numbers}"
    return rulings | kept, (*doubts, doubt)


def protect(
    blocks: Sequence[Block], rulings: Rulings, language: Language, ended: int
) -> tuple[Rulings, tuple[str, ...]]:
    """The rulings, those overruled that would lose reporting, and a doubt for each that an editor should look at. From
    line `ended` on the text is over.
    """
    kept = [block for index, block in enumerate(blocks) if index not in rulings or rulings[index].kind not in DROPPED]
    # Most articles have no line for which this is asked.
    told = cache(lambda: frozenset(day for block in kept for day in _day_names(block.words, language.code)))
    guarded, doubts, is_open, before = dict(rulings), [], False, ""
    part = _Part(language.code)
    for index, block in enumerate(blocks):
        ruling = rulings.get(index)
        if ruling is not None and _may_stay(ruling):
            after = blocks[index + 1].words if index + 1 < len(blocks) else ""
            known = told if index < ended and ruling.rule not in _TITLES else None
            because = _objection(block.words, (before, after), is_open, known, language.code)
            because = f'it stands below "{part.label}"' if part.holds(block.words, ruling) and not because else because
            if because:
                guarded[index] = _kept(ruling, because)
                doubts.append(f"body: line {block.lines[0].number} {ruling.reason}; kept, because {because}")
        stays = index not in guarded or guarded[index].kind not in DROPPED
        before = block.words if stays else ""
        part.read(block.words, stays)
        if stays:
            is_open = quoted(block.words, is_open)[1]
    return _moderate(blocks[:ended], guarded, doubts)
