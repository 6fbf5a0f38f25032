"""Who wrote it? The lines that may say so, each by what speaks for it, held against what the file states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from msgspec import Struct, structs

from builder.briefing.vocabulary import Vocabulary
from builder.intake.alone import Alone
from builder.intake.authorline import (
    REPORTING,
    AuthorLine,
    authorline,
    goes_on,
    is_opened,
    is_trade,
    may_open,
    only_opens,
    without_by,
)
from builder.intake.bylineplace import Place, is_dated, places
from builder.intake.decision import Decision
from builder.intake.languages import either
from builder.intake.nativeline import is_native_name, natives
from builder.intake.onset import Lazy
from builder.intake.paper import is_press
from builder.intake.passage import Kind
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import key, words
from builder.intake.sheet import Stated
from builder.intake.stated.site import Site

_ENOUGH = 0.6  # confidence of a statement that a draft may rest on without a line that says the same
_MORE = Lazy(rf";\s*(?:{REPORTING.pattern}) ([^;()]+)", re.IGNORECASE)
# What a record calls whoever wrote it.
_FIELD = re.compile(
    r"[{\[,\s]*[\"'](?:authors?|bylines?|creator|written_?by|by)(?:_?name)?[\"']\s?:\s?[\[{\s]*"
    r"[\"'](?:by )?(?P<who>[^\"']+)[\"']",
    re.IGNORECASE,
)
_DESK = Lazy(rf"\b(?:{either(lambda each: each.crediting.desks)})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d{2}|\w\.[a-z]{2,5}\b")  # of an account, or a site's address
_NO_NAMES = (Kind.HEADLINE, Kind.CAPTION, Kind.TEASER_HEAD)  # no line of these is an author's name alone
_FAR = ("above", "tail")  # zones in which a byline says that it is one
_LONGEST = 6  # words of a name
_NEXT = 4  # passages below a byline among which its second line stands
_OPENING = 60  # characters of a text among which the reporter's name stands
_LIKELY, _SURE = 2, 5  # from which weight on a name alone is the author's, and from which on that is no question


class _Found(Struct, frozen=True):
    """A place and whom its line names; `weight` is what speaks for a name that stands alone."""

    place: Place
    line: AuthorLine
    weight: int = 0


def _lines(reading: Reading, vocabulary: Vocabulary, title: tuple[int, int] | None, house: str) -> Iterator[_Found]:
    alone = Alone(reading)
    for place in places(reading, title):
        if place.passage.kind is Kind.HEADLINE and place.zone != "above":
            continue
        if place.zone in _FAR and not may_open(place.passage.text):
            continue
        line = authorline(place.passage.text, reading.grammar, vocabulary, house, alone.lead)
        if line is None:
            continue
        above = reading.passages[place.at - 1].text if place.at else ""
        if line.is_opened or only_opens(above) or (goes_on(place.passage.text) and is_opened(above)):
            yield _Found(place, structs.replace(line, is_opened=True))
        elif place.zone not in _FAR and _may_name(place):
            yield _Found(place, line, alone.weight(place, line))


def _may_name(place: Place) -> bool:
    """Whether a line may be an author's name alone: no headline, caption, list or label is."""
    passage = place.passage
    listed = passage.kind is Kind.TEASER and passage.ruling.rule != "features"
    marked = passage.text.endswith(":") or "©" in passage.text
    return not (listed or place.is_listed or marked or passage.kind in _NO_NAMES)


