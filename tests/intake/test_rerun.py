"""The chain is asked again where it lost the longest run of prose, and only there."""

import math

import pytest

from builder.intake.features import row
from builder.intake.languages import LANGUAGES
from builder.intake.rerun import bound, kept, lost
from builder.intake.sheet import PASTED
from builder.intake.weights import PAGE, TEXT
from builder.intake.zone import ZONES

ENGLISH = LANGUAGES["en"]
SENTENCE = "The harbour council said that the two ships would stay at the quay until the end of the week."  # 19 words


def lines(*texts):
    return [row(text, False, PASTED, "", False, (), ENGLISH) for text in texts]


def page(first, between, run, after):
    """A page: so many sentences, titles, sentences, titles; and where its run of prose stands."""
    texts = [*[SENTENCE] * first, *["Other stories"] * between, *[SENTENCE] * run, *["Contact"] * after]
    return lines(*texts), frozenset(range(first + between, first + between + run))


def groups(count, text):
    return [TEXT if at in text else PAGE for at in range(count)]


def test_the_longest_run_of_prose_is_told_where_little_else_is_kept():
    found, run = page(2, 30, 9, 40)
    taken = groups(len(found), range(2))
    assert kept(found, taken) == 2 * 19
    assert lost(found, taken) == run


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        ((9, 30, 8, 40), range(9)),  # the longest run itself stays
        ((2, 30, 9, 5), range(2)),  # small print at the foot of the page
        ((2, 30, 9, 40), range(32, 38)),  # most of it stays
        ((0, 5, 0, 5), ()),  # a page without prose
    ],
)
def test_else_nothing_is_told(shape, text):
    found, _ = page(*shape)
    assert lost(found, groups(len(found), text)) == frozenset()


def test_a_long_text_gives_way_only_to_one_twice_as_long():
    found, _ = page(14, 30, 20, 40)
    assert lost(found, groups(len(found), range(14))) == frozenset()
    found, run = page(14, 30, 30, 40)
    assert lost(found, groups(len(found), range(14))) == run


def test_what_is_known_to_be_text_can_be_nothing_else():
    free, told = bound([[0.5] * 6, [0.5] * 6], frozenset({1}), ZONES)
    assert free == [0.5] * 6
    assert [score > -math.inf for score in told] == [group == TEXT for group in ZONES.group]
