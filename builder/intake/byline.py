"""Who wrote it? The line between headline and text that says so, held against what the file states."""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.briefing.vocabulary import Vocabulary
from builder.intake.decision import Decision
from builder.intake.languages.model import Language
from builder.intake.layout import date_line
from builder.intake.passage import Kind
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import key, words
from builder.intake.sheet import Stated

_ENOUGH = 0.6  # confidence of a statement that a draft may rest on without a line that says the same
_APART = re.compile(r"\s*(?:[,|•·/]|\s-+\s)\s*")
_LONGEST = 6  # words of a name
_DESK = re.compile(
    r"\b(?:editor|redacción|redazione|redaktion|rédaction|редакция|редакція|staff|admin|desk|news)\b", re.I
)


def _person(name: str, vocabulary: Vocabulary) -> str:
    """A name without the outlet, the place and the trade that stand beside it; '' where nothing else does."""
    kept = []
    for piece in _APART.split(name):
        outlet = vocabulary.term("sources", piece.strip(" .")).listed
        place = vocabulary.term("places", piece.strip(" .")).listed
        if piece.strip(" .") and not outlet and not place:
            kept.append(piece.strip(" ."))
    return ", ".join(kept)


def _line(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """What stands on a line of the clipping."""
    for passage in reading.of(Kind.DATELINE):
        line = date_line(passage.block.words, reading.grammar)
        if line is not None and line.author and (name := _person(line.author, vocabulary)):
            return Decision(name, "stands in a byline", 0.95, passage.span)
    for passage in reading.of(Kind.BYLINE):
        if passage.ruling.rule == "byline":
            by = re.match(reading.grammar.parts.byline, straight(passage.text), re.IGNORECASE)
            name = _person(passage.text[by.end() if by else 0 :].strip(" .,"), vocabulary)
            if name:
                return Decision(name, "stands in a byline", 0.95, passage.span)
            continue
        doubt = f'"{passage.text}" stands between headline and text; it may be the author or the outlet'
        return Decision(passage.text.strip(), "stands between headline and text", 0.5, passage.span, doubt=doubt)
    return None


def _without_by(name: str, language: Language) -> str:
    by = re.match(language.parts.byline, straight(name), re.IGNORECASE)
    return name[by.end() if by else 0 :].strip(" .,")


def _stated(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """The authors that the file states, by the surest of its statements; desks and outlets are none."""
    found: list[Stated] = sorted(
        (each for each in reading.sheet.stated if each.field == "author"), key=lambda each: -each.confidence
    )
    best = [each for each in found if found and each.where == found[0].where]
    names = [_person(_without_by(each.value, reading.grammar), vocabulary) for each in best]
    people = [name for name in dict.fromkeys(names) if name and len(words(name)) <= _LONGEST and not _DESK.search(name)]
    if not people:
        return None
    return Decision(", ".join(people), f"{found[0].where} says so", found[0].confidence, best[0].span)


def _agree(one: str, other: str) -> bool:
    """Whether two namings share a surname."""
    mine, others = set(key(one)), set(key(other))
    return bool(mine & others) and (key(one)[-1] in others or key(other)[-1] in mine)


def _is_outlet(name: str, outlets: Sequence[str]) -> bool:
    return any(key(name) == key(each) for each in outlets)


def byline(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """The author; None where nobody is named."""
    line, said = _line(reading, vocabulary), _stated(reading, vocabulary)
    if line is None:
        return said if said is not None and said.confidence >= _ENOUGH else None
    if said is not None and key(line.value) and key(said.value) and _agree(line.value, said.value):
        because = f"{line.because}; {said.because}"
        return replace(line, because=because, confidence=min(0.99, max(line.confidence, 0.9) + 0.04), doubt="")
    if said is not None and said.confidence >= _ENOUGH and line.confidence <= 0.5:
        return said
    outlets = [each.value for each in reading.sheet.stated if each.field == "outlet"]
    if line.doubt and _is_outlet(line.value, outlets):
        return None
    if said is not None and said.confidence >= _ENOUGH:
        note = f"{line.because}; though {said.because.removesuffix(' says so')} says {said.value}"
        return replace(line, because=note, confidence=line.confidence - 0.15, candidates=(line.value, said.value))
    return line
