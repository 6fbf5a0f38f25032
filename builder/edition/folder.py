"""The output folder: which folder may be one, its mark, and what lies in it.

The law of the mark: a folder that carries it is the builder's, and whatever the edition does not want is
removed from it and named; a folder without it that holds anything is refused.
"""

import os
import stat
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from builder.archive.walk import Stat
from builder.edition import ground
from builder.errors import Mistake

if TYPE_CHECKING:
    from builder.settings import Site

MARK = ".edition"
MARK_TEXT = b"Written by `briefing build`. Whatever the edition does not want is removed from this folder.\n"
STAGE = ".edition.stage"
# Of one who publishes the output by git, as GitHub Pages has it: neither read nor touched.
FOREIGN = frozenset({".git"})
RESERVED = frozenset({MARK, STAGE}) | FOREIGN
FILE_MODE, FOLDER_MODE = 0o644, 0o755


def _ancestry(path: Path) -> set[Path]:
    return {path, *path.parents}


def _forbidden(real: Path, site: "Site") -> str:
    """Why this folder must not be an output, or ''."""
    root = site.root.resolve()
    if real == root:
        return "is the site's own folder"
    if real in _ancestry(root):
        return "holds the site itself"
    if real == Path.home().resolve():
        return "is your home folder"
    for inner in (site.content, site.themes, site.seeds, site.state, site.root / ".git"):
        if inner.resolve() in _ancestry(real):
            return f"is inside {site.relative(inner)}/, which the build reads or keeps its state in"
    return ""


def check(out: Path, site: "Site", drafts: bool = False) -> None:
    """Refuse a folder that a build must not write to; raises Mistake, and touches nothing."""
    real = out.resolve()
    if out.is_symlink():
        raise Mistake(message=f"{out} is a symbolic link. Give the folder it leads to: --out {real}")
    if fact := _forbidden(real, site):
        raise Mistake(message=f"{out} {fact}: a build would remove what lies there. Choose another folder with --out.")
    public = site.public.resolve()
    if public in real.parents or (drafts and real == public):
        told = "so drafts may not go there" if drafts else "and the next build of it would remove this one"
        raise Mistake(
            message=f"{out} is {'' if real == public else 'inside '}what gets deployed, {told}. "
            "Choose another folder, such as --out preview."
        )
    if real.exists() and not real.is_dir():
        raise Mistake(message=f"{out} is a file. Choose a folder with --out.")
    if not marked(real) and any(name not in RESERVED for name in _names(real)):
        raise Mistake(
            message=f"{out} is not empty, and no build has written it: it lacks the file {MARK}. "
            "Empty it, or choose another folder with --out."
        )


def _names(out: Path) -> list[str]:
    try:
        return os.listdir(out)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Mistake(message=f"{out} cannot be read: {error.strerror}.") from error


def folded(path: str) -> str:
    """The path as a disk or a host sees it that ignores case and how letters are composed."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def marked(out: Path) -> bool:
    """Whether the folder carries the builder's mark."""
    return (out / MARK).is_file()


def prepare(out: Path) -> None:
    """Make the folder and its mark, which is the first thing written to it; raises OSError."""
    if not out.is_dir():
        out.mkdir(parents=True)
        out.chmod(FOLDER_MODE)
    mark = out / MARK
    if not mark.is_file() or mark.read_bytes() != MARK_TEXT:
        mark.write_bytes(MARK_TEXT)
        mark.chmod(FILE_MODE)


def stat_of(status: os.stat_result) -> Stat:
    """What tells whether a published file is as it was written. Its time is that of its last change of any sort, which
    nothing can set back.
    """
    size = status.st_size if stat.S_ISREG(status.st_mode) else -1
    return Stat(size, status.st_ctime_ns, status.st_ino)


def listed(out: Path, path: str) -> tuple[dict[str, os.stat_result], list[str]]:
    """The stats of all in one folder of the output that is no folder itself, and the folders in it; but for what the
    builder keeps for itself, and what is others'. Raises OSError.
    """
    files, inner = ground.scanned(os.fspath(out / path))
    if path:
        return files, inner
    kept = {name: status for name, status in files.items() if name not in RESERVED}
    return kept, [name for name in inner if name not in RESERVED]


def names(out: Path, path: str) -> tuple[set[str], set[str]]:
    """The names of the same, for whoever does not ask what the disk says of each. Raises OSError."""
    files, inner = ground.entries(f"{out}/{path}")
    kept = frozenset() if path else RESERVED
    return {entry.name for entry in files} - kept, {entry.name for entry in inner} - kept


def survey(out: Path) -> dict[str, Stat]:
    """Everything in the output that is not a folder, by its path relative to it; no symbolic link is followed."""
    found: dict[str, Stat] = {}
    waiting = [""] if out.is_dir() else []
    while waiting:
        path = waiting.pop()
        files, inner = listed(out, path)
        prefix = f"{path}/" if path else ""
        found.update((prefix + name, stat_of(status)) for name, status in files.items())
        waiting += [prefix + name for name in inner]
    return found
