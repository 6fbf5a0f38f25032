"""The patterns by which a language ties words to their speaker, made ready once."""

import re
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import NEVER

CAPITAL = re.compile(r"[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+")
ARTICLE = re.compile(r"\A(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Patterns:
    """One pattern for each row of a language's `Speech`, and those that several rows make together."""

    verb: re.Pattern[str]
    passive: re.Pattern[str]
    connector: re.Pattern[str]
    auxiliary: re.Pattern[str]
    finite: re.Pattern[str]
    nouns: re.Pattern[str]
    relative: re.Pattern[str]
    pronoun: re.Pattern[str]
    person: re.Pattern[str]
    ending: re.Pattern[str]
    going_on: re.Pattern[str]
    media: re.Pattern[str]
    carrier: re.Pattern[str]
    lead_in: re.Pattern[str]
    citing: re.Pattern[str]
    cited: re.Pattern[str]
    according: re.Pattern[str]
    told: re.Pattern[str]
    titled: re.Pattern[str]
    titles: re.Pattern[str]
    title: re.Pattern[str]
    article: re.Pattern[str]
    within: re.Pattern[str]
    names: re.Pattern[str]
    behind: re.Pattern[str]
    final: re.Pattern[str]
    topic: re.Pattern[str]
    cut: re.Pattern[str]
    through: re.Pattern[str]


@lru_cache(maxsize=16)
def patterns(code: str) -> Patterns:
    """The patterns of the language `code`."""
    speech, ignore = LANGUAGES[code].speech, re.IGNORECASE
    citing = rf",?\s*\b(?:{speech.citing})\s+"
    name = rf"{CAPITAL.pattern}(?:\s{CAPITAL.pattern}){{1,2}}"
    return Patterns(
        verb=re.compile(rf"\b(?:{speech.verbs})\b(?! to (?:be|have)\b)(?! (?:{speech.verbs})\b)"),
        passive=re.compile(rf"\b{speech.passive}"),
        connector=re.compile(rf"\b(?:{speech.connectors})\s", ignore),
        auxiliary=re.compile(rf"(?:[\s,]+(?:{speech.helpers}))+$"),
        finite=re.compile(rf"\b(?:{speech.finite})\b"),
        nouns=re.compile(rf"(?:{speech.nouns})", ignore),
        relative=re.compile(
            # One more comma may stand in it where a verb of speech follows: "who heads HUR, the agency, said".
            rf",\s(?:{speech.relative})\b(?:[^,;:\"]*(?:,[^,;:\"]*)?,(?=\s(?:(?:{speech.helpers})\s)*(?:{speech.verbs})\b)"
            rf"|[^,.;:\"]*,)",
            ignore,
        ),
        pronoun=re.compile(rf"(?:{speech.pronouns})", ignore),
        person=re.compile(rf"(?:{speech.person})", ignore),
        ending=re.compile(rf"(?:^|\s)({speech.person})$", ignore),
        going_on=re.compile(rf"(?:{speech.going_on})\b", ignore),
        media=re.compile(rf"(?:{speech.media})", ignore),
        carrier=re.compile(rf"(?:{speech.carriers})", ignore),
        lead_in=re.compile(rf"(?:{speech.lead_in})\b", ignore),
        citing=re.compile(citing, ignore),
        cited=re.compile(rf"[^.;\"]{{0,20}}?{citing}(?P<who>[^,;.]+)", ignore),
        according=re.compile(rf"\b(?:{speech.according})\s+(?P<who>[^,;.()\"]+(?:\([^)]*\))?)", ignore),
        told=re.compile(rf"\b(?:{speech.told})\s+(?:the\s+)?(?:[a-z]+ )*"),
        titled=re.compile(rf"\b(?i:{speech.titles})\s+(?P<name>{name})$"),
        titles=re.compile(rf"(?:[\w'-]+\s)*(?:{speech.titles})", ignore),
        title=re.compile(rf"\b(?:{speech.titles})\b", ignore),
        article=re.compile(rf"\A(?:(?:{speech.articles})\s+|l')", ignore),
        within=re.compile(rf"(?:{speech.within})\s", ignore),
        names=re.compile(rf"{CAPITAL.pattern}(?:\s(?:(?:de|von|van|der|la|el|al|bin|di|da)\s)?{CAPITAL.pattern})+"),
        behind=re.compile(rf"(?P<who>[^,;:。、\"]{{2,60}}?)\s?(?:{speech.behind or NEVER})"),
        final=re.compile(rf"(?:{speech.final or NEVER})"),
        topic=re.compile(
            rf"(?P<who>[^,.;:。、\"]{{0,60}}?(?:{speech.ends or NEVER})(?:\([^()]{{1,20}}\))?)"
            rf"(?:{speech.topic or NEVER})"
        ),
        cut=re.compile(speech.cut),
        through=re.compile(rf"(?P<who>[^,.;:。、\"]{{2,60}}?)(?:{speech.through or NEVER})"),
    )
