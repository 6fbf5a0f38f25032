"""What is each line: article, about the article, or page? Its features and the lines beside it decide together.

Which of the three a line is comes from all chains of lines; which of fourteen kinds, from the likeliest chain among
those.
Nothing is dropped here: the verdicts become rulings (`ruling`), which the vetoes weigh.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from builder.intake.block import Block
from builder.intake.cohesion import cohesion
from builder.intake.container import containers
from builder.intake.entry import entries
from builder.intake.features import A_TABLE, AN_ENTRY, Row, of_the_page, own, row, speaks
from builder.intake.formats.html_vote import Runs, keeps
from builder.intake.kinds import STATES, follows, within
from builder.intake.languages.model import Language
from builder.intake.passage import Kind, Ruling
from builder.intake.rerun import bound, kept, lost
from builder.intake.shape import key
from builder.intake.sheet import PASTED
from builder.intake.standing import main, standing
from builder.intake.table import tabled
from builder.intake.viterbi import NEVER, Scores, best, likelihoods
from builder.intake.weights import ABOUT, GROUPS, PAGE, TEXT, Weights, Which, weights
from builder.intake.zone import CHAINS, ZONES, Chain

_MOST = 3000  # lines that are judged together; what has more is no article, and only rules look at it
_SPOKEN = 0.08  # share of a language's commonest words in prose, below which it is not that language
_POSTS = 8  # lines below the text in which a post that it quotes begins
_POST = re.compile(
    r"blockquote\.(?:[^#\[]*\.)?(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|tiktok-embed|mastodon-embed)\b"
)
_HEARD = 0.3  # what the agreement of all voices adds to a likelihood


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one line is taken for: its kind, its group, how likely each group is, the features that spoke loudest, and
    where on the page it stands, "" where that is not told."""

    kind: Kind
    group: int
    shares: tuple[float, ...]
    confidence: float
    because: tuple[str, ...]
    zone: str = ""


def judged(rules: Mapping[int, Ruling], count: int) -> list[int]:
    """The paragraphs without markup, of so many, that are judged. The mark of an advert is known by its word and may
    stand between any two: what they are must not hang on it.
    """
    return [index for index in range(count) if index not in rules or rules[index].rule != "advert"]


