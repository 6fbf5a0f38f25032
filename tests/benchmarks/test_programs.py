"""One briefing in four dialects: each says all of it, where its program looks for it."""

import json
import re
from pathlib import Path

import pytest
import yaml

from benchmarks.corpus import KINDS, Item, Links
from benchmarks.programs import OUTPUT, PROGRAMS, eleventy, hugo, ours, pelican, shelf
from benchmarks.scenario import revise
from builder import settings
from builder.briefing.parse import parse

ITEM = Item(
    "night-training",
    {
        "id": "tag:example.org,2024:night-training",
        "title": 'Night training, "quietly"',
        "date": "2024-10-28T14:30+02:00",
        "status": "published",
        "summary": "Two sentences. With a colon: here.",
        "rights": "own",
        "source": {"outlet": "Aldern Post", "url": "https://aldern-post.example/n", "published": "2024-10-28"},
        "tags": ["supply-aid", "rail-losses"],
        "people": ["Anna Almeid"],
        "organizations": ["Borova Ministry 2"],
        "places": ["Ilmen Oblast"],
        "events": [{"date": "2024-10", "text": "It was said.", "by": "Anna Almeid"}],
        "figures": [{"value": 12, "unit": "drones", "date": "2024-10-28"}],
    },
    "See [[older|this]] & <that>.\n",
)
BARE = Item("bare", {"title": "Bare", "date": "2024-10-28", "source": ITEM.front["source"]}, "Words.\n")
LINKS = Links({"older": "2024/09/01/older"})


def front(data: bytes) -> dict[str, object]:
    return yaml.load(data.decode().split("---\n")[1], yaml.BaseLoader)


def test_ours_is_read_without_a_doubt(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("title: T\nbase_url: https://example.org\n")
    ((name, data),) = ours.files(ITEM, LINKS).items()
    briefing, problems = parse(name, data, settings.load(tmp_path))
    assert problems == []
    assert briefing
    assert (name, briefing.title) == ("content/briefings/2024/10/night-training.md", ITEM.title)
    assert "[[older|this]]" in briefing.body


@pytest.mark.parametrize(
    ("program", "name"),
    [(hugo, "content/2024/10/28/night-training.md"), (eleventy, "src/briefings/2024/10/28/night-training.md")],
    ids=["hugo", "eleventy"],
)
def test_hugo_and_eleventy_are_given_nested_front_matter(program: object, name: str) -> None:
    data = program.files(ITEM, LINKS)[name]  # type: ignore[attr-defined]
    values = front(data)
    assert values["title"] == ITEM.title
    assert values["date"] == "2024-10-28T14:30:00+02:00"
    assert values["figures"] == [{"value": "12", "unit": "drones", "date": "2024-10-28"}]
    assert {kind: tuple(values[kind]) for kind in KINDS} == {kind: ITEM.names(kind) for kind in KINDS}  # type: ignore[arg-type]
    assert data.decode().endswith("\n\nSee [this](/2024/09/01/older.html) & <that>.\n")


def test_hugo_has_a_page_for_each_folder_of_dates() -> None:
    files = hugo.files(ITEM, LINKS)
    titles = {name: front(data)["title"] for name, data in files.items() if name.endswith("_index.md")}
    assert titles == {
        "content/2024/_index.md": "2024",
        "content/2024/10/_index.md": "October 2024",
        "content/2024/10/28/_index.md": "28 October 2024",
    }


def test_pelican_is_given_lines_with_json_for_what_is_nested() -> None:
    text = pelican.files(ITEM, LINKS)["content/briefings/2024/10/28/night-training.md"].decode()
    head, _, body = text.partition("\n\n")
    lines = dict(line.split(": ", 1) for line in head.splitlines())
    assert lines["Tags"] == "supply-aid, rail-losses, organizations: Borova Ministry 2, places: Ilmen Oblast"
    assert (lines["Authors"], lines["Category"]) == ("Anna Almeid", "Aldern Post")
    assert json.loads(lines["Events"]) == ITEM.front["events"]
    assert body == "See [this](/2024/09/01/older.html) & <that>.\n"


@pytest.mark.parametrize(
    ("tag", "slug"),
    [
        ("supply-aid", "tags/supply-aid"),
        ("organizations: Borova Ministry 2", "organizations/borova-ministry-2"),
        ("places: Ilmen Oblast", "places/ilmen-oblast"),
    ],
)
def test_pelican_makes_folders_of_its_tags(tag: str, slug: str) -> None:
    """Its slugs are what its settings' substitutions leave of a tag, in small letters."""
    namespace: dict[str, list[tuple[str, str]]] = {}
    exec((shelf.TEMPLATES / "pelican/pelicanconf.py").read_text(), namespace)
    for pattern, replacement in namespace["TAG_REGEX_SUBSTITUTIONS"]:
        tag = re.sub(pattern, replacement, tag)
    assert tag.lower() == slug


def test_what_a_briefing_lacks_is_left_out_everywhere() -> None:
    for program in (hugo, eleventy):
        (data,) = (data for name, data in program.files(BARE, LINKS).items() if name.endswith("/bare.md"))
        assert set(front(data)) <= {"title", "date", "day", "url", "source", "sources"}
    (text,) = pelican.files(BARE, LINKS).values()
    assert {line.split(":")[0] for line in text.decode().split("\n\n")[0].splitlines()} == {
        *("Title", "Date", "Day", "Slug", "Category", "Report")
    }


@pytest.mark.parametrize("name", ["hugo", "eleventy", "pelican"])
def test_every_peer_has_its_skeleton_style_and_output(name: str, tmp_path: Path) -> None:
    program = PROGRAMS[name]
    files = program.frame(tmp_path, tmp_path)
    assert b"revised" in revise(files[program.SKELETON])
    assert any(path.endswith("style.css") and data == shelf.style() for path, data in files.items())
    said = b"".join(data for path, data in files.items() if path.endswith((".toml", ".mjs", "conf.py")))
    assert name == "hugo" or OUTPUT.encode() in said  # it is Hugo's own default


def test_our_theme_has_its_skeleton() -> None:
    assert b"revised" in revise((ours.ROOT / ours.SKELETON).read_bytes())


def test_what_is_measured_is_one_commit_and_is_told(tmp_path: Path) -> None:
    if not (ours.ROOT / ".git").exists():
        pytest.skip("not a git checkout: there is no commit to tell")
    ours.install(tmp_path)
    assert (tmp_path / "ours/builder/__main__.py").is_file()
    assert (tmp_path / "ours" / ours.SKELETON).is_file()
    commit = ours.version(tmp_path).rpartition(" commit ")[2]
    text = shelf.run(["git", "-C", str(ours.ROOT), "show", f"{commit}:builder/__init__.py"])
    assert (tmp_path / "ours/builder/__init__.py").read_text() == text


def test_ours_tells_how_many_pages_it_made() -> None:
    assert ours.made("1,000 briefings, 2,259 pages: 1,204 made, 55 unchanged, 0 dropped, in 1.2 s.") == 1204
    assert ours.made("Nothing changed: 1,000 briefings, 2,259 pages, no file rewritten, in 0.2 s.") == 0
    assert [PROGRAMS[name].made("Wrote 12 files") for name in ("hugo", "eleventy", "pelican")] == [-1] * 3


def test_a_folder_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/b/c.txt").write_text("c")
    assert shelf.folder(tmp_path, "x/") == {"x/a/b/c.txt": b"c"}


def test_a_command_that_fails_says_so() -> None:
    with pytest.raises(SystemExit, match="nothing like it"):
        shelf.run(["sh", "-c", "echo nothing like it >&2; exit 3"])
