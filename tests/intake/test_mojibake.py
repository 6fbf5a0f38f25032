"""Mis-decoded words are flagged with what they may mean, and nothing that somebody wrote is."""

import pytest

from builder.intake.mojibake import garbled
from builder.intake.sheet import read


def doubts(text):
    return garbled([(1, text)])


@pytest.mark.parametrize(
    ("meant", "encoding"),
    [
        ("The harbour’s gate", "cp1252"),
        ("“Open”", "cp1252"),
        ("Café", "latin-1"),
        ("Северный порт", "latin-1"),
        ("Северный порт", "cp1251"),
        ("Їхній порт", "cp1251"),
    ],
)
def test_words_read_in_a_code_page_are_flagged(meant, encoding):
    bytes_ = meant.encode()
    wrong = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in bytes_)
    (doubt,) = doubts(wrong)
    assert doubt.startswith("body: mis-decoded letters in line 1")
    assert "may mean" in doubt


@pytest.mark.parametrize(
    "text",
    [
        "Рівне, Сіверськ і Річ",
        "РСФСР и СССР",
        "РІЧНА СІЧ",
        "Café, naïve, Łódź, São Paulo, Ångström, Âge, £5, 20 °C, ½",
        "«Порт» – відкрито… № 5",
        "항구가 다시 열렸다",
        "港は火曜日に再開した。",
        "Citroën, coöperate, l’été, à côté",
    ],
)
def test_what_somebody_wrote_is_not(text):
    assert doubts(text) == ()


def test_lost_letters_are_flagged_with_their_lines():
    (doubt,) = garbled([(1, "fine"), (2, "lost \ufffd"), (3, "â€™s")])
    assert doubt.startswith("body: mis-decoded letters in line 2, 3")


def test_a_sheet_of_garbled_words_is_read_as_it_stands():
    text = "Ð¡ÐµÐ²ÐµÑ\u0080Ð½Ñ‹Ð¹ Ð¿Ð¾Ñ\u0080Ñ‚ has been opened again.\n"
    sheet = read("raw.txt", text.encode())
    assert sheet.lines[0].raw == text[:-1]
    assert any("mis-decoded" in doubt for doubt in sheet.doubts)
