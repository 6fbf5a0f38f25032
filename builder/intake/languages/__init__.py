"""The languages that intake reads, each a package of data: what its pages, labels, dates, numbers and attributions look
like.
"""

from builder.intake.languages.english import ENGLISH
from builder.intake.languages.french import FRENCH
from builder.intake.languages.german import GERMAN
from builder.intake.languages.italian import ITALIAN
from builder.intake.languages.japanese import JAPANESE
from builder.intake.languages.korean import KOREAN
from builder.intake.languages.model import Language
from builder.intake.languages.russian import RUSSIAN
from builder.intake.languages.spanish import SPANISH
from builder.intake.languages.ukrainian import UKRAINIAN

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (ENGLISH, UKRAINIAN, RUSSIAN, GERMAN, FRENCH, KOREAN, JAPANESE, ITALIAN, SPANISH)
}
