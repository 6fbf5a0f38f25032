"""Lines in which a page speaks of itself or to its reader: what a report does in quotation marks alone."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.block import Block
from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import NEVER, Language
from builder.intake.onset import Lazy, ready
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import quoted, straight
from builder.intake.shape import ends_sentence, ideograms, words
from builder.intake.sieve import Sieve, sieve

RULE = "appeal"
ENOUGH = 1.0  # weight of a page's words that makes a line its own
_HALF = 0.5  # weight from which a line that tells nothing else is the page's
_PLAIN = 1.5  # weight from which its words are as good as known
_SPOKEN = (0.0, 0.5, 0.6, 0.8, 1.0)  # what so many words to the reader weigh
_SINGLE = re.compile(r"(?<!\w)'(?:[^']|(?<=\w)'(?=\w)){3,}(?:'(?!\w)|$)")  # what single marks quote
_DASH = re.compile(r"\s*[—–]\s")  # opens what is said in a conversation
_BOX = 40  # words of a line that goes on with another's appeal
_LONGEST = 70  # words: no such line is longer
_LINE = 20  # words of a line that may be the page's by little
_TELLING = 20  # words of a paragraph that tells something
_FEWEST = 2  # such paragraphs, below which nothing tells an article from what stands around it
_RARELY = 2  # such paragraphs that speak to the reader, of an article that does not
_OFTEN = 0.2  # share of such paragraphs that speak to the reader, from which on the article does so itself
_OPENS = re.compile(r"\W*\"")
# Whose turn it is in a talk: "Krafft: Den Brief kenne ich."
_SPEAKER = re.compile(r"(?P<name>(?:[^\W\d_][\w.'-]{0,24}\s?){1,3}):\s(?=\S)")
_TURNS = 3  # of one speaker, from which on a text is a talk
_SYLLABLE = re.compile("[\uac00-\ud7a3]")
_READ = 1500  # characters that are looked at
_PHRASE = 0.8  # weight of words that only a page says; what weighs less is a thing that news is told of, too
_REPORT = 7  # words of a sentence that may report of a newsletter, of subscribers, of an app


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[tuple[Lazy, float], ...], Sieve]:
    """What pages of a language, and of English, speak of, each with its weight; and which of it a text may hold."""
    both = (LANGUAGES[code], LANGUAGES["en"]) if code != "en" else (LANGUAGES[code],)
    known = tuple(
        (Lazy(words_, re.IGNORECASE), weight)
        for each in both
        for words_, weight in (*each.site.words, *each.site.pitch)
    )
    return known, sieve([pattern for pattern, _ in known])


@lru_cache(maxsize=16)
def _reader(code: str) -> re.Pattern[str]:
    edge = r"\b" if LANGUAGES[code].cased else ""
    return compiled(rf"{edge}(?:{LANGUAGES[code].site.reader}){edge}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _says(verbs: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{verbs})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _asks(code: str) -> re.Pattern[str]:
    """A sentence that begins by asking for something."""
    return ready(rf"(?:^|[.!?…:–—]\s)\W*(?:{LANGUAGES[code].site.asks or NEVER})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _gone(code: str) -> re.Pattern[str]:
    edge = r"\b" if LANGUAGES[code].cased else ""
    return ready(rf"{edge}(?:{LANGUAGES[code].dates.gone}){edge}", re.IGNORECASE)


@lru_cache(maxsize=512)  # asked of a line for what it says of the page, and for what it is likely to be
def _hits(plain: str, code: str) -> tuple[tuple[re.Match[str], float], ...]:
    """A text's words of a page with their weights."""
    known, sifted = _patterns(code)
    asked = (known[at] for at in sifted.possible(plain))
    return tuple((found, worth) for pattern, worth in asked if (found := pattern.search(plain)))


def weight(plain: str, code: str) -> float:
    """How much a text speaks of a page, what it quotes left out."""
    return sum(worth for _, worth in _hits(plain, code))


