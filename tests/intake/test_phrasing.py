"""How dates are worded, nine languages wide: each line of `phrasings/` is a sentence and the dates that it tells on
29 October 2024, a Tuesday.
"""

from datetime import date
from pathlib import Path

import pytest

from builder.intake.languages import LANGUAGES
from builder.intake.mention import mentions
from builder.intake.resolve import Base, resolve
from builder.intake.tense import is_ahead

BASE = Base(date(2024, 10, 29))
TABLES = sorted((Path(__file__).parent / "phrasings").glob("*.txt"))


def told(sentence, code):
    found = [resolve(mention, BASE, is_ahead(sentence, mention, code)) for mention in mentions(sentence, code)]
    return list(dict.fromkeys(each.edtf for each in found if each is not None))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_each_phrase_tells_its_dates(table):
    lines = [line.partition(" =>") for line in table.read_text(encoding="utf-8").splitlines()]
    found = {sentence: told(sentence, table.stem) for sentence, _, _ in lines}
    assert found == {sentence: dates.split() for sentence, _, dates in lines}


def test_there_is_a_table_for_each_language():
    assert len(TABLES) == 9


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_read_by_its_own_words_needs_none_beside_them(code):
    dates = LANGUAGES[code].dates
    for table in (dates.portions, dates.halves, dates.nth, dates.decades, dates.by_feast):
        assert not [words for words in table if "(?=" in words or "(?<=" in words]
