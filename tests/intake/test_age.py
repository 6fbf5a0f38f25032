"""Bare numbers that are ages, and those that look alike."""

import pytest

from builder.intake.age import is_age
from builder.intake.number import numbers


@pytest.mark.parametrize(
    ("code", "text", "age"),
    [
        ("en", "Mirela was 22 when she left.", True),
        ("en", "The youngest was 13 and stood on a crate.", True),
        ("en", "The first of the boys, now 16, will testify.", True),
        ("en", "Casualties were 22 by noon.", False),
        ("en", "The silos are now 16.", False),
        ("de", "Die Jüngste war 9.", True),
        ("fr", "Le plus jeune avait 12, l'aîné plus.", True),
        ("it", "Il più giovane aveva 15.", True),
        ("es", "El más joven tenía 14.", True),
        ("ru", "Студентка, которой тогда было 20, подписала всё.", True),
        ("uk", "Хлопець, якому тоді було 19, утік.", True),
        ("ru", "Судов было 20.", False),
        ("en", "Among them are children under 10.", True),
        ("en", "Free tickets go to women over 65, the port said.", True),
        ("de", "Darunter sind Kinder unter 10.", True),
        ("en", "The price fell to under 10.", False),
        ("en", "The number of children fell under 10.", False),
    ],
)
def test_ages(code, text, age):
    (number,) = numbers(text, code, ())
    assert is_age(text, number, code) is age