def _fielded(reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """The names in the field of a record that holds them."""
    for passage in reading.passages:
        field = _FIELD.match(straight(passage.text))
        line = authorline(field["who"], reading.grammar, vocabulary) if field is not None else None
        if line is not None:
            return Decision(", ".join(line.names), "stands in a field for the author", 0.92, passage.span)
    return None


def _native(reading: Reading, title: tuple[int, int] | None) -> Decision | None:
    """The names by the shapes of bylines in a script without capitals: on a line of their own, or in a text's ends."""
    found = list(places(reading, title))
    ends = (*reading.prose[:1], *reading.prose[-1:])
    lines = [(place.passage, place.passage.text) for place in found if place.zone != "above"]
    lines += [(each, each.text[:_OPENING] + "\n" + each.text[-_OPENING:]) for each in ends]
    for passage, text in lines:
        for piece in text.split("\n"):
            if names := natives(piece, reading.grammar):
                return Decision(", ".join(names), "stands as bylines do", 0.9, passage.span)
    for place in found:
        if (
            place.zone in ("head", "gap", "foot")
            and not place.is_listed
            and is_native_name(place.passage.text, reading.grammar)
        ):
            name = place.passage.text.strip(" *()（）")
            doubt = "" if is_dated(place, reading) else _doubt(place)
            return Decision(name, _because(place), 0.6, place.passage.span, doubt=doubt)
    return None


def _because(place: Place) -> str:
    return "stands below the text" if place.zone == "foot" else "stands between headline and text"


def _doubt(place: Place) -> str:
    may = "it may be the author" + ("" if place.zone == "foot" else " or the outlet")
    return f'"{place.passage.text.strip()}" {_because(place)}; {may}'


def _opened(found: Sequence[_Found], zones: tuple[str, ...]) -> Decision | None:
    """The lines that say by their first word whom they name; a byline may go on in the next lines."""
    opened = [each for each in found if each.line.is_opened and each.place.zone in zones]
    near = [each for each in opened if each.place.at - opened[0].place.at <= _NEXT]
    names = [name for each in near for name in each.line.names]
    return _byline(names, near[0].place) if names else None


def _reported(found: Sequence[_Found], reading: Reading, vocabulary: Vocabulary) -> Decision | None:
    """What stands at the end of a clipping: who signs, and what agencies say of who reported."""
    names: list[str] = []
    first: Place | None = None
    for each in found:
        text = straight(each.place.passage.text)
        reporting = REPORTING.search(text) is not None
        is_other = each.place.is_listed or "day" in each.line.beside
        if not each.line.is_opened or each.place.zone not in ("foot", "tail") or (is_other and not reporting):
            continue
        told = (authorline(more[0].lstrip("; "), reading.grammar, vocabulary) for more in _MORE.finditer(text))
        names += (*each.line.names, *(name for line in told if line is not None for name in line.names))
        first = first or each.place
    return _byline(names, first) if first is not None else None


def _byline(names: Sequence[str], place: Place) -> Decision:
    return Decision(", ".join(dict.fromkeys(names)), "stands in a byline", 0.92, place.passage.span)


def _alone(found: Sequence[_Found], zones: tuple[str, ...]) -> Decision | None:
    """The line with names and nothing else for which most speaks."""
    likely = [each for each in found if each.weight >= _LIKELY and each.place.zone in zones and not each.line.is_opened]
    if not likely:
        return None
    best = max(likely, key=lambda each: each.weight)
    sure = best.weight >= _SURE
    value = ", ".join(best.line.names)
    doubt = "" if sure else _doubt(best.place)
    return Decision(value, _because(best.place), 0.85 if sure else 0.6, best.place.passage.span, doubt=doubt)


def _line(reading: Reading, vocabulary: Vocabulary, title: tuple[int, int] | None, house: str) -> Decision | None:
    """What stands on a line of the clipping: after a word that says so, on the line of the date, or alone."""
    if (fielded := _fielded(reading, vocabulary)) is not None:
        return fielded
    if not reading.grammar.cased and (native := _native(reading, title)) is not None:
        return native
    found = list(_lines(reading, vocabulary, title, house))
    alone = _alone(found, ("head", "gap")) if reading.grammar.cased else None
    if (opened := _opened(found, ("head", "gap"))) is not None or (alone is not None and not alone.doubt):
        return opened or alone
    return _reported(found, reading, vocabulary) or alone or _opened(found, ("above",))


def _people(told: Sequence[Stated], reading: Reading, vocabulary: Vocabulary) -> list[str]:
    """The people among the authors that one place states; desks, handles and outlets are none."""
    names: list[str] = []
    for each in told:
        if each.value.startswith(("@", "#")):
            continue
        line = authorline(each.value, reading.grammar, vocabulary)
        plain = without_by(each.value)
        listed = vocabulary.term("sources", plain).listed or vocabulary.term("places", plain).listed
        nobody = listed or is_trade(plain) or is_press(plain) or plain.islower() or _NUMBER.search(plain) is not None
        names += line.names if line is not None else () if nobody else (plain,)
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
    if said is not None and said.confidence >= _ENOUGH and line.doubt:
        return said
    outlets = [each.value for each in reading.sheet.stated if each.field == "outlet"]
    if line.doubt and any(key(line.value) == key(each) for each in outlets):
        return None
    if said is not None and said.confidence >= _ENOUGH:
        note = f"{line.because}; though {said.because.removesuffix(' says so')} says {said.value}"
        return replace(line, because=note, confidence=line.confidence - 0.15, candidates=(line.value, said.value))
    return line


def signed(reading: Reading, vocabulary: Vocabulary, title: tuple[int, int] | None, house: str) -> Decision | None:
    """Whoever is named alone on a line below the text, and is not the outlet, by its name `house`."""
    return _alone(list(_lines(reading, vocabulary, title, house)), ("foot",)) if reading.grammar.cased else None
