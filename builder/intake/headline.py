"""What is it called? The headline that the clipping states, or one drafted from the lead in the lead's own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from builder.intake.attribution import Attribution
from builder.intake.contender import contender, extent
from builder.intake.dateline import dateline, told
from builder.intake.decision import Decision
from builder.intake.lead import telling
from builder.intake.leadtitle import FEWEST, FITS, drafted
from builder.intake.nameline import is_another
from builder.intake.paper import is_plain, is_press
from builder.intake.passage import Kind
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.sentence import first
from builder.intake.shape import key, words
from builder.intake.sheet import Line, Stated
from builder.intake.stated.title import titled
from builder.intake.weighing import is_row

# With what a post catches the eye: "❗️ Ships leave".
_PICTURES = re.compile('(?:[\u2600-\u2bff\u203c\u2049\ufe0f\u200d\U0001f000-\U0001faff]+\\s*)+(?=\\w|["«“„(\\[])')
_STATED = 0.7  # confidence of a statement that may speak against a line
_ENOUGH = 0.5  # and of one on which a title may rest alone
_NARROW, _WIDE = 50, 80  # characters at which text is broken
_NUMBER = re.compile(r"^\W*\d{1,2}[.)．、]\s*")  # of a part of a letter
_SERIES = re.compile(r"^\s*(?:【[^】]{1,40}】|\[[^\]]{1,40}\])\s*(?=\S)")  # a letter's name before its subject
_FIELDS = 40  # passages among which a field names it
_TAIL = re.compile(r"(?P<title>.{15,}?)\s[|-]+\s(?P<name>[^|]{3,50})$")
_LONGEST = 300  # characters of a title: beyond, nobody would print it


def _parts(title: str) -> Iterator[str]:
    """A title as a page states it, and without the outlet's name and the section that pages put behind or before it."""
    yield title
    pieces = [piece.strip() for piece in re.split(r"\s(?:[|•·»«]|-{1,2}|[–—]|::?)\s", title)]
    for count in range(len(pieces) - 1, 0, -1):
        yield title[: title.find(pieces[count])].rstrip(" |•·»«-–—:") if count else pieces[0]
    if len(pieces) > 1:
        yield max(pieces, key=len)
    series, stop, rest = title.partition(". ")
    if stop and len(words(series)) < FEWEST <= len(words(rest)):
        yield rest  # "Evening digest. Why the bridge is shut"


@dataclass(frozen=True, slots=True)
class _Said:
    """A title that the file states: `line` is where it stands in the text too, None where nowhere."""

    title: str
    stated: Stated
    line: Line | None


def _said(reading: Reading) -> list[_Said]:
    """The titles that the file states, the surest first; each as a line of the text spells it, if one does."""
    lines = {key(line.text): line for line in reversed(reading.sheet.lines) if line.text}
    numbered = {key(_NUMBER.sub("", text)): line for text, line in ((each.text, each) for each in lines.values())}
    found = []
    for stated in sorted(reading.sheet.stated, key=lambda each: -each.confidence):
        if stated.field != "title" or not words(stated.value):
            continue
        parts = [part for part in _parts(_SERIES.sub("", stated.value)) if key(part)]
        line = next((known[key(part)] for known in (lines, numbered) for part in parts if key(part) in known), None)
        title = _NUMBER.sub("", line.text) if line and key(line.text) not in map(key, parts) else line and line.text
        found.append(_Said(" ".join((title or stated.value).split()), stated, line))
    return found


def _fits(title: str, said: _Said) -> bool:
    return any(key(part) == key(title) for part in (said.title, *_parts(said.stated.value)))


def _own(title: str, said: _Said) -> str:
    """The end of a line that is the title which the file states; '' where its end is not."""
    for part in _parts(said.stated.value):
        at = len(title) - len(part)
        if len(words(part)) >= FEWEST and at > 0 and key(title[at:]) == key(part) and title[at - 1] == " ":
            return title[at:]
    return ""


def _is_within(title: str, said: _Said) -> bool:
    """Whether a line has a kicker and then the title which the file states."""
    return said.stated.confidence >= _STATED and key(said.title) != key(title) and bool(_own(title, said))


def _without_tail(title: str, reading: Reading) -> str:
    """A title without the page's name or section behind it: in quotation marks, as the press has it, or of a menu; and
    whatever it is where the page prints the title alone as well.
    """
    plain = straight(title)
    found = _TAIL.match(plain)
    if found is None or len(words(found["title"])) < FEWEST or len(words(found["name"])) > FEWEST:
        return title
    alone = key(found["title"])
    if any(key(line.text) == alone for line in reading.sheet.lines if len(line.text) <= len(title)):
        return title[: found.end("title")].rstrip()
    name = found["name"].strip(' "')
    named = found["name"].rstrip()[-1:] == '"' or is_press(name) or is_plain(name, reading.grammar.code)
    return title[: found.end("title")].rstrip() if named else title


def _continued(decision: Decision, reading: Reading) -> Decision:
    """The headline with the next line, where a text that is broken at a margin breaks it there: its word had no "
    "room."""
    lines = [line for line in reading.sheet.lines if line.text]
    margin = max((len(line.text) for line in lines), default=0)
    at = next((n for n, line in enumerate(lines[:-1]) if line.text == decision.value), -1)
    if not _NARROW <= margin <= _WIDE or at < 0 or decision.span is None:
        return decision
    line, below = lines[at], lines[at + 1]
    beside = below.number == line.number + 1 and not any(
        each.number == below.number + 1 for each in lines[at + 2 : at + 3]
    )
    full = len(line.text) + 1 + len(below.text.split()[0]) > margin
    if not (beside and full and len(below.text) < len(line.text) and below.text[-1].isalnum()):
        return decision
    end = below.past(len(below.text) - 1)
    return replace(decision, value=f"{line.text} {below.text}", span=(decision.span[0], end))


