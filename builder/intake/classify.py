"""What is each line: article, about the article, or page? Its features and the lines beside it decide together.

Which of the three a line is comes from all chains of lines; which of fourteen kinds, from the likeliest chain among
those.
Nothing is dropped here: the verdicts become rulings, which the vetoes weigh.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.intake.block import Block
from builder.intake.container import containers
from builder.intake.features import Row, own, row
from builder.intake.formats.html_vote import Runs, keeps
from builder.intake.kinds import STATES, follows, within
from builder.intake.languages.model import Language
from builder.intake.passage import DROPPED, Kind, Ruling
from builder.intake.shape import ends_sentence, key, words
from builder.intake.sheet import PASTED
from builder.intake.standing import standing
from builder.intake.viterbi import NEVER, best, likelihoods
from builder.intake.weights import ABOUT, GROUPS, PAGE, TEXT, Weights, weights

RULE = "features"  # the name of a ruling that rests on features alone
_SENTENCE, _BETWEEN, _ELSE, _SET = 0.95, 0.93, 0.5, 0.98  # likelihoods, see `_least`
_NEVER = 2.0  # no likelihood is so high
_WRITTEN = frozenset(("td", "th", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_LEADS = re.compile(r":$|^(?:19|20)\d\d$")  # what leads to the next lines: an announcement, the year of a timeline
_MOST = 3000  # lines that are judged together; what has more is no article, and only rules look at it
_SPOKEN = 0.08  # share of a language's commonest words in prose, below which it is not that language
_FEW = 4  # words, with which a sentence is a cry
_SIGNS = 40  # signs of a sentence in a script without spaces
_LONG = 15  # words of a line that tells something, whatever it ends with
_TOLD = 25  # words of a paragraph that nobody writes twice
_WHOLE, _RUN = 60, 4  # words of a line that may be the whole text again, and that make two lines say the same
_SAME = 0.8  # share of such runs
_POSTS = 8  # lines below the text in which a post that it quotes begins
_POST = re.compile(
    r"blockquote\.(?:[^#\[]*\.)?(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|tiktok-embed|mastodon-embed)\b"
)
_NEAR = 2  # lines within which paragraphs of the text make a line one of theirs
_HEARD = 0.3  # what the agreement of all voices adds to a likelihood
_PLAIN = 0.5  # likelihood from which the markup is as good as knowing the words


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one line is taken for: its kind, its group, how likely that group is, and the features that spoke
    loudest."""

    kind: Kind
    group: int
    shares: tuple[float, ...]
    confidence: float
    because: tuple[str, ...]


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
    prose = [each.common for each in found if each.prose]
    if prose and sum(prose) / len(prose) >= _SPOKEN:
        return found
    return [replace(each, common=-1.0) for each in found]  # read by the grammar of another language


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


def _kinds(features: Sequence[Sequence[str]], groups: Sequence[int]) -> list[Kind]:
    """The likeliest chain of kinds, each of the group that its line is of."""
    scores = [
        [share if its == group else NEVER for share, (_, its) in zip(within(each), STATES, strict=True)]
        for each, group in zip(features, groups, strict=True)
    ]
    return [STATES[state][0] for state in best(scores, follows(), [0.0] * len(STATES))]


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
    known = weights("page" if marked else "words")
    lines = rows(blocks, rules, language, voices, marked)
    features = seen(lines, language, marked)
    shares = likelihoods([known.score(each) for each in features], known.moves, known.first)
    groups = _quoted(lines, _rescued(lines, [_group(each, line) for each, line in zip(shares, lines, strict=True)]))
    found = []
    for kind, group, share, each in zip(_kinds(features, groups), groups, shares, features, strict=True):
        because = _because(each, group, known)
        found.append(Verdict(kind, group, tuple(share), known.confidence(share[group]), because))
    return found


_NAMES = {Kind.NAVIGATION: "navigation", Kind.CAPTION: "a caption", Kind.ADVERT: "an advert", Kind.PROMO: "promotion",
          Kind.TEASER_HEAD: "the head of a list of other articles", Kind.TEASER: "a teaser of another article",
          Kind.NOTICE: "a notice of the page", Kind.HEADLINE: "a headline",
          Kind.BYLINE: "a byline or a date"}  # fmt: skip


# How a feature that is named by the lines around it is told to an editor.
_IN_WORDS = (
    (re.compile("^(before|after) it: (.+)$"), "the line {side} it: {rest}"),
    (re.compile("^prose (before|after) it: (none)$"), "no text {side} it"),
    (re.compile("^prose (before|after) it: (.+)$"), "text {rest} lines {side} it"),
    (
        re.compile("^words of the page stand (?:once|often) up to the prose (before|after)( it)$"),
        "words of the page stand between it and the text {side} it",
    ),
)


