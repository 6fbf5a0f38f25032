"""Who wrote it? The line between headline and text that says so, held against what the file states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.briefing.vocabulary import Vocabulary
from builder.intake.decision import Decision
from builder.intake.languages import either, every
from builder.intake.languages.foreign import PARTICLES
from builder.intake.languages.model import Language
from builder.intake.languages.pattern import NEVER
from builder.intake.layout import date_line
from builder.intake.lead import tells
from builder.intake.onset import Lazy, ready
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import key, words
from builder.intake.sheet import Stated
from builder.intake.stated.site import Site

_ENOUGH = 0.6  # confidence of a statement that a draft may rest on without a line that says the same
_APART = re.compile(r"\s*(?:[,|•·]|\s[/-]+\s)\s*")
# What opens a byline, in whatever language.
_OPENS = Lazy(rf"\(?(?:{either(lambda each: each.crediting.by)})\b\s?:?\s+", re.IGNORECASE)
_REPORTING = Lazy(either(lambda each: each.crediting.reporting), re.IGNORECASE)  # what agencies say of others who did
_MORE = Lazy(rf";\s*(?:{_REPORTING.pattern}) ([^;()]+)", re.IGNORECASE)
_JOINT = rf"(?:{either(lambda each: each.crediting.joins)})"
_AND = re.compile(rf"\s*(?:,|;|&|\s{_JOINT}\s)\s*(?:{_JOINT}\s)?")
# What a record calls whoever wrote it.
_FIELD = re.compile(
    r"[{\[,\s]*[\"'](?:authors?|bylines?|creator|written_?by|by)(?:_?name)?[\"']\s?:\s?[\[{\s]*"
    r"[\"'](?:by )?(?P<who>[^\"']+)[\"']",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:[^\W\d_][^\W\d_'.’-]*(?:[-'’][^\W\d_]+)*\.?)(?:\s[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?){1,3}"
)
_PARTICLES = every(lambda each: each.crediting.particles) | PARTICLES
# What stands behind a name on its line: a trade, a place, a day, an address.
_BEHIND = Lazy(
    rf"\s*(?:\(.*|\d.*|\S+@.*|\s(?:\w+\s)?(?:{either(lambda each: each.crediting.trades)})\b.*"
    rf"|\s(?:{either(lambda each: each.crediting.seat)})\s[^\W\d_]+\s*)$",
    re.IGNORECASE,
)
_TAIL = 8  # passages at the end of a clipping among which agencies say who reported
_SIGNS = 2  # passages right below a text among which its author's name stands
_LONGEST = 6  # words of a name
_DESK = Lazy(rf"\b(?:{either(lambda each: each.crediting.desks)})\b", re.IGNORECASE)


def _person(name: str, vocabulary: Vocabulary) -> str:
    """A name without the outlet, the place and the trade that stand beside it; '' where nothing else does."""
    kept = []
    for piece in _APART.split(name):
        outlet = vocabulary.term("sources", piece.strip(" .")).listed
        place = vocabulary.term("places", piece.strip(" .")).listed
        if piece.strip(" .") and not outlet and not place:
            kept.append(piece.strip(" ."))
    return ", ".join(kept)


def _is_name(text: str) -> bool:
    """Whether a text is a person's name by its looks: two to four words with capitals, and particles."""
    if _NAME.fullmatch(text) is None or _DESK.search(text) or text.isupper() or re.search(r"\w{3}\.\s", text):
        return False
    parts = [part for part in text.split() if part.lower() not in _PARTICLES]
    return len(parts) >= 2 and all(part[0].isupper() for part in parts)


def _names(text: str, vocabulary: Vocabulary) -> list[str]:
    """The names in a text that holds nothing else, but for outlets and places beside them."""
    found: list[str] = []
    for piece in _AND.split(_BEHIND.sub("", text).strip(" .,;")):
        name = _BEHIND.sub("", piece).strip(" .,;)")
        if not name or vocabulary.term("sources", name).listed or vocabulary.term("places", name).listed:
            continue
        if not _is_name(name):
            return found
        found.append(name)
    return found


