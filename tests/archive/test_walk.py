"""The walk finds what the archive keeps, and refuses by name what leads out of the content or is no plain file."""

import os
import sys

import pytest

from builder.archive.walk import walk


def told(room):
    return [str(problem) for problem in walk(room.site)[1]]


def paths(room):
    return [file.path for file in walk(room.site)[0]]


def test_an_empty_site_has_no_files(room):
    assert walk(room.site) == ([], [])


def test_sorts_by_place_and_suffix(room):
    for path in (
        "briefings/a.md",
        "briefings/b.MD",
        "briefings/c.markdown",
        "briefings/d.PNG",
        "briefings/e.svg",
        "pages/f.md",
    ):
        room.put(f"content/{path}", "x")
    room.put("content/static/g.md", "x")
    found = [(file.path, file.sort) for file in walk(room.site)[0]]
    assert found == [
        ("content/briefings/a.md", "briefing"),
        ("content/briefings/b.MD", "briefing"),
        ("content/briefings/d.PNG", "picture"),
        ("content/pages/f.md", "plain"),
        ("content/static/g.md", "static"),
    ]


def test_dot_files_count_in_static_alone(room):
    room.put("content/briefings/.alpha.md.swp.md", "x")
    room.put("content/briefings/.git/a.md", "x")
    room.put("content/static/.well-known/security.txt", "x")
    assert paths(room) == ["content/static/.well-known/security.txt"]


def test_links_out_of_the_content_are_refused(room):
    room.put("secret.md", "x")
    room.put("outside/secret.md", "x")
    room.put("content/briefings/real.md", "x")
    (room.root / "content/briefings/out.md").symlink_to(room.root / "secret.md")
    (room.root / "content/briefings/folder").symlink_to(room.root / "outside")
    (room.root / "content/static").mkdir()
    (room.root / "content/static/passwd").symlink_to("/etc/passwd")
    (room.root / "content/vocabulary").mkdir()
    (room.root / "content/vocabulary/tags.yaml").symlink_to(room.root / "secret.md")
    out = "This symbolic link leads out of content/. Put the file itself here: nothing outside content/ is published."
    assert told(room) == [
        f"content/briefings/folder:1:1: {out}",
        f"content/briefings/out.md:1:1: {out}",
        f"content/static/passwd:1:1: {out}",
        f"content/vocabulary/tags.yaml:1:1: {out}",
    ]
    assert paths(room) == ["content/briefings/real.md"]


def test_a_folder_of_the_content_may_not_be_elsewhere(room):
    room.put("outside/a.md", "x")
    (room.root / "content").mkdir()
    (room.root / "content/briefings").symlink_to(room.root / "outside")
    assert [line.split(":")[0] for line in told(room)] == ["content/briefings"]
    assert paths(room) == []


def test_links_within_the_content_are_followed(room):
    room.put("content/briefings/real/a.md", "x")
    (room.root / "content/briefings/b.md").symlink_to("real/a.md")
    (room.root / "content/static").symlink_to("briefings/real")
    assert told(room) == []
    assert paths(room) == ["content/briefings/b.md", "content/briefings/real/a.md", "content/static/a.md"]


def test_links_that_lead_nowhere_or_back_are_refused(room):
    room.put("content/briefings/real/a.md", "x")
    (room.root / "content/briefings/gone.md").symlink_to("nothing.md")
    (room.root / "content/briefings/real/loop").symlink_to("..")
    assert told(room) == [
        "content/briefings/gone.md:1:1: This symbolic link leads nowhere. Remove it, or put the file itself here.",
        "content/briefings/real/loop:1:1: This symbolic link leads back to a folder that holds it. Remove it.",
    ]


def test_a_site_reached_by_a_link_is_itself(room, tmp_path_factory):
    room.put("content/briefings/a.md", "x")
    door = tmp_path_factory.mktemp("door") / "site"
    door.symlink_to(room.root)
    room.root = door
    assert (told(room), paths(room)) == ([], ["content/briefings/a.md"])


@pytest.mark.skipif(sys.platform != "linux", reason="other disks refuse such names themselves")
def test_names_that_are_not_utf8_are_told(room):
    (room.root / "content/briefings").mkdir(parents=True)
    with open(os.fsencode(room.root) + b"/content/briefings/caf\xe9.md", "wb"):
        pass
    remedy = "This file's name is not UTF-8. Give it a name that is."
    assert told(room) == [f"content/briefings/caf\\udce9.md:1:1: {remedy}"]
    assert paths(room) == []


def test_what_is_no_file_is_told(room):
    room.put("content/static/a.txt", "x")
    os.mkfifo(room.root / "content/static/pipe")
    assert told(room) == ["content/static/pipe:1:1: This is neither a file nor a folder. Move it out of content/."]


def test_a_folder_that_cannot_be_read_is_told(room, monkeypatch):
    room.put("content/static/a.txt", "x")
    real = os.scandir

    def scandir(path):
        if str(path).endswith("static"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    remedy = "This folder cannot be read: Permission denied. Give yourself the right to read it."
    assert told(room) == [f"content/static:1:1: {remedy}"]
