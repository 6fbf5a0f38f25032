"""Posts of accounts and comments of readers amid a text."""

import pytest

from builder.intake.block import blocks
from builder.intake.languages import LANGUAGES
from builder.intake.post import posts
from builder.intake.sheet import read

NEWS = [
    "A barge with a load of gravel ran aground below the old lock on Tuesday, and nobody on board was hurt.",
    "Two tugs from Wick tried to pull it free until it was dark, and will try again when the water is higher.",
    "The gravel was meant for the new road to the mill, which has been waiting for it since the spring floods.",
]


def found(*lines, code="en"):
    paragraphs = blocks(read("x.txt", "\n\n".join([*NEWS, *lines, NEWS[-1]]).encode()).lines)
    return [paragraphs[at].words for at, _ in posts(paragraphs, LANGUAGES[code])]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Kettle Beach, 3 hours ago: They should have built it of stone.", "en"),
        ("Wattläufer, vor 3 Stunden: Aus Stein hätten sie bauen sollen.", "de"),
        ("Старий Причал, 3 години тому: Треба було мурувати з каменю.", "uk"),
        ("부두지기 3시간 전: 돌로 지었어야지.", "ko"),
        ("Still no tug at nine. Who knows more? 9:12 PM · Nov 10, 2024 · 14.2K Views", "en"),
        ("Harbour Watch @harbourwatch_el", "en"),
    ],
)
def test_a_post_and_a_comment_are_known(line, code):
    assert found(line, code=code) == [line]


def test_the_words_of_a_post_stand_below_its_account_or_above_its_signature():
    words = "Still no tug. No light either. #lock"
    assert found("Harbour Watch @harbourwatch_el", words) == ["Harbour Watch @harbourwatch_el", words]
    signed = "— Harbour Watch (@harbourwatch_el) 9:15 · 18 April 2025"
    assert sorted(found(words, signed)) == sorted([signed, words])


def test_what_an_account_is_named_for_stays():
    assert found("Three hours ago: the tugs leave Wick.", "The mill wrote to lock@wick.example on Monday.") == []
