"""Whom does a text name that the vocabulary does not know? People who speak or hold an office, bodies, places of
datelines: each in one spelling, with its reason, apart from what is known.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from urllib.parse import urlsplit

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.decision import Decision
from builder.intake.institution import bodies
from builder.intake.languages.model import listed
from builder.intake.locality import places
from builder.intake.mojibake import garbled
from builder.intake.named import Named
from builder.intake.names import Names
from builder.intake.person import people
from builder.intake.reading import Reading
from builder.intake.sounding import coarse, sound
from builder.intake.utterance import Utterance

_MOST = 12  # names proposed of one article: an editor reads no more
_OFTEN, _PASSING = 2, 3  # bodies named less often than that are proposed so far
_TELLING = 3  # consonants by which a surname alone is told from others
_SMALL = listed("of the for and on de du des la le di del für der und")


def _person_sounds(name: str, heard: Callable[[str], str] = sound) -> str:
    """The consonants of first name and surname; '' where there are none to know it by."""
    sounds = [heard(word) for word in name.split()]
    return f"{sounds[0]} {sounds[-1]}" if len(sounds) > 1 and sounds[-1] else ""


def alike(named: Named) -> str:
    """What is the same in all spellings of one name, of whichever language: a person's consonants, a body's words."""
    same = _person_sounds(named.name) if named.kind == "people" else ""
    return f"{named.kind}:{same or named.name.casefold()}"


def _in_signs(name: str, known: Iterable[str]) -> bool:
    """Whether a name in kana or Hangul sounds like a known one."""
    mine = coarse(name.replace("・", " ").replace("＝", " ").split()[-1])
    return len(mine) >= _TELLING and any(coarse(each.split()[-1]) == mine for each in known)


def _body_words(name: str) -> frozenset[str]:
    return frozenset(word for word in map(sound, name.casefold().split()) if word and word not in _SMALL)


class Known:
    """What the vocabulary knows, asked under whatever spelling."""

    def __init__(self, vocabulary: Vocabulary, names: Names) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._people = tuple(_spellings(vocabulary.terms("people")))
        self._sounds = frozenset(_person_sounds(name, coarse) for name in self._people) - {""}
        bodies_ = _spellings((*vocabulary.terms("organizations"), *vocabulary.terms("sources")))
        self._bodies = frozenset(_body_words(name) for name in bodies_)
        self._places = frozenset(sound(name) for name in _spellings(vocabulary.terms("places")))

    def has(self, named: Named) -> bool:
        """Whether the vocabulary has a name, or what it is another spelling of."""
        found = list(self._names.find(named.name))
        if any(name.start == 0 and name.end == len(named.name) for name in found):
            return True
        if named.kind == "people":
            kin = any(name.term.kind == "people" for name in found)
            return kin or _person_sounds(named.name, coarse) in self._sounds or self._signed(named.name)
        if named.kind == "organizations":
            within = any(name.term.kind in ("organizations", "sources") for name in found)
            return within or _body_words(named.name) in self._bodies
        if named.kind == "outlets":
            return self._vocabulary.term("sources", named.name).listed
        return sound(named.name) in self._places

    def _signed(self, name: str) -> bool:
        return not sound(name).isascii() and _in_signs(name, self._people)


def _spellings(terms: Iterable[Term]) -> Iterator[str]:
    return (name for term in terms for name in (term.name, *term.aliases))


def _foremost(found: Sequence[Named]) -> Iterator[Named]:
    """The names in the order of their kinds, without most of the bodies that are named once, as in a list."""
    passing = [named for named in found if named.kind == "organizations" and named.times < _OFTEN][_PASSING:]
    return islice((named for named in found if named not in passing), _MOST)


def unlisted(outlet: Decision, address: Decision, reading: Reading, known: Known) -> Named | None:
    """The outlet that published an article, where the vocabulary does not have it, with the domain of the address."""
    if not outlet.value:
        return None
    start = outlet.span or (0, 0)
    host = (urlsplit(str(address.value or "")).hostname or "").removeprefix("www.")
    line = reading.sheet.line_at(start[0])
    because = outlet.because
    named = Named("outlets", str(outlet.value), because, outlet.confidence, start, line=line, domain=host)
    return None if known.has(named) else named


def newcomers(
    reading: Reading, utterances: Sequence[Utterance], known: Known, but: Iterable[str] = ()
) -> tuple[Named, ...]:
    """The names that an editor may add to the vocabulary, those who speak first; none of `but`: author, outlet."""
    if garbled((line.number, line.text) for line in reading.sheet.lines):
        return ()  # no name in it is spelt as it is
    apart = [name.casefold() for name in but if name]
    found: dict[str, Named] = {}
    for named in (*people(reading, utterances), *bodies(reading), *places(reading)):
        written = any(named.name.casefold() in name or name in named.name.casefold() for name in apart)
        if not written and alike(named) not in found and not known.has(named):
            found[alike(named)] = replace(named, line=reading.sheet.line_at(named.span[0]))
    return tuple(_foremost(list(found.values())))
