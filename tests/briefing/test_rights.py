"""Rights: what may be published of a briefing, and not a word more."""

import re
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builder.briefing.markdown import refs, render
from builder.briefing.model import Briefing, Correction, Edtf, Event, Figure, Moment, Source, Taken
from builder.briefing.rights import permitted
from builder.briefing.words import words
from tests.briefing.sites import FILE

BODY = """\
Running text of theirs, with [[a-link]] and ![a map](map.png).

> One two three.

> Four five six seven.

> Eight ![b](b.png).
"""
BRIEFING = Briefing(
    path=FILE,
    id="x",
    title="Title",
    slug="night-training",
    date=Moment(date(2024, 10, 28)),
    posted=Moment(date(2024, 10, 28)),
    summary="Summary.",
    source=Source(outlet="Kyiv Post", url="https://example.org/a", title="Theirs"),
    tags=("training",),
    events=(Event(Edtf("2024", None, None), "Text.", quote="quoted"),),
    figures=(Figure("men", value=3, quote="three"),),
    corrections=(Correction(Moment(date(2024, 11, 2)), "correction", "Ours."),),
    review=("date: doubtful",),
    intake=Taken("001.txt", "0" * 64),
    extra={"note": "theirs"},
    body=BODY,
)
RENDERED = render(BODY, FILE)


@pytest.mark.parametrize("rights", ["own", "licensed"])
def test_all_of_what_is_ours(rights: str) -> None:
    briefing = replace(BRIEFING, rights=rights)
    assert permitted(briefing, RENDERED, 0) == (replace(briefing, body=""), RENDERED.html)


@pytest.mark.parametrize(
    ("limit", "kept"),
    [(100, (0, 1, 2)), (8, (0, 1, 2)), (7, (0, 1)), (6, (0, 2)), (4, (0, 2)), (3, (0,)), (2, (2,)), (0, ())],
)
def test_of_an_excerpt_the_quotations_within_the_limit(limit: int, kept: tuple[int, ...]) -> None:
    briefing = replace(BRIEFING, rights="excerpt")
    allowed, html = permitted(briefing, RENDERED, limit)
    assert allowed == replace(briefing, body="", review=(), extra={})
    assert html == "".join(RENDERED.quotes[n].html for n in kept)
    assert refs(html) == ()


def test_of_a_link_no_text_at_all() -> None:
    briefing = replace(BRIEFING, rights="link")
    allowed, html = permitted(briefing, RENDERED, 100)
    assert html == ""
    assert allowed == replace(briefing, body="", review=(), extra={}, summary="", events=(), figures=())
    assert allowed.source == BRIEFING.source


_words = st.lists(st.sampled_from(["word", "слово", "北", "*x*", "> y", "\n", "\n\n", "- ", "it's"]), max_size=20).map(
    " ".join
)


@given(st.lists(st.tuples(st.booleans(), _words), max_size=6), st.integers(0, 30))
def test_never_more_words_than_the_limit(parts: list[tuple[bool, str]], limit: int) -> None:
    body = "\n\n".join(f"> {text}" if quote else text for quote, text in parts)
    _, html = permitted(replace(BRIEFING, rights="excerpt", body=body), render(body, FILE), limit)
    assert len(words(unescape(re.sub(r"<[^>]*>", " ", html)))) <= limit
