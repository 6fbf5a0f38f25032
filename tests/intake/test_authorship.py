"""A line that only names the author is no part of the text, wherever it stands."""

import pytest

from builder.intake.authorship import is_byline, is_signed
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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("dwhitfield@northshoreledger.example", "en"),
        ("E-mail: dwhitfield@northshoreledger.example", "en"),
        ("Dana Whitfield | dwhitfield@northshoreledger.example", "en"),
        ("k.oehlmann@hafenbote.example", "de"),
        ("Олена Гнатюк, o.hnatiuk@visnyk.example", "uk"),
        ("김하린 기자 hrkim@haebyeon.example", "ko"),
        ("[해변일보 김하린 기자]", "ko"),
        ("서해=김하린 기자", "ko"),
        ("김하린·박도현 기자 hr@haebyeon.example", "ko"),
        ("田中一郎記者", "ja"),
        ("tanaka@kaigan.example", "ja"),
    ],
)
def test_an_address_of_mail_beside_names_alone_is_the_authors(text, code):
    assert is_signed(text, LANGUAGES[code])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Dana Whitfield", "en"),
        ("Write to dana@ledger.example to take part in the count", "en"),
        ("The office can be reached at dana@ledger.example.", "en"),
        ("dana@ledger.example, 555-0143", "en"),
        ("3일 오전 기자", "ko"),
        ("현장에 있던 해변일보 김하린 기자에게 조력발전소 관계자가 말했다", "ko"),
        ("기자", "ko"),
        ("会見した記者", "ja"),
    ],
)
def test_what_says_more_is_no_such_line(text, code):
    assert not is_signed(text, LANGUAGES[code])


def test_a_draft_begins_below_the_authors_address_of_mail(desk):
    text = (
        "County doubles its estimate of flood damage\n\nBy Dana Whitfield\ndwhitfield@ledger.example\n\n"
        "County officials have doubled their estimate of the damage to roads and public buildings, to $48 million.\n"
    )
    assert draft(desk, text).body.startswith("County officials")
