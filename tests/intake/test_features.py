"""What a line says as pages do: to whom it speaks while the article does not, how it begins."""

import pytest

from builder.intake.block import blocks
from builder.intake.classify import rows
from builder.intake.features import of_the_page, speaks
from builder.intake.languages import LANGUAGES
from builder.intake.sheet import read

TOLD = (
    "The barge ran aground below the old lock on Tuesday, and nobody was hurt, the harbour office said later that day."
)
ASKED = (
    "You have seen the barge below the old lock on Tuesday, and you know what we think of the harbour office by now."
)


def lines(*texts):
    return rows(blocks(read("x.txt", "\n".join(texts).encode()).lines), {}, LANGUAGES["en"], {}, False)


def said(line, *, itself=False):
    return of_the_page(lines(line)[0], LANGUAGES["en"], itself)


def test_an_article_that_speaks_to_its_reader_is_told_from_one_that_does_not():
    assert not speaks(lines(TOLD, TOLD, ASKED, TOLD), LANGUAGES["en"])
    assert speaks(lines(TOLD, ASKED, ASKED), LANGUAGES["en"])
    assert "speaks to the reader in 2 words, as the text does not" in said("Can we count on you?")
    assert "speaks to the reader in 2 words, as the text does too" in said("Can we count on you?", itself=True)
    assert not any("reader" in each for each in said('"We count on you," she said.'))


@pytest.mark.parametrize(
    ("line", "feature"),
    [
        ("18:40 Tugs leave for Wick", "begins with an hour and goes on"),
        ("18:40", "is an hour alone"),
        ("Tugs: the third week of waiting", "has a colon in it in a short line"),
        ("He left it there for the night.", "begins by going on with what was told"),
    ],
)
def test_how_a_line_begins(line, feature):
    assert feature in said(line)
    assert feature not in said("Tugs leave for Wick in the morning")
