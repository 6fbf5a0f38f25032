"""Who sent the e-mail? Its sender's domain may be an outlet's, or spell a name that the text prints."""

import re
from collections import Counter
from collections.abc import Iterator

from builder.briefing.vocabulary import Vocabulary
from builder.intake.paper import is_press
from builder.intake.reading import Reading
from builder.intake.shape import bare
from builder.intake.sheet import Stated
from builder.intake.sign import Sign, squeezed

_NAME = re.compile(
    r"(?:[Tt]he\s)?[^\W\d_a-z][\w'&-]*(?:\s(?:of|for|de|du|di|der|des|und|and)?\s?[^\W\d_a-z][\w'&-]*){0,3}"
)
_FEWEST = 5  # letters of a domain's name that can be told from others
_OFTEN = 2  # times that a text prints whose release it is


def _spelt(label: str, reading: Reading) -> str:
    """The name of more than one word that begins as a domain does, as the text prints it most often; "" for none."""
    found: Counter[str] = Counter()
    for passage in reading.passages:
        for match in _NAME.finditer(passage.text):
            tokens = match.group().split()
            for size in range(len(tokens), 1, -1):
                name = " ".join(tokens[:size])
                if squeezed(name).startswith(label):
                    found[name] += 1
    best = max(found, key=lambda name: (found[name], len(name)), default="")
    return best if found[best] >= _OFTEN else ""


def _unlisted(stated: Stated, host: str, reading: Reading) -> Iterator[Sign]:
    label = host.split(".")[-2].replace("-", "") if host.count(".") else ""
    name = _spelt(label, reading) if len(label) >= _FEWEST else ""
    if name:
        yield Sign(name, f'{stated.where} writes from {host}, and the text prints "{name}"', 0.82, stated.span)


def _printed(stated: Stated, reading: Reading) -> Iterator[Sign]:
    """The sender's name where it is a line of the text, as that spells it."""
    for passage in reading.passages:
        name = bare(passage.text)
        if squeezed(name) == squeezed(stated.value) and len(name) < 2 * len(stated.value):
            shown = stated.value if name.isupper() else name
            yield Sign(shown, f'{stated.where} names it, and "{name}" stands on a line', 0.87, passage.span)
            return


def by_sender(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """What an e-mail's sender says of the outlet beyond his name."""
    known = [each for each in reading.sheet.stated if each.field == "sender"]
    for stated in known:
        host = stated.value.rpartition("@")[2]
        if (outlet := vocabulary.outlet_by_domain(host)) is not None:
            yield Sign(outlet.name, f"{stated.where} writes from its domain, {host}", 0.9, stated.span)
        elif stated.confidence >= 0.8:
            yield from _unlisted(stated, host, reading)
    names = [each for each in reading.sheet.stated if each.field == "outlet" and "e-mail" in each.where]
    # "Lockside Courier - Tides": a paper's newsletter has a name of its own, and the paper publishes it.
    papers = [each for each in names if is_press(each.value)]
    for stated in (papers or names) if known else ():
        yield from _printed(stated, reading)
