"""Who sent an e-mail: a name and an address, and what they say of the outlet."""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES, either, every
from builder.intake.languages.model import listed
from builder.intake.onset import Lazy
from builder.intake.sheet import Stated

_ADDRESS = re.compile(r"[\w.+'=-]{1,64}@(?P<host>[\w-]+(?:\.[\w-]+)+)")
_BRACKETS = re.compile(r"<[^>]*>|\[mailto:[^\]]*\]|\([^)]*@[^)]*\)|;")
_OFFICE = "|".join(language.letter.office for language in LANGUAGES.values())


@cache
def _behind() -> re.Pattern[str]:
    return compiled(rf"[\s,|:·–—-]+(?:{_OFFICE})$", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    return compiled(
        rf"^(?:{_OFFICE})(?:[\s,|:·–—-]+(?:{either(lambda each: each.letter.of)})?\s*)",
        re.IGNORECASE,
    )


_VIA = Lazy(rf"\s(?:{either(lambda each: each.letter.carrier)})\s.*$", re.IGNORECASE)
_AT = re.compile(rf"\s(?:{either(lambda each: each.letter.at)})\s(?=\S)")
_PARTS = re.compile(r"\s*[|·•/]\s*|,\s|\s[-–—:]\s|[（(]|[)）]")
# What stands before the "@" where nobody in person writes.
_ROLES = listed(
    "news newsletter newsletters info press presse prensa stampa media alerts alert hello hi mail mailing office wire"
    " noreply no-reply donotreply digest daily editor editors redaktion redaction redazione redaccion service contact"
    " subscribe subscriptions notify notifications updates briefing morning evening lenta notizie boletin boletines"
    " servicio alertes lettre nl breaking team support mailmag feedback desk newsdesk communications pressoffice"
    " ufficiostampa pressestelle today weekly post dispatch bulletin nieuws info-newsletter"
)
_EDITIONS = every(lambda each: each.letter.editions)
# Hosts that carry anybody's mail, and what domains have besides a name.
_ANYBODY = listed(
    "gmail googlemail yahoo hotmail outlook live icloud me mac aol gmx web yandex ya mail inbox bk list ukr i meta"
    " proton protonmail naver daum hanmail nate qq"
)
_FEWEST = 4  # letters of a domain's name that can be told from others


def domain(host: str) -> str:
    """The part of a host that its owner has registered, as far as its letters tell."""
    labels = host.casefold().rstrip(".").split(".")
    own = 3 if len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3 else 2  # "co.uk", "com.ua"
    return ".".join(labels[-own:])


def sender(text: str) -> str:
    """Who sent it, by name: without the address."""
    name = _BRACKETS.sub("", text).strip(" \"'*“”«»")
    return "" if "@" in name else name


def _squeezed(name: str) -> str:
    """A name as a domain spells it: in one case, without marks, spaces and accents."""
    plain = normalize("NFKD", re.sub(r"^the\s", "", name.casefold()))
    return "".join(each for each in plain if each.isalnum())


def _labels(host: str) -> set[str]:
    labels = {label.replace("-", "") for label in host.casefold().split(".")[:-1]} - _ANYBODY - _ROLES
    return labels | {label.removeprefix("the") for label in labels}


def _is_spelt(name: str, labels: set[str]) -> bool:
    """Whether a domain, or the id of a list, spells a name, or its initials."""
    plain, initials = _squeezed(name), "".join(word[0] for word in name.casefold().split())
    return (len(plain) >= _FEWEST and plain in labels) or (len(initials) > 1 and initials in labels)


def _is_within(name: str, labels: set[str]) -> bool:
    """Whether a name holds what a domain spells."""
    plain = _squeezed(name)
    return any(len(label) >= _FEWEST and label in plain for label in labels)


def _names(name: str) -> Iterator[str]:
    """The names that may be the outlet's, the likeliest first: "Mila Orlova from Cold Water", "The Post | Morning"."""
    plain = _VIA.sub("", name)
    if (at := _AT.search(plain)) is not None:
        yield plain[at.end() :].strip(" \"'")
        plain = plain[: at.start()]
    bare = _before().sub("", _behind().sub("", plain)).strip(" \"'")
    yield bare
    yield plain
    parts = [part for part in _PARTS.split(plain) if part]
    if len(parts) > 1:
        yield from reversed(parts)


def is_office(text: str) -> bool:
    """Whether no person writes from an address, but an office."""
    found = _ADDRESS.search(text)
    return found is not None and bool(set(re.split(r"[._+-]", found.group().split("@")[0].casefold())) & _ROLES)


def _without_edition(name: str, labels: set[str]) -> str:
    """The outlet of which a name tells an edition, as its domain spells it: "Delta Courier Morning" of
    deltacourier.example; '' for any other.
    """
    words = name.split()
    for end in range(len(words) - 1, 0, -1):
        if words[end].casefold() not in _EDITIONS:
            return ""
        if _is_spelt(bare := " ".join(words[:end]), labels):
            return bare
    return ""


def stated(text: str, where: str, ids: str = "", bulk: bool = False) -> Iterator[Stated]:
    """What a sender says of the outlet. `ids` are the ids of its list, `bulk` says that it writes to many.

    A name that the domain spells is the outlet's; one of an office is likely; of a person's only what the desk knows.
    """
    found = _ADDRESS.search(text)
    host = found["host"] if found else ""
    labels = _labels(f"{ids}.{host}")
    local = _labels(found.group().replace("@", ".")) if found else set()
    names = [name for name in dict.fromkeys(_names(sender(text))) if len(name) > 1]
    office = bulk or is_office(text)
    if office and names and not any(_is_spelt(name, labels) for name in names):
        bare = next(filter(None, (_without_edition(name, labels) for name in names)), "")
        names = [bare, *names] if bare else names
    for rank, name in enumerate(names):
        spelt = _is_spelt(name, labels | local if " " in name else labels)  # one word before the "@" is a person's
        likely = 0.8 if _is_within(name, labels) else 0.72
        confidence = 0.85 if spelt else likely if office and not rank else 0.6
        yield Stated("outlet", name, where + (", as its address spells it" if spelt else ""), confidence, None)
    if found and domain(host).split(".")[0] not in _ANYBODY:
        yield Stated("sender", found.group(), where, 0.9 if office else 0.7, None)
