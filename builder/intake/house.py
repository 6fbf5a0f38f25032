"""House phrases: what an outlet prints on every page, by which a paste of it is known and its promotion told from
reporting.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from builder.briefing.vocabulary import Term
from builder.intake.quotation import straight
from builder.intake.sieve import Sieve, folded, sifting

_SHORT = 3  # words: any report may hold so few, so they count only where they open a line


class HousePhrase(Struct, frozen=True):
    """One phrase of one outlet. `names`: the outlet is named in it, in full, by an alias or by its initials."""

    outlet: str
    words: str
    pattern: re.Pattern[str]
    names: bool


class Found(Struct, frozen=True):
    """A house phrase in a text, from character `start` to `end`."""

    phrase: HousePhrase
    start: int
    end: int


def _pattern(words: str) -> re.Pattern[str]:
    """The words one after the other, whatever marks and spaces stand between them."""
    parts = re.findall(r"[\w'&]+", straight(words))
    return re.compile(r"(?<!\w)" + r"[^\w']+".join(map(re.escape, parts)) + r"(?!\w)", re.IGNORECASE)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _names_itself(outlet: Term, words: str) -> bool:
    names = [outlet.name, *outlet.aliases]
    initials = _initials(outlet.name)
    return any(_pattern(name).search(straight(words)) for name in names) or (
        len(initials) > 1 and re.search(rf"\b{initials}\b", words) is not None
    )


def phrases(outlets: Iterable[Term]) -> tuple[HousePhrase, ...]:
    """The house phrases of all outlets, longest first."""
    found = [
        HousePhrase(outlet.name, words, _pattern(words), _names_itself(outlet, words))
        for outlet in outlets
        for words in outlet.phrases
        if re.search(r"\w", words)
    ]
    return tuple(sorted(found, key=lambda phrase: (-len(phrase.words), phrase.outlet, phrase.words)))


def _counts(phrase: HousePhrase, before: str) -> bool:
    """Whether a phrase is the page's own where it stands: a short one only if nothing but marks stands before it."""
    return len(re.findall(r"[\w'&]+", straight(phrase.words))) > _SHORT or re.search(r"\w", before) is None


def _letters(words: str) -> frozenset[str]:
    """The longest word of a phrase, without which none holds it."""
    return frozenset((folded(max(re.findall(r"[\w'&]+", straight(words)), key=len)),))


# By the identity of the phrases: to compare hundreds of them for each paragraph costs more than to look for them.
_SIEVES: dict[int, tuple[tuple[HousePhrase, ...], Sieve]] = {}
_MOST = 8


def _sieve(known: tuple[HousePhrase, ...]) -> Sieve:
    """What tells at one look which phrases a text may hold: most hold none."""
    held = _SIEVES.get(id(known))
    if held is None or held[0] is not known:
        if len(_SIEVES) >= _MOST:
            _SIEVES.clear()
        held = _SIEVES[id(known)] = (known, sifting([(_letters(phrase.words),) for phrase in known]))
    return held[1]


def find(known: Sequence[HousePhrase], text: str) -> tuple[Found, ...]:
    """The house phrases that stand in a text; those of up to three words only where they open it."""
    plain = straight(text)
    known = known if isinstance(known, tuple) else tuple(known)
    likely = (known[at] for at in _sieve(known).possible(plain))
    matches = ((phrase, phrase.pattern.search(plain)) for phrase in likely)
    return tuple(
        Found(phrase, *match.span()) for phrase, match in matches if match and _counts(phrase, plain[: match.start()])
    )
