"""What a clipping says of its own publisher: lines of rights, appeals, credits, fields, addresses, self-references.

Each sign is weak by itself; two of different kinds are believed. What is merely cited in the text is none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from builder.briefing.vocabulary import Term, Vocabulary
from builder.intake.languages import either
from builder.intake.onset import Lazy, ready
from builder.intake.paper import is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.record import records
from builder.intake.sieve import Sifted
from builder.intake.sign import Sign

# Whose pictures and texts others print: their names in credits tell nothing of who published.
SUPPLIERS = frozenset(
    ("Reuters", "Associated Press", "Agence France-Presse", "dpa", "EFE", "ANSA", "Ukrinform", "TASS", "UNIAN",
     "Anadolu Agency", "Kyodo News", "Yonhap", "Xinhua", "Bloomberg", "RIA Novosti", "KCNA", "Europa Press",
     "PA Media", "Jiji Press", "The Canadian Press", "Austria Presse Agentur", "Keystone-SDA", "Belga", "Adnkronos",
     "Polish Press Agency", "Askanews", "AGI", "Newsis", "LaPresse", "Interfax", "Interfax-Ukraine", "Associated "
     "Press Television")
)  # fmt: skip
_RIGHTS = Sifted(rf"©|\(c\)|ⓒ|Ⓒ|{either(lambda each: each.press.reserves)}")
_APPEAL = Lazy(either(lambda each: each.press.appeals), re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?<![\w/.-])(?:https?://|www\.|[\w.+-]{1,64}@)?(?P<host>(?:[\w-]{1,30}\.){1,3}[a-z]{2,6})\b", re.I
)
_SELF = re.compile(
    r"(?P<told>\b(?:told|tells|telling|spoke to|spoke with|said in an interview with)\s(?:the\s)?)$"
    r"|(?P<help>\b(?:reported|reporting|reporter) for\s(?:the\s)?)$"
    r"|(?P<seen>\b(?:seen|reviewed|obtained|verified) by\s(?:the\s)?)$",
    re.IGNORECASE,
)
_ITSELF = re.compile(
    r"^(?P<view>\s(?:has|have|had|was|is|were)\s(?:not|unable|independently)\b(?!\s(?:published|reported)))"
    r"|^(?P<view2>\s(?:could|cannot|can|does|did)\s?not\b|\scontinues to assess\b|\sassesses that\b)"
    r"|^(?P<staff>['’]s?\s[A-Z]\w+\s[A-Z]\w+(?:\sand\s[A-Z]\w+\s[A-Z]\w+)?\s(?:contributed|reports?|reported)\b)"
    r"|^(?P<place>['’]s\s(?:request|questions)\b)"
)
# A year, or words of the law, which stand with the rights of a page and not with a picture's.
_FULL = Lazy(rf"\b(?:19|20)\d\d\b|{either(lambda each: each.press.full)}", re.IGNORECASE)
# What opens the credit of a picture, which says whose the picture is.
PICTURE = Lazy(rf"[\W_]*(?:{either(lambda each: each.crediting.pictures)})\b", re.IGNORECASE)
_OTHER_HALF = re.compile(rf"\s(?:{either(lambda each: each.press.beside)}|&)\s(?:l['’])?|\s?/\s?", re.IGNORECASE)
# What makes a word part of a longer name.
_LONGER = re.compile(rf"\s(?:{either(lambda each: each.press.longer)})[A-Z]")
_LONG = 240  # characters of a line that speaks of the page
_SOURCE = Lazy(rf"(?:{either(lambda each: each.press.source)})\s?:?", re.IGNORECASE)
_TOP = 20  # passages at the top of a page
_TWICE = 2  # times that people spoke to it
_OFTEN = 3  # lines of the page's own
_NAME, _LONG_NAME = 4, 6  # words of a name, and of one that has a word of the press
_FEW = 60  # characters of a line of navigation


# What may stand behind a name: its company's word where no spaces part words, and no other letter.
_HOUSE = rf"(?:(?:{either(lambda each: each.press.houses)})(?!\w)|(?!\w))"


class _Named(Struct, frozen=True):
    """A listed outlet named in a passage, at its place in the passage's text."""

    outlet: Term
    start: int
    end: int


