"""Hostile front matter: whatever is pasted into a field, no page runs it, and each page stays whole."""

import json
from pathlib import Path
from urllib.parse import unquote

import feedparser
import pytest
from lxml import etree

from builder.briefing.write import write as front_matter
from tests.pages.small import Small, absorb

SHARED = Path(__file__).parents[3] / "shared/check-site/data/xss/fields.json"
OWN = (
    "</script><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "<!--<script>",
    "]]><script>alert(1)</script>",
    "{{ 7 * 7 }}{% include 'base.html' %}",
    "javascript:alert(1)",
    "A\u2028B\u2029C",
    "A & B &amp; &#60;b&#62;",
    "../../etc/passwd",
    "/x  /y 301!",
    "A\nB: c",
    "\\u003cscript\\u003e",
    "%3Cscript%3E",
    "\u202eABC\u2066",
    "x" * 3000,
)


def payloads() -> list[str]:
    shared = json.loads(SHARED.read_text("utf-8")) if SHARED.is_file() else []
    return [*OWN, *(one["payload"] for one in shared)]


def file_of(text: str) -> str:
    """A briefing with the text in every field that takes any."""
    said = {"by": text, "via": [text], "quote": text}
    front = {
        "title": text,
        "date": "2024-10-28",
        "summary": text,
        "source": {"outlet": text, "title": text, "author": text, "cites": [text]},
        "tags": [text],
        "people": [text],
        "organizations": [text],
        "places": [text],
        "events": [{"date": "2024-10-18", "text": text, **said}],
        "figures": [{"value": 1, "unit": text, **said}],
        "corrections": [{"date": "2024-11-02", "kind": "correction", "text": text}],
        "rights": "own",
    }
    return front_matter(front, f"{text}\n\n[{text}](https://example.net/)\n")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    root = tmp_path_factory.mktemp("hostile")
    files: dict[str, str | bytes] = {
        f"content/briefings/h{number}.md": file_of(text).encode("utf-8", "replace")
        for number, text in enumerate(payloads())
    }
    mark = '"A</title><script>alert(1)</script> & \\" B"'
    files["site.yaml"] = (
        "feeds: {entries: 500}\n"
        f"title: {mark}\ndescription: {mark}\nbase_url: https://example.org\ndesk: {{name: {mark}}}\n"
    )
    return absorb(root, files)


def test_enough_of_them_is_accepted_to_prove_anything(small: Small) -> None:
    assert len([page for page in small.pages.values() if page.kind == "briefing"]) >= len(OWN) - 4


# What a browser would run, or would be led to.
LOADED = "//script[not(@type='application/ld+json')] | //iframe | //object | //embed | //base | //form | //style"
HANDLERS = "//@*[starts-with(name(), 'on') or name() = 'style' or name() = 'srcdoc']"


def test_no_page_holds_anything_that_runs(small: Small) -> None:
    for path in [path for path in small.pages if path.endswith(".html")]:
        page = small.html(path)
        assert not page.xpath(LOADED), path
        assert not page.xpath(HANDLERS), path
        assert not page.xpath("//img[not(@src)]"), path
        for link in page.xpath("//@href | //@src"):
            assert link.startswith(("/", "#", "https://", "mailto:")), (path, link)
        assert len(page.xpath("//head/title")) == len(page.xpath("//h1")) == 1, path
        assert page.xpath("/html/body/footer"), path


def test_what_machines_read_stays_data(small: Small) -> None:
    for path in [path for path in small.pages if path.endswith(".html")]:
        for text in small.html(path).xpath("//script/text()"):
            assert json.loads(text)["@context"] == "https://schema.org"
            assert not set("<>&\u2028\u2029") & set(text), path


def test_feed_and_sitemaps_are_whole(small: Small) -> None:
    for path in [path for path in small.pages if path.endswith(".xml")]:
        etree.fromstring(small.bytes(path))
    feed = feedparser.parse(small.bytes("feed.xml"))
    assert not feed.bozo, feed.bozo_exception
    assert len(feed.entries) == len([page for page in small.pages.values() if page.kind == "briefing"])
    for entry in feed.entries:
        assert "<script" not in entry.summary + entry.title


def test_no_path_leaves_the_output_or_needs_care(small: Small) -> None:
    for path in small.pages:
        assert not path.startswith("/")
        assert not set(path) & set('\\\0\n\r<>"*?:|'), path
        assert not {"", ".", ".."} & set(path.split("/")), path
        assert unquote(path) == path


def test_every_rule_for_the_host_is_one_line_of_three_words(small: Small) -> None:
    for line in small.text("_redirects").splitlines():
        assert line.startswith("#") or len(line.split(" ")) == 3


def test_the_text_is_shown_as_it_was_written(small: Small) -> None:
    shown = [
        " ".join(small.html(path).xpath("string(//h1)").split())
        for path, page in small.pages.items()
        if page.kind == "briefing"
    ]
    assert "{{ 7 * 7 }}{% include 'base.html' %}" in shown
    assert "</script><script>alert(1)</script>" in shown
    assert "A & B &amp; &#60;b&#62;" in shown
