"""The patterns by which a language ties words to their speaker, made ready once."""

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES, either
from builder.intake.languages.model import NEVER, Language, Speech, listed
from builder.intake.sieve import Guarded

# A word of a name; of Arabic ones an article may hang on it: "al-Tayeb".
CAPITAL = re.compile(r"(?:(?:al|el|an|ar|as|ash|ad|at|az)-)?[A-ZÀ-ÞА-ЯІЇЄҐĀ-Ž][\w'-]+")
PARTICLE = rf"(?:van|bin|{either(lambda each: each.crediting.between)})"  # between the words of a name
ARTICLE = re.compile(r"\A(?:the|a|an)\s+", re.IGNORECASE)


class Patterns(Struct, frozen=True):
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
    counts: re.Pattern[str]
    those: re.Pattern[str]
    ending: re.Pattern[str]
    going_on: re.Pattern[str]
    reported: re.Pattern[str]
    owned: Guarded
    theirs: re.Pattern[str]
    going: re.Pattern[str]
    media: re.Pattern[str]
    carrier: re.Pattern[str]
    lead_in: re.Pattern[str]
    citing: re.Pattern[str]
    cited: re.Pattern[str]
    according: re.Pattern[str]
    told: re.Pattern[str]
    joined: re.Pattern[str]
    clause: re.Pattern[str]
    swapped: re.Pattern[str]
    as_said: re.Pattern[str]
    titled: re.Pattern[str]
    titles: re.Pattern[str]
    title: re.Pattern[str]
    article: re.Pattern[str]
    within: re.Pattern[str]
    names: re.Pattern[str]
    behind: re.Pattern[str]
    source: re.Pattern[str]
    final: re.Pattern[str]
    topic: re.Pattern[str]
    people: re.Pattern[str]
    quoting: re.Pattern[str]
    attributive: re.Pattern[str]
    onward: re.Pattern[str]
    cut: re.Pattern[str]
    leads: re.Pattern[str]
    through: re.Pattern[str]
    office: re.Pattern[str]
    tells: re.Pattern[str]
    hearer: re.Pattern[str]
    named: re.Pattern[str]
    aside: re.Pattern[str]
    loose: re.Pattern[str]
    shared: re.Pattern[str]
    run: re.Pattern[str]
    introduces: re.Pattern[str]
    introduced: re.Pattern[str]
    lone: re.Pattern[str]
    apposing: re.Pattern[str]
    no_speaker: re.Pattern[str]
    opened_within: re.Pattern[str]
    lone_body: re.Pattern[str]
    paper: re.Pattern[str]
    opening: re.Pattern[str]
    titled_by: re.Pattern[str]
    actor: re.Pattern[str]
    described: re.Pattern[str]
    timed: re.Pattern[str]
    dated: re.Pattern[str]


# Prepositions of the genitive, which tell whose office it is: "ministère de la Défense", "Bund der Steuerzahler".
_WHOSE = listed(
    "de du des d' del della di dei degli dell' delle von vom der das und et y e o wie que qui che of who that"
)


def _asides(speech: Speech) -> str:
    """Prepositions behind which a speaker is told of no more: "le ministère dans un communiqué"."""
    return "|".join(sorted(set(speech.prepositions.split("|")) - _WHOSE)) or NEVER


def _owned(speech: Speech) -> Guarded:
    """Whose count it is, by a noun: "by the union's own count", "Norland's estimate of 40"."""
    return Guarded(
        rf"(?:\b[Bb]y\s|(?:^|;\s)(?:[Tt]he\s)?)(?P<who>[^,;.()\"]{{2,40}}?)'s?\s(?:(?:last|latest|first)\s)?"
        rf"(?:{speech.owned})(?!\w)",
        0,
    )


