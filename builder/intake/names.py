"""Which of the names the desk has agreed on stand in a text? Leftmost and longest first, whole words only."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.decision import Decision
from builder.intake.passage import Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading

_WORD = re.compile(r"\w+")
_HEADED = 3  # how much more a name in headline, dek or lead counts than one in the text


@dataclass(frozen=True, slots=True)
class Name:
    """A term of the vocabulary where it stands in a text."""

    term: Term
    start: int
    end: int


class Names:
    """An index of names: made once for a vocabulary, asked for each text."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
        self._loose: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
        for kind in ("people", "organizations", "places", "sources"):
            for term in vocabulary.terms(kind):
                _add(self._exact, (term.name, *term.aliases), term, fold=False)
        for term in vocabulary.terms("tags"):
            _add(self._loose, (term.name, *term.aliases, *term.phrases), term, fold=True)

    def find(self, text: str) -> Iterator[Name]:
        """People, organizations, places and outlets; their capitals matter."""
        return _find(self._exact, text, fold=False)

    def subjects(self, text: str) -> Iterator[Name]:
        """Tags, by their names and the phrases that suggest them."""
        return _find(self._loose, text, fold=True)


def _add(index: dict[str, list[tuple[tuple[str, ...], Term]]], names: Iterable[str], term: Term, fold: bool) -> None:
    for name in names:
        words = tuple(_WORD.findall(straight(name.casefold() if fold else name)))
        if words:
            entries = index.setdefault(words[0], [])
            entries.append((words, term))
            entries.sort(key=lambda entry: (-len(entry[0]), entry[1].kind, entry[1].slug))


def _find(index: dict[str, list[tuple[tuple[str, ...], Term]]], text: str, fold: bool) -> Iterator[Name]:
    found = list(_WORD.finditer(straight(text.lower() if fold and len(text.lower()) == len(text) else text)))
    words = [match.group() for match in found]
    at = 0
    while at < len(words):
        taken = 0
        for name, term in index.get(words[at], ()):
            if len(name) >= max(taken, 1) and tuple(words[at : at + len(name)]) == name:
                taken = len(name)
                yield Name(term, found[at].start(), found[at + taken - 1].end())
        at += taken or 1


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
    return phrase[0].lower() + phrase[1:] if re.search(rf"\b{re.escape(small)}\b", text) else phrase
