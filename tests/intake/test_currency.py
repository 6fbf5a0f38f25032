"""Money: what is a currency, and millions of nothing where money was told of before."""

import pytest

from builder.intake.currency import is_money, of_money
from builder.intake.number import numbers
from builder.intake.unit import Unit, unit_of


@pytest.mark.parametrize(
    ("words", "code"), [("US dollars", "en"), ("euros", "en"), ("гривень", "uk"), ("円", "ja"), ("Euro", "de")]
)
def test_currencies_of_each_language(words, code):
    assert is_money(words, code)
    assert not is_money("ships", "en")


@pytest.mark.parametrize(
    ("text", "money", "unit"),
    [
        ("an investment of 4.8 million", "US dollars", "US dollars"),
        ("an investment of 4.8 million", "", None),
        ("4.8 million people", "US dollars", "people"),
        ("there were 48", "US dollars", None),
    ],
)
def test_millions_of_nothing_are_of_the_money_told_of_last(text, money, unit):
    (number,) = numbers(text, "en", [])
    found = of_money(text, number, unit_of(text, number, None, "en"), money, "en")
    assert (found.words if isinstance(found, Unit) else None) == unit