def _reports(plain: str, hits: Sequence[tuple[re.Match[str], float]], language: Language) -> bool:
    """Whether a sentence tells what happened to things that pages have too, or who said so, and speaks neither to its
    reader nor of itself: newsletters are sold, subscribers counted.
    """
    code, text = language.code, plain.rstrip()
    once = {found.span(): worth for found, worth in hits}  # what two languages know alike is one word
    says = _says(language.speech.verbs).search(text) is not None
    if max(once.values()) >= _PHRASE or (sum(once.values()) >= _PLAIN and not says):
        return False
    if not ends_sentence(text) or _size(text) < _REPORT:
        return False
    of_itself = re.search(language.site.itself, text, re.IGNORECASE) is not None
    if of_itself or "?" in text or _asks(code).search(text):
        return False
    rest = text
    for start, end in once:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    reader, gone = _reader(code), _gone(code).search(text) is not None
    if reader.search(rest):
        return False
    return gone or (says and not reader.search(text))  # "our correspondent" speaks to nobody, what it explains offers


def addresses(plain: str, code: str) -> list[str]:
    """The words with which a text speaks to its reader."""
    return [found.group() for found in _reader(code).finditer(plain)]


def _outside(text: str, is_open: bool) -> tuple[str, bool]:
    """A text with its quotations blank, and whether one is open at its end."""
    plain = straight(text[:_READ])
    spans, still = quoted(text[:_READ], is_open)
    for start, end in spans:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return _SINGLE.sub(" ", plain), still