def _is_outlet(name: str, outlets: Sequence[str]) -> bool:
    return any(key(name) == key(each) for each in outlets)


def _around(reading: Reading) -> Iterator[Passage]:
    """The short passages above the text, and those at the end of the clipping."""
    prose = [index for index, passage in enumerate(reading.passages) if passage.kind in PROSE]
    told = [index for index in prose if len(words(reading.passages[index].words)) > 14]
    told = told or [index for index in prose if tells(reading.passages[index].words)]
    first = told[0] if told else 0
    last = max(told[-1] if told else 0, len(reading.passages) - _TAIL)
    for passage in (*reading.passages[:first], *reading.passages[last:]):
        if passage.ruling.rule not in ("e-mail header", "e-mail note", "e-mail signature") and len(passage.text) < 160:
            yield passage


def _reporter(reading: Reading) -> Decision | None:
    """The name before the word for a reporter, if it stands behind: on its own line or after the dateline."""
    reporter = reading.grammar.crediting.reporter
    for passage in (*_around(reading), *reading.prose[:1]) if reporter != NEVER else ():
        if (found := ready(reporter).search(passage.text[:60])) is not None:
            return Decision(found[1], "stands before the word for a reporter", 0.9, passage.span)
    return None


def _fielded(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """The names in the field of a record that holds them."""
    for passage in reading.passages:
        field = _FIELD.match(straight(passage.text))
        if field is not None and (names := _names(field["who"], vocabulary)):
            return Decision(", ".join(names), "stands in a field for the author", 0.92, passage.span)
    return None


def _opened(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """The lines that say by their first word whom they name: a byline, and what agencies say of who reported."""
    names: list[str] = []
    span: tuple[int, int] | None = None
    for passage in _around(reading):
        text = straight(passage.text)
        opening = _OPENS.match(text)
        if opening is None or (names and _REPORTING.search(text) is None):
            continue
        told = (text[opening.end() :].split(";")[0], *(more[1] for more in _MORE.finditer(text)))
        told = tuple(each.title() if each.isupper() and each.isascii() else each for each in told)
        names += [name for each in told for name in _names(each, vocabulary)]
        span = span or (passage.span if names else None)
    return Decision(", ".join(dict.fromkeys(names)), "stands in a byline", 0.92, span) if names else None


def _without_by(name: str, language: Language) -> str:
    by = ready(language.parts.byline, re.IGNORECASE).match(straight(name)) or _OPENS.match(straight(name))
    return name[by.end() if by else 0 :].strip(" .,")


def _alone(reading: Reading, vocabulary: Vocabulary, title: tuple[int, int] | None, house: str) -> Decision | None:
    """Names alone on a line between the headline and the text."""
    headline = False
    for passage in reading.passages:
        if passage.kind in PROSE and (len(words(passage.words)) > 14 or passage.text.endswith(":")):
            return None
        is_title = title is not None and passage.span[0] <= title[0] < passage.span[1]
        headline = headline or is_title or passage.kind is Kind.HEADLINE
        text = straight(passage.text)
        if not headline or is_title or passage.kind in (Kind.HEADLINE, Kind.OUTLET, Kind.ADDRESS) or _OPENS.match(text):
            continue
        names = [] if _is_outlet(text, [house]) else _names(text, vocabulary)
        if names:
            doubt = f'"{passage.text.strip()}" stands between headline and text; it may be the author or the outlet'
            return Decision(", ".join(names), "stands between headline and text", 0.6, passage.span, doubt=doubt)
    return None


def _ruled(reading: Reading, vocabulary: Vocabulary, house: str) -> Decision | None:
    """What stands on a line that was read as a byline or a line of credits, and is none of the outlet's names."""
    for passage in reading.of(Kind.DATELINE):
        line = date_line(passage.block.words, reading.grammar)
        if line is not None and line.author and (name := _person(line.author, vocabulary)):
            return Decision(name, "stands in a byline", 0.95, passage.span)
    for passage in reading.of(Kind.BYLINE):
        if passage.ruling.rule == "byline":
            by = ready(reading.grammar.parts.byline, re.IGNORECASE).match(straight(passage.text))
            name = _person(_BEHIND.sub("", passage.text[by.end() if by else 0 :]).strip(" .,"), vocabulary)
            if name:
                return Decision(name, "stands in a byline", 0.95, passage.span)
            continue
        if any(each.isdigit() for each in passage.text) or _is_outlet(passage.text, [house]):
            continue
        doubt = f'"{passage.text}" stands between headline and text; it may be the author or the outlet'
        plain = _without_by(passage.text, reading.grammar)
        name = ", ".join(_names(straight(plain), vocabulary)) or passage.text.strip()
        return Decision(name, "stands between headline and text", 0.5, passage.span, doubt=doubt)
    return None


def _line(reading: Reading, vocabulary: Vocabulary, title: tuple[int, int] | None, house: str) -> Decision | None:
    """What stands on a line of the clipping: after a word that says so, on the line of the date, or alone."""
    opened = _fielded(reading, vocabulary) or _opened(reading, vocabulary) or _reporter(reading)
    return opened or _ruled(reading, vocabulary, house) or _alone(reading, vocabulary, title, house)


def _people(told: Sequence[Stated], reading: Reading, vocabulary: Vocabulary) -> list[str]:
    """The people among the authors that one place states; desks, handles and outlets are none."""
    plain = [_without_by(each.value, reading.grammar) for each in told if not each.value.startswith(("@", "#"))]
    names = [", ".join(_names(straight(each), vocabulary)) or _person(each, vocabulary) for each in plain]
    return [name for name in dict.fromkeys(names) if name and len(words(name)) <= _LONGEST and not _DESK.search(name)]


def _stated(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """The authors that the file states, by the surest place that names a person; the site's own name is the last."""
    site = Site(reading.sheet.stated)
    found = sorted((each for each in reading.sheet.stated if each.field == "author"), key=lambda each: -each.confidence)
    personal = [each for each in found if not site.is_name(each.value)]
    for each in (*personal, *found):
        told = [other for other in (personal or found) if other.where == each.where]
        if people := _people(told, reading, vocabulary):
            return Decision(", ".join(people), f"{each.where} says so", each.confidence, each.span)
    return None


def _agree(one: str, other: str) -> bool:
    """Whether two namings share a surname."""
    mine, others = set(key(one)), set(key(other))
    return bool(mine & others) and (key(one)[-1] in others or key(other)[-1] in mine)


def byline(
    reading: Reading,
    vocabulary: Vocabulary,
    title: tuple[int, int] | None = None,
    house: str = "",
) -> Decision | None:
    """The author; None where nobody is named. `title` is where the headline stands: names alone stand below it. `house`
    is the name of the outlet, or what that may be: alone on a line it is nobody's.
    """
    line, said = _line(reading, vocabulary, title, house), _stated(reading, vocabulary)
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


def signed(reading: Reading, vocabulary: Vocabulary, house: str) -> Decision | None:
    """Whoever is named alone on a line right below the text, and is not the outlet, by its name `house`."""
    passages = reading.passages
    told = [at for at, each in enumerate(passages) if each.kind in PROSE and tells(each.words)]
    below = passages[told[-1] + 1 :] if told else ()
    for passage in below[:_SIGNS]:
        text = straight(passage.text).strip(" -–—()")
        if passage.text.endswith(":"):
            return None
        if passage.kind not in PROSE or passage.section or passage.bullet or key(text) == key(house):
            continue
        if len(words(text)) <= _LONGEST and (names := _names(text, vocabulary)):
            doubt = f'"{passage.text.strip()}" stands below the text; it may be the author'
            return Decision(", ".join(names), "stands below the text", 0.6, passage.span, doubt=doubt)
    return None
