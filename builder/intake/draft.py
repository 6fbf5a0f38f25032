"""A draft briefing from a raw article: every decision with its evidence, the front matter they make, and what was
dropped.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from builder.briefing.vocabulary import Vocabulary
from builder.intake.address import address
from builder.intake.attribution import Attribution
from builder.intake.body import body
from builder.intake.byline import byline, signed
from builder.intake.carry import carried
from builder.intake.citation import cites
from builder.intake.dating import Dating, dating
from builder.intake.decision import Decision, Evidence, doubts
from builder.intake.figures import Reported, figures
from builder.intake.harvest import credited, dated, leafed
from builder.intake.headline import headline, is_stated
from builder.intake.house import HousePhrase, phrases
from builder.intake.named import Named
from builder.intake.names import Names, terms
from builder.intake.newcomer import Known, newcomers, unlisted
from builder.intake.opening import opened
from builder.intake.outlet import outlet
from builder.intake.override import NONE, Override
from builder.intake.paper import is_press
from builder.intake.passage import ABOUT, Kind, Passage
from builder.intake.reading import Reading, read
from builder.intake.resolve import Base
from builder.intake.shape import key
from builder.intake.sheet import Sheet
from builder.intake.statements import Statement, statements
from builder.intake.summary import summary
from builder.intake.telling import unread, utterances
from builder.intake.utterance import Utterance
from builder.intake.vicinity import newest_around
from builder.settings import Settings

_MOST = 60  # dated statements, and figures, of one draft: a front matter has its bounds, and an editor has too


@dataclass(frozen=True, slots=True)
class Desk:
    """What every article is read against: the site's settings and the names agreed on, made ready once."""

    settings: Settings
    vocabulary: Vocabulary
    names: Names
    house: tuple[HousePhrase, ...]
    outlets: frozenset[str]
    known: Known

    @classmethod
    def of(cls, settings: Settings, vocabulary: Vocabulary) -> "Desk":
        outlets = vocabulary.terms("sources")
        names = frozenset(name.casefold() for outlet in outlets for name in (outlet.name, *outlet.aliases))
        index = Names(vocabulary)
        return cls(settings, vocabulary, index, phrases(outlets), names, Known(vocabulary, index))


