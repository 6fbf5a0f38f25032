"""What intake must know of a language; phrases are regular expressions, matched without regard to case on straight
quotes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Section = Literal["source", "quote", "details", "background", "previously"]
DateRole = Literal["published", "updated", "accessed"]


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
    promotion.
    """

    adverts: tuple[str, ...]
    lists: tuple[str, ...]
    boxes: tuple[str, ...]
    inline: tuple[str, ...]
    notices: tuple[str, ...]
    widgets: tuple[str, ...]
    promo: tuple[tuple[str, float], ...]
    caveats: str


@dataclass(frozen=True, slots=True)
class Parts:
    """The article's own furniture: labels of its parts, words before a date line, a byline's opening."""

    labels: Mapping[str, Section]
    dates: Mapping[str, DateRole]
    byline: str


@dataclass(frozen=True, slots=True)
class Dates:
    """How dates are written. Names are given in lower case; `capital` says that the language always writes them with a
    capital.

    `before_month` and `before_year` are words after which a bare month or year is a date, `after_year` those that may
    follow one where the language has no word for "year" (`year_word`); `future` are words that turn a
    date to what is to come; `since` stands before the beginning of a count, `turn` opens another clause; `habit` stands
    before a weekday that names a custom and no day ("his Monday column").
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    capital: bool
    ordinal: str
    of: str
    to: str
    year_word: str
    before_month: str
    before_year: str
    after_year: str
    relative: Mapping[str, int]
    this_month: str
    last_month: str
    back: str
    since: str
    turn: str
    future: str
    habit: str
    order: Literal["dmy", "mdy", ""]


@dataclass(frozen=True, slots=True)
class Speech:
    """How what is said is tied to who says it. `verbs` are the forms that report; `nouns` name speakers without a name.

    `told` are verbs that an outlet's name may follow; `reports` are media unnamed ("news reports"), `media` the nouns
    that stand by an outlet's name; `carriers` point back to the last report ("the article"). `titles` stand before a
    person's name; `person` are pronouns for one, `going_on` first words of a sentence that goes on with what was said;
    `finite` are verbs that no speaker's description has, `connectors` open a clause, `lead_in` an adverbial before the
    speaker.
    """

    verbs: str
    told: str
    according: str
    citing: str
    nouns: str
    reports: str
    media: str
    carriers: str
    titles: str
    relative: str
    pronouns: str
    person: str
    going_on: str
    finite: str
    connectors: str
    lead_in: str


@dataclass(frozen=True, slots=True)
class Counting:
    """Numbers in words and what is counted. `things` are nouns that news counts, as regular expressions of their
    plurals.

    `measures` give the unit as a draft writes it; `fates` follow "were" (killed, wounded); `spans` are units of time,
    which are no figures; `marked` are words after which a number is a name (Article 5); `back` are words before a
    number told already. `group` parts thousands, `point` decimals; `of` may stand between a number and what it counts.
    """

    words: Mapping[str, int]
    scales: Mapping[str, int]
    qualifiers: Mapping[str, str]
    things: str
    measures: Mapping[str, str]
    fates: str
    spans: str
    marked: str
    back: str
    total: str
    amount_of: str
    at: str
    topic: str
    stop: str
    group: str
    point: str
    of: str
    alternative: str
    copula: str
    money: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Titles:
    """How a lead is shortened to a title. `cuts` are where a clause can end, the least loss first; `stale` are times
    that soon mislead ("this week"); `asides` open a clause between subject and verb, which goes on until one of
    `resume`.
    """

    cuts: tuple[str, ...]
    stale: str
    asides: str = r"(?!)"
    resume: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code (BCP 47) and name, its script, the letters that only it has and its commonest words, by
    which it is known, and what the parts of intake ask of it.
    """

    code: str
    name: str
    cyrillic: bool
    letters: str
    common: frozenset[str]
    abbreviations: frozenset[str]
    titles: Titles
    page: Page
    parts: Parts
    dates: Dates
    speech: Speech
    counting: Counting
