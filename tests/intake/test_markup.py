"""Plain words as Markdown: what is written is what is read, and an editor sees no more backslashes than needed."""

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.briefing.markdown import render
from builder.intake.markup import escaped

MARKS = st.text(alphabet="ab1 *_`~<>[]()!#+-=|\\&;:.^\"'@/éЖ\n", max_size=40)


def shown(text):
    html = render(escaped(text) + "\n", "x.md").html
    return unescape(re.sub(r"<[^>]*>", "", html)).strip()


@settings(max_examples=400, deadline=None)
@given(MARKS)
def test_what_is_written_is_what_is_read(text):
    assert shown(text) == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("[in the Kursk region] and [DPRK] troops", "[in the Kursk region] and [DPRK] troops"),
        ("snake_case and 3 * 4", r"snake_case and 3 \* 4"),
        ("# heading", r"\# heading"),
        ("1. The first", r"1\. The first"),
        ("- item", r"\- item"),
        ("> quoted", r"\> quoted"),
        ("[[slug]] [^1] [a](b)", r"\[[slug]\] \[^1] [a\](b)"),
        ("a <b>bold</b> & R&D &amp; co", r"a \<b>bold\</b> & R&D \&amp; co"),
        ("C:\\temp \\*", "C:\\temp \\\\\\*"),
    ],
)
def test_only_what_means_something_is_escaped(text, markdown):
    assert escaped(text) == markdown
