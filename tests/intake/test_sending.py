"""The day on which something was sent, held against what the article says of its day."""

from datetime import date

import pytest

from builder.intake.draft import compose
from builder.intake.formats import read
from tests.intake.newsroom import NOW

_LIST = "List-Id: <news.weekly.example>\n"


def _dated(desk, line="", when="", more=_LIST, foot="", box="news"):
    mail = (
        f"From: Ferry Weekly <{box}@weekly.example>\nTo: desk@desk.example\nSubject: The ferry brings back fourteen\n"
        f"Date: Fri, 01 Nov 2024 13:03:09 +0000\n{more}Message-ID: <1@weekly.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        f"The ferry brings back fourteen\n\n{line}Fourteen children came back to Odesa{when}, on a ferry that has no"
        " timetable, said a lawyer of the group that had looked for them since the summer.\n\n"
        "The oldest had turned eighteen on the way. The youngest was carried by a brother.\n"
        f"{foot}"
    )
    return compose(read("ferry.eml", mail.encode()), desk, NOW).evidence["date"]


@pytest.mark.parametrize(
    ("line", "when", "more"),
    [
        ("Nov 1\n\n", "", _LIST),
        ("Hanna Lysenko\n\nFriday, 1 November\n\n", "", ""),
        ("", " on 1 November", ""),
        ("", " on Thursday, Oct. 31", _LIST),
        ("", " on 31 October", ""),
    ],
)
def test_an_article_that_tells_of_the_day_confirms_it(desk, line, when, more):
    decision = _dated(desk, line, when, more)
    assert decision.value == date(2024, 11, 1)
    assert decision.confidence >= 0.8
    assert "the e-mail's Date" in decision.because
    assert "the text says" in decision.because


@pytest.mark.parametrize(
    ("line", "when", "more"),
    [
        ("Saturday, 1 November\n\n", "", _LIST),
        ("Nov 12\n\n", "", _LIST),
        ("", " on 1 October", _LIST),
        ("", " on 1 November, as others had on 8 November", _LIST),
    ],
)
def test_else_the_day_of_sending_is_no_day_of_publication(desk, line, when, more):
    assert _dated(desk, line, when, more).value is None


def test_what_an_outlet_sends_is_of_that_day_where_the_article_tells_of_no_other(desk):
    decision = _dated(desk)
    assert decision.value == date(2024, 11, 1)
    assert decision.confidence == pytest.approx(0.8)
    assert "tells of no other day" in decision.because


@pytest.mark.parametrize(
    ("foot", "day"), [("\nUnsubscribe | Manage preferences\n", date(2024, 11, 1)), ("\nSee you on Monday\n", None)]
)
def test_a_footer_tells_what_was_sent_to_many_where_the_headers_do_not(desk, foot, day):
    assert _dated(desk, more="", foot=foot, box="ada").value == day


def test_a_day_for_which_something_was_decided_is_no_later_day(desk):
    assert _dated(desk, when=", whose crew voted 30 to 4 to walk out on 9 November").value == date(2024, 11, 1)