@lru_cache(maxsize=4)
def _pattern(terms: tuple[Term, ...]) -> tuple[AhoCorasick, re.Pattern[str], dict[str, Term]]:
    """All names of all outlets as one pattern, longest first, in capitals too, as mastheads write them; and what tells
    at one look whether a text holds any.
    """
    names = {name: term for term in terms for name in (term.name, *term.aliases)}
    names |= {name.upper(): term for name, term in names.items() if len(name) > 3}
    longest = sorted(names, key=lambda name: -len(name))
    pattern = ready(r"(?<![\w@#])(?:" + "|".join(map(re.escape, longest)) + rf")(?={_HOUSE})")
    return AhoCorasick(longest), pattern, names


# By the identity of the terms: to compare hundreds of them for each line costs more than to look for them.
_KNOWN: list[tuple[tuple[Term, ...], tuple[AhoCorasick, re.Pattern[str], dict[str, Term]]]] = []


def _known(terms: tuple[Term, ...]) -> tuple[AhoCorasick, re.Pattern[str], dict[str, Term]]:
    if not _KNOWN or _KNOWN[0][0] is not terms:
        _KNOWN[:] = [(terms, _pattern(terms))]
    return _KNOWN[0][1]


def _names(text: str, vocabulary: Vocabulary) -> list[_Named]:
    terms = vocabulary.terms("sources")
    if not terms:
        return []
    matcher, pattern, names = _known(terms)
    plain = straight(text)
    if not matcher.find_matches_as_indexes(plain):
        return []
    found = (each for each in pattern.finditer(plain) if " " in each.group() or not _LONGER.match(text, each.end()))
    return [_Named(names[each.group()], *each.span()) for each in found]


def named(text: str, vocabulary: Vocabulary) -> list[Term]:
    """The listed outlets that a text names."""
    return [each.outlet for each in _names(text, vocabulary)]


def _line(passage: Passage, text: str) -> tuple[str, float, str] | None:
    """What a whole line that names an outlet is: its kind, what it weighs, and how it is said; None for any other."""
    if len(text) > _LONG:
        return None
    if _RIGHTS.holds(text):
        return "rights", 0.85, "in a line of rights"
    if _APPEAL.search(text) and passage.kind not in (Kind.TEASER, Kind.HEADLINE):
        weight = 0.7 if passage.kind not in PROSE else 0.5
        return "appeal", weight, "in what asks something of the reader"
    if passage.kind is Kind.BYLINE and PICTURE.match(text) is None:
        return "author", 0.85, "on the line of its author"
    if passage.kind in (Kind.PROMO, Kind.NOTICE):
        return "appeal", 0.6, "in a line of the page's own"
    if passage.kind in (Kind.NAVIGATION, Kind.TEASER_HEAD, Kind.OUTLET) and len(text) < _FEW:
        return "menu", 0.55, "in the page's own lines"
    return None


def _credit(text: str, each: _Named) -> bool:
    """Whether a name closes the credit of a picture: "(Zoya Bila / The Gazette)", "Image: Ihor Bilyk/DW"."""
    before, after = text[: each.start].rstrip(), text[each.end :].strip()
    return before.endswith(("/", "|")) and after.strip(" ).]*_") == "" and each.outlet.name not in SUPPLIERS


