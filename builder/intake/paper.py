"""What the name of an outlet looks like, whether the desk knows it or not; and what is none."""

import re
from functools import cache, lru_cache

from builder.intake.languages import LANGUAGES, either, every
from builder.intake.languages.foreign import FIRMS, HOUSES, NETWORKS, PAPERS, SERVICES, TONGUES
from builder.intake.onset import Lazy
from builder.intake.sign import squeezed

_CAPITAL = r"(?:(?:[dlDL]|dell|dall|nell|all|sull|degl)')?[^\W\d_a-zß-öø-ÿа-яёіїєґ](?:[\w'&+-]|\.(?=\w))*"
_SMALL = f"(?:{either(lambda each: each.press.joins)}|&)"
JOINS = Lazy(_SMALL, re.IGNORECASE)  # "Witness for Rights" ends with a word of its own
_ARTICLE = rf"(?:{either(lambda each: each.press.articles)})\s|«|\""
# Where only the first word of a name has a capital: "Новая газета".
_NOUN = "|".join(sorted(each for each in every(lambda each: each.press.words) if "а" <= each[0] <= "ї"))
_BENT = either(lambda each: each.press.bent)  # after what ends so a noun follows in small letters
_ROLES = either(lambda each: each.press.roles)
_NEXT = rf"(?:\s{_SMALL})?\s{_CAPITAL}|\s(?:{_NOUN})(?!\w)|(?:{_BENT})\s(?!{_ROLES})[а-яіїєґё-]{{3,14}}(?!\w)"
NAME = rf"(?:{_ARTICLE})*(?P<name>(?-i:(?:The\s)?(?:\d{{1,3}}\s)?{_CAPITAL}(?:{_NEXT}){{0,5}}))"
UNCASED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SIGNS = r"[^\s#@,.()\[\]<>|·©ⓒ「」『』、。=＝]"
UNSPACED = rf"(?P<name>{_SIGNS}{{2,14}}?)"
_FIRM = Lazy(rf"[\s,]+(?:{either(lambda each: each.press.firms)}|{FIRMS})\.?$", re.IGNORECASE)
_GLUED = either(lambda each: each.press.glued)
_FORM = Lazy(rf"^(?:{either(lambda each: each.press.forms)})\s+|^(?:{_GLUED})", re.IGNORECASE)
_FORMS = Lazy(either(lambda each: each.press.forms), re.IGNORECASE)
_GENERIC = every(lambda each: each.press.plain) | NETWORKS
# An article that is a sentence's: "Get the Courier app", "dell'Istituto"; a name has it with a capital.
_LOWERED = Lazy(
    rf"^(?:(?:{either(lambda each: each.press.articles)}) |(?:l|d|dell|dall|nell|all|sull)')(?=[^\W\d_a-zß-öø-ÿа-яё])"
)
_AIR = Lazy(rf"(?<=\w)\s(?:{either(lambda each: each.press.airs)})$", re.IGNORECASE)
_LEAD = Lazy(rf"^(?:{either(lambda each: each.press.leads)}) ", re.IGNORECASE)
HOLDING = Lazy(rf"\b(?:{either(lambda each: each.press.holdings)})\b|^(?:{HOUSES})$", re.IGNORECASE)
# What is no outlet: where others publish, who supplies pictures, and what sections are called.
OTHERS = frozenset(map(squeezed, every(lambda each: each.press.others) | SERVICES | TONGUES))
_AGENCY = Lazy(either(lambda each: each.press.agencies), re.IGNORECASE)
_ITEMS = 2  # words that a name may have of menus alone
_PRESS = every(lambda each: each.press.words) | PAPERS
_PRESS_CJK = Lazy(either(lambda each: each.press.ending))
_SIDES = every(lambda each: each.press.sides)
_EDITION = Lazy(rf"(?<=[\u3040-\u9fff\uac00-\ud7a3])\s?(?:{either(lambda each: each.press.editions)})$", re.IGNORECASE)
_PHRASE = Lazy(either(lambda each: each.press.phrase))  # what stands in sentences and headlines, and in no name
# The company of a paper is called as its paper is: "the Minato Shimbun Company"; an agency's is the agency.
_COMPANY = Lazy(rf"(?:{either(lambda each: each.press.presses)})(?:{either(lambda each: each.press.houses)})$")
_FOLIO = re.compile(r"^\d{1,3} (?=[^\W\d_a-z]+ [^\W\d_a-z]+)")  # the number of a printed page, before its paper's name
_DESK = Lazy(rf"(?<=[\u3040-\u9fff\uac00-\ud7a3])\s\S*(?:{either(lambda each: each.press.desks)})$")


