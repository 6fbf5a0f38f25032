"""Pictures beside texts, static files and assets: what is published as it is."""

from pathlib import Path

import pytest

from builder.errors import Mistake
from tests.pages.small import BELOW, absorb, file

PNG = b"\x89PNG\r\n\x1a\n\0\xff"


def test_a_picture_is_published_beside_the_page_that_shows_it(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"site.yaml": BELOW, "content/briefings/2024/10/map of it.png": PNG}
    small = absorb(tmp_path, files | file("a", body="![A map](<map of it.png>)"))
    assert small.bytes("2024/10/28/a.map of it.png") == PNG
    page = small.html("2024/10/28/a.html")
    assert page.xpath("//main//img/@src") == ["/sub/2024/10/28/a.map%20of%20it.png"]
    assert page.xpath("//main//img/@alt") == ["A map"]


def test_a_picture_that_no_published_text_shows_is_not_published(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"content/briefings/2024/10/map.png": PNG}
    small = absorb(tmp_path, files | file("a", front="status: draft\n", body="![A map](map.png)") | file("b"))
    assert [page for page in small.pages.values() if page.kind == "picture"] == []


def test_two_texts_that_show_one_picture_each_publish_it(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"content/briefings/2024/10/map.png": PNG}
    small = absorb(tmp_path, files | file("a", body="![A map](map.png)") | file("b", body="![A map](map.png)"))
    pictures = [page for page in small.pages.values() if page.kind == "picture"]
    assert [page.path for page in pictures] == ["2024/10/28/a.map.png", "2024/10/28/b.map.png"]
    assert {page.source for page in pictures} == {"content/briefings/2024/10/map.png"}


def test_a_plain_page_may_show_a_picture(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"content/pages/desk.png": PNG}
    files["content/pages/about.md"] = "---\ntitle: About us\n---\n![The desk](desk.png)\n"
    small = absorb(tmp_path, files)
    assert small.bytes("about.desk.png") == PNG
    assert small.html("about.html").xpath("//main//img/@src") == ["/about.desk.png"]


def test_a_picture_that_changes_is_made_anew(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"content/briefings/2024/10/map.png": PNG}
    small = absorb(tmp_path, files | file("a", body="![A map](map.png)"))
    assert "pictures:tag:example.org,2024:a" in small.asked("2024/10/28/a.map.png")


def test_static_files_are_published_as_they_stand(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/static/maps/a b.bin": PNG,
        "content/static/CNAME": "example.org",
    }
    small = absorb(tmp_path, files)
    assert small.bytes("maps/a b.bin") == PNG
    assert small.text("CNAME") == "example.org"
    assert small.pages["CNAME"].source == "content/static/CNAME"
    assert small.asked("CNAME") == {"static:CNAME"}


def test_a_file_that_is_gone_when_it_is_read_is_told(tmp_path: Path) -> None:
    small = absorb(tmp_path, {"content/static/x.txt": "x"})
    assert "x.txt" in small.pages
    (tmp_path / "content/static/x.txt").unlink()
    with pytest.raises(Mistake, match=r"content/static/x\.txt:1:1: The file cannot be read: No such file"):
        small.bytes("x.txt")


def test_assets_are_published_under_the_names_that_pages_use(tmp_path: Path) -> None:
    small = absorb(tmp_path, {"site.yaml": BELOW})
    sheets = small.html("index.html").xpath("//link[@rel='stylesheet']/@href")
    assert sheets
    for sheet in sheets:
        assert small.pages[sheet.removeprefix("/sub/")].kind == "asset"
        assert small.bytes(sheet.removeprefix("/sub/"))
