"""What intake must know of a language to read who made a text or a picture; phrases are regular expressions."""

from msgspec import Struct

from builder.intake.languages.pattern import NEVER


class Crediting(Struct, frozen=True):
    """How bylines and captions are written.

    `by` opens a byline, `writer` a name on a line of the page, `reporting` what agencies say of who reported;
    `reporter` is a name with the word for a reporter behind it. `joins` part names, `particles` stand in a person's,
    `inside` in any name beside a date, `between` between the words of a speaker's, `small` before a date or a clock.
    `credits` are the shapes of bylines in a script without capitals, the surest first; `who` is their names, and
    `nameless` is in none.
    `trades` and `seat` stand behind a name with its trade and its town, `mailed` before an address of mail, and
    `desks` are nobody's name.

    `picture` is what a picture is called before `taker`, who took it. Of a line above the text that is a caption,
    `opens` begins it, `noted` and `bracketed` stand between its brackets, `source` before its credit, `wired`
    is how agencies write one, and `shot` how a line ends that says when and by whom it was taken. `lines` stand in any
    line of a picture, `pictures` open a credit.
    A date is none of publication where `undated` stands by it, or `media` begins its line; `day` is the label that says
    only that a day follows, `standing` opens a line that tells of which day a bulletin is ("Situation as of"), and
    `dating` are small words that may stand beside a day. `cites` opens a line that says how to cite a paper.
    """

    by: str = NEVER
    writer: str = NEVER
    reporting: str = NEVER
    reporter: str = NEVER
    credits: tuple[str, ...] = ()
    nameless: str = NEVER
    joins: str = NEVER
    particles: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    between: str = NEVER
    small: frozenset[str] = frozenset()
    trades: str = NEVER
    seat: str = NEVER
    mailed: str = NEVER
    desks: str = NEVER
    picture: str = NEVER
    taker: str = NEVER
    opens: str = NEVER
    noted: str = NEVER
    bracketed: str = NEVER
    source: str = NEVER
    wired: str = NEVER
    shot: str = NEVER
    lines: str = NEVER
    pictures: str = NEVER
    undated: str = NEVER
    media: str = NEVER
    standing: str = NEVER
    day: str = NEVER
    dating: frozenset[str] = frozenset()
    cites: str = NEVER
