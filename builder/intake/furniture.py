"""What the page printed around the article: adverts, promotion, notices, and boxes that lead to other articles.

A paragraph is judged by its own words first, then by what it follows; adverts are looked through, wherever they stand.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from functools import lru_cache
from itertools import islice

from builder.intake.advert import adverts
from builder.intake.appeal import appeals
from builder.intake.block import Block
from builder.intake.board import boards
from builder.intake.channel import channels
from builder.intake.chrome import chrome
from builder.intake.contents import contents
from builder.intake.control import controls
from builder.intake.folio import folios
from builder.intake.house import Found, HousePhrase, find
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language, Page
from builder.intake.onset import Lazy
from builder.intake.particulars import particulars
from builder.intake.passage import Kind, Ruling
from builder.intake.post import posts
from builder.intake.quotation import quoted, straight
from builder.intake.rights import reserves
from builder.intake.selfportrait import selfportraits
from builder.intake.shape import bare, ends_sentence, is_title, key, overlap, size, words
from builder.intake.sieve import Sieve, Sifted, sieve
from builder.intake.signpost import signpost
from builder.intake.ticker import tickers

Rulings = dict[int, Ruling]
Key = tuple[str, ...]
_FULL_STOP = re.compile(r"[.。]\W*$")
_BRACKETED = re.compile(r"\W{0,3}[\[【](?P<mark>[^\[\]【】]{2,24})[\]】]\s*[^\s\[【]")
_LONG = 40  # words: no notice of a page, and no teaser, is longer
_FEW = 30  # words of a line that reserves rights
_SOON = 3  # paragraphs below a subhead, within which the text has the words that it quotes
_SUMMED, _MOSTLY = 8, 0.6  # paragraphs that a point may sum up, and share of its words that one of them has
_SUBHEAD = 5  # words of a subhead that are fewer than a title's
_TELLS = 15  # words of a paragraph
_ENOUGH = 1.0  # weight of promotional phrases that makes a line promotion
_READ = 2000  # characters of a paragraph in which promotion is looked for: what is longer asks at once or tells


@lru_cache(maxsize=256)
def _any(patterns: tuple[str, ...]) -> Sifted:
    return Sifted("|".join(f"(?:{pattern})" for pattern in patterns))


def _whole(language: Language) -> Page:
    """What a language's pages print, with what they say of themselves."""
    page, site = language.page, language.site
    return replace(
        page,
        lists=page.lists + site.heads,
        widgets=page.widgets + site.widgets,
        inline=page.inline + site.inline,
    )


@lru_cache(maxsize=16)
def pages(code: str) -> Page:
    """What pages of a language print; English too, and any language's adverts, which stand on pages of all."""
    own, english = _whole(LANGUAGES[code]), _whole(LANGUAGES["en"])
    adverts = tuple(pattern for language in LANGUAGES.values() for pattern in language.page.adverts)
    if code == "en":
        return replace(own, adverts=adverts)
    lists = [field.name for field in fields(Page) if field.name not in ("adverts", "caveats")]
    both = {name: getattr(own, name) + getattr(english, name) for name in lists}
    return Page(**both, adverts=adverts, caveats=f"{own.caveats}|{english.caveats}")


def _advert(text: str, language: Language) -> Ruling | None:
    if _any(pages(language.code).adverts).is_all(bare(text)):
        return Ruling(Kind.ADVERT, "marks the place of an advert", "advert", 0.99, specific=True)
    mark = _BRACKETED.match(text)
    if mark is not None and len(words(text)) <= _LONG and _any(pages(language.code).adverts).is_all(mark["mark"]):
        return Ruling(Kind.ADVERT, f'begins with "{mark["mark"]}", which marks an advert', "advert text", 0.97, True)
    return None


def _widget(text: str, language: Language) -> Ruling | None:
    if _any(pages(language.code).widgets).is_all(bare(text)):
        return Ruling(Kind.NOTICE, "is a button of the page", "widget", 0.95, specific=True)
    return None


def _notice(text: str, language: Language) -> Ruling | None:
    plain = straight(text).lstrip(" \t\"'*_-|>▶▷※☞●■◆◇•")
    if len(words(plain)) <= _FEW and reserves(plain):
        return Ruling(Kind.NOTICE, "reserves rights", "notice", 0.95)
    if len(words(plain)) <= _LONG and _any(pages(language.code).notices).opens(plain):
        return Ruling(Kind.NOTICE, "speaks of the page and not of the news", "notice", 0.95)
    return None


