"""Raw articles of our own, one for each kind of mess, against what a careful reader finds in them."""

import json

import pytest

from tests.intake.newsroom import CORPUS, draft, dropped

GOLD = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.json"))}


def of_source(key):
    return lambda drafted: drafted.front.get("source", {}).get(key)


def figures(drafted):
    return [[figure["value"], figure["unit"], figure.get("by")] for figure in drafted.front.get("figures", ())]


def lines(drafted, mark):
    return [line for line in drafted.body.splitlines() if line.startswith(mark)]


# What each label of the corpus is held against.
FOUND = {
    "title": lambda drafted: drafted.front["title"],
    "date": lambda drafted: drafted.front.get("date"),
    "status": lambda drafted: drafted.front["status"],
    "language": lambda drafted: drafted.front["language"],
    "outlet": of_source("outlet"),
    "url": of_source("url"),
    "accessed": of_source("accessed"),
    "author": of_source("author"),
    "cites": of_source("cites"),
    "candidates": lambda drafted: drafted.evidence["date"].as_json()["candidates"],
    "dropped": dropped,
    "events": lambda drafted: [[event["date"], event.get("by")] for event in drafted.front.get("events", ())],
    "figures": figures,
    "paragraphs": lambda drafted: len(drafted.body.strip().split("\n\n")),
    "headings": lambda drafted: [line[3:] for line in lines(drafted, "## ")],
    "quotation": lambda drafted: len(lines(drafted, "> ")),
}


@pytest.fixture(scope="module")
def drafts(desk):
    return {name: draft(desk, (CORPUS / f"{name}.txt").read_bytes()) for name in GOLD}


@pytest.mark.parametrize(("name", "key"), [(name, key) for name, gold in GOLD.items() for key in gold if key in FOUND])
def test_label(drafts, name, key):
    assert FOUND[key](drafts[name]) == GOLD[name][key]


@pytest.mark.parametrize("name", [name for name, gold in GOLD.items() if "review" in gold])
def test_doubts_name_their_fields(drafts, name):
    doubted = {entry.split(": ")[0] for entry in drafts[name].front["review"]}
    assert set(GOLD[name]["review"]) <= doubted


def test_every_label_is_looked_at():
    assert {key for gold in GOLD.values() for key in gold} <= {*FOUND, "review"}
    assert len(GOLD) >= 18
