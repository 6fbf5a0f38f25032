"""What a line has given to a decision is none of the text: lines off which the day, the author or the outlet were read
are called by their name, though a paste is too short for anything else to tell them from it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from builder.intake.badge import LEAF, Leaf, badges
from builder.intake.credit import CLOCK
from builder.intake.datelabel import unlabelled_words
from builder.intake.dating import Dating
from builder.intake.decision import Decision
from builder.intake.languages.model import Language
from builder.intake.layout import date_label
from builder.intake.lead import tells
from builder.intake.mention import mentions
from builder.intake.passage import PROSE, Kind, Passage, Ruling
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.runover import follows
from builder.intake.shape import ends_sentence, key, size, words
from builder.intake.stamp import CITES

_FIELD = re.compile(r"[{\[,\s]*\"[\w.:-]{1,40}\"\s?:\s?\"[^\"]*\"[\]},\s]*")
_RECORD = 2  # such fields, which are a record
Key = tuple[str, ...]
_RULE, _SURE = "harvest", 0.9
# What rules call a line above the text that is short and nothing else.
_SHORT = ((Kind.NOTICE, "opening"), (Kind.BYLINE, "name line"))
_TOP = 4  # passages from a dek on among which such a line stands
_LABELS = 4  # words beside a date that label it
_PAGE = 0.8  # likelihood from which a line beside a short text is the page's
_NAMES = 6  # words of a line of names, or of the page
_BYLINE = 14  # words of a line off which the author was read
_BESIDE = 3  # words that stand beside the author's name: "By", a town, a trade


def _may(passage: Passage) -> bool:
    """Whether a passage is taken for text, or for anything else by its shortness alone."""
    free = passage.kind in PROSE and passage.ruling.rule != "override" and passage.section is None
    return free or (passage.kind, passage.ruling.rule) in _SHORT


def _with(reading: Reading, found: dict[int, Ruling]) -> Reading:
    """The reading with these passages, by their index, called by their name; what is no text already stays."""
    passages = list(reading.passages)
    for at, ruling in found.items():
        if _may(passages[at]):
            passages[at] = replace(passages[at], ruling=ruling)
    return replace(reading, passages=tuple(passages))


def _leaf(leaf: Leaf) -> dict[int, Ruling]:
    because = f'is part of the date "{leaf.words}", which is set on several lines'
    return dict.fromkeys(range(leaf.first, leaf.end), Ruling(Kind.DATELINE, because, LEAF, _SURE))


def leafed(reading: Reading) -> Reading:
    """The reading with the one day that is set on several lines called a date line: its parts are nobody's names."""
    leaves = [leaf for leaf in badges(reading.passages, reading.grammar.code) if leaf.mention.year]
    return _with(reading, _leaf(leaves[0])) if len(leaves) == 1 else reading


def _holding(reading: Reading, decision: Decision | None) -> int | None:
    """The passage off which a decision was read, by its index."""
    if decision is None or decision.span is None:
        return None
    start = decision.span[0]
    return next((at for at, each in enumerate(reading.passages) if each.span[0] <= start < each.span[1]), None)


def _only_dates(text: str, code: str) -> bool:
    """Whether a line is a date with its label and its hour, and tells nothing else."""
    rest = straight(text)
    for mention in reversed(mentions(rest, code)):
        rest = rest[: mention.start] + rest[mention.end :]
    rest = CLOCK.sub("", rest)
    few = len(words(rest)) <= _LABELS or (len(words(rest)) <= 3 * _LABELS and len(unlabelled_words(rest, code)) <= 2)
    return few and not (ends_sentence(rest) and len(words(rest)) > 1)


def _only_posts(text: str, code: str) -> bool:
    """Whether a line tells only when the text went out: "Online since today, 8.15 (update 9.40)"."""
    rest = straight(text)
    if CLOCK.search(rest) is None:
        return False
    for mention in reversed(mentions(rest, code)):
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    rest = CLOCK.sub(" ", rest)
    return bool(words(rest)) and len(words(rest)) <= 2 * _LABELS and not unlabelled_words(rest, code)


def _citations(passages: Sequence[Passage]) -> dict[int, Ruling]:
    """The lines that say how to cite a text, and what the last comma of one leads to."""
    found = dict[int, Ruling]()
    for at, each in enumerate(passages):
        goes_on = at - 1 in found and passages[at - 1].text.rstrip().endswith(",") and follows(passages[at - 1], each)
        if goes_on or CITES.match(straight(each.text)):
            found[at] = Ruling(Kind.NOTICE, "says how to cite it", _RULE, _SURE)
    return found


