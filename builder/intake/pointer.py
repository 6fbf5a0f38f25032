"""To which address does an e-mail point as its article's? By its headline's link, "read the full story", its page."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from builder.intake.bytecode import compiled
from builder.intake.decision import Decision
from builder.intake.formats.newsletter import counts
from builder.intake.formats.sender import domain
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading

_ADDRESS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")
_LONGEST = 80  # characters of a line that leads elsewhere, beside its address
_SURE = {"headline": 0.93, "whole": 0.9, "web": 0.7}
_SAID = {"headline": "its headline leads there", "whole": "it leads to the full text", "web": "it is read there online"}


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What leads to the text and to the e-mail as a page, in all languages: a mail's own words need not be its
    article's.
    """
    letters = [language.letter for language in LANGUAGES.values()]
    rows = (("web", "|".join(each.web for each in letters)), ("whole", "|".join(each.whole for each in letters)))
    return tuple((name, compiled(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for name, words in rows)


def _role(passage: Passage, words: str) -> str:
    """What a line with an address is to the article; '' where nothing says so."""
    if passage.kind is Kind.HEADLINE:
        return "headline"
    plain = straight(_ADDRESS.sub(" ", words)).strip()
    return next((name for name, phrase in _phrases() if len(plain) <= _LONGEST and phrase.search(plain)), "")


def _links(passage: Passage) -> Iterator[str]:
    """The addresses of a line, as shown and as linked."""
    yield from _ADDRESS.findall(passage.text)
    yield from (mark.target for mark in passage.block.marks if mark.kind == "link")


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _pointed(reading: Reading, senders: frozenset[str]) -> Iterator[tuple[str, str, Passage]]:
    for passage in reading.passages:
        for link in dict.fromkeys(_links(passage)):
            role = _role(passage, passage.text) if domain(_host(link)) in senders and not counts(link) else ""
            if role:
                yield role, link, passage


def pointed(reading: Reading) -> Decision | None:
    """The one address of the sender's own to which an e-mail points; None where it points to none, or to several."""
    stated = [each.value for each in reading.sheet.stated if each.field == "sender"]
    senders = frozenset(domain(each.rpartition("@")[2]) for each in stated)
    found = list(_pointed(reading, senders)) if senders else []
    for role in _SURE:
        links = {link.partition("?")[0]: (link, passage) for each, link, passage in found if each == role}
        if len(links) == 1:
            ((link, passage),) = links.values()
            return Decision(link, _SAID[role], _SURE[role], passage.span, (link,))
        if links:
            return None
    return None
