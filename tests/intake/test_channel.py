"""Heads of a channel's posts: its name with the day and the hour in brackets, alone on a line."""

import pytest

from builder.intake.block import blocks
from builder.intake.channel import channel, channels
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind
from builder.intake.sheet import read
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


def test_the_top_of_a_post_is_no_text_and_its_day_is_a_reading(desk):
    head = "Harbour Watch\n24 118 subscribers\n13 November, 09:41\nForwarded from: Port Office\n\n"
    told = draft(desk, f"{head}⚡️ Forty ships have left the port of Ellery\n\n{POST}")
    assert told.body == POST
    assert told.front["source"]["outlet"] == "Harbour Watch"
    assert told.front["title"] == "Forty ships have left the port of Ellery"
    assert "date: 13 November, year not stated" in told.front["review"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("uk", "[Переслано з: Вартові порту 🇺🇦]"), ("ru", "Переслано от: Сводка порта"),
        ("de", "Weitergeleitet von Hafenwache"), ("en", "Forwarded many times"), ("ja", "転送元：港の見張り"),
    ],
)  # fmt: skip
def test_from_whom_a_post_was_passed_on(code, line):
    (ruling,) = dict(channels(blocks(read("raw.txt", line.encode()).lines), LANGUAGES[code])).values()
    assert ruling.kind is Kind.NOTICE


def test_an_offer_that_ends_with_a_robot_is_no_text(desk):
    told = draft(
        desk, f"Forty ships have left the port\n\n{POST}\n👉 Green cards online, from 40 euros: @card_shop_bot\n"
    )
    assert "card_shop" not in told.body
    assert POST.strip() in told.body
