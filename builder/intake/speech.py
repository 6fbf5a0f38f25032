"""The patterns by which a language ties words to their speaker, made ready once."""

import re
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.languages import LANGUAGES

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


_HELPERS = (
    "has|have|had|also|later|previously|earlier|then|reportedly|already|recently|now|further|again|itself|himself"
)


@lru_cache(maxsize=16)
def patterns(code: str) -> Patterns:
    """The patterns of the language `code`."""
    speech, ignore = LANGUAGES[code].speech, re.IGNORECASE
    citing = rf",?\s*\b(?:{speech.citing})\s+"
    name = rf"{CAPITAL.pattern}(?:\s{CAPITAL.pattern}){{1,2}}"
    return Patterns(
        verb=re.compile(rf"\b(?:{speech.verbs})\b(?! to (?:be|have)\b)(?! (?:{speech.verbs})\b)"),
        passive=re.compile(r"\b(?:been|was|were|is|are|be|being|a|an|the|this|its|their|his|of)\s+$"),
        connector=re.compile(rf"\b(?:{speech.connectors})\s", ignore),
        auxiliary=re.compile(rf"(?:[\s,]+(?:{_HELPERS}))+$"),
        finite=re.compile(rf"\b(?:{speech.finite})\b"),
        nouns=re.compile(rf"(?:{speech.nouns})", ignore),
        relative=re.compile(
            # One more comma may stand in it where a verb of speech follows: "who heads HUR, the agency, said".
            rf",\s(?:{speech.relative})\b(?:[^,;:\"]*(?:,[^,;:\"]*)?,(?=\s(?:(?:{_HELPERS})\s)*(?:{speech.verbs})\b)"
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
    )
