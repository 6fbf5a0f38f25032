"""`briefing new`: a file that is right as it stands, and nothing ever overwritten."""

import json
import re
from pathlib import Path

import pytest

from builder import settings
from builder.briefing.front import TABLE
from builder.briefing.parse import parse
from builder.cli import main
from builder.commands.new import HINTS

NOW = "2024-11-14T09:30:17+02:00"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "site.yaml").write_text("title: A\nbase_url: https://example.org\n")
    return tmp_path


def new(root: Path, *words: str) -> int:
    return main(["new", *words, "--site", str(root), "--now", NOW])


def test_a_briefing_to_fill_in(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, "Kursk: 3,000 troops", "--tags", "training, night moves,, training") == 0
    path = "content/briefings/2024/11/kursk-3-000-troops.md"
    assert capsys.readouterr().out == f"{path}\n"
    text = (root / path).read_text("utf-8")
    assert text == (
        "---\n"
        "id: tag:example.org,2024:kursk-3-000-troops\n"
        'title: "Kursk: 3,000 troops"\n'
        "date: 2024-11-14\n"
        "status: draft\n"
        "posted: 2024-11-14T09:30+02:00\n"
        "tags: [training, night moves]\n"
        f"{HINTS}---\n\n"
    )
    briefing, problems = parse(path, text.encode(), settings.load(root))
    assert problems == []
    assert briefing is not None
    assert (briefing.status, briefing.rights, briefing.slug) == ("draft", "own", "kursk-3-000-troops")


def test_the_hints_are_right_once_uncommented(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, "Night") == 0
    path = capsys.readouterr().out.strip()
    text = re.sub("^# ", "", (root / path).read_text("utf-8"), flags=re.MULTILINE)
    briefing, problems = parse(path, text.encode(), settings.load(root))
    assert problems == []
    assert briefing is not None
    assert briefing.source is not None
    assert briefing.figures[0].value == 11000
    keys = re.findall(r"^(\w+):", text, re.MULTILINE)
    assert set(keys) <= set(TABLE.by_name)


def test_json(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, "Night", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"path": "content/briefings/2024/11/night.md", "problems": []}


def test_nothing_is_overwritten(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, "Night") == 0
    file = root / "content/briefings/2024/11/night.md"
    file.write_text("curated")
    assert new(root, "NIGHT!") == 1
    assert file.read_text() == "curated"
    assert capsys.readouterr().err == (
        "content/briefings/2024/11/night.md is there already. Edit it, or choose another title.\n"
    )


def test_two_of_one_name_have_two_ids(root: Path) -> None:
    assert new(root, "Night") == 0
    assert main(["new", "Night", "--site", str(root), "--now", "2024-12-01T08:00Z"]) == 0
    ids = [file.read_text("utf-8").split("\n")[1] for file in sorted((root / "content" / "briefings").rglob("*.md"))]
    assert ids == ["id: tag:example.org,2024:night", "id: tag:example.org,2024-12-01:night"]


def test_a_long_title_is_cut_between_words(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, "word " * 40) == 0
    name = Path(capsys.readouterr().out.strip()).stem
    assert len(name) <= 80
    assert set(name.split("-")) == {"word"}
    assert new(root, "ж" * 200) == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["???"], 'The title "???" has no letter and no digit, so it makes no address. Write one that has.\n'),
        (["a\x07b"], "The title holds a control character. Take it out.\n"),
        (["Night", "--tags", "a,??"], 'The tag "??" has no letter and no digit. Write one that has.\n'),
    ],
)
def test_mistakes(root: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, *words) == 1
    assert capsys.readouterr().err == told
    assert not (root / "content").exists()


def test_a_folder_that_cannot_be_written(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "content").write_text("a file in the way")
    assert new(root, "Night") == 1
    assert capsys.readouterr().err == "content/briefings/2024/11/night.md cannot be written: Not a directory.\n"
