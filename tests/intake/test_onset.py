"""A look ahead for how a match can begin changes no match, whatever the text; and what is not asked is not compiled."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.intake import bytecode
from builder.intake.almanac import grammar
from builder.intake.languages import LANGUAGES
from builder.intake.onset import ODD, onset, ready
from builder.intake.sieve import letters

PATTERNS = [form.pattern for code in LANGUAGES for form in grammar(code).forms]
WORDS = sorted({word for pattern in PATTERNS for word in letters(pattern) or ()})


@pytest.mark.parametrize(
    ("pattern", "flags", "found"),
    [
        (r"\b(?:May|June)\s\d", 0, "(?=[JM])"),
        (r"(?:the\s)?[A-C]\w+", 0, "(?=[ABCt])"),
        (r"(?<!x)\d+(?:st)?", 0, r"(?=[\d])"),
        (r"(?:the )?(?:\d)?", 0, ""),  # it may match nothing
        (r"\w+ May", 0, ""),  # nearly anything
        (r"[^x]May", 0, ""),
        (r"a", re.IGNORECASE, f"(?=[Aa{ODD}])"),
        (r"(?i:a)|b", 0, f"(?=[Aab{ODD}])"),
    ],
)
def test_what_a_match_can_begin_with(pattern, flags, found):
    told = onset(pattern, flags)
    assert sorted(told) == sorted(found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(WORDS), st.sampled_from(["5 ", " 2024", ", ", "-", "31.", "K", "ſ", "İ", "\udccf", "1"])
        ),
        max_size=8,
    ),
    st.integers(0, 7),
)
def test_a_pattern_made_ready_finds_what_it_would_find_else(words, part):
    for text in (" ".join(words), "".join(words).upper(), " ".join(words).title()):
        for each in PATTERNS[part::8]:
            plain = re.compile(each.pattern, each.flags)
            assert [m.span() for m in each.finditer(text)] == [m.span() for m in plain.finditer(text)]


def test_an_english_text_has_no_other_language_compiled(monkeypatch):
    from builder.intake import mention

    made = []
    coded = bytecode._coded
    monkeypatch.setattr(bytecode, "_coded", lambda pattern, *more: made.append(pattern) or coded(pattern, *more))
    ready.cache_clear()
    mention.mentions.cache_clear()
    grammar.cache_clear()
    found = mention.mentions("The fleet left the harbour on Monday.", "en")
    assert [each.weekday for each in found] == [0]
    forms = {form.pattern.pattern for form in grammar("en").forms}
    others = {form.pattern.pattern for code in LANGUAGES if code != "en" for form in grammar(code).forms} - forms
    compiled = set(made)
    assert compiled & forms  # a date was read
    assert len(compiled & forms) < len(forms) / 4  # and most of what English can say stands nowhere in the text
    assert not compiled & others
