"""Where a line stands: above the text, in it, below it. Below the text none of it follows, however much that reads like
text.

These are the states of the chains that tell lines apart. A page prints whole sentences after an article: by themselves
they are text, but not where it has ended. Where the markup is known, that and others' voices tell so better: the chain
of saved pages has no zones.
"""

from dataclasses import dataclass

from builder.intake.weights import ABOUT, PAGE, TEXT

BELOW = "below the end of the text"


@dataclass(frozen=True, slots=True)
class Chain:
    """The states of a chain. For each its name, its group, and which of a feature's numbers speaks for it; which states
    may follow it, and which may be the first line's.
    """

    names: tuple[str, ...]
    group: tuple[int, ...]
    column: tuple[int, ...]
    follows: tuple[tuple[int, ...], ...]
    first: tuple[int, ...]

    @property
    def columns(self) -> int:
        return len(set(self.column))


PLAIN = Chain(("", "", ""), (TEXT, ABOUT, PAGE), (0, 1, 2), ((0, 1, 2),) * 3, (0, 1, 2))
TOLD, HEAD, NOTE, OVER, AMID, AFTER = range(6)
# What is about the article reads alike above the text and in it: one number speaks for both.
ZONES = Chain(
    ("", "", "", "above the text", "between parts of the text", BELOW),
    (TEXT, ABOUT, ABOUT, PAGE, PAGE, PAGE),
    (0, 1, 1, 2, 3, 4),
    (
        (TOLD, NOTE, AMID, AFTER),
        (OVER, HEAD, TOLD),
        (TOLD, NOTE, AMID, AFTER),
        (OVER, HEAD, TOLD),
        (TOLD, NOTE, AMID),
        (AFTER,),
    ),
    (OVER, HEAD, TOLD),
)
CHAINS = {"page": PLAIN, "words": ZONES}


def states(groups: tuple[int, ...], chain: Chain) -> list[tuple[int, ...]]:
    """Which states each line may be in, by the groups of all, -1 for one that is not known: where the text begins and
    ends tells of each other line what it stands above, in or below.
    """
    text = [at for at, group in enumerate(groups) if group == TEXT]
    first, last = (text[0], text[-1]) if text else (len(groups), len(groups))
    every = tuple(range(len(chain.group)))
    found = []
    for at, group in enumerate(groups):
        if group < 0:
            found.append(every)
        elif chain is PLAIN:
            found.append((group,))
        elif group == TEXT:
            found.append((TOLD,))
        elif at < first:
            found.append((HEAD,) if group == ABOUT else (OVER,))
        elif at > last:
            found.append((NOTE, AFTER) if group == ABOUT else (AFTER,))
        else:
            found.append((NOTE,) if group == ABOUT else (AMID,))
    return found