def in_words(feature: str) -> str:
    """A feature as an editor reads it: what no pattern knows is a clause already."""
    for form, told in _IN_WORDS:
        if found := form.match(feature):
            return told.format(side="above" if found[1] == "before" else "below", rest=found[2])
    return feature


def _reason(verdict: Verdict, before: Verdict | None) -> str:
    """The verdict in words: its strongest features, and what the line before has to do with it."""
    shown = ", ".join(map(in_words, verdict.because))
    follows_ = f"; the line before is {GROUPS[before.group]} too" if before and before.group == verdict.group else ""
    return f"reads as {_NAMES[verdict.kind]}: {shown or 'what stands beside it does'}{follows_}"


def _least(block: Block, between: bool, amid: bool) -> float:
    """The likelihood from which a line of pasted text is dropped: higher for a sentence, and for what stands above or
    between paragraphs of the text; highest for what a writer set as a list or a table, and for what leads to the next
    lines. Of a sentence amid the text how it looks is never enough: that is how reporting is lost.
    """
    count = len(words(block.words))
    if amid and (count > _FEW or len(block.words) > _SIGNS) and ends_sentence(block.words):
        return _NEVER
    if block.lines[0].hint.tag in _WRITTEN or ((between or count > _FEW) and _LEADS.search(block.words)):
        return _SET
    sentence = count > _LONG or (count > _FEW and ends_sentence(block.words))
    return _SENTENCE if sentence else _BETWEEN if between else _ELSE


def _against(verdict: Verdict, below: bool) -> float:
    """How likely a pasted line is not the article's. What looks as if it were about the article is the page's where it
    stands below the text: a comment's author, another article's date.
    """
    return 1 - verdict.shares[TEXT] if below else verdict.shares[PAGE]


def _runs(found: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (found[at : at + _RUN] for at in range(len(found) - _RUN + 1))


def _gathered(texts: Mapping[int, tuple[str, ...]]) -> frozenset[int]:
    """The lines, of these by their words, that say in one what several others say: the whole text once more, as some
    pages state it for machines.
    """
    least: dict[tuple[str, ...], int] = {}
    for found in texts.values():
        for run in _runs(found):
            least[run] = min(least.get(run, len(found)), len(found))
    long = {index: found for index, found in texts.items() if len(found) > _WHOLE}
    again = {index: sum(2 * least[run] <= len(found) for run in _runs(found)) for index, found in long.items()}
    return frozenset(index for index, count in again.items() if count > _SAME * len(long[index]))


def rulings(found: Sequence[Verdict], blocks: Sequence[Block], marked: bool) -> dict[int, Ruling]:
    """The verdicts that something follows from: lines of the page, and with markup also what is about the article."""
    given: dict[int, Ruling] = {}
    text = [index for index, verdict in enumerate(found) if verdict.group == TEXT]
    before: set[tuple[str, ...]] = set()
    told, first = frozenset(text), text[0] if text else len(found)
    gathered = _gathered({index: key(blocks[index].words) for index in text}) if marked else frozenset()
    for index, (verdict, block) in enumerate(zip(found, blocks, strict=True)):
        if verdict.group == TEXT:
            words_ = key(block.words)
            if marked and len(words_) > _TOLD and words_ in before:
                given[index] = Ruling(Kind.NOTICE, "repeats a line above", "repetition", 0.95, specific=True)
            if index in gathered:
                given[index] = Ruling(Kind.NOTICE, "says again what other lines say", "repetition", 0.95, specific=True)
            before.add(words_)
            continue
        reason = _reason(verdict, found[index - 1] if index else None)
        near = told & frozenset(range(index - _NEAR, index + _NEAR + 1)) if index > first else frozenset()
        amid = bool(near) and min(near) < index < max(near)
        least = _least(block, amid or index + 1 in near, amid)
        if verdict.group == PAGE if marked else _against(verdict, index > first) >= least:
            kind = verdict.kind if verdict.kind in DROPPED else Kind.NOTICE
            plain = marked and verdict.shares[PAGE] >= _PLAIN
            given[index] = Ruling(kind, reason, RULE, verdict.confidence, specific=plain)
        elif marked and verdict.group == ABOUT:
            given[index] = Ruling(verdict.kind, reason, RULE, verdict.confidence)
    return given
