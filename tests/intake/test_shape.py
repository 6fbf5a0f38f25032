"""Words that stand by themselves in a text, as a pattern with the borders of words finds them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake.shape import occurrences, stands


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("Delta", 'Delta, the delta and Deltas, "Delta" and Delta\'s', [0, 30, 41]),
        ("Kyiv Post", "Kyiv Posts; Kyiv Post.", [12]),
        ("Delta", "", []),
        ("", "Delta", []),
        ("МЧС", "МЧС; у МЧСу; (МЧС)", [0, 14]),
        ("aa", "aaa aa", [4]),
    ],
)
def test_where_words_stand_by_themselves(words, text, places):
    assert list(occurrences(words, text)) == places
    assert stands(words, text) is bool(places)


@given(st.text("ab_' é", min_size=1, max_size=3), st.text("ab_' é", max_size=12))
def test_they_stand_where_a_pattern_finds_them(words, text):
    wanted = [each.start() for each in re.finditer(rf"(?=\b{re.escape(words)}\b)", text)]
    assert list(occurrences(words, text)) == wanted
