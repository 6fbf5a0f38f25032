"""What intake must know of a language; phrases are regular expressions, matched without regard to case on straight
quotes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from msgspec import Struct, field

from builder.intake.languages.aside import Aside
from builder.intake.languages.calendar import Dates
from builder.intake.languages.calling import Calling as Calling
from builder.intake.languages.crediting import Crediting
from builder.intake.languages.discourse import Speech as Speech
from builder.intake.languages.heading import Heading
from builder.intake.languages.letter import Letter
from builder.intake.languages.pattern import NEVER as NEVER
from builder.intake.languages.press import Press
from builder.intake.languages.release import Release
from builder.intake.languages.tally import Counting as Counting

Section = Literal["source", "quote", "details", "background", "previously"]
DateRole = Literal["published", "updated", "accessed"]
Script = Literal["latin", "cyrillic", "hangul", "kana"]


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Page:
    """What a page prints around an article. `adverts`, `lists` and `boxes` are whole lines; `notices` and `openings`
    begin one.

    A list's head stands before titles of other articles, a box's before a title and its teaser; `inline` is a list's
    head with the title on the same line. `promo` holds phrases that ask the reader for something, each with its weight:
    1 is enough to drop a line. `caveats` are what an outlet says of itself in its reporting: such a line is never
    promotion. `bios` go on after a name, where a page ends with who wrote for it.
    """

    adverts: tuple[str, ...]
    lists: tuple[str, ...]
    boxes: tuple[str, ...]
    inline: tuple[str, ...]
    notices: tuple[str, ...]
    widgets: tuple[str, ...]
    promo: tuple[tuple[str, float], ...]
    caveats: str
    bios: tuple[str, ...] = ()


class Site(Struct, frozen=True):
    """How a page speaks of itself. `reader` are the words with which it speaks to its reader, `words` what such lines
    speak of, each with its weight, and `pitch` what they offer. `widgets`, `heads` and `inline` are more of
    `Page`'s; `sections` stand in menus. `rights` is how a page reserves its rights, `calls` what its adverts tell
    the reader to do, `ceases` what stands where one ends, `ago` how it tells that a thing is some hours old.
    `comments` stand alone above what readers wrote, behind `shows` and a number, and `commenting` asks for more;
    `views` and `thousands` stand behind a number of readers, `opening` behind a link that opens a window.
    `addressed` are words to a reader that a report has in quotations alone, `asks` first words that ask for something.
    `buttons` stand one beside the other, `plays` begins a player's line, which ends with its `minutes`; `turns` leads
    to the page before or behind; `coins` stand behind a sum to give; polls have answers with `yes` and `no`.
    `about` is what a house says of itself, of who wrote for it and who pays, below its articles.
    `tags` opens a line of what an article is filed under; `itself` is what an article calls itself. `ourselves` stands
    over what a house says of itself and of its cookies. `flash` opens a line of news that every page shows.
    """

    reader: str = r"(?!)"
    words: tuple[tuple[str, float], ...] = ()
    pitch: tuple[tuple[str, float], ...] = ()
    widgets: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    inline: tuple[str, ...] = ()
    sections: frozenset[str] = frozenset()
    rights: str = NEVER
    calls: str = NEVER
    ceases: str = r"(?!)"
    ago: str = NEVER
    shows: str = NEVER
    comments: str = NEVER
    commenting: str = NEVER
    views: str = NEVER
    thousands: str = NEVER
    addressed: str = ""
    opening: str = NEVER
    asks: str = ""
    buttons: frozenset[str] = frozenset()
    plays: str = NEVER
    minutes: str = NEVER
    coins: str = NEVER
    about: tuple[str, ...] = ()
    yes: str = NEVER
    no: str = NEVER
    tags: str = NEVER
    turns: str = NEVER
    itself: str = NEVER
    ourselves: str = NEVER
    flash: str = NEVER


class Parts(Struct, frozen=True):
    """The article's own furniture: labels of its parts, words before a date line, a byline's opening."""

    labels: Mapping[str, Section]
    dates: Mapping[str, DateRole]
    byline: str


class Titles(Struct, frozen=True):
    """How a lead is shortened to a title. `cuts` are where a clause can end, the least loss first; `stale` are times
    that soon mislead ("this week"); `asides` open a clause between subject and verb, which goes on until one of
    `resume`. `at` are the prepositions that go with a time.
    """

    cuts: tuple[str, ...]
    stale: str
    asides: str = NEVER
    resume: str = NEVER
    at: str = NEVER


def _known(code: str) -> "Language":
    from builder.intake.languages import LANGUAGES

    return LANGUAGES[code]


class Language(Struct, frozen=True):
    """One language: its code (BCP 47) and name, its script, the letters that only it has and its commonest words, by
    which it is known, and what the parts of intake ask of it.

    `nouns_capital` says that every noun has a capital, `ordinal_point` that a full stop after a number makes it an
    ordinal ("28. Oktober") and ends no sentence.
    `endings` are the forms that the words of a name take: its ending, and in its stead those of genitive, dative and
    instrumental, the longest ending first. `naming` is what its pages say beside their own name `{N}`, `plain` the
    words of their menus, which are nobody's name, `site` what they say of themselves. After a word of `leading` a
    sentence always goes on; with an abbreviation of `final` it may end.
    """

    code: str
    name: str
    script: Script
    letters: str
    common: frozenset[str]
    abbreviations: frozenset[str]
    titles: Titles
    page: Page
    parts: Parts
    dates: Dates
    speech: Speech
    counting: Counting
    letter: Letter
    calling: Calling
    press: Press
    aside: Aside
    heading: Heading
    release: Release
    crediting: Crediting
    ordinal_point: bool = False
    nouns_capital: bool = False
    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    naming: tuple[tuple[str, str], ...] = ()
    plain: frozenset[str] = frozenset()
    final: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    site: Site = field(default_factory=Site)

    def __reduce__(self) -> tuple[Callable[[str], "Language"], tuple[str]]:
        """A draft goes from one process to another with its language's code alone: both know the rest."""
        return _known, (self.code,)

    @property
    def cyrillic(self) -> bool:
        return self.script == "cyrillic"

    @property
    def titled(self) -> bool:
        """Whether the words of its headings and menus have capitals of their own."""
        return self.code in ("en", "de") or not self.cased

    @property
    def spaced(self) -> bool:
        """Whether spaces part its words."""
        return self.script != "kana"

    @property
    def cased(self) -> bool:
        """Whether its script has capitals."""
        return self.script in ("latin", "cyrillic")