@dataclass(frozen=True, slots=True)
class Dropped:
    """A whole line of the raw file of which nothing stands in the draft."""

    line: int
    text: str
    reason: str

    def as_json(self) -> dict[str, Any]:
        return {"line": self.line, "text": self.text, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Draft:
    """What an article gave: front matter without what depends on its place (`id`, `intake`), a body in Markdown, the
    evidence; and the names in it that the vocabulary does not know.
    """

    reading: Reading
    front: dict[str, Any]
    body: str
    evidence: Evidence
    dropped: tuple[Dropped, ...]
    date: date | None
    newcomers: tuple[Named, ...] = ()

    def evidence_as_json(self) -> dict[str, dict[str, Any]]:
        """Each decision as data; where it has a span, in bytes, also its line and its words."""
        return {field: {**decision.as_json(), **self._place(decision)} for field, decision in self.evidence.items()}

    def _place(self, decision: Decision) -> dict[str, Any]:
        if decision.span is None:
            return {}
        start, end = decision.span
        sheet = self.reading.sheet
        return {"line": sheet.line_at(start), "text": sheet.data[start:end].decode(sheet.encoding, "replace")}


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _source(evidence: Evidence) -> dict[str, Any]:
    """The mapping `source`, of what was decided."""
    found: dict[str, Any] = {}
    for field in ("outlet", "url", "title", "author", "published", "accessed", "cites"):
        decision = evidence.get(f"source.{field}")
        if decision is not None and decision.value:
            found[field] = list(decision.value) if field == "cites" else _text(decision.value)
    return found


def _rights(outlet_name: str | None, desk: Desk, asked: str | None) -> Decision:
    term = desk.vocabulary.term("sources", outlet_name) if outlet_name else None
    if asked:
        return Decision(asked, "asked for with --rights", 1.0)
    if term is not None and term.rights:
        return Decision(term.rights, f"the entry of {term.name} in vocabulary/outlets.yaml", 1.0)
    return Decision(desk.settings.rights.default, "the default in site.yaml", 1.0)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A reading with its sentences, who speaks in them, and when it was published: what the decisions rest on."""

    reading: Reading
    attribution: Attribution
    utterances: tuple[Utterance, ...]
    address: Decision
    outlet: Decision
    title: Decision
    dates: Dating
    author: Decision | None


def _outlets(outlet: str | None, desk: Desk) -> frozenset[str]:
    """The names of outlets, in lower case: those that the desk knows, and the one that published this."""
    return desk.outlets | ({outlet.casefold()} if outlet else set())


def _author(reading: Reading, desk: Desk, title: Decision, house: str) -> Decision | None:
    """The author; what is the headline's or the outlet's name names nobody."""
    found = byline(reading, desk.vocabulary, title.span, house) or signed(reading, desk.vocabulary, title.span, house)
    if found is None:
        return None
    name, headline_ = key(str(found.value)), key(str(title.value))
    # A line that says the headline in part again is nobody's name; a column's may be.
    return None if name == headline_ or (found.doubt and {*name} <= {*headline_}) else found


def _hear(reading: Reading, desk: Desk, latest: date, override: Override) -> _Heard:
    attribution = Attribution(reading.grammar, desk.names, "\n".join(passage.text for passage in reading.passages))
    reading = leafed(reading)
    where = override.settled("url") or address(reading)
    published_by = override.settled("outlet") or outlet(reading, where, desk.vocabulary)
    term = desk.vocabulary.term("sources", published_by.value) if published_by.value else None
    dates = dating(reading, where, latest, term)
    if (settled := override.settled("date")) is not None:
        dates = replace(dates, published=settled)
    reading = dated(reading, dates)
    title = override.settled("title") or headline(reading, attribution, _outlets(published_by.value, desk))
    reading = opened(reading, title)
    likely = (str(each) for each in published_by.candidates[:1] if is_press(str(each)))
    house = str(published_by.value or next(likely, ""))
    author = _author(reading, desk, title, house)
    reading = credited(reading, author, house, dates.published.value)
    spoken = carried(utterances(reading, attribution), "\n".join(passage.text for passage in reading.passages))
    return _Heard(reading, attribution, spoken, where, published_by, title, dates, author)


def _decisions(heard: _Heard, desk: Desk) -> Evidence:
    """All decisions but those on statements and figures, in the order in which an editor reads them."""
    reading, title, dates = heard.reading, heard.title, heard.dates
    evidence: Evidence = {
        "title": title,
        "date": dates.published,
        "source.outlet": heard.outlet,
        "source.url": heard.address,
    }
    own = replace(title, because="the article's own headline", doubt="") if is_stated(title) else None
    optional = {
        "source.title": own,
        "source.author": heard.author,
        "source.published": dates.published if dates.published.value and not dates.published.doubt else None,
        "source.updated": dates.updated,
        "source.accessed": dates.accessed,
        "source.cites": cites(reading, heard.utterances, heard.attribution, desk.names),
        "summary": summary(reading, title),
    }
    evidence |= {name: decision for name, decision in optional.items() if decision is not None}
    return evidence | {"language": reading.language} | terms(reading, desk.names)


def _told(heard: _Heard, desk: Desk, latest: date) -> tuple[list[Statement], list[Reported]]:
    outlet = desk.vocabulary.term("sources", heard.outlet.value) if heard.outlet.value else None
    day, order = heard.dates.published.value, outlet.order if outlet else ""
    around = None if day else newest_around(heard.reading, heard.dates, heard.address.value or "", latest)
    base = Base(day, heard.dates.month, order, around)
    code = heard.reading.grammar.code
    counted = figures(heard.utterances, code, base, desk.vocabulary.all_series())
    return list(statements(heard.utterances, code, base)), list(counted)


def _newcomers(heard: _Heard, evidence: Evidence, desk: Desk) -> tuple[Named, ...]:
    """The names that the vocabulary does not know; who wrote and who published the article are none of its people."""
    known = [str(evidence[field].value or "") for field in ("source.author", "source.outlet") if field in evidence]
    found = newcomers(heard.reading, heard.utterances, desk.known, known)
    outlet = unlisted(heard.outlet, heard.address, heard.reading, desk.known)
    return (*found, outlet) if outlet else found


def _unread(reading: Reading) -> Iterator[str]:
    if lines := unread(reading):
        shown = ", ".join(map(str, lines[:5]))
        yield f"events: a sentence that is too long was not read for statements and figures, see line {shown}"


def _bounded(kind: str, found: list[Any]) -> Iterator[str]:
    if len(found) > _MOST:
        yield f"{kind}: the first {_MOST} of {len(found)} stand here; the others are in the text"


def _used(passage: Passage, evidence: Evidence) -> bool:
    """Whether a line about the article has given the draft something, or a doubt of it."""
    if passage.kind is Kind.LABEL:
        return True
    if passage.kind is Kind.OUTLET:
        return True  # its name was weighed, and is the outlet's or a rival's
    start, end = passage.span
    spans = [decision.span for field, decision in evidence.items() if decision.span and field != "source.updated"]
    return any(start <= span[0] < end for span in spans)


def _dropped(reading: Reading, evidence: Evidence) -> Iterator[Dropped]:
    dropped = {id(passage) for passage in reading.dropped}
    for passage in reading.passages:
        whole = passage.start == 0 and passage.end == len(passage.block.text)
        unused = passage.kind in ABOUT and whole and not _used(passage, evidence)
        if id(passage) in dropped or unused:
            reason = passage.ruling.reason + (", and nothing of it is needed" if unused else "")
            for line in passage.block.lines:
                yield Dropped(line.number, line.shown, reason)


def _front(
    evidence: Evidence, told: list[Statement], counted: list[Reported], review: list[str], now: datetime
) -> dict[str, Any]:
    day = evidence["date"].value
    front: dict[str, Any] = {"title": evidence["title"].value}
    if day is not None:
        front["date"] = day.isoformat()
    front["status"] = "review" if review or day is None else "draft"
    front["posted"] = now.isoformat(timespec="minutes")
    for field in ("summary", "language", "rights"):
        if field in evidence and evidence[field].value:
            front[field] = evidence[field].value
    if source := _source(evidence):
        front["source"] = source
    for field in ("tags", "people", "organizations", "places"):
        if field in evidence:
            front[field] = list(evidence[field].value)
    front["events"] = [statement.front for statement in told]
    front["figures"] = [figure.front for figure in counted]
    front["review"] = review
    return {key: value for key, value in front.items() if value}


def compose(
    sheet: Sheet, desk: Desk, now: datetime, rights: str | None = None, override: Override = NONE
) -> Draft | None:
    """The draft of an article; None where nothing in it reads as one. `rights` is what the editor asked for, if
    anything.

    `now` dates the draft (`posted`), and bounds the year that a weekday may tell. An `override` is an editor's word
    on this article, and goes before every rule.
    """
    reading = read(sheet, desk.vocabulary, desk.house, desk.settings.language, override)
    heard = _hear(reading, desk, now.date(), override)
    reading = heard.reading
    evidence = _decisions(heard, desk)
    if not evidence["title"].value:
        return None
    evidence["rights"] = _rights(evidence["source.outlet"].value, desk, rights)
    told, counted = _told(heard, desk, now.date())
    review = [
        *doubts(evidence),
        *reading.doubts,
        *_unread(reading),
        *_bounded("events", told),
        *_bounded("figures", counted),
    ]
    told, counted = told[:_MOST], counted[:_MOST]
    for index, statement in enumerate(told):
        evidence[f"events[{index}]"] = statement.decision
        evidence[f"events[{index}].date"] = statement.date
    for index, figure in enumerate(counted):
        evidence[f"figures[{index}]"] = figure.decision
    front = _front(evidence, told, counted, review, now)
    dropped, new = tuple(_dropped(reading, evidence)), _newcomers(heard, evidence, desk)
    return Draft(reading, front, body(reading), evidence, dropped, evidence["date"].value, new)
