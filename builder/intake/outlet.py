"""Who published it? The address decides, then the outlet's name on the page, then what only that outlet prints."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.address import canonical
from builder.intake.credit import author, pieces
from builder.intake.dateline import dateline
from builder.intake.decision import Decision
from builder.intake.house import find
from builder.intake.passage import Kind
from builder.intake.reading import Reading
from builder.intake.shape import bare

# Below this an outlet is likely and no more: it is named to the editor and not written into the draft.
ENOUGH = 0.8

_TOP = 10  # passages at the top and at the end of a clipping where an outlet prints its name
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_PIECES = re.compile(r"\s[|•·–—/-]\s|\s?[|•·,]\s?")
_DOMAIN = re.compile(r"(?<![\w@.-])(?:[\w-]{2,30}\.){1,2}[a-z]{2,6}\b", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:(?:©|\(c\)|\bcopyright\b)\s*)+(?:(?:19|20)\d\d\s*[-–]?\s*(?:20\d\d)?,?\s*)?(?:by\s)?"
    r"(?P<name>[^\W\d_][^.,|©\d]{2,40}?)(?=\s*(?:[.,|©\d]|$|\ball\b|\bвсе\b|\bусі\b))",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?:\s(?:ltd|limited|inc|llc|plc|corp|company|group|media|news agency|gmbh|ag|sa|s\.p\.a)\b\.?)+$", re.I
)
_CAVEAT = re.compile(
    r"\b(?:could not|cannot|was not able to|has not been able to) (?:(?:independently|immediately) )?\w+"
)
_NAME_WORD = re.compile(r"[^\s(\[\"“]+")
_LONGEST_NAME = 6  # words
_UNLISTED = 0.7  # confidence of a statement that is believed of an outlet that the desk does not know


@dataclass(frozen=True, slots=True)
class _Sign:
    """One thing that points to an outlet."""

    outlet: str
    because: str
    confidence: float
    span: tuple[int, int] | None


def _by_address(address: Decision, vocabulary: Vocabulary) -> Iterator[_Sign]:
    if address.value:
        host = urlsplit(address.value).hostname or ""
        if (outlet := vocabulary.outlet_by_domain(host)) is not None:
            yield _Sign(outlet.name, f"{host} is its domain", 0.99, address.span)


def _by_statement(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sign]:
    """The outlet that the file states; one that the desk knows is surer. Pages put slogans behind the name."""
    for stated in reading.sheet.stated:
        if stated.field != "outlet":
            continue
        names = (stated.value, *re.split(r"\s(?:[|•·]|-|–|—)\s", stated.value))
        outlet = next((term for name in names if (term := vocabulary.term("sources", bare(name))).listed), None)
        if outlet is not None:
            yield _Sign(outlet.name, f"{stated.where} names it", min(0.97, stated.confidence + 0.15), stated.span)
        elif stated.confidence >= _UNLISTED:
            yield _Sign(stated.value, f"{stated.where} names it", stated.confidence, stated.span)


def _by_name(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sign]:
    for passage in reading.of(Kind.OUTLET):
        name = bare(passage.text)
        outlet = vocabulary.term("sources", name)
        alias = "" if outlet.name == name else ", another name of it"
        yield _Sign(outlet.name, f'"{name}"{alias}, stands alone on a line', 0.93, passage.span)


def _by_credit(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sign]:
    """The outlet's name on the line of the date or of the author."""
    for passage in reading.of(Kind.DATELINE, Kind.BYLINE):
        for name in pieces(passage.text):
            outlet = vocabulary.term("sources", author(name, reading.grammar) or name)
            if outlet.listed:
                kind = "date" if passage.kind is Kind.DATELINE else "author"
                yield _Sign(outlet.name, f'"{name}" stands on the line of its {kind}', 0.92, passage.span)


