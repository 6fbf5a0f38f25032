"""Where a byline stands, and what speaks for a name that stands alone."""

import pytest

from tests.intake.newsroom import draft

HEAD = "Ferry runs aground off Elmsund"
DEK = "A ferry with 212 passengers ran aground on Monday; the coastguard brought all of them ashore by noon."
STORY = (
    "The ferry Solveig left Elmsund at six in the morning of 28 October 2024 and struck a rock, the coastguard said."
    "\n\n"
    "Nobody was hurt, and the harbour office has opened an inquiry into the pilot's course, its head told reporters."
)  # fmt: skip


def author(desk, text):
    return draft(desk, text).front["source"].get("author", "")


def doubts(desk, text):
    return [each for each in draft(desk, text).front.get("review", ()) if each.startswith("source.author")]


@pytest.mark.parametrize(
    "above",
    [
        f"{DEK}\nBy Mara Lindqvist\n28 October 2024, 14:05",
        f"{DEK}\nMara Lindqvist\n28 October 2024, 14:05",
        "By Mara Lindqvist",
        "28 October 2024, 14:05 | Mara Lindqvist",
    ],
)
def test_it_stands_below_the_headline_or_the_dek(desk, above):
    assert author(desk, f"{HEAD}\n\n{above}\n\n{STORY}") == "Mara Lindqvist"


@pytest.mark.parametrize("line", ["By Mara Lindqvist\nBy Jon Holm", "By Mara Lindqvist\nand Jon Holm"])
def test_it_may_go_on_in_the_next_line(desk, line):
    assert author(desk, f"{HEAD}\n\n{line}\n\n{STORY}") == "Mara Lindqvist, Jon Holm"


def test_a_name_alone_with_its_day_and_trade_leaves_no_doubt(desk):
    sure = f"{HEAD}\n\nMara Lindqvist, Harbour Correspondent\n28 October 2024, 14:05\n\n{STORY}"
    assert author(desk, sure) == "Mara Lindqvist"
    assert doubts(desk, sure) == []
    assert doubts(desk, f"{HEAD}\n\nMaria Lindqvist\n\n{STORY}") != []


def test_a_byline_at_the_head_is_the_articles(desk):
    tail = "Read also\nBy Jon Holm\n\nAdditional reporting by Ada Brenner"
    assert author(desk, f"{HEAD}\n\nBy Mara Lindqvist\n\n{STORY}\n\n{tail}") == "Mara Lindqvist"


def test_a_list_of_others_names_nobody(desk):
    assert author(desk, f"{HEAD}\n\n{STORY}\n\nMore stories\nThe price of herring\nBy Jon Holm\n") == ""


def test_who_signs_stands_below_the_text(desk):
    assert author(desk, f"{HEAD}\n\n{STORY}\n\nMaria LINDQVIST\n") == "Maria Lindqvist"


@pytest.mark.parametrize("line", ["Morning Edition", "For Immediate Release", "© Jon Holm", "Elmsund Harbour"])
def test_what_else_has_capitals_is_nobody(desk, line):
    assert author(desk, f"{HEAD}\n\n{line}\n\n{STORY}") == ""


def test_whom_the_text_tells_of_is_not_its_author(desk):
    told = f"{STORY}\n\nJon Holm, the captain, was the last to leave the ship. Holm has steered ferries for years."
    assert author(desk, f"{HEAD}\n\n{DEK}\n\nJon Holm\n\n{told}") == ""


@pytest.mark.parametrize(
    "line", ["Mara Lindqvist · HR News · 28 October 2024", "Elmsund, 28 October. By Mara Lindqvist"]
)
def test_the_line_is_none_of_the_text(desk, line):
    told = draft(desk, f"{HEAD}\n\n{DEK}\n{line}\n\n{STORY}")
    assert told.front["source"]["author"] == "Mara Lindqvist"
    assert "Lindqvist" not in told.body
    assert DEK in told.body
