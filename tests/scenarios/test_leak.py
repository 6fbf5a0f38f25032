"""Law 11: what is not published leaves no trace in any byte or name of the output; embargoes and expiries
keep the time.
"""

from datetime import datetime

import pytest

from builder.errors import Mistake
from tests.scenarios.desk import NOW, small

MARK = "zyxomarker"


@pytest.fixture
def desk(tmp_path):
    return small(tmp_path / "site")


def marked(desk, **fields):
    """A briefing whose every part holds the mark: names, terms, text, source, picture, alias, statements."""
    desk.put(f"content/briefings/2024/03/{MARK}.png", MARK)
    return desk.briefing(
        f"{MARK}-slug",
        "2024-03-18",
        body=f"{MARK}\n\n![{MARK}]({MARK}.png)\n\n## {MARK}\n\n> {MARK}",
        title=MARK.capitalize(),
        summary=MARK,
        tags=f"[{MARK}-tag]",
        people=f"[{MARK} Person]",
        organizations=f"[{MARK} Organization]",
        places=f"[{MARK} Place]",
        source=f'{{outlet: {MARK} Outlet, url: "https://{MARK}.example/", cites: [{MARK} Body]}}',
        events=f"[{{date: 2024-03-17, text: {MARK}, by: {MARK} Person}}]",
        figures=f"[{{value: 3, unit: {MARK}}}]",
        aliases=f"[/{MARK}]",
        story=MARK,
        rights="own",
        **fields,
    )


def leaks(files):
    return [path for path, data in files.items() if MARK in path.lower() or MARK.encode() in data.lower()]


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "draft"},
        {"status": "review", "review": '["date: is it right?"]'},
        {"publish_at": "2024-11-20T08:01+02:00"},
        {"expires": "2024-11-20T08:00+02:00"},
        {"status": "withdrawn", "publish_at": "2024-11-21"},
    ],
    ids=["draft", "review", "embargoed", "expired", "withdrawn-later"],
)
def test_what_is_not_published_leaves_no_trace(desk, fields):
    marked(desk, **fields)
    desk.briefing("open", "2024-03-19", body=f"See [[{MARK}-slug|an open word]].", related="['tag:example.org,2024:x']")
    desk.briefing("x", "2024-03-19", id="tag:example.org,2024:x")
    desk.build()
    assert leaks(desk.files()) == []


def test_the_control_a_published_one_is_everywhere(desk):
    marked(desk)
    desk.build()
    found = leaks(desk.files())
    assert len(found) > 12
    assert any(path.endswith(".png") for path in found)


def test_what_was_published_and_is_a_draft_again_is_gone_without_a_trace(desk):
    marked(desk)
    desk.build()
    assert leaks(desk.files())
    marked(desk, status="draft")
    desk.build()
    assert leaks(desk.files()) == []


def test_a_withdrawn_briefing_keeps_its_address_with_a_notice_and_nothing_else(desk):
    marked(desk, status="withdrawn")
    desk.build()
    files = desk.files()
    page = f"2024/03/18/{MARK}-slug.html"
    assert set(leaks(files)) <= {page, "_redirects"}
    text = files[page].decode()
    assert "noindex" in text
    for secret in (f"{MARK} Person", f"{MARK} Outlet", f"{MARK}.png", f"{MARK}.example"):
        assert secret not in text


def test_an_embargo_ends_and_an_expiry_comes_without_any_edit(desk):
    marked(desk, publish_at="2024-11-20T09:00+02:00", expires="2024-11-20T10:00+02:00")
    page = f"2024/03/18/{MARK}-slug.html"

    def at(clock):
        desk.build(now=datetime.fromisoformat(f"2024-11-20T{clock}+02:00"))
        return page in desk.files()

    assert [at(clock) for clock in ("08:59", "09:00", "09:59", "10:00")] == [False, True, True, False]
    assert leaks(desk.files()) == []
    assert at("09:30"), "also backwards, for a preview of another time"


def test_drafts_are_published_where_they_are_asked_for_and_only_there(desk, tmp_path):
    marked(desk, status="draft")
    desk.briefing("undated", "2024-03-01", date=None, status="review", review='["date: not stated"]')
    desk.build()
    preview = tmp_path / "preview"
    desk.build(out=preview, drafts=True)
    assert leaks(desk.files()) == []
    assert f"2024/03/18/{MARK}-slug.html" in leaks(desk.files(preview))


def test_drafts_in_a_folder_do_not_outlive_a_build_without_them(desk, tmp_path):
    """Three builds into one folder, each with a state of its own: the last must clear away what the second wrote."""
    marked(desk, status="draft")
    preview = tmp_path / "preview"
    desk.build(out=preview)
    desk.build(out=preview, drafts=True)
    assert leaks(desk.files(preview))
    report = desk.build(out=preview)
    assert leaks(desk.files(preview)) == []
    assert {drop.because for drop in report.drop} == {"it is no part of this edition"}


def test_drafts_are_refused_for_what_gets_deployed(desk):
    with pytest.raises(Mistake, match="drafts may not go there"):
        desk.build(drafts=True)
    assert not desk.public.exists()


def test_the_time_of_the_build_is_in_no_byte(desk, tmp_path):
    desk.build()
    later = desk.clean(tmp_path / "clean", now=NOW.replace(year=2031))
    assert desk.files() == later
