"""Which places does a text name as such? The one of its dateline, and what follows "the town of"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.dateline import dateline
from builder.intake.languages import LANGUAGES
from builder.intake.languages.calling import filled
from builder.intake.mention import mentions
from builder.intake.named import Named, times
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.speech import CAPITAL

_LONGEST = 30  # characters of a place's name


@lru_cache(maxsize=16)
def _settled(code: str) -> re.Pattern[str]:
    """A place behind the noun that says it is one, or before it."""
    calling = LANGUAGES[code].calling
    words = {"settlements": calling.settlements, "capital": CAPITAL.pattern}
    return compiled(filled(calling.located, words))


def _cased(words: str) -> str:
    """A place in capitals as it is written elsewhere."""
    return re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), words) if words.isupper() else words


def _of_dateline(reading: Reading) -> Iterator[Named]:
    line = dateline(reading)
    if line is None or not line.where:
        return
    words = re.split(r"[,;(/]", straight(line.where))[0].strip(" .-")
    if mentions(words, reading.grammar.code) or not words or len(words) > _LONGEST or len(words.split()) > 3:
        return
    start = straight(line.passage.words).find(words)
    if start < 0:
        return
    start += line.passage.bullet
    name = _cased(words)
    often = max(1, times(name, reading.prose))
    yield Named("places", name, "the text is dated from there", 0.9, line.passage.at(start, start + len(words)), often)


def places(reading: Reading) -> Iterator[Named]:
    """The places that an article names as such, each once."""
    found: set[str] = set()
    for named in _of_dateline(reading):
        found.add(named.name)
        yield named
    for passage in reading.prose:
        for match in _settled(reading.grammar.code).finditer(straight(passage.text)):
            bare = match["name"].removesuffix("s")
            genitive = reading.grammar.nouns_capital and bare != match["name"] and times(bare, reading.prose)
            if match["name"] in found or genitive:
                continue
            found.add(match["name"])
            span = passage.at(match.start("name"), match.end("name"))
            because = f'"{match.group()}" says that it is one'
            yield Named("places", match["name"], because, 0.85, span, times(match["name"], reading.prose))
