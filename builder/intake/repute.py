"""What speaks for a name beside the lines that it stands on: addresses that spell it, how often it stands there, how it
is spelt, and that no other name does.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from urllib.parse import urlsplit

from builder.intake import sounding
from builder.intake.address import canonical
from builder.intake.hint import besides
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.paper import OTHERS, UNCASED, is_agency, is_press
from builder.intake.passage import DROPPED, PROSE, Kind
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import occurrences
from builder.intake.sieve import Guarded
from builder.intake.sign import Sign, squeezed
from builder.intake.spelling import parts

_ADDRESS = re.compile(
    r"(?<![\w.+-])(?:[\w.+-]{1,40}@|https?://|www\.)?(?P<host>(?:[\w-]{1,40}\.){1,3}[a-z]{2,8})\b(?!@)", re.IGNORECASE
)
_COINED = re.compile(r"[^\W\d_A-ZА-ЯІЇЄҐ][A-ZА-ЯІЇЄҐ]|[^\W\d_]\d|\d[^\W\d_]|^[A-ZА-ЯІЇЄҐ]{3,5}$")
_PROPER = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿа-яёіїєґ][^\W\d_A-ZА-ЯІЇЄҐ]")  # words with one capital
_BODY = Lazy(rf"\s(?:{either(lambda each: each.press.funds)})$", re.IGNORECASE)
_HOUSE = Lazy(rf"(?:{either(lambda each: each.press.houses)})$")
_HANDLE = re.compile(
    r"(?:(?<![\w.])@|\b(?:t\.me|x\.com|twitter\.com|facebook\.com|instagram\.com|fb\.com)/@?)([\w.]{3,40})"
)
_ADDED = frozenset(
    ("", "news", "en", "eng", "online", "official", "live", "com", "org", "ua", "uk", "ru", "de", "fr", "it", "es")
)
_ITSELF = Guarded(either(lambda each: each.press.itself))
_OWN_LINE = frozenset(("head", "signed"))
_ARTICLES = ("the", "der", "die", "das", "le", "la", "les", "el", "il", "lo", "los")
_ARTICLED = re.compile(r"\b(The|Der|Die|Das|Le|La|Les|El|Il|Lo|Los) $")
_ARTICLE = 4  # characters of an article before a name
_OF = r"(?:du|des|de|de la|de l'|del|della|dell'|delle|dei)"
_ROMANCE = frozenset(("fr", "es", "it"))  # where the noun behind a name's first has small letters
_OFTEN, _EVERYWHERE = 3, 6  # lines of the page
_SHORT = 200  # characters of a line amid the text that is the page's own
_MUCH = 12  # lines around a text with which it is a page
_PARAGRAPH = 80  # characters of a line that is more than a name
_SPEAKS = frozenset(("told", "paper", "dateline", "origin", "note", "house", "rights"))  # what paragraphs say of a name
_PLACED = frozenset(
    ("follow", "head", "signed", "owned", "refrain", "thrice", "twice", "brand")
)  # what places and menus say
_TWICE, _THRICE = 2, 3  # times that people told it
_SOUNDS = 3  # letters of a domain that are no chance
_READ = 4000  # characters of a passage, beyond which it says nothing of the page
_OTHERS = PROSE | {Kind.TEASER, Kind.HEADLINE}  # lines of the text, and of other articles


@lru_cache(maxsize=512)  # asked for each name that the page may have
def _addresses(text: str) -> tuple[tuple[str, str], ...]:
    """The addresses in a text, each whole and its host."""
    return tuple((found.group(), found["host"]) for found in _ADDRESS.finditer(text))


def labels(reading: Reading, alone: bool = True) -> frozenset[str]:
    """The names in the domains of all addresses on the page; without those that are `alone` on a line, if asked."""
    hosts = (
        host
        for passage in reading.passages
        for whole, host in _addresses(passage.text[:_READ])
        if alone or len(whole) > len(host) or len(passage.text.strip()) > len(whole)
    )
    links = (each.value for each in reading.sheet.stated if each.field == "url")
    own = (urlsplit(canonical(link)).hostname or "" for link in links if "//" in link)
    spelt = (squeezed(label) for host in chain(hosts, own) for label in (host, *host.split(".")[:-1]))
    return frozenset(label for label in spelt if len(label) > 3 and label not in OTHERS)


def _words(text: str) -> str:
    """The words of a text between spaces, that one may be looked for among them; none where the script has none."""
    if UNCASED.search(text) is not None:
        return squeezed(text)
    return " ".join(["", *re.findall(r"[^_\W]+", text.casefold()), ""])


@lru_cache(maxsize=8)
def _told(hosts: frozenset[str]) -> frozenset[str]:
    """The names in domains as names of other scripts are told."""
    return frozenset(map(sounding.spelt, hosts))


def _spells(hosts: frozenset[str], name: str) -> str | None:
    """The article with which an address spells a name, "" for none; None where no address does."""
    plain = squeezed(name)
    if not name.isascii() and len(told := sounding.spelt(name)) > _SOUNDS and told in _told(hosts):
        return ""
    return next((article for article in ("", *_ARTICLES) if article + plain in hosts), None)


def handles(reading: Reading) -> frozenset[str]:
    """The accounts on networks to which the page's own lines lead."""
    lines = (each.text[:_READ] for each in reading.passages if each.kind not in PROSE or len(each.text) < _SHORT)
    return frozenset(squeezed(found[1]) for text in lines for found in _HANDLE.finditer(text))


