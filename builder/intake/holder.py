"""Whose rights does a line reserve? The name of a paper, or of the company that it belongs to."""

import re
from collections.abc import Iterator

from builder.intake.hint import hint
from builder.intake.languages import either
from builder.intake.languages.foreign import COMPANIES
from builder.intake.onset import Lazy
from builder.intake.paper import HOLDING, NAME, UNCASED, clean, is_press
from builder.intake.passage import Kind, Passage
from builder.intake.rights import reserves
from builder.intake.sieve import Guarded
from builder.intake.sign import Sign

_RIGHTS = Guarded(
    rf"(?:(?:©|\(c\)|ⓒ|\bcopyright\b|{either(lambda each: each.press.rights)})[\s:,.©ⓒ\"-]*"
    r"(?:\(c\)\s?)?)+(?:(?:19|20)\d\d(?:\s?-\s?(?:19|20)?\d\d)?)?[\s,.:©ⓒ-]*"
    rf"(?:{either(lambda each: each.press.holder)})?(?P<rest>\S.{{0,100}})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"[\"«]?(?P<name>[^\W\d_a-zß-öø-ÿа-яёіїєґ][^©|.,;:!?\n]{1,40}?)[\"»]?,?\s?(?:©|\([cC]\))\s?(?:19|20)\d\d"
)
_CYRILLIC = Lazy(
    r"(?P<name>[А-ЯІЇЄҐЁ](?:[^.,|;(\n]|\.(?=\w)){1,40}?)"
    rf"(?=\s?(?:[,|;(]|\.(?!\w)|$|\s(?:{either(lambda each: each.press.after)})\b))"
)
_LINK = Lazy(either(lambda each: each.press.links), re.IGNORECASE)
_WORDS = 5  # of a name
_QUOTED = re.compile(r"\"([^\"]{2,40})\"")
_UNUSUAL = rf"(?P<name>{UNCASED.pattern}[^\s,.|<>]{{1,13}}|[\w-]{{2,30}}\.[a-z]{{2,6}}\b)"
_CODE = re.compile(r"[A-Z]{2}\s*")  # of a field in a database's record: "CY  (c) 2024 Lockside Courier"
_FORM = re.compile(rf"\s*[,(]?\s*\b(?:{COMPANIES})\b(?:\)?[.,]?\s*(?:{COMPANIES})\b)*", re.IGNORECASE)
_UNSIGNED = re.compile(r"\W{0,3}(?:19|20)\d\d(?:\s?-\s?(?:19|20)?\d\d)?[\s,]+(?P<rest>[^\W\d].{2,100})")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LAW = Lazy(rf"(?:19|20)\d\d|[.|]|{either(lambda each: each.press.forbids)}", re.IGNORECASE)
_BARE = re.compile(r"[©ⓒ]\s?[^/,.|]{2,40}")  # nothing but a name
_WORD = re.compile(r"^copyright\b", re.IGNORECASE)  # which pictures seldom have in full
_LONG = 240  # characters of a line that speaks of the page


def precedes(text: str) -> bool:
    """Whether a line begins with a name and its rights: "Lockside Courier © 2024"."""
    return _BEFORE.match(text) is not None


def _bare(name: str) -> str:
    """A name without the links that stand behind it: "Lockside Courier Imprint Privacy"."""
    words = name.split()
    end = next((at for at, word in enumerate(words) if at and _LINK.fullmatch(word)), len(words))
    return " ".join(words[:end])


def _holders(rest: str, dated: bool) -> Iterator[str]:
    """The names with which a line of rights begins: in quotation marks, or a company and its paper."""
    if (quoted := _QUOTED.search(rest)) is not None:
        yield quoted[1]
        return
    for part in re.split(r"\s-\s", rest) if dated else (rest,):
        found = _CYRILLIC.match(part)
        if found is None or len(found["name"].split()) > _WORDS:
            found = re.match(NAME, part, re.IGNORECASE) or re.match(_UNUSUAL, part)
        if found is None or part[found.end() : found.end() + 3].strip().startswith(("/", "- ", "@")):
            return
        yield found["name"].split()[0] if UNCASED.search(found["name"]) else found["name"]


def reserved(passage: Passage, text: str, told: bool) -> Iterator[Sign]:
    """Whose rights a line reserves that is `told` outside the text; a picture's are another's."""
    before = _BEFORE.match(text)
    if passage.kind is Kind.CAPTION and (before is None or before.end() < len(text.rstrip(" ."))):
        return
    if before is not None and not _CODE.fullmatch(before["name"]):
        yield from hint("rights", before["name"], passage, 0)
    found = _RIGHTS.search(text) or (_UNSIGNED.match(text) if reserves(text) else None)
    if found is None or len(text) > _LONG or (not told and found.start() > 0):
        return
    if found.start() > 0 and not _YEAR.search(text[found.start() : found.start("rest")]):
        return
    bare = passage.kind is not Kind.CAPTION and _BARE.fullmatch(text) is not None
    dated = _LAW.search(text[found.start() :]) is not None or (told and (bare or _WORD.match(text) is not None))
    for name in _holders(re.split(r"(?<=[^\W\d_]{3})\.\s|[|·]", found["rest"])[0], dated):
        if dated or is_press(name):
            rest = found["rest"][found["rest"].find(name) + len(name) :] if name in found["rest"] else ""
            form = _FORM.search(name) or _FORM.match(rest)
            kind = "firm" if HOLDING.search(name) or HOLDING.search(clean(name)) else "company" if form else "rights"
            yield from hint(kind, _bare(name), passage, found.start("rest"))
