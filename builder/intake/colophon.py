"""Names on the lines about an article: behind its author's name, beside its day, as its source."""

import re
from collections.abc import Iterator

from builder.intake.credit import CLOCK, credit
from builder.intake.hint import hint
from builder.intake.languages import either
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.onset import Lazy, ready
from builder.intake.paper import NAME, UNCASED, is_plain, is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.sign import Sign

_SHORT = 80  # characters of a line that is names and little else
_APART = re.compile(r"\s?[,|·•(/]\s?|\s[-–—]\s")
_LESS = re.compile(r"\s?[(,|·]|\s(?=\d|朝刊|夕刊)")
_MARKS = " .,|·•-–—"
_ENDS = re.compile(r"(?:[—–-]{1,2}\s?|[(（［\[])(?P<name>[^()（）\[\]［］]{3,40}?)[)）\]］]?")
_QUOTED = re.compile(r"\"([^\W\d_a-z][^\"]{2,40})\"")
_BODY = Lazy(either(lambda each: each.release.telling), re.IGNORECASE)
_PAPER = re.compile(NAME, re.IGNORECASE)


def _is_paper(piece: str, code: str) -> bool:
    """Whether a piece of a line can be a paper's name."""
    whole = _PAPER.fullmatch(piece) is not None or (UNCASED.search(piece) is not None and " " not in piece)
    return whole and not is_plain(piece, code)


def _author(text: str, passage: Passage, grammar: Language) -> str | None:
    """What stands behind "By" on a line, or on the line of an author; None on any other."""
    by = ready(grammar.parts.byline, re.IGNORECASE).match(text)
    if by is not None:
        return text[by.end() :]
    return text if passage.kind is Kind.BYLINE or passage.kind in PROSE else None


def _behind(text: str, passage: Passage, grammar: Language) -> Iterator[Sign]:
    """ "By Tessa Varley, Lockside Courier"; where no "By" stands before it, what the press alone is called."""
    credit = _author(text, passage, grammar)
    if credit is None:
        return
    pieces = [piece.strip(' .)"') for piece in _APART.split(credit)]
    person = 1 < len(pieces[0].split()) <= 4 and _is_paper(pieces[0], grammar.code) and not is_press(pieces[0])
    for piece in pieces[1:] if person else ():
        if _is_paper(piece, grammar.code) and (credit != text or is_press(piece)):
            yield from hint("byline", piece, passage, text.find(piece))


def _dated(text: str, passage: Passage, grammar: Language) -> Iterator[Sign]:
    """ "Lockside Courier, 5 November 2024", and what the press alone is called where a day stands beside it."""
    if not any(map(str.isdigit, text)):
        return
    told = credit(text, grammar)
    names = list(told.names) if told is not None and not told.author else []
    names = [name for name in names if is_press(name)] if len(names) > 1 else names
    days = [mention for mention in mentions(text, grammar.code) if mention.whole]
    if not names and days:
        rest = CLOCK.sub(" ", text[: days[0].start] if days[0].start else text[days[-1].end :])
        names = [name for name in (_LESS.split(rest.strip(_MARKS))[0].strip(_MARKS),) if is_press(name)]
    for name in names if len(names) == 1 else ():
        if _is_paper(name, grammar.code):
            yield from hint("dated", name, passage, text.find(name))


def _closing(text: str, passage: Passage, grammar: Language) -> Iterator[Sign]:
    """What the press alone is called, behind a dash or in brackets on a line of its own."""
    found = _ENDS.fullmatch(text)
    if found is not None and is_press(found["name"]) and _is_paper(found["name"], grammar.code):
        yield from hint("byline", found["name"], passage, found.start("name"))


def colophon(passage: Passage, text: str, grammar: Language) -> Iterator[Sign]:
    """What a short line about the article says of its outlet."""
    if len(text) > _SHORT:
        return
    if passage.section == "source":
        # What stands in quotation marks is a medium; a public body is whom it rests on.
        quoted = _QUOTED.search(text)
        pieces = [quoted[1]] if quoted else [each.strip(" .'") for each in _APART.split(text)]
        piece = next((each for each in pieces if _BODY.search(each) is None), "")
        if piece and _is_paper(piece, grammar.code):
            yield from hint("credited", piece, passage, text.find(piece))
        return
    yield from _behind(text, passage, grammar)
    yield from _closing(text, passage, grammar)
    yield from _dated(text, passage, grammar)
