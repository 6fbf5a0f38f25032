"""Walks an editor through the doubts of a draft on a terminal, one key each."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from builder.errors import Mistake
from builder.fields import Wrong
from builder.intake.draft import Draft
from builder.intake.override import Override, checked
from builder.intake.question import Question, questions

SKIP, TYPE, STOP = "s", "t", "q"


def _key(source: TextIO) -> str:
    """One key from a terminal, without waiting for the end of a line."""
    import termios
    import tty

    number = source.fileno()
    before = termios.tcgetattr(number)
    try:
        tty.setcbreak(number, termios.TCSANOW)  # keys that were typed ahead count
        key = os.read(number, 4).decode("utf-8", "replace")
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)
    return key[:1]


def _more(question: Question) -> dict[str, str]:
    """The keys that every question has, and what each does."""
    return {**({TYPE: "type it"} if question.field else {}), SKIP: "leave it open", STOP: "stop asking"}


def _keys(question: Question) -> tuple[str, ...]:
    return (*(answer.key for answer in question.answers), *_more(question))


@dataclass(slots=True)
class Interview:
    """A terminal to ask on, until the editor has had enough."""

    source: TextIO
    out: TextIO
    today: date
    stopped: bool = False

    @classmethod
    def on_terminal(cls, out: TextIO, today: date) -> "Interview":
        """Raises Mistake where nobody sits at a terminal."""
        if not (sys.stdin.isatty() and out.isatty()):
            raise Mistake(
                message="--interactive: asks on a terminal, and this is none. Run it in one, or leave it out."
            )
        return cls(sys.stdin, out, today)

    def _tell(self, text: str = "", end: str = "\n") -> None:
        print(text, file=self.out, end=end, flush=True)

    def _typed(self, question: Question, said: Override) -> Override:
        """An answer in the editor's own words; asked again until it can be taken, nothing typed leaves the doubt."""
        while True:
            self._tell("    in your words (nothing: leave it open): ", end="")
            text = self.source.readline().strip()
            if not text:
                return said
            try:
                return checked(question.typed(text, said))
            except Wrong as wrong:
                self._tell(f"    {wrong.message} {wrong.remedy}")

    def _answer(self, question: Question, said: Override) -> Override:
        while True:
            key = _key(self.source).lower()
            chosen = next((answer for answer in question.answers if answer.key == key), None)
            if chosen is not None:
                self._tell(f"    → {chosen.label}")
                return chosen.override
            if key == TYPE and question.field:
                return self._typed(question, said)
            self.stopped = key in (STOP, "\x04", "")  # the end of input too: nobody is there any more
            if self.stopped or key in (SKIP, "\r", "\n"):
                self._tell("    → left open")
                return said
            self._tell(f"    no answer has this key; press {', '.join(_keys(question))}")

    def ask(self, question: Question, said: Override) -> Override:
        """The override that holds the editor's answer too."""
        self._tell(f"\n  {question.about}")
        if question.shown:
            self._tell(f"    “{question.shown}”")
        self._tell(f"    {question.because}")
        for answer in question.answers:
            self._tell(f"    [{answer.key}] {answer.label}")
        self._tell("    " + "  ".join(f"[{key}] {text}" for key, text in _more(question).items()))
        return self._answer(question, said)

    def settle(self, given: str, said: Override, draft: Callable[[Override], Draft]) -> Override:
        """What the editor says of one article, added to what was said before. `draft` drafts it with an override."""
        asked: set[str] = set()
        made = draft(said)
        while not self.stopped:
            # Asked anew after each answer: one may settle another doubt, or raise it.
            question = next((each for each in questions(made, said, self.today) if each.about not in asked), None)
            if question is None:
                break
            if not asked:
                self._tell(f"\n{given}: {made.front['title']}")
            asked.add(question.about)
            answered = self.ask(question, said)
            if answered != said:
                said, made = answered, draft(answered)
        return said
