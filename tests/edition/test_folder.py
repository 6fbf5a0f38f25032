"""Which folder may be an output, and what is seen in it."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from builder.edition import folder
from builder.errors import Mistake


@dataclass(frozen=True)
class FakeSite:
    """The folders that `folder.check` asks a Site for, without a site.yaml."""

    root: Path

    @property
    def content(self):
        return self.root / "content"

    @property
    def themes(self):
        return self.root / "themes"

    @property
    def seeds(self):
        return self.root / "seeds"

    @property
    def state(self):
        return self.root / ".briefing"

    @property
    def public(self):
        return self.root / "public"

    def relative(self, path):
        return path.relative_to(self.root).as_posix()


@pytest.fixture
def site(tmp_path):
    root = tmp_path / "site"
    (root / "content").mkdir(parents=True)
    return FakeSite(root)


def refusal(out, site, **options):
    with pytest.raises(Mistake) as caught:
        folder.check(out, site, **options)
    return caught.value.message


def test_an_absent_an_empty_and_a_marked_folder_are_taken(site, tmp_path):
    folder.check(site.public, site)
    site.public.mkdir()
    folder.check(site.public, site)
    folder.prepare(site.public)
    (site.public / "index.html").write_text("x")
    folder.check(site.public, site)
    folder.check(tmp_path / "elsewhere" / "deep", site)


def test_an_unmarked_folder_that_holds_anything_is_refused(site):
    site.public.mkdir()
    (site.public / "thesis.doc").write_text("years of work")
    assert "is not empty, and no build has written it" in refusal(site.public, site)
    assert (site.public / "thesis.doc").read_text() == "years of work"


def test_a_worktree_that_holds_only_git_is_taken(site):
    (site.public / ".git").mkdir(parents=True)
    folder.check(site.public, site)


@pytest.mark.parametrize(
    ("inner", "fact"),
    [
        ("", "is the site's own folder"),
        ("..", "holds the site itself"),
        ("/", "holds the site itself"),
        ("content", "is inside content/"),
        ("content/briefings/2024", "is inside content/"),
        ("themes/desk", "is inside themes/"),
        ("seeds", "is inside seeds/"),
        (".briefing/x", "is inside .briefing/"),
        (".git/x", "is inside .git/"),
    ],
)
def test_folders_that_a_build_would_ruin_are_refused_even_when_marked(site, inner, fact):
    out = site.root / inner
    if inner != "/":
        folder.prepare(out)
    assert fact in refusal(out, site)


def test_the_home_folder_is_refused(site, tmp_path, monkeypatch):
    home = tmp_path / "home"
    folder.prepare(home)
    monkeypatch.setenv("HOME", str(home))
    assert "is your home folder" in refusal(home, site)


def test_a_symbolic_link_and_a_file_are_refused(site, tmp_path):
    (tmp_path / "target").mkdir()
    site.public.symlink_to(tmp_path / "target")
    assert "is a symbolic link" in refusal(site.public, site)
    site.public.unlink()
    site.public.write_text("x")
    assert "is a file" in refusal(site.public, site)


def test_a_link_on_the_way_does_not_hide_a_dangerous_folder(site, tmp_path):
    (tmp_path / "door").symlink_to(site.root)
    assert "is inside content/" in refusal(tmp_path / "door" / "content" / "x", site)


def test_drafts_may_not_go_where_the_site_is_deployed_from(site, tmp_path):
    assert "drafts may not go there" in refusal(site.public, site, drafts=True)
    assert "drafts may not go there" in refusal(site.root / "content" / ".." / "public", site, drafts=True)
    assert "drafts may not go there" in refusal(site.public / "preview", site, drafts=True)
    folder.check(tmp_path / "preview", site, drafts=True)


def test_an_output_within_the_default_one_would_be_removed_by_the_next_build(site):
    assert "inside what gets deployed" in refusal(site.public / "preview", site)


def test_the_mark_is_constant_and_mended(site):
    folder.prepare(site.public)
    mark = site.public / folder.MARK
    first = mark.read_bytes()
    mark.write_bytes(b"half")
    folder.prepare(site.public)
    assert mark.read_bytes() == first
    before = mark.stat()
    folder.prepare(site.public)
    assert mark.stat().st_mtime_ns == before.st_mtime_ns


def test_the_survey_names_everything_but_follows_no_link(site, tmp_path):
    out = site.public
    folder.prepare(out)
    (out / "a" / "b").mkdir(parents=True)
    (out / "a" / "b" / "c.html").write_text("four")
    (out / "empty").mkdir()
    (out / ".git").mkdir()
    (out / ".git" / "HEAD").write_text("x")
    (out / "a" / ".edition").write_text("not the mark")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text("x")
    (out / "door").symlink_to(tmp_path / "outside")
    os.mkfifo(out / "pipe")
    found = folder.survey(out)
    assert sorted(found) == ["a/.edition", "a/b/c.html", "door", "pipe"]
    assert found["a/b/c.html"].size == 4
    assert found["a/b/c.html"].mtime_ns == (out / "a/b/c.html").stat().st_ctime_ns
    assert found["a/b/c.html"].inode == (out / "a/b/c.html").stat().st_ino
    assert found["door"].size == found["pipe"].size == -1


def test_the_survey_of_an_absent_folder_is_empty(site):
    assert folder.survey(site.public) == {}
