"""Whose words sentences are that name nobody: of whom the next one says that it told "this", of the speaker whose label
opens the paragraph, of whoever is named above a list or a quotation, of whom a quotation is.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from builder.intake.interview import interviewed
from builder.intake.languages import LANGUAGES, either
from builder.intake.onset import Lazy
from builder.intake.quotation import straight
from builder.intake.quoting import credited
from builder.intake.speaker import Voice
from builder.intake.utterance import Utterance

# A sentence that says of the one before who told it.
_BACK = Lazy(
    rf"(?:{either(lambda each: each.speech.returning)})\s.*?"
    rf"(?:{either(lambda each: each.speech.telling)})|{either(lambda each: each.speech.returns)}"
)
_LABEL = re.compile(
    r"(?P<who>(?:(?:MR|MS|MRS|DR|GEN|SEN)\.?\s)?(?:[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ'-]{2,}\s?){1,4}):\s(?=\S)"
)
# A name in small letters labels where it opens several paragraphs and the text has it whole: "Brenner: ...".
_NAMED = re.compile(r"(?P<who>(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+\s){0,2}[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+):\s(?=\S)")
_ASKED = Lazy(either(lambda each: each.speech.asked))
_TITLE = re.compile(r"^(?:MR|MS|MRS|DR|GEN|SEN)\.?\s")
_ITEM = re.compile(
    r"[\s*•–-]*[^\W\d][^\d:.]{2,60}?\s?[-–:]\s?(?:about |over |near |circa |близько |около )?"
    r"[\d.,\s]+(?:\([^)]*\))?\W*$"
)
# A broadcast's transcript: the name and what the person is, [Name/mayor : "..."].
_BRACKETED = re.compile(r"\[(?P<who>[^\[\]/:\"]{2,20})/[^\[\]:\"]{1,40}:")
_OFFICES = "|".join(
    f"{each.speech.ends}|{each.speech.titles}" for each in LANGUAGES.values() if each.speech.final and each.speech.ends
)
# A line of its own above a quotation names who speaks in it: "Ada Brenner:", but not "Three reasons:".
_ABOVE_IT = Lazy(
    rf"(?P<who>[^:.,。、\"]{{1,30}}(?:{_OFFICES})|[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+\s(?:[\w'.-]+\s)?[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+):"
)
_SPOKEN = 6  # words of a label and what it says, at least: fields of a record have fewer ("SECTION: WORLD")
_NEAR = 2  # sentences between whoever is named and a list that rests on them
_ABOVE = 3  # sentences that a later one may say of who told them


def _back(found: list[Utterance]) -> None:
    """What is told before "He said this on Monday" is told by him."""
    for at, utterance in enumerate(found):
        voice = next((claim.voice for claim in utterance.claims if claim.voice), None)
        if voice is None or _BACK.match(straight(utterance.text)) is None:
            continue
        for before in range(at - 1, max(at - 1 - _ABOVE, -1), -1):
            if found[before].last:
                break
            found[before] = replace(found[before], carried=voice)


def _full(label: str, text: str) -> str:
    """The name of a label as the text has it: "MS WHITFIELD" is Dana Whitfield."""
    surname = _TITLE.sub("", label).strip().split()[-1].title()
    full = re.search(rf"\b[^\W\d_a-z][\w'-]+\s{re.escape(surname)}\b", text)
    return full.group() if full else _TITLE.sub("", label).strip().title()


def _opening(words: str, names: Collection[str]) -> re.Match[str] | None:
    """The label with which a paragraph of a transcript opens."""
    named = _NAMED.match(straight(words))
    return _LABEL.match(words) or (named if named and named["who"] in names else None)


def _names(found: Sequence[Utterance], text: str) -> frozenset[str]:
    """The names in small letters that open several paragraphs, as those who speak in an interview do."""
    words = {id(each.passage): each.passage.words for each in found}
    labels = Counter(label["who"] for each in words.values() if (label := _NAMED.match(straight(each))))
    return frozenset(who for who, times in labels.items() if times > 1 and " " in _full(who, text))


def _labelled(found: list[Utterance], text: str) -> None:
    """The paragraphs of a transcript speak with the voice that stands before them, up to the next or a question."""
    names = _names(found, text)
    openings = {id(each.passage): _opening(each.passage.words, names) for each in found}
    said = {id(each.passage) for each in found if len(each.passage.words.split()) >= _SPOKEN}
    if sum(opening is not None and key in said for key, opening in openings.items()) < 2:
        return
    voice = Voice()
    for at, utterance in enumerate(found):
        opening = openings[id(utterance.passage)]
        if opening is not None:
            who = opening["who"].strip()
            voice = Voice() if _ASKED.fullmatch(who) else Voice(_full(who, text))
        elif names and utterance.passage.words.rstrip().endswith("?"):
            voice = Voice()
        if not utterance.last:
            found[at] = replace(utterance, carried=voice)


def _in_brackets(found: list[Utterance]) -> None:
    """What stands in a transcript's brackets is said by whom they name."""
    for at, utterance in enumerate(found):
        label = _BRACKETED.match(straight(utterance.passage.words))
        if label is not None and not utterance.last:
            found[at] = replace(utterance, carried=Voice(label["who"].strip()))


def _below_names(found: list[Utterance]) -> None:
    """A paragraph that is one quotation is said by whom the line above it names, which says nothing else."""
    voice = Voice()  # of the paragraph at hand
    for at, (above, utterance) in enumerate(pairwise(found), 1):
        if utterance.passage is not above.passage:
            quotes = not above.claims and straight(utterance.passage.words).startswith('"')
            name = _ABOVE_IT.fullmatch(straight(above.passage.words).strip()) if quotes else None
            voice = Voice(name["who"]) if name is not None else Voice()
        if voice and not any(claim.voice for claim in utterance.claims):
            found[at] = replace(utterance, carried=voice)


def _listed(found: list[Utterance]) -> None:
    """The items of a list rest on who was named last above it."""
    voice = Voice()
    opened = False  # whether the sentence above announces a list
    silent = 0  # sentences without a speaker since somebody was named
    for at, utterance in enumerate(found):
        spoken = utterance.last
        listed = _ITEM.fullmatch(utterance.text) or (opened and utterance.passage.bullet)
        silent = 0 if spoken or listed else silent + 1
        if not spoken and listed:
            found[at] = replace(utterance, carried=voice)
        if not utterance.passage.bullet:
            opened = utterance.text.rstrip().endswith(":")
        voice = spoken or (voice if silent <= _NEAR else Voice())


def carried(utterances: Sequence[Utterance], text: str) -> tuple[Utterance, ...]:
    """The sentences, each with the voice that speaks in it though it names nobody; `text` is all of the clipping."""
    found = list(credited(utterances))
    _labelled(found, text)
    _in_brackets(found)
    _below_names(found)
    _back(found)
    _listed(found)
    return interviewed(found)
