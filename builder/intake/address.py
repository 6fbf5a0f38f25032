"""Where does it stand on the web? The address that the clipping gives, in its canonical form."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from builder.intake.decision import Decision
from builder.intake.languages.model import Language
from builder.intake.passage import Kind, Passage
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


def address(reading: Reading) -> Decision:
    """The address of the article: the first that stands on a line of its own."""
    found = [
        (passage, _stated(passage, reading.grammar))
        for passage in reading.of(Kind.ADDRESS)
        if passage.ruling.rule == "address"
    ]
    stated = [(passage, link) for passage, link in found if link]
    if not stated:
        return Decision("", "no address stands on a line of its own", 0.5)
    passage, link = stated[0]
    candidates = tuple(dict.fromkeys(link for _, link in stated))
    doubt = (
        f"{len(candidates)} addresses stand alone on their lines; the first was taken" if len(candidates) > 1 else ""
    )
    return Decision(link, "stands on a line of its own", 0.97 if not doubt else 0.6, passage.span, candidates, doubt)
