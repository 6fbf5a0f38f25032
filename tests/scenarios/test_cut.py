"""Law 7: whatever cuts a build short, every file stays whole and the next build ends in the right edition."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from builder.errors import Mistake
from tests.scenarios.desk import NOW, ROOT, small

# A build in a process of its own that is killed, without any chance to tidy up, at the numbered call of a
# function.
KILLED = textwrap.dedent("""
    import os, signal, sqlite3, sys
    from pathlib import Path
    from builder import cli
    from builder.archive import store
    from builder.edition import bench, publish, trace

    name, number, site, now = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
    owner, attribute = {
        "stage": (bench, "stage"),
        "replace": (os, "replace"),
        "unlink": (os, "unlink"),
        "publish": (publish, "publish"),
        "record": (trace.Trace, "record"),
        "settle": (store.Archive, "settle"),
        "absorb": (store.Archive, "absorb"),
        "problems": (store.Archive, "problems"),
    }[name]
    real, calls = getattr(owner, attribute), [0]

    def fatal(*arguments, **options):
        calls[0] += 1
        if calls[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)

    setattr(owner, attribute, fatal)
    sys.exit(cli.main(["build", "--site", site, "--now", now, "--jobs", "1"]))
""")


def edit(desk):
    """One edit of each kind: pages change, come and go, and a file takes the place of a folder."""
    desk.briefing("report-3", "2023-07-13", body="Rewritten.", title="A new headline")
    desk.briefing("fresh", "2024-11-02")
    (desk.root / "content/briefings/2024/11/report-11.md").unlink()
    desk.remove("content/static/a/b.txt")
    (desk.root / "content/static/a").rmdir()
    desk.put("content/static/a", "a file now")


@pytest.fixture
def desk(tmp_path):
    desk = small(tmp_path / "site")
    desk.put("content/static/a/b.txt", "in a folder")
    desk.build()
    edit(desk)
    return desk


def is_whole(desk, old, new):
    return all(data in (old.get(path), new.get(path)) for path, data in desk.files().items() if ".edition" not in path)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("absorb", 1), ("problems", 1), ("stage", 12), ("replace", 1), ("replace", 17),
        ("unlink", 1), ("unlink", 2), ("record", 1), ("settle", 1),
    ],
)  # fmt: skip
def test_killed_at_any_point_every_file_is_whole_and_the_next_build_is_right(desk, tmp_path, name, number):
    old = desk.files()
    new = desk.clean(tmp_path / "clean")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, name, str(number), str(desk.root), NOW.isoformat()],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert is_whole(desk, old, new)
    desk.build()
    assert desk.files() == new
    assert desk.build().made == 0


@pytest.mark.parametrize(("name", "number"), [("stage", 12), ("replace", 1), ("replace", 4), ("record", 1)])
def test_a_first_build_killed_at_any_point_is_finished_by_the_next(tmp_path, name, number):
    """Where nothing stood before, whole folders take their places."""
    desk = small(tmp_path / "site")
    new = desk.clean(tmp_path / "clean")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, name, str(number), str(desk.root), NOW.isoformat()],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert is_whole(desk, {}, new)
    desk.build()
    assert desk.files() == new
    assert desk.build().made == 0


def test_killed_and_then_undone_the_old_edition_comes_back(desk, monkeypatch):
    """The state knows nothing of what was published before the cut, yet nothing of it is left."""
    before = desk.files()
    saved = desk.root.parent / "saved"
    shutil.copytree(desk.root / "content", saved)
    real, left = os.replace, [20]

    def step(*arguments):
        left[0] -= 1
        if not left[0]:
            raise KeyboardInterrupt
        return real(*arguments)

    desk.briefing("ghost", "2022-01-01")
    monkeypatch.setattr(os, "replace", step)
    with pytest.raises(KeyboardInterrupt):
        desk.build()
    monkeypatch.undo()
    shutil.rmtree(desk.root / "content")
    shutil.copytree(saved, desk.root / "content")
    desk.remove("content/static/a")
    desk.put("content/static/a/b.txt", "in a folder")
    desk.remove("content/briefings/2024/11/fresh.md")
    desk.briefing(
        "report-11", "2024-11-21", title="Report 11", body="Body 11.\n\nSee [[report-10|the one before]].",
        tags="[alpha, beta]", summary="Summary 11.", rights="own",
        source='{outlet: The Courier, url: "https://courier.example/x"}',
    )  # fmt: skip
    desk.briefing("report-3", "2023-07-13", body="Body 3.\n\nSee [[report-2|the one before]].", tags="[alpha, beta]",
        people="[Ada Moroz]", summary="Summary 3.", rights="own",
        source='{outlet: The Courier, url: "https://courier.example/x"}')  # fmt: skip
    desk.build()
    assert desk.files() == before


# The command line with two processes at work, interrupted as a terminal does it: the whole group of processes.
INTERRUPTED = textwrap.dedent("""
    import os, signal, sys
    from builder import cli
    from builder.commands.outcome import Printer
    from builder import workers

    def interrupt(self, text):
        if "pages made" in text:
            os.killpg(0, signal.SIGINT)

    if __name__ == "__main__":
        workers.FEW = 1
        Printer.progress = interrupt
        sys.exit(cli.main(["build", "--site", sys.argv[1], "--now", sys.argv[2], "--jobs", "2", "--clean"]))
