"""How right is what was taken? Pure comparisons of one clipping, and their sums over many."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, TypeVar

from benchmarks.intake.expression import is_explicit
from benchmarks.intake.gold import Gold, tokens
from benchmarks.intake.taken import Figure, Statement, Taken

Label = TypeVar("Label")
Found = TypeVar("Found")
SURE = 0.9  # from here on a program's confidence counts as high
_WHOLE = 0.99  # share of words: the shorter text stands in the other
_HANGUL = re.compile("[가-힣]")
_ENDING = 3  # letters that cases change
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_RUN = 3  # words: shorter runs in common, unless they are a whole line, are chance


@dataclass(slots=True)
class Count:
    """Right answers, answers that are wrong, and answers missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass(slots=True)
class Score:
    """What was right of one clipping. `lost` is the share of the reporting's characters that was dropped, `statements`
    are those whose dates are written out, `counted` those told from a day ("yesterday").
    """

    name: str
    lines: Count = field(default_factory=Count)
    lost: float = 0.0
    title: bool | None = None
    outlet: bool | None = None
    date: bool | None = None
    date_asserted_wrong: bool = False
    authors: Count | None = None
    statements: Count | None = None
    counted: Count | None = None
    figures: Count | None = None
    who: Count = field(default_factory=Count)
    when: Count = field(default_factory=Count)
    traps: Count = field(default_factory=Count)
    sure: Count = field(default_factory=Count)
    faults: list[str] = field(default_factory=list)


def kept(gold: Gold, text: str) -> list[float]:
    """The share of each labelled line's words that stands in `text`, both read in their order."""
    told, parted = tokens(text), False
    whole = frozenset(told)
    source: list[str] = []
    owners: list[int] = []
    for index, line in enumerate(gold.lines):
        words = tokens(line.text)
        # A word that a hyphen parts at a line's end counts with its first line where the text has it whole.
        if parted and words and source[-1] + words[0] in whole and len(words) > 1:
            source[-1] += words.pop(0)
        parted = bool(words) and line.text.endswith("-")
        source += words
        owners += [index] * len(words)
    sizes = [owners.count(index) for index in range(len(gold.lines))]
    found = [0] * len(gold.lines)
    for block in SequenceMatcher(None, source, told, autojunk=False).get_matching_blocks():
        run = owners[block.a : block.a + block.size]
        for index in dict.fromkeys(run):
            shared = run.count(index)
            if block.size >= _RUN or shared == sizes[index]:
                found[index] += shared
    return [found[index] / max(size, 1) for index, size in enumerate(sizes)]


def _lines(score: Score, gold: Gold, taken: Taken) -> None:
    body = lost = 0.0
    for line, share in zip(gold.lines, kept(gold, taken.text), strict=True):
        if line.kind == "body":
            body += len(line.text)
            lost += len(line.text) * (1 - share)
            if share < 0.5:
                score.lines.wrong += 1
                score.faults.append(f"reporting dropped: {line.text[:90]}")
        elif line.kind == "boilerplate":
            if share < 0.5:
                score.lines.right += 1
            else:
                score.lines.missed += 1
                score.faults.append(f"boilerplate kept: {line.text[:90]}")
    score.lost = lost / body if body else 0.0


def same(one: str, other: str) -> bool:
    """Whether two titles or names are the same but for case, spacing and punctuation."""
    return tokens(one) == tokens(other)


def _itself(name: str) -> str:
    return name


def _accepted(labels: dict[str, Any], field_name: str) -> list[Any]:
    return [labels[field_name], *labels.get(f"{field_name}_accept", ())]


def _about(score: Score, gold: Gold, taken: Taken, canonical: Callable[[str], str]) -> None:
    for name in ("title", "outlet"):
        found, accepted = getattr(taken, name), [each for each in _accepted(gold.labels, name) if each]
        if found is not None and gold.labels[name]:
            right = any(same(canonical(found), canonical(each)) for each in accepted)
            setattr(score, name, right)
            if not right:
                score.faults.append(f"{name}: {found!r} for {accepted[0]!r}")
    if taken.date is not None:
        accepted = _accepted(gold.labels, "date")
        score.date = (taken.date or None) in accepted
        score.date_asserted_wrong = bool(taken.date) and not score.date
        if not score.date:
            score.faults.append(f"date: {taken.date!r} for {accepted}")


