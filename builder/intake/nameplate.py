"""The names by which a page calls itself, whether the desk knows them or not: what its own lines say beside a name.

Each kind of line is weak by itself and heard once; a name of which two kinds speak is believed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.badge import LEAF
from builder.intake.channel import RULE as POSTED
from builder.intake.colophon import colophon
from builder.intake.company import settled
from builder.intake.frame import accounts, entitled, followed, framed, initialled, menued, passed_on
from builder.intake.hint import KINDS, hint
from builder.intake.holder import precedes, reserved
from builder.intake.imprint import SUPPLIERS
from builder.intake.languages import LANGUAGES, either
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.paper import HOLDING, NAME, UNCASED, UNSPACED, clean, is_generic, is_menu, is_plain, is_press
from builder.intake.passage import DROPPED, PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.refrain import refrains
from builder.intake.release import RELEASE
from builder.intake.repute import asked, reputes, whole
from builder.intake.sieve import Guarded, Sieve, branches, sieve
from builder.intake.sign import Sign, known, squeezed
from builder.intake.signatory import authors, is_called, is_credit, is_native, is_person, is_place, is_section
from builder.intake.spelling import called, parts, together
from builder.intake.transcription import native

_MARK, _QUOTED = r"\"{N}", r'"(?P<name>[^"]{2,40})"'  # what stands in quotation marks may have any letters
_LAST, _OR_MARK = "{N}$", '{N}"?$'
# What a house's own line says wherever it stands, among the titles of other articles too.
_LAW = Guarded(rf"^(?:©|\(c\)|copyright)|{either(lambda each: each.press.law)}", re.IGNORECASE)
_MARKED = re.compile(_QUOTED)
_CHANNEL = re.compile(r"^(?P<name>[^,\[\]]{3,40}(?:, [^,\[\]]{3,20})?), \[\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}:\d\d")
_STAMPED = re.compile(r"^(?P<name>[^,()\[\]]{3,50}),?\s[\[(]")
_FOOTNOTE = re.compile(r"[¹²³⁴-⁹]{1,2}\s?\w")
_ISSUE = Lazy(rf"[\s.,:|·—–-]+(?:№|{either(lambda each: each.press.issue)})\s?\d.*$", re.IGNORECASE)
_SORT = Lazy(rf"(?<=\w)\s(?:{either(lambda each: each.press.sorts)})$")
_PIECES = re.compile(r"\s[|•·–—/-]+\s|\s?[|｜•·]\s?|(?<=[\u3040-\u9fff\uac00-\ud7a3]):(?=\S{3,12}$)")
_BARS = re.compile(r"[|｜•·]|\S:\S")  # behind a dash a headline has who says it, too
_CREDIT = re.compile(rf"(?:/|\s-|\bfor|,)\s?{NAME}[\s).\]\"]*$", re.IGNORECASE)
# What a paragraph of the text may say of its paper, a long line at the end, and any other.
_IN_TEXT, _LEGAL = frozenset(("told", "origin")), frozenset(("told", "origin", "house"))
_WHENCE = frozenset(("origin",))  # and what opens a clipping or leads away from it
_OWN = frozenset(("follow", "told", "origin", "house", "appeal", "owned", "staff", "topic", "note", "shown", "letter"))
_WORDED = frozenset(("origin", "follow", "appeal", "owned", "staff", "letter"))  # what words beside a name say
_WHOLE = frozenset(("head", "signed", "byline"))  # and what a line says as a whole
_ABOUT = frozenset(("note", "owned", "appeal", "follow"))
_OPENS = frozenset(("appeal", "note", "letter"))  # what a short line amid the text may begin with
_ANYWHERE = frozenset(("shown",))  # and what it may end with
# What says enough of an outlet that the desk knows; that it stands somewhere is said elsewhere.
_BESIDE = _OWN - {"follow", "topic"} | {"channel", "framed"}
_FOLLOWED = frozenset(("appeal", "follow", "staff"))  # what is said of people, too
_SURE = frozenset(("origin", "channel", "house"))  # kinds of which a plain word may be a name, too
_LONG = 240  # characters of a line that speaks of the page
_SHORT = 80  # and of one that is a name and little else
_YOU = 10  # characters behind a name that ends a line: "with you"
_TWICE = 2  # times that a line heads pages
_SIGNS = 14  # of a name in a script without capitals
_EDGE = 8  # passages at either end among which a name stands on a line of its own
_RIM = 2  # lines at either end of a page
_READ = 4000  # characters of a passage, beyond which it says nothing of the page


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[tuple[str, Lazy], ...], Sieve]:
    """What the pages of a language, and of English, say beside a name; and which of it a text may hold."""
    own, english = LANGUAGES[code], LANGUAGES["en"]
    unspaced = not own.cased
    both = ((own, UNSPACED if unspaced else NAME), *(((english, NAME),) if code != "en" else ()))
    forms = [
        (kind, rf"(?:^|(?<=\W))(?:{each.replace(_MARK, _QUOTED).replace(_LAST, _OR_MARK)})", name)
        for language, name in both
        for kind, pattern in language.naming
        for each in branches(pattern)  # each holds the name once
    ]
    known = tuple((kind, Lazy(form.replace("{N}", name), re.IGNORECASE)) for kind, form, name in forms)
    # The sieve looks at what stands beside a name: to read the long pattern of names for each took a tenth of a second.
    return known, sieve([Lazy(form.replace("{N}", ".+"), re.IGNORECASE) for _, form, _ in forms])


def _quoted(text: str, start: int) -> str:
    """The whole of a name that opens quotation marks: "the request of "Morning watch", of which one word is great."""
    found = _MARKED.match(text, start - 1) if start else None
    return found["name"] if found is not None else ""