def _head(text: str, language: Language) -> Ruling | None:
    if _any(pages(language.code).boxes).is_all(bare(text)):
        return Ruling(Kind.TEASER_HEAD, "opens a box about another article", "box", 0.97, specific=True)
    if _any(pages(language.code).lists).is_all(bare(text)):
        return Ruling(Kind.TEASER_HEAD, "opens a list of other articles", "list", 0.97, specific=True)
    return signpost(text, language, pages(language.code))


def _is_caveat(found: Found, language: Language) -> bool:
    """Whether an outlet speaks so of its own reporting ("could not independently verify"): that is news."""
    return re.search(pages(language.code).caveats, straight(found.phrase.words), re.IGNORECASE) is not None


def _house(text: str, language: Language, known: Sequence[HousePhrase]) -> Ruling | None:
    """A house phrase that opens a line or makes up half of it; elsewhere it only counts as promotion, in `_promo`."""
    for found in find(known, text):
        opens = not words(text[: found.start])
        most = 2 * len(words(found.phrase.words)) >= len(words(text))
        if (opens or most) and not _is_caveat(found, language):
            reason = f'has "{text[found.start : found.end]}", a house phrase of {found.phrase.outlet}'
            return Ruling(Kind.PROMO, reason, "house phrase", 0.98, specific=True)
    return None


@lru_cache(maxsize=16)
def _promotional(code: str) -> tuple[tuple[tuple[Lazy, float], ...], Sieve]:
    found = tuple((Lazy(words, re.IGNORECASE), weight) for words, weight in pages(code).promo)
    return found, sieve([pattern for pattern, _ in found])


def _promo(text: str, language: Language, known: Sequence[HousePhrase], bonus: float) -> Ruling | None:
    """Promotion by the sum of its phrases: what it asks of the reader outside quotation marks, and where it stands."""
    text = text[:_READ]
    plain = straight(text)
    for start, end in quoted(text)[0]:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    promotional, sifted = _promotional(language.code)
    likely = (promotional[at] for at in sifted.possible(plain))
    hits = [(found.group(), weight) for pattern, weight in likely if (found := pattern.search(plain))]
    hits += [(text[found.start : found.end], 1.0) for found in find(known, plain) if not _is_caveat(found, language)]
    score = sum(weight for _, weight in hits) + (bonus if hits else 0)
    if score < _ENOUGH:
        return None
    shown = ", ".join(f'"{words.strip()}"' for words, _ in sorted(hits, key=lambda hit: -hit[1])[:2])
    return Ruling(Kind.PROMO, f"asks something of the reader: {shown}", "promotion", min(0.98, 0.6 + 0.2 * score))


def own_words(blocks: Sequence[Block], language: Language, known: Sequence[HousePhrase]) -> Rulings:
    """The paragraphs whose own words say that they are the page's."""
    rulings: Rulings = {}
    for index, block in enumerate(blocks):
        text = block.words
        ruling = (
            _advert(text, language)
            or _widget(text, language)
            or _head(text, language)
            or _notice(text, language)
            or _house(text, language, known)
            or _promo(
                text,
                language,
                known,
                0.3 if rulings.get(index - 1, None) and rulings[index - 1].kind is Kind.PROMO else 0.0,
            )
        )
        if ruling is not None:
            rulings[index] = ruling
    asked = dict(appeals(blocks, language))
    # Words that only a page has leave no doubt; what merely asks for something may yet be news.
    sure = {
        at: each for at, each in asked.items() if each.specific and at in rulings and rulings[at].rule == "promotion"
    }
    return asked | dict(adverts(blocks, rulings)) | rulings | sure


def _following(rulings: Rulings, at: int, count: int) -> Iterator[int]:
    """The paragraphs after `at`, adverts left out."""
    return (index for index in range(at + 1, count) if index not in rulings or rulings[index].kind is not Kind.ADVERT)


