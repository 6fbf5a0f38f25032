"""Articles that are told already are known again: the same one, an update, a rewrite; and what differs is named."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake.signature import SIZE, bands, likeness, runs, signature
from builder.intake.twin import twin

WORDS = [f"word{number}" for number in range(400)]


def prose(seed: int, paragraphs: int = 6) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=40)) + "." for _ in range(paragraphs)]


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_the_same_article_again():
    first = prose(1)
    found = twin(text(*first), "a.md", text(*first).upper().replace(".", " !"))
    assert (found.kind, found.likeness, found.differs) == ("the same article as", 1.0, "")
    assert found.doubt == "body: the same article as a.md, 100 % of the wording"


def test_an_update_names_what_is_new():
    first = [*prose(1), "The count stands at 3,000 by the evening of that day."]
    later = [*prose(1), "The count stands at 11,000 by the evening of that day.", *prose(2, 2)]
    found = twin(text(*later), "a.md", text(*first))
    assert found.kind == "an update of"
    assert found.differs == "only here: 2 paragraphs and the number 11,000; only there: the number 3,000"
    back = twin(text(*first), "b.md", text(*later))
    assert back.kind == "an earlier or shorter version of"


def test_a_rewrite_of_the_same_wire():
    shared = prose(1, 3)
    found = twin(text(*shared, *prose(2, 2)), "a.md", text(*prose(3, 2), *shared))
    assert found.kind == "a rewrite of the same report as"
    assert 0.4 < found.likeness < 0.7


@pytest.mark.parametrize("other", ["", "Two words", text(*prose(9))])
def test_another_article_is_no_twin(other):
    assert twin(text(*prose(1)), "a.md", other) is None


def test_scripts_without_spaces_are_compared_by_their_signs():
    first = "韓国軍によると、船団は二十七日に港を出た。乗組員は百二十人とみられる。"
    assert twin(first, "a.md", first.replace("百二十", "百三十")).kind != ""


@given(st.sets(st.integers(0, 60), min_size=1), st.sets(st.integers(0, 60), min_size=1))
def test_signatures_estimate_the_share_in_common(mine, theirs):
    one, other = ({f"run {number}" for number in numbers} for numbers in (mine, theirs))
    true = len(mine & theirs) / len(mine | theirs)
    assert likeness(signature(one), signature(other)) == pytest.approx(true, abs=0.25)
    assert likeness(signature(one), signature(one)) == 1


def test_a_signature_does_not_hang_on_the_order_of_a_set():
    found = runs(text(*prose(1)))
    assert signature(frozenset(sorted(found, reverse=True))) == signature(found)
    assert len(bands(signature(found))) == SIZE // 2
    assert signature(frozenset()) == b""
    assert likeness(b"", signature(found)) == 0
