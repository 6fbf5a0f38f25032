"""What lies in the output, beside what the last build recorded of it; only folders that differ are looked into."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from builder.archive import sweep
from builder.archive.walk import Stat, is_text, settled
from builder.edition import folder, ground
from builder.edition.bench import Made, Order, digest_at
from builder.edition.ground import Ground
from builder.edition.roster import fold
from builder.edition.trace import Output, Trace
from builder.pages import Page


def above(path: str) -> str:
    """The folder of a path; "" for the output itself."""
    return path.rpartition("/")[0]


class Survey(Struct, frozen=True):
    """The folders that were looked into, with what was found in them, and what was in them when they were recorded."""

    found: Mapping[str, Stat]
    had: Collection[str]
    folders: frozenset[str]
    gone: frozenset[str]

    @classmethod
    def of(cls, out: Path, known: Ground, differing: Iterable[str]) -> "Survey":
        """Look into the folders that differ, and into those that are new in them."""
        waiting = list(differing)
        before = known.folders(ground.OUTPUT, waiting)
        there = known.paths(ground.OUTPUT) if waiting else frozenset()
        found: dict[str, Stat] = {}
        looked, gone = set(), set()
        while waiting:
            path = waiting.pop()
            try:
                files, inner = folder.listed(out, path)
            except (FileNotFoundError, NotADirectoryError):
                gone.add(path)
                continue
            looked.add(path)
            prefix = f"{path}/" if path else ""
            found.update((prefix + name, folder.stat_of(status)) for name, status in files.items())
            waiting += [prefix + name for name in inner if prefix + name not in there]
        had = [f"{path}/{name}" if path else name for path, (names, _) in before.items() for name in names]
        return cls(found, [path for path in had if path != folder.MARK], frozenset(looked), frozenset(gone))


class Lying(Struct, frozen=True):
    """The files that concern this build, by path. `digests` has '' where nobody knows the bytes."""

    recorded: Mapping[str, Output]
    found: Mapping[str, Stat]
    digests: Mapping[str, str]

    @classmethod
    def of(cls, out: Path, recorded: Mapping[str, Output], survey: Survey) -> "Lying":
        """Look; a file is read only where its stat is not the one recorded though its size is.

        Where a folder was not looked into, its files are as they were recorded.
        """
        there = survey.folders | survey.gone
        found = {path: output.stat for path, output in recorded.items() if above(path) not in there}
        digests = {path: recorded[path].digest for path in found}
        for path, stat in survey.found.items():
            output = recorded.get(path)
            if output is None or output.stat.size != stat.size:
                digests[path] = ""
            else:
                digests[path] = output.digest if output.stat == stat else digest_at(out / path)
        return cls(recorded, {**found, **survey.found}, digests)

    def order(self, page: Page, name: str) -> Order:
        """The order for a page, whose bytes wait under `name` if they differ from what lies here."""
        stat = self.found.get(page.path)
        return Order(page, name, stat.size if stat else -1, self.digests.get(page.path, ""))

    def renewed(self, kept: Sequence[Page], parts: Mapping[str, str], now: int) -> list[Output]:
        """The kept files of which something has to be recorded anew: a stat, where the file was read and found to be as
        it was written, or who wants the page, and under what name.
        """
        changed = []
        for page in kept:
            old = self.recorded[page.path]
            part = parts.get(page.path, old.part)
            new = replace(old, stat=settled(self.found[page.path], now), source=page.source, part=part)
            changed += [new] if new != old else []
        return changed


def output_of(made: Made, part: str, out: Path, now: int) -> Output:
    """The row of a page that is published, from the file that is there now."""
    page, stat = made.page, settled(folder.stat_of(os.lstat(f"{out}/{made.page.path}")), now)
    return Output(page.path, page.kind, page.key, made.digest, stat, page.source, part, fold(page.path))


def _row(out: Path, path: str, stats: Mapping[str, Stat], now: int) -> sweep.Row | None:
    """A folder of the output as it is recorded: one with anything in it that was not recorded is looked into again."""
    try:
        before = os.lstat(f"{out}/{path}")
        files, inner = folder.names(out, path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    facts = [(stat.size, stat.mtime_ns, stat.inode) for _, stat in sorted(stats.items())]
    names = sorted(stats)
    if not path and (mark := out / folder.MARK).is_file():
        names.append(folder.MARK)
        facts.append(sweep.of_file(mark.lstat(), now, changed=True))
    whole = files == stats.keys() and all(map(is_text, inner))
    return path, sweep.join(names), sweep.pack(sweep.of_folder(before, now), facts) if whole else sweep.NEVER


def _touched(written: Iterable[str], dropped: Iterable[str], known: Collection[str], out: Path) -> set[str]:
    """The folders that are not as they were: those of these files, and where one of them came or went the one above."""
    found: set[str] = set()
    for paths, is_settled in ((written, known.__contains__), (dropped, lambda path: (out / path).is_dir())):
        for path in paths:
            here = above(path)
            found.add(here)
            while here and not is_settled(here):
                here = above(here)
                found.add(here)
    return found


def ground_of(
    out: Path,
    known: Ground,
    trace: Trace,
    survey: Survey,
    written: Mapping[str, Output],
    dropped: Iterable[str],
    now: int,
) -> tuple[list[sweep.Row], list[str]]:
    """The folders of the output to record anew, and those that are gone, once the files are recorded."""
    dropped = list(dropped)
    there = known.paths(ground.OUTPUT)
    touched = _touched(written, dropped, there, out) | set(survey.folders) | set(survey.gone)
    touched = {path for path in touched if is_text(path)}
    had = known.folders(ground.OUTPUT, touched)
    by_folder: dict[str, dict[str, Stat]] = {path: {} for path in touched}
    asked = set(survey.found)
    for path, (names, facts) in had.items():
        stats = {name: Stat(*each) for name, each in zip(names, sweep.unpack(facts), strict=False)}
        if path in survey.folders or len(stats) < len(names):
            asked.update(f"{path}/{name}" if path else name for name in names)
        else:
            # A folder may hold a file for each month there ever was: what was not touched is as it is known.
            by_folder[path] = {name: stat for name, stat in stats.items() if name != folder.MARK}
    for path in dropped:
        by_folder.get(above(path), {}).pop(path.rpartition("/")[2], None)
    outputs = {**trace.outputs(asked - written.keys()), **written}
    for path, output in outputs.items():
        if above(path) in by_folder:
            by_folder[above(path)][path.rpartition("/")[2]] = output.stat
    seen = {path: _row(out, path, stats, now) for path, stats in sorted(by_folder.items())}
    return [row for row in seen.values() if row], [path for path, row in seen.items() if row is None]
