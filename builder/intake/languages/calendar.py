"""What intake must know of how a language writes dates; phrases are regular expressions, matched without regard to case
on straight quotes.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from builder.intake.languages.pattern import NEVER
from builder.intake.languages.period import Unit as Unit


class Dates(Struct, frozen=True):
    """How dates are written. Names are given in lower case; `capital` says that the language always writes them with a
    capital.

    `forms` are the ways to write a date, the fullest first (see `languages/form.py`); the other rows fill their places.
    `to` parts the ends of a range and `both` the days of a list, or the ends of a range that `between` opens; `then`
    goes on from one day to a later one; `on` may stand before a day, `opening` before a span. `same_year` is the year
    told before, `next_year` the one after it, `eras` the year before the first of each reign (令和).

    `days` are days in words ("primo"), `ordinals` those that are so only before a month ("двадцатого"), `ordinal`
    what a day has behind it, `of` stands before a month, `of_year` before a year, `article` between weekday and day,
    `eve` before the day on which a night ends, `tail` on a weekday ("Montagabend"), `part_of_day` behind
    a day that opens a sentence ("lundi soir"), with the words that only lean on it ("вчера же").

    `decade` is what turns a year to its decade ("1990s"). `seasons` are 21 to 24, as EDTF has them; `portions` are
    parts of a year by their first month and last ("second half"), as regular expressions. `halves` are those of a
    month; `week_from` and `week_to` stand before the day with which a week begins or ends, and `lasting` is a span so
    long ("the six weeks to 28 February") before its last day, or behind it where words are not parted, by what `unit`
    it has. `decades` are those told in words, by their first year, and `years`
    such years. `feasts` are the names of feasts (see feast.py)
    with the days from them, `by_feast` words before one with the days that they add ("the day after"). `of_the_year`
    behind a part of a year tells that it is of this one, `year_end` is the end of this one, `year_earlier` the time
    told before, a year earlier, `same_span` the same in the year behind it, `half_year` a part that is no half of a
    game, and `before_portion` stands before one.

    `before_month` and `before_year` are words after which a bare month or year is a date, `after_year` what may
    follow one, where the language needs it to tell a year from a number; `part` is a part of a month ("early").

    `relative` are days counted from the day of writing, `periods` weeks, months and years, as regular expressions,
    and `ago` a number of days gone, `weeks_ago` and `years_ago` one of weeks or years. `sequels` count days from the
    one told before, by their unit, with how many `times` ("three days later"), and `year_before` is the year before the
    one told. `weekends` stands before a weekend of these weeks, `night_from` and `night_to` before the weekdays of a
    night ("overnight from Sunday to Monday"). `past` and `coming` stand by a name and say on which side of the day of
    writing it lies ("last Friday"); `future` are words that turn a date to what is to come, `deadline` and `appointed`
    those that do so right before it ("until", "for"), `due` verbs that leave no doubt of it, and `lasting_until` those
    that leave none before a `deadline`, but where `dated_of` stands before the day ("the letter of") or an `adjoined`
    word makes it a noun's ("the 3 May deal"); `hearsay` tells what is said to have been with the words for
    what is to come, `gone` the verbs of a sentence about what has been, `later_on` those of
    what was to come then ("would open in May"), `done` words before a day that tell what was done ("arrested in March")
    and else may be nouns, `just_done` those before a weekday, `fiscal` the years that begin in April,
    counted from this, `ever` what stands before a day since
    which something goes on, `ever_gone` before none that is to come; `since` stands before the beginning of a
    count, `turn` opens another clause; `near_by` stands before a date that only lies near the one meant ("on the
    eve of"); `habit` stands before a weekday that names a custom and no day ("his Monday column"), `yearly`
    before a day or month that comes again each year and `yearly_behind` behind it, `aloof` is one
    that is told from another day ("the Friday before Easter"); `last_day` and `first_day` are the words for such a day
    of a month or year, `of_a_year` stands between it and the year, `weekend` is one of which `nth` tells which, with
    `of_a_month` before its month; `at_feast` stands before a feast that has no year, `prior` and `later` by a month
    that is counted from the day told before ("the previous November"); `given` are months that are
    first names before another word with a capital ("April Jones"), `born` and `born_behind` stand by the year of a
    birth, `born_on` before its day and `born_then` behind, `made` and `made_behind` by the year of a make ("a lorry,
    model 2003"), `charter` before the year that is part of a law's name, `acts` are laws and rulings whose number has a
    year ("decreto 221 del 2017") and `acts_behind` what stands between such a year and its number; `places` stands
    before a day that is a street's, `places_behind` behind one;
    `nth` tells which such weekday of a month is meant, -1 the last, and `present` stands right before the day of
    writing ("this morning, "), `nearby` right before one that lies so many days from it ("gestrigen"), `apposed`
    between such a word and its day ("yesterday evening, on"). `day_later` and `day_earlier` count a day from one told
    before ("the next day"). `than` stands right before a date with which something is compared ("than in July"),
    `against` somewhere before one and `than_behind` behind one; `like` stands right before one whose year says
    nothing of what is told on ("a frost as in January 2010"), `clause` opens a clause whose days tell nothing of what
    stands outside it ("who").
    """

    forms: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    capital: bool
    to: str
    both: str
    before_month: str
    before_year: str
    relative: Mapping[str, int]
    periods: Mapping[str, tuple[Unit, int]]
    since: str
    turn: str
    future: str
    order: Literal["dmy", "mdy", ""]
    ordinal: str = ""
    then: str = NEVER
    eve: str = NEVER
    between: str = NEVER
    opening: str = NEVER
    seasons: Mapping[str, int] = field(default_factory=dict)
    portions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    halves: Mapping[str, int] = field(default_factory=dict)
    week_from: str = NEVER
    week_to: str = NEVER
    lasting: Mapping[str, str] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[str, int] = field(default_factory=dict)
    feasts: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    by_feast: Mapping[str, int] = field(default_factory=dict)
    of_the_year: str = NEVER
    year_end: str = NEVER
    year_earlier: str = NEVER
    same_span: str = NEVER
    last_day: str = NEVER
    first_day: str = NEVER
    of_a_year: str = NEVER
    of_a_month: str = NEVER
    weekend: str = NEVER
    at_feast: str = NEVER
    given: str = NEVER
    born: str = NEVER
    born_behind: str = NEVER
    born_on: str = NEVER
    born_then: str = NEVER
    made: str = NEVER
    made_behind: str = NEVER
    charter: str = NEVER
    acts: str = NEVER
    acts_behind: str = NEVER
    places: str = NEVER
    places_behind: str = NEVER
    prior: str = NEVER
    later: str = NEVER
    half_year: str = NEVER
    another_year: str = NEVER
    aloof: str = NEVER
    present: str = NEVER
    nearby: Mapping[str, int] = field(default_factory=dict)
    apposed: str = ""
    day_later: str = NEVER
    day_earlier: str = NEVER
    before_portion: str = NEVER
    on: str = ""
    same_year: str = NEVER
    next_year: str = NEVER
    eras: Mapping[str, int] = field(default_factory=dict)
    of: str = ""
    of_year: str = ""
    article: str = ""
    tail: str = ""
    part_of_day: str = NEVER
    year_word: str = ""
    decade: str = NEVER
    after_year: str = ""
    part: str = NEVER
    days: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ago: str = NEVER
    sequels: Mapping[str, int] = field(default_factory=dict)
    year_before: str = NEVER
    weeks_ago: str = NEVER
    years_ago: str = NEVER
    weekends: str = NEVER
    night_from: str = NEVER
    night_to: str = NEVER
    gone: str = NEVER
    than: str = NEVER
    than_behind: str = NEVER
    against: str = NEVER
    like: str = NEVER
    clause: str = NEVER
    deadline: str = NEVER
    hearsay: str = NEVER
    appointed: str = NEVER
    due: str = NEVER
    lasting_until: str = NEVER
    dated_of: str = NEVER
    adjoined: str = NEVER
    ever: str = NEVER
    ever_gone: str = NEVER
    done: str = NEVER
    just_done: str = NEVER
    fiscal: Mapping[str, int] = field(default_factory=dict)
    later_on: str = NEVER
    past: str = NEVER
    coming: str = NEVER
    back: str = NEVER
    habit: str = NEVER
    yearly: str = NEVER
    yearly_behind: str = NEVER
    near_by: str = NEVER
    nth: Mapping[str, int] = field(default_factory=dict)
