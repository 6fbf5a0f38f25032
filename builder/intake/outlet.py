"""Who published it? The address decides, then the outlet's name on the page, then what only that outlet prints."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from builder.briefing.vocabulary import Vocabulary
from builder.intake.ballot import ballot
from builder.intake.credit import author, pieces
from builder.intake.dateline import agencies
from builder.intake.decision import Decision
from builder.intake.house import find
from builder.intake.imprint import PICTURE, SUPPLIERS, imprint, named
from builder.intake.masthead import by_edge, by_head, by_host, head_host
from builder.intake.nameplate import nameplate
from builder.intake.paper import is_agency, is_plain, is_press
from builder.intake.passage import DROPPED, Kind, Passage
from builder.intake.postmark import by_sender
from builder.intake.reading import Reading
from builder.intake.release import by_release
from builder.intake.shape import bare
from builder.intake.sign import Sign, known, together
from builder.intake.signatory import is_called
from builder.intake.spelling import parts

# Below this an outlet is likely and no more: it is named to the editor and not written into the draft.
ENOUGH = 0.8

_CAVEAT = re.compile(
    r"\b(?:could not|cannot|was not able to|has not been able to) (?:(?:independently|immediately) )?\w+"
)
_SIGNS = re.compile("[\u4e00-\u9fff]{3,8}$")  # an agency behind its place: 【 place and agency 】
_SEAT = re.compile(r"^\S{1,6}?[市町村区県府都=＝](?=\S{3})")  # a place, and what closes it
_NAME_WORD = re.compile(r"[^\s(\[\"“]+")
_LONGEST_NAME = 6  # words
_OTHER = 0.85  # confidence of a name from which on an agency beside it is whose report it prints
_MUCH = 12  # lines around a text with which it is a page and no agency's wire
_ENDS = 4  # lines at either end of a page where it prints its own name
# Kinds of sign that a name which the desk does not know may have with those of the page's own lines.
_HEARD = frozenset(("stated", "dateline", "sender", "field", "labelled", "halves"))
_OWN = frozenset(("head", "framed", "signed", "tail", "channel"))  # and those of a line that is its name
_LIKELY = 0.6  # confidence of the name of an e-mail's sender, who may be a person
_ARTICLE = 12  # characters of an article and of what marks stand around a name
_ITSELF = ("a line of the page's own", "something of the reader", "is an address of it")  # which only its own pages say
_REPRINTED = 0.6  # confidence of an agency on such a page
_DOMAIN_ALONE = 0.6  # confidence of a domain for want of a name
_UNLISTED = 0.7  # confidence of a statement that is believed of an outlet that the desk does not know


def _host(address: Decision) -> str:
    """The host of an address, "" for none."""
    return (urlsplit(address.value).hostname or "") if address.value else ""


def _by_address(address: Decision, vocabulary: Vocabulary) -> Iterator[Sign]:
    if (host := _host(address)) and (outlet := vocabulary.outlet_by_domain(host)) is not None:
        yield Sign(outlet.name, f"{host} is its domain", 0.99, address.span)


def _by_top(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """The outlet whose domain a reader's view has printed above the article."""
    if (found := head_host(reading)) is not None and (outlet := vocabulary.outlet_by_domain(found[0])) is not None:
        yield Sign(outlet.name, f"{found[0]}, which stands above it, is its domain", 0.95, found[1])


def _by_head_host(reading: Reading) -> Decision | None:
    """The domain that stands above an article, where no name does: its page is known by that, and needs a name."""
    if (found := head_host(reading)) is None:
        return None
    host, span = found
    because = f"{host} stands above it, as reader views print whose page it is"
    return Decision(host, because, _DOMAIN_ALONE, span, (host,), f"{host} is a domain; the page tells no name for it")


def _printed(name: str, reading: Reading) -> str:
    """A name with the article with which a line of the clipping has it."""
    lines = (bare(each.text) for each in reading.passages if len(each.text) < len(name) + _ARTICLE)
    return next((each for each in lines if len(each) > len(name) and parts(each) == parts(name)), name)


