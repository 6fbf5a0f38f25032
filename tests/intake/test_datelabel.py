"""The labels of days: which words are one, and how far from the day they may stand."""

import pytest

from builder.intake.datelabel import role_before, role_behind, unlabelled_words
from builder.intake.languages import LANGUAGES


@pytest.mark.parametrize(
    ("code", "before", "role"),
    [
        ("en", "Published: ", "published"),
        ("en", "First published in the Harbour Gazette on ", "published"),
        ("en", "Last updated ", "updated"),
        ("en", "Date of the hearing: ", None),
        ("it", "Articolo del ", "published"),
        # No small word labels a day from afar.
        ("it", "La chiatta al tramonto (Il Corriere del Canale, ", None),
    ],
)
def test_the_role_of_a_day_by_what_stands_before_it(code, before, role):
    assert role_before(before, code) == role


@pytest.mark.parametrize(("code", "after", "role"), [("ja", " 09:00 更新", "updated"), ("en", " updated", None)])
def test_the_role_of_a_day_by_what_stands_behind_it(code, after, role):
    assert role_behind(after, LANGUAGES[code]) == role


def test_what_else_a_line_says_beside_its_label():
    assert unlabelled_words("Published on Tuesday by Ada", "en") == ["Ada"]
