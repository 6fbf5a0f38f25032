"""On which day something was said: what "stated" of a later statement, and of a figure's speaker, rests on."""

import pytest

from tests.intake.newsroom import draft

DATED = "Published: 14 November 2024\nThe port of Ellery was closed at noon.\n\nIt lies below the lighthouse.\n\n"


def stated(desk, text):
    """When each statement was said, where that is another day than its own."""
    return {event["date"]: event.get("stated", "") for event in draft(desk, f"{DATED}{text}\n").front["events"]}


@pytest.mark.parametrize(
    "first",
    [
        "On 18 October, Ada Brenner said that the cranes would stop.",
        "Ada Brenner said on 18 October that the cranes would stop.",
        "Ada Brenner told reporters in Ellery on 18 October that the cranes would stop.",
        "The cranes would stop, Ada Brenner said on 18 October.",
    ],
)
def test_what_the_speaker_goes_on_to_say_was_said_on_the_day_beside_the_verb(desk, first):
    assert stated(desk, f"{first} She said they would start by 1 December.")["2024-12-01"] == "2024-10-18"


@pytest.mark.parametrize(
    "first",
    [
        '"We have four cranes that were not there in 2022," Ada Brenner said.',
        "Ada Brenner said that the cranes had stopped on 18 October.",
        '"It closed on 18 October," Ada Brenner said.',
        "Ada Brenner said the cranes had been idle since 18 October.",
        "After the storm of 18 October broke the cranes, Ada Brenner said that they would be mended.",
    ],
)
def test_a_day_in_what_is_said_is_not_the_day_of_saying_it(desk, first):
    assert stated(desk, f"{first} She said they would start by 1 December.")["2024-12-01"] == ""
