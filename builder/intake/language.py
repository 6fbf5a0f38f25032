"""Which language is it in? Told by its script, then by the commonest words; a library is asked where they do not tell.

What the file states of its language is evidence beside that: it settles short texts, and is doubted against long ones.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.shape import words
from builder.intake.sheet import Stated
from builder.intake.tongue import CYRILLIC, LATIN, NAMES, SCRIPTS, Tongue

_ENOUGH = 3  # signs, below which a text is too short to tell
_SHARE = 0.12  # of all words: names and headlines have fewer
_AHEAD = 1.4  # times the signs of the next language
_LONG = 12  # words from which on a library's answer is worth more than a guess
_MARGIN = 12.0  # by how much its first answer must be likelier than its second, as a logarithm
_READ = 4000  # characters that tell as much as all

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_OWN_SCRIPT = re.compile(f"[{''.join(f'{first}-{last}' for first, last, _ in SCRIPTS)}]")
_SCRIPTS = tuple((re.compile(f"[{first}-{last}]"), code) for first, last, code in SCRIPTS)
# Letters that Arabic does not have and its neighbours do.
_PERSIAN, _URDU = re.compile("[پچژگ]"), re.compile("[ٹڈڑےں]")


def _count(pattern: re.Pattern[str], signs: Mapping[str, int]) -> int:
    """How many signs of a text a class has: a text has few that differ, and each is looked at once."""
    return sum(count for sign, count in signs.items() if pattern.match(sign))


def _by_script(text: str) -> Decision | None:
    """The language of a script of its own, where most letters are of it; kana tell Japanese wherever they stand."""
    if _OWN_SCRIPT.search(text) is None:
        return None
    signs, counts = Counter(text), Counter[str]()
    for pattern, code in _SCRIPTS:
        counts[code] += _count(pattern, signs)
    letters = _count(_LATIN, signs) + _count(_CYRILLIC, signs)
    if counts["ja"] and counts["ja"] * 20 > counts["zh"]:
        counts["ja"] += counts.pop("zh", 0)
    code, count = max(counts.items(), key=lambda item: (item[1], item[0]))
    # One sign of these scripts says as much as three letters.
    if not count or 3 * count < letters:
        return None
    if code == "ar":
        code = "ur" if _URDU.search(text) else "fa" if _PERSIAN.search(text) else "ar"
    return Decision(code, f"{count} of its signs are {NAMES[code]}", 0.99, candidates=(code,))


def _scores(text: str, tongues: Mapping[str, Tongue]) -> tuple[dict[str, int], int]:
    """For each language its common words and the letters that its neighbours have not; and how many words there are."""
    counts: Counter[str] = Counter(word.casefold() for word in words(text))
    letters = Counter(text.casefold())
    scores = {
        code: sum(counts[word] for word in tongue.common) + sum(letters[letter] for letter in tongue.letters)
        for code, tongue in tongues.items()
    }
    return scores, sum(counts.values())


def _by_words(text: str) -> Decision | None:
    signs = Counter(text)
    cyrillic = _count(_CYRILLIC, signs) > _count(_LATIN, signs)
    scores, total = _scores(text, CYRILLIC if cyrillic else LATIN)
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    best, second = scores[ranked[0]], scores[ranked[1]]
    if best < _ENOUGH or best < _SHARE * total or best < _AHEAD * second:
        return None
    because = f"{best} signs in {total} words: common {NAMES[ranked[0]]} words, letters of its own"
    return Decision(ranked[0], because, min(0.99, 0.7 + best / max(total, 1)), candidates=tuple(ranked[:2]))


def _by_library(text: str) -> Decision | None:
    if len(words(text)) < _LONG:
        return None
    from py3langid import rank  # it and its model take longer than all else that intake reads, so it is asked last

    (best, first), (other, second) = rank(text)[:2]
    if first - second < _MARGIN:
        return None
    because = f"how its letters follow one another is likeliest {NAMES.get(best, best)}"
    return Decision(best, because, 0.85, candidates=(best, other))


def _by_statement(stated: Sequence[Stated]) -> Decision | None:
    for each in sorted((each for each in stated if each.field == "language"), key=lambda each: -each.confidence):
        code = re.split(r"[-_]", each.value.strip().lower())[0]
        if re.fullmatch(r"[a-z]{2,3}", code):
            return Decision(code, f"{each.where} says so", each.confidence, each.span, (code,))
    return None


def _named(decision: Decision) -> Decision:
    """The decision with a doubt where intake does not read the language."""
    if decision.value in LANGUAGES or decision.doubt:
        return decision
    name = NAMES.get(decision.value, decision.value)
    doubt = f"{name}, which intake does not read: look at what was kept, and at every date and figure"
    return Decision(decision.value, decision.because, decision.confidence, decision.span, decision.candidates, doubt)


def language(texts: Sequence[str], default: str, stated: Sequence[Stated] = ()) -> Decision:
    """The language of an article's paragraphs; the site's own, with a doubt, where nothing tells it.

    `stated` is what the file says of itself: where the text tells another language, the text is believed.
    """
    text = "\n".join(texts)[:_READ]
    said = _by_statement(stated)
    told = _by_script(text) or _by_words(text)
    if told is not None and said is not None:
        agrees = told.value == said.value
        note = said.because if agrees else f"though {said.because.removesuffix(' says so')} says {said.value}"
        confidence = min(0.99, told.confidence + 0.02) if agrees else told.confidence - 0.05
        return _named(Decision(told.value, f"{told.because}; {note}", confidence, candidates=told.candidates))
    decision = told or said or _by_library(text)
    if decision is not None:
        return _named(decision)
    known = NAMES.get(default, default)
    doubt = f"not recognised; {known}, the site's own, is assumed"
    return Decision(default, "the words do not tell it: the site's own", 0.4, candidates=(default,), doubt=doubt)
