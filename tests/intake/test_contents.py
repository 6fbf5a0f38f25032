"""A table of contents is told from the titles that stand over the parts of the text."""

from builder.intake.block import blocks
from builder.intake.contents import contents
from builder.intake.sheet import read

PART = "The crane had stood on the quay for forty years, and the pilots had warned of it in letters to the ministry."
HEADS = ("The crane", "The letters", "Who pays")


def of(*lines):
    return [at for at, _ in contents(blocks(read("raw.txt", "\n".join(lines).encode()).lines))]


def test_the_titles_that_stand_again_over_their_parts_are_contents_and_so_is_what_announces_them():
    article = [line for head in HEADS for line in (head, PART)]
    assert of("Crane closes the port", "In this text:", *HEADS, PART, *article) == [1, 2, 3, 4]
    assert of(*(f"{number}. {head}" for number, head in enumerate(HEADS, start=1)), PART, *article) == [0, 1, 2]


def test_titles_without_a_part_of_their_own_and_one_alone_are_not():
    assert of(*HEADS, PART, PART) == []
    assert of(HEADS[0], PART, HEADS[0], PART) == []
