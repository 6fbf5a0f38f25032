"""Which language is it in? Told by the commonest words, which no two of the languages we read share."""

from collections import Counter
from collections.abc import Sequence

from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.shape import words

_ENOUGH = 3  # common words, below which a text is too short to tell
_SHARE = 0.1  # of all words: a language that we do not read has a few in common with one that we do


def language(texts: Sequence[str], default: str) -> Decision:
    """The language of an article's paragraphs; the site's own, with a doubt, where the words do not tell."""
    counts: Counter[str] = Counter(word.casefold() for text in texts for word in words(text))
    scores = {code: sum(counts[word] for word in known.common) for code, known in LANGUAGES.items()}
    ranked = sorted(scores, key=lambda code: (-scores[code], code != default, code))
    best, second = ranked[0], ranked[1]
    share = scores[best] / max(sum(counts.values()), 1)
    if scores[best] < _ENOUGH or share < _SHARE or scores[best] < 1.5 * scores[second]:
        known = LANGUAGES.get(default)
        doubt = f"not recognised; {known.name if known else default}, the site's own, is assumed"
        return Decision(
            default, "the words do not tell it: the site's own", 0.4, candidates=tuple(ranked), doubt=doubt
        )
    because = f"{scores[best]} of {sum(counts.values())} words are common {LANGUAGES[best].name} ones"
    return Decision(best, because, min(0.99, 0.7 + share), candidates=tuple(ranked[:2]))
