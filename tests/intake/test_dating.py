"""The day of publication: evidence in its rank, contradictions shown, no date asserted that nothing tells."""

from datetime import date

import pytest

from tests.intake.newsroom import draft

LEAD = "A tug sank in the harbour on 2 November, the Harbour Authority said.\n"
HEAD = "Tug sinks in the harbour\n"


def dated(desk, text):
    decision = draft(desk, text).evidence["date"]
    return decision.value, decision.doubt


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{HEAD}{LEAD}https://a.example/2024/11/03/tug\n", date(2024, 11, 3)),
        (f"{HEAD}{LEAD}https://a.example/news/20241103/tug\n", date(2024, 11, 3)),
        (f"{HEAD}Published: 3 November 2024\n{LEAD}", date(2024, 11, 3)),
        (f"{HEAD}Monday, 4 November 2024, 16:10\n{LEAD}", date(2024, 11, 4)),
        (f"{HEAD}04.11.2024 16:10\n{LEAD}", date(2024, 11, 4)),
        (f" date 2024-11-04 {LEAD}", date(2024, 11, 4)),
        ("A tug sank, the Harbour Authority said on Monday, Nov. 4.\n", date(2024, 11, 4)),
    ],
)
def test_evidence(desk, text, day):
    assert dated(desk, text) == (day, "")


def test_the_address_goes_before_a_label_and_a_label_before_the_rest(desk):
    text = f"{HEAD}Published: 3 November 2024\n{LEAD}https://a.example/2024/11/02/tug\n"
    day, doubt = dated(desk, text)
    assert day == date(2024, 11, 2)
    assert doubt == ""  # a day apart: put out in the evening, dated by the paper
    day, doubt = dated(desk, text.replace("3 November 2024", "13 November 2024"))
    assert day == date(2024, 11, 2)
    assert "13 November 2024" in doubt


def test_a_later_day_told_as_past_is_a_doubt(desk):
    day, doubt = dated(desk, f"{HEAD}{LEAD}https://a.example/2024/10/20/tug\n")
    assert day == date(2024, 10, 20)
    assert doubt == 'the text tells of "2 November", after 20 October 2024'


def test_a_day_to_come_is_none(desk):
    day, doubt = dated(desk, f"{HEAD}It will be raised on 2 November.\nhttps://a.example/2024/10/20/tug\n")
    assert (day, doubt) == (date(2024, 10, 20), "")


def test_a_date_above_the_headline_is_when_it_was_clipped(desk):
    drafted = draft(desk, f"11/14/2024\n{HEAD}{LEAD}")
    assert drafted.front["source"]["accessed"] == "2024-11-14"
    assert "date" not in drafted.front
    assert drafted.evidence["date"].candidates == (date(2024, 11, 2), date(2024, 11, 3))


def test_without_a_year_it_stays_open_with_what_it_may_be(desk):
    drafted = draft(desk, HEAD + LEAD)
    assert drafted.evidence["date"].candidates == ("XXXX-11-02", "XXXX-11-03")
    assert drafted.front["review"][0] == "date: 2 November or the day after, year not stated"
    assert drafted.front["events"][0]["date"] == "XXXX-11-02"


def test_around_new_year_december_comes_first(desk):
    text = f"{HEAD}It sank on 30 December. The owner, Ada Brenner, said on 2 January that nobody was hurt.\n"
    assert draft(desk, text).evidence["date"].candidates == ("XXXX-01-02", "XXXX-01-03")


def test_a_text_without_any_day(desk):
    day, doubt = dated(desk, f"{HEAD}A tug sank in the harbour. Nobody was hurt.\n")
    assert (day, doubt) == (None, "not stated, and the text tells of no day")


def test_a_weekday_counts_only_in_the_lead_and_for_the_newest_day(desk):
    text = f"{HEAD}A tug sank. It had left on Monday, Nov. 4, its owner said.\n\nIt was raised on 9 November.\n"
    assert dated(desk, text)[0] is None


def test_a_label_that_can_be_read_in_two_ways(desk):
    drafted = draft(desk, f"{HEAD}Published: 03/11/2024\n{LEAD}")
    assert "date" not in drafted.front
    assert drafted.front["review"][0].startswith("date: 3 November 2024 or 11 March 2024")


def test_an_update_is_not_the_day_of_publication(desk):
    drafted = draft(desk, f"{HEAD}Updated: 5 November 2024\n{LEAD}")
    assert "date" not in drafted.front
    assert drafted.evidence["source.updated"].value == date(2024, 11, 5)
    assert [line.line for line in drafted.dropped] == [2]
