"""What stands around every page, and how pages link."""

import json
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from builder.errors import Mistake
from builder.pages.galley import titled
from tests.pages.small import BELOW, SETTINGS, absorb, file

FILES = file(
    "a", front="tags: [x]\nplaces: [Kursk Oblast]\nsource: {outlet: Kyiv Post}\n", body="[[b]] ![m](m.png)"
) | file("b")
MORE: dict[str, str | bytes] = {
    "content/pages/about.md": "---\ntitle: About us\nsummary: Who we are.\n---\n[tags](/tags/)\n",
    "content/briefings/2024/10/m.png": b"png",
}


@pytest.mark.parametrize(("settings", "base"), [(SETTINGS, ""), (BELOW, "/sub")])
def test_every_link_of_every_page_leads_to_a_page(tmp_path: Path, settings: str, base: str) -> None:
    small = absorb(tmp_path, {"site.yaml": settings} | FILES | MORE)
    suffixed = settings == BELOW
    for path in [path for path in small.pages if path.endswith(".html")]:
        page = small.html(path)
        for link in page.xpath("//@href | //@src"):
            parts = urlsplit(link)
            if parts.scheme and not link.startswith("https://example.org"):
                continue
            if not parts.path:
                assert page.xpath("//*[@id=$id]", id=unquote(parts.fragment)), (path, link)
                continue
            assert parts.path.startswith(f"{base}/"), (path, link)
            target = unquote(parts.path.removeprefix(base)).removeprefix("/")
            if not suffixed and (not target or target.endswith("/")):
                target += "index.html"
            elif not suffixed and "." not in target.rpartition("/")[2]:
                target += ".html"
            assert target in small.pages, (path, link)


def test_every_page_has_one_title_one_heading_and_a_description_of_its_own(tmp_path: Path) -> None:
    small = absorb(tmp_path, FILES | MORE)
    titles, descriptions = [], []
    for path in [path for path in small.pages if path.endswith(".html")]:
        page = small.html(path)
        titles += page.xpath("//head/title/text()")
        assert len(page.xpath("//h1")) == 1, path
        assert page.xpath("/html/@lang") == ["en"]
        if path != "404.html":
            descriptions += page.xpath("//meta[@name='description']/@content")
            assert page.xpath("//meta[@property='og:url']/@content") == page.xpath("//link[@rel='canonical']/@href")
    assert len(titles) == len(set(titles))
    assert len(descriptions) == len(set(descriptions)) == len(titles) - 1
    assert all(30 <= len(text) <= 200 for text in descriptions)


@pytest.mark.parametrize(
    ("path", "page", "section"),
    [
        ("index.html", ["/"], []),
        ("dates/index.html", ["/dates/"], []),
        ("2024/10/28/index.html", [], ["/dates/"]),
        ("tags/index.html", ["/tags/"], []),
        ("tags/x/index.html", [], ["/tags/"]),
        ("about.html", [], []),
        ("2024/10/28/a.html", [], []),
    ],
)
def test_the_masthead_says_where_one_is(tmp_path: Path, path: str, page: list[str], section: list[str]) -> None:
    html = absorb(tmp_path, FILES | MORE).html(path)
    nav = html.xpath("//nav[@aria-label='Archive']")[0]
    assert nav.xpath(".//a[@aria-current='page']/@href") == page
    assert nav.xpath(".//a[@aria-current='true']/@href") == section
    assert len(nav.xpath(".//a")) == 7


def test_the_foot_leads_to_the_plain_pages_and_the_feed(tmp_path: Path) -> None:
    foot = absorb(tmp_path, FILES | MORE).html("index.html").xpath("//body/footer//a/@href")
    assert foot == ["/about", "/feed.xml"]


def test_a_page_that_is_not_found_says_so_and_is_not_indexed(tmp_path: Path) -> None:
    page = absorb(tmp_path, {"site.yaml": BELOW}).html("404.html")
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not page.xpath("//link[@rel='canonical']")
    assert all(link.startswith("/sub/") for link in page.xpath("//a[not(starts-with(@href, '#'))]/@href"))


def test_a_plain_page_is_text_with_links(tmp_path: Path) -> None:
    page = absorb(tmp_path, FILES | MORE).html("about.html")
    assert page.xpath("string(//h1)") == "About us"
    assert page.xpath("//main//a/@href") == ["/tags/"]
    about = page.xpath("//meta[@name='description']/@content")[0]
    assert about == "Who we are. About us: a page of The Kursk File, an archive of briefings."
    found = [json.loads(text) for text in page.xpath("//script/text()")]
    assert [node["@type"] for node in found] == ["WebPage"]


def test_the_front_page_tells_machines_what_the_site_is(tmp_path: Path) -> None:
    page = absorb(tmp_path, FILES).html("index.html")
    (site,) = [json.loads(text) for text in page.xpath("//script/text()")]
    assert site["@type"] == "WebSite"
    assert site["url"] == "https://example.org/"
    assert site["publisher"]["name"] == "The desk"


def test_titles_are_followed_by_the_site_where_both_fit() -> None:
    assert titled("October 2024", "The Kursk File") == "October 2024 — The Kursk File"
    assert titled("The Kursk File", "The Kursk File") == "The Kursk File"
    assert titled("x" * 60, "The Kursk File") == "x" * 60


def test_a_template_that_asks_for_what_is_not_there_is_told_by_its_line(tmp_path: Path) -> None:
    own: dict[str, str | bytes] = {
        "site.yaml": SETTINGS + "theme: blue\n",
        "themes/blue/theme.yaml": "extends: desk\n",
        "themes/blue/templates/home.html": '{% extends "base.html" %}\n{% block main %}{{ x }}{% endblock %}',
    }
    desk = Path(__file__).parents[2] / "themes/desk"
    for path in desk.rglob("*"):
        if path.is_file():
            own[f"themes/desk/{path.relative_to(desk).as_posix()}"] = path.read_bytes()
    small = absorb(tmp_path, own)
    told = r"themes/blue/templates/home\.html:2:1: The template home\.html fails here: 'x' is undefined\."
    with pytest.raises(Mistake, match=told):
        small.text("index.html")
    assert small.html("404.html").xpath("//main")