def _closed(name: str) -> str:
    """A name whose last word stands in quotation marks, with the mark behind it: 'Centre "Ledger"'."""
    return f'{name}"' if name.count('"') == 1 and re.search(r"\s\"\w", name) else name


def clean(name: str) -> str:
    """A name without the form of its company and without what is not its own."""
    name = _LOWERED.sub("", _LEAD.sub("", name).strip(" .,;:-&'\""))
    name = _FORM.sub("", re.sub(r"'s?$", "", _AIR.sub("", name)))
    while (shorter := _FIRM.sub("", name).strip(" .,&")) != name and not JOINS.fullmatch(shorter.split(" ")[-1]):
        name = shorter
    name = _COMPANY.sub("", _EDITION.sub("", _DESK.sub("", name)))
    parts = (_FOLIO.sub("", name) if name.isupper() else name).split()
    while len(parts) > 1 and parts[-1].casefold().strip(".'") in _GENERIC and not JOINS.fullmatch(parts[-2]):
        parts.pop()
    return _closed(re.sub(r"'s?$", "", " ".join(parts).strip(" .,;:-&'\"")))  # "the Courier's WhatsApp channel"


def is_name(name: str) -> bool:
    """Whether a text can be the name of an outlet: not too long, and none of those that are no outlet."""
    plain = squeezed(name)
    if _FIRM.fullmatch(f" {name}") is not None or _FORMS.fullmatch(name) is not None:
        return False
    fits = (
        "(" not in name
        and len(plain) > 1
        and (len(name) > 2 or name.isupper())
        and len(name) <= 60
        and len(name.split()) <= 7
    )
    return fits and plain not in OTHERS and not name.isdigit() and "'s " not in name and not _PHRASE.search(name)


@cache
def _plain(code: str) -> frozenset[str]:
    return LANGUAGES[code].plain | LANGUAGES["en"].plain


# Where buttons were copied without the gap between them: "SubscribeSign UpLog In".
_CAMEL = re.compile(r"(?<=[a-zß-ÿа-яёіїєґ])(?=[A-ZÀ-ÞА-ЯЁІЇЄҐ])")


def is_plain(name: str, code: str) -> bool:
    """Whether a name is made of words alone that stand on every page of a language: "Digital Subscription"."""
    apart = _CAMEL.sub(" ", name) if " " in name else name
    words = [word.strip(".,:'\"«»„“”+") for word in re.split(r"[\s/&|-]+", apart.casefold())]
    whole = name.casefold().strip(" .,:'\"")
    return whole in _plain(code) or all(not word or word.isdigit() or word in _plain(code) for word in words)


def is_menu(name: str, code: str) -> bool:
    """Whether a name is items of a menu, one after the other: "Analysis Data Radio About"."""
    words = name.split()
    items = [word for word in words if is_plain(word, code)]
    return len(items) > _ITEMS and 2 * len(items) > len(words) and not any(map(JOINS.fullmatch, words))


def is_generic(word: str, code: str) -> bool:
    """Whether a word behind a name may be any paper's: "Newsletter", "TV"."""
    plain = word.casefold().strip(".,:'\"")
    return plain in _GENERIC or plain in _SIDES or (UNCASED.search(plain) is not None and plain in _plain(code))


def is_agency(name: str) -> bool:
    """Whether a name says that it is an agency's."""
    return _AGENCY.search(name) is not None


@lru_cache(maxsize=1024)  # asked of the same few names by everything that tells an outlet
def is_press(name: str) -> bool:
    """Whether a name has a word that only the press and its channels have in theirs."""
    return bool(set(re.split(r"[\s.'\"«»„“”-]+", name.casefold())) & _PRESS) or _PRESS_CJK.search(name) is not None
