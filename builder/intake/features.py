"""What can be seen of a line, as short clauses: what it looks like, where it stands, what stands beside it.

Each clause that holds is a feature; the weights say what it speaks for, and a person reads it as it is written here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.appeal import ENOUGH, addresses, weight
from builder.intake.bytecode import compiled
from builder.intake.chrome import bio
from builder.intake.languages import LANGUAGES, either
from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.shape import words
from builder.intake.sheet import Hint
from builder.intake.sieve import Guarded

_IDEOGRAMS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SYLLABLES = re.compile("[\uac00-\ud7a3]")
_SENTENCE = re.compile(r"[.!?…][\"')\]]*(?=\s|$)|[。！？]")
_MARK = re.compile("[.!?…。！？:,;][\"')\\]]*$")
_FIGURES = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HOUR = re.compile(r"\d{1,2}[:.h]\d\d\b\W{0,4}[^\W\d_]{2}")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_ADDRESS = re.compile(r"https?://|www\.|\b[\w.+-]{1,64}@[\w-]+\.\w", re.IGNORECASE)
_HANDLE = re.compile(r"(?:^|\s)[@#]\w")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_RIGHTS = re.compile(r"©|\(c\)|®|™")
# Begun with the sign itself, which is looked for faster than what stands before it.
_BARS = re.compile(r"[|•·»›/→](?:(?<=\s[|•·»›/])(?=\s)|(?<=[»›→])(?=\s*$))")
_QUOTATION = re.compile(r'"[^"]*"')
_PICTURE = Guarded(
    rf"\b(?:getty|reuters|shutterstock|afp|epa|ap photo)\b|{either(lambda each: each.crediting.lines)}", re.IGNORECASE
)
_OFTEN = 0.2  # share of the prose that speaks to the reader, from which on the text does
_MENU, _SOME = 0.6, 0.3  # shares of words that menus list
_SHORT = 60  # words of a line whose words count one by one
A_TABLE, AN_ENTRY = "a table", "an entry"  # what a line may be a part of


@dataclass(frozen=True, slots=True)
class Row:
    """One line as the features see it. `rule` is what a rule of the page's own words calls it, "" for none; `twice`
    that it stands on the page again; `votes` say for each voice that was asked whether it keeps the line. `structure`
    is what it is a part of, beside paragraphs: `A_TABLE`, `AN_ENTRY` of a live page, or "".

    `size` counts words, `common` is the share of the language's commonest among them, -1 where it knows none.
    """

    text: str
    bullet: bool
    hint: Hint
    rule: str
    twice: bool
    votes: tuple[tuple[str, bool], ...]
    size: int
    common: float
    sentence: bool
    sentences: int
    structure: str = ""

    @property
    def prose(self) -> bool:
        """Whether it looks like a paragraph of a text, whatever that tells."""
        return self.size >= 15 and self.sentence and self.hint.links < 0.5


_SIZES = ((1, "one word"), (3, "2 or 3 words"), (6, "4 to 6 words"), (10, "7 to 10 words"), (15, "11 to 15 words"),
          (25, "16 to 25 words"), (45, "26 to 45 words"), (90, "46 to 90 words"))  # fmt: skip


def sized(size: int) -> str:
    return next((f"has {name}" for most, name in _SIZES if size <= most), "has more than 90 words")


def _bin(value: float, edges: Sequence[float]) -> int:
    return sum(value > edge for edge in edges)


Votes = tuple[tuple[str, bool], ...]


def row(text: str, bullet: bool, hint: Hint, rule: str, twice: bool, votes: Votes, language: Language) -> Row:
    """A line as the features see it; `text` is without its bullet."""
    plain = straight(text)
    found = words(plain)
    size = len(found)
    if not plain.isascii():  # scripts that part words rarely, or not at all
        size += len(_IDEOGRAMS.findall(plain)) // 2 + len(_SYLLABLES.findall(plain)) // 6
    share = sum(word.lower() in language.common for word in found) / max(len(found), 1) if language.common else -1.0
    ends = _SENTENCE.search(plain[-4:]) is not None
    return Row(text, bullet, hint, rule, twice, votes, size, share, ends, len(_SENTENCE.findall(plain)))


@lru_cache(maxsize=16)
def _pattern(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    sites = [LANGUAGES[each].site for each in dict.fromkeys((code, "en")) if each in LANGUAGES]
    reader, asks = "|".join(site.addressed for site in sites), "|".join(site.asks for site in sites)
    edge = "" if code in ("ja", "ko") else r"\b"
    return compiled(rf"{edge}(?:{reader}){edge}", re.IGNORECASE), compiled(rf"\W*(?:{asks}){edge}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _says(language_verbs: str) -> Guarded:
    return Guarded(rf"\b(?:{language_verbs})\b")


def _ending(plain: str, sentence: bool) -> str:
    if sentence:
        return "ends as a sentence does"
    last = plain[-1:]
    return 'ends with ":"' if last == ":" else "ends with a comma" if last in ",;" else "ends without a mark"


def _letters(plain: str, found: Sequence[str]) -> list[str]:
    if not found:
        return ["has no word"]
    capital = sum(word[0].isupper() for word in found) / len(found)
    first = next((each for each in plain if each.isalnum()), " ")
    seen = ["begins with a small letter" if first.islower() else "begins with a figure" if first.isdigit() else ""]
    if plain.isupper():
        seen.append("is in capitals")
    elif len(found) > 1 and capital > 0.7:
        seen.append("has a capital on most words")
    elif len(found) > 3 and capital < 0.35:
        seen.append("has few capitals")
    return [each for each in seen if each]


def _signs(plain: str) -> list[str]:
    figures = len(_FIGURES.findall(plain)) / max(len(plain), 1)
    reached = "@" in plain or "://" in plain or "www." in plain.lower()  # without which there is no address
    return [
        name
        for holds, name in (
            (figures > 0.25, "is mostly figures"),
            (figures and _YEAR.search(plain), "names a year"),
            (figures and _CLOCK.search(plain), "names an hour"),
            (reached and _ADDRESS.search(plain), "has an address in it"),
            (("@" in plain or "#" in plain) and _HANDLE.search(plain), "has an account or a tag in it"),
            (_RIGHTS.search(plain), "has a sign of rights"),
            (_BARS.search(plain), "has bars or arrows between words"),
            (plain.count("!"), "has an exclamation mark"),
            ("?" in plain, "has a question mark"),
            (plain.count('"') >= 2, "has a quotation"),
            (not plain.isascii() and _EMOJI.search(plain), "has a picture sign"),
            (plain.startswith("("), "begins with a bracket"),
            (plain.startswith("*"), "begins with an asterisk"),
            (plain.endswith("..."), "ends with dots"),
        )
        if holds
    ]


def _outside(plain: str) -> str:
    """A text without what it quotes."""
    return _QUOTATION.sub(" ", plain) if '"' in plain else plain


@lru_cache(maxsize=16)
def _ago(code: str) -> re.Pattern[str]:
    both = dict.fromkeys((LANGUAGES[code].site.ago, LANGUAGES["en"].site.ago))
    return ready("|".join(both), re.IGNORECASE)


@lru_cache(maxsize=16)
def _writer(code: str) -> re.Pattern[str]:
    return bio(tuple(dict.fromkeys((*LANGUAGES[code].page.bios, *LANGUAGES["en"].page.bios))))


def own(line: Row, language: Language) -> list[str]:
    """The features of a line by itself, its hint left out."""
    plain = straight(line.text)
    found = words(plain)
    size, ends = sized(line.size), _ending(plain, line.sentence)
    seen = ["is a line", size, ends, f"{size} and {ends}", *_letters(plain, found), *_signs(plain)]
    if line.common >= 0 and line.size > 3:
        share = ("none", "few", "some", "many", "very many")[_bin(line.common, (0.0, 0.15, 0.3, 0.45))]
        seen.append(f"has {share} of the language's commonest words")
        seen.append(f"{size} and {share} of the commonest")
    seen.append(f"has {min(line.sentences, 4)}{' or more' if line.sentences > 3 else ''} sentences")
    reader, asks = _pattern(language.code)
    outside = _outside(plain)
    if _ago(language.code).search(plain):
        seen.append("tells how long ago")
    addressed, asking = reader.search(outside), asks.match(outside)
    if addressed:
        seen.append("speaks to the reader" + (" in a short line" if line.size < 16 else ""))
    if asking:
        seen.append("begins by asking for something" + (" in a short line" if line.size < 16 else ""))
    if addressed and asking:
        seen.append("asks something of the reader")
    if line.size > 6 and _says(language.speech.verbs).search(plain):
        seen.append("says who said it")
    if _PICTURE.search(plain):
        seen.append("speaks of a picture" + (" in a short line" if line.size < 30 else ""))
    if line.bullet:
        seen.append("has a bullet")
    if line.twice:
        seen.append("stands on the page twice")
    if line.rule:
        seen.append(f"has the words of: {line.rule}")
    if line.structure:
        seen.append(f"is a line of {line.structure}")
    if line.size <= _SHORT:
        seen += [f'says "{word}"' for word in dict.fromkeys(each.lower() for each in found)]
    return seen


@lru_cache(maxsize=16)
def _going_on(code: str) -> re.Pattern[str]:
    """How a sentence begins that goes on with what was told: "He", "But", "The report"."""
    speech = LANGUAGES[code].speech
    edge = r"\b" if LANGUAGES[code].cased else ""
    return compiled(rf"(?:{speech.person}|{speech.several}|{speech.going_on}){edge}", re.IGNORECASE)


def speaks(lines: Sequence[Row], language: Language) -> bool:
    """Whether the text itself speaks to its reader, as a guide or an opinion does."""
    prose = [_outside(straight(line.text)) for line in lines if line.prose]
    telling = [addresses(plain, language.code) for plain in prose if weight(plain, language.code) < ENOUGH]
    return sum(map(bool, telling)) > max(1, _OFTEN * len(telling))


def _addressed(outside: str, itself: bool, code: str) -> list[str]:
    count = min(len(addresses(outside, code)), 3)
    if not count:
        return []
    often = f"speaks to the reader in {count}{' or more' if count > 2 else ''} words"
    return [often, f"{often}, as the text {'does too' if itself else 'does not'}"]


def of_the_page(line: Row, language: Language, itself: bool) -> list[str]:
    """The features of what a line says that pages of its language say of themselves; `itself` says that the text speaks
    to its reader.
    """
    plain, code = straight(line.text), language.code
    found, outside = words(plain), _outside(plain)
    seen = _addressed(outside, itself, code)
    if _HOUR.match(plain):
        seen.append("begins with an hour and goes on")
    elif _CLOCK.fullmatch(plain):
        seen.append("is an hour alone")
    if ": " in plain[:-1]:
        seen.append("has a colon in it" + (" in a short line" if line.size < 16 else ""))
    if line.size > 3 and _going_on(code).match(plain):
        seen.append("begins by going on with what was told")
    heard = weight(outside, code)
    if heard:
        seen.append(f"has {'some words' if heard < 1 else 'words'} of a page about itself")
    sections = LANGUAGES[code].site.sections | LANGUAGES["en"].site.sections
    listed = sum(word.casefold() in sections for word in found) / max(len(found), 1)
    if listed >= _SOME:
        seen.append(f"has {'mostly' if listed >= _MENU else 'some'} words that menus list")
    if _writer(code).match(plain):
        seen.append("begins as a line about a writer does")
    return seen
