"""Days stamped outside the text: codes of agencies, closing credits, issues, a house's own line."""

import pytest

from tests.intake.newsroom import draft

HEAD = "Barge runs aground below the lock\n\n"
STORY = (
    "A barge with a load of gravel ran aground below the old lock, and nobody was hurt, the harbour office said. Two"
    " tugs tried to pull it free until the evening.\n\nThey will try again when the water is higher."
)


def dated(desk, text):
    return str(draft(desk, text).front.get("date", ""))


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("", "\n\nab/cd\n051142 NOV 24\nNNNN\n", "2024-11-05"),
        ("", "\n\nXPD/MT\n05-NOV-24 16:38\nNNNN\n", "2024-11-05"),
        ("", "\n\n© lpa-infocom, lpa:241105-930-279851/2\n", "2024-11-05"),
        ("", " (Ilse Brandt, LPA, 5.11.2024)\n", "2024-11-05"),
        ("", '\n\n"Lock and Barge", No. 13 (9204), 29 March 2024\n', "2024-03-29"),
        ("Lock and Barge\nReports\n\n", "\n\nLock and Barge, 9 October 2024\n", "2024-10-09"),
    ],
)
def test_a_stamp_tells_the_day(desk, above, below, day):
    assert dated(desk, f"{above}{HEAD}{STORY}{below}") == day


@pytest.mark.parametrize(
    "below",
    [
        "\n\nRegistered on 5 November 2014, No. 77-0000\n",
        " (The lock was built on 5.11.1924)\n",
    ],
)
def test_what_is_no_stamp_tells_none(desk, below):
    assert dated(desk, f"{HEAD}{STORY}{below}") == ""


def test_the_day_of_a_broadcast_is_not_the_articles(desk):
    text = f"Schiff läuft auf\n\nStand: 05.11.2024 06:04 Uhr\nAudio: Lockfunk, 04.11.2024, 3 Min\n\n{STORY}\n"
    assert dated(desk, text) != "2024-11-04"
