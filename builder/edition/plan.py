"""What to make, what to drop, and why: a pure function of the pages wanted, the files recorded and the files
that lie there.

The law of one owner: two pages for one path, or a page where another needs a folder, is a mistake that names
both, found before anything is written.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from builder.edition.folder import RESERVED, folded
from builder.edition.trace import Output
from builder.pages.page import Page


class Make(Struct, frozen=True):
    """A page to make, and the reason in words."""

    page: Page
    because: str


class Drop(Struct, frozen=True):
    """A file to remove from the output, and the reason in words."""

    path: str
    because: str

    @property
    def name(self) -> str:
        """The path as it can be printed: a stranger's file may have a name that is not text."""
        return self.path.encode(errors="backslashreplace").decode()


class Plan(Struct, frozen=True):
    """Pages to make and files to drop, by path; `keep` are the pages that stand as they were published."""

    make: tuple[Make, ...]
    drop: tuple[Drop, ...]
    keep: tuple[Page, ...]


class Clash(Struct, frozen=True):
    """Two pages that cannot both be published, by the fact that forbids it."""

    first: Page
    second: Page
    fact: str


class Bad(Struct, frozen=True):
    """A page whose path may not be published, by the fact that forbids it."""

    page: Page
    fact: str


# What most paths are: no part of such a one is empty, or ours.
_PLAIN = re.compile(r"[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9_-]+)*")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def _fault(path: str) -> str:
    """Why a path may not be published, or ''."""
    if len(path) <= 255 and _PLAIN.fullmatch(path):
        return ""
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or "\\" in path:
        return "leads out of the output folder, or holds an empty name"
    if _UNPRINTABLE.search(path):
        return "holds a control character or bytes that are not UTF-8"
    if any(len(part.encode()) > 255 for part in parts):
        return "holds a name longer than the 255 bytes that a disk takes"
    if folded(parts[0]) in RESERVED:
        return f"begins with {parts[0]}, which the builder keeps for itself"
    return ""


def bad_paths(wanted: Iterable[Page]) -> list[Bad]:
    """The pages whose paths are unsafe on a disk; slugs and names of files decide paths, so a path is never trusted."""
    return [Bad(page, fact) for page in wanted if (fact := _fault(page.path))]


def clashes(wanted: Sequence[Page]) -> list[Clash]:
    """Every pair of pages that want one path, also where only case differs or one path is a folder of the other."""
    found: list[Clash] = []
    owners: dict[str, Page] = {}
    for page in wanted:
        other = owners.setdefault(folded(page.path), page)
        if other is not page:
            exact = other.path == page.path
            found.append(Clash(other, page, "" if exact else "they differ in upper and lower case alone"))
    for name, page in owners.items():
        slash = name.find("/")
        while slash >= 0:
            if (above := owners.get(name[:slash])) is not None:
                found.append(Clash(above, page, "one is a file where the other needs a folder"))
            slash = name.find("/", slash + 1)
    return found


def _reason(page: Page, output: Output | None, lying: Mapping[str, str], stale: Mapping[str, str], first: bool) -> str:
    """Why a page is to be made, or '' when it stands."""
    if output is None:
        return "no earlier build is on record" if first else "it is new"
    if (output.kind, output.key) != (page.kind, page.key):
        return f"its path was the {output.kind} page of {output.key or 'the site'} before"
    if page.path not in lying:
        return "its file is missing from the output"
    if lying[page.path] != output.digest:
        return "its file was altered since it was written"
    return stale.get(page.path, "")


def plan(
    wanted: Sequence[Page],
    recorded: Mapping[str, Output],
    lying: Mapping[str, str],
    stale: Mapping[str, str],
    first: bool | None = None,
) -> Plan:
    """Decide each page.

    `recorded` has what the last build wrote, `lying` every file in the output with its digest ('' where
    nobody knows it), `stale` the pages that rest on an answer that has changed since, with that reason; all
    by path. All but `stale` may be cut to the paths that concern a build; `first` then says that nothing at all is
    on record.
    """
    is_first = not recorded if first is None else first
    pages = sorted(wanted, key=lambda page: page.path)
    reasons = [(page, _reason(page, recorded.get(page.path), lying, stale, is_first)) for page in pages]
    paths = {page.path for page in pages}
    return Plan(
        make=tuple(Make(page, because) for page, because in reasons if because),
        drop=tuple(
            Drop(
                path,
                "no page has this path any more" if path in recorded else "it is no part of this edition",
            )
            for path in sorted(set(lying) - paths)
        ),
        keep=tuple(page for page, because in reasons if not because),
    )
