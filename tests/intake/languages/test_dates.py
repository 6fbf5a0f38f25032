"""How newsrooms write dates: `dates/CODE.txt` has sentences of 20 November 2024, and what each of them dates."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake.languages import LANGUAGES
from builder.intake.mention import mentions
from builder.intake.resolve import Base, resolve
from builder.intake.tense import is_ahead

BASE = Base(date(2024, 11, 20))  # a Wednesday
TABLES = Path(__file__).parent / "dates"


def dated(text, code, base=BASE):
    found = (resolve(mention, base, is_ahead(text, mention, code)) for mention in mentions(text, code))
    return [resolved.edtf for resolved in found if resolved]


def rows():
    for table in sorted(TABLES.glob("*.txt")):
        for line in table.read_text(encoding="utf-8").splitlines():
            if "=>" in line:
                text, wanted = line.split("=>")
                yield table.stem, text.strip(), [each.strip() for each in wanted.split("|") if each.strip()]


ROWS = tuple(rows())


@pytest.mark.parametrize(("code", "text", "wanted"), ROWS)
def test_a_sentence_dates_what_its_words_say(code, text, wanted):
    assert dated(text, code) == wanted


def test_every_language_has_its_table():
    assert {code for code, _, _ in ROWS} == set(LANGUAGES)


SPACES = ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}")
DASHES = ("\N{EN DASH}", "\N{EM DASH}", "\N{NON-BREAKING HYPHEN}", "\N{MINUS SIGN}")


@given(st.sampled_from(ROWS), st.sampled_from(SPACES), st.sampled_from(DASHES))
def test_other_spaces_and_dashes_say_the_same(row, space, dash):
    code, text, wanted = row
    assert dated(text.replace(" ", space), code) == wanted
    assert dated(text.replace("–", dash), code) == wanted


# A day with its year, in the ways in which each language writes it.
FULL = {
    "en": ("It sank on {day} {month} {year}.", "It sank on {month} {day}, {year}."),
    "de": ("Es sank am {day}. {month} {year}.", "Es sank am {day}.{number}.{year}."),
    "fr": ("Il a coulé le {day} {month} {year}.",),
    "es": ("Se hundió el {day} de {month} de {year}.", "Se hundió el {day} de {month} del {year}."),
    "it": ("È affondata il {day} {month} {year}.",),
    "ru": ("Он затонул {day} {month} {year} года.", "Он затонул {day:02}.{number:02}.{year}."),
    "uk": ("Він затонув {day} {month} {year} року.", "Він затонув {day} {month} {year}-го."),
    "ja": ("{year}年{number}月{day}日に沈んだ。",),
    "ko": ("{year}년 {number}월 {day}일 가라앉았다.", "{year}.{number}.{day}. 가라앉았다."),
}  # fmt: skip
FORMS = tuple((code, form) for code, forms in FULL.items() for form in forms)


def name(code, month):
    """The first name of a month that the language's table has: in Slavic languages the one that stands by a day."""
    known = LANGUAGES[code].dates.months
    word = next((name for name, number in known.items() if number == month), "")
    return word.capitalize() if LANGUAGES[code].dates.capital else word


@given(st.sampled_from(FORMS), st.dates(date(1950, 1, 1), date(2039, 12, 31)))
def test_any_day_in_any_form_is_that_day(form, day):
    code, words = form
    text = words.format(day=day.day, month=name(code, day.month), number=day.month, year=day.year)
    assert dated(text, code) == [day.isoformat()]
    assert dated(text, code, Base()) == [day.isoformat()]


@given(st.sampled_from(FORMS), st.dates(date(1950, 1, 1), date(2039, 12, 31)))
def test_what_a_text_states_in_full_does_not_hang_on_the_day_of_publication(form, day):
    code, words = form
    text = words.format(day=day.day, month=name(code, day.month), number=day.month, year=day.year)
    assert dated(text, code, Base(day)) == [day.isoformat()]
