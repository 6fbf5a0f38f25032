"""What holds of each name that may be the outlet's: clauses about its place, its spelling, its rivals, by which the
ballot weighs it.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from builder.briefing.vocabulary import Vocabulary
from builder.intake.candidacy import Candidate, Line, Page, between, candidates, is_worth, page
from builder.intake.hint import KINDS
from builder.intake.imprint import SUPPLIERS
from builder.intake.paper import HOLDING, UNCASED, is_generic, is_menu, is_plain, is_press
from builder.intake.passage import Kind
from builder.intake.reading import Reading
from builder.intake.shape import occurrences
from builder.intake.sign import Sign, known, squeezed
from builder.intake.signatory import authors, is_called, is_credit, is_surname

_RIGHTS = re.compile(r"©|ⓒ|\(c\)|copyright", re.IGNORECASE)
_DAY_BEHIND = re.compile(r",? (?:le )?\d{1,2}[ .]")
_OPENING = " *#_@\"'«“„•▶️([<"
_CLOSING = " .*_»”\"')]>"
_LEAST = 5  # letters that an address has of a name, to spell it in part
_SHORT = 5  # letters of initials
_MOST = 120  # names that are held against one another
_HANDLED = 3  # letters beside a name in an account


class View(Struct, frozen=True):
    """A name, and all that is asked of it: the page's own lines that hold it, those that are it, those that it begins,
    how often paragraphs tell of it, and how addresses and accounts spell it.
    """

    name: str
    candidate: Candidate
    page: Page
    code: str
    hits: tuple[Line, ...]
    whole: tuple[int, ...]
    begins: tuple[int, ...]
    told: int
    spelt: str
    account: bool
    listed: bool
    elsewhere: bool
    quoted: bool

    @property
    def lines(self) -> tuple[int, ...]:
        return tuple(line.at for line in self.hits)

    @property
    def size(self) -> int:
        return len(self.page.lines)

    @property
    def above(self) -> bool:
        return any(at < self.page.first for at in self.lines)

    @property
    def below(self) -> bool:
        return any(at > self.page.last for at in self.lines)

    def stands_in(self, *kinds: Kind) -> bool:
        return any(line.passage.kind in kinds for line in self.hits)


def _letters(view: View) -> int:
    return len(view.name.split())


def _is_capital(view: View) -> bool:
    return view.name.isupper() and UNCASED.search(view.name) is None


def _begins_both(view: View) -> bool:
    return any(at > view.page.last for at in view.begins) and any(at < view.page.first for at in view.begins)


def _ends(view: View) -> bool:
    mine = view.name.casefold()
    return any(
        line.text.casefold().rstrip(_CLOSING).endswith(mine) and len(line.text) > len(mine) + 3 for line in view.hits
    )


def _is_placed(view: View) -> bool:
    """Whether the first paragraph begins with it, or a day stands right behind it: a dateline's place."""
    opening = view.page.lines[view.page.first].text if view.page.first < view.size else ""
    behind = ((line.text, at + len(view.name)) for line in view.hits for at in occurrences(view.name, line.text))
    return opening.strip(_OPENING).startswith(view.name) or any(_DAY_BEHIND.match(text, end) for text, end in behind)


