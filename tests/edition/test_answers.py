"""Which recorded answers have changed, and how that is told."""

import pytest

from builder import pages, settings
from builder.archive.store import Archive
from builder.edition import answers
from tests.scenarios.desk import small


@pytest.fixture
def desk(tmp_path):
    return small(tmp_path / "site")


def asked(desk):
    """What the pages of a first build asked, the archive they asked, and the press."""
    site = settings.load(desk.root)
    desk.build()
    (path,) = (desk.root / ".briefing").glob("*.sqlite")
    archive = Archive.open(path)
    recorded = dict(archive.connection.execute("SELECT key, fingerprint FROM edition_question"))
    return recorded, archive.view(site.settings).source, pages.press(site).theme


def test_every_question_that_a_page_asks_can_be_asked_again(desk):
    """Else a page that asked it would be made by every build."""
    recorded, source, theme = asked(desk)
    assert {"setting", "card", "body", "shelf", "template", "asset", "static", "feed"} <= {
        key.partition(":")[0] for key in recorded
    }
    assert answers.changed(recorded, frozenset("*"), source, theme) == []


def test_only_what_may_have_changed_is_asked_again(desk):
    recorded = {"card:1": "", "card:2": "", "latest": "", "setting:title": "", "template:a": "", "asset:b": ""}
    always = ["setting:title", "template:a", "asset:b"]
    assert answers.doubtful(recorded, frozenset()) == always
    assert answers.doubtful(recorded, frozenset(["card:2", "card:3"])) == ["card:2", *always]
    assert answers.doubtful(recorded, frozenset("*")) == list(recorded)


def test_an_answer_that_came_out_the_same_is_no_change(desk):
    recorded, source, theme = asked(desk)
    key = "card:tag:example.org,2024:report-7"
    assert answers.changed(recorded, frozenset([key]), source, theme) == []
    assert answers.changed({**recorded, key: "another"}, frozenset([key]), source, theme) == [key]


def test_what_the_theme_no_longer_has_is_a_change(desk):
    recorded, source, theme = asked(desk)
    gone = {"template:gone.html": "x", "asset:gone.css": "x", "something:else": "x"}
    assert answers.changed({**recorded, **gone}, frozenset(), source, theme) == sorted(gone)


def test_the_reason_is_the_most_telling(tmp_path):
    assert answers.because(["card:a", "neighbours:b"]) == "what lists show of a has changed, and 1 other answer"
    assert answers.because(["latest"]) == "the list of the latest has changed"
    assert answers.because(["card:a", "setting:title", "x:y"]) == "the setting title has changed, and 2 other answers"
    assert answers.because(["sitemap-month:2024-10"]) == "the answer to sitemap-month:2024-10 has changed"
