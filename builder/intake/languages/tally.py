"""What intake must know of a language to read its numbers and what they count; phrases are regular expressions."""

from collections.abc import Mapping

from msgspec import Struct, field

from builder.intake.languages.pattern import NEVER


class Counting(Struct, frozen=True):
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
    nouns of which a number says how many they are ("a crew of nine"), `strong` says it behind the
    number ("a 3,000-strong crowd"), `odd` that it is a rough one ("40-odd ships"), `between_units` may follow the
    lower end of one. `acted` behind a counter makes the noun before it who did something, `force` one who came in such
    strength.
    Where a number stands without a noun, `of_a` may follow it ("38 of the"), `gone` are verbs before which it is the
    subject ("four came back"), `clock` are words behind which a small one is an hour, `out_of` joins a part
    to its whole ("five of the eight"), `single` is
    one that counts ("one civilian"), `be` joins it to what it counts ("the crates were 26").
    `up_to` parts the ends of a range ("20 to 25"), `both` those of one that `between` opens. `price` follows a sum that
    readers are asked for ("$5 a month").

    Where what is counted stands before the number ("兵士3000人"), `counters` follow the number; `noun` is
    what stands before it, `thing` what may stand behind ("3000人の兵士"). `rough` hedges no small number ("gegen drei
    Männer", but "gegen 300"), `thousand` stands before the rest of one ("mil 128"). `swapped` says that outlets of the
    language differ in the signs for thousands and decimals. `stacked` says that scales are written one after the other
    ("1만2000"), `behind` are hedges that stand after the number ("이상").
    Of a bare number `there` says that so many there are ("there are five"), `then` that so many there were at another
    time ("a year earlier it was 240"), `versus` that it is compared with ("against 33"), `more` behind it
    and `rest` before it that
    they are others ("61 more", "the other eight"), `acting` is how verbs end beside it ("wounded nine"), `beside` are
    prepositions behind one that opens a part of a list ("36 in the south"). `aged` stands before an age. `joined` are
    numerals that count `persons` by themselves ("двое"), `gathered` nouns that a number follows where it is an estimate
    ("километров тридцать"). `hundredths` are a currency's small coins, `times` the word that counts views,
    `some` words for two numbers at once ("네댓"),
    `ideographs` says that numbers are written with them too, `unnumbered` are words that only look like one.
    `timely` are words before a number that tell a time and nothing that is counted, `packs`
    those before what a sack holds, `rings` those before a number to ring, `hours` those between hour and minutes.
    `joins` stands between the ages of two people.
    `share` is the word for a hundredth, which may hold the word for a hundred ("per cento").
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
    strong: str = NEVER
    odd: str = NEVER
    between_units: str = NEVER
    acted: str = NEVER
    force: str = NEVER
    of_a: str = NEVER
    be: str = NEVER
    out_of: str = NEVER
    single: str = NEVER
    swapped: bool = False
    thousand: str = ""
    rough: frozenset[str] = frozenset()
    currencies: str = ""
    gone: str = NEVER
    clock: str = NEVER
    fused: bool = False
    share: str = NEVER
    there: str = NEVER
    then: str = NEVER
    versus: str = NEVER
    more: str = NEVER
    rest: str = NEVER
    acting: str = NEVER
    beside: str = NEVER
    aged: str = NEVER
    grown: str = NEVER
    joined: str = NEVER
    persons: str = ""
    gathered: str = NEVER
    hundredths: str = NEVER
    times: str = NEVER
    timely: str = NEVER
    packs: str = NEVER
    rings: str = NEVER
    hours: str = NEVER
    joins: str = NEVER
    some: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    ideographs: bool = False
    unnumbered: str = NEVER


def total(nouns: str, at: str) -> str:
    """What stands before a number that says how many there are in all: "the number of them rose to"."""
    return rf"(?:{nouns})(?: \w+){{0,4}}? (?:{at})"


def price(per: str, terms: str) -> str:
    """What follows a sum that readers are asked for: "a month", "/month"."""
    return rf"\s?(?:{per}|/)\s?(?:{terms})"
