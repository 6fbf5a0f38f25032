"""Law 6 across machines: locale, zone, hash seed, umask, file order, time stamps, place and workers change no byte."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import pytest

from builder.edition.look import glance
from builder.edition.state import Place
from tests.scenarios.desk import NOW, ROOT, small


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    desk = small(tmp_path_factory.mktemp("machine") / "site")
    desk.briefing("кур-єр", "2024-03-19T10:30+02:00", tags="[Ґанок, Éclair, ångström]")
    desk.build()
    return desk


def modes(out):
    return {path.relative_to(out).as_posix(): path.stat().st_mode for path in out.rglob("*")}


def build_elsewhere(root, umask, **environment):
    """In a process of its own, as a person would."""
    subprocess.run(
        [sys.executable, "-m", "builder", "build", "--site", str(root), "--now", NOW.isoformat(), "--quiet"],
        cwd=ROOT, env={**os.environ, **environment}, umask=umask, check=True, timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("umask", "environment"),
    [
        (0o077, {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}),
        (0o000, {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8", "LANG": "uk_UA.UTF-8"}),
    ],
)
def test_another_machine_publishes_the_same_bytes_and_modes(desk, tmp_path, umask, environment):
    other = tmp_path / "a folder somewhere else" / "checkout"
    shutil.copytree(desk.root / "themes", other / "themes")
    for path in sorted((desk.root / "content").rglob("*"), reverse=True):
        if path.is_file():
            copy = other / path.relative_to(desk.root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
            os.utime(copy, (1_500_000_000, 1_500_000_000))
    shutil.copy(desk.root / "site.yaml", other)
    build_elsewhere(other, umask, **environment)
    again = {
        path.relative_to(other / "public").as_posix(): path.read_bytes()
        for path in (other / "public").rglob("*")
        if path.is_file()
    }
    again.pop(".edition")
    assert again == desk.files()
    assert modes(other / "public") == modes(desk.public)


class Backwards(Executor):
    """Hands out futures and does the work when asked for, last things first: any order must do."""

    def __init__(self):
        self.waiting = []

    def submit(self, fn, /, *args, **kwargs):
        executor = self

        class Late(Future):
            def result(self, timeout=None):
                while executor.waiting:
                    future, work = executor.waiting.pop()
                    future.set_result(work())
                return super().result(timeout)

        future = Late()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future


def test_the_executor_and_the_order_of_work_change_nothing(desk, tmp_path):
    assert desk.clean(tmp_path / "clean", executor=Backwards()) == desk.files()


@pytest.mark.parametrize("threads", [1, 3])
def test_an_executor_that_lives_for_two_builds_remembers_nothing_of_the_first(tmp_path, monkeypatch, threads):
    monkeypatch.setattr("builder.edition.run.LOT", 5)
    desk = small(tmp_path / "site")
    with ThreadPoolExecutor(threads) as executor:
        desk.build(executor=executor)
        # A worker has the archive open still, and the next look reads the one file alone.
        assert glance(Place(desk.root, desk.public)).receipt
        desk.briefing("report-3", "2023-07-13", body="Another body.", title="Another title")
        desk.build(executor=executor)
    assert desk.files() == desk.clean(tmp_path / "clean")


def test_processes_publish_the_same_bytes(desk, tmp_path, monkeypatch):
    monkeypatch.setattr("builder.workers.FEW", 1)
    assert desk.clean(tmp_path / "clean", jobs=2) == desk.files()


def test_a_restored_cache_with_new_inodes_and_times_costs_no_page(desk, tmp_path):
    """What a host does that keeps `.briefing` and `public` between builds, on a fresh clone."""
    copy = tmp_path / "clone"
    shutil.copytree(desk.root, copy, copy_function=shutil.copyfile)
    other = type(desk).__new__(type(desk))
    other.root, other.public = copy, copy / "public"
    report = other.build()
    assert (report.made, report.written, report.dropped) == (0, 0, 0)
    assert other.files() == desk.files()
