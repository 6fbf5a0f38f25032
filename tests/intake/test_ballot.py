"""Where no sign is strong enough, all names are weighed by what holds of each."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake.ballot import shares, weights
from builder.intake.contest import CLAUSES, Contender, contenders
from tests.intake.newsroom import draft, reading

STORY = (
    "The old ferry lay at the quay of Ellery for three days because nobody had paid for its coal, the harbour office"
    " said on Tuesday.\n\nOn the fourth day the office let it go, and the crew sang as it passed the lighthouse. "
    "The master, Ilse Brandt, said that she would pay in the spring, when the islands have their guests again.\n\n"
    "The office has waited for its money before: two winters ago the same ferry lay there for eleven days, until the"
    " mail for the islands filled a whole shed and the postmaster paid for the coal himself.\n"
)
HEAD = "Ferry leaves Ellery after three days at the quay\n\n"
# No line says beside the name what would be a sign; its place, its spelling and the mail's address do.
PAGE = (
    f"Marsk Lantern (daily): tides, ferries\n\nMenu\n\nSearch\n\nLog in\n\nSubscribe\n\n{HEAD}{STORY}\n"
    "Share\n\nPrint\n\nMarsk Lantern is made at the quay\n\nPrivacy policy\n\npost@marsklantern.example\n"
)


def _clauses(desk, text, name):
    return next(each.clauses for each in contenders(reading(desk, text), (), desk.vocabulary) if each.name == name)


def test_the_likeliest_name_is_told_and_left_to_the_editor(desk):
    told = draft(desk, PAGE)
    decision = told.evidence["source.outlet"]
    assert told.front["source"]["outlet"] == "Marsk Lantern" == decision.candidates[0]
    assert 0.5 <= decision.confidence < 0.8
    assert 'of all names on the page "Marsk Lantern" is the likeliest: it ' in decision.because
    assert any(each.startswith("source.outlet: Marsk Lantern is likely") for each in told.front["review"])


def test_what_holds_of_a_name_is_said_in_clauses(desk):
    mine = _clauses(desk, PAGE, "Marsk Lantern")
    assert {"is spelt by an address", "begins lines above and below the text", "stands in the first line"} <= mine
    assert not {"is a line", "is told of", "is one word"} & mine
    named = _clauses(desk, PAGE.replace("lighthouse", "Marsk Lantern"), "Marsk Lantern")
    assert "is told of" in named


def test_a_name_and_its_genitive_are_one_name(desk):
    page = PAGE.replace("Log in", "Marsk Lanterns", 1)
    names = [each.name for each in contenders(reading(desk, page), (), desk.vocabulary)]
    assert "Marsk Lanterns" in page
    assert "Marsk Lantern" in names
    assert "Marsk Lanterns" not in names


@pytest.mark.parametrize(
    "text",
    [
        HEAD + STORY,  # nothing stands around it
        f"Menu\n\nSearch\n\nNews\n\nJobs\n\nLogin\n\nHelp\n\n{HEAD}{STORY}",  # but words of menus
        f"Menu\n\nSearch\n\nBy Ilse Brandt\n\n{HEAD}{STORY}\nIlse Brandt\n\nIlse Brandt on the sea\n\nHelp\n",
    ],
)
def test_where_no_name_is_likely_none_is_told(desk, text):
    assert "outlet" not in draft(desk, text).front.get("source", {})


def test_each_clause_that_weighs_may_hold():
    from builder.intake.hint import KINDS

    said = {clause for clause, _ in CLAUSES} | {how for _, how in KINDS.values()} | {""}
    others = {each for each in weights() if each not in said}
    assert all(each.startswith(("has ", "is part of a longer", "is what addresses")) for each in others), others


@given(st.lists(st.sets(st.sampled_from(sorted(weights()))), max_size=8))
def test_shares_are_of_one_whole_and_what_speaks_for_a_name_makes_it_likelier(given_clauses):
    names = [Contender(str(at), frozenset(each), None) for at, each in enumerate(given_clauses)]
    found = shares(names, weights())
    assert all(0 <= each <= 1 for each in found)
    assert math.fsum(found) <= 1 + 1e-9
    best = max(weights(), key=lambda clause: weights()[clause])
    if names and best not in names[0].clauses:
        surer = [Contender("0", names[0].clauses | {best}, None), *names[1:]]
        assert shares(surer, weights())[0] > found[0]


@pytest.mark.parametrize("number", range(8))
def test_what_is_weighed_is_the_same_in_whatever_order_a_set_has_it(number):
    clauses = [f"{word} {number}" for word in ("great", "small", "opposed")]
    weighed = dict(zip(clauses, (1e16, 1.0, -1e16), strict=True))
    assert shares([Contender("Lockside Courier", frozenset(clauses), (0, 1))], weighed) == pytest.approx(
        [math.e / (1 + math.e)]
    )