def _said(language: Language) -> dict[str, Any]:
    """What stands around a verb of speech."""
    speech, ignore = language.speech, re.IGNORECASE
    return {
        "verb": compiled(rf"\b(?:{speech.verbs})\b(?! to (?:be|have)\b)(?! (?:{speech.verbs})\b)"),
        "passive": compiled(rf"\b{speech.passive}"),
        "connector": compiled(rf"\b(?:{speech.connectors})\s", ignore),
        "auxiliary": compiled(rf"(?:[\s,]+(?:{speech.helpers}|{speech.hearers}))+$"),
        "finite": compiled(rf"\b(?:{speech.finite})\b"),
        "relative": compiled(
            # One more comma may stand in it where a verb of speech follows: "who heads HUR, the agency, said".
            rf",\s(?:{speech.relative}|{speech.oblique})\b(?:[^,;:\"]*(?:,[^,;:\"]*)?,(?=\s(?:(?:{speech.helpers})\s)*(?:{speech.verbs})\b)"
            rf"|[^,.;:\"]*,)"
            # Without a comma before it: "an economist who sat on the board, argues".
            rf"|\s(?:{NEVER if language.nouns_capital else speech.relative})\s[^,;:\"]*"
            rf"(?=,\s(?:(?:{speech.helpers})\s)*(?:{speech.verbs})\b)",
            ignore,
        ),
        "shared": compiled(
            rf"(?:^|[\s,])(?:(?:{speech.also})(?:\s(?:{speech.helpers}))*|(?:{speech.relative}))\s*$", ignore
        ),
        "as_said": compiled(rf"\S.{{20,}},\s(?:{speech.as_said})$"),
        "swapped": compiled(rf"[^\W\d]+\s({speech.person})(?!\w)" if language.nouns_capital else NEVER),
        "clause": compiled(rf",\s(?:[\w'-]+\s){{0,2}}(?:{speech.connectors}|{speech.relative})(?!\w)[^,]*$", ignore),
        "joined": compiled(rf"\s*(?:{speech.also}|or)\s+", ignore),
        "told": compiled(rf"\b(?:{speech.told})\s+(?:the\s+)?(?:[a-z]+ )*"),
        "tells": compiled(rf"(?:{speech.told})\b"),
        "lead_in": compiled(rf"(?:{speech.lead_in})\b", ignore),
        "going_on": compiled(rf"(?:{speech.going_on})\b", ignore),
        "reported": compiled(rf"\b(?:{speech.reported})\b" if language.cased else speech.reported),
        "owned": _owned(speech),
        "theirs": compiled(rf"(?<!\w)(?:{speech.theirs})(?!\w)", ignore),
        "pronoun": compiled(rf"(?:{speech.pronouns})", ignore),
        "counts": compiled(rf"(?:{speech.counts})\b"),
        "those": compiled(rf"(?:{speech.person}|{speech.several})", ignore),
        "person": compiled(rf"(?:{speech.person})", ignore),
        "ending": compiled(rf"(?:^|\s)({speech.person})$", ignore),
    }


def _speaker(language: Language) -> dict[str, Any]:
    """What a speaker's description is made of."""
    speech, ignore = language.speech, re.IGNORECASE
    run = (
        rf"{CAPITAL.pattern}(?:(?:\s(?:{PARTICLE}\s)?(?:[A-ZÀ-ÞА-ЯІЇЄҐ]\.?\s)?{CAPITAL.pattern}){{1,3}}"
        r"|\s[A-ZÀ-ÞА-ЯІЇЄҐ]\.(?=,?\s[^\W\dA-ZÀ-ÞА-ЯІЇЄҐ]))"  # "Ada B. says"
    )
    name = rf"{CAPITAL.pattern}(?:\s{CAPITAL.pattern}){{1,2}}"
    return {
        "nouns": compiled(rf"(?:{speech.nouns})", ignore),
        "media": compiled(rf"(?:{speech.media})", ignore),
        "carrier": compiled(rf"(?:{speech.carriers})", ignore),
        "office": compiled(rf"(?:{speech.nouns}|{speech.media}|{speech.titles})", ignore),
        "titled": compiled(rf"\b(?i:{speech.titles})\s+(?P<name>{name})$"),
        "titles": compiled(rf"(?:[\w'-]+\s)*(?:{speech.titles})", ignore),
        "title": compiled(rf"\b(?:{speech.titles})\b", ignore),
        "article": compiled(rf"\A(?:(?:{speech.articles})\s+|l')", ignore),
        "names": compiled(rf"{CAPITAL.pattern}(?:\s(?:{PARTICLE}\s)?{CAPITAL.pattern})+"),
        "run": compiled(run),
        # A verb or a preposition opens no speaker's name: "said", "Aus der Stadt".
        "no_speaker": compiled(rf"(?:(?-i:{speech.verbs})|{speech.finite}|{speech.nobody})(?:\s|$)", ignore),
        "introduces": compiled(
            rf"(?:(?:{speech.articles})\s)?(?:[\w'-]+\s){{0,6}}?(?:{speech.titles}|{speech.nouns})(?:\s[\w'-]+){{0,5}},?\s",
            ignore,
        ),
        "introduced": compiled(rf"(?:(?:{speech.articles})\s)?(?:[\w'-]+\s){{1,5}}?(?:{speech.titles})\s", ignore),
        # Whatever one is, a name between commas behind it is a person's: "La mairesse de Villac, Ada Brenner, ...".
        "apposing": compiled(rf"(?i:{speech.articles})\s[^\W\d][\w'-]*(?:\s[\w'-]+){{0,5}},\s"),
        "opened_within": compiled(  # "Водночас у ДСНС": the words before where it is said
            rf"(?:{speech.connectors}|{speech.helpers})\s+(?=(?:{speech.within})\s)", ignore
        ),
        "opening": compiled(rf"(?:{speech.connectors}|{speech.helpers}|especially|when)(?!\w)", ignore),
        "lone": compiled(rf"(?P<who>{CAPITAL.pattern})(?:,\s(?:{speech.relative})\s|,\s\d\d,\s|\s\(\d\d\)[\s,])"),
        "titled_by": compiled(rf"(?:{speech.titles}|{speech.nouns})\s(?=[A-ZÀ-ÞА-ЯІЇЄҐ])", ignore),
        "named": compiled(rf"(?:(?:{speech.articles})\s)?(?:(?:[\w'-]+\s)?(?:{speech.titles})\s)*(?-i:{run})", ignore),
        "loose": compiled("|".join(sorted(map(re.escape, speech.loose))) or NEVER, ignore),
        "aside": compiled(rf"\s(?:{_asides(speech)})\s", ignore),
        "timed": compiled(rf"\s+(?:{speech.prepositions}|late on|early on)?\s*$", ignore),
        "dated": compiled(rf"\s*(?:(?:{speech.prepositions}|{speech.lead_in})\s*)?", ignore),
    }


