"""Where does it stand on the web? The address that the clipping gives, in its canonical form."""

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from builder.intake.decision import Decision
from builder.intake.languages.model import Language
from builder.intake.passage import Kind, Passage
from builder.intake.pointer import pointed
from builder.intake.reading import Reading
from builder.intake.shape import url

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref(?:_src)?|cmpid|ocid|s_cid|at_\w+", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def canonical(address: str) -> str:
    """The address without what only counts visitors; '' for what is no web address."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    if not host or "." not in host or re.search(r'[\s"<>\\^`{|}]', address) or parts.username is not None:
        return ""
    query = urlencode(
        [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(key)]
    )
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, query, ""))


def _stated(passage: Passage, language: Language) -> str:
    found = _ADDRESS.search(passage.text)
    return canonical(url(found.group())) if found else ""


def _lines(reading: Reading) -> Decision | None:
    """The first address that stands on a line of its own."""
    found = [
        (passage, _stated(passage, reading.grammar))
        for passage in reading.of(Kind.ADDRESS)
        if passage.ruling.rule != "e-mail header"
    ]
    shown = [(passage, link) for passage, link in found if link]
    if not shown:
        return None
    passage, link = shown[0]
    candidates = tuple(dict.fromkeys(link for _, link in shown))
    doubt = (
        f"{len(candidates)} addresses stand alone on their lines; the first was taken" if len(candidates) > 1 else ""
    )
    return Decision(link, "stands on a line of its own", 0.97 if not doubt else 0.6, passage.span, candidates, doubt)


def _said(reading: Reading) -> Decision | None:
    """The surest address that the file states of itself: the canonical one, before the one it was saved from."""
    stated = sorted((each for each in reading.sheet.stated if each.field == "url"), key=lambda each: -each.confidence)
    for each in stated:
        link = canonical(each.value)
        if link and urlsplit(link).path not in ("", "/"):  # many pages state their front page
            return Decision(link, f"{each.where} says so", each.confidence, each.span, (link,))
    return None


def _same(one: str, other: str) -> bool:
    """Whether two addresses lead to one page: scheme, "www." and a slash at the end make no difference."""
    plain = [re.sub(r"^https?://(?:www\.|m\.|amp\.)?|/$|\?.*$", "", each) for each in (one, other)]
    return plain[0] == plain[1]


def _led_to(reading: Reading) -> Decision | None:
    """The address to which an e-mail leads its readers."""
    found = pointed(reading)
    link = canonical(found.value) if found else ""
    return replace(found, value=link, candidates=(link,)) if found and link else None


def address(reading: Reading) -> Decision:
    """The address of the article: on a line of its own, or as the file states it; agreeing raises, another lowers."""
    line, said = _lines(reading), _said(reading)
    if line is None or said is None:
        return line or said or _led_to(reading) or Decision("", "no address stands on a line of its own", 0.5)
    agreeing = next((link for link in line.candidates if _same(link, said.value)), None)
    if agreeing is not None:
        best = replace(line, value=agreeing, because=f"{line.because}; {said.because}", confidence=0.99, doubt="")
        return replace(best, span=line.span if agreeing == line.value else said.span)
    both = tuple(dict.fromkeys((*said.candidates, *line.candidates)))
    if reading.sheet.format == "html" or line.doubt:  # what a page shows of addresses leads elsewhere
        return replace(said, candidates=both)
    surer = said if said.confidence > 0.9 else line
    doubt = f"{line.value} {line.because}, and {said.because.removesuffix(' says so')} says {said.value}"
    return replace(surer, confidence=0.6, candidates=both, doubt=doubt)
