"""Names that articles give away: whom the vocabulary does not know is proposed, those of most articles first, and
never added.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from msgspec import Struct

from builder.briefing.yamltext import flow, scalar
from builder.intake.memory import Memory
from builder.intake.named import KINDS, Named
from builder.intake.newcomer import Known


class Nomination(Struct, frozen=True):
    """A name for an entry of the vocabulary, with its other spellings and where it was met: `raws` are files, `first`
    is how the first of them has it.
    """

    name: str
    aliases: tuple[str, ...]
    articles: int
    raws: tuple[str, ...]
    first: Named
    domain: str = ""

    @property
    def kind(self) -> str:
        return self.first.kind

    @property
    def entry(self) -> str:
        """The entry as it is pasted into content/vocabulary/<kind>.yaml."""
        known = {"aliases": list(self.aliases), "domains": [self.domain] if self.domain else []}
        return f"{scalar(self.name)}: {flow({key: each for key, each in known.items() if each})}"

    @property
    def where(self) -> str:
        """Where it was met, and why it is taken for a name."""
        among = f"in {self.articles} articles, as in" if self.articles > 1 else "in"
        return f"{among} {self.raws[0]}, line {self.first.line}: {self.first.because}"

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "name": self.name,
            "aliases": list(self.aliases),
            "articles": self.articles,
            "raws": list(self.raws),
            "line": self.first.line,
            "because": self.first.because,
            "entry": self.entry,
        }


def _nomination(met: Sequence[tuple[str, str, Named]]) -> Nomination:
    """One name of several articles, under the spelling in Latin letters where one has it: so a vocabulary is kept."""
    spellings = list(dict.fromkeys(each for _, _, named in met for each in (named.name, *named.aliases)))
    name = next((each for each in spellings if each.isascii()), spellings[0])
    raws = tuple(dict.fromkeys(raw for _, raw, _ in met))
    others = tuple(each for each in spellings if each != name)
    domain = next((named.domain for _, _, named in met if named.domain), "")
    return Nomination(name, others, len({article for article, _, _ in met}), raws, met[0][2], domain)


def nominations(memory: Memory, known: Known, new: Collection[str]) -> Iterator[Nomination]:
    """The names of the articles `new` that the vocabulary does not know by now, with how many articles of all have
    them.
    """
    found = []
    for name in memory.names_in(new):
        met = memory.met(name)
        if not any(known.has(named) for _, _, named in met):
            found.append(_nomination(met))
    yield from sorted(found, key=lambda each: (KINDS.index(each.first.kind), -each.articles))
