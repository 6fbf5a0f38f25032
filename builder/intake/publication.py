"""What tells the day of publication outright: what the file states of itself, its address, a line by the headline."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from builder.briefing.vocabulary import Term
from builder.intake import position
from builder.intake.badge import badges
from builder.intake.cell import has_cell
from builder.intake.credit import CLOCK, credit
from builder.intake.datelabel import labels, names_another, role_before, role_behind, small
from builder.intake.decision import Decision
from builder.intake.joint import apart
from builder.intake.languages import LANGUAGES, either
from builder.intake.languages.model import DateRole, Language
from builder.intake.mention import Mention, mentions
from builder.intake.moment import day_of
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import ends_sentence, key, words
from builder.intake.sieve import Guarded

_LONGEST = 160  # characters of a line that tells a date and not the news
ENOUGH = 0.8  # below this no day is asserted
_DOMAIN = re.compile(r"(?<![\w@.-])(?:\w[\w-]{0,40}\.){1,3}(?:[a-z]{2,3}|info|online|news)(?![\w.-])", re.IGNORECASE)
# What tells of a picture's day, a broadcast's, or the one on which a house was registered.
PICTURED = Guarded(
    rf"\bgetty\b|{either(lambda each: each.crediting.undated)}|^(?:{either(lambda each: each.crediting.media)})\s?[:|]",
    re.IGNORECASE,
)
_FEW = 10  # words beside its date
_ALONE, _CHRONICLE = 30, 3  # characters of a day alone over a text, and how many of these make a chronicle
_SUBJECT = 3  # words before a label on a line of the page that tell what was published: "Its licence was issued on"
_ITSELF = Guarded(either(lambda each: each.site.itself))
_SENTENCE = 4  # words beside its date, of a line that is a sentence
_HANDLE = re.compile(r"(?<!\w)@\w")  # whose post it is


class Told(Struct, frozen=True):
    """A line that tells a date: what it mentions, the role that its label says, None without one."""

    passage: Passage
    mention: Mention
    role: DateRole | None
    where: str


def stated(reading: Reading, field: str, outlet: Term | None, least: float = ENOUGH) -> Iterator[Decision]:
    """What the file itself states of its date, the surest first; what is less sure than `least` is left out."""
    told = (each for each in reading.sheet.stated if each.field == field and each.confidence >= least)
    for each in sorted(told, key=lambda each: -each.confidence):
        if day := day_of(each.value, reading.grammar.code, outlet):
            yield Decision(day, f'{each.where} says "{each.value.strip()}"', each.confidence, each.span, (day,))


def _is_bare(rest: str, language: Language) -> bool:
    """Whether what stands beside a date can be names: few words, none in small letters where names have none."""
    found = words(rest)
    if len(found) > _FEW or len(rest.strip()) > 90:
        return False
    return not language.cased or all(word.casefold() in small(language.code) or not word[0].islower() for word in found)


def _wanted(mention: Mention, yearless: bool) -> bool:
    """Whether a mention is one day, its year stated or, where `yearless` ones are asked for, not."""
    if yearless:
        return mention.year is None and mention.month is not None and mention.day is not None and mention.is_single
    return (mention.whole is not None and mention.is_single) or bool(mention.readings)


def _tells_of_another(plain: str, at: int, since: int, code: str, told: bool) -> bool:
    """Whether a label stands in a sentence of the text that is about something else: "The report was published on".
    `since` is where the day before it in the line ends.
    """
    pattern, _ = labels(code)
    found = list(pattern.finditer(plain[:at]))
    before = len(words(plain[: found[-1].start()])) if found else 0
    if not before or not ends_sentence(plain) or (not told and before < _SUBJECT):
        return False
    between = CLOCK.sub(" ", plain[since : found[-1].start()])
    if since and not [word for word in words(between) if word.casefold() not in small(code)]:
        return False  # "Updated Jan. 9, 2026 at 6:12 p.m. | Published Jan. 8, 2026 at 4:40 p.m."
    return _ITSELF.search(plain[: found[-1].start()]) is None


def _beside(line: str, whole: Sequence[Mention], language: Language) -> bool:
    """Whether a line is hardly more than its days: names beside them, or cells of their own."""
    rest = line
    for mention in reversed(whole):
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    labelling = labels(language.code)[0]
    rest = labelling.sub(" ", CLOCK.sub(" ", _DOMAIN.sub(" ", rest)))
    sentence = ends_sentence(rest) and (len(words(rest)) > _SENTENCE or not language.cased)
    if _is_bare(rest, language) and not sentence:
        return True
    return language.cased and has_cell(line, whole, labelling, small(language.code))


def _roles(line: str, whole: Sequence[Mention], language: Language) -> list[DateRole | None]:
    """What a line says of each of its days; before a labelled update stands the day of publication."""
    at, roles = 0, list[DateRole | None]()
    for mention in whole:
        roles.append(role_before(line[at : mention.start], language.code) or role_behind(line[mention.end :], language))
        at = mention.end
    first, later = whole[0].whole, [each.whole for each in whole[1:] if each.whole]
    if first and later and roles[0] is None and set(roles[1:]) == {"updated"} and first <= min(later):
        roles[0] = "published"
    return roles


def _told_of(line: str, whole: Sequence[Mention], language: Language) -> list[tuple[Mention, DateRole | None]]:
    """The days of a line, each with its role; of several without a label the first in time, since the others are those
    of updates.
    """
    told = list(zip(whole, _roles(line, whole, language), strict=True))
    days_ = [mention.whole for mention in whole if mention.whole]
    if any(role for _, role in told) or len(days_) < len(whole):
        return told
    return [(mention, None) for mention in whole if mention.whole == min(days_)]


@lru_cache(maxsize=1024)  # asked of the same lines for the day, for the update, for what stands beside the text
def _days_of(
    text: str, code: str, order: str, yearless: bool, told: bool
) -> tuple[tuple[Mention, DateRole | None], ...]:
    """The whole dates of a line, each with its label; or those without a year. `told` says that it is of the text."""
    line, language = apart(text), LANGUAGES[code]
    plain = line.text
    if len(plain) > _LONGEST or PICTURED.search(plain):
        return ()
    found = mentions(plain, code, order)
    if not any(_wanted(mention, yearless) for mention in found) and code != "en":
        found = mentions(plain, "en", order)
    whole = [mention for mention in found if _wanted(mention, yearless)]
    if not whole:
        return ()
    few = _beside(plain, whole, language) or credit(plain, language) is not None
    rest = len(words(plain)) - sum(len(words(plain[each.start : each.end])) for each in whole)
    ends = {each: before.end for before, each in pairwise(whole)}
    return tuple(
        (line.there(mention), role)
        for mention, role in _told_of(plain, whole, language)
        if not (role and _tells_of_another(plain, mention.start, ends.get(mention, 0), code, told))
        and not (role is None and names_another(plain[: mention.start], code))
        and (few or (role and len(words(plain[: mention.start])) <= _FEW and rest <= 2 * _FEW))
    )


def _dates_of(passage: Passage, reading: Reading, order: str, yearless: bool = False) -> Iterator[Told]:
    """The whole dates of a line that is about the article, each with its label; or those without a year."""
    if len(passage.text) > _LONGEST or passage.is_refused:
        return
    text = straight(passage.text)
    for mention, role in _days_of(text, reading.grammar.code, order, yearless, passage.kind in PROSE):
        yield Told(passage, mention, role, f'"{text.strip()}"')


def _above(at: int, reading: Reading) -> DateRole | None:
    """The role that a label alone on the line above gives: "Published" and below it the day."""
    if at == 0:
        return None
    label = straight(reading.passages[at - 1].text).strip(" .:").casefold()
    role = labels(reading.grammar.code)[1].get(label)
    return "updated" if role == "updated" else "accessed" if role == "accessed" else "published" if role else None


def clocked(reading: Reading, order: str) -> Iterator[tuple[Told, bool]]:
    """The lines with a day and an hour and little else, and whether they stand above the text; what names its source
    needs no hour. The first line is left out, and so is what leads to other articles.
    """
    passages = reading.passages
    lead = next((at for at, each in enumerate(passages) if position.tells(each)), len(passages))
    bulk = position.bulk(passages)
    for at, passage in enumerate(passages):
        if at == 0 or passage.kind is Kind.TEASER or position.is_masthead(at, lead):
            continue
        found = [told for told in _dates_of(passage, reading, order) if told.mention.whole]
        if found and (passage.section == "source" or CLOCK.search(passage.text)):
            yield from ((told, position.is_above(at, bulk)) for told in found if told.role in (None, "published"))


def unlabelled(reading: Reading, outlet: Term | None) -> Iterator[Told]:
    """The lines with a day and little else to which neither a label nor their place gives a role; none of a post."""
    for passage in reading.passages[1:]:
        if passage.kind in (Kind.TEASER, Kind.PROMO) or passage.ruling.rule == "e-mail header":
            continue
        if "@" not in passage.text or _HANDLE.search(passage.text) is None:
            yield from (told for told in _dates_of(passage, reading, outlet.order if outlet else "") if not told.role)


def _entries(reading: Reading, order: str) -> frozenset[int]:
    """The passages, by index, that are a day alone over a text of its own, where there are several: a chronicle's."""
    passages, found = reading.passages, set()
    for at, passage in enumerate(passages[:-1]):
        if len(passage.text) <= _ALONE and position.tells(passages[at + 1]):
            told = [one for way in (False, True) for one in _dates_of(passage, reading, order, way)]
            if told and not CLOCK.search(passage.text) and not any(one.role for one in told):
                rest = passage.text[: told[0].mention.start] + passage.text[told[0].mention.end :]
                found |= set() if words(rest) else {at}
    return frozenset(found if len(found) >= _CHRONICLE else ())


