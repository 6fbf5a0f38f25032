"""Plain words as Markdown: what is written is what is read, and an editor sees no more backslashes than needed."""

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.briefing.markdown import render
from builder.intake.markup import escaped, marked
from builder.intake.sheet import Mark

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


KINDS = st.sampled_from(["em", "strong", "code", "strike", "link"])
TARGETS = st.sampled_from(
    ["https://a.example/x?b=1&c=2", "javascript:alert(1)", "https://a.example/(x)", "../x.md", ""]
)


@st.composite
def marked_texts(draw):
    text = " ".join(draw(MARKS).split())
    places = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(places, places, KINDS, TARGETS), max_size=4))
    return text, tuple(Mark(min(a, b), max(a, b), kind, target) for a, b, kind, target in pairs)


@settings(max_examples=400, deadline=None)
@given(marked_texts())
def test_marks_change_no_word(drawn):
    text, marks = drawn
    html = render(marked(text, marks) + "\n", "x.md").html
    assert " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split()) == text


@pytest.mark.parametrize(
    ("text", "marks", "markdown"),
    [
        ("The port closed.", [Mark(4, 8, "link", "https://a.example/x")], "The [port](https://a.example/x) closed."),
        ("The port closed.", [Mark(0, 15, "strong"), Mark(4, 8, "em")], "**The *port* closed**."),
        ("The port closed.", [Mark(0, 8, "em"), Mark(4, 15, "strong")], "*The port* closed."),
        ("The ports closed.", [Mark(4, 8, "em")], "The ports closed."),
        ("The port closed.", [Mark(4, 8, "link", "file.md")], "The port closed."),
        ("\\1 and !2", [Mark(1, 2, "link", "https://a.example/x")], "\\1 and !2"),
        ("\\1 and !2", [Mark(8, 9, "link", "https://a.example/x")], "\\1 and !2"),
    ],
)
def test_links_and_emphasis_are_written(text, marks, markdown):
    assert marked(text, marks) == markdown
