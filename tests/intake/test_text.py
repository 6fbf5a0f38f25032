"""The small rooms: sentences, quotation marks, language, addresses, house phrases."""

import pytest

from builder.intake.address import canonical
from builder.intake.house import find, phrases
from builder.intake.language import language
from builder.intake.languages import LANGUAGES
from builder.intake.quotation import quoted, straight
from builder.intake.sentence import sentences
from tests.intake.newsroom import draft


@pytest.mark.parametrize(
    "parts",
    [
        ["One ends here.", "Two ends there!", "Three?"],
        ["He said so on Oct. 29.", "Then Gen. J. Smith left."],
        ["“It fell.”", "Nobody saw it."],
        ["It is the same... there is no contact,” he said.", "She left."],
        ["The U.S. said so.", "He agreed."],
        ["It cost 3.5 million.", "[They] paid."],
        ["It sank in January 2025.1", "Nobody saw it.2", "They looked.[3]", "It rose by 2.5 Million."],
    ],
)
def test_sentences(parts):
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text, LANGUAGES["en"])] == parts


def test_french_marks_stand_a_space_apart_from_what_they_quote():
    parts = ["Il a vu le port.", "« Nous avions 61 grues », dit-elle.", "« Non ! »", "Elle part."]
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text, LANGUAGES["fr"])] == parts


@pytest.mark.parametrize(
    ("text", "words", "is_open"),
    [
        ("“It fell,” he said.", ["It fell,"], False),
        ('He said: "It fell," and "It rose."', ["It fell,", "It rose."], False),
        ("“It fell.", ["It fell."], True),
        ("«Впав», сказав він", ["Впав"], False),
        ('Mixed “marks" are one', ["marks"], False),
        ("No marks", [], False),
    ],
)
def test_quotation_marks(text, words, is_open):
    spans, still_open = quoted(text)
    assert ([text[start:end] for start, end in spans], still_open) == (words, is_open)


def test_a_quotation_opened_before_is_closed_here():
    spans, is_open = quoted("It rose.” He left.", is_open=True)
    assert (spans, is_open) == ([(0, 8)], False)


def test_straight_marks_keep_their_places():
    text = "“It’s” — «a» … “b”"
    assert straight(text) == '"It\'s" - "a" … "b"'
    assert len(straight(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The port was closed and it is not known who said that to them.", "en"),
        ("Порт було закрито, і поки що не відомо, хто про це сказав.", "uk"),
        ("Порт был закрыт, и пока не известно, кто об этом сказал, но это так.", "ru"),
    ],
)
def test_languages(text, code):
    found = language([text], "en")
    assert (found.value, found.doubt) == (code, "")


def test_a_language_that_we_do_not_read_is_named_and_doubted(desk):
    drafted = draft(desk, "De haven werd gesloten nadat een kraan op het dak was gevallen, zei de burgemeester.\n")
    assert drafted.front["language"] == "nl"
    (doubt,) = [entry for entry in drafted.front["review"] if entry.startswith("language: ")]
    assert doubt.startswith("language: Dutch, which intake does not read")


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://Gazette.Example.net/a?utm_source=mail&id=3&fbclid=x#top", "https://gazette.example.net/a?id=3"),
        ("http://a.example/x", "http://a.example/x"),
        ("https://user:secret@a.example/", ""),
        ("https://localhost/", ""),
        ("https://a.example:port/", ""),
    ],
)
def test_canonical_addresses(address, clean):
    assert canonical(address) == clean


def test_house_phrases_are_found_whatever_marks_and_case(desk):
    known = phrases(desk.vocabulary.terms("sources"))
    (found,) = find(known, "SUPPORT UP, or become our patron!")
    assert (found.phrase.outlet, found.phrase.names) == ("Ukrainska Pravda", True)
    assert find(known, "They support up or become our patronage") == ()
