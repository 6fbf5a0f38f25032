"""The sieve lets through each pattern that matches, whatever the text: what it keeps back never would."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.intake import aside, bytecode, features, holder, institution, person, publication, speech
from builder.intake.almanac import grammar
from builder.intake.furniture import _promotional
from builder.intake.languages import LANGUAGES
from builder.intake.onset import ready
from builder.intake.sieve import Guarded, letters, needs, sieve

PATTERNS = [form.pattern for code in LANGUAGES for form in grammar(code).forms]
PATTERNS += [pattern for code in LANGUAGES for pattern, _ in _promotional(code)[0]]
SIEVE = sieve(PATTERNS)
WORDS = sorted({word for pattern in PATTERNS for word in letters(pattern) or ()})


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"sign\s+up|join", {"sign", "join"}),
        (r"(?:become|be) a (?:patron|member)s?", {"be a member", "be a patron", "become a member", "become a patron"}),
        (r"(?P<day>\d+) (?:May|June)", {"0 may", "0 june"}),
        (r"x*(?:read)?\s+[^x]", None),
        (r"[Aa]lso(?: read)? [12]\d\d", {"also"}),
        (r"\b(?:19|20)\d\d(?!\d)-\d{2}", {"0000-00"}),
        (r"(?!never)\w+", None),
        (r"(?<=said )so", {"so"}),
    ],
)
def test_letters_are_those_that_a_match_cannot_do_without(pattern, found):
    assert letters(re.compile(pattern, re.IGNORECASE)) == (None if found is None else frozenset(found))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from(WORDS), st.sampled_from(["5 ", " 2024", "１", "٣٠", ", ", "K", "ſ", "İ", "\udccf"])),
        max_size=8,
    )
)
def test_what_matches_is_let_through(words):
    for text in (" ".join(words), "".join(words).upper(), "".join(words).title()):
        through = set(SIEVE.possible(text))
        assert not [at for at, each in enumerate(PATTERNS) if at not in through and each.search(text)]


def test_few_patterns_are_asked_of_a_plain_sentence():
    assert len(SIEVE.possible("The pilots of the port have seen nothing of it.")) < len(PATTERNS) / 100


@pytest.mark.parametrize(
    "text", ["Some 35 boats left the port.", "The 2,400 pilots will strike.", "It costs 3.50 a day, or 20.5 a week."]
)
def test_figures_that_are_no_day_are_asked_for_hardly_a_form_of_dates(text):
    assert len(grammar("en").sieve.possible(text)) <= 2


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"(?:in|of) (?:19|20)\d\d", [{"in 0000", "of 0000"}]),
        (r"(?:in|of)\s(?:19|20)\d\d", [{"in", "of"}, {"0000"}]),
        (r"\d\d?(?P<mark>[./])\d\d", [{".00", "/00"}]),
        (r"[a-z]may[^x]", [{"may"}]),
        (r"(?<!x)(?:(?!))", [{"\0"}]),
    ],
)
def test_a_pattern_may_need_several_letters(pattern, found):
    assert sorted(map(sorted, needs(re.compile(pattern)))) == sorted(map(sorted, found))


def test_a_guarded_pattern_is_made_ready_for_a_text_that_has_its_letters_alone(monkeypatch):
    made, coded = [], bytecode._coded
    monkeypatch.setattr(bytecode, "_coded", lambda pattern, *more: made.append(pattern) or coded(pattern, *more))
    guarded = Guarded(r"\b(?:zanderfilet|brackwater) zone\b")
    assert guarded.search("Nothing of it stands here.") is None
    assert made == []
    assert guarded.search("In the Brackwater zone") is not None
    assert len(made) == 1


GUARDED = [publication.PICTURED, features._PICTURE, aside._CREDITED, aside._PICTURED, aside._AUTHORED, holder._RIGHTS]
for code in LANGUAGES:
    known = person._patterns(code)
    GUARDED += [known.before, known.behind, *institution._shapes(code), speech.patterns(code).owned]
    GUARDED.append(features._says(LANGUAGES[code].speech.verbs))
TELLING = sorted({word for each in GUARDED for word in letters(re.compile(each.pattern, each.flags)) or ()})


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(TELLING), st.sampled_from(["Ada Brenner", "Ада Лок", ", ", "(", "/", "by ", "\u212a"])
        ),
        max_size=7,
    )
)
def test_a_guarded_pattern_finds_what_it_would_find_else(words):
    for text in (" ".join(words), "".join(words).upper(), " ".join(words).title()):
        for each in GUARDED:
            plain = ready(each.pattern, each.flags)
            assert [found.span() for found in each.finditer(text)] == [found.span() for found in plain.finditer(text)]
            assert (each.search(text) is None) == (plain.search(text) is None)
