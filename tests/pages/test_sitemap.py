"""The sitemap, checked against the pages themselves, and robots.txt."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import etree

from builder.pages.address import file as output_of
from tests.pages.small import BELOW, SETTINGS, Small, absorb, file
from tests.pages.test_terms import tagged

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def locations(small: Small, path: str) -> list[str]:
    tree = etree.fromstring(small.bytes(path))
    assert len(tree), path
    return [str(text) for text in tree.xpath("//s:loc/text()", namespaces=NAMES)]


def all_locations(small: Small, base: str = "https://example.org") -> list[str]:
    lists = locations(small, "sitemap.xml")
    found = [loc for one in lists for loc in locations(small, unquote(one.removeprefix(f"{base}/")))]
    assert sorted(unquote(one.removeprefix(f"{base}/")) for one in lists) == sorted(
        page.path for page in small.pages.values() if page.kind == "sitemap" and page.key
    )
    return found


FILES = (
    file("a", "2023-02-05", "tags: [x, курск]\nplaces: [Kursk Oblast]\n")
    | file("licensed", "2023-03-05", "rights: licensed\nsource: {outlet: A, url: https://example.net/1}\n")
    | file("withdrawn", "2023-04-05", "status: withdrawn\n")
    | file("draft", front="status: draft\n")
    | {
        "content/pages/about.md": "---\ntitle: About us\n---\nText.\n",
        "content/static/x.html": "<p>As it stands.</p>",
    }
)


@pytest.mark.parametrize(("settings", "base"), [(SETTINGS, "https://example.org"), (BELOW, "https://example.org/sub")])
def test_it_lists_each_page_that_may_be_indexed_once_and_no_other(tmp_path: Path, settings: str, base: str) -> None:
    small = absorb(tmp_path, {"site.yaml": settings} | FILES)
    found = all_locations(small, base)
    assert len(found) == len(set(found))
    canonical = []
    for path, page in small.pages.items():
        if path.endswith(".html") and page.kind != "static":
            html = small.html(path)
            if "noindex" not in html.xpath("//meta[@name='robots']/@content"):
                canonical += html.xpath("//link[@rel='canonical']/@href")
    assert sorted(found) == sorted(canonical)


def test_an_empty_site_has_a_valid_sitemap(tmp_path: Path) -> None:
    small = absorb(tmp_path, {})
    assert "https://example.org/" in all_locations(small)


def test_letters_have_lists_of_their_own(tmp_path: Path) -> None:
    small = absorb(tmp_path, tagged(501))
    found = all_locations(small)
    assert "https://example.org/tags/-/%D0%BA" in found
    assert len([loc for loc in found if "/tags/" in loc]) == 501 + 1 + 4
    assert output_of("/sitemaps/tags-к.xml") in small.pages


def test_times_come_from_the_content_and_have_seconds(tmp_path: Path) -> None:
    small = absorb(
        tmp_path,
        file("a", front="posted: 2024-11-14T09:30+02:00\n") | file("b", front="updated: 2024-11-20\n"),
    )
    text = small.text("sitemaps/2024-10.xml")
    assert "/a</loc><lastmod>2024-11-14T09:30:00+02:00</lastmod>" in text
    assert "/b</loc><lastmod>2024-11-20</lastmod>" in text


def test_the_index_changes_only_with_months_and_letters(tmp_path: Path) -> None:
    asked = absorb(tmp_path, FILES).asked("sitemap.xml")
    assert {key.partition(":")[0] for key in asked} == {"setting", "years", "letters"}


def test_robots_are_shown_the_sitemap(tmp_path: Path) -> None:
    text = absorb(tmp_path, {"site.yaml": BELOW}).text("robots.txt")
    assert text == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sub/sitemap.xml\n"
