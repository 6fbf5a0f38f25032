"""Which recorded answers have changed, and how that is told."""

import pytest

from builder import pages, settings
from builder.archive.store import Archive
from builder.edition import answers
from builder.edition.trace import Trace
from tests.scenarios.desk import small


@pytest.fixture
def desk(tmp_path):
    return small(tmp_path / "site")


def asked(desk):
    """The trace of a first build, the archive that its pages asked, and the theme."""
    site = settings.load(desk.root)
    desk.build()
    (path,) = (desk.root / ".briefing").glob("*.sqlite")
    archive = Archive.open(path)
    return Trace(archive.connection), archive.view(site.settings).source, pages.press(site).theme


def test_every_question_that_a_page_asks_can_be_asked_again(desk):
    """Else a page that asked it would be made by every build."""
    trace, source, theme = asked(desk)
    recorded = answers.doubtful(trace, frozenset("*"), theme)
    assert recorded == trace.questions()
    assert {"setting", "card", "body", "shelf", "template", "asset", "assets", "static", "feed"} <= {
        key.partition(":")[0] for key in recorded
    }
    assert answers.changed(recorded, source, theme) == []


def test_only_what_may_have_changed_is_asked_again(desk):
    trace, _, theme = asked(desk)
    key = "card:tag:example.org,2024:report-7"

    def names(touched, theme):
        found = answers.doubtful(trace, frozenset(touched), theme)
        return {key if key.startswith("card:") else key.partition(":")[0] for key in found}

    assert names([], None) == {"setting"}
    assert names([key, "card:nobody's"], None) == {"setting", key}
    assert names([], theme) == {"setting", "template", "asset", "assets"}
    assert not names("*", None) & {"template", "asset", "assets"}


def test_an_answer_that_came_out_the_same_is_no_change(desk):
    trace, source, _ = asked(desk)
    key = "card:tag:example.org,2024:report-7"
    recorded = answers.doubtful(trace, frozenset([key]), None)
    assert answers.changed(recorded, source, None) == []
    assert answers.changed({**recorded, key: "another"}, source, None) == [key]


def test_what_the_theme_no_longer_has_is_a_change(desk):
    _, source, theme = asked(desk)
    gone = {"template:gone.html": "x", "asset:gone.css": "x", "something:else": "x"}
    assert answers.changed(gone, source, theme) == sorted(gone)


def test_the_reason_is_the_most_telling(tmp_path):
    assert answers.because(["card:a", "neighbours:b"]) == "what lists show of a has changed, and 1 other answer"
    assert answers.because(["latest"]) == "the list of the latest has changed"
    assert answers.because(["card:a", "setting:title", "x:y"]) == "the setting title has changed, and 2 other answers"
    assert answers.because(["sitemap-month:2024-10"]) == "the answer to sitemap-month:2024-10 has changed"
