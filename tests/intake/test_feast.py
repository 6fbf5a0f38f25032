"""Feasts fall on the days on which they were kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake.feast import feast

YEARS = st.integers(1900, 2099)


@pytest.mark.parametrize(
    ("name", "days", "day"),
    [
        ("easter", 0, date(2022, 4, 17)),
        ("easter", 0, date(2024, 3, 31)),
        ("easter", -2, date(2008, 3, 21)),
        ("easter", 39, date(2038, 6, 3)),
        ("orthodox", 0, date(2022, 4, 24)),
        ("orthodox", 0, date(2024, 5, 5)),
        ("thanksgiving", 1, date(2019, 11, 29)),
        ("thanksgiving", 0, date(2024, 11, 28)),
        ("12-25", -1, date(2022, 12, 24)),
    ],
)
def test_a_feast_was_on_that_day(name, days, day):
    assert feast(name, day.year, days) == day


@given(YEARS)
def test_both_easters_are_sundays_of_spring_and_the_eastern_is_never_before_the_western(year):
    western, eastern = feast("easter", year), feast("orthodox", year)
    assert western.weekday() == eastern.weekday() == 6
    assert date(year, 3, 22) <= western <= date(year, 4, 25)
    assert western <= eastern <= date(year, 5, 8)
