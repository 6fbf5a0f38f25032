"""Heads of a channel's posts: its name with the day and the hour in brackets, alone on a line."""

import pytest

from builder.intake.channel import channel
from tests.intake.newsroom import draft

POST = (
    "Forty ships have left the port of Ellery for the south, the Harbour Authority says. Six more will follow before"
    " the ice comes.\n\nThe quay will stay closed until spring, and three hundred pilots are at home without pay.\n"
)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Harbour Watch (28 Oct at 14:05)", "en"), ("Harbour Watch (28 Oct at 14:05):", "en"),
        ("Harbour Watch (Oct 28, 14:05)", "en"), ("Harbour Watch [28.10.2024 14:05]", "en"),
        ("Hafenwache (28. Oktober, 14:05)", "de"), ("Портовий Вісник (28 жовтня о 14:05)", "uk"),
        ("Portowatch (28.10, 14:05):", "it"),
    ],
)  # fmt: skip
def test_a_name_with_day_and_hour_heads_a_post(line, code):
    assert channel(line, code) == line.split(" (")[0].split(" [")[0]


@pytest.mark.parametrize(
    "line",
    [
        "Fire at the port of Ellery (updated 28 Oct, 14:05)", "Ships leave the harbour (28 Oct at 14:05)",
        "Harbour Watch (14:05)", "Harbour Watch (28 October)", "Ada Brenner (born 3 May 1961)",
        "Lighthouse (opens 28 Oct at 14:05)", "Harbour Watch (28 Oct at 14:05) said so.", "",
    ],
)  # fmt: skip
def test_other_brackets_head_none(line):
    assert channel(line, "en") == ""


def test_the_heads_of_posts_name_the_outlet_and_state_nothing(desk):
    head = "Harbour Watch ({} Oct at 14:05):"
    told = draft(desk, f"{head.format(28)}\n\n{POST}\n{head.format(29)}\n\n{POST.replace('Forty', 'Fifty')}").front
    assert told["source"]["outlet"] == "Harbour Watch"
    assert "Harbour Watch" not in told["title"]
    assert not told.get("events")
