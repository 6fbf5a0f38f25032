"""What the half of our own corpus that rules are developed on teaches: its pastes, in nine languages.

The public pages are English and German for the most part. The half that is measured on is not read.
"""

from collections.abc import Iterator, Sequence

from benchmarks.intake.gold import Gold, half, tokens
from benchmarks.intake.train_chain import Example
from benchmarks.intake.train_examples import pasted
from benchmarks.intake.train_pages import UNKNOWN
from builder.intake import formats
from builder.intake.block import blocks
from builder.intake.language import language
from builder.intake.languages import LANGUAGES
from builder.intake.weights import ABOUT, PAGE, TEXT

HEARD = 4  # times that each article is heard, against one paste of a public page
_PASTED = (".txt", ".md")
_GROUPS = {"body": TEXT, "meta": ABOUT, "boilerplate": PAGE, "neutral": UNKNOWN}
_WITHIN = 12  # letters from which a line that stands in another is that one


def _same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= _WITHIN and (one in other or other in one))


def labelled(gold: Gold, texts: Sequence[str]) -> list[int]:
    """The group of each paragraph, by the labelled lines in their order; UNKNOWN where no line is like it."""
    lines = [(" ".join(tokens(line.text)), _GROUPS[line.kind]) for line in gold.lines]
    found, at = [], 0
    for text in texts:
        plain = " ".join(tokens(text))
        ahead = range(at, len(lines)) if plain else range(0)
        place = next((place for place in ahead if lines[place][0] and _same(lines[place][0], plain)), None)
        found.append(UNKNOWN if place is None else lines[place][1])
        if place is not None:
            at = place + 1 if lines[place][0] in plain else place
    return found


def articles() -> Iterator[Example]:
    """The pastes of the develop half."""
    for gold in half("develop"):
        if gold.path.suffix not in _PASTED:
            continue
        sheet = formats.read(gold.path.name, gold.path.read_bytes())
        found = blocks(sheet.lines)
        code = language([block.words for block in found], "en", sheet.stated).value
        yield pasted(found, labelled(gold, [block.words for block in found]), LANGUAGES.get(code) or LANGUAGES["en"])
