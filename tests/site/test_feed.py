"""The feed is read by readers without complaint, and says of each briefing what its file says."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import html

from tests.site.published import Published, copy_site, publish

FEED = "feed.xml"


def parsed(site: Published) -> feedparser.FeedParserDict:
    return feedparser.parse((site.folder / FEED).read_bytes(), response_headers={"content-type": "application/rss+xml"})


@pytest.mark.parametrize("name", ["real", "full"])
def test_a_reader_has_no_complaint(request: pytest.FixtureRequest, name: str) -> None:
    site: Published = request.getfixturevalue(name)
    feed = parsed(site)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.feed.title == site.settings.title
    assert feed.feed.link.rstrip("/") == site.settings.base_url
    ids = [entry.id for entry in feed.entries]
    assert len(ids) == len(set(ids)) == min(len(ids), site.settings.feeds.entries) > 0
    for entry in feed.entries:
        assert entry.title
        assert entry.published_parsed
        assert site.own(entry.link)
        assert site.trouble(entry.link) == ""


@pytest.mark.parametrize("name", ["real", "full"])
def test_what_entries_hold_works_away_from_the_site(request: pytest.FixtureRequest, name: str) -> None:
    site: Published = request.getfixturevalue(name)
    for entry in parsed(site).entries:
        for part in [*entry.get("content", []), entry.get("summary_detail", {"value": ""})]:
            if not part["value"].strip():
                continue
            for element in html.fragment_fromstring(part["value"], create_parent="div").iter():
                written = [element.get(name) for name in ("href", "src", "srcset") if element.get(name)]
                for address in written:
                    assert re.match(r"(https?|mailto):", address), f"{entry.id}: {address}"
                    if site.own(address):
                        assert site.trouble(address.partition("#")[0]) == "", f"{entry.id}: {address}"


def facts(site: Published) -> dict[str, tuple[str, str]]:
    """The id of every published briefing, with its title and the day it was posted, as its file says."""
    found = {}
    for path in sorted(site.root.glob("content/briefings/**/*.md")):
        front = path.read_text(encoding="utf-8").split("---\n")[1]
        values = dict(re.findall(r"^(id|title|date|posted|status): (.*)$", front, re.MULTILINE))
        if values.get("status", "published") == "published":
            found[values["id"]] = (values["title"], (values.get("posted") or values["date"])[:10])
    return found


def test_it_says_what_the_files_say(real: Published) -> None:
    entries = parsed(real).entries
    told = {entry.id: entry.title for entry in entries}
    assert told == {id: title for id, (title, _) in facts(real).items()}
    days = [facts(real)[entry.id][1] for entry in entries]
    assert days == sorted(days, reverse=True)


def test_an_id_outlives_title_address_and_host(real: Published, tmp_path: Path) -> None:
    folder = copy_site(real.root, tmp_path)
    before = {entry.id: entry.link for entry in parsed(real).entries}
    for path in sorted(folder.glob("content/briefings/**/*.md")):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"^title: .*$", f"title: Another title {path.stem}", text, count=1, flags=re.MULTILINE)
        text = re.sub(r"^date: 2024", "date: 2023", text, count=1, flags=re.MULTILINE)
        path.write_text(text, encoding="utf-8")
    publish(folder, "--base-url", "https://elsewhere.example.org/archive")
    after = {entry.id: entry.link for entry in parsed(Published(folder, folder / "public")).entries}
    assert set(after) == set(before)
    assert not set(after.values()) & set(before.values())
    assert {urlsplit(link).netloc for link in after.values()} == {"elsewhere.example.org"}