def _authors(score: Score, gold: Gold, taken: Taken) -> None:
    """Who wrote it, name by name, in whatever letters; who names nobody where nobody is named is neither."""
    if taken.authors is None:
        return
    named, found = ({tuple(tokens(each)): each for each in names} for names in (gold.labels["authors"], taken.authors))
    score.authors = Count(len(named.keys() & found), len(found.keys() - named), len(named.keys() - found))
    score.faults += [f"author missed: {name}" for told, name in named.items() if told not in found]
    score.faults += [f"author of no label: {name}" for told, name in found.items() if told not in named]


def _alike(one: str, other: str) -> bool:
    """Whether two words are one; in Korean a particle hangs on a word, and a quotation may end before it."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and _HANGUL.search(short) is not None and long.startswith(short)


def _declined(one: str, other: str) -> bool:
    """Whether two words are one, in whatever case: labels have a name of Cyrillic script as a sentence has it."""
    if _alike(one, other):
        return True
    stem = max(3, max(len(one), len(other)) - _ENDING)
    return _CYRILLIC.match(one) is not None and one[:stem] == other[:stem] and min(len(one), len(other)) >= stem


def _near(one: str, other: str, alike: Callable[[str, str], bool] = _alike) -> float:
    """The share of the shorter text's words that the other has."""
    left, right = tokens(one), tokens(other)
    if not left or not right:
        return 0.0
    short, long = sorted((left, right), key=len)
    return sum(any(alike(word, each) for each in long) for word in short) / len(short)


def _pair(
    labels: Iterable[Label], found: Sequence[Found], near: Callable[[Label, Found], float]
) -> tuple[list[tuple[Label, Found]], list[Label], list[Found]]:
    """Each label with the nearest of what was found, each used once; the labels without one; what is left over."""
    left, missed = list(found), list[Label]()
    pairs: list[tuple[Label, Found]] = []
    for label in labels:
        best = max(left, key=lambda each: near(label, each), default=None)
        if best is None or near(label, best) < 0.5:
            missed.append(label)
        else:
            left.remove(best)
            pairs.append((label, best))
    return pairs, missed, left


def _dates(label: dict[str, Any]) -> set[str]:
    accepted = {label["date"], *label.get("date_accept", ())}
    return {each for each in accepted if each}


def _year_open(date: str) -> str:
    return re.sub(r"\d{4}(?=-)", "XXXX", date)


def _says(label: dict[str, Any]) -> bool:
    """Whether the label's date is written out."""
    return bool(label.get("explicit", True))


def _of_kind(
    explicit: bool,
    pairs: Sequence[tuple[dict[str, Any], Statement]],
    missed: Sequence[dict[str, Any]],
    left: Sequence[Statement],
) -> Count:
    """The statements whose dates are written out, or those that are counted from a day: what has a label is of its
    kind, what has none of that of its own words.
    """
    return Count(
        sum(_says(label) == explicit for label, _ in pairs),
        sum(is_explicit(each.expression) == explicit for each in left),
        sum(_says(label) == explicit for label in missed),
    )


def _statements(score: Score, gold: Gold, taken: Taken) -> None:
    if taken.statements is None:
        return
    yearless = None in _accepted(gold.labels, "date")

    def near(label: dict[str, Any], found: Statement) -> float:
        wanted = _dates(label) | ({_year_open(each) for each in _dates(label)} if yearless else set())
        return _near(label["text"], found.text) if found.date in wanted else 0.0

    labels = sorted(gold.labels["dated_statements"], key=lambda label: -len(label["text"]))
    pairs, missed, left = _pair(labels, taken.statements, near)
    optional = gold.labels.get("dated_optional", ())
    left = [each for each in left if not any(_near(text, each.text) >= _WHOLE for text in optional)]
    judged = {explicit: _of_kind(explicit, pairs, missed, left) for explicit in (True, False)}
    score.statements, score.counted = judged[True], judged[False]
    score.faults += [f"statement missed: {label['date']} {label['text']}" for label in missed if _says(label)]
    score.faults += [
        f"{'' if is_explicit(each.expression) else 'counted '}statement of no label: {each.date} {each.text[:90]}"
        for each in left
    ]
    score.sure += _surely([each.sure for _, each in pairs], [each.sure for each in left])


def _surely(right: Iterable[float], wrong: Iterable[float]) -> Count:
    return Count(sum(each >= SURE for each in right), sum(each >= SURE for each in wrong))


def _values(label: dict[str, Any]) -> tuple[float, float]:
    low = label["low"] if label.get("low") is not None else label["value"]
    high = label["high"] if label.get("high") is not None else low
    return float(low), float(high)