def _body(language: Language) -> dict[str, Any]:
    """How bodies that are no persons are written, by themselves and before what they did."""
    speech = language.speech
    return {
        # In a language that writes all nouns large: "der polnische Wetterdienst", "ein Sprecher des Roten Kreuzes".
        "described": compiled(
            rf"(?:[a-zäöüß]+\s){{0,3}}{CAPITAL.pattern}(?:(?:\s(?:{speech.whose})(?:\s[\w-]+)?)?\s{CAPITAL.pattern})*"
        ),
        # An office with what it is of, or an acronym, and then a word that is no noun: its verb.
        "actor": compiled(
            rf"(?P<who>(?i:(?:{speech.articles})\s)?(?:(?:[\w'-]+\s){{0,4}}?(?i:{speech.bodies})\b"
            rf"(?!\s(?i:{speech.bodies})\b)(?:\s{CAPITAL.pattern})*"
            rf"(?:\s(?i:{speech.whose})\s?(?:[\w'-]+\s)?{CAPITAL.pattern}(?:\s{CAPITAL.pattern})*)?|[A-ZА-ЯІЇЄҐ]{{3,6}}(?!\s(?i:{speech.nouns})\b)))"
            r"(?P<apposed>,\s[A-Z][\w'-]*(?:\s[\w'-]+){0,2}(?=,\s[a-z]))?(?:\s\([^()]{2,12}\))?(?=,?\s[^\W\d_A-ZА-ЯІЇЄҐ])"
        ),
    }


def _source(language: Language) -> dict[str, Any]:
    """What ties words to their source without a verb, and where the verb closes the sentence."""
    speech, ignore = language.speech, re.IGNORECASE
    citing = rf",?\s*\b(?:{speech.citing})\s+"
    return {
        "citing": compiled(citing, ignore),
        "cited": compiled(rf"[^.;\"]{{0,20}}?{citing}(?P<who>[^,;.]+)", ignore),
        "according": compiled(rf"\b(?:{speech.according})\s+(?P<who>[^,;.()\"]+(?:\([^)]*\))?)", ignore),
        "within": compiled(rf"(?:{speech.within})\s", ignore),
        "hearer": compiled(rf"\s+(?:{speech.hearers})(?=[\s,])(?!\s+(?:{speech.connectors})\b)", ignore),
        "source": compiled(speech.behind or NEVER),
        "behind": compiled(
            rf"(?P<who>(?:^|(?<=[。、]))(?:{speech.lone})|[^,;:。、\"]{{2,60}}?)\s?(?:{speech.behind or NEVER})"
        ),
        "paper": compiled(rf"\s*(?:{speech.paper})(?=[^\W\d_a-zà-ÿ])"),
        "lone_body": compiled(speech.lone),
        "going": compiled(rf"(?:{speech.quotes})"),
        "final": compiled(rf"(?:{speech.final or NEVER})"),
        "topic": compiled(
            rf"(?P<who>[^,.;:。、\"]{{0,60}}?(?:{speech.ends or NEVER})(?:\([^()]{{1,20}}\))?)"
            rf"(?:{speech.topic or NEVER})"
        ),
        "people": compiled(rf".*(?:{speech.people})(?:\([^()]*\))?"),
        "quoting": compiled(rf"(?P<who>[^,.;:。、\"]{{2,60}})(?<![에서にでとて])(?:{speech.theme})\s?(?=\")"),
        "attributive": compiled(speech.attributive),
        "onward": compiled(speech.onward),
        "cut": compiled(speech.cut),
        "leads": compiled(rf"^(?:{speech.lead_in})"),
        "through": compiled(rf"(?P<who>[^,.;:。、\"]{{2,60}}?)(?:{speech.through or NEVER})"),
    }


@lru_cache(maxsize=16)
def patterns(code: str) -> Patterns:
    """The patterns of the language `code`."""
    language = LANGUAGES[code]
    return Patterns(**_said(language), **_speaker(language), **_body(language), **_source(language))
