"""How much work a draft takes, counted: what is made once in a process is not made again, and no text is looked
through twice for the same thing.
"""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builder.intake import formats, imprint, mention, names, publication, quotation, sentence, sieve
from builder.intake.draft import compose

CORPUS = Path(__file__).parent / "corpus"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def drafted(desk, name):
    path = CORPUS / f"{name}.txt"
    return compose(formats.read(path.name, path.read_bytes()), desk, NOW)


@pytest.fixture
def made(monkeypatch):
    """The matchers that are made, and the patterns that are compiled."""
    matchers, patterns = [], []
    own = sieve.AhoCorasick

    def matcher(*args, **more):
        matchers.append(args[0])
        return own(*args, **more)

    for module in (sieve, names, imprint):
        monkeypatch.setattr(module, "AhoCorasick", matcher)
    compiled = re._compiler.compile
    monkeypatch.setattr(re._compiler, "compile", lambda *args: patterns.append(args) or compiled(*args))
    return matchers, patterns


def test_what_one_draft_made_ready_serves_the_next(desk, made):
    matchers, patterns = made
    drafted(desk, "headline-twice")
    drafted(desk, "inline-read-also")
    matchers.clear()
    patterns.clear()
    drafted(desk, "headline-twice")
    assert matchers == []
    assert len(patterns) < 40  # those of the article's own names


def test_the_vocabulary_is_made_ready_once(desk, made):
    drafted(desk, "headline-twice")
    matchers, _ = made
    matchers.clear()
    for name in ("traps", "two-addresses", "box-in-the-middle", "russian"):
        drafted(desk, name)
    known = desk.vocabulary.terms("sources")[0].name
    assert not [listed for listed in matchers if known in listed]


def test_no_text_is_read_for_dates_sentences_or_marks_twice(desk):
    counted = (mention.mentions, sentence._sentences, quotation.straight, desk.names._exact.find)
    for each in counted:
        each.cache_clear()
    drafted(desk, "headline-twice")
    before = [each.cache_info().misses for each in counted]
    drafted(desk, "headline-twice")
    assert [each.cache_info().misses for each in counted] == before


def test_the_days_of_a_line_are_told_once_to_all_who_ask(desk):
    publication._days_of.cache_clear()
    drafted(desk, "headline-twice")
    asked = publication._days_of.cache_info()
    assert asked.hits >= asked.misses > 0
