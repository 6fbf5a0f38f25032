"""How a terminal shows what is what: colours, where there are any."""

import os

from msgspec import Struct

from builder.commands.outcome import Printer
from builder.intake.passage import DROPPED, PROSE, Kind


class Ink(Struct, frozen=True):
    """How a terminal shows what is what; without colour every method returns its text as it is."""

    colour: bool

    def _in(self, code: str, text: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self.colour else text

    def faint(self, text: str) -> str:
        return self._in("2", text)

    def strong(self, text: str) -> str:
        return self._in("1", text)

    def doubtful(self, text: str) -> str:
        return self._in("33", text)

    def of(self, kind: Kind, text: str) -> str:
        """A line in the colour of its class: dropped ones red, the article's own plain, what is about it blue."""
        if kind in DROPPED:
            return self._in("31", text)
        if kind is Kind.HEADLINE:
            return self.strong(text)
        return text if kind in PROSE else self._in("34", text)


def ink_of(printer: Printer) -> Ink:
    """Colour only on a terminal, and never where NO_COLOR is set."""
    return Ink(printer.out.isatty() and not printer.as_json and not os.environ.get("NO_COLOR"))
