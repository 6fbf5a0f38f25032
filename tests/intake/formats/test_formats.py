"""Which adapter reads a clipping: what the bytes are goes before what the file is called."""

import pytest

from builder.errors import Mistake
from builder.intake.formats import FORMATS, adapter, read


def test_names_and_suffixes_are_each_of_one_adapter():
    names = [each.NAME for each in FORMATS]
    suffixes = [suffix for each in FORMATS for suffix in each.SUFFIXES]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize(
    ("file", "data", "name"),
    [
        ("x.txt", b"The harbour closed.", "text"),
        ("x", b"The harbour closed.", "text"),
        ("x.txt", b"  <html lang=en>", "html"),
        ("x.txt", b"\xef\xbb\xbf<!DOCTYPE html>", "html"),
        ("x.HTM", b"<p>The harbour closed.</p>", "html"),
    ],
)
def test_bytes_go_before_the_name(file, data, name):
    assert name == adapter(file, data).NAME


def test_pasted_text_is_read_as_it_stands():
    sheet = read("x.txt", b"One\n\nTwo")
    assert (sheet.format, sheet.layer, sheet.stated) == ("text", "", ())
    assert [line.text for line in sheet.lines] == ["One", "", "Two"]


def test_a_page_is_read_by_what_it_is_and_not_by_its_name():
    assert read("x.txt", b"<html lang=en><p>One</p>").format == "html"
    with pytest.raises(Mistake) as caught:
        read("x.txt", b"<html lang=en>")
    assert caught.value.problems[0].code == "empty"