def rows(
    blocks: Sequence[Block], rules: Mapping[int, Ruling], language: Language, voices: Mapping[str, Runs], marked: bool
) -> list[Row]:
    keys = Counter(key(block.words) for block in blocks)
    found = [
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
    if not marked:
        for places, structure in ((entries(blocks), AN_ENTRY), (tabled(blocks), A_TABLE)):
            for place in places:
                found[place] = replace(found[place], structure=structure)
    prose = [each.common for each in found if each.prose]
    if prose and sum(prose) / len(prose) >= _SPOKEN:
        return found
    return [replace(each, common=-1.0) for each in found]  # read by the grammar of another language


def seen(lines: Sequence[Row], language: Language, marked: bool) -> list[list[str]]:
    """The features of each line, each once; `marked` says that what stands around the lines is known, which tells more
    of them than what they share with the text.
    """
    found = [[*own(each, language), *where] for each, where in zip(lines, standing(lines), strict=True)]
    if marked:
        found = [[*some, *more] for some, more in zip(found, containers(lines), strict=True)]
    else:
        shared = cohesion(lines, main(lines), language)
        itself = speaks(lines, language)
        said = (of_the_page(each, language, itself) for each in lines)
        found = [[*some, *more, *also] for some, more, also in zip(found, said, shared, strict=True)]
    return [list(dict.fromkeys(each)) for each in found]


def _because(features: Sequence[str], column: int, known: Weights) -> tuple[str, ...]:
    """The features that speak most for a state, by its number, against the one that would be chosen else."""
    rival = -1 if column == TEXT else TEXT
    worth = {
        name: known.features[name][column] - known.features[name][rival] for name in features if name in known.features
    }
    worth.pop("is a line", None)
    return tuple(sorted((name for name in worth if worth[name] > 0.2), key=lambda name: -worth[name])[:3])


def _group(shares: Sequence[float], line: Row) -> int:
    """The likeliest group; of the article where that is as likely as both others together. Voices that agree are heard
    once more: a chain that is wrong about a page is wrong about all of it, and they are so about other pages.
    """
    kept = sum(keeps for _, keeps in line.votes)
    agreed = (2 * kept - len(line.votes)) / len(line.votes) if line.votes else 0.0
    if shares[TEXT] + _HEARD * agreed >= 0.5:
        return TEXT
    return ABOUT if shares[ABOUT] > shares[PAGE] else PAGE


def _rescued(lines: Sequence[Row], groups: list[int]) -> list[int]:
    """The groups; but where half of what every voice keeps would go, the voices are followed: a chain can lose an
    article that is short on a long page.
    """
    every = [len(line.votes) > 1 and all(keeps for _, keeps in line.votes) for line in lines]
    kept = sum(line.size for line, all_ in zip(lines, every, strict=True) if all_)
    gone = sum(line.size for line, all_, group in zip(lines, every, groups, strict=True) if all_ and group != TEXT)
    if 2 * gone <= kept:
        return groups
    return [TEXT if all_ else group for group, all_ in zip(groups, every, strict=True)]


def _quoted(lines: Sequence[Row], groups: Sequence[int]) -> list[int]:
    """The groups, with what a network's own markup calls a post among the article, where that stands in or right below
    the text: who embeds one quotes it.
    """
    found = list(groups)
    for index, line in enumerate(lines):
        near = found[max(0, index - _POSTS) : index]
        if found[index] != TEXT and TEXT in near and any(_POST.match(label) for label in line.hint.inside):
            found[index] = TEXT
    return found


def _grouped(states: Sequence[float], chain: Chain) -> tuple[float, ...]:
    """How likely each group is, by the states of a line."""
    each = range(len(GROUPS))
    return tuple(sum(share for share, its in zip(states, chain.group, strict=True) if its == group) for group in each)


def _kinds(features: Sequence[Sequence[str]], groups: Sequence[int]) -> list[Kind]:
    """The likeliest chain of kinds, each of the group that its line is of."""
    scores = [
        [share if its == group else NEVER for share, (_, its) in zip(within(each), STATES, strict=True)]
        for each, group in zip(features, groups, strict=True)
    ]
    return [STATES[state][0] for state in best(scores, follows(), [0.0] * len(STATES))]


def _decoded(
    lines: Sequence[Row], scores: Scores, known: Weights, chain: Chain
) -> tuple[list[list[float]], list[tuple[float, ...]], list[int]]:
    """How likely each state of each line is, how likely each group, and the groups."""
    states = likelihoods(scores, known.moves, known.first)
    shares = [_grouped(each, chain) for each in states]
    return states, shares, [_group(each, line) for each, line in zip(shares, lines, strict=True)]


def verdicts(
    blocks: Sequence[Block],
    rules: Mapping[int, Ruling],
    language: Language,
    voices: Mapping[str, Runs],
    marked: bool,
) -> list[Verdict]:
    """What each paragraph is taken for. `rules` are what the page's own words say, `voices` what others would keep."""
    if len(blocks) > _MOST:
        return [Verdict(Kind.BODY, TEXT, (1.0, 0.0, 0.0), 0.0, ())] * len(blocks)
    which: Which = "page" if marked else "words"
    known, chain = weights(which), CHAINS[which]
    lines = rows(blocks, rules, language, voices, marked)
    features = seen(lines, language, marked)
    told = [known.score(each) for each in features]
    scores = [[each[at] for at in chain.column] for each in told]
    states, shares, groups = _decoded(lines, scores, known, chain)
    if chain is ZONES and (text := lost(lines, groups)):
        again = _decoded(lines, bound(scores, text, chain), known, chain)
        if kept(lines, again[-1]) > kept(lines, groups):
            states, shares, groups = again
    groups = _quoted(lines, _rescued(lines, groups))
    found = []
    for kind, group, share, where, each in zip(_kinds(features, groups), groups, shares, states, features, strict=True):
        state = max((at for at, its in enumerate(chain.group) if its == group), key=lambda at: where[at])
        because = _because(each, chain.column[state], known)
        found.append(Verdict(kind, group, share, known.confidence(share[group]), because, chain.names[state]))
    return found
