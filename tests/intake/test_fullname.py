"""A person's name without what stands before it, and in the case in which people are named."""

import pytest

from builder.intake.fullname import bare, restored
from builder.intake.languages import LANGUAGES


@pytest.mark.parametrize(
    ("code", "run", "name"),
    [
        ("uk", "Словаччини Роберт Фіцо", "Роберт Фіцо"),
        ("uk", "ДПСУ Андрій Демченко", "Андрій Демченко"),
        ("ru", "Мордовии Андрей Здунин", "Андрей Здунин"),
        ("ru", "Андрей Здунин", "Андрей Здунин"),
        ("ru", "Анна Мария Росси", "Анна Мария Росси"),
        ("en", "Minister Bhaskar Hazarika", "Bhaskar Hazarika"),
        ("en", "Odessa Marie Poche", "Odessa Marie Poche"),
        ("es", "María Elena Ríos", "María Elena Ríos"),
    ],
)
def test_a_name_begins_behind_titles_bodies_and_countries(code, run, name):
    assert bare(run, LANGUAGES[code]) == name


@pytest.mark.parametrize(
    ("code", "genitive", "name"),
    [
        ("ru", "Марины Кожевниковой", "Марина Кожевникова"),
        ("ru", "Наталии Полонской", "Наталия Полонская"),
        ("ru", "Андрея Здунина", "Андрей Здунин"),
        ("ru", "Игоря Бондаря", "Игорь Бондарь"),
        ("ru", "Никиты Орловского", "Никита Орловский"),
        ("ru", "Ольги Шевченко", "Ольга Шевченко"),
        ("uk", "Олега Синєгубова", "Олег Синєгубов"),
        ("uk", "Дмитра Лубінця", "Дмитро Лубінця"),
        ("uk", "Юрія Гриценка", "Юрій Гриценко"),
        ("uk", "Марії Гончаренко", "Марія Гончаренко"),
        ("uk", "Тетяни Жилевської", "Тетяна Жилевська"),
    ],
)
def test_a_name_in_the_genitive_is_told_in_the_nominative(code, genitive, name):
    assert restored(genitive, LANGUAGES[code]) == name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("ru", "Марина Кожевникова"),
        ("ru", "Александра Новака"),
        ("ru", "Правительства Москвы"),
        ("uk", "Повітряних сил"),
        ("en", "Ada Brenner"),
    ],
)
def test_what_is_in_the_nominative_or_no_known_name_stays(code, name):
    assert restored(name, LANGUAGES[code]) == name
