"""What one edit rewrites: the exact set of files, each for a reason, and never one more."""

import pytest

from tests.scenarios.desk import small

# report-7, of 17 March 2024: the last before it is report-6, the next is report-8, and report-8 links to it.
EDITED = "content/briefings/2024/03/report-7.md"
PAGE = "2024/03/17/report-7.html"
DAY, MONTH, YEAR = "2024/03/17/index.html", "2024/03/index.html", "2024/index.html"
LATEST = {"index.html", "feed.xml"}
COURIER = "sources/the-courier/index.html"


def reports(*numbers):
    """The pages of these reports."""
    return {f"{2023 + n // 6}/{1 + n % 6 * 2:02}/{10 + n}/report-{n}.html" for n in numbers}


def tags(*names):
    return {f"tags/{name}/index.html" for name in names}


@pytest.fixture
def desk(tmp_path):
    desk = small(tmp_path)
    desk.build()
    return desk


def replace(desk, path, old, new):
    file = desk.root / path
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_nothing_changes(desk):
    before = desk.stats()
    report = desk.build()
    assert (report.made, report.written, report.dropped) == (0, 0, 0)
    assert desk.stats() == before


def test_a_touched_file_changes_nothing(desk):
    replace(desk, EDITED, "Summary 7.", "Summary 7.")
    assert desk.rewritten() == (set(), set())


def test_body_changes(desk):
    replace(desk, EDITED, "Body 7.", "Another body.")
    assert desk.rewritten() == ({PAGE, "feed.xml"}, set())


def test_title_changes(desk):
    """Lists that show it, its neighbours, what it links to, what links to it, and what it is related to."""
    replace(desk, EDITED, "title: Report 7", "title: Another title")
    lists = {DAY, MONTH, YEAR, COURIER} | LATEST | tags("alpha", "beta")
    assert desk.rewritten() == ({PAGE} | lists | reports(1, 5, 6, 8, 9, 10, 11), set())


def test_new_briefing(desk):
    """Its own page and day, the lists of its month and year, the days beside, its tag, and its few relations."""
    desk.briefing("fresh", "2024-03-20", tags="[beta]")
    own = {"2024/03/20/fresh.html", "2024/03/20/index.html"}
    lists = {MONTH, YEAR, "sitemaps/2024-03.xml", DAY, "2024/05/18/index.html"} | LATEST | tags("beta")
    assert desk.rewritten() == (own | lists | reports(5, 7, 8, 11), set())


def test_retag(desk):
    replace(desk, EDITED, "tags: [alpha, beta]", "tags: [alpha]")
    assert desk.rewritten() == ({PAGE, "feed.xml"} | tags("beta") | reports(1, 5, 9, 11), set())


def test_the_last_use_of_a_term_takes_its_page_away(desk):
    desk.briefing("only", "2024-03-20", tags="[solitary]")
    desk.build()
    assert "tags/solitary/index.html" in desk.files()
    replace(desk, "content/briefings/2024/03/only.md", "tags: [solitary]", "tags: []")
    written, gone = desk.rewritten()
    assert gone == {"tags/solitary/index.html"}
    assert written == {"2024/03/20/only.html", "tags/index.html", "sitemaps/tags.xml", "feed.xml"}


def test_redate(desk):
    """Both months, the months beside each, the year, and everything that shows its date or stands beside it."""
    replace(desk, EDITED, "date: 2024-03-17", "date: 2024-04-02")
    own = {"2024/04/02/report-7.html", "2024/04/02/index.html", "2024/04/index.html", "sitemaps/2024-04.xml"}
    beside = {f"2024/{day}" for day in ("01/index.html", "01/16/index.html", "05/index.html", "05/18/index.html")}
    lists = {YEAR, "dates/index.html", "sitemap.xml", COURIER} | LATEST | tags("alpha", "beta")
    written, gone = desk.rewritten()
    assert written == own | beside | lists | reports(1, 5, 6, 8, 9, 10, 11)
    assert gone == {PAGE, DAY, MONTH, "sitemaps/2024-03.xml"}
    assert not (desk.public / "2024/03").exists(), "folders that became empty go too"


def test_delete(desk):
    (desk.root / "content/briefings/2024/11/report-11.md").unlink()
    written, gone = desk.rewritten()
    beside = {"2024/09/index.html", "2024/09/20/index.html"}
    lists = {YEAR, "dates/index.html", "sitemap.xml", COURIER} | LATEST | tags("alpha", "beta")
    assert written == beside | lists | reports(5, 7, 9, 10)
    assert gone == reports(11) | {"2024/11/21/index.html", "2024/11/index.html", "sitemaps/2024-11.xml"}


def test_a_picture_changes(desk):
    desk.put("content/briefings/2024/03/map.png", "old")
    replace(desk, EDITED, "Body 7.", "![A map](map.png)")
    desk.build()
    (picture,) = [path for path in desk.files() if path.endswith("map.png")]
    desk.put("content/briefings/2024/03/map.png", "new!")
    written, gone = desk.rewritten()
    assert picture in written
    assert written <= {picture, PAGE, "feed.xml"}
    assert gone == set()


def test_static_files_come_change_and_go(desk):
    desk.put("content/static/press/kit.txt", "one")
    assert desk.rewritten() == ({"press/kit.txt"}, set())
    desk.put("content/static/press/kit.txt", "two")
    assert desk.rewritten() == ({"press/kit.txt"}, set())
    desk.remove("content/static/press/kit.txt")
    assert desk.rewritten() == (set(), {"press/kit.txt"})
    assert not (desk.public / "press").exists()


def test_a_template_changes_the_pages_that_draw_on_it(desk):
    path = desk.root / "themes/desk/templates/404.html"
    path.write_text(path.read_text().replace("</h1>", "!</h1>"))
    assert desk.rewritten() == ({"404.html"}, set())


def test_a_vocabulary_note_changes_the_page_of_its_term(desk):
    replace(desk, "content/vocabulary/tags.yaml", "The first", "The very first")
    assert desk.rewritten() == ({"tags/alpha/index.html"}, set())


def test_the_length_of_feeds_changes_the_feed(desk):
    replace(desk, "site.yaml", "title: The Archive", "title: The Archive\nfeeds: {entries: 3}")
    assert desk.rewritten() == ({"feed.xml"}, set())


def test_why_tells_a_reason_for_each_page(desk):
    replace(desk, EDITED, "Body 7.", "Another body.")
    reasons = {make.page.path: make.because for make in desk.build().make}
    assert reasons == dict.fromkeys([PAGE, "feed.xml"], "the text of tag:example.org,2024:report-7 has changed")
    replace(desk, EDITED, "title: Report 7", "title: Another title")
    reasons = {make.page.path: make.because for make in desk.build().make}
    assert reasons["index.html"] == "what lists show of tag:example.org,2024:report-7 has changed"
    assert reasons[PAGE].startswith("the front matter of tag:example.org,2024:report-7 has changed, and ")
