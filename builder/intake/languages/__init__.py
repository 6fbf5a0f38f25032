"""The languages that intake reads, each a module of data: what its pages, labels, dates, numbers and attributions look
like.
"""

from builder.intake.languages.english import ENGLISH
from builder.intake.languages.model import Language
from builder.intake.languages.russian import RUSSIAN
from builder.intake.languages.ukrainian import UKRAINIAN

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH, UKRAINIAN, RUSSIAN)}
