"""A bare number in the scale of the one before it."""

import pytest

from builder.intake.inherited import inherited
from builder.intake.number import numbers
from builder.intake.unit import Unit


@pytest.mark.parametrize(
    ("code", "text", "measure", "beside", "values"),
    [
        ("fr", "41 millions, dont 18 depuis septembre", True, True, [41_000_000, 18_000_000]),
        ("fr", "41 millions, dont 18 depuis septembre", True, False, [41_000_000, 18]),
        ("it", "330 milioni su 590", True, True, [330_000_000, 590_000_000]),
        ("de", "3,1 Milliarden, davon 1,9 im Mai", False, False, [3_100_000_000, 1_900_000_000]),
        ("ru", "75 тысяч, теперь сто тридцать", True, True, [75_000, 130_000]),
        ("ru", "75 тысяч, теперь 130", True, True, [75_000, 130]),
        ("en", "4 million, then 2,000 and three", True, True, [4_000_000, 2_000, 3]),
        ("en", "41,000,000, of which 18", True, True, [41_000_000, 18]),
    ],
)
def test_scale(code, text, measure, beside, values):
    scale, found = 1, []
    for number in numbers(text, code, ()):
        number, scale = inherited(text, number, Unit("euros", number.end, 0.9, measure), scale, beside)
        found.append(number.value)
    assert found == values
