"""What `build` tells a person and a program, by the real command line on real files."""

import json
import os
import re
import subprocess
import sys
import textwrap
from datetime import datetime

import pytest

from builder import cli
from tests.scenarios.desk import ROOT, small

NOW = "2024-11-20T08:00+02:00"


@pytest.fixture
def desk(tmp_path):
    return small(tmp_path / "site")


def run(desk, capsys, *flags, status=0):
    assert cli.main(["build", "--site", str(desk.root), "--now", NOW, *flags]) == status
    told = capsys.readouterr()
    return re.sub(r"in \d+\.\d s", "in N s", told.out), told.err


def data(desk, capsys, *flags, status=0):
    assert cli.main(["build", "--site", str(desk.root), "--now", NOW, "--json", *flags]) == status
    return json.loads(capsys.readouterr().out)


def test_the_line_that_a_person_reads(desk, capsys):
    out, err = run(desk, capsys)
    pages = len(desk.files())
    assert out == f"12 briefings, {pages} pages: {pages} made, 0 unchanged, 0 dropped, in N s.\n"
    assert err == ""


def test_the_second_run_says_that_nothing_changed(desk, capsys):
    run(desk, capsys)
    out, _ = run(desk, capsys)
    assert out == f"Nothing changed: 12 briefings, {len(desk.files())} pages, no file rewritten, in N s.\n"


def test_pages_made_again_with_the_same_bytes_are_told_as_such(desk, capsys):
    run(desk, capsys)
    out, _ = run(desk, capsys, "--clean")
    assert out.endswith("0 dropped, in N s. No byte differs, so no file was rewritten.\n")


def test_what_is_dropped_is_named(desk, capsys):
    desk.put("content/static/old.txt", "x")
    run(desk, capsys)
    desk.remove("content/static/old.txt")
    (desk.public / "stray\udcff.txt").write_text("x")
    out, _ = run(desk, capsys)
    assert "Dropped old.txt: no page has this path any more.\n" in out
    assert "Dropped stray\\udcff.txt: it is no part of this edition.\n" in out
    assert "0 made, " in out.splitlines()[-1]
    assert "2 dropped" in out


def test_why_tells_each_page_with_its_reason(desk, capsys):
    run(desk, capsys)
    desk.put("content/static/humans.txt", "more people")
    out, _ = run(desk, capsys, "--why")
    assert out.splitlines()[0] == "Made humans.txt: the file humans.txt has changed."
    assert "1 made" in out.splitlines()[1]


def test_verbose_tells_each_stage_and_its_time(desk, capsys):
    _, err = run(desk, capsys, "--verbose")
    stages = ["look", "sweep", "read", "list", "plan", "make", "publish", "record"]
    assert re.findall(r"^(\w+) +\d+\.\d{3} s", err, re.MULTILINE) == stages


def test_quiet_tells_problems_only(desk, capsys):
    desk.briefing("doubt", "2024-02-01", tags="[unlisted]")
    out, err = run(desk, capsys, "--quiet")
    assert out == ""
    assert err.startswith("content/briefings/2024/02/doubt.md:")
    assert err.count("\n") == 1


def test_the_document(desk, capsys):
    document = data(desk, capsys)
    pages = len(desk.files())
    assert {key: document[key] for key in ("made", "dropped", "unchanged", "written", "briefings")} == {
        "made": pages, "dropped": 0, "unchanged": 0, "written": pages, "briefings": 12,
    }  # fmt: skip
    assert isinstance(document["seconds"], float)
    assert {page["path"] for page in document["pages"]} == set(desk.files())
    assert all(page["because"] for page in document["pages"])
    assert document["problems"] == document["removed"] == document["notes"] == []
    again = data(desk, capsys)
    assert (again["made"], again["unchanged"], again["pages"]) == (0, pages, [])


def test_warnings_stand_in_the_document_and_do_not_fail(desk, capsys):
    desk.briefing("doubt", "2024-02-01", tags="[unlisted]")
    (problem,) = data(desk, capsys)["problems"]
    assert problem["severity"] == "warning"


def test_errors_fail_and_publish_nothing(desk, capsys):
    desk.put("content/briefings/2024/02/wrong.md", "---\ntitle: Wrong\ndate: yesterday\n---\n")
    out, err = run(desk, capsys, status=1)
    assert out == ""
    assert err.startswith("content/briefings/2024/02/wrong.md:3:")
    assert not desk.public.exists()
    document = data(desk, capsys, status=1)
    assert document["problems"][0]["file"] == "content/briefings/2024/02/wrong.md"


def test_the_output_that_is_typed_is_relative_to_the_current_folder(desk, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run(desk, capsys, "--out", "there")
    assert (tmp_path / "there" / "index.html").is_file()
    assert not desk.public.exists()


def test_drafts_need_an_output_of_their_own(desk, capsys, tmp_path):
    desk.briefing("sketch", "2024-02-01", status="draft")
    _, err = run(desk, capsys, "--drafts", status=1)
    assert "drafts may not go there" in err
    run(desk, capsys, "--drafts", "--out", str(tmp_path / "preview"))
    assert (tmp_path / "preview/2024/02/01/sketch.html").is_file()


def test_a_preview_has_its_own_address(desk, capsys, tmp_path):
    run(desk, capsys, "--base-url", "https://preview.example/sub/", "--out", str(tmp_path / "preview"))
    page = (tmp_path / "preview/about.html").read_text()
    assert "https://preview.example/sub/about" in page
    assert "https://example.org" not in page


def test_now_decides_embargoes(desk, capsys):
    desk.briefing("held", "2024-02-01", publish_at=f"{datetime.fromisoformat(NOW).date()}T09:00+02:00")
    run(desk, capsys)
    assert "2024/02/01/held.html" not in desk.files()
    run(desk, capsys, "--now", "2024-11-20T09:00+02:00")
    assert "2024/02/01/held.html" in desk.files()


def test_a_refused_output_is_told_as_a_sentence(desk, capsys, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("x")
    _, err = run(desk, capsys, "--out", str(tmp_path / "full"), status=1)
    assert err.startswith(f"{tmp_path / 'full'} is not empty, and no build has written it")
    assert data(desk, capsys, "--out", str(tmp_path / "full"), status=1)["message"] == err.rstrip("\n")


# A build that stops between its look and all else, until a line is typed.
HELD_UP = textwrap.dedent("""
    import sys
    from builder import cli, settings

    load = settings.load

    def held_up(*arguments):
        print("looked", flush=True)
        sys.stdin.readline()
        return load(*arguments)

    settings.load = held_up
    sys.exit(cli.main(sys.argv[1:]))
""")


def process(desk, program, *flags):
    """A build in a process of its own."""
    return subprocess.Popen(
        [sys.executable, *program, "build", "--site", str(desk.root), "--now", NOW, *flags],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_nothing_comes_between_the_look_of_a_build_and_its_work(desk, tmp_path, capsys):
    """A preview has a state of its own: by the state alone the first would not know that its look is old."""
    run(desk, capsys)
    desk.replace("content/pages/about.md", "Who we are.", "Who we were.")
    first = process(desk, ["-c", HELD_UP])
    assert first.stdout.readline() == "looked\n"
    second = process(desk, ["-m", "builder"], "--base-url", "https://preview.example")
    assert f"at work (process {first.pid})" in second.stderr.readline()
    first.communicate("\n", timeout=60)
    second.communicate(timeout=60)
    assert (first.returncode, second.returncode) == (0, 0)
    assert "preview.example" in desk.files()["index.html"].decode()
    run(desk, capsys)
    assert desk.files() == desk.clean(tmp_path / "clean")
