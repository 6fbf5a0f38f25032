"""Days and numbers in words."""

from dataclasses import dataclass
from datetime import date, datetime

import pytest

from builder.briefing.model import Moment
from builder.pages import wording

MOMENT = Moment(date(2024, 10, 8), datetime.fromisoformat("2024-10-08T14:30+03:00"))


@pytest.mark.parametrize(
    "value", ["2024-10-08", "2024-10-08T14:30+03:00", date(2024, 10, 8), MOMENT, Moment(date(2024, 10, 8))]
)
def test_a_day_is_said_the_same_however_it_comes(value: str | date | Moment) -> None:
    said = [
        say(value)
        for say in (
            wording.day_long,
            wording.day_short,
            wording.weekday,
            wording.month_name,
            wording.month_year,
        )
    ]
    assert said == ["8 October 2024", "8 Oct", "Tuesday", "October", "October 2024"]


def test_a_clock_is_the_one_that_was_written() -> None:
    assert wording.clock(MOMENT) == "14:30"
    assert wording.clock("2024-10-08") == ""


def test_short_months_are_the_usual_ones() -> None:
    assert " ".join(map(wording.short_month, wording.MONTHS)) == "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec"


def test_spans_have_names() -> None:
    assert [wording.span_name(span) for span in ("", "2024", "2024-10", "2024-10-28")] == [
        "",
        "2024",
        "October 2024",
        "28 October 2024",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (999, "999"),
        (3000, "3,000"),
        (11000, "11,000"),
        (2.5, "2.5"),
        (1234567.25, "1,234,567.25"),
        (-4500, "-4,500"),
        (1e20, "100,000,000,000,000,000,000"),
    ],
)
def test_numbers_stand_in_threes(value: float, text: str) -> None:
    assert wording.number(value) == text


@dataclass(frozen=True)
class Counted:
    value: float | None = None
    low: float | None = None
    high: float | None = None


def test_a_figure_is_a_value_or_a_range() -> None:
    assert wording.figure_value(Counted(11000)) == "11,000"
    assert wording.figure_value(Counted(0)) == "0"
    assert wording.figure_value(Counted(low=600, high=1700)) == "600–1,700"
