"""Where the peers' templates are, and how a folder of files is read."""

import subprocess
import sys
from pathlib import Path

TEMPLATES = Path(__file__).parents[1] / "templates"


def folder(root: Path, below: str = "") -> dict[str, bytes]:
    """Every file below `root` by its path there, with `below` before it."""
    return {
        f"{below}{path.relative_to(root).as_posix()}": path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def style() -> bytes:
    """The one stylesheet of every peer."""
    return (TEMPLATES / "style.css").read_bytes()


def run(command: list[str], where: Path | None = None) -> str:
    """Run a command that must succeed; its output."""
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[:4])} failed:\n{done.stderr or done.stdout}")
    return done.stdout


def pip(home: Path, *wanted: str) -> Path:
    """An environment of Python that holds `wanted` ('pelican==4.12.0'), made once; its folder."""
    place = home / wanted[0].replace("==", "-")
    if not (place / "ready").exists():
        run([sys.executable, "-m", "venv", "--clear", str(place)])
        run([str(place / "bin/python"), "-m", "pip", "install", "--quiet", *wanted])
        (place / "ready").touch()
    return place
