"""Whose article a press base's record is, by its fields; and lines that are no record."""

import pytest

from builder.intake.reading import read as read_sheet
from builder.intake.record import records
from builder.intake.sheet import read

TEXT = (
    "The ferry to Ellery ran aground on Friday with forty people aboard, the harbour master said in the evening.\n\n"
    "Divers found that its lower gate had come off, and the people may wait until Sunday, he told reporters.\n"
)
RECORDS = {
    "ru": "Номер записи: 114\nИсточник: {} (Ош)\nДата публикации: 02.12.2025\nРубрика: Порты\nАвтор: Ада Мороз\n\n",
    "ja": "【見出し】連絡船が座礁\n【掲載日】2024/11/06\n【媒体】{}　朝刊\n【面名】社会\n【本文】\n",
    "en": "Section: News\nDate: 5 November 2024\nSource: {}, late edition\nLength: 412 words\nByline: Ada Brenner\n\n",
    "es": "Fecha: 05/11/2024\nFuente: {}\nSección: Puertos\nPágina: 12\n\n",
}
NAMES = {"ru": "Ночная линия", "ja": "水門新聞", "en": "Lockside Courier", "es": "Correo del Canal"}


def found(desk, text):
    reading = read_sheet(read("x.txt", text.encode()), desk.vocabulary, (), "en")
    return {sign.outlet for sign in records(reading, desk.vocabulary)}


@pytest.mark.parametrize("code", RECORDS)
def test_a_field_of_a_record_names_the_outlet(desk, code):
    assert found(desk, RECORDS[code].format(NAMES[code]) + TEXT) == {NAMES[code]}


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Source: Lockside Courier\n\n", id="one line"),
        pytest.param("Section: News\nSource: Lockside Courier\nLength: 412 words\nByline: Ada\n\n", id="no day"),
        pytest.param("Section: News\nDate: 5 November 2024\nDetails: Lockside\nLength: 412 words\n\n", id="no source"),
        pytest.param("Section: News\nDate: 5 November 2024\nSource: 412\nLength: 412 words\n\n", id="no name"),
    ],
)
def test_other_heads_name_none(desk, head):
    assert found(desk, head + TEXT) == set()


def test_what_stands_behind_a_name_in_brackets_is_none_of_it(desk):
    head = "매체 : 수문신보 (지역일간)\n게재 : 9월 2일 8면\n\n"
    text = "항만청은 1일 연결선이 얕은 곳에 걸렸다고 밝혔다. 배에는 40명이 타고 있었다.\n"
    assert found(desk, head + text) == {"수문신보"}
