"""Numerals that count persons by themselves, and estimates behind their noun."""

import pytest

from builder.intake.number import numbers
from builder.intake.unit import unit_of


@pytest.mark.parametrize(
    ("code", "text", "units"),
    [
        ("ru", "Тогда погибли двое.", ["человек"]),
        ("ru", "До суда дошли четверо, остальные ждут.", ["человек"]),
        ("uk", "До лікарні привезли сімох.", ["осіб"]),
        ("uk", "На лаві підсудних п'ятеро.", ["осіб"]),
        ("ru", "Прошли километров тридцать по берегу.", []),
        ("ru", "Внутри было человек тридцать-сорок.", ["человек"]),
        ("uk", "Свідків було багато, мішків одинадцять.", ["мішків"]),
        ("ru", "Шли дней пять.", []),
        ("ru", "Двое суток шёл дождь.", []),
        ("en", "The storm wounded 53, doctors said.", ["wounded"]),
        ("en", "It was damaged 53 times.", []),
        ("uk", "Прийшли дві фури з двадцятьма тоннами харчів.", ["фури", "тонн"]),
    ],
)
def test_whom_they_count(code, text, units):
    found = (unit_of(text, number, None, code) for number in numbers(text, code, ()))
    assert [unit.words for unit in found if unit] == units
