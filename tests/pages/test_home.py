"""The front page."""

from pathlib import Path

from tests.pages.small import absorb, file


def test_the_latest_stand_under_their_days_newest_first(tmp_path: Path) -> None:
    files = file("first", "2024-10-28") | file("second", "2024-10-29") | file("third", "2024-10-29T08:00+02:00")
    page = absorb(tmp_path, files).html("index.html")
    assert page.xpath("//section[contains(@class, 'day')]//time/@datetime")[:1] == ["2024-10-29"]
    linked = [link for link in page.xpath("//main//a/@href") if link.count("/") == 4 and not link.endswith("/")]
    assert linked == ["/2024/10/29/third", "/2024/10/29/second", "/2024/10/28/first"]


def test_bars_lead_to_the_months_in_their_order(tmp_path: Path) -> None:
    files = file("a", "2023-12-31") | file("b", "2024-10-28") | file("c", "2024-10-29")
    page = absorb(tmp_path, files).html("index.html")
    assert [link for link in page.xpath("//main//a/@href") if link in ("/2023/12/", "/2024/10/")] == [
        "/2023/12/",
        "/2024/10/",
    ]


def test_an_archive_without_a_briefing_has_a_front_page_and_every_index(tmp_path: Path) -> None:
    small = absorb(tmp_path, {})
    for path in ("", "dates/", "tags/", "people/", "organizations/", "places/", "sources/"):
        page = small.html(f"{path}index.html")
        assert len(page.xpath("//h1")) == 1
        assert page.xpath("//main//*[@class='empty']")


def test_the_front_page_asks_only_what_changes_with_the_latest(tmp_path: Path) -> None:
    files = file("a", "2023-12-31") | file("b", "2024-10-28", "tags: [x]\n", "[[a]]")
    asked = absorb(tmp_path, files).asked("index.html")
    assert {"latest", "recent-months", "plains", "template:home.html"} < asked
    assert {key.partition(":")[0] for key in asked} == {
        "latest",
        "recent-months",
        "plains",
        "card",
        "setting",
        "template",
        "asset",
    }
