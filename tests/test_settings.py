"""site.yaml: defaults, every mistake at once, and the folders that stand beside it."""

from pathlib import Path

import pytest

from builder import settings
from builder.errors import Mistake, Problem
from builder.fields import show
from builder.settings import DeskSettings, FeedSettings, RightsSettings, Settings


def write(root: Path, text: str) -> Path:
    (root / "site.yaml").write_text(text, "utf-8")
    return root


def problems(root: Path, base_url: str | None = None) -> list[str]:
    with pytest.raises(Mistake) as caught:
        settings.load(root, base_url)
    return [str(problem) for problem in caught.value.problems]


def test_every_key_but_two_has_a_default(tmp_path: Path) -> None:
    site = settings.load(write(tmp_path, "title: Archive\nbase_url: https://example.org/\n"))
    assert site.settings == Settings(
        title="Archive",
        base_url="https://example.org",
        description="",
        language="en",
        timezone="UTC",
        theme="desk",
        urls="clean",
        vocabulary="open",
        rights=RightsSettings("excerpt", 60),
        feeds=FeedSettings(50),
        desk=DeskSettings("", ""),
        authority="example.org",
    )
    assert site.settings.base_path == ""


def test_all_keys(tmp_path: Path) -> None:
    text = """\
title: "Archive: one"
description: What was said.
base_url: https://Example.org:8080/a/b/
language: uk
timezone: Europe/Kyiv
theme: night
urls: html
vocabulary: strict
rights: {default: link, quote_words: 0}
feeds: {entries: 10}
desk:
  name: The Desk
  address: desk@example.org
"""
    found = settings.load(write(tmp_path, text)).settings
    assert found.base_url == "https://Example.org:8080/a/b"
    assert found.base_path == "/a/b"
    assert found.authority == "example.org"
    assert found.zone.key == "Europe/Kyiv"
    assert (found.rights, found.feeds, found.desk) == (
        RightsSettings("link", 0),
        FeedSettings(10),
        DeskSettings("The Desk", "desk@example.org"),
    )


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    text = """\
titel: Archive
base_url: example.org
language: English
timezone: Europe/Kiew
theme: ../desk
urls: short
rights:
  default: fair
  quotewords: 5
feeds: 50
desk: {address: nobody}
urls: clean
"""
    assert problems(write(tmp_path, text)) == [
        "site.yaml:1:1: title: is missing. Write it, such as title: Briefing Archive",
        'site.yaml:1:1: titel: is not a key of site.yaml. Did you mean "title"?',
        'site.yaml:2:1: base_url: "example.org" is not a web address. '
        "Write it like https://example.org or https://example.org/archive.",
        'site.yaml:3:1: language: "English" is not a language tag. Write one such as en or uk.',
        'site.yaml:4:1: timezone: "Europe/Kiew" is not a time zone. Write one like Europe/Kyiv or UTC.',
        'site.yaml:5:1: theme: "../desk" is not the name of a folder in themes/. Write one, such as desk.',
        'site.yaml:6:1: urls: "short" is not one of: clean, html. Choose one of these.',
        'site.yaml:8:3: rights.default: "fair" is not one of: own, licensed, excerpt, link. Choose one of these.',
        'site.yaml:9:3: rights.quotewords: is not a key of rights. Did you mean "quote_words"?',
        "site.yaml:10:1: feeds: must be a mapping (key: value), not a text. "
        "Write its keys below it, such as entries: 50",
        'site.yaml:11:8: desk.address: "nobody" is not an e-mail address. Write one like desk@example.org.',
        "site.yaml:12:1: urls: the key stands here a second time. Keep one of the two.",
    ]


def test_no_file(tmp_path: Path) -> None:
    assert problems(tmp_path) == [
        f"site.yaml:1:1: There is no site.yaml in {tmp_path}. Go to the site's folder, or name it with --site."
    ]


def test_not_yaml_and_not_text(tmp_path: Path) -> None:
    assert problems(write(tmp_path, "title: A: B\n"))[0].startswith("site.yaml:1:1: title: the text holds a colon")
    (tmp_path / "site.yaml").write_bytes(b"title: caf\xe9\n")
    assert problems(tmp_path) == ["site.yaml:1:11: The byte E9 is not UTF-8. Save the file as UTF-8."]


@pytest.mark.parametrize(
    "text",
    [
        "ftp://example.org",
        "https://",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://me@example.org/",
        "https://example.org/a/../b",
        "https://example.org:port/",
        "https://exa mple.org/",
        "https://[::1",
    ],
)
def test_addresses_that_cannot_be_published_under(tmp_path: Path, text: str) -> None:
    write(tmp_path, f"title: A\nbase_url: {show(text)}\n")
    assert len(problems(tmp_path)) == 1


def test_base_url_of_the_command_stands_in_but_makes_no_ids(tmp_path: Path) -> None:
    site = settings.load(write(tmp_path, "title: A\nbase_url: https://example.org/\n"), "http://127.0.0.1:8000/x/")
    assert site.settings.base_url == "http://127.0.0.1:8000/x"
    assert site.settings.base_path == "/x"
    assert site.settings.authority == "example.org"
    with pytest.raises(Mistake) as caught:
        settings.load(tmp_path, "nowhere")
    assert caught.value.message == (
        '--base-url: "nowhere" is not a web address. Write it like https://example.org or https://example.org/archive.'
    )


def test_folders_stand_beside_site_yaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "title: A\nbase_url: https://example.org\n")
    monkeypatch.chdir(tmp_path)
    site = settings.load(Path())
    assert site.root == tmp_path.resolve()
    folders = [
        site.briefings,
        site.plain_pages,
        site.vocabulary,
        site.static,
        site.themes,
        site.seeds,
        site.public,
        site.state,
    ]
    assert [site.relative(folder) for folder in folders] == [
        "content/briefings",
        "content/pages",
        "content/vocabulary",
        "content/static",
        "themes",
        "seeds",
        "public",
        ".briefing",
    ]
    assert site.relative(Path("content/x.md")) == "content/x.md"
    assert site.relative(Path("/elsewhere/x")) == "/elsewhere/x"


def test_what_is_right_holds_where_that_is_asked_for(tmp_path: Path) -> None:
    wrong: list[Problem] = []
    write(
        tmp_path,
        "language: uk\nurls: short\nrights: {default: link, quote_words: few}\nvocabulary: strict\ncolour: red\n",
    )
    site = settings.load(tmp_path, wrong=wrong)
    assert (site.settings.language, site.settings.vocabulary, site.settings.urls) == ("uk", "strict", "clean")
    assert site.settings.rights == RightsSettings()
    assert sorted(problem.code for problem in wrong) == ["choice", "missing", "missing", "number", "unknown-key"]
    for text in ("title: A: B\n", "- a\n", "a text\n"):
        wrong.clear()
        write(tmp_path, text)
        assert settings.load(tmp_path, wrong=wrong).settings.language == "en"
        assert wrong
    (tmp_path / "site.yaml").unlink()
    with pytest.raises(Mistake):
        settings.load(tmp_path, wrong=[])


def test_a_control_character_hides_no_other_fault(tmp_path: Path) -> None:
    write(tmp_path, "title: The\x07Desk\nbase_url: https://example.org\nurls: dirty\n")
    assert problems(tmp_path) == [
        "site.yaml:1:11: The control character U+0007 is not accepted. Take it out.",
        'site.yaml:3:1: urls: "dirty" is not one of: clean, html. Choose one of these.',
    ]
