"""The seal beside an archive: what the disk said of it when it was last closed, by which it is known for whole
without being read through.

An archive that was not closed, or was altered or restored since, has no fitting seal, and is checked page by page.
"""

from pathlib import Path


def beside(path: Path) -> Path:
    """Where the seal of an archive is kept."""
    return path.with_name(f"{path.name}.seal")


def fact(path: Path) -> str:
    """What the disk says of an archive; raises OSError where there is none."""
    status = path.stat()
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ino}\n"


def fits(path: Path) -> bool:
    """Whether the archive is as it was closed."""
    try:
        return beside(path).read_text("utf-8") == fact(path)
    except (OSError, UnicodeDecodeError):
        return False


def put(path: Path) -> None:
    """Seal a closed archive; where that cannot be done it will be checked, and nothing is lost."""
    try:
        beside(path).write_text(fact(path), "utf-8")
    except OSError:
        beside(path).unlink(missing_ok=True)
