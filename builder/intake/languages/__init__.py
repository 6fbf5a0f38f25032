"""The languages that intake reads, each a package of data: what its pages, labels, dates, numbers and attributions look
like.
"""

from collections.abc import Callable

from builder.intake.languages.english import ENGLISH
from builder.intake.languages.french import FRENCH
from builder.intake.languages.german import GERMAN
from builder.intake.languages.italian import ITALIAN
from builder.intake.languages.japanese import JAPANESE
from builder.intake.languages.korean import KOREAN
from builder.intake.languages.model import NEVER, Language
from builder.intake.languages.russian import RUSSIAN
from builder.intake.languages.spanish import SPANISH
from builder.intake.languages.ukrainian import UKRAINIAN

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (ENGLISH, UKRAINIAN, RUSSIAN, GERMAN, FRENCH, KOREAN, JAPANESE, ITALIAN, SPANISH)
}


def either(ask: Callable[[Language], str]) -> str:
    """What all languages have, as alternatives of a regular expression: a clipping's page is often in another one."""
    found = dict.fromkeys(map(ask, LANGUAGES.values()))
    return "|".join(each for each in found if each not in ("", NEVER)) or NEVER


def every(ask: Callable[[Language], frozenset[str]]) -> frozenset[str]:
    """The words that any language has."""
    return frozenset[str]().union(*map(ask, LANGUAGES.values()))
