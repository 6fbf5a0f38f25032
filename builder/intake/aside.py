"""Lines that date nothing in the world: notes on the article, lines below a picture, footnotes, stamps of a page."""

import re
from collections.abc import Sequence

from builder.intake.appeal import is_of_page
from builder.intake.languages import LANGUAGES, either
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, words
from builder.intake.sieve import Guarded, Sifted
from builder.intake.tense import is_since, is_verbless

# How a line begins that tells of the article and not of the world.
_NOTE = Lazy(
    rf"\W{{0,3}}(?:{either(lambda each: each.aside.heads)})(?:,\s[^:.]{{3,30}})?\s?[:：.]"
    rf"|(?:{either(lambda each: each.aside.marks)})\b.{{0,40}}[:.]|[▲△▼▽↑]\s?\S"
    rf"|{either(lambda each: each.aside.opens)}",
    re.IGNORECASE,
)
# That an article was published, updated or registered, and that somebody commented on it at some hour.
_PUBLISHED = Sifted(
    rf"^.{{6,40}}\d{{1,2}}[:.h]\d\d,?\s(?:{either(lambda each: each.aside.writer)})\s"
    rf"|{either(lambda each: each.aside.published)}"
)
# How the article came about, and what lies beside it until some day.
_NOTED = Sifted(either(lambda each: each.aside.noted))
# What a shop sells for less.
_OFFERED = Sifted(either(lambda each: each.aside.offers))
# What somebody commented, behind the name and the hour, or the name of an account.
_COMMENTED = re.compile(
    r"@?[a-z][a-z_.-]*\d{2,}[a-z]?:\s|[^.!?]{2,50}?\b(?:19|20)\d\d,?(?:\s\w{1,3})?\s\d\d?\s?[:.h]\s?\d\d\s?(?:[ap]\.?m\.?)?\s?[:-]\s"
)
# Whose picture it is, at the end of a line.
_CREDITED = Guarded(
    rf"(?:©|[(\[](?:(?:{either(lambda each: each.aside.bracketed)})\b[^()\[\]]{{0,60}}"
    r"|[^()\[\]]{2,50}\s?(?:/|\bvia\b)\s?[^()\[\]]{2,50})[)\]]"
    rf"|\b(?:{either(lambda each: each.aside.pictured)})(?: (?:{either(lambda each: each.aside.by)}))?\s?[:/])"
    r"(?:[^.!?]|\b\w\.)*[.)]?\s*$",
    re.IGNORECASE,
)
_PICTURED = Guarded(
    rf"(?i:{either(lambda each: each.aside.photographed)})[^.!?]{{2,60}}[.)]?\s*$"
    r"|[.!?]\s+(?:[A-ZÀ-ÞА-ЯІЇЄ][A-ZÀ-ÞА-ЯІЇЄ'.-]+\s){1,4}/\s?[^.!?]{2,60}$"
    r"|[.!?]\s+/\s[^.!?/]{2,40}$"
    r"|(?-i:[.!?]\s+(?:[A-ZÀ-Þ][\w'.-]+\s){0,3}[A-ZÀ-Þ][\w'.-]+\s?/\s?[A-ZÀ-Þ][\w'.-]+(?:\s[A-ZÀ-Þ][\w'.-]+){0,3}$)"
    r"|(?-i:[.!?]\s+(?:[A-ZÀ-ÞА-ЯІЇЄ][A-ZÀ-ÞА-ЯІЇЄ'.-]+\s){1,5}(?:\"\s?)?[A-ZÀ-ÞА-ЯІЇЄ][A-ZÀ-ÞА-ЯІЇЄ' .-]+(?:\s?\")?$)"
)
# Who wrote it: what the last lines say of an author.
_AUTHORED = Guarded(
    rf"{either(lambda each: each.aside.authored)}"
    rf"|^(?:[A-ZÀ-Þ][\w'.-]+ ){{2,4}}(?:{either(lambda each: each.aside.bio)})"
)
_LAST_LINES = 4  # paragraphs from the end among which the author is told of
_NUMBERED = re.compile(r"[\[(]?(\d{1,2})[\])]?[.)]?\s+\W{0,2}[^\W\d]")
# What an interface states of an article, beside its text: `"versioncreated": "..."`.
_FIELD = re.compile(r"\W{0,4}\"(?!\w*(?:body|text|content|description|lead))[\w.-]{2,30}\"\s?:", re.IGNORECASE)
# The mark of a footnote before its words: "¹ Minutes of 6 May", "*2 ", "3 Converted at".
_MARK = re.compile(r"\d{1,2}\s|[¹²³⁴-⁹]{1,2}\s?|\*\d{1,2}\s")
_CALLED = re.compile(r"\[\d{1,2}\]\s\W{0,2}[^\W\d]")  # a footnote by its number in brackets
_CITED = Lazy(
    rf"https?://|{either(lambda each: each.aside.cited)}"
    r"|[»”\"],? (?:[A-Z][\w-]+ ){1,3}[^.]{0,40}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\s[|·•]\s|\S\s{3,}\S|\s-\s.{0,40}$")