""")


def test_an_interrupt_from_the_terminal_ends_all_processes_with_130(desk, tmp_path):
    old = desk.files()
    script = tmp_path / "interrupted.py"
    script.write_text(INTERRUPTED)
    process = subprocess.run(
        [sys.executable, str(script), str(desk.root), NOW.isoformat()],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, start_new_session=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (process.returncode, process.stderr, process.stdout) == (130, "Interrupted.\n", "")
    assert desk.files() == old


def test_an_interrupt_while_pages_are_made_leaves_the_old_edition(desk, monkeypatch):
    old = desk.files()

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("builder.edition.bench.stage", interrupted)
    with pytest.raises(KeyboardInterrupt):
        desk.build()
    assert desk.files() == old
    assert not (desk.public / ".edition.stage").exists()


def test_an_interrupt_while_publishing_waits_until_it_is_done(desk, tmp_path, monkeypatch):
    """Sent to the process as ^C is: half of an edition is worse than a moment's wait."""
    new = desk.clean(tmp_path / "clean")
    real, calls = os.replace, []

    def step(*arguments):
        calls.append(arguments)
        if len(calls) == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return real(*arguments)

    monkeypatch.setattr(os, "replace", step)
    with pytest.raises(KeyboardInterrupt):
        desk.build()
    monkeypatch.undo()
    assert len(calls) > 2
    assert desk.files() == new
    assert desk.build().made == 0


def test_a_full_disk_while_staging_leaves_the_old_edition(desk, monkeypatch):
    old = desk.files()

    def full(*_):
        raise OSError(28, "No space left on device", "public/.edition.stage/3")

    monkeypatch.setattr("builder.edition.bench.stage", full)
    with pytest.raises(Mistake) as caught:
        desk.build()
    assert caught.value.message == (
        "The output cannot be written: public/.edition.stage/3: No space left on device. "
        "Nothing was published; the edition that was live is live still."
    )
    monkeypatch.undo()
    assert desk.files() == old


def test_a_full_disk_for_the_state_is_a_mistake_and_no_fault(desk, monkeypatch):
    def full(*_):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("builder.edition.trace.Trace.record", full)
    with pytest.raises(Mistake, match="cannot be kept: database or disk is full"):
        desk.build()


def test_a_folder_that_nobody_may_make_is_told(desk):
    with pytest.raises(Mistake, match=r"^The output cannot be written: /proc/self/nowhere: "):
        desk.build(out=Path("/proc/self/nowhere"))


