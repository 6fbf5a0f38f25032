"""Names stand in the order of a dictionary."""

import pytest

from builder.archive.collation import collate, letter


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Élysée", "e"),
        ("“Vostok” group", "v"),
        ("10th Brigade", "0-9"),
        ("Йосип", "й"),
        ("Їжак", "ї"),
        ("ßen", "s"),
        ("Øre", "ø"),
        ("…", "0-9"),
        ("東京", "東"),
    ],
)
def test_letters(name, first):
    assert letter(name) == first


def test_order():
    names = ["Zebra", "apple", "Élan", "10th Brigade", "elder", "“Vostok”", "Їжак", "Андрій"]
    assert sorted(names, key=collate) == [
        "10th Brigade",
        "apple",
        "Élan",
        "elder",
        "“Vostok”",
        "Zebra",
        "Андрій",
        "Їжак",
    ]


def test_letters_stand_in_the_order_of_the_names():
    names = sorted(["b", "é", "a1", "9", "f", "Ö", "z"], key=collate)
    letters = [letter(name) for name in names]
    assert letters == sorted(letters)
