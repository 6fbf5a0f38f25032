"""The heads and feet of printed pages in a paste."""

import pytest

from builder.intake.block import blocks
from builder.intake.folio import folios
from builder.intake.languages import LANGUAGES
from builder.intake.sheet import read


def found(line, code="en"):
    text = f"Barge aground\n\nA barge ran aground.\n\n{line}\n\nTwo tugs came.\n\nNobody was hurt."
    paragraphs = blocks(read("x.txt", text.encode()).lines)
    return [paragraphs[at].text for at, _ in folios(paragraphs, LANGUAGES[code])]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Page 2 of 4", "en"),
        ("1 of 8", "en"),
        ("Seite 2 von 4", "de"),
        ("Página 2 de 4", "es"),
        ("Стр. 2 из 4", "ru"),
        ("2/4ページ", "ja"),
        ("8  WICK AND ROUND ABOUT", "en"),
        ("The Lock Gazette Wednesday, November 12, 2024 3", "en"),
    ],
)
def test_the_number_of_a_page_and_what_stands_beside_it_are_known(line, code):
    assert found(line, code) == [line]


@pytest.mark.parametrize("line", ["9 of 4", "8 men on the barge", "28/10", "Tugs 3", "12 November 2024"])
def test_other_numbers_are_none(line):
    assert found(line) == []