def _by_agency(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sign]:
    """The agency in a dateline: "KYIV, Nov 5 (Reuters) - ..."; one that the desk does not know is likely at most."""
    line = dateline(reading)
    if line is None or not line.agency:
        return
    # "KNA/AFP": the first that the desk knows; 【札幌共同】: the place may stand before it.
    terms = [vocabulary.term("sources", name.strip()) for name in (line.agency, *line.agency.split("/"))]
    outlet = next((term for term in terms if term.listed), terms[0])
    confidence = 0.85 if outlet.listed else ENOUGH - 0.1
    start = line.passage.bullet + line.start
    span = line.passage.at(start, start + len(line.agency))
    yield _Sign(outlet.name, f'"{line.text}" opens the text', confidence, span)


def _by_phrase(reading: Reading) -> Iterator[_Sign]:
    """House phrases. One that names the outlet is proof; those that others may print as well make it likely at most."""
    likely: dict[str, dict[str, tuple[int, int]]] = {}
    for passage in reading.passages:
        for found in find(reading.house, passage.text):
            words, span = passage.text[found.start : found.end], passage.at(found.start, found.end)
            if found.phrase.names:
                yield _Sign(found.phrase.outlet, f'"{words}" is a house phrase that names it', 0.9, span)
            else:
                likely.setdefault(found.phrase.outlet, {}).setdefault(words, span)
    for name, phrases in likely.items():
        longest = max(phrases, key=lambda words: len(words.split()))
        confidence = 0.35 + 0.05 * min(len(longest.split()), 6) + 0.05 * (len(phrases) - 1)
        listed = ", ".join(f'"{words}"' for words in phrases)
        is_one = "is a house phrase" if len(phrases) == 1 else "are house phrases"
        yield _Sign(name, f"{listed} {is_one} of it", min(confidence, ENOUGH - 0.05), phrases[longest])


def _by_caveat(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sign]:
    """Where an outlet speaks of its own reporting: "Kyiv Post could not independently verify"."""
    if reading.grammar.code != "en":
        return
    for passage in reading.prose:
        for found in _CAVEAT.finditer(passage.text):
            starts = [word.start() for word in _NAME_WORD.finditer(passage.text, 0, found.start())]
            for start in starts[-_LONGEST_NAME:]:  # the longest name first: "The Kyiv Post" before "Post"
                outlet = vocabulary.term("sources", passage.text[start : found.start()].strip())
                if outlet.listed:
                    words = passage.text[start : found.end()]
                    yield _Sign(outlet.name, f'it speaks of itself: "{words}"', 0.9, passage.at(start, found.end()))
                    break


def _squeezed(text: str) -> str:
    """A name as a domain spells it."""
    return "".join(each for each in text.casefold().removeprefix("the ") if each.isalnum())


def _hosts(reading: Reading, address: Decision) -> set[str]:
    """The names in the domains that a clipping shows as its own: of its address, and of all that it prints."""
    links = [address.value or ""]
    links += [link for passage in reading.passages for link in _LINK.findall(passage.text)]
    whole = (canonical(link if "//" in link else f"https://{link}") for link in links if link)  # "" for what is none
    hosts = (urlsplit(link).hostname or "" for link in whole)
    parts = {part for host in hosts for part in host.split(".")[:-1]}
    return {plain for part in parts for plain in (part, part.removeprefix("the")) if len(plain) > 3}


def _named(reading: Reading) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Names that may be the outlet's: pieces of the short lines at top and end, and whose rights a line reserves."""
    edge = [*reading.passages[:_TOP], *reading.passages[-_TOP:]]
    for passage in dict.fromkeys(edge):
        if (reserved := _RIGHTS.search(passage.text)) is not None:
            yield "rights", reserved["name"].strip(" .,"), passage.at(*reserved.span("name"))
        elif len(passage.text) < 80:
            for piece in _PIECES.split(passage.text):
                name = piece.strip(" .,\t")
                at = passage.text.find(name)
                if 1 <= len(name.split()) <= 5 and name[:1].isupper() and not any(each.isdigit() for each in name):
                    yield "line", name, passage.at(at, at + len(name))


