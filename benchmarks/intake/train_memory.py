"""What was found out about pages, kept beside the data from one run to the next, for as long as the code behind it is
the same.

Each thing is kept under the digest of the page and of all modules that take part in finding it out.
"""

import ast
import os
import pickle
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

_OURS = ("builder", "benchmarks")
_KEPT = 4  # states of the code of which what was found out is kept
_Found = TypeVar("_Found")


def _imported(source: str) -> Iterator[str]:
    """The names that a module imports, and of what it takes from a package the name that may be a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _file(name: str) -> Path | None:
    if name.split(".")[0] not in _OURS:
        return None
    try:
        spec = find_spec(name)
    except ModuleNotFoundError:  # a name that a module holds
        return None
    return Path(spec.origin) if spec and spec.origin else None


def _modules(roots: Iterable[str]) -> dict[str, Path]:
    """The modules of ours that these need, and they themselves."""
    found: dict[str, Path] = {}
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found and (path := _file(name)) is not None:
            found[name] = path
            waiting += _imported(path.read_text(encoding="utf-8"))
    return found


@cache
def code(*roots: str) -> str:
    """The digest of all code that these modules run: of ours; of libraries the list of their versions."""
    locked = Path(__file__).parents[2] / "requirements.txt"
    whole = sha256(locked.read_bytes())
    for name, path in sorted(_modules(roots).items()):
        whole.update(name.encode() + b"\0" + sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:16]


def forget(folder: Path) -> None:
    """Removes what older states of the code found out, but for the last few."""
    states = sorted(folder.glob("*-*"), key=lambda state: -state.stat().st_mtime) if folder.is_dir() else []
    for layer in {state.name.split("-")[0] for state in states}:
        for state in [state for state in states if state.name.startswith(f"{layer}-")][_KEPT:]:
            shutil.rmtree(state, ignore_errors=True)


def recall(folder: Path, layer: str, roots: tuple[str, ...], page: bytes, find: Callable[[], _Found]) -> _Found:
    """What was found out about a page, by `find` where nothing is remembered; `roots` are the modules that run then."""
    path = folder / f"{layer}-{code(*roots)}" / sha256(page).hexdigest()[:32]
    try:
        known: _Found = pickle.loads(zlib.decompress(path.read_bytes()))
    except FileNotFoundError:
        known = find()
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(zlib.compress(pickle.dumps(known, pickle.HIGHEST_PROTOCOL), 1))
        fresh.replace(path)
    return known