def _is_said(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line quotes what a paragraph right below it says in full: a subhead in the words of the text."""
    plain = straight(blocks[at].words).strip('"')
    if plain == straight(blocks[at].words):
        return False
    said, below = " ".join(key(plain)), blocks[at + 1 : at + 1 + _SOON]
    return any(f" {said} " in f" {' '.join(key(each.words))} " for each in below if size(each.words) >= _TELLS)


def _is_subhead(blocks: Sequence[Block], items: Sequence[int]) -> bool:
    """Whether the last of a list's titles is a subhead of the text that follows: a few words, where titles are more."""
    below = blocks[items[-1] + 1] if items[-1] + 1 < len(blocks) else None
    if _is_said(blocks, items[-1]):
        return True
    if len(items) < 2 or below is None or size(below.words) < _TELLS or not ends_sentence(below.words):
        return False
    last = size(blocks[items[-1]].words)
    return last <= _SUBHEAD and all(size(blocks[item].words) >= last + 2 for item in items[:-1])


def _listed(blocks: Sequence[Block], head: int, rulings: Rulings) -> list[int]:
    """The titles that a list's head leads to: as long as bullets follow, or titles without one."""
    items: list[int] = []
    for index in _following(rulings, head, len(blocks)):
        block = blocks[index]
        bulleted = bool(blocks[items[0]].bullet if items else block.bullet)
        if (
            (index in rulings and rulings[index].rule != "inline")
            or bulleted != bool(block.bullet)
            or not (bulleted or is_title(block.words, 20))
        ):
            break
        if bulleted and not items and _FULL_STOP.search(block.words):  # what was told in short
            break
        items.append(index)
    if not blocks[head].bullet and items and not blocks[items[0]].bullet and _is_subhead(blocks, items):
        items.pop()
    return items


def _lists(blocks: Sequence[Block], rulings: Rulings) -> None:
    for head in [index for index, ruling in rulings.items() if ruling.rule == "list"]:
        opening = bare(blocks[head].words)
        for index in _listed(blocks, head, rulings):
            text = blocks[index].words
            # A sentence in such a list may be reporting after all: the veto may speak for it.
            sentence = len(words(text)) > 12 and straight(text).rstrip("\"'").endswith(".")
            reason = f'is a title in the list under "{opening}"'
            rulings[index] = Ruling(Kind.TEASER, reason, "list item", 0.8 if sentence else 0.97, specific=not sentence)


def _is_point(blocks: Sequence[Block], at: int, language: Language) -> bool:
    """Whether a bullet says in short what a paragraph of the text below says: the box sums up the article itself."""
    below = (block for block in blocks[at + 1 : at + 1 + _SUMMED] if size(block.words) >= _TELLS)
    shared = (overlap(blocks[at].words, block.words, language.common) for block in below)
    return any(count >= 2 and share >= _MOSTLY for count, share in shared)


def _box(blocks: Sequence[Block], head: int, keys: Counter[Key], language: Language, rulings: Rulings) -> None:
    """A box holds a title and, at most, one paragraph on it; the title often stands on the page a second time."""
    following = list(islice((i for i in _following(rulings, head, len(blocks)) if i not in rulings), 2))
    if not following or not is_title(blocks[following[0]].words):
        return
    title, opening = blocks[following[0]].words, bare(blocks[head].words)
    if blocks[following[0]].bullet and _is_point(blocks, following[0], language):
        return
    rulings[following[0]] = Ruling(
        Kind.TEASER, f'is the title in the box "{opening}"', "box title", 0.97, specific=True
    )
    if len(following) < 2:
        return
    text, twice = blocks[following[1]].words, keys[key(title)] > 1
    near, _ = overlap(title, text, language.common)
    if len(words(text)) <= 2 * _LONG and ends_sentence(text) and near >= (1 if twice else 2):
        reason = f'is the teaser of "{title}", in the box "{opening}"'
        rulings[following[1]] = Ruling(Kind.TEASER, reason, "box teaser", 0.95 if twice else 0.8, specific=twice)


def _repeated(blocks: Sequence[Block], rulings: Rulings) -> None:
    """Titles that stand on the page twice: once to lead to another article, or the headline again."""
    titles = {key(blocks[index].words) for index, ruling in rulings.items() if ruling.rule == "box title"}
    headline: Key = ()
    for index, block in enumerate(blocks):
        if index in rulings or not is_title(block.words):
            continue
        if (words_of := key(block.words)) in titles:
            reason = "repeats the title of the box beside it"
            rulings[index] = Ruling(Kind.TEASER, reason, "repetition", 0.98, specific=True)
        elif words_of == headline:
            rulings[index] = Ruling(Kind.TEASER, "repeats the headline", "repetition", 0.95, specific=True)
        headline = headline or words_of


def furniture(blocks: Sequence[Block], language: Language, known: Sequence[HousePhrase]) -> Rulings:
    """The paragraphs that rules know to belong to the page, by their index, each with its reason."""
    rulings = own_words(blocks, language, known)
    _lists(blocks, rulings)
    keys = Counter(key(block.words) for block in blocks)
    for head in [index for index, ruling in rulings.items() if ruling.rule == "box"]:
        _box(blocks, head, keys, language, rulings)
    _repeated(blocks, rulings)
    sections = language.site.sections | LANGUAGES["en"].site.sections
    return (
        dict(particulars(blocks))
        | dict(controls(blocks))
        | dict(boards(blocks, language))
        | dict(folios(blocks, language))
        | dict(channels(blocks, language))
        | dict(posts(blocks, language))
        | chrome(blocks, pages(language.code).bios, sections, language.common)
        | rulings
        | dict(contents(blocks))
        | dict(selfportraits(blocks, language))
        | dict(tickers(blocks))
    )
