"""A person's full name without what stands before it, and in the case in which people are named."""

from functools import lru_cache

from builder.intake.languages import LANGUAGES, every
from builder.intake.languages.calling import Endings
from builder.intake.languages.model import Language
from builder.intake.protagonist import is_office

_LEAST = 2  # words of a full name
_STEM = 2  # letters that every ending leaves


GIVEN = every(lambda each: each.calling.given)  # first names of all languages


@lru_cache(maxsize=4)
def given_names(script: str) -> frozenset[str]:
    """First names of all languages of a script, in small letters: people travel."""
    return frozenset().union(*(each.calling.given for each in LANGUAGES.values() if each.script == script))


def _is_before(words: list[str], language: Language) -> bool:
    """Whether the first of these words is none of the name: a body's short name, a title, or a country in a language
    where it stands in the genitive between an office and the name: "глава ДПСУ Андрій ...", "Chief Minister ...",
    "прем'єр Словаччини Роберт ...".
    """
    first, second = words[0], words[1]
    if len(first) > 1 and first.isupper() and not all(map(str.isupper, words)):
        return True
    if is_office(first, language.code):
        return True
    given = given_names(language.script)
    return language.cyrillic and first.casefold() not in given and second.casefold() in given


def bare(run: str, language: Language) -> str:
    """A run of words with capitals behind a title, from the name on."""
    words = run.split()
    while len(words) > _LEAST and _is_before(words, language):
        words = words[1:]
    return " ".join(words)


def _turned(word: str, endings: Endings) -> tuple[str, ...]:
    """What a word may be in the nominative by its ending."""
    for ending, told in endings:
        if word.endswith(ending) and len(word) >= len(ending) + _STEM:
            return tuple(word.removesuffix(ending) + each for each in told)
    return ()


def restored(name: str, language: Language) -> str:
    """A full name in the genitive as it is in the nominative: "Марина Кожевникова" of "Марины Кожевниковой".

    Its first name tells the case and whose it is; a name whose first name is unknown, or stands in the nominative,
    is left alone.
    """
    words, genitive = name.split(), language.calling.genitive
    if len(words) != _LEAST or genitive is None or not all(word[0].isupper() for word in words):
        return name
    given, surname = words
    known = given_names(language.script)
    if given.casefold() in known:
        return name
    found = []
    for first, last in ((genitive.her_given, genitive.her), (genitive.his_given, genitive.his)):
        told = next((each for each in _turned(given, first) if each.casefold() in known), "")
        found += [(told, next(iter(_turned(surname, last)), ""))] if told else []
    told, turned = next((each for each in found if each[1]), found[0] if found else ("", ""))
    return f"{told} {turned or surname}" if told else name