_SPOKEN = re.compile(r"[.!?]\s?\"\s?-\s")  # who said it stands behind a quotation
_INNER = re.compile(r"[.!?][\"')]*\s+[\"'(]*[^\W\da-zа-яіїєґß-ÿ]|[。！？].")  # a sentence ends within
_FEW = 8  # words of a line that is no sentence, up to which it states nothing
_LETTERS = 3  # of a word where words are not parted
_LINE = 14  # words of a line that says when the article came out, which a report is said to have where it is longer
_REMARK = 22  # words of a line that says how the article came about
_OPENING = 60  # characters in which a longer one says so
_SHORT = 60  # words of a paragraph that may be a note, or a line below a picture


def _footnotes(passages: Sequence[Passage]) -> set[int]:
    """Passages numbered one after the other, of which one cites: by identity."""
    found: set[int] = set()
    run: list[Passage] = []
    last = 0
    for passage in [*passages, None]:
        number = _NUMBERED.match(passage.words) if passage else None
        if number is not None and passage is not None and (not run or int(number[1]) == last + 1):
            run.append(passage)
            last = int(number[1])
            continue
        if any(_CITED.search(straight(each.words)) for each in run):
            found |= {id(each) for each in run}
        run = []
    return found


def _length(plain: str, code: str) -> int:
    """The words of a line; where none are parted, a word is taken to have three letters."""
    return len(words(plain)) if LANGUAGES[code].spaced else -(-len(plain) // _LETTERS)


def _is_line(passage: Passage, code: str) -> bool:
    """Whether it is a line of the page and no sentence: short, parted by signs, or closed by its date as captions."""
    plain = straight(passage.words).rstrip()
    if ends_sentence(plain) or passage.bullet or plain.endswith((":", ";", ",")) or _SPOKEN.search(plain):
        return False
    if _length(plain, code) <= _FEW or _STAMP.search(plain):
        return True
    if _INNER.search(plain):
        return False
    return any(mention.end >= len(plain) - 1 for mention in mentions(plain, code))


def _is_caption(passage: Passage, code: str) -> bool:
    """Whether it is one sentence without a verb that closes with its date: "Ada Brenner at the quay on 3 March."."""
    plain = straight(passage.words).rstrip(" .")
    if passage.bullet or _INNER.search(plain) or len(words(plain)) > _SHORT:
        return False
    last = next(reversed(mentions(plain, code)), None)
    if last is None or last.end < len(plain) or is_since(plain, last, code):
        return False
    return last.is_single and last.grain != "year" and is_verbless(plain[: last.start], code)


def _is_offer(plain: str, code: str) -> bool:
    """Whether a line has the words of a shop and no verb that is known: "20% off for readers until 28 February"."""
    return (is_verbless(plain, code) or not LANGUAGES[code].cased) and _OFFERED.holds(plain)


def is_offered(passage: Passage, code: str) -> bool:
    """Whether a line is what a shop sells for less, or what a reader wrote: it counts nothing of the world either."""
    plain = straight(passage.words)
    is_short = _length(plain, code) <= _REMARK
    return (is_short and _is_offer(plain, code)) or _COMMENTED.match(plain) is not None


def _is_note(passage: Passage, code: str) -> bool:
    plain = straight(passage.words)
    mark = _MARK.match(plain)
    if mark is not None and (not mark[0].strip().isdecimal() or _NOTE.match(plain[mark.end() :])):
        return True
    if _NOTE.match(plain) or _FIELD.match(plain) or is_offered(passage, code):
        return True
    long = _length(plain, code)
    if _PUBLISHED.holds(plain if long <= _LINE else plain[:_OPENING]):
        return long <= _SHORT
    if long <= _REMARK and _NOTED.holds(plain):
        return True
    return long <= _SHORT and any(known.search(plain) for known in (_CREDITED, _PICTURED))


def asides(passages: Sequence[Passage], code: str) -> frozenset[int]:
    """The passages, by identity, that state nothing of the world."""
    found = {
        id(passage)
        for passage in passages
        if _is_note(passage, code)
        or _is_line(passage, code)
        or _is_caption(passage, code)
        or is_of_page(passage.words, LANGUAGES[code])
    }
    found |= {id(passage) for passage in passages[len(passages) // 2 :] if _CALLED.match(straight(passage.words))}
    for passage in passages[-_LAST_LINES:]:
        plain = straight(passage.words)
        if len(words(plain)) <= _SHORT and _AUTHORED.search(plain):
            found.add(id(passage))
    return frozenset(found | _footnotes(passages))
