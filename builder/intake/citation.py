"""Whom does the article rest on? The source it labels, else those its headline and lead give for what they say."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from builder.intake.attribution import Attribution
from builder.intake.claim import Claim
from builder.intake.decision import Decision
from builder.intake.languages.model import Speech
from builder.intake.names import Names
from builder.intake.passage import Kind
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.utterance import Utterance

_CAPITALS = re.compile(r"[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]*(?:\s[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]*)*")
_NEAR = 4  # sentences' paragraphs after the lead in which "news reports" are told by name


class _Cited(Struct, frozen=True):
    name: str
    because: str
    confidence: float
    span: tuple[int, int]


def _labelled(reading: Reading, attribution: Attribution) -> Iterator[_Cited]:
    """`Source: Financial Times, citing officials` rests on the Financial Times."""
    for passage in reading.passages:
        if passage.section == "source" and passage.kind is not Kind.LABEL:
            voice = attribution.speakers.voiced(passage.text)[1]
            name = voice.via[-1] if voice.via else voice.by
            if name:
                yield _Cited(name, "named after the label for sources", 0.95, passage.span)


def _body(phrase: str, names: Names) -> str:
    """The body or outlet that a speaker's description names: "US State Department officials"."""
    found = [name.term for name in names.find(phrase) if name.term.kind in ("organizations", "sources")]
    return found[0].name if found else ""


def _of_claim(claim: Claim, attribution: Attribution, names: Names) -> str:
    """Whom a claim of the lead rests on, '' where it names nobody."""
    if claim.voice.via:
        return claim.voice.via[-1]
    if body := _body(claim.phrase, names):
        return body
    return claim.voice.by if attribution.is_person(claim) and claim.pointing != "carrier" else ""


def _likeness(phrase: str, other: str) -> bool:
    """Whether a named speaker fits a description: of the same country and trade, as "South Korean intelligence
    sources".
    """
    countries = [word for word in _CAPITALS.findall(straight(phrase)) if len(word) > 4]
    # "South Korean" and "South Korea's" differ in their last letter.
    fits = any(name.startswith(word[:-1]) for word in countries for name in _CAPITALS.findall(straight(other)))
    shared = {word.casefold() for word in re.findall(r"\b[a-z]{5,}", straight(phrase))}
    return fits and bool(shared & {word.casefold() for word in re.findall(r"\w{5,}", straight(other))})


def _named_later(claim: Claim, later: Sequence[Utterance], names: Names, speech: Speech) -> Iterator[_Cited]:
    """Those whom the text names for what the lead tells of nameless sources."""
    media = re.search(rf"\b(?:{speech.reports})\b", straight(claim.phrase), re.IGNORECASE) is not None
    passages = list(dict.fromkeys(id(utterance.passage) for utterance in later))
    because = f'the lead says "{claim.phrase}", and the text names it'
    for utterance in later:
        for each in utterance.claims:
            said = " ".join((each.phrase, *each.voice.via))
            carrier = next((name.term for name in names.find(said) if name.term.kind == "sources"), None)
            if media and carrier is not None and passages.index(id(utterance.passage)) < _NEAR:
                yield _Cited(carrier.name, because, 0.7, utterance.span(each.start, each.end))
                continue
            body = _body(each.phrase, names)
            if body and not media and each.how == "before" and _likeness(claim.phrase, each.phrase):
                yield _Cited(body, because, 0.75, utterance.span(each.start, each.end))


def _prefixed(reading: Reading, names: Names) -> Iterator[_Cited]:
    """`Kyodo: 2,000 soldiers move ...`: a headline that says whose story it is."""
    for passage in reading.of(Kind.HEADLINE):
        for name in names.find(passage.text):
            if (
                name.start == 0
                and passage.text[name.end : name.end + 1] == ":"
                and name.term.kind in ("sources", "organizations")
            ):
                yield _Cited(name.term.name, "the headline begins with its name", 0.9, passage.at(name.start, name.end))


def _told(utterances: Sequence[Utterance], attribution: Attribution, names: Names, speech: Speech) -> Iterator[_Cited]:
    """The attributions of dek and lead; one without a name is looked for in the text."""
    first = next((u.passage for u in utterances if u.passage.kind is not Kind.DEK), None)
    leading = [u.passage.kind is Kind.DEK or u.passage is first for u in utterances]
    lead = [u for u, leads in zip(utterances, leading, strict=True) if leads]
    later = [u for u, leads in zip(utterances, leading, strict=True) if not leads]
    for utterance in lead:
        for claim in utterance.claims:
            name = _of_claim(claim, attribution, names)
            if name:
                yield _Cited(name, f'the lead gives "{claim.phrase}"', 0.9, utterance.span(claim.start, claim.end))
            else:
                yield from _named_later(claim, later, names, speech)


def cites(reading: Reading, utterances: Sequence[Utterance], attribution: Attribution, names: Names) -> Decision | None:
    """Whom the article rests on, by the desk's names; None where its lead names nobody."""
    found = list(_labelled(reading, attribution))
    if not found:
        found = [*_prefixed(reading, names), *_told(utterances, attribution, names, reading.grammar.speech)]
    if not found:
        return None
    named = tuple(dict.fromkeys(each.name for each in found))
    reasons = dict.fromkeys(f"{each.name}: {each.because}" for each in found)
    first = {name: next(each for each in found if each.name == name) for name in named}
    because = "; ".join(
        [reason for reason in reasons if any(reason == f"{n}: {each.because}" for n, each in first.items())]
    )
    return Decision(named, because, min(each.confidence for each in first.values()), found[0].span)