def _by_statement(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """The outlet that the file states; one that the desk knows is surer. Pages put slogans behind the name."""
    for stated in reading.sheet.stated:
        if stated.field != "outlet":
            continue
        names = (stated.value, *re.split(r"\s(?:[|•·]|-|–|—)\s", stated.value))
        outlet = next((term for name in names if (term := vocabulary.term("sources", bare(name))).listed), None)
        if outlet is not None:
            yield Sign(outlet.name, f"{stated.where} names it", min(0.97, stated.confidence + 0.15), stated.span)
        elif "mail" in stated.where and (_LIKELY <= stated.confidence < _UNLISTED or is_called(stated.value)):
            yield Sign(_printed(stated.value, reading), f"{stated.where} names it", 0.5, stated.span, "sender")
        elif stated.confidence >= _UNLISTED:
            sure = stated.confidence + (0.12 if stated.where.startswith("front matter") else 0.0)
            kind = "stated" if sure < ENOUGH else ""
            name = _printed(stated.value, reading)
            yield Sign(name, f"{stated.where} names it", min(sure, 0.97), stated.span, kind)


def _is_item(at: int, passages: Sequence[Passage]) -> bool:
    """Whether a line stands among the items of a menu or a list."""
    beside = [passages[each].kind for each in (at - 1, at + 1) if 0 <= each < len(passages)]
    return all(kind in (Kind.NAVIGATION, Kind.OUTLET, Kind.TEASER, Kind.TEASER_HEAD) for kind in beside)


def _is_amid(at: int, passages: Sequence[Passage]) -> bool:
    """Whether a line stands amid a long page, away from its ends, its headline and the lines about its text."""
    if sum(each.ruling.kind in DROPPED for each in passages) < _MUCH or min(at, len(passages) - 1 - at) < _ENDS:
        return False
    around = passages[max(0, at - 2) : at + 3]
    return all(each.kind in DROPPED or each.kind is Kind.OUTLET for each in around)


def _by_name(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """An outlet's name alone on a line; among the items of a menu, or beside another's, it says little."""
    found = [
        (at, passage)
        for at, passage in enumerate(reading.passages)
        if passage.kind is Kind.OUTLET
        and PICTURE.fullmatch(passage.text) is None  # "Bild"
        and not (at and is_plain(bare(passage.text), reading.grammar.code))  # "Welt", a section of others
    ]
    rivals = len({vocabulary.term("sources", bare(passage.text)).name for _, passage in found}) > 1
    for at, passage in found:
        name = bare(passage.text)
        outlet = vocabulary.term("sources", name)
        alias = "" if outlet.name == name else ", another name of it"
        if at > 0 and (_is_item(at, reading.passages) or _is_amid(at, reading.passages)):
            confidence = 0.4 if rivals else 0.55
            yield Sign(
                outlet.name, f'"{name}"{alias}, stands among lines of the page', confidence, passage.span, "menu"
            )
        else:
            yield Sign(outlet.name, f'"{name}"{alias}, stands alone on a line', 0.93, passage.span)


def _by_credit(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """The outlet's name on the line of the date or of the author."""
    for passage in reading.of(Kind.DATELINE, Kind.BYLINE):
        if PICTURE.match(passage.text):
            continue
        for name in pieces(passage.text):
            outlet = vocabulary.term("sources", author(name, reading.grammar) or name)
            if outlet.listed:
                kind = "date" if passage.kind is Kind.DATELINE else "author"
                yield Sign(outlet.name, f'"{name}" stands on the line of its {kind}', 0.92, passage.span)


def _by_agency(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """The agency in a dateline: "KYIV, Nov 5 (Reuters) - ..."; one that the desk does not know is likely at most."""
    line = next(agencies(reading), None)
    if line is None:
        return
    # "KNA/AFP": the first that the desk knows; 【札幌共同】: the place may stand before it.
    names = [line.agency, *line.agency.split("/")]
    if not line.agency.isascii() and " " not in line.agency:
        names += [line.agency[-2:] + "通信"]
    terms = [*(vocabulary.term("sources", name.strip()) for name in names), *named(line.agency, vocabulary)]
    outlet = next((term for term in terms if term.listed), terms[0])
    own = outlet.name if outlet.listed or (found := _SIGNS.search(line.agency)) is None else found.group()
    own = own if outlet.listed or _SEAT.match(line.agency) is None else _SEAT.sub("", line.agency)
    often = sum(passage.text.count(own) for passage in reading.passages) > 1
    confidence = 0.85 if outlet.listed or is_agency(own) else ENOUGH - 0.1
    if often and line.agency[:1].isupper():
        confidence = max(confidence, ENOUGH)
    start = line.passage.bullet + line.start
    span = line.passage.at(start, start + len(line.agency))
    yield Sign(own, f'"{line.text}" opens the text', confidence, span, "dateline")


def _by_phrase(reading: Reading) -> Iterator[Sign]:
    """House phrases. One that names the outlet is proof; those that others may print as well make it likely at most."""
    likely: dict[str, dict[str, tuple[int, int]]] = {}
    for passage in reading.passages:
        for found in find(reading.house, passage.text):
            words, span = passage.text[found.start : found.end], passage.at(found.start, found.end)
            if found.phrase.names:
                yield Sign(found.phrase.outlet, f'"{words}" is a house phrase that names it', 0.9, span)
            else:
                likely.setdefault(found.phrase.outlet, {}).setdefault(words, span)
    for name, phrases in likely.items():
        longest = max(phrases, key=lambda words: len(words.split()))
        confidence = 0.35 + 0.05 * min(len(longest.split()), 6) + 0.05 * (len(phrases) - 1)
        listed = ", ".join(f'"{words}"' for words in phrases)
        is_one = "is a house phrase" if len(phrases) == 1 else "are house phrases"
        yield Sign(name, f"{listed} {is_one} of it", min(confidence, ENOUGH - 0.05), phrases[longest])


def _by_caveat(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
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
                    yield Sign(outlet.name, f'it speaks of itself: "{words}"', 0.9, passage.at(start, found.end()))
                    break


def _joined(signs: list[Sign]) -> Decision:
    """The decision for the outlet that the strongest sign points to; signs that agree raise it a little."""
    best = max(signs, key=lambda sign: sign.confidence)
    mine = list(dict.fromkeys(sign.because for sign in signs if sign.outlet == best.outlet and sign is not best))
    others = list(dict.fromkeys(sign.outlet for sign in signs if sign.outlet != best.outlet))
    highest = 0.99 if best.confidence >= ENOUGH else ENOUGH - 0.01
    confidence = min(highest, best.confidence + 0.04 * len(mine))
    because = "; ".join([best.because, *mine[:2]])
    return Decision(best.outlet, because, confidence, best.span, (best.outlet, *others))


def _is_papers(signs: Iterable[Sign]) -> bool:
    """Whether a page has the name of a paper at its head or foot, of which no agency is called."""
    names = (sign.outlet for sign in signs if sign.kind in _OWN)
    return any(is_press(name) and name not in SUPPLIERS and not is_agency(name) for name in names)


def _without_suppliers(signs: list[Sign], reading: Reading, papers: bool) -> list[Sign]:
    """The signs; but an agency on a page that has another name, or much around the text, is whose report it prints."""
    others = [sign for sign in signs if sign.outlet not in SUPPLIERS and sign.confidence >= _OTHER]
    around = sum(passage.ruling.kind in DROPPED for passage in reading.passages)
    own = any(sign.outlet in SUPPLIERS and any(said in sign.because for said in _ITSELF) for sign in signs)
    if not others and not papers and (own or around < _MUCH):
        return signs
    return [
        replace(sign, confidence=min(sign.confidence, _REPRINTED)) if sign.outlet in SUPPLIERS else sign
        for sign in signs
    ]


def gathered(reading: Reading, address: Decision, vocabulary: Vocabulary) -> tuple[list[Sign], bool]:
    """What points to an outlet, and whether all was asked that the page says of itself: where nothing strong does."""
    agency = list(_by_agency(reading, vocabulary))
    signs = [
        *_by_address(address, vocabulary),
        *_by_top(reading, vocabulary),
        *_by_statement(reading, vocabulary),
        *by_sender(reading, vocabulary),
        *_by_name(reading, vocabulary),
        *_by_credit(reading, vocabulary),
        *agency,
        *_by_phrase(reading),
        *_by_caveat(reading, vocabulary),
    ]
    if any(sign.confidence >= ENOUGH and sign.outlet not in SUPPLIERS for sign in signs):
        return signs, False
    signs += [*imprint(reading, vocabulary), *by_release(reading)]
    heard = [sign for sign in signs if sign.kind in _HEARD and known(sign.outlet, vocabulary) is None]
    own = nameplate(reading, vocabulary, [*by_head(reading), *heard])
    return [*(sign for sign in signs if sign not in heard), *own], True


def _unnamed(address: Decision) -> Decision:
    host = _host(address)
    why = f"{host} is no domain in vocabulary/outlets.yaml" if host else "nothing points to one"
    mark = "; " if host else ", and "
    return Decision(None, "nothing on the page names it", 0.0, doubt=f"not stated{mark}{why}")


def _open(decision: Decision | None, address: Decision) -> Decision:
    """A decision that no sign is strong enough for: it is left open."""
    if decision is None:
        return _unnamed(address)
    return replace(decision, value=None, doubt=f"{decision.value} is likely: {decision.because}")


def outlet(reading: Reading, address: Decision, vocabulary: Vocabulary) -> Decision:
    """The outlet, by its canonical name; None where it is at best likely, which the doubt then says."""
    said, asked = gathered(reading, address, vocabulary)
    signs = together(said, 0.94) if asked else said
    if asked and (not address.value or not any(sign.span == address.span for sign in signs)):
        signs = _without_suppliers(signs, reading, _is_papers(said))
    if all(sign.confidence < ENOUGH for sign in signs):
        host = _host(address) or (head_host(reading) or ("",))[0]
        signs += [*by_edge(reading, address, vocabulary), *by_host(reading, host)]
    decision = _joined(signs) if signs else None
    if decision is None or decision.confidence < ENOUGH:
        chosen = (ballot(reading, said, vocabulary) if asked else None) or _by_head_host(reading)
        return chosen or _open(decision, address)
    rivals = [sign for sign in signs if sign.outlet != decision.value and sign.confidence >= 0.9]
    if rivals and not address.value:
        doubt = f"{decision.value}, by what follows: {decision.because}; yet {rivals[0].outlet}: {rivals[0].because}"
        return replace(decision, confidence=0.6, doubt=doubt)
    return decision
