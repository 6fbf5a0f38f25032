"""What a page shows of the day beside every article, told from the numbers of a report."""

import pytest

from builder.intake.block import blocks
from builder.intake.board import boards
from builder.intake.languages import LANGUAGES
from builder.intake.sheet import read

NEWS = (
    "A barge with a load of gravel ran aground below the old lock on Tuesday, and nobody on board was hurt.",
    "Two tugs from Wick tried to pull it free until it was dark, and will try again when the water is higher.",
)


def found(*lines, code="en"):
    paragraphs = blocks(read("x.txt", "\n\n".join(lines).encode()).lines)
    return [paragraphs[at].words for at, _ in boards(paragraphs, LANGUAGES[code])]


@pytest.mark.parametrize(
    "line",
    [
        "EUR 1.08 GBP 0.84 Brent 71.20",
        "Долар 41,27 Євро 44,10",
        "환율 1,394.5 코스피 2,482.57",
        "Altenau 7 °C",
        "서울 -2℃ 부산 4℃",
        "新潟 31℃／24℃ 長岡 33℃／23℃",
        "Rovers 2 - Harriers 1 (82')",
        "Eintracht – Hansa 2:1 (82.)",
        "BREAKING: Choir of bakers wins a prize in Graz",
    ],
)
def test_what_every_page_shows_that_day_is_known(line):
    assert found("Barge aground below the lock", line, *NEWS) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Tugs from Wick 2 - barge 0",
        "Gravel: 4,200 tonnes",
        "On board 4 men",
        "BREAKING: Barge aground below the old lock",
    ],
)
def test_what_the_text_tells_of_stays(line):
    assert found(line, *NEWS) == []


def test_a_table_stays():
    assert found(*NEWS, *(f"{name} 1.08 wheat 0.84" for name in ("Rye", "Oats", "Maize"))) == []
