"""The feet of pages in a copy of a printed paper, which are none of its sentences."""

import pytest

from builder.intake.formats import plain

TEXT = "Tugs pay the crane before they tow,\nand the ferry waits for both.\n"


def feet(one, other):
    sheet = plain.read("brief.txt", f"Tugs\n{TEXT}{one}\n{TEXT}{other}\n{TEXT}".encode())
    return [line.text for line in sheet.lines if line.hint.tag == "running"]


@pytest.mark.parametrize("foot", ["Harbour Brief 17/2024        {}", "{}   |   Harbour Brief", "Harbour Brief\t{}"])
def test_a_foot_with_the_next_number_is_of_the_page(foot):
    assert len(feet(foot.format(3), foot.format(4))) == 2
    assert not feet(foot.format(3), foot.format(3))


@pytest.mark.parametrize("line", ["Day {}", "Ships lost      12      {}", "2024      {}"])
def test_a_heading_with_a_number_and_the_row_of_a_table_are_not(line):
    assert not feet(line.format(3), line.format(4))
