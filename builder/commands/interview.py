"""Walks an editor through the doubts of a draft on a terminal, one key each."""

import os
import re
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
_PASTED = 6  # characters at once are no keys
_CURSOR = re.compile("\x1b(?:\\[[\\d;]*[A-Za-z~]|O[A-Z])?")  # what keys send that move a cursor


def _keys_of(source: TextIO) -> str:
    """The key that is pressed, or all that is pasted or was typed ahead; without waiting for the end of a line."""
    import termios
    import tty

    number = source.fileno()
    before = termios.tcgetattr(number)
    try:
        tty.setcbreak(number, termios.TCSANOW)  # keys that were typed ahead count
        keys = os.read(number, 4096).decode("utf-8", "replace")
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)
    return keys


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
    ahead: str = ""  # keys that came with the last one
    answered: bool = False  # by a key, just now

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

    def _pressed(self) -> str:
        """What is pressed next, or pasted; the Enter that habit puts behind an answer's key is none."""
        while True:
            read, self.ahead = self.ahead or _keys_of(self.source), ""
            keys = _CURSOR.sub("", read)
            if self.answered:
                keys, self.answered = keys.removeprefix("\r").removeprefix("\n"), False
            if keys or not read:
                return keys

    def _line(self) -> str:
        """A line that is typed; what came with the last key is its beginning."""
        text, end, self.ahead = self.ahead.partition("\n")
        return text if end else text + self.source.readline()

    def _typed(self, question: Question, said: Override, text: str = "") -> Override:
        """An answer in the editor's own words; asked again until it can be taken, nothing typed leaves the doubt."""
        while True:
            if not text:
                self._tell("    in your words (nothing: leave it open, q: stop asking): ", end="")
                text = self._line().strip()
            self.stopped = text.lower() == STOP
            if not text or self.stopped:
                return said
            try:
                return checked(question.typed(text, said))
            except Wrong as wrong:
                self._tell(f"    {wrong.message} {wrong.remedy}")
                text = ""

    def _pasted(self, question: Question, said: Override, keys: str) -> Override:
        """What is pasted at a question that asks for a key is the answer in words."""
        text, _, self.ahead = keys.partition("\n")
        self._tell(f"    → {text.strip()}")
        return self._typed(question, said, text.strip())

    def _answer(self, question: Question, said: Override) -> Override:
        if not question.answers and question.field:
            return self._typed(question, said)
        while True:
            keys = self._pressed()
            if question.field and len(keys) >= _PASTED:
                return self._pasted(question, said, keys)
            key, self.ahead = keys[:1].lower(), keys[1:]
            chosen = next((answer for answer in question.answers if answer.key == key), None)
            if chosen is not None:
                self.answered = True
                self._tell(f"    → {chosen.label}")
                return chosen.override
            if key == TYPE and question.field:
                return self._typed(question, said)
            self.stopped = key in (STOP, "\x04", "")  # the end of input too: nobody is there any more
            if self.stopped or key in (SKIP, "\r", "\n"):
                self.answered = key == SKIP
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
        if question.answers:
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
