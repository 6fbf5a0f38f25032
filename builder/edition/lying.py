"""What lies in the output, beside what the last build recorded of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from builder.archive.changes import settled
from builder.archive.walk import Stat
from builder.edition import folder
from builder.edition.bench import Made, Order, digest_at
from builder.edition.trace import Output
from builder.pages import Page


@dataclass(frozen=True, slots=True)
class Lying:
    """`digests` has '' where nobody knows the bytes."""

    recorded: Mapping[str, Output]
    found: Mapping[str, Stat]
    digests: Mapping[str, str]

    @classmethod
    def of(cls, out: Path, recorded: Mapping[str, Output]) -> "Lying":
        """Look; a file is read only where its stat is not the one recorded though its size is."""
        found = folder.survey(out)
        digests = {}
        for path, stat in found.items():
            output = recorded.get(path)
            if output is None or output.stat.size != stat.size:
                digests[path] = ""
            else:
                digests[path] = output.digest if output.stat == stat else digest_at(out / path)
        return cls(recorded, found, digests)

    def order(self, page: Page, name: str) -> Order:
        """The order for a page, whose bytes wait under `name` if they differ from what lies here."""
        stat = self.found.get(page.path)
        return Order(page, name, stat.size if stat else -1, self.digests.get(page.path, ""))

    def renewed(self, kept: Sequence[Page], now: int) -> list[Output]:
        """The kept files whose stat has to be recorded anew: they were read, and found to be as they were written."""
        outputs = [self.recorded[page.path] for page in kept]
        fresh = [replace(output, stat=settled(self.found[output.path], now)) for output in outputs]
        return [new for old, new in zip(outputs, fresh, strict=True) if new != old]


def output_of(made: Made, out: Path, now: int) -> Output:
    """The row of a page that is published, from the file that is there now."""
    stat = settled(folder.stat_of((out / made.page.path).lstat()), now)
    return Output(made.page.path, made.page.kind, made.page.key, made.digest, stat)
