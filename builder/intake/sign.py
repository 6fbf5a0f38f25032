"""Signs of an outlet: what points to it, why, how surely; those of one kind are heard once, those of several add up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from builder.briefing.vocabulary import Term, Vocabulary

_DOMAIN = re.compile(r"(?<![\w@.-])(?:[\w-]{2,30}\.){1,2}[a-z]{2,6}\b", re.IGNORECASE)
_COMPANY = re.compile(
    r"(?:\s(?:ltd|limited|inc|llc|plc|corp|company|group|media|news agency|gmbh|ag|sa|s\.p\.a)\b\.?)+$", re.I
)
_TIE = 0.01


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that points to an outlet. `kind` is set where signs of other kinds make it surer than it is alone."""

    outlet: str
    because: str
    confidence: float
    span: tuple[int, int] | None
    kind: str = ""


@lru_cache(maxsize=2048)
def squeezed(text: str) -> str:
    """A name as a domain spells it."""
    return "".join(filter(str.isalnum, text.casefold().removeprefix("the ")))


def known(name: str, vocabulary: Vocabulary) -> Term | None:
    """The outlet of a name, or of a company's name without what makes it a company."""
    plain = _COMPANY.sub("", name).strip(" .,")
    for each in (name, plain, f"The {plain}"):
        if (term := vocabulary.term("sources", each)).listed:
            return term
    host = _DOMAIN.search(name)
    return vocabulary.outlet_by_domain(host.group().lower()) if host is not None else None


def together(signs: Iterable[Sign], highest: float) -> list[Sign]:
    """The signs with a kind as one for each outlet, the surer the more kinds there are; the others as they are."""
    given = list(signs)
    found = [sign for sign in given if not sign.kind]
    for outlet in dict.fromkeys(sign.outlet for sign in given if sign.kind):
        best: dict[str, Sign] = {}
        for sign in given:
            if sign.kind and sign.outlet == outlet:
                best[sign.kind] = max(best.get(sign.kind, sign), sign, key=lambda each: each.confidence)
        ranked = sorted(best.values(), key=lambda each: -each.confidence)
        doubt = 1.0
        for sign in ranked:
            doubt *= 1 - sign.confidence
        because = "; ".join(sign.because for sign in ranked[:3])
        sure = min(highest - doubt * _TIE, 1 - doubt)  # of two that are as sure as may be, the surer goes before
        found.append(Sign(outlet, because, sure, ranked[0].span))
    return found
