"""How a name sounds: one name in the spellings of many languages is known again, two names are told apart."""

import pytest

from builder.intake.sounding import coarse, sound, spelt


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zelenskyy", "Zelensky", "Зеленський", "Зеленский"),
        ("Volodymyr", "Vladimir", "Wolodymyr", "Володимир", "Владимир"),
        ("Serhii", "Sergei", "Serhiy", "Сергій", "Сергей"),
        ("Malenko", "Маленко", "Маленка"),
        ("Scholz", "Шольц"),
        ("Dvořák", "Dvorak"),
    ],
)
def test_one_name_has_one_sound(spellings):
    assert len({sound(each) for each in spellings}) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zelenskyy", "Selenskyj", "ゼレンスキー", "젤렌스키"),
        ("Putin", "プーチン", "푸틴"),
        ("Biden", "バイデン", "바이든"),
    ],
)
def test_in_signs_it_is_the_same_to_a_coarser_ear(spellings):
    assert len({coarse(each) for each in spellings}) == 1


def test_other_names_sound_otherwise():
    names = ("Malenko", "Moroz", "Brenner", "Kovalenko", "Scholz", "Tusk", "Sikorski")
    assert len({coarse(each) for each in names}) == len(names)


def test_vowels_alone_have_no_sound():
    assert sound("Aoi") == coarse("아오이") == ""


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Перехрестя", "perehrestia"),
        ("Перехрестя", "perekhrestya"),
        ("Новая газета", "novayagazeta"),
        ("이음과땅", "ieumgwattang"),
        ("さつま", "satsuma"),
        ("カナル", "kanaru"),
        ("Crónica Bierzana", "cronicabierzana"),
        ("Süddeutsche", "sueddeutsche"),
    ],
)
def test_an_address_spells_a_name_of_any_script(name, address):
    assert spelt(name) == spelt(address)


def test_and_no_other_name():
    assert len({spelt(each) for each in ("Перехрестя", "Перехід", "이음과땅", "이음", "vezha", "vezhi")}) == 6
