"""Days that stand outside the text without a label: agencies' codes, the credit that closes a text, an issue's number,
the house's own name at the end.
"""

import re
from collections.abc import Iterator
from datetime import date

from builder.intake.credit import CLOCK
from builder.intake.decision import Decision
from builder.intake.frame import mastheads
from builder.intake.languages import LANGUAGES, either
from builder.intake.mention import mentions
from builder.intake.onset import Lazy
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.publication import PICTURED
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.real_day import real_day
from builder.intake.runover import follows
from builder.intake.shape import words
from builder.intake.sign import squeezed

# "031142 OTT 24", "221947 GMT NOV 24", "051430ZNOV24": the day, the hour, the month, the year, as agencies end an item.
_MOMENT = re.compile(
    r"(?<![\w.,])(?P<day>[0-3]\d)[0-2]\d[0-5]\d(?:\s?(?:Z|GMT|UTC|[A-Z](?=\s)))?\s?(?P<month>[^\W\d_]{3,4})\.?\s?"
    r"(?P<year>(?:20)?[0-4]\d)(?![\w.,])"
)
# "05-11-24 1430GMT"
_DASHED = re.compile(
    r"(?<!\d)(?<!\d[-./])(?P<day>[0-3]\d)-(?P<month>[01]\d)-(?P<year>(?:20)?[0-4]\d)\s[0-2]\d[.:h]?[0-5]\d\s?(?:GMT|UTC|Z|CET)"
)
# "29-APR-26 16:38"
_LETTERED = re.compile(
    r"^(?P<day>[0-3]?\d)-(?P<month>[^\W\d_]{3,4})-(?P<year>(?:20)?[0-4]\d)\s[0-2]?\d[.:h]?[0-5]\d(?:\s?[A-Z]{1,4})?$"
)
_SERVICE = re.compile(r"(?<!\w)[a-z]{2,5}:(?P<year>\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)-\d")  # "dpa:241105-930-..."
_CLOCKED = re.compile(r"^(?:[^\W\d_a-z]{2,6}\s)?(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.(?P<year>\d\d)\s\d\d[:.]\d\d$")
# The number of a database's record ("Document HARB000020241105ekb500012"), or of a release, alone on its line.
_RECORD = re.compile(
    r"(?<!\w)[A-Z][A-Z0-9]{2,7}0000(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)e[a-z0-9]{5,10}(?!\w)"
)
_NUMBERED = re.compile(
    r"^(?:Ref\w{0,7}\.?:?\s)?(?!(?:IMG|DSC|VID|PXL|MVI|DJI)\b|WA)(?:[A-Z]{2,5}[-_/]?)?(?P<year>20[0-4]\d)(?P<mark>[-_/]?)"
    r"(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>[0-3]\d)(?:[-_/]?(?!WA)[A-Z]{0,5}[-_/]?\d{1,6})$"
)
# Who signs an item by a short name, beside its day: "afm/tv/12nov24", "(tv/12.11.2024)".
_SIGNED = re.compile(
    r"^\W{0,2}(?:(?:[A-Z]{2,5}\s)?(?:[^\W\d_]{2,4}[/-]){1,3})?(?P<day>\d[\w .]{4,20}\d)(?:/[^\W\d_]{2,4}){0,2}\W?$"
)
_CREDIT = re.compile(r"\((?P<inside>[^()]{5,80})\)$")
_NUMBER = Lazy(
    rf"(?:№|{either(lambda each: each.press.number)})\s?\d|{either(lambda each: each.press.numbered)}", re.IGNORECASE
)
CITES = Lazy(rf"(?:{either(lambda each: each.crediting.cites)})\s?:", re.IGNORECASE)
_SHORT = 40  # characters of a line that a desk signs
_TITLE, _CITATION = 4, 300  # words of a headline that is cited, and characters of the citation
_LAST = 8  # paragraphs of the text, among which a credit closes it
_BESIDE = 4  # words beside a day in such a credit or beside the house's name
_LINE = 14  # words of a line with an issue's number
_EDGE = 12  # passages at the end among which a house signs its page
_SURE = {"code": 0.86, "credit": 0.86, "issue": 0.84, "house": 0.84}


def _day(found: re.Match[str], code: str) -> date | None:
    year, month = int(found["year"]) % 100 + 2000, found["month"]
    if month.isdecimal():
        return real_day(year, int(month), int(found["day"]))
    known = (LANGUAGES[each].dates.months.get(month.lower(), 0) for each in (code, "en", *LANGUAGES))
    return real_day(year, next((each for each in known if each), 0), int(found["day"]))


def _stamp(passage: Passage, words_: str, day: date | None, what: str, kind: str) -> Iterator[Decision]:
    if day is not None:
        at = max(passage.text.find(words_), 0)
        yield Decision(day, f'"{words_.strip()}" {what}', _SURE[kind], passage.at(at, at + len(words_)), (day,))


