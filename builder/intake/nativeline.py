"""Whom a line names as having written the article, in a script without capitals: the shapes that bylines have there."""

import re
from collections.abc import Iterator

from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.paper import is_press
from builder.intake.quotation import straight

_AND = re.compile(r"\s*[、,·・ㆍ/]\s*")
_BLANK = re.compile(r"\s+")
_PLACE = re.compile(r"^[^=]*=")
_SIGNS = range(2, 7)  # signs of a name
_PAIR = re.compile(r"[\u3400-\u9fff々]{1,3}\s[\u3400-\u9fff々]{1,3}")  # a family's name and one's own, set apart
_GLUED = 3  # signs of a name among several that only blanks part


def _is_family(name: str, language: Language) -> bool:
    """Whether a name begins as families are called, with a name of its own behind."""
    families = language.calling.given
    return any(name.startswith(family) and len(name) > len(family) for family in families)


def _people(told: str, language: Language) -> Iterator[str]:
    for piece in _AND.split(told.strip()):
        name = _PLACE.sub("", piece).strip()
        parts = _BLANK.split(name)
        if len(parts) > 1 and all(len(part) >= _GLUED for part in parts):
            yield from (part for part in parts[:-1] if _is_family(part, language))
            yield parts[-1]
        elif ready(language.crediting.nameless).search(name) is not None:
            continue
        elif len(name.replace(" ", "")) in _SIGNS and not is_press(name):
            yield name


def natives(text: str, language: Language) -> tuple[str, ...]:
    """The names in a text by the shapes of bylines in its language, in their order."""
    plain = straight(text).strip()
    found: dict[str, None] = {}
    for shape in language.crediting.credits:
        for match in ready(shape).finditer(plain):
            found.update(dict.fromkeys(_people(match["who"], language)))
        if found:
            break
    return tuple(found)


def is_native_name(text: str, language: Language) -> bool:
    """Whether a line is a name and nothing else, by its family's."""
    plain = straight(text).strip(" *()")
    if ready(language.crediting.nameless).search(plain) is not None:
        return False
    if _PAIR.fullmatch(plain):
        return True
    few = len(plain.replace(" ", "")) in range(3, 6) and len(plain.split()) <= 2
    return few and not is_press(plain) and _is_family(plain, language)
