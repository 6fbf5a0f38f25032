"""Where an edition keeps what it remembers: one file for each output folder, preview and choice of drafts."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from builder.settings import Site


class Place(NamedTuple):
    """Which edition is meant, by folders alone: that of the site, which is resolved, and that of the output.

    `preview` is the address that was typed to stand in for that of the settings, or "".
    """

    root: Path
    out: Path
    drafts: bool = False
    preview: str = ""

    @classmethod
    def of(cls, site: "Site", out: Path, drafts: bool) -> "Place":
        return cls(site.root, out, drafts, site.preview)

    def _file(self, suffix: str, *facts: str) -> Path:
        """A name that a person recognises and that no two editions share.

        An output inside the site keeps it when the site is moved.
        """
        inside = self.out.is_relative_to(self.root)
        place = self.out.relative_to(self.root).as_posix() if inside else os.fspath(self.out)
        digest = crc32("\0".join((place, *facts)).encode(errors="surrogateescape"))
        name = re.sub("[^A-Za-z0-9_-]+", "-", self.out.name) or "edition"
        return self.root / ".briefing" / f"{name}-{digest:08x}.{suffix}"

    @property
    def state(self) -> Path:
        """The database of the archive and its edition."""
        return self._file("sqlite", "drafts" if self.drafts else "", self.preview)

    @property
    def lock(self) -> Path:
        """The lock of an output folder, whatever is published in it."""
        return self._file("lock")


def state_path(site: "Site", out: Path, drafts: bool) -> Path:
    """The database of the archive and its edition."""
    return Place.of(site, out, drafts).state


def lock_path(site: "Site", out: Path) -> Path:
    """The lock of an output folder, whatever is published in it."""
    return Place.of(site, out, False).lock