def _above(reading: Reading, outlets: frozenset[str]) -> Decision | None:
    """The headline among the lines above the text: the one that weighs most, else the one that a rule took for it."""
    best = contender(reading, outlets)
    if best is not None:
        title = _without_tail(best.title, reading)
        lead = _PICTURES.match(title)
        title, start = title[lead.end() :] if lead else title, best.start + (lead.end() if lead else 0)
        span = best.span if title == best.title else best.passage.at(start, start + len(title))
        return _continued(Decision(title, best.because, min(0.96, 0.75 + 0.06 * best.weight), span), reading)
    heads = (each for each in reading.of(Kind.HEADLINE) if not is_row(each.words))
    passage = next((each for each in heads if not is_another(each.words, reading, outlets)), None)
    if passage is None:
        return None
    start, end, _ = extent(passage)
    return Decision(" ".join(passage.text[start:end].split()), "stands above the text", 0.8, passage.at(start, end))


def _is_placed(said: _Said, reading: Reading) -> bool:
    """Whether a stated title is surely that of a line: any that is sure, and a mail's subject which its text has."""
    mailed = reading.sheet.format == "mail" and len(words(said.title)) >= FEWEST
    return said.line is not None and (said.stated.confidence >= _STATED or mailed)


def _shown(reading: Reading, said: Sequence[_Said], outlets: frozenset[str]) -> Decision | None:
    """The headline above the text. Where the file states another line of the text for its title, that line is it."""
    decision = _above(reading, outlets)
    if decision is None:
        return None
    title = decision.value
    if not said:
        return decision
    if (part := next((each for each in said if _is_within(title, each)), None)) is not None:
        because = f"{part.stated.where}, and the line above the text ends with it"
        return replace(decision, value=_own(title, part), because=because, confidence=0.95, candidates=(title,))
    if agreeing := [each for each in said if _fits(title, each)]:
        return replace(decision, because=f"{decision.because}; {agreeing[0].stated.where} agrees", confidence=0.98)
    if (placed := next((each for each in said if _is_placed(each, reading)), None)) is not None:
        return _lined(placed, 0.9, (placed.title, title))
    if said[0].stated.confidence < _STATED:
        return decision
    note = f"{decision.because}, though {said[0].stated.where} has another"
    confidence = max(0.5, decision.confidence - 0.1)
    return replace(decision, because=note, confidence=confidence, candidates=(title, said[0].title))


def _lined(said: _Said, confidence: float, candidates: tuple[str, ...]) -> Decision:
    """A title that the file states and a line of its text shows."""
    because = f"{said.stated.where}, and a line of the text"
    line = said.line
    span = (line.offset(0), line.past(len(line.text) - 1)) if line is not None else said.stated.span
    return Decision(said.title, because, confidence, span, candidates)


def _stated(said: Sequence[_Said]) -> Decision | None:
    """The title by what the file states alone."""
    if placed := next((each for each in said if each.line), None):
        return _lined(placed, max(0.85, placed.stated.confidence), (placed.title,))
    if not said or said[0].stated.confidence < _ENOUGH:
        return None
    best = said[0]
    title = next((part for part in list(_parts(best.stated.value))[1:] if len(words(part)) >= FEWEST), best.title)
    doubt = "" if best.stated.confidence >= _STATED else f"by {best.stated.where}; no line of the text says it"
    return Decision(title, best.stated.where, best.stated.confidence, best.stated.span, (title,), doubt)


def _fielded(reading: Reading) -> Decision | None:
    """The title that a field of pasted data names: "headline": "..."."""
    for passage in reading.passages[:_FIELDS]:
        start, end, field = extent(passage)
        if field and passage.text.lstrip()[:1] in "\"'" and words(passage.text[start:end]):
            because = "a field of the clipping names it"
            return Decision(" ".join(passage.text[start:end].split()), because, 0.93, passage.at(start, end))
    return None


def headline(reading: Reading, attribution: Attribution, outlets: frozenset[str] = frozenset()) -> Decision:
    """The title; drafted, with a doubt, where the clipping states none. None where nothing is told at all.

    `outlets` are the names of outlets, in lower case: a line of their own is no headline.
    """
    if reading.sheet.format == "html" and (page := titled(reading.sheet)) is not None:
        return page
    said = _said(reading)
    if (found := _shown(reading, said, outlets) or _stated(said)) is not None:
        return found
    if (fielded := _fielded(reading)) is not None:
        return fielded
    lead = telling(reading)
    if lead is None:
        return Decision(None, "there is no text", 0.0)
    begins = told(lead, dateline(reading))
    title = drafted(begins, attribution, reading.grammar)
    if len(title) > _LONGEST:
        title = " ".join(title[:FITS].split()[:-1]) + "…"
    because = "the clipping has no headline: drafted from the first sentence of its lead"
    doubt = "drafted from the lead, since the clipping has no headline; look at it"
    at = lead.text.find(title[:20]) if len(title) >= 20 else -1
    skipped = len(lead.words) - len(begins)
    span = lead.at(lead.bullet + skipped if at < 0 else at, lead.bullet + skipped + len(first(begins, reading.grammar)))
    return Decision(title, because, 0.5, span, doubt=doubt)


def is_stated(title: Decision) -> bool:
    """Whether a title is the article's own and not drafted here."""
    return bool(title.value) and "drafted" not in title.because


def own(title: Decision) -> str:
    """The headline that the article states; '' where it states none."""
    return str(title.value) if is_stated(title) else ""
