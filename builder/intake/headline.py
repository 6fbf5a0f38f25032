"""What is it called? The headline that the clipping states, or one drafted from the lead in the lead's own words."""

import re
from functools import lru_cache

from builder.intake.attribution import Attribution
from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.layout import date_line
from builder.intake.mention import mentions
from builder.intake.passage import Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.sentence import LONGEST, first
from builder.intake.shape import words

_FITS = 110  # characters of a headline that a list shows without breaking it twice
_FEWEST = 4  # words, below which a cut has taken the sense
_LONGEST = 300  # characters of a title or, twice over, of a summary: beyond, nobody would print it


@lru_cache(maxsize=16)
def _cuts(code: str) -> tuple[re.Pattern[str], ...]:
    """Where a long sentence can end and still be one: before a further clause, in the order of how little is lost."""
    return tuple(re.compile(pattern) for pattern in LANGUAGES[code].titles.cuts)


def _without_attribution(sentence: str, attribution: Attribution) -> str:
    """Without who said so, where that stands behind it: it is told in the text."""
    for claim in attribution.claims(sentence):
        before = sentence[: claim.start].rstrip()
        if claim.how in ("behind", "according") and before.endswith((",", "”", '"')) and len(words(before)) >= _FEWEST:
            return before.rstrip(",")
    return sentence


def _without_times(sentence: str, language: Language) -> str:
    """Without when it was, where that ends the sentence or a clause: the date stands by the title, and "this week" goes
    stale.
    """
    pattern = re.compile(rf"\s+(?:{language.titles.stale})(?=[,.]|\s(?:and|but)\b|$)", re.IGNORECASE)
    sentence = pattern.sub("", sentence)
    for mention in reversed(mentions(sentence, language.code)):
        before = re.search(r",?\s+(?:on|in|by|at|since)?\s*$", sentence[: mention.start])
        if before and not sentence[mention.end :].strip(" ."):
            sentence = sentence[: before.start()]
    return sentence


def _without_aside(sentence: str, language: Language) -> str:
    """Without a participle's clause between subject and verb: "troops said to be on their way have not been seen"."""
    aside = re.compile(
        rf"(?P<subject>^[^,]{{3,60}}?)\s(?:{language.titles.asides})\b.*?\s(?=(?:{language.titles.resume})\b)",
        re.IGNORECASE,
    )
    found = aside.match(sentence)
    return found["subject"] + sentence[found.end() - 1 :] if found else sentence


def _shortened(sentence: str, code: str) -> str:
    for cut in _cuts(code):
        if len(sentence) <= _FITS:
            break
        found = [match.start() for match in cut.finditer(straight(sentence)) if match.start() <= _FITS]
        if found and len(words(sentence[: found[-1]])) >= _FEWEST:
            sentence = sentence[: found[-1]].rstrip(" ,;:-–—")
    return sentence


def drafted(lead: str, attribution: Attribution, language: Language) -> str:
    """A title made of a lead's first sentence: its words, less attribution, times and further clauses; none is cut."""
    sentence = first(lead, language)
    if len(sentence) > LONGEST:
        return sentence
    title = _without_attribution(sentence, attribution)
    if len(title) > _FITS:
        title = _without_aside(title, language)
    title = _without_times(title, language)
    title = _shortened(title, language.code).strip().rstrip(".")
    return title if len(words(title)) >= _FEWEST else sentence.rstrip(".")


def _lead(reading: Reading) -> Passage | None:
    told = [passage for passage in reading.prose if passage.section != "source" and words(passage.words)]
    return next((passage for passage in told if passage.kind is not Kind.DEK), told[0] if told else None)


def headline(reading: Reading, attribution: Attribution) -> Decision:
    """The title; drafted, with a doubt, where the clipping states none. None where nothing is told at all."""
    for passage in reading.of(Kind.HEADLINE):
        return Decision(" ".join(passage.text.split()), "stands above the text", 0.95, passage.span)
    lead = _lead(reading)
    if lead is None:
        return Decision(None, "there is no text", 0.0)
    title = drafted(lead.words, attribution, reading.grammar)
    if len(title) > _LONGEST:
        title = " ".join(title[:_FITS].split()[:-1]) + "…"
    because = "the clipping has no headline: drafted from the first sentence of its lead"
    doubt = "drafted from the lead, since the clipping has no headline; look at it"
    at = lead.text.find(title[:20]) if len(title) >= 20 else -1
    span = lead.at(lead.bullet if at < 0 else at, lead.bullet + len(first(lead.words, reading.grammar)))
    return Decision(title, because, 0.5, span, doubt=doubt)


def summary(reading: Reading) -> Decision | None:
    """A summary in the article's own words: its dek, else the first sentence of its lead, whole."""
    dek = next(reading.of(Kind.DEK), None)
    if dek is not None:
        return Decision(" ".join(dek.words.split()), "the dek", 0.9, dek.span)
    lead = _lead(reading)
    if lead is None:
        return None
    sentence = first(lead.words, reading.grammar)
    if len(sentence) > 2 * _LONGEST:
        doubt = f"the lead's first sentence has {len(sentence):,} characters; write a summary"
        return Decision(None, "the lead's first sentence is too long for one", 0.5, doubt=doubt)
    return Decision(
        " ".join(sentence.split()),
        "the first sentence of the lead",
        0.8,
        lead.at(lead.bullet, lead.bullet + len(sentence)),
    )


def byline(reading: Reading) -> Decision | None:
    """Who wrote it, where a line between headline and text says so."""
    for passage in reading.of(Kind.DATELINE):
        line = date_line(passage.block.words, reading.grammar)
        if line is not None and line.author:
            return Decision(line.author, "stands in a byline", 0.95, passage.span)
    for passage in reading.of(Kind.BYLINE):
        if passage.ruling.rule == "byline":
            by = re.match(reading.grammar.parts.byline, straight(passage.text), re.IGNORECASE)
            name = passage.text[by.end() if by else 0 :].strip(" .,")
            return Decision(name, "stands in a byline", 0.95, passage.span)
        doubt = f'"{passage.text}" stands between headline and text; it may be the author or the outlet'
        return Decision(passage.text.strip(), "stands between headline and text", 0.5, passage.span, doubt=doubt)
    return None
