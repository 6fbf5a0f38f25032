"""Whose are the answers of an interview? Of the one person whom its opening tells of, where questions and answers take
turns: both behind dashes, or the answers between quotation marks.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.speaker import Voice
from builder.intake.utterance import Utterance

_LEAST = 3  # questions by which a text is an interview: a report has one or two
_WORDS, _SIGNS = 40, 160  # of a question at most
_ASKS = Lazy(rf"[?\uff1f][\s\"*_]*$|(?:{either(lambda each: each.speech.asks)})[\s\"*_]*$")
_MET = Lazy(either(lambda each: each.speech.met))
_DASH = re.compile(r"[*_\s]*-+\s")
_WHOLE = re.compile(r"\s*\"[^\"]*\"[\s.,*_]*")


def _is_question(passage: Passage) -> bool:
    words = passage.words
    return len(words) <= _SIGNS and len(words.split()) <= _WORDS and _ASKS.search(straight(words)) is not None


def _is_turn(passage: Passage) -> bool:
    """Whether a paragraph opens with a dash, as each turn of a talk does."""
    return _DASH.match(straight(passage.text)) is not None


def _is_quoted(passage: Passage) -> bool:
    return _WHOLE.fullmatch(straight(passage.text)) is not None


def _behind_dashes(told: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    """The questions and the answers among paragraphs that open with dashes, turn by turn: not every question asks."""
    asked: list[Passage] = []
    answers: list[Passage] = []
    awaited = apart = False  # whether an answer is due, and whether another paragraph stands since the question
    for passage in told:
        if not _is_turn(passage):
            apart = True
            continue
        if awaited and not (apart and _is_question(passage)):
            answers.append(passage)
            awaited = False
        elif awaited or answers or _is_question(passage):
            asked.append(passage)
            awaited = True
        apart = False
    return asked, answers


def _in_marks(told: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    """The short paragraphs above such as are one quotation, and these."""
    pairs = [
        (above, below)
        for above, below in pairwise(told)
        if _is_quoted(below) and not _is_quoted(above) and len(above.words) <= _SIGNS
    ]
    return [above for above, _ in pairs], [below for _, below in pairs]


def _answered(told: Sequence[Passage]) -> tuple[Passage | None, frozenset[int]]:
    """The first question, and the answers by their identity; None where the text is no interview."""
    for asked, answers in (_behind_dashes(told), _in_marks(told)):
        if sum(map(_is_question, asked)) >= _LEAST and len(answers) >= _LEAST:
            pulled = [each for each in told[told.index(asked[0]) :] if _is_quoted(each)]
            return asked[0], frozenset(map(id, (*answers, *pulled)))
    return None, frozenset()


def _interviewed(opening: Sequence[Utterance]) -> Voice:
    """The one person of whom the sentences above the first question tell, or whom they say that the paper met."""
    met = {found[found.lastindex or 0] for each in opening if (found := _MET.search(straight(each.text)))}
    told = {each.subject.by for each in opening if each.subject and each.subject.by != each.passage.words.strip()}
    people = met or told
    return Voice(people.pop()) if len(people) == 1 else Voice()


def interviewed(found: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The sentences of an interview, those of its answers with the voice of who gives them where they name nobody."""
    told = list({id(each.passage): each.passage for each in found}.values())
    first, answers = _answered(told)
    if first is None:
        return tuple(found)
    voice = _interviewed(found[: next(at for at, each in enumerate(found) if each.passage is first)])
    if not voice:
        return tuple(found)
    return tuple(
        replace(each, carried=voice)
        if id(each.passage) in answers and (not each.carried or _is_quoted(each.passage))
        else each
        for each in found
    )
