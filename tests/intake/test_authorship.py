"""A line that only names the author is no part of the text, wherever it stands."""

import pytest

from builder.intake.authorship import is_byline
from builder.intake.languages import LANGUAGES
from tests.intake.newsroom import draft


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("By Ada Brenner", "en"),
        ("By Ada Brenner and Tom Rutabana in Nairobi", "en"),
        ("By Darlene Hoskins, Messenger Staff Writer", "en"),
        ("By ADA BRENNER", "en"),
        ("Von Friederike Nossack", "de"),
        ("Par Ségolène Mauroy, avec Théo Lacassagne à Kiev", "fr"),
        ("Por: Rubén Ibarrola | corresponsal", "es"),
        ("di Lucilla Fragiacomo", "it"),
        ("Автор: Вера Полонская", "ru"),
        ("Текст: Оксана Дорошенко", "uk"),
    ],
)
def test_a_byline_is_known_by_its_words(text, code):
    assert is_byline(text, LANGUAGES[code])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("By Monday the port was closed", "en"),
        ("By the sea", "en"),
        ("By Ada Brenner's account the port was closed at noon on that day", "en"),
        ("By October 2024", "en"),
        ("Von Kyjiw nach Lwiw", "de"),
        ("Par la mer", "fr"),
        ("Por la tarde", "es"),
        ("di notte", "it"),
        ("Text of the accord", "en"),
    ],
)
def test_words_that_begin_so_are_none(text, code):
    assert not is_byline(text, LANGUAGES[code])


def test_a_byline_below_a_picture_goes_and_names_the_author(desk):
    text = "The port of Ellery was closed on Tuesday, the harbour authority said. Nobody was hurt."
    caption = "Pilots wait at the quay of Ellery on Tuesday, beside the lighthouse."
    drafted = draft(desk, f"Port of Ellery is closed\n\n{caption}\n\nBy Ada Brenner\n\n{text}\n")
    assert "By Ada Brenner" not in drafted.body
    assert drafted.front["source"]["author"] == "Ada Brenner"
