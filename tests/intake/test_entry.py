"""The entries of live pages and the posts of threads, told from tickers and other lists of hours."""

import pytest

from builder.intake.block import blocks
from builder.intake.entry import entries
from builder.intake.sheet import read
from tests.intake.newsroom import draft

TOLD = (
    "The first pilots came ashore at noon and told the harbour office what they had seen of the bank.",
    "Two tugs tried to pull the barge free until it was dark, the harbour master said in the evening.",
    "The lock was shut for all ships after a second barge had touched the wall below the old bridge.",
)
TITLES = ("Pilots ashore", "Tugs give up", "Lock shut")


def heads(*lines):
    found = blocks(read("raw.txt", "\n".join(lines).encode()).lines)
    return [found[at].text for at in sorted(entries(found))]


@pytest.mark.parametrize(
    "hours",
    [
        ("23.41", "22.10", "19.02"),
        ("6:51pm", "4:47 p.m.", "11:20 am"),
        ("18:32 Uhr", "17:05 Uhr", "14:20 Uhr"),
        ("Lun 5, 00:38 h", "Dom 4, 23:15 h", "Dom 4, 22:20 h"),
        ("Saturday 23.41", "Saturday 22.10", "Friday 9.15"),
    ],
)
def test_an_hour_alone_stands_over_each_entry(hours):
    lines = [line for entry in zip(hours, TITLES, TOLD, strict=True) for line in entry]
    assert heads(*lines) == [line for entry in zip(TITLES, TOLD, strict=True) for line in entry]


def test_two_hours_are_no_live_page_and_a_ticker_tells_nothing():
    assert heads("23.41", TITLES[0], TOLD[0], "22.10", TITLES[1], TOLD[1]) == []
    assert heads("23.41", "Pilots ashore", "22.10", "Tugs give up", "19.02", "Lock shut", "18.00", "Fog") == []


def test_a_year_or_a_price_alone_on_its_line_is_no_hour():
    for figures in (("2019", "2020", "2021"), ("4,10", "3,90", "4,25"), ("12", "14", "17")):
        assert heads(*(line for entry in zip(figures, TITLES, TOLD, strict=True) for line in entry)) == []


def test_posts_that_their_writer_numbered_are_a_thread():
    posts = (f"{TOLD[0]} 1/3", f"2/ {TOLD[1]}", f"(3/3) {TOLD[2]}")
    assert heads(*posts) == list(posts)
    assert heads(posts[0], posts[2], posts[1]) == []  # out of order: fractions, days
    assert heads(*posts[:2]) == []


def test_the_titles_of_entries_stay_in_the_draft(desk):
    hours = ("18:40", "17:26", "15:55")
    told = [line for entry in zip(hours, TITLES, TOLD, strict=True) for line in entry]
    found = draft(desk, "\n\n".join(("Barge aground below the old lock: what we know", *told)))
    assert all(title in found.body for title in TITLES)
