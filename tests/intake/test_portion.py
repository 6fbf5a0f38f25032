"""Amounts that measure what something costs or comes in: no figures."""

import pytest

from builder.intake.number import numbers
from builder.intake.portion import is_portion
from builder.intake.unit import unit_of


def told(code, text):
    found = ((number, unit_of(text, number, None, code)) for number in numbers(text, code, ()))
    return [number.value for number, unit in found if unit and not is_portion(text, number, unit.end, code)]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "A 1 kg loaf costs 300 dinars.", [300]),
        ("en", "They took 1 tonne of wheat.", [1]),
        ("en", "He carried a bag of 25 kg and 40 kg of rice.", [40]),
        ("en", "1 euro = 11.42 crowns, and 12 crowns are lost.", [12]),
        ("fr", "Le sac de mil de 100 kg coûte 34 500 francs.", [34_500]),
        ("es", "Un saco de 50 kg subió 3 %.", [3]),
        ("it", "Il sacco da 25 kg costa 30 euro.", [30]),
        ("de", "Ein Sack mit 25 kg und 300 kg Reis.", [300]),
        ("ru", "Взяли мешок по 50 кг и 600 кг риса.", [600]),
        ("uk", "Мішок на 50 кг, а рису 600 кг.", [600]),
        ("ko", "쌀 1kg이 8천200원이다.", [8200]),
    ],
)
def test_portions(code, text, values):
    assert told(code, text) == values
