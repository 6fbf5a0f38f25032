"""What is learned lot by lot is what would be learned at once."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.edition import learning
from builder.edition.inquiry import Asker
from builder.edition.trace import Trace

KEYS = st.sampled_from([*(f"card:{number}" for number in range(4)), "setting:title", "setting:desk", "plains"])
ASKED = st.dictionaries(KEYS, st.sampled_from("xy"), max_size=4)
BUILDS = st.lists(st.dictionaries(st.sampled_from("abcde"), ASKED, max_size=5), min_size=1, max_size=4)


def told(trace):
    """Everything on record: who asked what, and what was answered."""
    questions = trace.questions()
    return questions, trace.askers(questions)


def build(trace, pages, lot):
    paths = sorted(pages)
    for start in range(0, len(paths), lot):
        trace.learn({Asker.page(path): pages[path] for path in paths[start : start + lot]})
    trace.record([], [], [])


@settings(max_examples=150, deadline=None)
@given(BUILDS, st.integers(1, 3))
def test_the_size_of_lots_makes_no_difference(builds, lot):
    whole, parted = (Trace(sqlite3.connect(":memory:", isolation_level=None)) for _ in range(2))
    for pages in builds:
        build(whole, pages, 5)
        build(parted, pages, lot)
        assert told(parted) == told(whole)


@settings(max_examples=100, deadline=None)
@given(BUILDS, st.integers(1, 3))
def test_no_answer_stands_that_one_of_its_askers_did_not_get(builds, lot):
    trace, given = Trace(sqlite3.connect(":memory:", isolation_level=None)), {}
    for pages in builds:
        build(trace, pages, lot)
        given |= pages
        for key, answer in trace.questions().items():
            got = {asked[key] for asked in given.values() if key in asked}
            assert answer == "" or got == {answer}


@pytest.fixture
def trace():
    return Trace(sqlite3.connect(":memory:", isolation_level=None))


@pytest.mark.parametrize("lately", [1, 1000])
def test_two_answers_in_two_lots_are_no_answer(trace, monkeypatch, lately):
    monkeypatch.setattr(learning, "_LATELY", lately)
    others = {f"card:{number}": "x" for number in range(5)}
    pages = {"a": {"static:x": "1"}, "b": others, "c": {"static:x": "2"}, "d": others, "e": {"static:x": "1"}}
    build(trace, pages, 1)
    assert trace.questions() == {"static:x": "", **others}
    # The next build may agree with itself.
    build(trace, {path: {"static:x": "2"} for path in "ace"}, 1)
    assert trace.questions() == {"static:x": "2", **others}


def test_what_one_lot_asks_no_more_and_another_takes_up_stays(trace):
    build(trace, {"a": {"latest": "x"}, "b": {}}, 1)
    build(trace, {"a": {}, "b": {"latest": "x"}}, 1)
    assert told(trace) == ({"latest": "x"}, {Asker.page("b"): ["latest"]})
    build(trace, {"b": {}}, 1)
    assert trace.questions() == {}


def test_an_answer_that_others_of_another_build_do_not_rest_on_is_no_answer(trace):
    build(trace, {"a": {"template:x": "1"}, "b": {"template:x": "1"}, "c": {"template:x": "1"}}, 1)
    build(trace, {"a": {"template:x": "2"}, "c": {}}, 1)
    assert trace.questions() == {"template:x": ""}
    build(trace, {"a": {"template:x": "2"}, "b": {"template:x": "2"}}, 1)
    assert trace.questions() == {"template:x": "2"}


def test_what_pages_ask_alike_is_on_record_once(trace):
    alike = {"setting:title": "x", "template:a": "y", "asset:b": "z"}
    pages = {f"p{number}": {f"card:{number}": "x", **alike} for number in range(20)}
    build(trace, pages, 7)
    count = "SELECT count(*) FROM edition_asked"
    assert trace._database.execute(count).fetchone() == (20 + len(alike),)
    assert told(trace)[1] == {Asker.page(path): sorted(asked) for path, asked in pages.items()}
    assert trace.asked("p3") == tuple(sorted(pages["p3"]))
    trace.record([], [], [])
    build(trace, {path: {"card:0": "x"} for path in pages}, 7)
    assert trace.questions() == {"card:0": "x"}
    assert trace._database.execute("SELECT count(*) FROM edition_asker WHERE sort = 'common'").fetchone() == (0,)
