"""Lines that send the reader to another article in the same line: "Also read: ...", "READ MORE ...".

Behind words that say so outright sentences are a teaser too; behind those that are a text's own as often
("Watch: ", "Explained: ") only what looks like a title.
"""

import re
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language, Page
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.sentence import sentences
from builder.intake.shape import bare, is_title, size

_LONG = 40  # words: no teaser is longer
_MOST = 2  # sentences of one: a title, and what it is about
_BRACKETED = re.compile(r"[\[【＜<〈《(](?P<head>[^\[\]【】＜＞<>〈〉《》()]{2,24})[\]】＞>〉》)]\s*(?=\S)")
_HEADS = tuple(re.compile(rf"\w+(?:\s\w+){{{count}}}(?=\s+\w)") for count in (1, 2, 3))
_LED = re.compile(r"[^\w\"'(\[]{0,4}(?P<head>[^\W\d_][^:|▸►▶»>\n]{2,36}?)\s*(?:[|▸►▶»>]+\s*|:\s*|\s{2,})(?=\S)")
_APART = re.compile(
    r"(?:[:：|\]】＞>〉》)–—▸►▶»-]\s*|\s{2,})$"
)  # the end of words that are set apart from what they lead to


@lru_cache(maxsize=64)
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return compiled("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


@lru_cache(maxsize=16)
def _outright(code: str) -> re.Pattern[str]:
    return _any(tuple(each for known in dict.fromkeys((code, "en")) for each in LANGUAGES[known].page.inline))


def _in_capitals(plain: str, page: Page) -> re.Match[str] | None:
    """The head of a list of articles in capitals, before one of them: a page sets them apart by nothing else."""
    for words in _HEADS:
        found = words.match(plain)
        if found is None or not found.group().isupper():
            return None
        if _any(page.lists).fullmatch(found.group()) and not plain[found.end() :].split()[0].isupper():
            return found
    return None


def _in_brackets(plain: str, page: Page) -> re.Match[str] | None:
    """Such words between brackets: "[Read also] ..."."""
    found = _BRACKETED.match(plain)
    if found is None:
        return None
    head = found["head"].strip()
    known = (
        _any(page.lists).fullmatch(head) or _any(page.boxes).fullmatch(head) or _any(page.inline).match(f"{head}: A")
    )
    return found if known else None


def _led(plain: str, page: Page) -> re.Match[str] | None:
    """Such words behind a mark, or with a sign or a gap instead of a colon: "▶ Read also: ...", "Read also  ..."."""
    found = _LED.match(plain)
    if found is None or (plain[0].isalpha() and ":" in found.group()):
        return None
    return found if _any(page.inline).match(f"{found['head'].strip()}: A") else None


def _is_short(text: str, language: Language, most: int) -> bool:
    """Whether a teaser may say it: so many sentences, and no paragraph."""
    return 3 <= size(text) <= _LONG and len(sentences(text, language)) <= most


def signpost(text: str, language: Language, page: Page) -> Ruling | None:
    """The ruling of a line that leads to another article; `page` is what pages of the language print."""
    plain = straight(text)
    outright = _outright(language.code).match(plain) or _in_capitals(plain, page)
    outright = outright or _in_brackets(plain, page) or _led(plain, page)
    found = outright or _any(page.inline).match(plain)
    rest = text[found.end() :].strip() if found and bare(text[: found.end()]) else ""
    most = _MOST if found and _APART.search(found.group()) else 1
    if not rest or not (is_title(rest) or rest.startswith("http") or (outright and _is_short(rest, language, most))):
        return None
    reason = f'leads to another article after "{bare(text[: len(text) - len(rest)])}"'
    return Ruling(Kind.TEASER, reason, "inline", 0.93)
