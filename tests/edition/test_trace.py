"""What the edition remembers comes back as it was given."""

import sqlite3

import pytest

from builder.archive.walk import Stat
from builder.edition.inquiry import Asker
from builder.edition.trace import Output, Trace

WRITTEN = Stat(1, 2, 3)


def output(path, digest="d", stat=WRITTEN, kind="briefing", key=None):
    return Output(path, kind, path if key is None else key, digest, stat, f"the page {path}", "2024-10")


def record(trace, pages=(), kept=(), gone=(), lots=1):
    """An edition with these pages made, each with what it asked, learned in so many lots."""
    pages = dict(pages)
    paths = sorted(pages)
    for lot in range(lots):
        trace.learn({Asker.page(path): pages[path] for path in paths[lot::lots]})
    trace.record([output(path) for path in paths], kept, gone)


@pytest.fixture
def database(tmp_path):
    return sqlite3.connect(tmp_path / "x.sqlite", isolation_level=None)


def test_an_edition_comes_back(database):
    trace = Trace(database)
    assert trace.outputs() == {}
    assert trace.questions() == {}
    record(trace, {"a": {"card:1": "x", "latest": "y"}, "b": {"card:1": "x"}})
    again = Trace(database)
    assert again.outputs() == {"a": output("a"), "b": output("b")}
    assert again.questions() == {"card:1": "x", "latest": "y"}
    assert again.asked("a") == ("card:1", "latest")
    assert again.asked("nothing") == ()
    assert again.askers(["card:1", "latest", "never asked"]) == {
        Asker.page("a"): ["card:1", "latest"],
        Asker.page("b"): ["card:1"],
    }


def test_a_page_made_again_forgets_what_it_asked_before(database):
    trace = Trace(database)
    record(trace, {"a": {"card:1": "x", "latest": "y"}, "b": {"card:1": "x"}})
    record(trace, {"a": {"card:2": "z", "card:1": "x2"}, "b": {"card:1": "x2"}})
    assert trace.asked("a") == ("card:1", "card:2")
    assert trace.questions() == {"card:1": "x2", "card:2": "z"}
    assert trace.askers(["latest"]) == {}


def test_what_is_gone_takes_its_questions_with_it(database):
    trace = Trace(database)
    record(trace, {"a": {"card:1": "x"}, "b": {"card:2": "y"}})
    record(trace, gone=["b", "never recorded"])
    assert set(trace.outputs()) == {"a"}
    assert trace.questions() == {"card:1": "x"}


def test_a_kept_file_has_its_stat_renewed_and_nothing_else(database):
    trace = Trace(database)
    record(trace, {"a": {"card:1": "x"}})
    record(trace, kept=[output("a", digest="ignored", stat=Stat(7, 8, 9))])
    assert trace.outputs() == {"a": output("a", stat=Stat(7, 8, 9))}
    assert trace.asked("a") == ("card:1",)


def test_two_answers_to_one_question_in_one_build_are_no_answer(database):
    trace = Trace(database)
    record(trace, {"a": {"static:x": "1"}, "b": {"static:x": "2"}, "c": {"static:x": "1"}})
    assert trace.questions() == {"static:x": ""}


def test_more_than_a_statement_carries(database):
    trace = Trace(database)
    pages = {f"p{number}": {f"card:{number}": "x", "latest": "y"} for number in range(1300)}
    database.execute("BEGIN")  # as a build does; a commit for each row would take its time
    record(trace, pages)
    assert len(trace.askers(f"card:{number}" for number in range(1300))) == 1300
    record(trace, gone=[f"p{number}" for number in range(1299)])
    assert set(trace.outputs()) == {"p1299"}
    assert trace.questions() == {"card:1299": "x", "latest": "y"}
