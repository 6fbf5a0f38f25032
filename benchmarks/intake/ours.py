"""Intake itself, against the vocabulary of this project's own site."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.intake.taken import Figure, Statement, Taken
from builder import settings
from builder.briefing.markdown import render
from builder.briefing.vocabulary import load
from builder.errors import Mistake
from builder.intake import formats
from builder.intake.draft import Desk, Draft, compose

TITLE = "ours"
NOW = datetime(2026, 11, 22, tzinfo=UTC)  # after all of the corpus: today bounds the year that a weekday tells
ROOT = Path(__file__).parents[2]
_FIELDS = {"title": "title", "date": "date", "outlet": "source.outlet"}


@cache
def desk() -> Desk:
    """The desk of this project's own site."""
    site = settings.load(ROOT)
    return Desk.of(site.settings, load(site)[0])


def canonical(name: str) -> str:
    """The name of an outlet, a body or a person as the vocabulary has it; the name itself where it is not listed."""
    if not name:
        return ""
    terms = (desk().vocabulary.term(kind, name) for kind in ("sources", "organizations", "people"))
    return next((term.name for term in terms if term.name != name), name)


def draft(name: str, data: bytes, now: datetime = NOW) -> Draft | None:
    """The draft of one raw file; None where intake refuses it."""
    try:
        return compose(formats.read(name, data), desk(), now)
    except Mistake:
        return None


def _words(event: dict[str, Any], date: dict[str, Any]) -> str:
    """What a statement rests on, with its date where that stands in the line above."""
    quote, told = event.get("quote") or event["text"], date.get("text", "")
    return quote if told in quote else f"{told} {quote}"


def _statements(drafted: Draft, evidence: dict[str, dict[str, Any]]) -> tuple[Statement, ...]:
    told = [(event, evidence[f"events[{index}].date"]) for index, event in enumerate(drafted.front.get("events", ()))]
    return tuple(
        Statement(event["date"], _words(event, date), date["confidence"], date.get("text", "")) for event, date in told
    )


def _figures(drafted: Draft, evidence: dict[str, dict[str, Any]]) -> tuple[Figure, ...]:
    found = []
    for index, figure in enumerate(drafted.front.get("figures", ())):
        low = figure.get("value", figure.get("low"))
        words, sure = figure.get("quote") or "", evidence[f"figures[{index}]"]["confidence"]
        when = str(figure.get("date", ""))
        found.append(Figure(float(low), float(figure.get("high", low)), words, figure.get("by", ""), sure, when))
    return tuple(found)


def plain(body: str) -> str:
    """The words of a body without Markdown's marks and addresses."""
    from lxml import html

    rendered = render(body, "body.md").html
    return "\n".join(html.fromstring(f"<div>{rendered}</div>").itertext()) if rendered else ""


def take(name: str, data: bytes, now: datetime = NOW) -> Taken:
    """What intake makes of a raw file, `now` being the day on which it is taken in."""
    drafted = draft(name, data, now)
    if drafted is None:
        return Taken("", "", "", "", (), (), ())
    evidence = drafted.evidence_as_json()
    source = drafted.front.get("source", {})
    fields = {"title": "title", "date": "date", "outlet": "source.outlet"}
    sure = tuple(
        (name, evidence[key]["confidence"])
        for name, key in fields.items()
        if key in evidence and evidence[key]["value"]
    )
    return Taken(
        plain(drafted.body),
        source.get("title") or drafted.front["title"],
        drafted.front.get("date", ""),
        source.get("outlet", ""),
        tuple(name for name in source.get("author", "").split(", ") if name),
        _statements(drafted, evidence),
        _figures(drafted, evidence),
        sure,
    )
