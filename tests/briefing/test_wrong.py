"""One file for each mistake, in `wrong/`: `check` tells them all in one run, word for word as `wrong/expected.txt`."""

import shutil
from pathlib import Path

import pytest

from builder.cli import main

WRONG = Path(__file__).parent / "wrong"
FOLDER = "content/briefings/2024/10"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copy(WRONG / "site.yaml", tmp_path)
    shutil.copytree(WRONG / "vocabulary", tmp_path / "content" / "vocabulary")
    (tmp_path / FOLDER).mkdir(parents=True)
    for file in WRONG.glob("*.md"):
        shutil.copy(file, tmp_path / FOLDER)
    return tmp_path


def test_every_mistake_is_told_in_full(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--site", str(root)]) == 1
    told = capsys.readouterr()
    expected = (WRONG / "expected.txt").read_text("utf-8")
    assert told.err.replace(f"{FOLDER}/", "") + told.out == expected


def test_every_file_is_told_of() -> None:
    """None of them is right by mistake."""
    expected = (WRONG / "expected.txt").read_text("utf-8")
    files = [path.name for path in WRONG.glob("*.md")]
    assert len(files) > 80
    assert [name for name in files if f"\n{name}:" not in f"\n{expected}"] == []