# What may hold of a name by itself, as a clause that goes on after it.
CLAUSES: tuple[tuple[str, Callable[[View], bool]], ...] = (
    ("is in the vocabulary of outlets", lambda view: view.listed),
    ("is a body of the vocabulary", lambda view: view.elsewhere),
    ("is spelt by an address", lambda view: view.spelt == "whole"),
    ("is part of an address", lambda view: view.spelt == "part"),
    ("is more than an address spells", lambda view: view.spelt == "more"),
    ("has the initials that an address has", lambda view: view.spelt == "initials"),
    ("is spelt by an account", lambda view: view.account),
    ("stands on no line of the page's own", lambda view: not view.hits),
    ("stands on two lines of the page's own or more", lambda view: len(view.hits) > 1),
    ("stands on three lines of the page's own or more", lambda view: len(view.hits) > 2),
    ("stands on five lines of the page's own or more", lambda view: len(view.hits) > 4),
    ("is a line", lambda view: bool(view.whole)),
    ("is two lines", lambda view: len(view.whole) > 1),
    ("is the first line", lambda view: 0 in view.whole),
    ("is the second or third line", lambda view: 1 in view.whole or 2 in view.whole),
    ("is one of the last lines", lambda view: any(at >= view.size - 3 for at in view.whole)),
    ("stands in the first line", lambda view: 0 in view.lines),
    ("stands in the second or third line", lambda view: 1 in view.lines or 2 in view.lines),
    ("stands in the last line", lambda view: view.size - 1 in view.lines),
    ("stands close to the end", lambda view: any(view.size - 4 < at < view.size - 1 for at in view.lines)),
    ("stands above the text", lambda view: view.above),
    ("stands below the text", lambda view: view.below),
    ("stands above and below the text", lambda view: view.above and view.below),
    ("stands amid the text", lambda view: any(view.page.first < at < view.page.last for at in view.lines)),
    ("begins a line", lambda view: bool(view.begins)),
    ("begins a line below the text", lambda view: any(at > view.page.last for at in view.begins)),
    ("begins lines above and below the text", _begins_both),
    ("ends a line", _ends),
    ("stands in a line of rights", lambda view: any(_RIGHTS.search(line.text) for line in view.hits)),
    ("stands in a headline", lambda view: view.stands_in(Kind.HEADLINE)),
    ("stands on a line of the author", lambda view: view.stands_in(Kind.BYLINE)),
    ("stands on a line of the day", lambda view: view.stands_in(Kind.DATELINE)),
    ("stands in a menu", lambda view: view.stands_in(Kind.NAVIGATION)),
    ("stands in what the page asks of its reader", lambda view: view.stands_in(Kind.PROMO)),
    ("stands in a notice of the page", lambda view: view.stands_in(Kind.NOTICE)),
    ("stands in the title of another article", lambda view: view.stands_in(Kind.TEASER)),
    ("is where the text is told from", _is_placed),
    ("is told of", lambda view: view.told > 0),
    ("is told of three times", lambda view: view.told > 2),
    ("stands in quotation marks in the text", lambda view: view.quoted),
    ("has a word of the press", lambda view: is_press(view.name)),
    ("is a word of menus", lambda view: is_plain(view.name, view.code)),
    ("is a row of a menu", lambda view: is_menu(view.name, view.code)),
    ("has a word that any paper may have", lambda view: any(is_generic(each, view.code) for each in view.name.split())),
    ("begins as a person's name does", lambda view: is_called(view.name)),
    ("is a house of many papers", lambda view: HOLDING.search(view.name) is not None),
    ("is in capitals", lambda view: _is_capital(view) and len(view.name) > _SHORT),
    ("is initials", lambda view: _is_capital(view) and len(view.name) <= _SHORT),
    ("is one word", lambda view: _letters(view) == 1),
    ("is four words or more", lambda view: _letters(view) > 3),
    ("begins with a small letter", lambda view: view.name[:1].islower()),
    ("has a number", lambda view: any(map(str.isdigit, view.name))),
)


class Contender(Struct, frozen=True):
    """A name that may be the outlet's, what holds of it, and a line on which it stands."""

    name: str
    clauses: frozenset[str]
    span: tuple[int, int] | None


def _spelt(name: str, hosts: frozenset[str]) -> str:
    """How the addresses of a page spell a name: whole, in part, as a part of it, by its initials, or "" for not."""
    plain = squeezed(name)
    first = "".join(word[0] for word in map(squeezed, name.split()) if word)
    if plain in hosts or f"the{plain}" in hosts or f"{plain}news" in hosts:
        return "whole"
    if len(plain) >= _LEAST and any(plain in host for host in hosts):
        return "part"
    if " " in name and any(len(host) >= _LEAST and host in plain for host in hosts):
        return "more"
    return "initials" if len(first) > 1 and first in hosts else ""