def _beside(passage: Passage, text: str, code: str, allowed: frozenset[str]) -> Iterator[Sign]:
    """What a line says beside a name, of the `allowed` kinds."""
    known, sifted = _patterns(code)
    name = _is_alone(text) and is_press(text)  # what a name says is no word about it
    for kind, pattern in (known[at] for at in sifted.possible(text)):
        opens = kind in (_OPENS | _ANYWHERE) and len(text) <= _LONG and not name and allowed is not _WHENCE
        for found in pattern.finditer(text) if kind in allowed or opens else ():
            start = found.start("name")
            if allowed is _WHENCE and found.start() and (LANGUAGES[code].cyrillic or len(text) > found.end() + _YOU):
                continue
            if (kind in allowed or kind in _ANYWHERE or found.start() == 0) and not (name and start and kind in _ABOUT):
                whole = _quoted(text, start)
                if kind == "house" and is_called(found["name"]):
                    continue  # "a charity owned by Ada Brenner"
                # A company that prints it is "Name Media", and its paper the name.
                yield from hint(kind, whole or found["name"], passage, start, bool(whole) and kind != "house")


def _is_alone(piece: str) -> bool:
    if UNCASED.search(piece) and (len(piece) > _SIGNS or len(piece.split()) > 2):
        return False
    return len(piece.split()) <= 5 and re.fullmatch(NAME, piece, re.IGNORECASE) is not None


def _shown(passage: Passage, text: str, above: bool) -> Iterator[Sign]:
    """Names that stand alone or close a line: a masthead, a title's tail, an author's paper, a picture's credit."""
    posted = passage.ruling.rule == POSTED
    if (found := (_STAMPED if posted else _CHANNEL).match(text)) is not None:
        yield from hint("channel", found["name"], passage, 0, True)
        return
    pieces = [piece.strip(' .,"') for piece in _PIECES.split(_ISSUE.sub("", text))]
    pieces[0] = _SORT.sub("", pieces[0])
    if UNCASED.search(text) and len(names := pieces[0].split()) == _TWICE and is_press(names[1]) > is_press(names[0]):
        pieces[0] = names[1]  # behind its author's
    place = len(pieces) > 1 and pieces[0].isupper() and passage.kind in PROSE  # a dateline's, before its text
    button = passage.ruling.rule == "widget"
    alone = len(text) <= _SHORT and (len(pieces) == 1 or above) and not (place or button)
    if alone and _is_alone(pieces[0]):
        yield from hint("head", pieces[0], passage, 0)
    if above and len(pieces) > 1:
        long = len(pieces[0].split()) > 4 and len(pieces[-1].split()) <= 4 and pieces[-1][:1].isupper()
        if long or (_is_alone(pieces[-1]) and is_press(pieces[-1])):
            kind = "tail" if _BARS.search(text) else "dash"
            yield from hint(kind, pieces[-1], passage, text.rfind(pieces[-1]))
    if len(text) <= _LONG and (passage.kind is Kind.CAPTION or "/" in text or "(" in text):
        for credit in _CREDIT.finditer(text):
            yield from hint("credit", credit["name"], passage, credit.start("name"))


