"""Bytes in any encoding of news: read as what they are, and doubted aloud where that is a guess."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.errors import Mistake
from builder.intake.encoding import decode
from builder.intake.sheet import read

RUSSIAN = "Порт открыт вновь, сообщила администрация гавани во вторник."
UKRAINIAN = "Порт відкрито знову, повідомила її адміністрація у вівторок."
JAPANESE = "港は火曜日に再開したと港湾局が発表した。"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        ("Der Hafen wurde am Dienstag für größere Schiffe geöffnet.", "latin-1", "Windows-1252"),
        ("Le port a été rouvert mardi, a déclaré l’autorité portuaire.", "cp1252", "Windows-1252"),
        ("Port został otwarty we wtorek, powiedział zarząd portu. Źródło: gazeta, łódź", "cp1250", "Windows-1250"),
        (UKRAINIAN, "cp1251", "Windows-1251"),
        (UKRAINIAN, "koi8-u", "KOI8-U"),
        (RUSSIAN, "koi8-r", "KOI8-U"),
        (RUSSIAN, "cp866", "CP866"),
        ("항구가 화요일에 다시 열렸다고 항만청이 밝혔다.", "euc-kr", "Korean"),
        (JAPANESE, "shift_jis", "Shift JIS"),
        (JAPANESE, "euc-jp", "EUC-JP"),
    ],
)
def test_a_code_page_is_guessed_and_doubted(text, encoding, name):
    found = decode("raw.txt", text.encode(encoding))
    assert found.text == text
    (doubt,) = found.doubts
    assert name in doubt


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_known_by_its_zeros(encoding):
    assert decode("raw.txt", f"{RUSSIAN} Port.\n".encode(encoding)).text == f"{RUSSIAN} Port.\n"


def test_an_encoding_with_shifts_is_read_from_a_layer():
    sheet = read("raw.txt", JAPANESE.encode("iso2022_jp"))
    assert sheet.lines[0].text == JAPANESE
    assert sheet.data == JAPANESE.encode()
    assert sheet.layer


def test_a_broken_byte_costs_one_letter_and_not_the_file():
    data = RUSSIAN.encode()[:-3] + b"\xd0.\n"
    sheet = read("raw.txt", data)
    assert sheet.lines[0].text == RUSSIAN[:-2] + "\ufffd."
    assert sheet.lines[-1].end == len(data)
    assert any("broken letters" in doubt for doubt in sheet.doubts)


def assert_told(mistake):
    assert all(problem.remedy for problem in mistake.problems)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_mistake(data):
    try:
        sheet = read("raw.txt", data)
    except Mistake as caught:
        assert_told(caught)
        return
    assert sheet.data == data or sheet.layer
    assert [line.start for line in sheet.lines] == [0, *(line.end for line in sheet.lines[:-1])]
    assert sheet.lines[-1].end == len(sheet.data)
