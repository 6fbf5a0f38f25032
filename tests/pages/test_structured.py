"""Structured data, where a page's own test does not show it."""

from typing import Any

import pytest

from builder.archive.answer import Card, TermPage
from builder.briefing.dates import parse_edtf
from builder.briefing.model import Briefing, Figure, Source
from builder.pages import structured

CARD = Card(
    "id", "Title", "2024-10-28", "", "/2024/10/28/t", "", "en", "own", None, (), None, "2024-10-28", "", "published"
)
DESK = structured.desk("The desk", "https://example.org/")


def article(**fields: Any) -> dict[str, Any]:
    return structured.article(CARD, Briefing("x.md", "id", "Title", "t", **fields), "https://example.org/t", DESK, ())


@pytest.mark.parametrize(
    ("figure", "bounds"),
    [
        (Figure("men", value=0), {"value": 0}),
        (Figure("men", value=3000, qualifier="about"), {"value": 3000}),
        (Figure("men", value=3000, qualifier="over"), {"minValue": 3000}),
        (Figure("men", value=3000, qualifier="at least"), {"minValue": 3000}),
        (Figure("men", value=3000, qualifier="up to"), {"maxValue": 3000}),
        (Figure("men", value=3000, qualifier="under"), {"maxValue": 3000}),
        (Figure("men", low=600, high=700), {"minValue": 600, "maxValue": 700}),
    ],
)
def test_a_bound_is_not_told_as_a_value(figure: Figure, bounds: dict[str, int]) -> None:
    assert article(figures=(figure,))["mentions"] == [{"@type": "Observation", **bounds, "unitText": "men"}]


@pytest.mark.parametrize(
    ("date", "told"), [("2024-10", "2024-10"), ("2024-10~", None), ("2024-10-11/2024-10-16", None)]
)
def test_an_uncertain_day_is_not_told_as_a_day(date: str, told: str | None) -> None:
    figure = Figure("men", value=1, date=parse_edtf(date))
    assert article(figures=(figure,))["mentions"][0].get("observationDate") == told


def test_what_is_not_known_is_left_out() -> None:
    assert article() == {
        "@type": "BackgroundNewsArticle",
        "headline": "Title",
        "url": "https://example.org/t",
        "mainEntityOfPage": "https://example.org/t",
        "datePublished": "2024-10-28",
        "inLanguage": "en",
        "author": DESK,
        "publisher": DESK,
    }


def test_what_it_rests_on_is_a_sentence() -> None:
    assert article(source=Source(cites=("NRC", "HUR")))["backstory"] == "Rests on a report, which cites NRC, HUR."
    assert "citation" not in article(source=Source(cites=("NRC",)))


@pytest.mark.parametrize("kind", ["tags", "people", "organizations", "places", "sources"])
def test_every_kind_of_term_is_something_to_machines(kind: str) -> None:
    page = TermPage(kind, "x", "X", "", ("Y",), None, ())
    assert structured.term(page)["alternateName"] == ["Y"]
    assert structured.term(page)["@type"] in ("DefinedTerm", "Person", "Organization", "Place")