def _signed(at: int, passages: Sequence[Passage], text: str) -> Iterator[Sign]:
    """A name as the press has, alone on a line by the date or the author, or below the text."""
    if len(text) > _SHORT // 2 or not is_press(text) or not _is_alone(text) or passages[at].kind in PROSE:
        return
    beside = [passages[each] for each in (at - 1, at + 1) if 0 <= each < len(passages)]
    below = at > 0 and passages[at - 1].kind in PROSE and len(passages[at - 1].text) > _SHORT // 2
    if below or any(each.kind in (Kind.DATELINE, Kind.BYLINE) for each in beside):
        yield from hint("signed", text, passages[at], 0)


def _running(at: int, passages: Sequence[Passage], code: str) -> Iterator[Sign]:
    """A name as the press has that stands beside the day on a line, and so again: the head of a printed page."""
    text = straight(passages[at].text).strip()
    if len(text) > _SHORT or not is_press(text) or sum(each.text.strip() == text for each in passages) < _TWICE:
        return
    days = [mention for mention in mentions(text, code) if mention.whole]
    name = text[: days[0].start].strip(" ,.|·-") if days and not text[days[-1].end :].strip(" .|") else ""
    if name and _is_alone(name):
        yield from hint("running", name, passages[at], 0)


def _strongest(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Of what one line says of each name the strongest: its words speak once."""
    for name in dict.fromkeys(sign.outlet for sign in signs):
        yield max((sign for sign in signs if sign.outlet == name), key=lambda sign: sign.confidence)


def _allowed(at: int, passage: Passage, text: str, told: Sequence[int], count: int) -> frozenset[str]:
    """What a line may say beside a name: a paragraph of the text little, a line at the end its law, too."""
    first, last = told[0], told[-1]
    if (passage.kind in PROSE and at < last) or len(text) > _LONG:
        return _LEGAL if at > first and at >= count - _EDGE else _IN_TEXT
    return _OWN


def _line(at: int, reading: Reading, text: str, told: Sequence[int]) -> Iterator[Sign]:
    """All that one line says, `told` being where the first and the last paragraph of the text stand."""
    passages, code, (first, last) = reading.passages, reading.grammar.code, told
    passage = passages[at]
    rim = min(at, len(passages) - 1 - at) < _RIM  # where a page has its own lines, whatever they look like
    named = (len(text) <= _SHORT and (is_press(text) or precedes(text))) or _LAW.search(text) is not None
    if passage.kind is Kind.TEASER and not named:
        yield from _beside(passage, text, code, _WORDED if rim else _WHENCE)
        return
    whence = passage.kind is Kind.HEADLINE
    allowed = _WHENCE if whence else _allowed(at, passage, text, told, len(passages))
    yield from _beside(passage, text, code, allowed)
    yield from reserved(passage, text.lstrip("<[ "), at > last or passage.kind not in PROSE)
    edge = at < min(first, _EDGE) or (at > last and at >= len(passages) - _EDGE)
    edge = edge or (named and passage.kind not in PROSE)
    yield from (sign for sign in _shown(passage, text, at < first) if sign.kind != "head" or edge)
    yield from _signed(at, passages, text)
    yield from _running(at, passages, code)
    if passage.kind not in DROPPED or passage.section == "source":
        yield from colophon(passage, text, reading.grammar)


def _bare(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs of a line; one of which its words tell more is no name as a whole: "Ilse Brandt for the Courier"."""
    said = {squeezed(sign.outlet) for sign in signs if sign.kind in _WORDED}
    for sign in signs:
        mine = squeezed(sign.outlet)
        if sign.kind not in _WHOLE or not any(each in mine and each != mine for each in said):
            yield sign


def _all(reading: Reading) -> Iterator[Sign]:
    passages, code = reading.passages, reading.grammar.code
    told = [at for at, passage in enumerate(passages) if passage.kind in PROSE and len(passage.text) > _SHORT]
    ends = (told[0], told[-1]) if told else (len(passages), -1)
    for at, passage in enumerate(passages):
        text = straight(passage.text).strip()
        if passage.kind is Kind.ADDRESS or passage.ruling.rule == LEAF or len(text) > _READ or _FOOTNOTE.match(text):
            continue
        signs = [sign for sign in _bare(list(_line(at, reading, text, ends))) if not is_menu(sign.outlet, code)]
        yield from _strongest([sign for sign in signs if sign.kind in _SURE or not is_plain(sign.outlet, code)])


def _stated(reading: Reading) -> Iterator[Sign]:
    """What stands behind the title that a file states."""
    for stated in reading.sheet.stated:
        if stated.field == "outlet" and "last part" in stated.where and stated.span is not None:
            weight, how = KINDS["tail"]
            yield Sign(clean(stated.value), f'"{stated.value}" {how}', weight, stated.span, "tail")


def _listed(name: str, vocabulary: Vocabulary, code: str) -> Term | None:
    """The outlet that the desk knows of a name, or of what it has beside a word of menus: "Newsletter ANSA"."""
    words = name.split()
    bare = " ".join(word for word in words if not is_generic(word, code))
    less = known(bare, vocabulary) if 0 < len(bare) < len(name) else None
    return known(name, vocabulary) or less or called(name, code, vocabulary)


def _of_listed(signs: Iterable[Sign], terms: Mapping[str, Term | None]) -> Iterator[Sign]:
    """What lines say beside the names that the desk knows; agencies stand in what others say of themselves."""
    for sign in signs:
        term = terms[sign.outlet]
        if term is not None and sign.kind in _BESIDE and term.name not in SUPPLIERS:
            yield replace(sign, outlet=term.name)


def nameplate(reading: Reading, vocabulary: Vocabulary, more: Iterable[Sign] = ()) -> list[Sign]:
    """All that the page says of its own name, `more` included; of the names that the desk knows what its lines say
    beside them.
    """
    code, writers = reading.grammar.code, authors(reading, vocabulary)
    own = (
        *_all(reading),
        *_stated(reading),
        *framed(reading),
        *menued(reading),
        *initialled(reading),
        *accounts(reading),
        *followed(reading),
        *passed_on(reading),
        *entitled(reading),
        *refrains(reading),
        *more,
    )
    given = list(settled(own))
    rights = {parts(sign.outlet) for sign in given if sign.kind == "rights"}
    terms = {name: _listed(name, vocabulary, code) for name in dict.fromkeys(sign.outlet for sign in given)}
    found = [
        sign
        for sign in given
        if terms[sign.outlet] is None
        and not any(vocabulary.term(kind, sign.outlet).listed for kind in ("people", "places"))
        and not is_credit(sign.outlet, reading)
        and not RELEASE.fullmatch(sign.outlet)
        and not is_place(sign, reading)
        and not is_section(sign.outlet, reading)
        and not (sign.kind in _FOLLOWED and is_called(sign.outlet))  # "More by Ada Brenner"
        and not (sign.kind == "staff" and is_native(sign.outlet, reading))
        and (sign.kind == "firm" or HOLDING.search(sign.outlet) is None or parts(sign.outlet) in rights)
        and (parts(sign.outlet) not in writers or sign.kind == "channel")  # whose rights they are is who writes it
    ]
    signs = [sign for sign in together(list(native(found)), code) if not is_person(sign.outlet, found)]
    full = {name: whole(name, reading) for name in dict.fromkeys(sign.outlet for sign in signs)}
    unlisted = [replace(sign, outlet=full[sign.outlet]) for sign in (*signs, *reputes(signs, reading))]
    listed = list(_of_listed(given, terms))
    return [*unlisted, *listed, *asked(listed, reading)]
