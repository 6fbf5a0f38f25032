"""Drafting in another process: what every article is read against is made ready once."""

import pytest

from builder.intake import imprint, names
from builder.intake.drafting import Drafted, lot_elsewhere
from builder.intake.raw import Raw
from tests.intake.newsroom import NOW, write_site

ARTICLES = (
    "Ferries return to Port Ellery\n\nThe ferries sailed on October 28, 2024, Ada Brenner said. Kyodo saw them.\n",
    "NATO ships leave the harbour\n\nMark Rutte told Kyodo on October 29, 2024 that 12 ships left Port Ellery.\n",
)


@pytest.fixture
def built(monkeypatch):
    """Where a matcher of many names was built, one entry for each time."""
    found = []
    for module in (names, imprint):

        def counted(terms, *more, where=module.__name__, build=module.AhoCorasick, **options):
            found.append(where)
            return build(terms, *more, **options)

        monkeypatch.setattr(module, "AhoCorasick", counted)
    return found


def test_the_vocabularys_matchers_are_built_once_a_process(tmp_path, built):
    site = write_site(tmp_path / "site")
    seen = []
    for at, text in enumerate(ARTICLES):
        path = tmp_path / f"{at}.txt"
        path.write_text(text, encoding="utf-8")
        (drafted,) = lot_elsewhere(site, NOW, None, True, [Raw(path, path.name)])
        assert isinstance(drafted, Drafted)
        assert drafted.drafts[0].front["places"] == ["Port Ellery"]  # found by the matcher that is counted
        seen.append(list(built))
    assert seen[0].count(names.__name__) == 2  # names in their own case, and tags in any
    assert seen[0].count(imprint.__name__) <= 1  # none where an earlier test had the same outlets
    assert seen[1] == seen[0]
