"""One module per program that is measured: how it is had, what its source files are, how it builds.

Law: in every program the output folder is `public`, and a page lies at the same path.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from benchmarks.corpus import Item, Links
from benchmarks.programs import eleventy, hugo, ours, pelican

OUTPUT = "public"


class Program(Protocol):
    """What each module here offers. Files are paths in a site's folder with their bytes."""

    TITLE: str  # as tables name it
    SKELETON: str  # the template that every page goes through

    @property
    def FORGET(self) -> tuple[str, ...]:
        """What it keeps from build to build, beside the output."""

    def install(self, home: Path) -> None:
        """Make it ready in a folder of its own; a network is needed the first time only."""

    def version(self, home: Path) -> str:
        """As the report states it: '0.168.0'."""

    def frame(self, home: Path, drawn: Path) -> Mapping[str, bytes]:
        """Settings, templates and what else is no briefing; `drawn` is the generated site."""

    def files(self, item: Item, links: Links) -> Mapping[str, bytes]:
        """The source of one briefing, with whatever else its date needs."""

    def command(self, home: Path, folder: Path) -> tuple[list[str], dict[str, str]]:
        """What builds the site in `folder`, and the environment it needs beside the usual one."""

    def made(self, told: str) -> int:
        """How many pages a build made, by what it printed; -1 where it does not say."""


PROGRAMS: dict[str, Program] = {"ours": ours, "hugo": hugo, "eleventy": eleventy, "pelican": pelican}


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def lay(program: Program, home: Path, folder: Path, items: Sequence[Item], drawn: Path) -> None:
    """Write a whole site in a program's dialect into an empty folder."""
    links = Links.of(items)
    write(folder, program.frame(home, drawn))
    for item in items:
        write(folder, program.files(item, links))
