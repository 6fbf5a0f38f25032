"""What an editor should be asked about a draft: each doubt that one key can settle, with the answers to choose from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from builder.intake.address import canonical
from builder.intake.decision import Decision
from builder.intake.draft import Draft
from builder.intake.mention import mentions
from builder.intake.override import Override
from builder.intake.override import Question as Field

_FIELDS: dict[str, tuple[Field, str]] = {
    "source.url": ("url", "At what address can it be read?"),
    "title": ("title", "Which title?"),
    "date": ("date", "When was it published?"),
    "source.outlet": ("outlet", "Who published it?"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the key that gives it, what it says, and the override that remembers it."""

    key: str
    label: str
    override: Override


@dataclass(frozen=True, slots=True)
class Question:
    """One doubt: `about` it a sentence to ask, `because` of what, `shown` the words at issue, answers to choose from.

    `field` is what may be typed instead, None where nothing may; `code` is the language in which a day may be typed.
    """

    about: str
    because: str
    shown: str
    answers: tuple[Answer, ...]
    field: Field | None = None
    code: str = "en"

    def typed(self, text: str, said: Override) -> Override:
        """The override that remembers an answer that was typed: a day in words is one too, where its year is stated."""
        if self.field is None:
            return said
        if self.field == "date":
            text = _in_figures(text, self.code)
        elif self.field == "url":
            whole = text if "://" in text else f"https://{text}"  # as browsers show addresses
            text = canonical(whole) or text
        return _settle(said, self.field, text)


def _in_figures(text: str, code: str) -> str:
    """A day as it is stored, however it was typed; the text itself where that cannot be told, as of 03/05/2024."""
    if re.fullmatch(r"(?:0?\d|1[0-2])/(?:0?\d|1[0-2])/\d{2,4}", text):
        return text
    days = {found.whole for language in (code, "en") for found in mentions(text, language) if found.whole}
    return days.pop().isoformat() if len(days) == 1 else text


def _settle(said: Override, field: Field, value: str) -> Override:
    settled: dict[str, Any] = {field: value}
    return replace(said, **settled)


def _day(candidate: Any, today: date) -> str:
    """A candidate as a day; one without a year is of the latest that has begun."""
    text = candidate.isoformat() if isinstance(candidate, date) else str(candidate)
    for year in range(today.year, today.year - 5, -1):
        found = text.replace("XXXX", str(year))
        try:
            if date.fromisoformat(found) <= today or "XXXX" not in text:
                return found
        except ValueError:  # 29 February of another year
            continue
    return ""


def _offers(name: str, decision: Decision, today: date) -> list[str]:
    given = [*decision.candidates] if decision.value is None else [decision.value, *decision.candidates]
    if any(isinstance(each, date) for each in given):
        given = [each for each in given if "XXXX" not in str(each)]
    texts = [_day(each, today) if name == "date" else str(each) for each in given]
    return [text for text in dict.fromkeys(texts) if text][:9]


def _is_wanting(field: Field, decision: Decision, draft: Draft) -> bool:
    """Whether an address that no paste need have is worth a question: it tells outlet and day as well."""
    return field == "url" and not decision.value and draft.front.get("rights") in ("excerpt", "link")


def _fields(draft: Draft, said: Override, today: date) -> Iterator[Question]:
    for name, (field, about) in _FIELDS.items():
        decision = draft.evidence.get(name)
        if decision is None or not (decision.doubt or _is_wanting(field, decision, draft)):
            continue
        offers = _offers(name, decision, today)
        guessed = name == "date" and any("XXXX" in str(each) for each in decision.candidates)
        answers = tuple(
            Answer(str(key), f"{text}, if it is of {text[:4]}" if guessed else text, _settle(said, field, text))
            for key, text in enumerate(offers, 1)
        )
        because = decision.doubt or "readers of an excerpt want the way to the text; it may tell outlet and day as well"
        yield Question(about, because, "", answers, field, draft.reading.grammar.code)


def _lines(draft: Draft, said: Override) -> Iterator[Question]:
    """A line that stays although a rule would drop it."""
    for passage in draft.reading.passages:
        if passage.ruling.rule != "veto":
            continue
        lines = (passage.block.lines[0].number, passage.block.lines[-1].number)
        answers = (
            Answer("k", "keep it", replace(said, keep=(*said.keep, lines))),
            Answer("d", "drop it", replace(said, drop=(*said.drop, lines))),
        )
        number = f"Line {lines[0]}" if lines[0] == lines[1] else f"Lines {lines[0]} to {lines[1]}"
        yield Question(f"{number}: is it the article's?", passage.ruling.reason, passage.text, answers)


def questions(draft: Draft, said: Override, today: date) -> tuple[Question, ...]:
    """The questions that a draft leaves, as it was read with `said`; every answer holds all of `said` too."""
    return (*_lines(draft, said), *_fields(draft, said, today))
