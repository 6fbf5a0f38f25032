"""What French, Italian and Spanish share in writing dates and numbers."""

from collections.abc import Mapping

from builder.intake.languages.form import DAY_FIRST


def forms(decade: str, article: str) -> Mapping[str, str]:
    """The ways to write a date; `decade` are the words before one ("années 90", "anni '90"), `article` those before a
    day in words ("el dos de mayo").
    """
    in_words = (
        rf"(?<!\w)(?i:{article})(?:\s+|(?<='))(?:{{weekday}},?\s+)?(?P<span>{{ordinals}}\s+{{of}}{{month}}{{year?}})"
    )
    return {
        **DAY_FIRST,
        "day in words": in_words,
        "decade": rf"\b(?:{decade})\s+'?(?P<decade>(?:19|20)?\d0)\b(?![.,]?\d)",
    }


def packs(nouns: str, tie: str, of: str) -> str:
    """The words before what a sack holds: `tie` joins it to what it is made of, `of` to what is in it."""
    return rf"(?:{nouns})(?: {tie} \w+)? {of}"