def _codes(reading: Reading) -> Iterator[Decision]:
    for passage in reading.passages:
        text = passage.text if len(passage.text) < 200 else passage.text[-60:]
        for pattern in (_MOMENT, _DASHED, _LETTERED, _SERVICE, _CLOCKED, _RECORD, _NUMBERED):
            if (found := pattern.search(text)) is not None:
                day = _day(found, reading.grammar.code)
                yield from _stamp(passage, found.group(), day, "is an agency's code of the day", "code")


def _credits(reading: Reading) -> Iterator[Decision]:
    """A day in the brackets that close the text, beside a name or two: "(Ada Lock, APA, 10.1.2025)"."""
    for passage in reading.prose[-_LAST:]:
        found = _CREDIT.search(straight(passage.text).rstrip())
        inside = found["inside"].rstrip(" .") if found else ""
        for mention in mentions(inside, reading.grammar.code, "dmy"):
            before = words(inside[: mention.start])
            named = 0 < len(before) <= _BESIDE + 2 and all(not word[0].islower() for word in before)
            if found and mention.whole and named and mention.end >= len(inside):
                yield from _stamp(passage, found.group(), mention.whole, "closes the text with its credit", "credit")


def _desks(reading: Reading) -> Iterator[Decision]:
    """A line at the end with the day beside the short names of a desk and an editor."""
    for passage in reading.passages[-_EDGE:]:
        plain = straight(passage.text).strip()
        found = _SIGNED.match(plain) if len(plain) <= _SHORT and "/" in plain else None
        for code in dict.fromkeys((reading.grammar.code, "en")) if found else ():
            told = mentions(found["day"], code, reading.grammar.dates.order) if found else ()
            if len(told) == 1 and told[0].whole and found and told[0].end - told[0].start == len(found["day"]):
                yield from _stamp(passage, plain, told[0].whole, "is signed by a desk with its day", "credit")
                break


def _rest(passage: Passage, reading: Reading) -> str:
    """The line that goes on with what one cites; '' where it is whole."""
    after = next((each for each in reading.passages if follows(passage, each)), None)
    return straight(after.text) if after is not None and passage.text.rstrip().endswith(",") else ""


def _cited(reading: Reading) -> Iterator[Decision]:
    """A line below the text that cites the article by its headline, or says how to cite it, with its day."""
    names = [squeezed(each.text) for each in reading.of(Kind.HEADLINE) if len(words(each.text)) >= _TITLE]
    for passage in reading.passages[-_EDGE:]:
        plain = straight(passage.text)
        cites = CITES.match(plain) is not None or any(name in squeezed(plain) for name in names)
        if passage.kind is Kind.HEADLINE or not cites:
            continue
        plain = f"{plain} {_rest(passage, reading)}" if CITES.match(plain) else plain
        told = [each for each in mentions(plain, reading.grammar.code) if each.whole and each.is_single]
        if len(told) == 1 and len(plain) <= _CITATION:
            yield from _stamp(passage, plain, told[0].whole, "cites the article with its day", "credit")


def _issues(reading: Reading) -> Iterator[Decision]:
    """A line with the number of an issue and its day."""
    for passage in reading.passages:
        plain = straight(passage.text)
        if passage.kind in PROSE and len(plain) > 100:
            continue
        number = _NUMBER.search(plain) if PICTURED.search(plain) is None else None
        # The number is no day: "No. 3 - 15 January 2025".
        rest = plain[: number.start()] + "." * len(number.group()) + plain[number.end() :] if number else ""
        for mention in mentions(rest, reading.grammar.code) if number and len(words(plain)) <= _LINE else ():
            if mention.whole and mention.is_single:
                yield from _stamp(passage, plain, mention.whole, "tells the number and the day of an issue", "issue")


def _signed(reading: Reading) -> Iterator[Decision]:
    """A line at the end that is the page's own name and a day."""
    names = {squeezed(name) for name, _ in mastheads(reading)}
    for passage in reading.passages[-_EDGE:]:
        plain = straight(passage.text)
        short = len(words(plain)) <= 2 * _BESIDE and PICTURED.search(plain) is None
        for mention in mentions(plain, reading.grammar.code) if short else ():
            name = squeezed(plain[: mention.start])
            if (
                mention.whole
                and mention.is_single
                and name in names
                and len(words(CLOCK.sub("", plain[mention.end :]))) <= 1
            ):
                yield from _stamp(
                    passage, plain, mention.whole, "stands below the text with the page's own name", "house"
                )


def stamped(reading: Reading) -> Decision | None:
    """The one day that such lines tell; None where they tell none, or several."""
    ways = (_codes, _credits, _desks, _cited, _issues, _signed)
    found = [each for way in ways for each in way(reading)]
    return found[0] if len({each.value for each in found}) == 1 else None
