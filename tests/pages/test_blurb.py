"""What search engines show of a page."""

from hypothesis import given
from hypothesis import strategies as st

from builder.pages.blurb import LONGEST, blurb

MORE = "A page of the archive that has more to say."


def test_a_text_that_fits_stands_as_it_is() -> None:
    text = "Residents told the centre that units practise at several ranges."
    assert blurb(f"  {text}\n", MORE) == text


def test_a_short_text_is_followed_and_an_empty_one_replaced() -> None:
    assert blurb("Drill by night.", MORE) == f"Drill by night. {MORE}"
    assert blurb("", MORE) == MORE


def test_a_long_text_ends_with_a_sentence_where_one_fits() -> None:
    first = "The centre says that exercises are under way on the territory of the oblast."
    assert blurb(f"{first} {'More of it follows without an end ' * 10}", MORE) == first


def test_a_long_sentence_ends_with_a_whole_word() -> None:
    told = blurb("word " * 60, MORE)
    assert told.endswith("word…")
    assert len(told) <= LONGEST


@given(st.text(max_size=400))
def test_it_is_never_longer_than_is_shown_and_never_empty(text: str) -> None:
    assert 0 < len(blurb(text, MORE)) <= LONGEST