def _shown(passage: Passage, vocabulary: Vocabulary) -> Iterator[Sign]:
    """Signs in one passage that is not told: what it is, and what stands beside the name."""
    text = straight(passage.text)
    named = _names(text, vocabulary)
    if len({each.outlet.name for each in named}) > 2:  # a list of others
        return
    for each in named:
        words, span = passage.text[each.start : each.end], passage.at(each.start, each.end)
        if words == words.title() and PICTURE.fullmatch(words):
            continue  # "Bild"
        if _credit(text, each):
            yield Sign(each.outlet.name, f'"{words}" closes a credit', 0.6, span, "credit")
        elif passage.kind is not Kind.CAPTION and (line := _line(passage, text)) is not None:
            kind, weight, where = line
            if kind == "rights" and (each.outlet.name in SUPPLIERS or PICTURE.match(words)) and not _FULL.search(text):
                weight = 0.5  # of a picture
            yield Sign(each.outlet.name, f'"{words}" stands {where}', weight, span, kind)


def _told(passage: Passage, vocabulary: Vocabulary) -> Iterator[Sign]:
    """Signs in what is told: an outlet to which people speak, and which speaks of its own view and staff."""
    text = straight(passage.text)
    for each in _names(text, vocabulary):
        words, span = passage.text[each.start : each.end], passage.at(each.start, each.end)
        if _SELF.search(text, 0, each.start) is not None:
            yield Sign(each.outlet.name, f'people speak to it: "{words}"', 0.55, span, "told")
        found = _ITSELF.search(text[each.end :])
        if found is not None:
            weight = 0.9 if found["staff"] else 0.82
            yield Sign(each.outlet.name, f'it speaks of itself: "{words}{found.group()}"', weight, span, "itself")
        elif len(text) < _LONG and _opens_appeal(text):
            yield Sign(each.outlet.name, f'"{words}" stands in what asks something of the reader', 0.7, span, "appeal")


def _opens_appeal(text: str) -> bool:
    """Whether a line begins with what it asks of its reader."""
    found = _APPEAL.search(text)
    return found is not None and len(text[: found.start()].split()) <= 2


