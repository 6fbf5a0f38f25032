"""Of whom a sentence tells: the person it begins with, and the only name among words."""

import pytest

from builder.intake.languages import LANGUAGES
from builder.intake.protagonist import Protagonists


def protagonists(desk, text):
    return Protagonists(LANGUAGES["en"], desk.names, text)


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Ada Brenner runs the harbour.", "Ada Brenner"),
        ("Mayor Ada Brenner runs the harbour.", "Ada Brenner"),
        ("Mark Rutte met her.", "Mark Rutte"),
        ("General Mark Rutte met her.", "Mark Rutte"),
        ("Foreign Minister visits are rare.", ""),
        ("The harbour belongs to Ada Brenner.", ""),
        ("NATO met in the harbour.", ""),
    ],
)
def test_the_person_with_whom_a_sentence_begins(desk, sentence, person):
    assert protagonists(desk, sentence).subject(sentence) == person


def test_a_run_of_capitals_that_the_text_has_in_small_letters_is_nobody(desk):
    sentence = "Harbour Bridge opened again."
    assert protagonists(desk, f"{sentence} No other harbour has such a bridge.").subject(sentence) == ""


def test_a_known_name_opens_anew_and_a_pronoun_does_not(desk):
    found = protagonists(desk, "")
    assert [found.opens_anew(text) for text in ("Mark Rutte came.", "Ada Brenner came.", "She came.")] == [
        True,
        True,
        False,
    ]


def test_the_only_full_name_among_words(desk):
    found = protagonists(desk, "")
    assert found.only("its owner, Ada Brenner, boasts") == "Ada Brenner"
    assert found.only("Ada Brenner and Jonas Weller boast") == ""
