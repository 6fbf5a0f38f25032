"""What an archive rests on besides the files: the program, its libraries and the settings, by their digests."""

import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

from builder.settings import Site

_PACKAGE = Path(__file__).parent.parent
_LIBRARIES = (
    "feedgen",
    "jinja2",
    "markdown-it-py",
    "markupsafe",
    "mdit-py-plugins",
    "msgspec",
    "pyyaml",
    "tzdata",
)


def _versions() -> list[str]:
    # Takes long to load; a build that finds the program as it was does without.
    from importlib.metadata import PackageNotFoundError, version

    found = [f"python {sys.version}"]
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} missing")
    return found


@cache
def program() -> str:
    """The digest, in hex, of the package's own files and of the versions of Python and of those libraries."""
    digest = blake2b("\n".join(_versions()).encode(), digest_size=16)
    for path in sorted(_PACKAGE.rglob("*")):
        if path.suffix in (".py", ".sql"):
            digest.update(f"\0{path.relative_to(_PACKAGE).as_posix()}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


# Read by pages through the View alone; every other setting shapes what is stored, or may come to.
_ONLY_PAGES = frozenset({"title", "description", "base_url", "theme", "urls", "feeds", "desk"})


def basis(site: Site) -> str:
    """The digest of the settings by which files are read: where it differs, all are read again."""
    settings = site.settings
    shaping = [f"{name}={getattr(settings, name)!r}" for name in settings.__struct_fields__ if name not in _ONLY_PAGES]
    return blake2b("\n".join(shaping).encode(), digest_size=16).hexdigest()
