"""Which bodies does a text name? Those whose name holds a telling noun, "Institute", and a word of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.calling import filled
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.named import Named, times
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import small_words
from builder.intake.sieve import Guarded
from builder.intake.speech import CAPITAL, patterns

_ALSO = re.compile(r"[A-ZÀ-Þ]\w+,? (?:and|&) $")  # "Florida Restaurant and Lodging Association"
_ACRONYM = re.compile(r"\s\(\"?(?P<short>[A-ZА-ЯІЇЄҐ]{2,10})\"?[,)]")
_SHORT = 4  # signs of a body's name in a language without capitals: "大学" with what it is called, at least


@lru_cache(maxsize=16)
def _shapes(code: str) -> tuple[Guarded, ...]:
    """The shapes in which a language writes the name of a body."""
    calling = LANGUAGES[code].calling
    words = {
        "quoted": rf"(?<!\w)(?i:{calling.bodies})\s\"(?P<name>{{capital}}(?:[\s-][^\s\",]+){{0,3}})\"",
        "chain": r"{own}(?:\s(?:{joint}\s)?{own}){0,4}(?![\w-])(?!\s{joint}\s)",
        "joint": rf"(?:{calling.of}|{calling.joins})",
        "own": r"[A-ZÀ-Þ]\w+(?:-[A-ZÀ-Þ]\w+)*",
        "bodies": calling.bodies,
        "of": calling.of,
        "capital": CAPITAL.pattern,
    }
    return tuple(Guarded(filled(shape, words), 0) for shape in calling.shapes)


@dataclass(frozen=True, slots=True)
class _Words:
    """What a text shows of its words: which of them it also writes small."""

    language: Language
    lower: frozenset[str]
    articles: re.Pattern[str]
    heads: re.Pattern[str]

    def is_own(self, word: str) -> bool:
        """Whether a word makes a name of what it stands in."""
        bare = word.strip("'\"").removesuffix("'s").lower()
        plain = bare in self.language.calling.plain or self.heads.fullmatch(word)
        small = bare in self.lower and not self.language.nouns_capital
        begins = word[:1].isupper() or word[:1].isdigit()
        return begins and not (plain or small or mentions(word, self.language.code))

    def trimmed(self, name: str) -> str:
        """A name without the words that only open its sentence."""
        known = patterns(self.language.code)
        parts = name.split()
        owned = [at for at, part in enumerate(parts[:-2]) if part.endswith("'s")]
        if owned:
            parts = parts[owned[-1] + 1 :]  # "India's Central Bureau of Investigation"
            if self.heads.fullmatch(parts[0]):
                return ""
        opens = (known.lead_in, known.opening, known.pronoun, known.titles, known.finite, self.articles)
        lone = self.language.calling.plain  # "London-based"
        while len(parts) > 1 and (
            any(each.fullmatch(parts[0]) for each in opens) or parts[0].partition("-")[2] in lone
        ):
            parts = parts[1:]
        return " ".join(parts)


def _is_own(name: str, words: _Words, quoted: bool) -> bool:
    """Whether a name is a body's own: more than its noun and words that others share."""
    parts = name.split()
    if not words.language.cased:
        return not name.startswith(tuple(words.language.calling.plain)) and len(name) > _SHORT
    if any(patterns(words.language.code).titles.fullmatch(part) for part in parts):
        return False
    if words.language.nouns_capital:
        return len(parts) > 1 or "-" in name
    if parts[0][:1].isdigit() and len(parts) < 3:
        return False  # "117th Brigade": of which army?
    return quoted or (len(parts) > 1 and any(words.is_own(part) for part in parts))


def _is_cut(name: str, short: str, language: Language) -> bool:
    """Whether letters stand for more words than a name has: "Lodging Association (FRLA)"."""
    capitals = sum(part[:1].isupper() for part in re.split(r"[\s-]", name))
    return len(short) > capitals and not language.nouns_capital


def _found(passage: Passage, words: _Words) -> Iterator[Named]:
    text = straight(passage.text)
    for match in (found for shape in _shapes(words.language.code) for found in shape.finditer(text)):
        quoted = '"' in match.group()
        name = match["name"] if quoted else words.trimmed(match["name"])
        start, end = match.end("name") - len(name), match.end("name")
        if not name or (_ALSO.search(text[:start]) and len(name.split()) == 2) or not _is_own(name, words, quoted):
            continue
        found = _ACRONYM.match(text, end)
        short = found["short"] if found else ""
        if not _is_cut(name, short, words.language):
            because = "a word tells that it is a body's name"
            called = name[:1].upper() + name[1:]
            yield Named(
                "organizations", called, because, 0.85, passage.at(start, end), aliases=(short,) if short else ()
            )


def bodies(reading: Reading) -> Iterator[Named]:
    """The bodies that an article names, each once, with the letters by which the text calls it in brackets."""
    prose = reading.prose
    lower = frozenset[str]().union(*(small_words(each.text) for each in prose))
    articles = compiled(reading.grammar.speech.articles, re.IGNORECASE)
    words = _Words(reading.grammar, lower, articles, compiled(rf"(?i:{reading.grammar.calling.bodies})"))
    found: dict[str, Named] = {}
    for passage in prose:
        for named in _found(passage, words):
            found.setdefault(named.name, named)
    for named in found.values():
        if any(named.name != other and other.endswith(named.name) for other in found):
            continue  # "Pasteur Institute" of "Normandy Pasteur Institute"
        often = sum(times(name, prose) for name in (named.name, *named.aliases)) - len(named.aliases)
        yield replace(named, times=max(1, often))