@lru_cache(maxsize=1024)
def _size(plain: str) -> int:
    """The words of a text; where nothing parts them, as many as its signs make."""
    return max(len(words(plain)) + len(_SYLLABLE.findall(plain)) // 6, ideograms(plain) // 2)


def _speakers(blocks: Sequence[Block], labels: Container[str]) -> frozenset[str]:
    """Whose names open three paragraphs or more, one of which tells something: they talk with each other."""
    turns, telling = Counter[str](), set[str]()
    for block in blocks:
        found = _SPEAKER.match(block.words)
        if found and (found["name"].istitle() or found["name"].isupper()) and found["name"].lower() not in labels:
            turns[found["name"]] += 1
            if _size(block.words) >= _TELLING:
                telling.add(found["name"])
    return frozenset(name for name in telling if turns[name] >= _TURNS)


def _told(blocks: Sequence[Block], labels: Container[str]) -> list[str]:
    """The paragraphs without what they quote, and without the turns of a talk."""
    speakers = _speakers(blocks, labels)
    found, is_open = [], False
    for block in blocks:
        turn = _SPEAKER.match(block.words) if speakers else None
        if turn and turn["name"] in speakers:
            found.append("")
            is_open = False
            continue
        plain, is_open = _outside(block.words, is_open and _size(block.words) > _TELLING)
        found.append(plain)
    return found


def _weights(told: Sequence[str], language: Language) -> tuple[float, ...]:
    """What no, one, two words to the reader weigh in a paragraph, and so on: nothing where the article itself speaks to
    its reader, as a letter, a guide, an opinion does; enough by themselves where nothing else does.
    """
    # An appeal in whole sentences is no paragraph of the article: many of them would make it one that asks.
    telling = [plain for plain in told if _size(plain) >= _TELLING and weight(plain, language.code) < ENOUGH]
    speaking = sum(_reader(language.code).search(plain) is not None for plain in telling)
    if speaking > max(1, _OFTEN * len(telling)):
        return ()
    return _SPOKEN if speaking <= _RARELY else _SPOKEN[:-1]


def _spoken(plain: str, code: str, worth: Sequence[float]) -> tuple[float, str]:
    """What it weighs that a paragraph speaks to the reader, and its first word that does."""
    found = addresses(plain, code) if worth else []
    return (worth[min(len(found), len(worth) - 1)], found[0]) if found else (0.0, "")


@dataclass(frozen=True, slots=True)
class _Heard:
    """What speaks for a paragraph being the page's: words of a page with their weights, and words to the reader."""

    hits: tuple[tuple[str, float], ...]
    spoken: float
    to: str

    @property
    def score(self) -> float:
        return sum(weight for _, weight in self.hits) + self.spoken

    def ruling(self, beside: bool = False) -> Ruling:
        shown = ", ".join(f'"{said.strip()}"' for said, _ in sorted(self.hits, key=lambda hit: -hit[1])[:2])
        said = [f"speaks of the page: {shown}"] if shown else []
        said += [f'says "{self.to}" to its reader'] if self.to else []
        said += ["stands beside what asks something of the reader"] if beside else []
        sure = 0.85 if beside else min(0.97, 0.7 + 0.15 * self.score)
        most = max((worth for _, worth in self.hits), default=0.0)
        specific = not beside and most > 0 and (self.score >= _PLAIN or most >= ENOUGH)
        return Ruling(Kind.PROMO, " and ".join(said), RULE, sure, specific=specific)


def _heard(plain: str, block: Block, language: Language, worth: Sequence[float]) -> _Heard | None:
    """What speaks for a paragraph, None where it is none of the page's by its length, its place or who says it."""
    if not 0 < _size(plain) <= _LONGEST or block.lines[0].hint.tag in ("td", "th", "tr"):
        return None
    whole = straight(block.words)
    # Who says so beside a quotation: "he told our newsroom"; it may stand between two halves of what is quoted.
    if (
        language.speech.verbs
        and '"' in whole
        and _says(language.speech.verbs).search(whole if _OPENS.match(whole) else plain)
    ):
        return None
    found = _hits(plain, language.code)
    if found and _reports(plain, found, language):
        return None
    hits = tuple((each.group(), worth) for each, worth in found)
    spoken, to = _spoken(plain, language.code, () if _DASH.match(block.text) else worth)
    return _Heard(hits, spoken, to) if hits or spoken else None


def _beside(heard: Sequence[_Heard | None], own: frozenset[int], told: Sequence[str]) -> Iterator[int]:
    """The paragraphs that lead to an appeal or go on with it: beside it, and to the reader too, though less plainly."""
    for step in (1, -1):
        for index in sorted(own):
            at = index + step
            while 0 <= at < len(heard) and at not in own and _size(told[at]) <= _BOX:
                line = heard[at]
                if line is None or not line.to:
                    break
                yield at
                at += step


def appeals(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The paragraphs in which the page speaks, by their index."""
    told = _told(blocks, language.parts.labels)
    if (
        sum(
            _size(plain) >= _TELLING or (not plain and _size(block.words) >= _TELLING)
            for plain, block in zip(told, blocks, strict=True)
        )
        < _FEWEST
    ):
        return
    worth = _weights(told, language)
    heard = [_heard(plain, block, language, worth) for plain, block in zip(told, blocks, strict=True)]
    own = frozenset(index for index, line in enumerate(heard) if line is not None and line.score >= ENOUGH)
    beside = dict.fromkeys(_beside(heard, own, told))
    for index, line in enumerate(heard):
        if line is not None and (index in own or index in beside):
            yield index, line.ruling(index not in own)


def _worth(hits: Sequence[tuple[re.Match[str], float]]) -> float:
    """The weight of a page's words, each part of the text counted once."""
    total = 0.0
    for found, worth in sorted(hits, key=lambda hit: (-hit[1], hit[0].start())):
        if not any(found.start() < other.end() and other.start() < found.end() for other, more in hits if more > worth):
            total += worth
    return total


def is_of_page(text: str, language: Language) -> bool:
    """Whether a line begins by asking something of its reader, or tells of what pages have and of nothing that was:
    too little to leave it out, and enough to take no date from it.
    """
    if _DASH.match(text):
        return False
    plain, _ = _outside(text, is_open=False)
    if not 0 < _size(plain) <= _BOX:
        return False
    if _asks(language.code).match(plain):
        return True
    found = _hits(plain, language.code)
    worth = _worth(found)
    if worth < _HALF or _size(text) > _LINE or _reports(plain, found, language):
        return False
    of_itself = re.search(language.site.itself, plain, re.IGNORECASE) is not None
    return worth >= ENOUGH or of_itself or _reader(language.code).search(plain) is not None
