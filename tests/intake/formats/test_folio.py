"""The feet of pages in a copy of a printed paper, which are none of its sentences."""

import pytest

from builder.intake.formats import plain

TEXTS = [f"{each} pay the crane and tow,\nand the ferry waits for {each}.\n" for each in ("Tugs", "Boats", "All")]


def feet(one, other):
    sheet = plain.read("brief.txt", f"Tugs\n{TEXTS[0]}{one}\n{TEXTS[1]}{other}\n{TEXTS[2]}".encode())
    return [line.text for line in sheet.lines if line.hint.tag == "running"]


FEET = [
    "Harbour Brief 17/2024        {}",
    "{}   |   Harbour Brief",
    "Harbour Brief\t{}",
    "HARBOUR BRIEF          Page {} of 7",
    "https://quay.example/brief.html?print=1  {}/7",
]


@pytest.mark.parametrize("foot", FEET)
def test_a_foot_with_the_next_number_is_of_the_page(foot):
    assert len(feet(foot.format(3), foot.format(4))) == 2
    assert not feet(foot.format(3), foot.format(3))


@pytest.mark.parametrize("line", ["Day {}", "Ships lost      12      {}", "2024      {}"])
def test_a_heading_with_a_number_and_the_row_of_a_table_are_not(line):
    assert not feet(line.format(3), line.format(4))


def test_what_stands_beside_it_on_each_page_is_of_the_page_too():
    head = "14/11/2025, 08:51          Tugs pay the crane"
    found = feet(f"Brief        1\nNot for onward use\n{head}", f"Brief        2\nNot for onward use\n{head}")
    assert len(found) == 6
    assert len(feet(f"Brief        1\nTugs wait\n{head}", "Brief        2\nBoats wait")) == 2
