"""The main feed, read as a reader reads it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import feedparser
import pytest

from tests.pages.small import BELOW, SETTINGS, Small, absorb, file


def parsed(small: Small) -> Any:
    feed = feedparser.parse(
        small.bytes("feed.xml"), response_headers={"content-type": "application/rss+xml; charset=utf-8"}
    )
    assert not feed.bozo, feed.bozo_exception
    return feed


def test_it_is_newest_first_by_when_the_desk_posted(tmp_path: Path) -> None:
    files = (
        file("old-news", "2020-01-01", "posted: 2024-12-01\n")
        | file("new-news", "2024-12-02", "posted: 2024-11-01T08:00+02:00\n")
        | file("newest", "2024-12-03")
    )
    feed = parsed(absorb(tmp_path, files))
    assert [entry.title for entry in feed.entries] == ["Newest", "Old news", "New news"]
    assert [entry.link for entry in feed.entries][1] == "https://example.org/2020/01/01/old-news"


def test_ids_are_those_of_the_briefings_and_no_links(tmp_path: Path) -> None:
    small = absorb(tmp_path, file("a"))
    assert parsed(small).entries[0].id == "tag:example.org,2024:a"
    assert '<guid isPermaLink="false">tag:example.org,2024:a</guid>' in small.text("feed.xml")


def test_a_bare_date_is_noon_in_the_sites_zone(tmp_path: Path) -> None:
    files = file("winter", "2024-10-27", "posted: 2024-10-27\n") | file(
        "clock", front="posted: 2024-10-26T23:30-04:00\n"
    )
    entries = {
        entry.title: datetime(*entry.published_parsed[:6], tzinfo=UTC)
        for entry in parsed(absorb(tmp_path, files)).entries
    }
    # Ukraine's clocks went back in the night before.
    assert entries["Winter"] == datetime(2024, 10, 27, 10, tzinfo=UTC)
    assert entries["Clock"] == datetime(2024, 10, 27, 3, 30, tzinfo=UTC)


def test_no_time_in_it_is_that_of_the_build(tmp_path: Path) -> None:
    files = file("a", "2024-10-28", "posted: 2024-11-14T09:30+02:00\n") | file(
        "b", "2024-10-27", "updated: 2024-11-20\n"
    )
    small = absorb(tmp_path, files)
    text = small.text("feed.xml")
    assert "<lastBuildDate>Wed, 20 Nov 2024 12:00:00 +0200</lastBuildDate>" in text
    assert str(datetime.now(tz=UTC).year) not in text.replace("2024", "")
    assert small.bytes("feed.xml") == absorb(tmp_path, {}).bytes("feed.xml")


def test_an_empty_feed_is_whole_and_has_no_date(tmp_path: Path) -> None:
    small = absorb(tmp_path, {})
    assert parsed(small).entries == []
    assert "Date>" not in small.text("feed.xml")


def test_the_channel_names_the_site_and_itself(tmp_path: Path) -> None:
    channel = parsed(absorb(tmp_path, file("a"))).feed
    assert channel.title == "The Kursk File"
    assert channel.link == "https://example.org/"
    assert [link.href for link in channel.links if link.rel == "self"] == ["https://example.org/feed.xml"]
    assert channel.language == "en"
    assert channel.generator == "briefing-archive"


def test_the_full_text_stands_after_the_short_one_with_whole_addresses(tmp_path: Path) -> None:
    body = "See [[b]], [here](#note), [tags](/tags/), note[^1].\n\n## Note\n\n![A map](map.png)\n\n"
    body += "[^1]: At the foot.\n"
    files: dict[str, str | bytes] = {"site.yaml": BELOW, "content/briefings/2024/10/map.png": b"png"}
    files |= file("a", front="summary: In short.\ntags: [x]\n", body=body) | file("b", "2024-10-20")
    small = absorb(tmp_path, files)
    entry = parsed(small).entries[0]
    text = entry.content[0].value
    for link in (
        'href="https://example.org/sub/2024/10/20/b.html"',
        'href="https://example.org/sub/2024/10/28/a.html#note"',
        'href="https://example.org/sub/tags/index.html"',
        'href="https://example.org/sub/2024/10/28/a.html#note_1"',
        'src="https://example.org/sub/2024/10/28/a.map.png"',
    ):
        assert link in text
    assert entry.summary == "In short."
    raw = small.text("feed.xml")
    assert raw.index("In short.") < raw.index("At the foot.")
    assert [tag.term for tag in entry.tags] == ["x"]
    assert entry.author == "The desk"


@pytest.mark.parametrize(
    ("rights", "told"),
    [
        ("own", ["Running"]),
        ("licensed", ["Running"]),
        ("excerpt", ["Quoted", "In short", "https://example.net/1"]),
        ("link", ["https://example.net/1"]),
    ],
)
def test_rights_are_obeyed(tmp_path: Path, rights: str, told: list[str]) -> None:
    front = f"rights: {rights}\nsummary: In short.\nsource: {{outlet: A, url: https://example.net/1}}\n"
    small = absorb(tmp_path, file("a", front=front, body="Running.\n\n> Quoted.\n"))
    text = parsed(small).entries[0].content[0].value
    for words in ("Running", "Quoted", "In short", "https://example.net/1"):
        assert (words in text) == (words in told or (words == "Quoted" and "Running" in told))


def test_titles_and_summaries_are_text_and_not_markup(tmp_path: Path) -> None:
    front = 'summary: "AT&T <script>alert(1)</script> &amp; more"\n'
    small = absorb(tmp_path, file("a", front=front, title="A & B < C: AT&amp;T <b>"))
    raw = small.text("feed.xml")
    assert "<title>A &amp; B &lt; C: AT&amp;amp;T &amp;lt;b&gt;</title>" in raw
    assert "AT&amp;amp;T &amp;lt;script&amp;gt;" in raw
    assert "<script" not in parsed(small).entries[0].summary


def test_whoever_wrote_it_is_named(tmp_path: Path) -> None:
    front = "rights: licensed\nsource: {outlet: A, author: A. Writer, url: https://example.net/1}\n"
    entries = parsed(absorb(tmp_path, file("theirs", front=front) | file("ours", "2024-10-27"))).entries
    assert [entry.author for entry in entries] == ["A. Writer", "The desk"]


def test_it_holds_as_many_as_the_settings_say(tmp_path: Path) -> None:
    files = {"site.yaml": SETTINGS + "feeds: {entries: 2}\n"} | file("a") | file("b") | file("c")
    assert len(parsed(absorb(tmp_path, files)).entries) == 2