def _known(name: str, vocabulary: Vocabulary) -> Term | None:
    """The outlet of a name, or of a company's name without what makes it a company."""
    for each in (name, _COMPANY.sub("", name).strip(" .,")):
        if (term := vocabulary.term("sources", each)).listed:
            return term
    host = _DOMAIN.search(name)
    return vocabulary.outlet_by_domain(host.group().lower()) if host is not None else None


def _by_masthead(reading: Reading, address: Decision, vocabulary: Vocabulary) -> Iterator[_Sign]:
    """A name at the top or the end of the page. One that the desk does not know needs a domain or rights beside it."""
    found = list(_named(reading))
    listed = [(term, name, span) for _, name, span in found if (term := _known(name, vocabulary)) is not None]
    if len({term.name for term, _, _ in listed}) == 1:
        term, name, span = listed[0]
        yield _Sign(term.name, f'"{name}" stands at the top or the end of the page', 0.84, span)
        return
    lines = {_squeezed(name): (name, span) for kind, name, span in reversed(found) if kind == "line"}
    for host in sorted(_hosts(reading, address) & set(lines)):
        name, span = lines[host]
        yield _Sign(_cased(name), f'"{name}" stands on a line of its own and in an address', 0.88, span)
    for kind, name, span in found:
        if kind == "rights" and (_squeezed(name) in lines or len(name.split()) > 1):
            twice = _squeezed(name) in lines
            because = f'"{name}" reserves its rights' + (" and stands on a line of its own" if twice else "")
            yield _Sign(name, because, 0.86 if twice else ENOUGH - 0.05, span)


def _cased(name: str) -> str:
    """A name that is printed in capitals as it is written elsewhere."""
    return name.title() if name.isupper() and len(name) > 5 else name


def _joined(signs: list[_Sign]) -> Decision:
    """The decision for the outlet that the strongest sign points to; signs that agree raise it a little."""
    best = max(signs, key=lambda sign: sign.confidence)
    mine = list(dict.fromkeys(sign.because for sign in signs if sign.outlet == best.outlet and sign is not best))
    others = list(dict.fromkeys(sign.outlet for sign in signs if sign.outlet != best.outlet))
    highest = 0.99 if best.confidence >= ENOUGH else ENOUGH - 0.01
    confidence = min(highest, best.confidence + 0.04 * len(mine))
    because = "; ".join([best.because, *mine[:2]])
    return Decision(best.outlet, because, confidence, best.span, (best.outlet, *others))


def outlet(reading: Reading, address: Decision, vocabulary: Vocabulary) -> Decision:
    """The outlet, by its canonical name; None where it is at best likely, which the doubt then says."""
    signs = [
        *_by_address(address, vocabulary),
        *_by_statement(reading, vocabulary),
        *_by_name(reading, vocabulary),
        *_by_credit(reading, vocabulary),
        *_by_agency(reading, vocabulary),
        *_by_phrase(reading),
        *_by_caveat(reading, vocabulary),
    ]
    if all(sign.confidence < ENOUGH for sign in signs):
        signs += _by_masthead(reading, address, vocabulary)
    if not signs:
        host = urlsplit(address.value).hostname if address.value else ""
        doubt = (
            f"not stated; {host} is no domain in vocabulary/outlets.yaml"
            if host
            else "not stated, and nothing points to one"
        )
        return Decision(None, "nothing on the page names it", 0.0, doubt=doubt)
    decision = _joined(signs)
    if decision.confidence < ENOUGH:
        doubt = f"{decision.value} is likely: {decision.because}"
        return replace(decision, value=None, doubt=doubt)
    rivals = [sign for sign in signs if sign.outlet != decision.value and sign.confidence >= 0.9]
    if rivals and not address.value:
        doubt = f"{decision.value}, by what follows: {decision.because}; yet {rivals[0].outlet}: {rivals[0].because}"
        return replace(decision, confidence=0.6, doubt=doubt)
    return decision
