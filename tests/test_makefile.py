"""What `make` says on a machine that lacks something, and what it needs of one: nothing but Python and itself."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = ("Makefile", "pyproject.toml", "requirements.txt", "requirements-dev.txt")
TOOLS = ("sh", "make", "env", "echo", "rm", "awk", "touch")

TOO_OLD = "#!/bin/sh\nexit 1\n"
WITHOUT_VENV = """#!/bin/sh
case "$2" in
  *ensurepip*) exit 1 ;;
  *%d.%d*) echo 3.12 ;;
esac
"""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A checkout, and beside it the only programs of the machine."""
    (tmp_path / "checkout").mkdir()
    for name in FILES:
        shutil.copy(ROOT / name, tmp_path / "checkout")
    (tmp_path / "bin").mkdir()
    for tool in TOOLS:
        (tmp_path / "bin" / tool).symlink_to(str(shutil.which(tool)))
    return tmp_path


def put(machine: Path, name: str, script: str) -> None:
    (machine / "bin" / name).write_text(script)
    (machine / "bin" / name).chmod(0o755)


def make(machine: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": str(machine / "bin"), "HOME": str(machine)}
    command = ["make", "--no-print-directory", *words]
    return subprocess.run(
        command, cwd=machine / "checkout", env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_no_python(machine: Path) -> None:
    run = make(machine, "site")
    assert run.returncode == 2
    assert run.stderr.splitlines()[:2] == [
        "No Python 3.11 or later found (looked for python3.13, python3.12, python3.11, python3, python).",
        "Install one, or name it: make PYTHON=/path/to/python3.",
    ]


def test_a_python_that_is_too_old(machine: Path) -> None:
    put(machine, "python3", TOO_OLD)
    assert "python3, python; too old or broken: python3)." in make(machine, "test").stderr


def test_a_python_without_venv(machine: Path) -> None:
    put(machine, "python3", TOO_OLD)
    put(machine, "python3.12", WITHOUT_VENV)
    assert make(machine, "site").stderr.splitlines()[:2] == [
        "python3.12 is new enough, but cannot make an environment: its venv module is incomplete.",
        "On Debian and Ubuntu: sudo apt install python3.12-venv. Then run make again.",
    ]


def test_the_environment_is_made_with_a_python_that_can(machine: Path) -> None:
    put(machine, "python3.12", WITHOUT_VENV)
    put(machine, "python3.11", '#!/bin/sh\necho "$@" >> ../asked\n')
    assert make(machine, ".venv/bin/python").returncode == 0
    assert (machine / "asked").read_text().splitlines()[-1] == "-m venv --clear .venv"


def test_a_half_made_environment_is_taken_away(machine: Path) -> None:
    put(
        machine,
        "python3",
        '#!/bin/sh\n[ "$2" = venv ] || exit 0\n/bin/mkdir -p .venv/bin && echo > .venv/bin/python\nexit 1\n',
    )
    assert make(machine, ".venv/bin/python").returncode == 2
    assert not (machine / "checkout" / ".venv").exists()


def test_make_alone_tells_what_there_is(machine: Path) -> None:
    told = make(machine).stdout
    for target in ("site", "test", "check", "serve", "clean"):
        assert f"  make {target} " in told
    assert sorted(os.listdir(machine / "checkout")) == sorted(FILES)