def _fits(name: str, account: str) -> bool:
    """Whether an account is a name's, with what networks make of it: "lockside_news"."""
    return len(name) > 3 and account.startswith(name) and account[len(name) :] in _ADDED


def _opens(short: str, name: str) -> bool:
    """Whether a name is a shorter one and more: an address spells "Lockside" for the Lockside Courier."""
    mine, full = parts(short), parts(name)
    return 0 < len(mine) < len(full) and full[: len(mine)] == mine


def _is_coded(name: str, lines: frozenset[str]) -> bool:
    """Whether an agency's initials open a line of codes: "AM 0412 PRIORITE 3" of the Agence Méridien."""
    first = "".join(word[0] for word in name.split()).casefold()
    return len(first) > 1 and is_agency(name) and any(re.match(rf" {first} \d{{3}}", line) for line in lines)


def _is_subject(name: str, signs: Sequence[Sign], texts: Sequence[str]) -> bool:
    """Whether the text speaks of a name otherwise than a paper of itself: then it tells of it."""
    return sum(text.count(name) for text in texts) > sum(sign.kind in _SPEAKS for sign in signs)


def _firms(signs: Sequence[Sign]) -> set[str]:
    """The names that are companies' and nothing else."""
    return {each.outlet for each in signs if each.kind == "firm"} - {
        each.outlet for each in signs if each.kind != "firm"
    }


def reputes(signs: Sequence[Sign], reading: Reading) -> Iterator[Sign]:
    """What speaks for each name besides."""
    hosts, others = labels(reading), labels(reading, alone=False)
    lines = frozenset(_words(each.text) for each in reading.passages if each.kind not in _OTHERS)
    names = list(dict.fromkeys(sign.outlet for sign in signs))
    firms = _firms(signs)
    holders = {sign.outlet for sign in signs if sign.kind == "rights"}
    itself = any(_ITSELF.search(each.text) for each in reading.prose)
    accounts = handles(reading)
    texts = [straight(each.text) for each in reading.prose if len(each.text) > _PARAGRAPH]
    bare = sum(each.kind in DROPPED for each in reading.passages) < _MUCH
    spelt = {name: _spells(others if "." in name else hosts, name) is not None for name in names}
    for name in names:
        mine = [sign for sign in signs if sign.outlet == name]
        kinds = {sign.kind for sign in mine}
        count = sum(_words(name) in line for line in lines)
        alone = kinds != {"credit"} and {*names} - firms <= {name}
        own = not _is_subject(name, mine, texts)
        told = len({sign.span for sign in mine if sign.kind == "told"}) if own else 0
        holds = {
            # A domain alone on a line is spelt by itself, and no sign.
            "host": (spelt[name] and ("." not in name or kinds != {"credit"}))
            or (
                bool(kinds & _OWN_LINE) and is_press(name) and any(spelt[each] for each in names if _opens(each, name))
            ),
            "often": _OFTEN <= count < _EVERYWHERE,
            "everywhere": count >= _EVERYWHERE,
            "press": is_press(name),
            "alone": alone,
            "few": alone and bare and own and ("dateline" in kinds or is_press(name)),
            "asked": told == _TWICE,
            "interview": told >= _THRICE,
            "proper": bool(kinds & _OWN_LINE) and not reading.grammar.titled and len(_PROPER.findall(name)) > 1,
            "coined": _COINED.search(name) is not None,
            "sole": holders == {name},
            "paper": itself and "told" in kinds,
            "coded": _is_coded(name, lines),
            "handle": any(_fits(squeezed(name), account) for account in accounts),
        }
        yield from (besides(kind, mine[0]) for kind, true in holds.items() if true)