def _view(candidate: Candidate, whole: Page, hits: Sequence[Line], code: str, vocabulary: Vocabulary) -> View:
    name, plain = candidate.name, squeezed(candidate.name)
    return View(
        name=name,
        candidate=candidate,
        page=whole,
        code=code,
        hits=tuple(hits),
        whole=tuple(line.at for line in hits if squeezed(line.text) == plain),
        begins=tuple(line.at for line in hits if line.text.lstrip(_OPENING).casefold().startswith(name.casefold())),
        told=whole.prose.count(name),
        spelt=_spelt(name, whole.hosts),
        account=any(each.startswith(plain) and len(each) <= len(plain) + _HANDLED for each in whole.accounts),
        listed=known(name, vocabulary) is not None,
        elsewhere=vocabulary.term("organizations", name).listed,
        quoted=f'"{name}"' in whole.prose,
    )


def _is_other(name: str, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a name is surely no outlet's that prints this: a person's, a place's, a day, an agency's whose reports
    others print.
    """
    term = known(name, vocabulary)
    kinds = () if term is not None else ("people", "places")
    supplied = name in SUPPLIERS or (term is not None and term.name in SUPPLIERS)
    return supplied or any(vocabulary.term(kind, name).listed for kind in kinds) or is_credit(name, reading)


def _views(reading: Reading, signs: Sequence[Sign], vocabulary: Vocabulary) -> Iterator[View]:
    whole = page(reading)
    own = whole.own
    writers = authors(reading, vocabulary)
    for candidate in candidates(whole, signs):
        words = between(candidate.name)
        if not words.strip() or candidate.parts in writers or _is_other(candidate.name, reading, vocabulary):
            continue
        hits = [line for line in own if words in line.words]
        if is_worth(candidate, hits, whole) and not is_surname(candidate.name, whole.prose):
            yield _view(candidate, whole, hits, reading.grammar.code, vocabulary)


def _is_within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    size = len(short)
    return size < len(long) and any(long[at : at + size] == short for at in range(len(long) - size + 1))


def _among(view: View, rivals: Sequence[View]) -> list[str]:
    """What holds of a name among the others."""
    mine, count = view.candidate.parts, len(view.candidate.kinds)
    most = max((len(each.candidate.kinds) for each in rivals), default=0)
    longer = [each for each in rivals if _is_within(mine, each.candidate.parts)]
    shorter = [each for each in rivals if _is_within(each.candidate.parts, mine)]
    only = view.spelt == "whole" or (view.spelt == "part" and not any(each.spelt == "whole" for each in rivals))
    holds = {
        "has more signs than any other": count > most,
        "has as many signs as the best of the others": count == most and count > 0,
        "has two signs less than another": count <= most - 2,
        "is part of a longer name with signs": any(each.candidate.kinds for each in longer),
        "is part of a longer name that is a line": not view.whole and any(each.whole for each in longer),
        "is part of a longer name that an address spells": any(each.spelt == "whole" for each in longer),
        "has a shorter name in it with two signs": any(len(each.candidate.kinds) > 1 for each in shorter),
        "has a shorter name in it that is a line": not view.whole and any(each.whole for each in shorter),
        "has a shorter name in it that an address spells": any(each.spelt == "whole" for each in shorter),
        "is what addresses spell best": only,
    }
    return [clause for clause, true in holds.items() if true]


def _signs(candidate: Candidate) -> list[str]:
    """The kinds of sign that speak of a name, and how many, as clauses."""
    said = [KINDS[kind][1] if kind in KINDS else f"has the sign of its {kind}" for kind in sorted(candidate.kinds)]
    return [*said, *(f"has {count} signs or more" for count in (1, 2, 3, 4) if len(candidate.kinds) >= count)]


def contenders(reading: Reading, signs: Sequence[Sign], vocabulary: Vocabulary) -> list[Contender]:
    """The names that may be the outlet's, with what holds of each."""
    views = sorted(_views(reading, signs, vocabulary), key=lambda view: -len(view.candidate.kinds))[:_MOST]
    spans = {sign.outlet: sign.span for sign in signs if sign.span}
    found = []
    for view in views:
        rivals = [each for each in views if each is not view]
        own = [clause for clause, holds in CLAUSES if holds(view)]
        line = view.hits[0].passage.span if view.hits else None
        clauses = frozenset((*own, *_among(view, rivals), *_signs(view.candidate)))
        found.append(Contender(view.name, clauses, spans.get(view.name, line)))
    return found
