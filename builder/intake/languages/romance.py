"""What French, Italian and Spanish share in writing dates."""

from collections.abc import Mapping

from builder.intake.languages.form import EUROPEAN


def forms(decade: str) -> Mapping[str, str]:
    """The ways to write a date; `decade` are the words before one ("années 90", "anni '90")."""
    return {**EUROPEAN, "decade": rf"\b(?:{decade})\s+'?(?P<decade>(?:19|20)?\d0)\b(?![.,]?\d)"}