def test_a_file_that_may_not_be_replaced_is_told(desk, tmp_path, monkeypatch):
    old, new = desk.files(), desk.clean(tmp_path / "clean")

    def refused(source, target):
        raise PermissionError(13, "Permission denied", os.fspath(source), None, os.fspath(target))

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(
        Mistake, match=r"Permission denied. Part of the new edition is in place, every file of it whole"
    ):
        desk.build()
    monkeypatch.undo()
    assert is_whole(desk, old, new)
    desk.build()
    assert desk.files() == new


def test_an_error_in_a_file_leaves_everything_as_it_was(desk):
    old, stats = desk.files(), desk.stats()
    desk.put("content/briefings/2024/01/wrong.md", "---\ntitle: Wrong\ndate: yesterday\n---\n")
    desk.put("content/briefings/2024/01/wrong-too.md", "---\ntitel: Wrong\ndate: 2024-01-01\n---\n")
    with pytest.raises(Mistake) as caught:
        desk.build()
    files = {problem.file for problem in caught.value.problems}
    assert {"content/briefings/2024/01/wrong.md", "content/briefings/2024/01/wrong-too.md"} <= files
    assert desk.files() == old
    assert desk.stats() == stats


def test_a_wrong_template_and_a_wrong_briefing_are_told_in_one_run(desk):
    desk.put("content/briefings/2024/01/wrong.md", "---\ntitle: Wrong\ndate: yesterday\n---\n")
    desk.put("themes/desk/templates/404.html", "{% if %}")
    with pytest.raises(Mistake) as caught:
        desk.build()
    files = {problem.file for problem in caught.value.problems}
    assert files == {"content/briefings/2024/01/wrong.md", "themes/desk/templates/404.html"}


def test_a_theme_that_is_not_there_is_told_before_anything_is_read(tmp_path):
    desk = small(tmp_path / "site")
    desk.put("site.yaml", (desk.root / "site.yaml").read_text() + "theme: paper\n")
    told = []
    with pytest.raises(Mistake) as caught:
        desk.build(progress=told.append)
    assert [problem.message for problem in caught.value.problems] == ['theme: there is no theme "paper".']
    assert told == []
    assert not any(desk.public.rglob("*.html"))


def test_a_template_that_fails_as_it_runs_leaves_the_old_edition(desk):
    old = desk.files()
    path = desk.root / "themes/desk/templates/404.html"
    path.write_text(path.read_text().replace("</h1>", "{{ nobody.knows }}</h1>"))
    with pytest.raises(Mistake) as caught:
        desk.build()
    assert caught.value.problems[0].file == "themes/desk/templates/404.html"
    assert desk.files() == old


def test_warnings_are_told_each_time_also_those_of_files_that_did_not_change(desk):
    desk.briefing("doubtful", "2024-02-02", tags="[never-listed]")
    first = desk.build().problems
    assert any("never-listed" in problem.message for problem in first)
    assert desk.build().problems == first


@pytest.mark.slow
def test_killed_at_random_moments(tmp_path):
    """A hundred builds killed at any moment, under random edits."""
    chance = random.Random(3)
    desk = small(tmp_path / "site")
    desk.build()
    for turn in range(100):
        for _ in range(3):
            number = chance.randrange(12)
            desk.briefing(
                f"report-{number}",
                f"{2023 + number // 6}-{1 + number % 6 * 2:02}-{10 + number}",
                body=f"{turn}",
            )
        process = subprocess.Popen(
            [sys.executable, "-m", "builder", "build", "--site", str(desk.root), "--now", NOW.isoformat(), "--quiet"],
            cwd=ROOT, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            process.wait(timeout=chance.uniform(0.2, 0.9))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        pages = [data for path, data in desk.files().items() if path.endswith(".html") and ".edition" not in path]
        assert all(page.rstrip().endswith(b"</html>") for page in pages), "no reader ever sees half a page"
        if turn % 10 == 9:
            desk.build()
            assert desk.files() == desk.clean(tmp_path / f"clean-{turn}")