def _speaks(label: dict[str, Any], found: Figure, canonical: Callable[[str], str]) -> bool:
    """Whether the same speaker is named: one name within the other, as people shorten them, or two names of one."""
    accepted = [label.get("who"), *label.get("who_accept", ())]
    if not found.who:
        return None in accepted or "" in accepted
    named = [each for each in accepted if each]
    return any(
        _near(each, found.who, _declined) >= _WHOLE or same(canonical(each), canonical(found.who)) for each in named
    )


def _holds(label: dict[str, Any], found: Figure) -> Count:
    """Whether a figure holds as of when the label says; only of those that were read for it, and so have an answer's
    `when_accept`, be it empty.
    """
    if "when_accept" not in label:
        return Count()
    accepted = [label["when"], *label["when_accept"]]
    if (found.when or None) in accepted:
        return Count(right=int(bool(found.when)))
    return Count(wrong=int(bool(found.when)), missed=int(None not in accepted))


def _figures(score: Score, gold: Gold, taken: Taken, canonical: Callable[[str], str]) -> None:
    if taken.figures is None:
        return

    def near(label: dict[str, Any], found: Figure) -> float:
        return _near(label["text"], found.text) if (found.low, found.high) == _values(label) else 0.0

    pairs, missed, left = _pair(gold.labels["figures"], taken.figures, near)
    optional = gold.labels.get("figures_optional", ())
    wrong = [each for each in left if not any(_near(text, each.text) >= 0.5 for text in optional)]
    score.figures = Count(len(pairs), len(wrong), len(missed))
    score.sure += _surely([each.sure for _, each in pairs], [each.sure for each in wrong])
    for label, found in pairs:
        held = _holds(label, found)
        score.when += held
        if held.wrong or held.missed:
            score.faults.append(f"as of when {label['text']!r}: {found.when!r} for {label['when']!r}")
        if _speaks(label, found, canonical):
            score.who.right += 1
        else:
            score.who.wrong += 1
            score.faults.append(f"who said {label['text']!r}: {found.who!r} for {label.get('who')!r}")
    for trap in gold.labels.get("number_traps", ()):
        fallen = any(tokens(trap) and set(tokens(trap)) <= set(tokens(each.text)) for each in wrong)
        score.traps += Count(wrong=1) if fallen else Count(right=1)
    score.faults += [f"figure missed: {label['text']}" for label in missed]
    score.faults += [f"figure of no label: {each.text}" for each in wrong]


def score(gold: Gold, taken: Taken, canonical: Callable[[str], str] = _itself) -> Score:
    """One clipping, judged. `canonical` gives the one name of an outlet that has several."""
    judged = Score(gold.name)
    _lines(judged, gold, taken)
    _about(judged, gold, taken, canonical)
    _authors(judged, gold, taken)
    _statements(judged, gold, taken)
    _figures(judged, gold, taken, canonical)
    for name, sure in taken.sure:
        right = getattr(judged, name)
        if right is not None:
            judged.sure += _surely([sure], []) if right else _surely([], [sure])
    return judged


@dataclass(frozen=True, slots=True)
class Summary:
    """The measures over many clippings; None where the program answers no such question."""

    files: int
    lines: Count
    lost: float
    worst: float
    worst_name: str
    title: float | None
    outlet: float | None
    date: float | None
    date_asserted_wrong: float | None
    authors: Count | None
    statements: Count | None
    counted: Count | None
    figures: Count | None
    who: float | None
    when: Count | None
    traps: float | None
    sure: Count


def _share(answers: Iterable[bool | None]) -> float | None:
    given = [answer for answer in answers if answer is not None]
    return sum(given) / len(given) if given else None


def _sum(counts: Iterable[Count | None]) -> Count | None:
    given = [count for count in counts if count is not None]
    return sum(given, Count()) if given else None


def summary(scores: Sequence[Score]) -> Summary:
    """All clippings of a set together; lines, statements and figures are counted over all, shares are of files."""
    worst = max(scores, key=lambda each: each.lost)
    who, traps = sum((each.who for each in scores), Count()), sum((each.traps for each in scores), Count())
    answered = _sum(each.figures for each in scores)
    return Summary(
        len(scores),
        sum((each.lines for each in scores), Count()),
        sum(each.lost for each in scores) / len(scores),
        worst.lost,
        worst.name,
        _share(each.title for each in scores),
        _share(each.outlet for each in scores),
        _share(each.date for each in scores),
        _share(each.date_asserted_wrong if each.date is not None else None for each in scores),
        _sum(each.authors for each in scores),
        _sum(each.statements for each in scores),
        _sum(each.counted for each in scores),
        answered,
        who.precision if answered else None,
        sum((each.when for each in scores), Count()) if answered else None,
        1 - traps.precision if answered else None,
        sum((each.sure for each in scores), Count()),
    )