def dated(reading: Reading, dates: Dating) -> Reading:
    """The reading with the lines off which its days were read called date lines: all that one day is set on."""
    code, found = reading.grammar.code, _citations(reading.passages)
    leaves = {leaf.first: leaf for leaf in badges(reading.passages, code)}
    for decision in (dates.published, dates.updated, dates.accessed):
        at = _holding(reading, decision)
        if at in leaves:
            found |= _leaf(leaves[at])
        elif at is not None and at not in found and _only_dates(reading.passages[at].text, code):
            found[at] = Ruling(Kind.DATELINE, "says when it was published and nothing else", _RULE, _SURE)
    return _with(reading, found)


def _names(text: str, names: Sequence[Key]) -> bool:
    """Whether a line is one of these names and little else."""
    told = set(key(text))
    return any(set(name) <= told for name in names) and len(told - set(chain(*names))) <= _BESIDE


def _about(text: str, author: Sequence[Key], house: Key, day: date | None, language: Language) -> Ruling | None:
    """What a line beside the text is that gives nothing but names, an hour, or the `day` once more."""
    if house and key(text) == house:
        return Ruling(Kind.OUTLET, "is the outlet's name, alone on its line", _RULE, _SURE)
    if _names(text, author):
        return Ruling(Kind.BYLINE, "names the author", _RULE, _SURE)
    label, clock = date_label(text, language), CLOCK.search(straight(text))
    if clock and not words(CLOCK.sub("", straight(text)[label:])):
        return Ruling(Kind.DATELINE, "is an hour, alone on its line", _RULE, _SURE)
    again = day and any(mention.whole == day for mention in mentions(text, language.code))
    if again and _only_dates(text, language.code):
        return Ruling(Kind.DATELINE, "says once more when it was published", _RULE, _SURE)
    return None


def _fields(passages: Sequence[Passage]) -> dict[int, Ruling]:
    """The short fields of a record that was pasted: of what they hold no more is text than of its keys."""
    found = [at for at, each in enumerate(passages) if _FIELD.fullmatch(each.text) and not tells(each.text)]
    because = "is a field of a record, and none of its text"
    return dict.fromkeys(found if len(found) >= _RECORD else (), Ruling(Kind.NOTICE, because, _RULE, _SURE))


def _foreign(at: int, reading: Reading, told: range) -> Ruling | None:
    """What a line beside a text is that is too short to judge by: words of the page where they look like them, a number
    that stands alone; but none that counts or quotes something.
    """
    passages, text = reading.passages, reading.passages[at].words
    likely = reading.foreign.get(passages[at].block.lines[0].start, 0.0)
    counts = any(each.isdigit() for each in text) and any(each.isalpha() for each in text)
    written = passages[at].bullet or passages[at].block.lines[0].hint.tag  # a list, a heading
    if likely < _PAGE or counts or written or '"' in straight(text) or ends_sentence(text):
        return None
    where = "above the text" if at < told.start else "below the text"
    return Ruling(Kind.NOTICE, f"stands {where}, and reads as a word of the page", _RULE, likely)


def credited(reading: Reading, author: Decision | None, house: str, day: date | None) -> Reading:
    """The reading with the lines beside its text that name the author, the outlet by its name `house` or once more its
    day called so; and of a short one those that are likely the page's.
    """
    passages = reading.passages
    telling = [at for at, each in enumerate(passages) if each.kind in PROSE and tells(each.words)]
    if not telling:
        return reading
    told, found = range(telling[0], telling[-1] + 1), _fields(passages)
    persons = [key(each) for each in str(author.value).split(", ")] if author and author.value else []
    for at, each in enumerate(passages):
        if at < told.start + _TOP and _only_posts(each.words, reading.grammar.code):
            found[at] = Ruling(Kind.DATELINE, "says only when it went out", _RULE, _SURE)
            continue
        if at >= told.stop and each.text.endswith(":"):
            break  # what it leads to is the text's
        if at in told or tells(each.words) or size(each.words) > _NAMES:
            continue
        ruling = _about(each.words, persons, key(house), day, reading.grammar) or _foreign(at, reading, told)
        if ruling is not None:
            found[at] = ruling
    held = _holding(reading, author)
    if held is not None and not ends_sentence(passages[held].words) and size(passages[held].words) <= _BYLINE:
        found[held] = Ruling(Kind.BYLINE, "names the author", _RULE, _SURE)  # below a dek, too
    return _with(reading, found)
