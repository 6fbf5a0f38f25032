"""Which language is it in? Told by its script, and then by the commonest words."""

import re
from collections import Counter
from collections.abc import Sequence

from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.shape import words

_ENOUGH = 3  # common words, below which a text is too short to tell
_SHARE = 0.1  # of all words: a language that we do not read has a few in common with one that we do


_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def _scores(texts: Sequence[str]) -> tuple[dict[str, int], int]:
    """For each language of the text's script, its common words and the letters that only it has; and all words."""
    text = "\n".join(texts)
    cyrillic = len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text))
    counts: Counter[str] = Counter(word.casefold() for word in words(text))
    alike = {code: known for code, known in LANGUAGES.items() if known.cyrillic == cyrillic}
    scores = {code: sum(counts[word] for word in known.common) for code, known in alike.items()}
    letters = Counter(text.casefold())
    for code, known in alike.items():
        scores[code] += sum(letters[letter] for letter in known.letters)
    return scores, sum(counts.values())


def language(texts: Sequence[str], default: str) -> Decision:
    """The language of an article's paragraphs; the site's own, with a doubt, where the words do not tell."""
    scores, total = _scores(texts)
    ranked = sorted(scores, key=lambda code: (-scores[code], code != default, code))
    best, second = ranked[0], scores[ranked[1]] if len(ranked) > 1 else 0
    if scores[best] < _ENOUGH or scores[best] < _SHARE * total or scores[best] < 1.5 * second:
        known = LANGUAGES.get(default)
        doubt = f"not recognised; {known.name if known else default}, the site's own, is assumed"
        return Decision(default, "the words do not tell it: the site's own", 0.4, candidates=tuple(ranked), doubt=doubt)
    because = f"{scores[best]} signs in {total} words: common {LANGUAGES[best].name} words, letters of its own"
    return Decision(best, because, min(0.99, 0.7 + scores[best] / max(total, 1)), candidates=tuple(ranked[:2]))
