"""The line of an article's day below its dek: a day with its hour and what a page sets beside it."""

import pytest

from builder.intake.daystamp import is_daystamp, is_name_above
from builder.intake.languages import LANGUAGES
from tests.intake.newsroom import draft

LINES = [
    ("de", "13.11.2025, 06:00 Uhr   Lesedauer: 3 Min.   Artikel anhören"),
    ("en", "Published 13 Nov 2025 at 6.00am   Save   Share   7 comments"),
    ("en", "13 Nov 2025 | 3 min read | Listen"),
    ("fr", "13 novembre 2025 à 06:00   Lecture 3 min.   Partager"),
    ("uk", "13 листопада 2025, 06:00   👁 2 318   💬 14"),
    ("ru", "13.11.2025 06:00   Просмотров: 1204   Комментарии: 3"),
    ("es", "13 nov 2025 - 06:00 CET   3 min   Compartir"),
    ("it", "13 novembre 2025   06:00   2 min di lettura   Ascolta"),
    ("ja", "2025年11月13日 6時00分　会員限定記事　シェア"),
    ("ru", "13 ноября, 06:00"),
    ("uk", "ІА «Порт-Південь», Одеса, 14 жовтня, 13:48"),
    ("ko", "2025-11-13 06:00   글자크기 가 가   공유   댓글 3"),
]
OTHERS = [
    ("en", "Updated: August 8, 2023 | 6:51 AM"),
    ("en", "13 November 2025"),  # heads what happened on it
    ("en", "13 November 2025 - The quay is closed"),
    ("en", "The quay was closed on 13 November 2025, 06:00"),
    ("en", "13 November 2025, 06:00: the harbour master closes the quay and calls in the engineers at once."),
    ("en", "06:00 The quay is closed"),
    ("de", "Am 13. November 2025 um 06:00 Uhr wurde der Kai gesperrt."),
    ("ru", "13 ноября | Читать 3 минуты"),
]


@pytest.mark.parametrize(("code", "line"), LINES)
def test_a_day_with_what_a_page_sets_beside_it(code, line):
    assert is_daystamp(line, LANGUAGES[code])


@pytest.mark.parametrize(("code", "line"), OTHERS)
def test_a_sentence_a_heading_and_an_entry_are_none(code, line):
    assert not is_daystamp(line, LANGUAGES[code])


def test_a_name_stands_above_it():
    line = "13 Nov 2025, 06:00   3 min read"
    assert is_name_above("Ada Brenner", line, LANGUAGES["en"])
    assert not is_name_above("Ada Brenner", "The quay is closed.", LANGUAGES["en"])
    assert not is_name_above("Closed until further notice", line, LANGUAGES["en"])


def test_below_a_dek_it_is_no_text(desk):
    lead = "The council closed the quay on Wednesday after engineers found cracks in its wall, a spokeswoman said."
    dek = "Two cranes stand still. The chamber of trade says that there never were any plans."
    told = draft(
        desk, f"Cracks close the quay\n{dek}\n\nAda Brenner\n13 Nov 2025, 06:00   3 min read\n\n{lead}\n".encode()
    )
    assert told.body == f"{dek}\n\n{lead}\n"
    assert told.date.isoformat() == "2025-11-13"
    assert told.front["source"]["author"] == "Ada Brenner"
