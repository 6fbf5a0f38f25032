"""Which lines make up a pasted table, and what heads it."""

import pytest

from builder.intake.block import blocks
from builder.intake.sheet import read
from builder.intake.table import tabled

ABOVE = "The dredger came back on Friday and took the last of the sand away from the quay and the basin."
BELOW = "The council will count the berths again in May, when the last of the boats has left the basin."


def table(*lines):
    """The lines of a table between two paragraphs, by their place below the first."""
    found = blocks(read("raw.txt", "\n".join((ABOVE, *lines, BELOW)).encode()).lines)
    return {place - 1 for place in tabled(found)}


@pytest.mark.parametrize(
    "lines",
    [
        ("Berths by basin", "Basin\tMay\tJune", "Ellery\t12\t57", "Osmund\t4\t25", "Tarn\t38\t46"),
        (
            "Berths by basin",
            "Basin       Claimed   Counted",
            "2023 Q2     1,900     1,400",
            "2023 Q3     n/a       2,700",
        ),
        ("Місця за басейнами", "Басейн | Узимку | Влітку", "Еллері | 1 900 | 1 150", "Осмунд | 3 065 | 1 204"),
        (
            "停泊数",
            "　　　　　　春　　夏　　秋",
            "　北港　　　４１　　１３３　　９０２",
            "　南港　　　１５　　　５２　　３０７",
        ),
        ("Berths by basin", "             May     June", "Old basin     3.72     9.60", "New basin     3.72    10.10"),
    ],
)
def test_lines_of_as_many_cells_are_a_table_with_its_columns_and_its_title(lines):
    assert table(*lines) == set(range(len(lines)))


def test_one_column_of_numbers_takes_four_rows_or_what_announces_three():
    rows = ("Ellery 4,105", "Osmund 2,360", "Tarn 917", "Wick 643")
    assert table("Basins", *rows) == {0, 1, 2, 3, 4}
    assert table("Basins", *rows[:3]) == set()
    assert table("Boats in each basin:", *rows[:3]) == {0, 1, 2, 3}
    assert table("(boats, in May)", *rows[:3]) == {0, 1, 2, 3}


@pytest.mark.parametrize(
    "lines",
    [
        ("Home   News   Sport", "Weather   Traffic   Events"),  # menus
        ("HD\tBarges tear open the dam", "WC\t398", "PD\t19 June 2026"),  # the head of a record: two cells each
        ("Ellery\t12\t57", "Osmund\t4"),  # one row, and another of fewer cells
        ("Ellery 12 57", "Nobody counted the boats in the other basins, and nobody will.", "Osmund 4 25"),
    ],
)
def test_what_has_other_cells_or_no_numbers_is_no_table(lines):
    assert table(*lines) == set()


def test_a_paragraph_above_the_rows_is_no_head_of_theirs():
    assert table("Ellery\t12\t57", "Osmund\t4\t25") == {0, 1}
