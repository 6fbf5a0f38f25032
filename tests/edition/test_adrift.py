"""A link written from the root leads to a page that is published, or is told with its place."""

from datetime import datetime

import pytest

from builder.errors import Mistake
from tests.scenarios.desk import Desk

ERROR = "is the address of no page and no file of this site."


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.briefing("night-training")
    return desk


def plain(desk, body, name="about"):
    return desk.put(f"content/pages/{name}.md", f"---\ntitle: {name.title()}\n---\n{body}\n")


def told(desk, **options):
    """Every problem of a build, as line:column, severity and what follows the place."""
    try:
        problems = desk.build(**options).problems
    except Mistake as mistake:
        problems = mistake.problems
    return [(f"{one.line}:{one.column}", one.severity, f"{one.message} {one.remedy}") for one in problems if _root(one)]


def _root(problem):
    return problem.code in ("link-broken", "link-hidden")


def test_what_is_there_is_no_fault(desk):
    desk.put("content/static/a b.pdf", b"x")
    desk.put("content/static/deep/index.html", "x")
    desk.put("content/vocabulary/tags.yaml", "alpha: {aliases: [first]}\n")
    desk.briefing("other", aliases="[/old/one]")
    addresses = [
        "/",
        "/about",
        "/about.html",
        "/tags/",
        "/tags",
        "/tags/alpha/",
        "/tags/alpha/index.html",
        "/2024/10/28/",
        "/2024/",
        "/dates/",
        "/feed.xml",
        "/feed.xml?a=b#c",
        "/sitemap.xml",
        "/404",
        "/2024/10/28/night-training#part",
        "/a%20b.pdf",
        "/deep/",
        "/deep",
        "/old/one",
        "/old/one/",
        "/tags/first/",
    ]
    plain(desk, "\n".join(f"[x]({address})" for address in addresses))
    assert told(desk) == []


@pytest.mark.parametrize(
    ("address", "remedy"),
    [
        ("/nowhere", "Correct it, or take the link out."),
        ("/2024/10/28/no-such", "Correct it, or take the link out."),
        ("/2024/10/28/night-trainin", "Did you mean /2024/10/28/night-training?"),
        ("/tags/none/", "Correct it, or take the link out."),
        ("/tags/alpha/2024", "Correct it, or take the link out."),
        ("/1999/", "Correct it, or take the link out."),
        ("/about/", "Did you mean /about?"),
        ("/%D1%83", "Correct it, or take the link out."),
        ("/picture.png", "Correct it, or take the link out."),
    ],
)
def test_what_is_not_there(desk, address, remedy):
    plain(desk, f"Words.\nSee [it]({address}?a#b).")
    shown = "/у" if "%" in address else address
    assert told(desk) == [("5:5", "error", f'"{shown}" {ERROR} {remedy}')]
    assert not desk.public.exists()


def test_a_picture_and_a_static_file_named_by_its_path(desk):
    plain(desk, "![map](/map.png) and [file](../static/gone.pdf)")
    assert [where for where, *_ in told(desk)] == ["4:1", "4:22"]


def test_a_draft_may_lead_nowhere_yet(desk):
    desk.briefing("draft", status="draft", body="[x](/nowhere)")
    assert [severity for _, severity, _ in told(desk)] == ["warning"]


def test_with_suffixes_the_page_says_another_path(tmp_path):
    desk = Desk(tmp_path, "title: A\nbase_url: https://example.org/sub\nurls: html\n")
    desk.briefing("one")
    plain(desk, "[a](/tags/) [b](/2024/10/28/one) [c](/about.html)")
    assert told(desk) == []
    # It would be linked as /tags.html.
    plain(desk, "[a](/tags)")
    assert told(desk) == [("4:1", "error", f'"/tags" {ERROR} Did you mean /tags/?')]


def test_what_is_kept_back_leaves_its_words(desk):
    desk.briefing("held", "2024-11-01", publish_at="2024-11-25", tags="[kept]")
    body = "[page](/2024/11/01/held) [html](/2024/11/01/held.html?x) [day](/2024/11/01/) [term](/tags/kept/)"
    plain(desk, body)
    found = told(desk)
    assert [severity for _, severity, _ in found] == ["warning"] * 4
    assert found[0][2] == (
        'The link leads to "/2024/11/01/held", which is not published: its words stay, without a link. '
        "Publish that, or take the link out."
    )
    page = desk.files()["about.html"].decode()
    assert "page html day term" in page
    assert "held" not in page


def test_time_alone_gives_the_links_and_takes_them(desk, tmp_path):
    desk.briefing("held", "2024-11-01", publish_at="2024-11-25", expires="2024-12-05", tags="[kept]")
    plain(desk, "[page](/2024/11/01/held) [day](/2024/11/01/) [term](/tags/kept/)")
    for month_day, count in (("11-20", 3), ("11-26", 0), ("12-06", 3)):
        now = datetime.fromisoformat(f"2024-{month_day}T08:00+02:00")
        assert [severity for _, severity, _ in told(desk, now=now)] == ["warning"] * count
        assert ("/2024/11/01/held" in desk.files()["about.html"].decode()) == (not count)
        assert desk.files() == desk.clean(tmp_path / f"clean-{month_day}", now=now)


def test_a_build_that_reads_nothing_tells_the_same(desk):
    desk.briefing("draft", status="draft")
    plain(desk, "[d](/2024/10/28/draft)")
    first = told(desk)
    assert first
    assert told(desk) == first
    desk.briefing("other", body="[k](/nowhere)")
    second = told(desk)
    assert len(second) == 2
    assert told(desk) == second


def test_a_page_that_goes_is_told_where_another_leads_to_it(desk):
    plain(desk, "[m](/method)")
    method = plain(desk, "Text.", "method")
    assert told(desk) == []
    desk.remove(method)
    assert told(desk) == [("4:1", "error", f'"/method" {ERROR} Correct it, or take the link out.')]


def test_a_file_with_a_fault_of_its_own_is_not_told_twice(desk):
    plain(desk, "[m](/method) [n](/2024/10/28/new) [t](/tags/new/) [k](/nowhere)")
    desk.put("content/pages/method.md", "---\nname: Method\n---\n")
    desk.briefing("new", tags="[new]", statuss="published")
    assert [where for where, *_ in told(desk)] == ["4:51"]