def _labelled(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """What stands below the label "Source" above the text, as portals set it."""
    for label, below in pairwise(reading.passages[:_TOP]):
        if label.kind is Kind.LABEL and _SOURCE.fullmatch(straight(label.text).strip()) and below.kind not in PROSE:
            name = below.text.strip(" .")
            if name[:1].isupper() and len(name.split()) <= 5 and not any(each.isdigit() for each in name):
                because = f'"{label.text.strip()}" stands above it at the top of the page'
                yield Sign(vocabulary.term("sources", name).name, because, 0.84, below.span, "labelled")
                return


def _hosts(passage: Passage, vocabulary: Vocabulary) -> list[tuple[Term, int, int]]:
    found = ((match, vocabulary.outlet_by_domain(match["host"].lower())) for match in _DOMAIN.finditer(passage.text))
    return [(outlet, *match.span()) for match, outlet in found if outlet is not None]


def _domains(passages: Iterable[Passage], vocabulary: Vocabulary) -> Iterator[Sign]:
    """Addresses of one outlet and no other in lines that are not told: of its pages, and of its mail."""
    lines = [(passage, _hosts(passage, vocabulary)) for passage in passages if passage.kind is not Kind.TEASER]
    given = [(passage, *each) for passage, hosts in lines for each in hosts]
    for passage, outlet, start, end in given:
        words, single = passage.text[start:end], len({each[1].name for each in given}) == 1
        weight = (0.8 if "@" in words else 0.7) if single else 0.4
        yield Sign(outlet.name, f"{words} is an address of it", weight, passage.at(start, end), "domain")


def _closing(prose: Sequence[Passage], vocabulary: Vocabulary) -> Iterator[Sign]:
    """The agency that a text ends with: "(Reuters)", "/ТАСС/", "— AFP"."""
    for passage in prose[-2:]:
        text = straight(passage.text).rstrip()
        found = re.search(r"(?:\(|/|-\s|\[|【)(?P<name>[^()/\[\]【】-]{2,30})(?:\)|/|\]|】)?\.?$", text)
        if found is not None:
            outlet = vocabulary.term("sources", found["name"].strip(" ."))
            whole = found.start() == 0
            marked = text.rstrip(".")[-1:] in (")", "/", "]", "】") and text[found.start()] in "(/[【"
            if outlet.listed and (marked or whole):
                span = passage.at(*found.span("name"))
                yield Sign(outlet.name, f'"{found.group()}" closes the text', 0.8, span, "closing")


def _half(text: str, vocabulary: Vocabulary) -> Term | None:
    """Whose a line is that names an agency beside another: only the press stands before a slash, and behind one."""
    parts = [part.strip(" .()[]") for part in _OTHER_HALF.split(text)]
    if len(parts) != 2:
        return None
    agencies = [vocabulary.term("sources", part).name in SUPPLIERS for part in parts]
    if agencies not in ([False, True], [True, False]):
        return None
    name = re.sub(r"^(?:by|par|von|di|por|avec)\s", "", parts[agencies.index(False)], flags=re.IGNORECASE)
    outlet = vocabulary.term("sources", name)
    short = len(name.split()) <= (_LONG_NAME if is_press(name) else _NAME)
    capital = name[:1].isupper() and short and "," not in name
    plain = agencies[1] and re.search(r"\S/|/\S", text) is None
    return outlet if outlet.listed or (capital and (plain or is_press(name))) else None


def _halves(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """Who publishes with an agency's help: "Ouest-France avec AFP", "Lockside Kurier/dpa"."""
    for passage in reading.passages:
        text = straight(passage.text).strip()
        outlet = _half(text, vocabulary) if len(text) < _FEW else None
        if outlet is not None:
            because = f'"{text}" says that it used an agency'
            yield Sign(outlet.name, because, 0.88 if outlet.listed else 0.7, passage.span, "halves")


def _interviewed(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The outlet to which people speak again and again, and to no other so often."""
    told = Counter(sign.outlet for sign in signs if sign.kind == "told")
    ranked = told.most_common(2)
    if ranked and ranked[0][1] > 1 and (len(ranked) == 1 or ranked[0][1] > 2 * ranked[1][1]):
        weight = 0.6 if ranked[0][1] > _TWICE else 0.56
        yield Sign(ranked[0][0], f"people speak to it {ranked[0][1]} times", weight, None, "interview")


def imprint(reading: Reading, vocabulary: Vocabulary) -> list[Sign]:
    """All that a clipping says of its own publisher; a name without a rival is the likelier for it."""
    found = list(_signs(reading, vocabulary))
    said = [sign for sign in found if sign.kind not in ("told", "field", "halves")]
    if said and len({sign.outlet for sign in found}) == 1:
        found.append(Sign(found[0].outlet, "no other name stands on the page's own lines", 0.35, None, "alone"))
    for name in dict.fromkeys(sign.outlet for sign in said if sign.outlet not in SUPPLIERS):
        lines = {
            sign.span for sign in said if sign.outlet == name and sign.kind in ("menu", "appeal", "rights", "author")
        }
        if len(lines) >= _OFTEN:
            found.append(Sign(name, "it stands on three lines of the page's own or more", 0.35, None, "often"))
    found += _interviewed(found)
    return found


def _signs(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    prose = reading.prose
    others = [passage for passage in reading.passages if passage.kind not in PROSE]
    for passage in others:
        if passage.kind is not Kind.TEASER and passage.kind is not Kind.HEADLINE:
            yield from _shown(passage, vocabulary)
    for passage in prose:
        yield from _shown(passage, vocabulary) if _RIGHTS.holds(passage.text[:_LONG]) else _told(passage, vocabulary)
        if len(passage.text) < _LONG:
            yield from (sign for sign in _shown(passage, vocabulary) if sign.kind == "credit")
    yield from records(reading, vocabulary)
    yield from _labelled(reading, vocabulary)
    yield from _domains(others, vocabulary)
    yield from _closing(prose, vocabulary)
    yield from _halves(reading, vocabulary)
