"""Bars and calendars."""

from calendar import monthrange
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.archive.answer import Part
from builder.pages.galley import Galley
from builder.pages.listing import bars, calendar, counted, entry, level
from tests.pages.small import absorb, file


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=20))
def test_heights_keep_the_order_of_counts_and_show_whatever_is_there(counts: list[int]) -> None:
    heights = [level(count, max(counts)) for count in counts]
    assert all((height == 0) == (count == 0) for height, count in zip(heights, counts, strict=True))
    assert all(0 <= height <= 10 for height in heights)
    assert [height for _, height in sorted(zip(counts, heights, strict=True))] == sorted(heights)
    assert max(heights) == (10 if max(counts) else 0)


@pytest.mark.parametrize(
    ("span", "label", "title"),
    [
        ("2024", "2024", "2024: 1,200 briefings"),
        ("2024-09", "Sept", "September 2024: 1,200 briefings"),
        ("2024-09-08", "8", "8 September 2024: 1,200 briefings"),
    ],
)
def test_a_bar_is_named_within_its_list_and_titled_by_itself(span: str, label: str, title: str) -> None:
    (bar,) = bars([Part(span, 1200)], lambda span: f"/{span}")
    assert (bar.label, bar.title, bar.year, bar.href) == (label, title, "2024", f"/{span}")


def test_bars_run_with_time(tmp_path: Path) -> None:
    parts = [Part("2024-03", 1), Part("2023-12", 4), Part("2024-01", 2)]
    found = bars(parts, lambda span: "")
    assert [(bar.span, bar.level) for bar in found] == [("2023-12", 10), ("2024-01", 5), ("2024-03", 3)]
    assert bars([], lambda span: "") == []


def test_one_briefing_is_one() -> None:
    assert [counted(number) for number in (0, 1, 2)] == ["0 briefings", "1 briefing", "2 briefings"]


@pytest.fixture(scope="module")
def galley(tmp_path_factory: pytest.TempPathFactory) -> Galley:
    small = absorb(tmp_path_factory.mktemp("calendar"), file("a"))
    return Galley.of(small.view(), small.press)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_calendar_has_each_day_once_in_weeks_from_monday(galley: Galley, year: int, month: int) -> None:
    name = f"{year:04}-{month:02}"
    weeks = calendar(galley, name, [Part(f"{name}-01", 3)])
    assert {len(week) for week in weeks} == {7}
    first, count = monthrange(year, month)
    cells = [cell for week in weeks for cell in week]
    assert [cell.day for cell in cells if cell.day] == [f"{name}-{day:02}" for day in range(1, count + 1)]
    assert [cell.day for cell in cells].index(f"{name}-01") == first
    assert [(cell.href, cell.held) for cell in cells if cell.held] == [(f"/{year:04}/{month:02}/01/", 3)]


def test_a_list_of_what_is_not_there_is_our_fault_and_told(galley: Galley) -> None:
    with pytest.raises(LookupError, match="the archive lists nobody, which has no card"):
        entry(galley, "nobody")
