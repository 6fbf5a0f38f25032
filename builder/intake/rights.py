"""Does a line reserve a page's rights? In whatever language, which is often another than the text's."""

from functools import cache

from builder.intake.languages import LANGUAGES
from builder.intake.quotation import straight
from builder.intake.sieve import Guarded


@cache
def _reserving() -> Guarded:
    return Guarded("|".join([r"^\W{0,3}[©ⓒ]", *(each.site.rights for each in LANGUAGES.values())]))


def reserves(text: str) -> bool:
    """Whether a line says whose a text is and what may not be done with it."""
    return _reserving().search(straight(text)) is not None
