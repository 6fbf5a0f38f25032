"""The words that label a day: before it ("Published:", "updated on"), or behind it as Korean and Japanese set them."""

import re
from collections.abc import Mapping
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.credit import CLOCK
from builder.intake.languages import LANGUAGES, every
from builder.intake.languages.foreign import WIRED
from builder.intake.languages.model import DateRole, Language
from builder.intake.shape import words

# What stands beside a date in small letters.
_SMALL = every(lambda each: each.crediting.dating) | WIRED
_APART = 6  # words between a label and its date: "First published in the Harbour Gazette on"
_DIGIT = re.compile(r"[\s:：]*\d")  # behind a label that is the next date's
_COMPARED = re.compile(r"\s[<>]=?\s")  # between a field and a value, in a query for it
_DAYS = every(lambda each: frozenset((each.crediting.day,)))
_WORD_BEFORE = re.compile(r"[^\W\d_]\s$")
_FIELDS = {
    "published at": "published", "date published": "published", "datepublished": "published", "pubdate": "published",
    "pub date": "published", "publish date": "published", "created at": "published", "published time": "published",
    "updated at": "updated", "date modified": "updated", "datemodified": "updated", "first published": "published",
    "originally published": "published", "firstpublished": "published",
    "published online": "published", "last updated on": "updated",
}  # fmt: skip


@lru_cache(maxsize=16)
def labels(code: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """The labels of days in a language and English, as one pattern, and the role that each gives its day."""
    roles: dict[str, str] = {**LANGUAGES["en"].parts.dates, **_FIELDS, **LANGUAGES[code].parts.dates}
    known = "|".join(re.escape(label).replace(r"\ ", r"[\s_]") for label in sorted(roles, key=len, reverse=True))
    return compiled(rf"(?<![^\W_])({known})(?![^\W\d_])", re.IGNORECASE), roles


def _is_of_another(label: re.Match[str], before: str, code: str) -> bool:
    """Whether a label that says no more than "date" has a word by it that says of what: "Date of the hearing:"."""
    if label[1].lower() not in _DAYS:
        return False
    behind = [word for word in words(before[label.end() :]) if word.casefold() not in small(code)]
    head = before[: label.start()].rstrip()
    if any(other.end() == len(head) for other in labels(code)[0].finditer(head)):  # "Posted date:"
        return bool(behind)
    return bool(behind) or _WORD_BEFORE.search(before, 0, label.start()) is not None


def names_another(before: str, code: str) -> bool:
    """Whether what stands before a day says of what else it is: "Incident date:"."""
    found = list(labels(code)[0].finditer(before)) if ":" in before else []
    return bool(found) and ":" in before[found[-1].end() :] and _is_of_another(found[-1], before, code)


def role_before(before: str, code: str) -> DateRole | None:
    """The role of a day by the label in what stands before it; None without one."""
    pattern, roles = labels(code)
    common = LANGUAGES[code].common  # "del 3 marzo", but no label in "il Telegiornale del Ceresio, 3 marzo"
    found = [
        match
        for match in pattern.finditer(before)
        if len(words(before[match.end() :])) <= (0 if match[1].lower() in common else _APART)
    ]
    if not found or _COMPARED.search(before, found[-1].end()) or _is_of_another(found[-1], before, code):
        return None
    role = roles[" ".join(found[-1][1].lower().replace("_", " ").split())]
    return "updated" if role == "updated" else "accessed" if role == "accessed" else "published"


@lru_cache(maxsize=16)
def small(code: str) -> frozenset[str]:
    """The small words that may stand beside a day, and the days of the week."""
    return _SMALL | frozenset(LANGUAGES[code].dates.weekdays)


def unlabelled_words(line: str, code: str) -> list[str]:
    """The words of a line that are no label of a date, nor small ones that stand beside it."""
    return [word for word in words(labels(code)[0].sub(" ", line)) if word.casefold() not in small(code)]


def role_behind(after: str, language: Language) -> DateRole | None:
    """The role that a label behind a date gives, as Korean and Japanese set it."""
    if language.cased:
        return None
    pattern, roles = labels(language.code)
    rest = CLOCK.sub("", after).strip(" ()[]")
    found = pattern.match(rest)
    role = roles.get(found[1].lower()) if found and not _DIGIT.match(rest, found.end()) else None
    return "updated" if role == "updated" else "published" if role == "published" else None