def _headlines(passages: Sequence[Passage]) -> tuple[int, ...]:
    """The places of the headline, which a page may show again in its trail and above its text."""
    title = next((key(each.words) for each in passages if each.kind is Kind.HEADLINE), ())
    return tuple(at for at, each in enumerate(passages) if title and key(each.words) == title)


def lines(reading: Reading, order: str, yearless: bool = False) -> tuple[Told, ...]:
    """The lines that tell a date of the article: with a label anywhere, without one by the headline or the lead.

    One without a label above everything else is the day of clipping, whose role is "accessed". With `yearless` those
    whose date has no year.
    """
    passages = reading.passages
    heads = _headlines(passages)
    starts = position.begins(passages)
    found: list[Told] = []
    sent: list[Told] = []
    headers = [each.span[0] for each in reading.sheet.stated if each.field == "date" and each.span]
    entries = _entries(reading, order)
    leaves = {leaf.first: leaf for leaf in badges(passages, reading.grammar.code)}
    for at, passage in enumerate(passages):
        if passage.ruling.rule == "e-mail header" or at in entries:
            continue
        if at in leaves and _wanted(leaves[at].mention, yearless):
            # Of a leaf above all else there is a year to tell it from the masthead's day.
            role = "published" if at == 0 and not yearless else position.by_place(at, passages, heads, starts)
            if role == "published":
                found.append(Told(passage, leaves[at].mention, role, f'"{leaves[at].words}"'))
        for told in _dates_of(passage, reading, order, yearless):
            is_header = any(passage.span[0] <= start < passage.span[1] for start in headers)
            role = told.role or _above(at, reading) or position.by_place(at, passages, heads, starts)
            if role and is_header:
                # It tells when the mail went, which is not before the article did.
                sent.append(Told(passage, told.mention, role, told.where))
            elif role:
                where = told.where if told.role is None else f"label {told.where}"
                found.append(Told(passage, told.mention, role, where))
    return (*found, *sent)


def told_by(reading: Reading) -> frozenset[int]:
    """The passages, by identity, that only tell a date of the article or the page: none of them tells news."""
    return frozenset(id(passage) for passage in reading.prose if any(_dates_of(passage, reading, "")))
