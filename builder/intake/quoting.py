"""Whose are the words between quotation marks? Of whoever is named where they close, where they open, or nearest in the
paragraph.
"""

from collections.abc import Sequence
from dataclasses import replace

from builder.intake.passage import Passage
from builder.intake.quotation import quoted
from builder.intake.speaker import Voice
from builder.intake.utterance import Utterance

Spans = tuple[tuple[int, int], ...]


def _runs(found: Sequence[Utterance]) -> list[tuple[Spans, list[int]]]:
    """For each sentence its quoted words, and the sentences over which the quotation goes that it stands in."""
    runs: list[tuple[Spans, list[int]]] = []
    run: list[int] = []
    was_open = False
    passage: Passage | None = None
    for at, utterance in enumerate(found):
        if utterance.passage is not passage:
            passage, was_open = utterance.passage, False
        run = run if was_open else []
        run.append(at)
        spans, was_open = quoted(utterance.text, was_open)
        runs.append((tuple(spans), run))
    return runs


def _named(utterance: Utterance, how: Sequence[str]) -> Voice:
    """Who is named in a sentence by one of the orders of words."""
    return next((claim.voice for claim in utterance.claims if claim.how in how and claim.voice), Voice())


def _nearest(found: Sequence[Utterance], at: int, run: Sequence[int]) -> Voice:
    """Who spoke last before a quotation in its paragraph, or who is named first behind it."""
    around = (found[other] for other in (*range(run[0] - 1, -1, -1), *range(run[-1] + 1, len(found))))
    here = (utterance.last for utterance in around if utterance.passage is found[at].passage)
    return next(filter(None, here), Voice())


def _whole(utterance: Utterance, spans: Spans) -> bool:
    """Whether nothing but a few letters of a sentence stands outside of the quotation."""
    return len(utterance.text) - sum(end - start for start, end in spans) <= 3


def _told_of(found: Sequence[Utterance], at: int, run: Sequence[int], spans: Spans) -> Voice:
    """The person with whom the sentence around quoted words begins, or of whom the one before a quotation tells."""
    here = found[at]
    if not _whole(here, spans):
        return Voice() if here.claims else here.subject
    before = found[run[0] - 1] if run[0] else here
    return before.subject if before.passage is here.passage else Voice()


def credited(found: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The sentences, those in quotation marks with the voice that speaks there."""
    done: list[Utterance] = []
    before = Voice()  # the last voice of the paragraph before
    last = Voice()
    passage: Passage | None = None
    for at, (utterance, (spans, run)) in enumerate(zip(found, _runs(found), strict=True)):
        if utterance.passage is not passage:
            passage, before = utterance.passage, last
        last = utterance.last or last
        if not spans:
            done.append(utterance)
            continue
        closing = _named(found[run[-1]], ("behind",)) if len(run) > 1 else Voice()
        voice = closing or _named(found[run[0]], ("behind", "before"))
        voice = voice or _told_of(found, at, run, spans) or _nearest(found, at, run)
        if not voice and _whole(utterance, spans):
            voice = before
        carries = not utterance.claims and _whole(utterance, spans) and voice
        done.append(replace(utterance, quoted=spans, quoting=voice, carried=voice if carries else utterance.carried))
    return tuple(done)
