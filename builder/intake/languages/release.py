"""What intake must know of a language to read the releases of public bodies; phrases are regular expressions."""

from msgspec import Struct

from builder.intake.languages.pattern import NEVER


class Release(Struct, frozen=True):
    """How releases call themselves, and how public bodies are called that publish them.

    `marks` say near the top that a text is one, `line` on a line of its own above it, `subject` in the subject of an
    e-mail, where `flash` is what agencies say instead. `office` signs for a body whose name follows.

    `bodies` are the names of such bodies; others are told by `local` words with `organs` behind them. `telling` words
    stand in the name of one that heads its release, whatever it is called; where no capitals tell a name, `towns` are
    the names of public bodies as a whole. `phone` stands before the number below its name on its paper.
    """

    marks: str
    line: str
    subject: str
    flash: str = NEVER
    office: str = NEVER
    bodies: str = NEVER
    local: str = NEVER
    organs: str = NEVER
    telling: str = NEVER
    towns: str = NEVER
    phone: str = NEVER
