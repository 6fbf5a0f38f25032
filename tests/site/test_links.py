"""Every address that the site holds leads somewhere: in pages, style sheets, feeds, maps and redirects."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree

from tests.site.published import Published, copy_site, publish

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def troubles(site: Published) -> list[str]:
    """A sentence for each link that a reader would be sorry to have followed."""
    found = set()
    for link in site.links():
        if site.own(link.url):
            if trouble := site.trouble(link.url):
                found.add(f"{link} {trouble}")
        elif not re.match(r"https?://[^/\s]+\.[^/\s]+|mailto:[^@\s]+@[^@\s]+$", link.url):
            found.add(f"{link} is no address")
    return sorted(found)


def test_every_link_and_fragment_resolves(real: Published) -> None:
    assert len(real.files(".html")) > 20
    assert troubles(real) == []


def test_every_link_and_fragment_resolves_in_a_full_archive(full: Published) -> None:
    assert troubles(full) == []


def test_a_broken_link_would_be_found(real: Published, tmp_path: Path) -> None:
    links = '<a href="/no/such">a</a> <a href="/#nothing">b</a> <a href="/2024/10/28">c</a>'
    (tmp_path / "index.html").write_text(f'{links} <img srcset="x.png 2x">', encoding="utf-8")
    (tmp_path / "2024/10/28").mkdir(parents=True)
    (tmp_path / "2024/10/28/index.html").write_text("<p>", encoding="utf-8")
    assert troubles(Published(real.root, tmp_path)) == [
        "index.html: /#nothing names no element there",
        "index.html: /2024/10/28 gives 301 /2024/10/28/",
        "index.html: /no/such gives 404",
        "index.html: x.png gives 404",
    ]


@pytest.mark.parametrize("name", ["real", "full"])
def test_each_page_names_itself(request: pytest.FixtureRequest, name: str) -> None:
    site: Published = request.getfixturevalue(name)
    for file in site.files(".html"):
        canonical = [link.get("href") for link in site.html(file).iterfind('.//link[@rel="canonical"]')]
        assert canonical in ([site.url(file)], []), file
        assert canonical or file == "404.html" or b"noindex" in (site.folder / file).read_bytes(), file


def listed(site: Published, name: str = "sitemap.xml") -> set[str]:
    """The pages that a map lists, with those of the maps that it lists."""
    root = etree.parse(site.folder / name).getroot()
    found = [(element.text or "").strip() for element in root.iter(f"{SITEMAP}loc")]
    if root.tag == f"{SITEMAP}urlset":
        return set(found)
    prefix = f"{site.settings.base_path}/"
    return {url for map_ in found for url in listed(site, urlsplit(map_).path.removeprefix(prefix))}


@pytest.mark.parametrize("name", ["real", "full"])
def test_the_map_lists_every_page_that_may_be_indexed(request: pytest.FixtureRequest, name: str) -> None:
    site: Published = request.getfixturevalue(name)
    pages = {
        site.url(file)
        for file in site.files(".html")
        if file != "404.html" and not site.html(file).xpath('//meta[@name="robots"][contains(@content, "noindex")]')
    }
    assert listed(site) == pages


def test_every_page_is_reached_from_the_first(real: Published) -> None:
    pages: dict[str, set[str]] = {}
    for link in real.links():
        if link.file.endswith(".html"):
            pages.setdefault(real.url(link.file), set()).add(link.url.partition("#")[0])
    reached, waiting = set(), {real.url("index.html")}
    while waiting:
        page = waiting.pop()
        reached.add(page)
        waiting |= {url for url in pages[page] if url in pages} - reached
    assert set(pages) - reached - {real.url("404.html")} == set()


@pytest.mark.parametrize("urls", ["clean", "html"])
@pytest.mark.parametrize("base_url", ["", "https://example.org/deep/archive"])
def test_other_addresses(real: Published, tmp_path: Path, urls: str, base_url: str) -> None:
    folder = copy_site(real.root, tmp_path)
    settings = folder / "site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("urls: clean", f"urls: {urls}"), encoding="utf-8")
    publish(folder, *(["--base-url", base_url] if base_url else []))
    site = Published(folder, folder / "public", base_url)
    assert site.settings.urls == urls
    assert troubles(site) == []
    assert listed(site)
    bare = [
        str(link)
        for link in site.links()
        if site.own(link.url) and not re.search(r"(/|\.\w+)$", urlsplit(link.url).path)
    ]
    assert (bare == []) == (urls == "html")
