"""What intake must know of a language to tell who says so; phrases are regular expressions."""

from msgspec import Struct

from builder.intake.languages.pattern import NEVER


class Speech(Struct, frozen=True):
    """How what is said is tied to who says it. `verbs` are the forms that report; `nouns` name speakers without a name.

    `told` are verbs that an outlet's name may follow; `reports` are media unnamed ("news reports"), `media` the nouns
    that stand by an outlet's name; `carriers` point back to the last report ("the article"). `titles` stand before a
    person's name, `articles` before a noun; `person` are pronouns for one, `going_on` first words of a sentence that
    goes on with what was said; `finite` are verbs that no speaker's description has, `connectors` open a clause,
    `lead_in` an adverbial before the speaker, `oblique` opens a
    clause behind a preposition ("to whom"), `lone` are bodies of one sign, `paper` stands
    before the body whose it is ("the last count of the ..."),
    `helpers` stand between speaker and verb, `prepositions` end the noun on
    which a description turns, `loose` are words that neither open a speaker's name nor close one.

    `within` stands between a verb and the office that speaks ("повідомили в міністерстві"), `hearers` are those to whom
    it was said, where they stand there ("сообщил журналистам ..."). `counts` are verbs of
    finding out, whose subject speaks where nobody else does. `several` are pronouns
    for more than one person. `drops` says that a verb may
    stand without a pronoun ("dijo"). `also` joins a second verb to the first one's
    speaker, `whose` an office to what it is of.
    `owned` follows a speaker whose count it is ("by Brenner's count"), `theirs` says that it is the count of whoever
    spoke last ("in their view"). `reported` are the forms by which a sentence
    that names nobody goes on with what was said; `nobody` are words that open no speaker's name.
    `as_said` opens a clause that tells who says it ("wie der Minister sagte").
    `bodies` are offices whose own doings a report has from them ("the ministry opened 30 schools").

    The order of words differs. `inverted` says that the verb may stand before its speaker in any sentence ("Am Montag
    sagte ..."). Where the verb stands at the end, `final` are its forms, `topic` the particles that close the speaker,
    `ends` the nouns and honorifics on which a speaker's description ends, `people` those that are no bodies, and `cut`
    where it begins at the earliest; `theme` are the particles of a speaker right before a quotation, `onward` goes on
    behind one with what the speaker did then, and `attributive` stands behind a verb that only describes a noun;
    `quotes` is how a verb reports words, whoever speaks.
    `genitives` are the shapes of a noun with its article in the genitive, with what it is without.
    `behind` stands after a source as "according to" before one, and `through` after one who is cited.

    A sentence says who told the one before where it begins with `returns`, or with `returning` and a verb of `telling`
    behind; `asked` labels a question in a transcript. `asks` is how a question ends that has no mark, `met` tells in an
    interview's opening with whom it was held, who is its one group.
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
    oblique: str = NEVER
    paper: str = NEVER
    lone: str = NEVER
    people: str = NEVER
    theme: str = NEVER
    onward: str = NEVER
    attributive: str = NEVER
    helpers: str = NEVER
    prepositions: str = NEVER
    passive: str = NEVER
    that: str = NEVER
    within: str = NEVER
    hearers: str = NEVER
    also: str = NEVER
    drops: bool = False
    counts: str = NEVER
    several: str = NEVER
    whose: str = NEVER
    owned: str = NEVER
    theirs: str = NEVER
    nobody: str = NEVER
    reported: str = NEVER
    bodies: str = NEVER
    as_said: str = NEVER
    loose: frozenset[str] = frozenset()
    inverted: bool = False
    final: str = ""
    topic: str = ""
    ends: str = ""
    cut: str = NEVER
    quotes: str = NEVER
    behind: str = ""
    genitives: tuple[tuple[str, str], ...] = ()
    through: str = ""
    returns: str = NEVER
    returning: str = NEVER
    telling: str = NEVER
    asked: str = NEVER
    asks: str = NEVER
    met: str = NEVER
