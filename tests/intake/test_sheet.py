"""Raw bytes as lines: decoded, numbered, cleaned, and each character's place kept."""

import pytest

from builder.errors import Mistake
from builder.intake.sheet import LARGEST, LONGEST, MOST, read


def texts(data):
    return [line.text for line in read("raw.txt", data).lines]


def refusal(data):
    with pytest.raises(Mistake) as caught:
        read("raw.txt", data)
    (problem,) = caught.value.problems
    return problem


def test_lines_end_at_lf_crlf_and_cr():
    assert texts(b"one\ntwo\r\nthree\rfour") == ["one", "two", "three", "four"]


def test_a_byte_order_mark_is_part_of_the_first_line_and_of_no_text():
    sheet = read("raw.txt", b"\xef\xbb\xbfone\n")
    assert sheet.lines[0].text == "one"
    assert sheet.lines[0].start == 0
    assert sheet.lines[0].offset(0) == 3


def test_utf_16_is_read_by_its_mark():
    sheet = read("raw.txt", "\ufeffКурськ\n".encode("utf-16-le"))
    assert sheet.lines[0].text == "Курськ"
    assert sheet.lines[0].offset(1) == 4


def test_spaces_of_all_kinds_are_spaces_and_what_cannot_be_seen_is_nothing():
    raw = "\u00a0 Kursk\u00a0Obl\u00adast\u200b \tnow\u2028then"
    line = read("raw.txt", raw.encode()).lines[0]
    assert line.text == "Kursk Oblast  now then"
    for index, character in enumerate(line.text):
        start, end = line.offset(index), line.past(index)
        assert raw.encode()[start:end].decode() in (character, "\u00a0", "\t", "\u2028")


def test_joiners_that_spell_words_stay():
    assert texts("می‌خواهم\n".encode()) == ["می‌خواهم"]


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        ("Café “Renée” was open all night.", "cp1252", "Windows-1252"),
        ("Порт відкрито знову.", "cp1251", "Windows-1251"),
    ],
)
def test_another_code_page_is_read_and_flagged(text, encoding, name):
    sheet = read("raw.txt", b"One line.\n" + text.encode(encoding))
    assert sheet.lines[1].text == text
    (doubt,) = sheet.doubts
    assert doubt.startswith("body: the raw file is not UTF-8 (line 2, column ")
    assert name in doubt


def test_control_characters_are_left_out_and_flagged():
    sheet = read("raw.txt", b"A line of plain text\nwith a \x07bell in it\n")
    assert sheet.lines[1].text == "with a bell in it"
    assert sheet.doubts == ("body: control characters were left out, the first in line 2",)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\xc2\xa0\r\n", "empty"),
        (b"PK\x03\x04\x00\x00", "binary"),
        (b"\x01\x02\x03\x04\x05", "binary"),
        (b"\xff\xfe\x00", "encoding"),
        (b"line one\n" + bytes(range(128, 256)), "encoding"),
        (b"x" * (LARGEST + 1), "too-big"),
        (b"a\n" * (MOST + 1), "too-many-lines"),
        (b"a\n" + b"b" * (LONGEST + 1), "long-line"),
    ],
)
def test_what_is_no_article_is_refused_with_a_remedy(data, code):
    problem = refusal(data)
    assert problem.code == code
    assert problem.remedy


def test_a_fault_of_encoding_has_its_place():
    problem = refusal(b"line one\nab" + bytes(range(128, 256)))
    assert (problem.line, problem.column) == (2, 3)
    assert refusal(b"a\n" + b"b" * (LONGEST + 1)).line == 2


def test_the_line_of_a_byte():
    sheet = read("raw.txt", b"one\ntwo\n\nfour")
    assert [sheet.line_at(byte) for byte in (0, 3, 4, 8, 9, 12)] == [1, 1, 2, 3, 4, 4]
