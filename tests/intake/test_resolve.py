"""What day is meant, read against the day of publication; what that does not settle stays open."""

from datetime import date

import pytest

from builder.intake.mention import mentions
from builder.intake.resolve import Base, resolve
from builder.intake.tense import is_ahead, is_since

TUESDAY = Base(date(2024, 10, 29))


def resolved(sentence, base=TUESDAY):
    (mention,) = mentions(sentence, "en")
    found = resolve(mention, base, is_ahead(sentence, mention, "en"))
    return found.edtf if found else None


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("They came on 23 October.", "2024-10-23"),
        ("They came on 23 December.", "2023-12-23"),
        ("They will come on 23 December.", "2024-12-23"),
        ("By 30 November the minister will answer.", "2024-11-30"),
        ("He said on 30 October that they will come.", "2024-10-30"),
        ("The treaty was signed in June.", "2024-06"),
        ("The treaty was signed in December.", "2023-12"),
        ("They plan to sign it in December.", "2024-12"),
        ("It is so since 2023.", "2023"),
        ("He said so on Monday.", "2024-10-28"),
        ("He said so on Tuesday.", "2024-10-29"),
        ("He will say so on Friday.", "2024-11-01"),
        ("He said so on Friday.", "2024-10-25"),
        ("He said so yesterday.", "2024-10-28"),
        ("They came earlier this month.", "2024-10"),
        ("They came last month.", "2024-09"),
        ("It was shelled on 25-26 October.", "2024-10-25/2024-10-26"),
        ("It was shelled on 1 May 2022.", "2022-05-01"),
    ],
)
def test_with_a_day_of_publication(sentence, edtf):
    assert resolved(sentence) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("They came on 23 October.", "XXXX-10-23"),
        ("They came in October.", "XXXX-10"),
        ("They came earlier this month.", "XXXX-10"),
        ("It is so since 2023.", "2023"),
        ("He said so on Monday.", None),
        ("He said so yesterday.", None),
    ],
)
def test_without_one_nothing_is_guessed(sentence, edtf):
    assert resolved(sentence, Base(None, 10)) == edtf


def test_the_29th_of_february_is_looked_for_in_leap_years():
    assert resolved("It snowed on 29 February.", Base(date(2025, 3, 1))) == "2024-02-29"


def test_a_weekday_that_does_not_agree_lowers_confidence():
    (mention,) = mentions("on Friday, 28 October", "en")
    assert resolve(mention, TUESDAY).confidence <= 0.5


def test_the_beginning_of_a_count_is_told_from_a_day():
    for sentence, since in (("counted since its Aug. 8 raid", True), ("said in an Oct. 25 statement", False)):
        (mention,) = mentions(sentence, "en")
        assert is_since(sentence, mention, "en") is since
