"""One program's site on disk: laid once, edited and built in each scenario, put back at the end of a
round.
"""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks import measure, scenario
from benchmarks.corpus import Item, Links
from benchmarks.measure import Reading, Snapshot
from benchmarks.programs import OUTPUT, PROGRAMS, Program, lay
from benchmarks.result import Output
from benchmarks.scenario import Edit, Scenario


@dataclass(slots=True)
class Stand:
    """A folder that one program builds. `undo` holds what an edited file was, None where there was none."""

    name: str
    folder: Path
    home: Path
    undo: dict[Path, bytes | None] = field(default_factory=dict)

    @property
    def program(self) -> Program:
        return PROGRAMS[self.name]

    @property
    def output(self) -> Path:
        return self.folder / OUTPUT

    def lay(self, items: Sequence[Item], drawn: Path) -> None:
        """Write it anew, whatever lies there."""
        shutil.rmtree(self.folder, ignore_errors=True)
        lay(self.program, self.home, self.folder, items, drawn)

    def _write(self, name: str, data: bytes) -> None:
        """Like an editor's save; a file whose bytes stay is not touched."""
        path = self.folder / name
        before = path.read_bytes() if path.exists() else None
        if before != data:
            self.undo.setdefault(path, before)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def _forget(self) -> None:
        """Lay output and state aside, beside the site's folder. Removed, they would slow the next build: ext4 gives no
        inode out again for minutes, and looks each of them over for every file that is made.
        """
        for number, name in enumerate((OUTPUT, *self.program.FORGET)):
            path = self.folder / name
            if path.exists():
                aside = self.folder.with_name(f"{self.name}.left")
                aside.mkdir(exist_ok=True)
                path.rename(aside / f"{len(os.listdir(aside))}.{number}")

    def prepare(self, wanted: Scenario, edit: Edit, links: Links) -> None:
        """Bring the sources to what the scenario builds, and let the disk come to rest."""
        if wanted.fresh:
            self._forget()
        if wanted.template:
            skeleton = self.program.SKELETON
            self._write(skeleton, scenario.revise((self.folder / skeleton).read_bytes()))
        if edit.item:
            for name, data in self.program.files(edit.item, links).items():
                self._write(name, data)
        os.sync()

    def restore(self) -> None:
        """Undo every edit."""
        for path, data in self.undo.items():
            path.unlink() if data is None else path.write_bytes(data)
        self.undo.clear()

    def _snapshot(self) -> Snapshot:
        return measure.snapshot(self.output)

    def build(self) -> Reading:
        """Run the program once."""
        command, environment = self.program.command(self.home, self.folder)
        log = self.folder / "build.log"
        before = self._snapshot()
        reading = measure.build(command, self.folder, environment, log)
        written, removed = measure.written(before, self._snapshot())
        made = self.program.made(log.read_text(encoding="utf-8"))
        return replace(reading, written=written, removed=removed, made=made)

    def prove(self, edit: Edit) -> None:
        """End the benchmark unless the output holds what it has to."""
        for name, words in edit.proof:
            path = self.output / name
            if not path.is_file() or words not in path.read_text(encoding="utf-8"):
                sys.exit(f'{self.name} was built, but {name} does not hold "{words}"; see {self.folder}')

    def count(self, pages: Mapping[str, Sequence[str]]) -> None:
        """End the benchmark unless every page of every kind is there."""
        for kind, names in pages.items():
            missing = [name for name in names if not (self.output / name).is_file()]
            if missing:
                sys.exit(f"{self.name} lacks {len(missing)} of {len(names)} {kind}, such as {missing[0]}")

    def weigh(self) -> Output:
        """What the output and the state hold now."""
        sizes = [size for _, _, size in self._snapshot().values()]
        kept = [measure.snapshot(self.folder / name) for name in self.program.FORGET]
        return Output(len(sizes), sum(sizes), sum(stat[2] for one in kept for stat in one.values()))
