"""The series that a figure belongs to: the same thing counted, of the same subject, and no second that fits."""

import pytest

from builder.briefing.vocabulary import Series
from builder.intake.series import proposed

KNOWN = (
    Series("tugs-lost", "Tugs lost off Port Ellery", "ships"),
    Series("ellery-troops", "Norlandic troops in Ellery", "soldiers"),
    Series("ellery-losses", "Losses of Norland in Ellery", "Norlandic casualties"),
)


@pytest.mark.parametrize(
    ("unit", "sentence", "slug"),
    [
        ("Norlandic soldiers", "Norland has 3,000 Norlandic soldiers in Ellery.", "ellery-troops"),
        ("servicemen", "Some 3,000 servicemen are in Ellery.", "ellery-troops"),
        ("casualties", "Ellery saw 300 Norlandic casualties.", "ellery-losses"),
        ("soldiers", "Some 3,000 soldiers are in Westmark.", None),
        ("goats", "There are 3,000 goats in Ellery.", None),
    ],
)
def test_proposed(unit, sentence, slug):
    found = proposed(unit, sentence, "en", KNOWN)
    assert (found.slug if found else None) == slug


def test_none_where_two_fit():
    twice = (*KNOWN, Series("again", "Foreign troops in Ellery", "soldiers"))
    assert proposed("soldiers", "There are 3,000 soldiers in Ellery.", "en", twice) is None
