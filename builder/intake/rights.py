"""Does a line reserve a page's rights? In whatever language, which is often another than the text's."""

import re
from functools import cache

from builder.intake.languages import LANGUAGES
from builder.intake.quotation import straight


@cache
def _reserving() -> re.Pattern[str]:
    return re.compile("|".join([r"^\W{0,3}[©ⓒ]", *(each.site.rights for each in LANGUAGES.values())]), re.IGNORECASE)


def reserves(text: str) -> bool:
    """Whether a line says whose a text is and what may not be done with it."""
    return _reserving().search(straight(text)) is not None
