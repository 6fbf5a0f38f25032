"""The five real articles against their labels by careful reading; skipped where they are not beside the project."""

import json

import pytest

from builder.briefing.words import words
from builder.intake.passage import DROPPED, PROSE
from tests.intake.newsroom import GOLD, SEEDS, draft

pytestmark = pytest.mark.skipif(
    not (SEEDS.is_dir() and GOLD.is_dir()),
    reason="the real articles are not here: they stand beside the project, in ../shared",
)

CASES = ("000", "001", "002", "003", "004")


class Case:
    def __init__(self, number, desk):
        self.gold = json.loads((GOLD / f"{number}.json").read_text(encoding="utf-8"))
        self.data = (SEEDS / self.gold["file"]).read_bytes()
        self.draft = draft(desk, self.data)
        self.lines = self.data.decode().splitlines()

    def at(self, words_of):
        """The bytes of a label's words; where they stand twice, the first place."""
        start = self.data.index(words_of.encode())
        return start, start + len(words_of.encode())


@pytest.fixture(scope="module", params=CASES)
def case(request, desk):
    return Case(request.param, desk)


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def test_every_line_of_the_page_is_dropped_and_no_other(case):
    assert [line.line for line in case.draft.dropped] == case.gold["boilerplate_line_numbers"]
    assert [line.text for line in case.draft.dropped] == case.gold["boilerplate_lines"]
    assert all(line.reason for line in case.draft.dropped)


def test_no_line_of_reporting_is_lost(case):
    body = words(case.draft.body)
    for number in case.gold["body_line_numbers"]:
        line = words(case.lines[number - 1])
        line = line[4:] if line[:2] == ["date", "2024"] else line
        found = any(body[at : at + len(line)] == line for at in range(len(body)))
        assert found, f"line {number} is not in the body"


def test_lines_about_the_article_are_neither_dropped_nor_told(case):
    about = {
        line.number
        for passage in case.draft.reading.passages
        if passage.kind not in DROPPED | PROSE and passage.end == len(passage.block.text) and passage.start == 0
        for line in passage.block.lines
        if passage.kind != "label"
    }
    assert about == set(case.gold["meta_line_numbers"])


def test_date(case):
    found = case.draft.front.get("date")
    assert found == case.gold["date"]
    doubted = [entry for entry in case.draft.front.get("review", ()) if entry.startswith("date: ")]
    assert bool(doubted) == (found is None)
    if found is None:
        candidates = case.draft.evidence["date"].candidates
        assert candidates == tuple("XXXX" + day[4:] for day in case.gold["date_accept"])
        assert case.draft.front["status"] == "review"


def test_title(case):
    if case.gold["title"]:
        assert case.draft.front["title"] == case.gold["title"]
    else:
        assert any(entry.startswith("title: ") for entry in case.draft.front["review"])


def test_drafted_titles_are_sentences_of_the_lead(desk):
    assert Case("001", desk).draft.front["title"].startswith("Approximately 3,000 North Korean")
    assert Case("003", desk).draft.front["title"].endswith("have not yet been spotted in combat")


def test_outlet(case):
    found = case.draft.front.get("source", {}).get("outlet")
    assert found == case.gold["outlet"]
    if found is None:
        assert any(
            entry.startswith("source.outlet: Euromaidan Press is likely") for entry in case.draft.front["review"]
        )


def test_address_and_day_of_clipping(case):
    source = case.draft.front.get("source", {})
    assert source.get("url") == case.gold["url"]
    conflict = case.gold.get("date_conflict")
    assert source.get("accessed") == (conflict["reads_as"] if conflict else None)


CITES = {
    "000": ["National Resistance Center"],
    "001": ["Financial Times"],
    "002": ["US State Department", "National Intelligence Service"],
    "003": ["Ukrainska Pravda", "Ukrinform"],
    "004": ["Kyodo News"],
}


def test_whom_the_lead_rests_on(case):
    assert case.draft.front["source"]["cites"] == CITES[case.gold["id"]]


def test_labelled_parts_are_headings(case):
    headings = [line.removeprefix("## ") for line in case.draft.body.splitlines() if line.startswith("## ")]
    assert headings == case.gold["labels"]


def test_dated_statements(case):
    told = [
        (event["date"], case.draft.evidence[f"events[{index}].date"].span)
        for index, event in enumerate(case.draft.front["events"])
    ]
    yearless = case.gold["date"] is None
    left = list(told)
    for label in case.gold["dated_statements"]:
        span = case.at(label["text"])
        wanted = {label["date"]} | ({"XXXX" + label["date"][4:]} if yearless else set())
        match = next((each for each in left if each[0] in wanted and overlap(each[1], span)), None)
        assert match is not None, label
        left.remove(match)
    assert left == []


def test_figures(case):
    found = [
        (figure, case.draft.evidence[f"figures[{index}]"].span)
        for index, figure in enumerate(case.draft.front["figures"])
    ]
    left = list(found)
    for label in case.gold["figures"]:
        span = case.at(label["text"])
        match = next((each for each in left if value(each[0]) == label["value"] and overlap(each[1], span)), None)
        assert match is not None, label
        left.remove(match)
        qualifier = {
            "approximately": "about",
            "around": "about",
            "some": "about",
            "more than": "over",
            "as many as": "up to",
        }
        stated = label["qualifier"]
        assert match[0].get("qualifier") == (qualifier.get(stated, stated) if stated else None), label
    # What is left may only be what the labels call optional.
    for figure, _ in left:
        assert any(figure["quote"] in optional for optional in case.gold["figures_optional"]), figure


def value(figure):
    return figure["value"] if "value" in figure else f"{figure['low']}-{figure['high']}"


def test_no_figure_falls_into_a_trap(case):
    for trap in case.gold["number_traps"]:
        if trap.encode() in case.data:
            for index in range(len(case.draft.front["figures"])):
                assert not overlap(case.draft.evidence[f"figures[{index}]"].span, case.at(trap)), trap


WHO = {
    "000": ["local sources", "Concerned residents of Kursk", "Volodymyr Zelenskyy", "Kyrylo Budanov"],
    "001": [*["senior Ukrainian intelligence officials"] * 3, "One official", "Volodymyr Zelenskyy"],
    "002": ["US State Department officials", "Ukrainian intelligence", "Vedant Patel", None, None],
    "003": [
        "Ukrainian military intelligence source", None, "US intelligence", "John Kirby", "Ukrainian military sources",
        *["Oleksandr Syrsky"] * 9,
    ],
    "004": [None, "Ukrainian military source", "Ukrainian military source", *["National Intelligence Service"] * 2],
}  # fmt: skip


def test_who_said_each_figure(case):
    assert [figure.get("by") for figure in case.draft.front["figures"]] == WHO[case.gold["id"]]


def test_figures_hold_for_the_day_that_the_labels_give(case):
    for figure, label in zip(matched(case), case.gold["figures"], strict=True):
        if label["when"] and "date" in figure:
            assert figure["date"].replace("XXXX", "2024") == label["when"], label


def matched(case):
    for label in case.gold["figures"]:
        span = case.at(label["text"])
        for index, figure in enumerate(case.draft.front["figures"]):
            if value(figure) == label["value"] and overlap(case.draft.evidence[f"figures[{index}]"].span, span):
                yield figure
                break


def test_thirty_lines_thirty_nine_statements_thirty_two_figures(desk):
    cases = [Case(number, desk) for number in CASES]
    assert sum(len(case.draft.dropped) for case in cases) == 30
    assert sum(len(case.draft.front["events"]) for case in cases) == 39
    assert sum(len(case.gold["figures"]) for case in cases) == 32
