"""Whose names are no outlet's."""

import pytest

from builder.intake.signatory import is_surname


@pytest.mark.parametrize(
    ("name", "prose", "is_one"),
    [
        ("Савчук", "повідомив речник Ігор Савчук у понеділок", True),
        ("Harder", "laut dem Verwalter Jens Harder", True),
        ("Courier", "Anna Courier", False),
        ("Ellery", "the harbour of Ellery", False),
        ("Harbour Gazette", "Anna Harbour Gazette", False),
    ],
)
def test_a_surname_is_known_by_the_first_name_before_it(name, prose, is_one):
    assert is_surname(name, prose) is is_one
