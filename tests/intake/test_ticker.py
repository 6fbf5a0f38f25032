"""A ticker beside an article, told from an article that goes from hour to hour."""

from builder.intake.block import blocks
from builder.intake.sheet import read
from builder.intake.ticker import tickers

NEWEST = ("18:40 Lock keepers: the third week of waiting", "18.31 Price of gravel falls", "17h05 – Tugs leave for Wick")


def found(*lines):
    return [index for index, _ in tickers(blocks(read("x.txt", "\n".join(lines).encode()).lines))]


def test_titles_with_hours_the_newest_first_are_a_ticker():
    assert found("Barge aground", *NEWEST, "The barge ran aground below the lock.") == [1, 2, 3]


def test_what_goes_on_from_hour_to_hour_is_a_report():
    assert found(*NEWEST[::-1]) == []
    assert found(*(f"{line}." for line in NEWEST)) == []


def test_an_hour_alone_and_one_entry_are_no_ticker():
    assert found("18:40", "18:31", NEWEST[2], "Read by the lock keeper") == []
    assert found("18:40 99", "17:31 98") == []


def test_four_entries_leave_no_doubt_whatever_somebody_says_in_one():
    few, many = ([*NEWEST, "16:58 Harbour closes"][:count] for count in (3, 4))
    sure = [{ruling.specific for _, ruling in tickers(blocks(read("x.txt", "\n".join(lines).encode()).lines))}
            for lines in (few, many)]  # fmt: skip
    assert sure == [{False}, {True}]
