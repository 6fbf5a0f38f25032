"""What is each line: article, about the article, or page? Its features and the lines beside it decide together.

The likeliest chain of states is taken; how sure one may be of it comes from all chains. Nothing is dropped here: the
verdicts become rulings, which the vetoes weigh.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from builder.intake.block import Block
from builder.intake.container import containers
from builder.intake.features import Row, own, row
from builder.intake.formats.html_vote import Runs, keeps
from builder.intake.kinds import STATES, follows, within
from builder.intake.languages.model import Language
from builder.intake.passage import DROPPED, Kind, Ruling
from builder.intake.shape import key
from builder.intake.sheet import PASTED
from builder.intake.standing import standing
from builder.intake.viterbi import best, likelihoods
from builder.intake.weights import ABOUT, GROUPS, PAGE, TEXT, Weights, weights

RULE = "features"  # the name of a ruling that rests on features alone
_MARKED, _WORDS, _SET = 0.5, 0.75, 0.98  # likelihoods from which a line of the page is dropped
_WRITTEN = frozenset(("td", "th", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_MOST = 3000  # lines that are judged together; what has more is no article, and only rules look at it
_PLAIN = 0.985  # confidence from which the markup is as good as knowing the words


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one line is taken for: its kind, its group, how likely that group is, and the features that spoke
    loudest."""

    kind: Kind
    group: int
    likelihood: float
    confidence: float
    because: tuple[str, ...]


def rows(
    blocks: Sequence[Block], rules: Mapping[int, Ruling], language: Language, voices: Mapping[str, Runs], marked: bool
) -> list[Row]:
    keys = Counter(key(block.words) for block in blocks)
    return [
        row(
            block.words,
            block.bullet > 0,
            block.lines[0].hint if marked else PASTED,
            rules[index].rule if index in rules else "",
            keys[key(block.words)] > 1,
            tuple((name, keeps(runs, block.words)) for name, runs in voices.items()),
            language,
        )
        for index, block in enumerate(blocks)
    ]


def seen(lines: Sequence[Row], language: Language, marked: bool) -> list[list[str]]:
    """The features of each line, each once; `marked` says that what stands around the lines is known."""
    found = [[*own(each, language), *where] for each, where in zip(lines, standing(lines), strict=True)]
    if marked:
        found = [[*some, *more] for some, more in zip(found, containers(lines), strict=True)]
    return [list(dict.fromkeys(each)) for each in found]


def _because(features: Sequence[str], group: int, known: Weights) -> tuple[str, ...]:
    """The features that speak most for a group, against the one that would be chosen else."""
    rival = TEXT if group != TEXT else PAGE
    worth = {
        name: known.features[name][group] - known.features[name][rival] for name in features if name in known.features
    }
    return tuple(sorted((name for name in worth if worth[name] > 0.2), key=lambda name: -worth[name])[:3])


def verdicts(
    blocks: Sequence[Block],
    rules: Mapping[int, Ruling],
    language: Language,
    voices: Mapping[str, Runs],
    marked: bool,
) -> list[Verdict]:
    """What each paragraph is taken for. `rules` are what the page's own words say, `voices` what others would keep."""
    if len(blocks) > _MOST:
        return [Verdict(Kind.BODY, TEXT, 1.0, 0.0, ())] * len(blocks)
    known = weights("page" if marked else "words")
    features = seen(rows(blocks, rules, language, voices, marked), language, marked)
    groups = [known.score(each) for each in features]
    scores = [
        [score[group] + share for (_, group), share in zip(STATES, within(each), strict=True)]
        for score, each in zip(groups, features, strict=True)
    ]
    moves = [
        [known.moves[one][other] + more for (_, other), more in zip(STATES, row_, strict=True)]
        for (_, one), row_ in zip(STATES, follows(), strict=True)
    ]
    chain = best(scores, moves, [known.first[group] for _, group in STATES])
    found = []
    for state, shares, each in zip(chain, likelihoods(groups, known.moves, known.first), features, strict=True):
        kind, group = STATES[state]
        sure = known.confidence(shares[group])
        found.append(Verdict(kind, group, shares[group], sure, _because(each, group, known)))
    return found


_NAMES = {Kind.NAVIGATION: "navigation", Kind.CAPTION: "a caption", Kind.ADVERT: "an advert", Kind.PROMO: "promotion",
          Kind.TEASER_HEAD: "the head of a list of other articles", Kind.TEASER: "a teaser of another article",
          Kind.NOTICE: "a notice of the page", Kind.HEADLINE: "a headline",
          Kind.BYLINE: "a byline or a date"}  # fmt: skip


def _reason(verdict: Verdict, before: Verdict | None) -> str:
    """The verdict in words: its strongest features, and what the line before has to do with it."""
    shown = ", ".join(verdict.because)
    follows_ = f"; the line before is {GROUPS[before.group]} too" if before and before.group == verdict.group else ""
    return f"reads as {_NAMES[verdict.kind]}: {shown or 'what stands beside it does'}{follows_}"


def _least(block: Block, marked: bool) -> float:
    """The likelihood from which a line is dropped: words alone have to say it louder, and what a writer set as a list
    or a table louder still.
    """
    if marked:
        return _MARKED
    return _SET if block.lines[0].hint.tag in _WRITTEN else _WORDS


def rulings(found: Sequence[Verdict], blocks: Sequence[Block], marked: bool) -> dict[int, Ruling]:
    """The verdicts that something follows from: lines of the page, and with markup also what is about the article."""
    given: dict[int, Ruling] = {}
    for index, (verdict, block) in enumerate(zip(found, blocks, strict=True)):
        if verdict.group == TEXT:
            continue
        reason = _reason(verdict, found[index - 1] if index else None)
        if verdict.kind in DROPPED and verdict.likelihood >= _least(block, marked):
            plain = marked and verdict.confidence >= _PLAIN
            given[index] = Ruling(verdict.kind, reason, RULE, verdict.confidence, specific=plain)
        elif marked and verdict.group == ABOUT:
            given[index] = Ruling(verdict.kind, reason, RULE, verdict.confidence)
    return given
