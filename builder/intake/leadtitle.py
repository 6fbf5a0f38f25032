"""What may an article without a headline be called? Its lead's first sentence, shortened where it can end."""

import re
from functools import lru_cache

from builder.intake.attribution import Attribution
from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.quotation import straight
from builder.intake.sentence import LONGEST, first
from builder.intake.shape import words

FITS = 110  # characters of a headline that a list shows without breaking it twice
FEWEST = 4  # words, below which a cut has taken the sense


@lru_cache(maxsize=16)
def _cuts(code: str) -> tuple[re.Pattern[str], ...]:
    """Where a long sentence can end and still be one: before a further clause, in the order of how little is lost."""
    return tuple(compiled(pattern) for pattern in LANGUAGES[code].titles.cuts)


def _without_attribution(sentence: str, attribution: Attribution) -> str:
    """Without who said so, where that stands behind it: it is told in the text."""
    for claim in attribution.claims(sentence):
        before = sentence[: claim.start].rstrip()
        if claim.how in ("behind", "according") and before.endswith((",", "”", '"')) and len(words(before)) >= FEWEST:
            return before.rstrip(",")
    return sentence


def _without_times(sentence: str, language: Language) -> str:
    """Without when it was, where that ends the sentence or a clause: the date stands by the title, and "this week" goes
    stale.
    """
    pattern = compiled(rf"\s+(?:{language.titles.stale})(?=[,.]|\s(?:and|but)\b|$)", re.IGNORECASE)
    sentence = pattern.sub("", sentence)
    for mention in reversed(mentions(sentence, language.code)):
        before = re.search(rf",?\s+(?:{language.titles.at})?\s*$", sentence[: mention.start], re.IGNORECASE)
        if before and not sentence[mention.end :].strip(" ."):
            sentence = sentence[: before.start()]
    return sentence


def _without_aside(sentence: str, language: Language) -> str:
    """Without a participle's clause between subject and verb: "troops said to be on their way have not been seen"."""
    aside = compiled(
        rf"(?P<subject>^[^,]{{3,60}}?)\s(?:{language.titles.asides})\b.*?\s(?=(?:{language.titles.resume})\b)",
        re.IGNORECASE,
    )
    found = aside.match(sentence)
    return found["subject"] + sentence[found.end() - 1 :] if found else sentence


def _shortened(sentence: str, code: str) -> str:
    for cut in _cuts(code):
        if len(sentence) <= FITS:
            break
        found = [match.start() for match in cut.finditer(straight(sentence)) if match.start() <= FITS]
        if found and len(words(sentence[: found[-1]])) >= FEWEST:
            sentence = sentence[: found[-1]].rstrip(" ,;:-–—")
    return sentence


def _unquoted(title: str) -> str:
    """A title that is one quotation, whole, without its marks."""
    inside = straight(title).strip('",')
    whole = straight(title)[:1] == '"' and straight(title).rstrip(",")[-1:] == '"' and '"' not in inside
    return title.strip('"“”„«».,') if whole else title


def drafted(lead: str, attribution: Attribution, language: Language) -> str:
    """A title made of a lead's first sentence: its words, less attribution, times and further clauses; none is cut."""
    sentence = first(lead, language)
    if len(sentence) > LONGEST:
        return sentence
    title = _without_attribution(sentence, attribution)
    if len(title) > FITS:
        title = _without_aside(title, language)
    title = _without_times(title, language)
    title = _unquoted(_shortened(title, language.code).strip().rstrip("."))
    return title if len(words(title)) >= FEWEST else sentence.rstrip(".")
