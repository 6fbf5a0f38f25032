"""What a house tells of itself under a head of its own, amid an article; and a part that is headed so."""

import pytest

from builder.intake.passage import DROPPED
from tests.intake.newsroom import reading

STORY = (
    "The ferry to the island will not sail until March, the harbour office said on Tuesday.",
    "Its older ship needs an engine, and the county is to pay for half of it, the office said.",
)


def dropped(desk, *lines):
    passages = reading(desk, "\n\n".join((STORY[0], *lines, STORY[1])) + "\n").passages
    return {each.words for each in passages if each.kind in DROPPED}


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("Who we are", "The Quay is a nonprofit newsroom that covers fishing towns and those who live there."),
        ("Strictly necessary cookies", "These cookies are needed for the site to work and cannot be switched off."),
        ("Support us", "We write about what the harbour would rather not say."),
    ],
)
def test_a_house_tells_of_itself_under_a_head(desk, head, line):
    assert dropped(desk, head, line) == {head, line}


def test_a_part_of_the_article_stays_below_such_a_head(desk):
    line = "Four hundred sailors from eleven ports sleep in the hall, and most have done so since the spring."
    assert dropped(desk, "Who we are", line) == set()
