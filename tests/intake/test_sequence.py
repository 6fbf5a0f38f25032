"""Dates told one after the other: ranges, lists, and a year told once."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake.mention import mentions
from builder.intake.resolve import Base, resolve
from builder.intake.sequence import following
from builder.intake.tense import is_ahead

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November")


def dated(text, code="en"):
    return [found.edtf for mention in mentions(text, code) if (found := resolve(mention, Base()))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("on 3 and 4 March 2023", ["2023-03-03/2023-03-04"]),
        ("on 3 and 9 March 2023", ["2023-03-03", "2023-03-09"]),
        ("between 3 and 9 March 2023", ["2023-03-03/2023-03-09"]),
        ("on 3, 4 and 5 March 2023", ["2023-03-03/2023-03-05"]),
        ("on 28 February and 1 March 2023", ["2023-02-28/2023-03-01"]),
        ("on 30 and 31 April 2023", []),
        ("in 2019 and 2020", ["2019/2020"]),
        ("in 2019 and 2022", ["2019", "2022"]),
        ("on 3 May and 4 June 2023", ["2023-05-03", "2023-06-04"]),
        ("on 3 May 2023 and 4 June", ["2023-05-03", "2023-06-04"]),
        ("on 3 March 2023, 7 April and 9 May", ["2023-03-03", "2023-04-07", "2023-05-09"]),
        ("from the end of 2021 until 3 May 2023", ["2021/2023-05-03"]),
        ("between the night of 3 May and the early morning of 5 June 2023", []),
        ("the deal of 2023 to 2019 men", ["2023"]),
    ],
)
def test_what_stands_together(text, wanted):
    assert dated(text) == wanted


@given(st.integers(1, 28), st.integers(1, 28), st.sampled_from(MONTHS), st.sampled_from(("to", "–", "until")))
def test_a_range_has_its_ends_in_their_order(first, last, month, joint):
    text = f"It rained from {first} {joint} {last} {month} 2023."
    number = MONTHS.index(month) + 1
    if first < last:
        assert dated(text) == [f"2023-{number:02}-{first:02}/2023-{number:02}-{last:02}"]
    else:
        assert all("/" not in found for found in dated(text))


@given(st.lists(st.integers(1, 28), min_size=2, max_size=5, unique=True))
def test_a_list_of_days_is_those_days_or_their_span(days):
    days = sorted(days)
    text = f"It rained on {', '.join(map(str, days[:-1]))} and {days[-1]} March 2023."
    each = [f"2023-03-{day:02}" for day in days]
    together = days == list(range(days[0], days[-1] + 1))
    assert dated(text) == ([f"{each[0]}/{each[-1]}"] if together else each)


def told(sentences, code):
    """The dates of sentences of one paragraph, published on 20 November 2024."""
    before, found = None, []
    for sentence in sentences.split("|"):
        here, before = following(mentions(sentence, code), before)
        found += [resolve(mention, Base(date(2024, 11, 20)), is_ahead(sentence, mention, code)) for mention in here]
    return [each.edtf for each in found if each]


@pytest.mark.parametrize(
    ("code", "sentences", "wanted"),
    [
        ("en", "The tug was bought in 2022.|That May, it sank.", ["2022", "2022-05"]),
        (
            "en",
            "He came in March 2022.|On 14 April he bought it, and on 2 May he left.",
            ["2022-03", "2022-04-14", "2022-05-02"],
        ),
        ("en", "It ends on 3 March 2026.|It will resume on 5 April.", ["2026-03-03", "2026-04-05"]),
        ("en", "It ends on 3 March 2026.|It resumed on 5 November.", ["2026-03-03", "2024-11-05"]),
        ("en", "It began on 24 February 2022.|It resumed on 12 November.", ["2022-02-24", "2024-11-12"]),
        ("it", "Il faro ha aperto nel 2022.|Nel maggio dell'anno dopo si è spento.", ["2022", "2023-05"]),
        ("it", "Il faro ha aperto nel 2022.|A maggio di quell'anno si è spento.", ["2022", "2022-05"]),
        ("ru", "Маяк открыли в 2022 году.|В мае следующего года он погас.", ["2022", "2023-05"]),
        ("uk", "Маяк відкрили у 2022 році.|У травні наступного року він згас.", ["2022", "2023-05"]),
        ("uk", "Маяк відкрили у 2022 році.|У травні наступного року його мають закрити.", ["2022", "2025-05"]),
    ],
)
def test_a_story_goes_on_in_the_year_told(code, sentences, wanted):
    assert told(sentences, code) == wanted


def test_what_is_only_compared_with_is_not_where_the_story_goes_on():
    sentences = "From January to September 40 tugs came, from 30 in the same period of 2021.|In October two sank."
    assert told(sentences, "en") == ["2024-01/2024-09", "2021-01/2021-09", "2024-10"]
