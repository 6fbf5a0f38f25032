"""What intake must know of a language; phrases are regular expressions, matched without regard to case on straight
quotes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from builder.intake.languages.calendar import Dates
from builder.intake.languages.letter import Letter
from builder.intake.languages.pattern import NEVER as NEVER

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


@dataclass(frozen=True, slots=True)
class Parts:
    """The article's own furniture: labels of its parts, words before a date line, a byline's opening."""

    labels: Mapping[str, Section]
    dates: Mapping[str, DateRole]
    byline: str


@dataclass(frozen=True, slots=True)
class Speech:
    """How what is said is tied to who says it. `verbs` are the forms that report; `nouns` name speakers without a name.

    `told` are verbs that an outlet's name may follow; `reports` are media unnamed ("news reports"), `media` the nouns
    that stand by an outlet's name; `carriers` point back to the last report ("the article"). `titles` stand before a
    person's name, `articles` before a noun; `person` are pronouns for one, `going_on` first words of a sentence that
    goes on with what was said; `finite` are verbs that no speaker's description has, `connectors` open a clause,
    `lead_in` an adverbial before the speaker, `helpers` stand between speaker and verb, `prepositions` end the noun on
    which a description turns, `loose` are words that neither open a speaker's name nor close one.

    `within` stands between a verb and the office that speaks ("повідомили в міністерстві"), `hearers` are those to whom
    it was said, where they stand there ("сообщил журналистам ..."). `also` joins a second verb to the first one's
    speaker, `whose` an office to what it is of.
    `bodies` are offices whose own doings a report has from them ("the ministry opened 30 schools").

    The order of words differs. `inverted` says that the verb may stand before its speaker in any sentence ("Am Montag
    sagte ..."). Where the verb stands at the end, `final` are its forms, `topic` the particles that close the speaker,
    `ends` the nouns and honorifics on which a speaker's description ends, and `cut` where it begins at the earliest.
    `behind` stands after a source as "according to" before one, and `through` after one who is cited.
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
    articles: str = NEVER
    helpers: str = NEVER
    prepositions: str = NEVER
    passive: str = NEVER
    that: str = NEVER
    within: str = NEVER
    hearers: str = NEVER
    also: str = NEVER
    whose: str = NEVER
    bodies: str = NEVER
    loose: frozenset[str] = frozenset()
    inverted: bool = False
    final: str = ""
    topic: str = ""
    ends: str = ""
    cut: str = NEVER
    behind: str = ""
    through: str = ""


@dataclass(frozen=True, slots=True)
class Counting:
    """Numbers in words and what is counted. `words` add up, by `joints` or one written to the other (`fused`),
    `multiples` multiply what stands before them ("two hundred", "a dozen"), `halves` are parts ("half a", "полтора").

    `things` are nouns that news counts, as regular expressions of their
    plurals; `plural` is the shape of others, right after a number in digits.

    `measures` give the unit as a draft writes it; `fates` follow "were" (killed, wounded); `spans` are units of time,
    which are no figures; `marked` are words after which a number is a name (Article 5), `named` those before which it
    is one ("3 Brigade"); `back` are words before a number told already. `group` are the signs that part thousands,
    `point` the one that parts decimals; `of` may stand between a number and what it counts.

    `them` stands by a number that counts some of what was counted last ("of them").
    `since` stands before what was and `changed` are the words of a rise or a fall ("fell from 61 to 47"); `groups` are
    nouns of which a number says how many they are ("a crew of nine"), `between_units` may follow the lower end of one.
    Where a number stands without a noun, `of_a` may follow it ("38 of the"), `gone` are verbs before which it is the
    subject ("four came back"), `clock` are words behind which a small one is an hour, `be`
    joins it to what it counts ("the crates were 26").
    `up_to` parts the ends of a range ("20 to 25"), `both` those of one that `between` opens. `price` follows a sum that
    readers are asked for ("$5 a month").

    Where what is counted stands before the number ("兵士3000人"), `counters` follow the number; `noun` is
    what stands before it, `thing` what may stand behind ("3000人の兵士"). `swapped` says that outlets of the
    language differ in the signs for thousands and decimals. `stacked` says that
    scales are written one after the other ("1만2000"), `behind` are hedges that stand after the number ("이상").
    `alike` are groups of things that count as one ("soldiers", "troops"), by a name that all languages share.
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
    stop: str
    group: str
    point: str
    alternative: str
    copula: str
    total: str = NEVER
    amount_of: str = NEVER
    at: str = NEVER
    topic: str = NEVER
    of: str = NEVER
    origin: str = NEVER
    plural: str = NEVER
    named: str = NEVER
    them: str = NEVER
    up_to: str = NEVER
    between: str = NEVER
    opening: str = NEVER
    seasons: Mapping[str, int] = field(default_factory=dict)
    portions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    both: str = NEVER
    price: str = NEVER
    money: Mapping[str, str] = field(default_factory=dict)
    counters: str = ""
    noun: str = NEVER
    thing: str = NEVER
    behind: Mapping[str, str] = field(default_factory=dict)
    stacked: bool = False
    alike: Mapping[str, str] = field(default_factory=dict)
    multiples: Mapping[str, int] = field(default_factory=dict)
    halves: Mapping[str, float] = field(default_factory=dict)
    joints: str = r"-|\s"
    since: str = NEVER
    changed: str = NEVER
    groups: str = NEVER
    between_units: str = NEVER
    of_a: str = NEVER
    be: str = NEVER
    swapped: bool = False
    currencies: str = ""
    gone: str = NEVER
    clock: str = NEVER
    fused: bool = False


@dataclass(frozen=True, slots=True)
class Titles:
    """How a lead is shortened to a title. `cuts` are where a clause can end, the least loss first; `stale` are times
    that soon mislead ("this week"); `asides` open a clause between subject and verb, which goes on until one of
    `resume`.
    """

    cuts: tuple[str, ...]
    stale: str
    asides: str = NEVER
    resume: str = NEVER


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code (BCP 47) and name, its script, the letters that only it has and its commonest words, by
    which it is known, and what the parts of intake ask of it.

    `nouns_capital` says that every noun has a capital, `ordinal_point` that a full stop after a number makes it an
    ordinal ("28. Oktober") and ends no sentence.
    `endings` are the forms that the words of a name take: its ending, and in its stead those of genitive, dative and
    instrumental, the longest ending first. `naming` is what its pages say beside their own name `{N}`, by kind.
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
    ordinal_point: bool = False
    nouns_capital: bool = False
    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    naming: tuple[tuple[str, str], ...] = ()

    @property
    def cyrillic(self) -> bool:
        return self.script == "cyrillic"

    @property
    def spaced(self) -> bool:
        """Whether spaces part its words."""
        return self.script != "kana"

    @property
    def cased(self) -> bool:
        """Whether its script has capitals."""
        return self.script in ("latin", "cyrillic")
