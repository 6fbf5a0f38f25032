"""Short lines alone among those of the page, told from what belongs to the text."""

import pytest

from builder.intake.block import blocks
from builder.intake.formats import read as read_file
from builder.intake.island import islands
from builder.intake.passage import Kind, Ruling
from builder.intake.sheet import read

TEXT = "The ferry to Ellery ran aground on Friday with forty people aboard, the harbour master said in the evening."
MENU = ("Harbours", "Locks", "Weather")
LEFT = "Ferries Tides Pilots Charts"
KNOWN = Ruling(Kind.NAVIGATION, "is known", "menu", 0.9)


def found(*lines, titles=()):
    paragraphs = blocks(read("x.txt", "\n\n".join(lines).encode()).lines)
    given = {at: KNOWN for at, block in enumerate(paragraphs) if block.words in MENU}
    return [index for index, _ in islands(paragraphs, given, titles)]


def test_a_short_line_is_alone_among_lines_of_the_page_above_and_below_the_text():
    assert found(*MENU, LEFT, *MENU, TEXT, TEXT, *MENU, LEFT, LEFT) == [3, 12, 13]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((*MENU, LEFT, TEXT, *MENU), id="a line with text below it"),
        pytest.param((TEXT, LEFT, *MENU), id="a line with text above it"),
        pytest.param((TEXT, *MENU, LEFT, *MENU, TEXT), id="a line amid the text"),
        pytest.param((*MENU, "The ferry is afloat again.", *MENU, TEXT), id="a sentence"),
        pytest.param((*MENU, f"{LEFT} {LEFT} Moorings", *MENU, TEXT), id="a long line"),
        pytest.param((*MENU, LEFT, LEFT, LEFT, LEFT, *MENU, TEXT), id="a list"),
    ],
)
def test_it_is_not(lines):
    assert found(*lines) == []


def test_a_title_stated_for_the_article_is_none():
    assert found(*MENU, LEFT, *MENU, TEXT, titles={("ferries", "tides", "pilots", "charts")}) == []


def test_the_first_heading_of_a_page_is_none():
    page = f"<html><body><h1>{LEFT}</h1><p>{MENU[0]}</p><p>{TEXT}</p></body></html>"
    paragraphs = blocks(read_file("x.html", page.encode()).lines)
    assert not list(islands(paragraphs, {1: KNOWN}, ()))
