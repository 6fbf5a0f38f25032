"""Which of the names the desk has agreed on stand in a text? Leftmost and longest first, whole words only."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import stands

_WORD = re.compile(r"\w+")
_SPACED = re.compile(
    r"[^\W\d_\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\d|_"
)  # signs of words that spaces part
_LOST = re.compile("[\ud800-\udfff]")  # a byte that is no letter, which the matcher cannot take
_HEADED = 3  # how much more a name in headline, dek or lead counts than one in the text


class Name(Struct, frozen=True):
    """A term of the vocabulary where it stands in a text."""

    term: Term
    start: int
    end: int


def _inflected(name: str) -> Iterator[str]:
    """The forms of a name in languages that inflect names: "Зеленського", "Кирилом Будановим"."""
    words = name.split()
    for language in LANGUAGES.values():
        if not language.endings or len(words) > 3 or not all(_CYRILLIC.fullmatch(word) for word in words):
            continue
        for case in range(3):
            yield " ".join(_form(word, language.endings, case) for word in words)


_CYRILLIC = re.compile("[\u0400-\u04ff'-]{3,}")


def _form(word: str, endings: Mapping[str, tuple[str, ...]], case: int) -> str:
    found = next((ending for ending in endings if word.endswith(ending)), None)
    return word if found is None else word[: len(word) - len(found)] + endings[found][case]


class _Index:
    """A matcher of many names at once: leftmost and longest, whole words only."""

    def __init__(self, named: Iterable[tuple[str, Term]], fold: bool) -> None:
        terms: dict[str, list[Term]] = {}
        for name, term in named:
            plain = straight(name.lower() if fold else name)
            if _WORD.search(plain) and term not in terms.setdefault(plain, []):
                terms[plain].append(term)
        self._fold = fold
        self._terms = [sorted(found, key=lambda term: (term.kind, term.slug)) for found in terms.values()]
        self._matcher = AhoCorasick(list(terms), matchkind=MatchKind.LeftmostLongest) if terms else None
        self.find = lru_cache(maxsize=2048)(self._all)  # many rules ask after the names in the same words

    def _all(self, text: str) -> tuple[Name, ...]:
        return tuple(self._each(text))

    def _each(self, text: str) -> Iterator[Name]:
        if self._matcher is None:
            return
        lowered = text.lower()
        plain = straight(lowered if self._fold and len(lowered) == len(text) else text)
        whole = plain if plain.isascii() else _LOST.sub("\ufffd", plain)
        for index, start, end in self._matcher.find_matches_as_indexes(whole):
            if _joined(plain, start) or _joined(plain, end):
                continue
            for term in self._terms[index]:
                yield Name(term, start, end)


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of a place belong to one word."""
    return 0 < at < len(text) and bool(_SPACED.match(text[at - 1]) and _SPACED.match(text[at]))


class Names:
    """An index of names: made once for a vocabulary, asked for each text."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        kinds = ("people", "organizations", "places", "sources")
        exact = [
            (name, term) for kind in kinds for term in vocabulary.terms(kind) for name in (term.name, *term.aliases)
        ]
        inflected = [(form, term) for name, term in exact for form in _inflected(name)]
        self._exact = _Index([*exact, *inflected], fold=False)
        tags = vocabulary.terms("tags")
        self._loose = _Index(
            [(name, term) for term in tags for name in (term.name, *term.aliases, *term.phrases)], fold=True
        )

    def find(self, text: str) -> Iterator[Name]:
        """People, organizations, places and outlets; their capitals matter."""
        return iter(self._exact.find(text))

    def subjects(self, text: str) -> Iterator[Name]:
        """Tags, by their names and the phrases that suggest them."""
        return iter(self._loose.find(text))


@dataclass(slots=True)
class _Count:
    first: int
    weight: int
    times: int
    span: tuple[int, int]
    words: str


def _counted(passages: Sequence[Passage], find: Iterable[tuple[Passage, Name, bool]]) -> dict[Term, _Count]:
    counts: dict[Term, _Count] = {}
    for order, (passage, name, headed) in enumerate(find):
        words = passage.text[name.start : name.end]
        count = counts.setdefault(name.term, _Count(order, 0, 0, passage.at(name.start, name.end), words))
        count.times += 1
        count.weight += _HEADED if headed else 1
    return counts


def _decision(counts: dict[Term, _Count], kind: str) -> Decision | None:
    found = {term: count for term, count in counts.items() if term.kind == kind}
    if not found:
        return None
    if kind == "places":
        # The first place leads the slug line: the one most spoken of, and a part before the whole.
        ranked = sorted(found, key=lambda term: (not term.parent, -found[term].weight, found[term].first))
    else:
        ranked = sorted(found, key=lambda term: found[term].first)
    told = [f"{term.name} ({found[term].times})" for term in ranked]
    because = f"named in the text: {', '.join(told)}" if kind != "tags" else f"suggested by {_phrases(found, ranked)}"
    # A subject touched once, in passing, is no tag of the article.
    if kind == "tags":
        ranked = [term for term in ranked if found[term].weight > 1 or len(ranked) < 3]
        if not ranked:
            return None
    names = tuple(term.slug if kind == "tags" else term.name for term in ranked)
    return Decision(names, because, 0.9 if kind != "tags" else 0.7, found[ranked[0]].span, tuple(told))


def _phrases(found: dict[Term, _Count], ranked: Sequence[Term]) -> str:
    return ", ".join(f'"{found[term].words}"' for term in ranked)


def terms(reading: Reading, names: Names) -> dict[str, Decision]:
    """People, organizations, places and tags of the article, each list with its evidence; what nothing suggests is left
    out.
    """
    passages = [*reading.of(Kind.HEADLINE), *reading.prose]
    lead = next((passage for passage in reading.prose if passage.kind is Kind.BODY), None)

    def headed(passage: Passage) -> bool:
        return passage.kind in (Kind.HEADLINE, Kind.DEK) or passage is lead

    exact = [(passage, name, headed(passage)) for passage in passages for name in names.find(passage.text)]
    loose = [(passage, name, headed(passage)) for passage in passages for name in names.subjects(passage.text)]
    counts = {**_counted(passages, exact), **_counted(passages, loose)}
    decided = {kind: _decision(counts, kind) for kind in ("tags", "people", "organizations", "places")}
    return {kind: decision for kind, decision in decided.items() if decision is not None}


def lowercase_start(phrase: str, text: str) -> str:
    """A phrase that began a sentence, with its capital taken off where the text has its first words without one."""
    words = _WORD.findall(phrase)[:2]
    if not words or not words[0][:1].isupper() or not words[0][1:].islower():
        return phrase
    small = " ".join([words[0].lower(), *words[1:]])
    return phrase[0].lower() + phrase[1:] if stands(small, text) else phrase