def asked(signs: Sequence[Sign], reading: Reading) -> Iterator[Sign]:
    """What speaks for an outlet that the desk knows, where people tell it and no other: they do so twice, or the text
    calls it "this newspaper".
    """
    told = [sign for sign in signs if sign.kind == "told"]
    if len({sign.outlet for sign in told}) != 1:
        return
    if any(_ITSELF.search(each.text) for each in reading.prose):
        yield besides("paper", told[0])
    if len({sign.span for sign in told}) > 1:
        yield besides("asked", told[0])


def _fuller(name: str, texts: Sequence[str]) -> str:
    """A name as the press has with the word in small letters that belongs to it wherever a line goes on: "Le Quotidien
    du canal"; "" for none.
    """
    if not is_press(name):
        return ""
    tail = re.compile(rf"{re.escape(name)}(?: {_OF} ?(?P<noun>[^\W\d_A-ZÀ-Þ][^\W\d_]{{2,}})(?=[\s.,|)\"]|$))?")
    found = [(match.group(), match["noun"]) for text in texts if name in text for match in tail.finditer(text)]
    longer = [whole for whole, noun in found if noun]
    best = max(longer, key=longer.count, default="")
    return best if best and 2 * longer.count(best) > len(found) else ""


def _longer(name: str, texts: Sequence[str]) -> str:
    """A line of the page that begins with a name and goes on in small letters, and stands elsewhere, too; "" for none:
    "La Nation du matin".
    """
    article = "(?:[^\\W\\d_]{1,3} )" + "?" * (" " in name)  # which one word needs: "Courier investigates" is none
    tail = re.compile(rf"{article}{re.escape(name)}(?: [^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ][^\W\d_]+){{1,3}}")
    lines = (text.strip() for text in texts if name in text[: len(name) + _ARTICLE] and tail.fullmatch(text.strip()))
    return next((line for line in lines if sum(line in text for text in texts) > 1), "")


def whole(name: str, reading: Reading) -> str:
    """A name with the article that the page or its address sets before it, and as its address spells it."""
    texts = [straight(passage.text[:_READ]) for passage in reading.passages]
    before = [_ARTICLED.search(text, max(0, at - _ARTICLE), at) for text in texts for at in occurrences(name, text)]
    paper = _HOUSE.sub("", name) if UNCASED.search(name) else name
    if paper != name and any(
        re.search(rf"{re.escape(paper)}(?!{re.escape(name[len(paper) :])})", text) for text in texts
    ):
        return paper
    # Where every word of a heading has a capital, a name ends with its last.
    if not reading.grammar.titled and (longer := _longer(name, texts)):
        return longer
    if reading.grammar.code in _ROMANCE and (fuller := _fuller(name, texts)):
        return fuller
    articles = [found[1] for found in before if found]
    article = max(articles, key=articles.count, default="")
    if article and 2 * articles.count(article) > len(before):
        return f"{article} {name}"
    if squeezed(short := _BODY.sub("", name)) in labels(reading):
        return short
    spelt = _spells(labels(reading), name) if len(name.split()) == 1 and not article else None
    return f"{spelt.capitalize()} {name}" if spelt else name
