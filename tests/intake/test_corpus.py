"""Raw articles of our own, one for each kind of mess, against what a careful reader finds in them."""

import json

import pytest

from tests.intake.newsroom import CORPUS, draft, dropped

CASES = sorted(path.stem for path in CORPUS.glob("*.json"))


@pytest.fixture(scope="module", params=CASES)
def case(request, desk):
    gold = json.loads((CORPUS / f"{request.param}.json").read_text(encoding="utf-8"))
    return gold, draft(desk, (CORPUS / f"{request.param}.txt").read_bytes())


def told(gold, key):
    if key not in gold:
        pytest.skip(f"the labels say nothing of {key}")
    return gold[key]


@pytest.mark.parametrize("key", ["title", "language", "status"])
def test_fields(case, key):
    gold, drafted = case
    assert drafted.front.get(key) == told(gold, key)


@pytest.mark.parametrize("key", ["outlet", "url", "accessed", "author", "cites"])
def test_source(case, key):
    gold, drafted = case
    assert drafted.front.get("source", {}).get(key) == told(gold, key)


def test_date(case):
    gold, drafted = case
    assert drafted.front.get("date") == told(gold, "date")
    assert ("date" in drafted.front) == (drafted.evidence["date"].value is not None)


def test_candidates(case):
    gold, drafted = case
    assert drafted.evidence["date"].as_json()["candidates"] == told(gold, "candidates")


def test_dropped_lines(case):
    gold, drafted = case
    assert dropped(drafted) == told(gold, "dropped")


def test_doubts_name_their_fields(case):
    gold, drafted = case
    fields = [entry.split(": ")[0] for entry in drafted.front.get("review", ())]
    for field in told(gold, "review"):
        assert field in fields, drafted.front.get("review")


def test_events(case):
    gold, drafted = case
    found = [[event["date"], event.get("by")] for event in drafted.front.get("events", ())]
    assert found == told(gold, "events")


def test_figures(case):
    gold, drafted = case
    found = [[figure["value"], figure["unit"], figure.get("by")] for figure in drafted.front.get("figures", ())]
    assert found == told(gold, "figures")


def test_paragraphs(case):
    gold, drafted = case
    assert len(drafted.body.strip().split("\n\n")) == told(gold, "paragraphs")


def test_headings(case):
    gold, drafted = case
    assert [line[3:] for line in drafted.body.splitlines() if line.startswith("## ")] == told(gold, "headings")


def test_quotation(case):
    gold, drafted = case
    assert sum(line.startswith("> ") for line in drafted.body.splitlines()) == told(gold, "quotation")
