"""What any room's tests may ask for: sites built once for all workers, Node with its packages, Chromium."""

import fcntl
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import hypothesis
import pytest

from tests.site import busy
from tests.site.published import NODE_FOLDER, Published, copy_site, publish

ROOT = Path(__file__).parents[1]

# No test measures seconds: hypothesis would, for each example.
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.load_profile("desk")

# A shell starts its background jobs with interrupts ignored, and every process below inherits that: the tests of ^C
# mean a process started at a terminal.
signal.signal(signal.SIGINT, signal.default_int_handler)


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that one worker fills while the others wait, so that a parallel run builds each site once."""
    shared = factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            half = shared / f"{name}.half"
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir()
            make(half)
            half.rename(folder)
    return folder


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """This repository's own site, built from a copy; with PUBLISHED=public, that folder as it stands."""
    if built := os.environ.get("PUBLISHED"):
        return Published(ROOT, ROOT / built)
    folder = once(tmp_path_factory, "real-site", lambda folder: publish(copy_site(ROOT, folder)))
    return Published(folder, folder / "public")


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """A site with every kind of page in its fullest state: cut lists, letters, long titles, other scripts."""
    folder = once(tmp_path_factory, "full-site", lambda folder: publish(busy.write(copy_site(ROOT, folder))))
    return Published(folder, folder / "public")


def lacking(what: str) -> NoReturn:
    """Skip, saying why; with REQUIRE_BROWSER set, as in `.ci/run`, fail instead."""
    if os.environ.get("REQUIRE_BROWSER"):
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session")
def node() -> str:
    """The path of Node, once the packages of `tests/node` are there."""
    path = shutil.which("node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if path is None:
        lacking("Node is not on this machine: these tests need version 20.19 or later.")
    if not (NODE_FOLDER / "node_modules").is_dir():
        lacking("The packages of tests/node are not installed: run `make browser`.")
    return path


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium, or of a browser made of it; CHROMIUM names one that is not on the path."""
    names = (
        os.environ.get("CHROMIUM", ""),
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    )
    path = next((found for name in names if name and (found := shutil.which(name))), None)
    if path is None:
        lacking("Chromium is not on this machine: install it, or name it in CHROMIUM.")
    return path
