"""What a program took from a clipping, in one shape for all of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """A dated statement: its date in EDTF, the words it rests on, how sure the program is, and the words that are the
    date itself, by which it is explicit ("on 3 May") or counted from a day ("yesterday").
    """

    date: str
    text: str
    sure: float
    expression: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A reported figure: a value or a range, its words, who said it, and as of when it holds (EDTF; '' is open)."""

    low: float
    high: float
    text: str
    who: str
    sure: float
    when: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """`None` is a question that the program does not answer; '' one that it leaves open."""

    text: str
    title: str | None = None
    date: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] | None = None
    statements: tuple[Statement, ...] | None = None
    figures: tuple[Figure, ...] | None = None
    sure: tuple[tuple[str, float], ...] = ()
