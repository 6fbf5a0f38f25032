"""The pages that the site wants, by the part of a roster that lists them: a part is asked again only where one of the
answers that it rests on differs.
"""

from collections.abc import Collection, Iterator

from msgspec import Struct, field

from builder import pages
from builder.archive.view import View
from builder.edition.folder import folded
from builder.edition.inquiry import Asked, Asker
from builder.edition.trace import Output, Trace
from builder.pages import Kind, Page, Press


class Roll(Struct):
    """What was asked again: the pages of these parts with the part of each, who asked what, and the parts now gone.

    `before` has what the same parts, and those that are gone, listed in the last edition, by path.
    """

    pages: list[tuple[Page, str]] = field(default_factory=list)
    asked: dict[Asker, Asked] = field(default_factory=dict)
    closed: list[Asker] = field(default_factory=list)
    before: dict[str, Output] = field(default_factory=dict)

    @property
    def listed(self) -> dict[str, Page]:
        return {page.path: page for page, _ in self.pages}

    @property
    def parts(self) -> dict[str, str]:
        """The part that wants a path."""
        return {page.path: part for page, part in self.pages}

    @property
    def gone(self) -> dict[str, Output]:
        """What was listed and is no more."""
        listed = {page.path for page, _ in self.pages}
        return {path: output for path, output in self.before.items() if path not in listed}

    @property
    def came(self) -> list[Page]:
        """What is listed and was not."""
        return [page for page, _ in self.pages if page.path not in self.before]


class Stale(Struct, frozen=True):
    """What the archive's change means for the edition: the pages that are out of date, each with the reason, and what
    was asked again of the rosters.
    """

    pages: dict[str, str]
    roll: Roll
    answers: int


def page_of(output: Output) -> Page:
    """The page that a recorded file is of."""
    return Page(output.kind, output.key, output.path, output.source)


def fold(path: str) -> str:
    """The path as a disk sees it that ignores case; "" where it is the path itself."""
    seen = folded(path)
    return "" if seen == path else seen


def _parts(kind: Kind, stale: Collection[Asker], trace: Trace, view: View, press: Press, roll: Roll) -> Iterator[str]:
    """The parts of a kind's roster that have to be asked again; notes in the roll which are gone."""
    roster = Asker.roster(kind.name)
    if roster not in stale:
        own = sorted(asker.name for asker in stale if asker.sort == "part" and asker.name.startswith(f"{kind.name}\n"))
        yield from (name.partition("\n")[2] for name in own)
        return
    fresh = view.fresh()
    parts, known = list(kind.parts(fresh, press)), set(trace.parts(kind.name))
    roll.asked[roster] = fresh.asked
    roll.closed += sorted(Asker.part(kind.name, part) for part in known.difference(parts))
    for part in parts:
        if part not in known or Asker.part(kind.name, part) in stale:
            yield part


def unroll(trace: Trace, changed: Collection[Asker], view: View, press: Press) -> Roll:
    """Ask again the rosters and parts among these askers; in a first build, all."""
    roll = Roll()
    known = trace.rosters()
    stale = set(changed) | {Asker.roster(kind.name) for kind in pages.KINDS if kind.name not in known}
    for kind in pages.KINDS:
        for part in _parts(kind, stale, trace, view, press, roll):
            fresh = view.fresh()
            roll.pages += [(page, part) for page in kind.pages(fresh, press, part)]
            roll.asked[Asker.part(kind.name, part)] = fresh.asked
    again = [asker for asker in roll.asked if asker.sort == "part"]
    roll.before = trace.outputs_of([*again, *roll.closed])
    return roll
