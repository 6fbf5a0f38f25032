"""What intake must know of a language to tell the names of outlets from others; phrases are regular expressions."""

from msgspec import Struct

from builder.intake.languages.pattern import NEVER


class Press(Struct, frozen=True):
    """How outlets and their houses are called, and what stands beside their names.

    `words` stand in the names of the press alone, in small letters; where no spaces part words, `ending` are such
    parts of a name. `papers` are words in them that others have too, and `lists` what sections and lists are called.

    `firms` close the name of a company and `forms` open one, `glued` those without a space; `holdings` name
    companies and no papers, `funds` other bodies. `joins` stand between the words of a name, `articles` before it,
    `lowered` those that mastheads print in small letters. `leads` are words before a name that are not its own,
    `plain` those behind it, `editions` and `desks` what stands so where no spaces part words, `sides` what a paper has
    besides, `airs` what says that a station is on air,
    `links` what else stands at a page's foot. `others` are what is no outlet ("Contact_Us"), `called` what a
    name in quotation marks is of that is none ("завод").

    `media` are the sorts of media that stand before a name in quotation marks; `followers` are what
    the head of a channel counts, `counts` what stands behind its number. `agencies` stand in the names of
    agencies, `houses` behind a paper's in its company's,
    behind what `presses` looks back at always. `sorts` are words in small
    letters beside a name that say what it is, and
    `itself` those with which a text speaks of its own paper. `issue` stands before an issue's number, `channel` where a
    page leads to its channel, `own` where it speaks of itself; `legal` in lines of law behind a name, `law` in such
    lines anywhere. A line of rights is opened by `rights`, before its holder by `holder`, closed by `reserved` or, with
    a capital, `after`; `forbids` tells it from others.

    `reserves` stands by whose rights they are, `full` only where these are a page's and no picture's; `appeals` where
    something is asked of readers, `field` before a publisher in data, `source` on a label. `beside` joins a paper to
    the agency that helped it, `longer` a name to what makes it a part of another. `number` stands
    before that of an issue on a line of the page, `numbered` is one with its number. `phrase` is what stands between
    words of a sentence and never in a name, where no spaces part words. `bent` looks behind for the ending of an
    adjective, where a name's first word alone has a capital; `roles` are nouns that
    make no name of it.
    """

    firms: str = NEVER
    forms: str = NEVER
    glued: str = NEVER
    holdings: str = NEVER
    funds: str = NEVER
    joins: str = NEVER
    articles: str = NEVER
    lowered: str = NEVER
    leads: str = NEVER
    plain: frozenset[str] = frozenset()
    links: str = NEVER
    sides: frozenset[str] = frozenset()
    airs: str = NEVER
    editions: str = NEVER
    desks: str = NEVER
    others: frozenset[str] = frozenset()
    called: str = NEVER
    words: frozenset[str] = frozenset()
    ending: str = NEVER
    papers: str = NEVER
    lists: str = NEVER
    media: str = NEVER
    followers: str = NEVER
    counts: str = NEVER
    agencies: str = NEVER
    sorts: str = NEVER
    houses: str = NEVER
    presses: str = NEVER
    itself: str = NEVER
    issue: str = NEVER
    channel: str = NEVER
    own: str = NEVER
    legal: str = NEVER
    law: str = NEVER
    rights: str = NEVER
    holder: str = NEVER
    reserved: str = NEVER
    after: str = NEVER
    forbids: str = NEVER
    reserves: str = NEVER
    full: str = NEVER
    appeals: str = NEVER
    field: str = NEVER
    source: str = NEVER
    beside: str = NEVER
    longer: str = NEVER
    number: str = NEVER
    numbered: str = NEVER
    phrase: str = NEVER
    bent: str = NEVER
    roles: str = NEVER
