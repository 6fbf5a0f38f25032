"""What does it say happened when? Each date in the text with the sentence around it, and who says so."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from builder.intake.appeal import addresses
from builder.intake.aside import asides
from builder.intake.bearing import is_borne
from builder.intake.claim import Claim
from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention, days, mentions
from builder.intake.quotation import inside, quoted, straight
from builder.intake.resolve import Base, Resolved, resolve
from builder.intake.rubric import rubrics
from builder.intake.sequel import Sequel
from builder.intake.shape import ends_sentence, words
from builder.intake.tense import is_ahead, is_near_by, is_these_days, is_told_present, is_verbless
from builder.intake.utterance import Utterance
from builder.intake.wording import stated, told

_LEAST = 6  # letters beside a date, below which nothing is stated; words in brackets, up to which they are a credit
_PARTED = re.compile(r"[-–—:(]")
_TOLD = re.compile(r"[:-]\s\d[\d.,\s]*$")
_FEW = 2  # words beside a date, up to which a line without a verb is a note
_LETTERS = re.compile(r"[^\W\d_]")
_CAPTION = 30  # words of the line below a picture
_LOOSE = 0.87  # how sure a date is at most that says only nearly when
_DATELINE = 0.92  # how sure an agency's dateline is at most: it dates the telling
_NEAR = 30  # characters beside a date in which a document's number stands
_NUMBER = re.compile(r"(?:\s(?:року|года|р\.|г\.))?,?\s\(?(?:№|N[or]\.?|n[°º]|N[°º])\s?\d")
_OF_NUMBER = re.compile(
    r"(?:№|\bN[or]\.?|\bn\.|\bn[°º]|\bN[°º])\s?[\w/.-]+,?(?:\s\([\w/.-]{1,12}\))?\s(?:від|от|vom|du|de|del|of|dated|dal|di)\s$"
)
_YEARED = re.compile(r"\b(?:19|20)\d\d/\d+(?:/\w+)?,?\s(?:від|от|vom|du|de|del|of|dal|di)\s$")  # "2024/1309 of"
_NUMBERED = re.compile(r"(?:№|\bNr\.?|\bNo\.|\)\sNo|\bn\.|[Nn][°º])\s?$")  # "Regulation (EC) No 1907/2006"
_CREDIT = re.compile(
    r"\s*(?:\(?[A-Z][\w./&'-]*(?:\s[A-Z][\w./&'-]*){0,4}\)?\.?)?\s*"
)  # behind the line below a picture
_MOST = 200  # statements of an article that are held against each other


class Statement(Struct, frozen=True):
    """A dated statement as the draft writes it, with its evidence, and that of its date."""

    front: dict[str, Any]
    decision: Decision
    date: Decision


def _governing(utterance: Utterance, mention: Mention) -> Claim | None:
    """The claim a date belongs to: also the one that it opens, "On 8 October, she said ..."."""
    opened = next((claim for claim in utterance.claims if claim.how == "before" and claim.start >= mention.end), None)
    if opened is not None and not utterance.text[mention.end : opened.start].strip(" ,"):
        return opened
    return utterance.claim(mention.start, beside=True)


def _stated(utterance: Utterance, mention: Mention, claim: Claim | None, date: str, base: Base, code: str) -> str:
    """When it was said, where an earlier sentence of the same speaker tells it and it is another day."""
    if utterance.said is None or (claim is not None and (not claim.pointing or mention.end <= claim.start)):
        return ""
    earlier, before = utterance.said
    said = resolve(before, base, is_ahead(earlier.text, before, code))
    return said.edtf if said is not None and said.edtf != date else ""


def _is_bare(text: str, mention: Mention) -> bool:
    """Whether a line holds hardly more than its date, and so states nothing: "Leipzig, 5 March."."""
    beside = text[: mention.start] + text[mention.end :]
    if mention.grain == "year" and text[mention.start - 1 : mention.end + 1].startswith("(") and mention.ending:
        return text[mention.end : mention.end + 1] == ")"  # the years of a life
    if text.startswith("(") and text.endswith(")") and len(words(beside)) <= _LEAST:
        return True
    if "%" in beside or _TOLD.search(straight(beside)):
        return False  # "In 2019: 34%.", "From March to May - 614."
    return len(_LETTERS.findall(beside)) < _LEAST or (" " in text.strip() and len(words(beside)) < 2)


def _is_noted(text: str, mention: Mention, code: str) -> bool:
    """Whether a line of hardly a word more than its date has no verb: "Data as of 15 January."."""
    beside = text[: mention.start] + text[mention.end :]
    parted = _PARTED.search(straight(beside)) is not None  # "The worst day - 25 September."
    return len(words(beside)) <= _FEW and mention.day is not None and not parted and is_verbless(text, code)


def _is_caption(utterance: Utterance, mention: Mention, found: Resolved, base: Base, code: str) -> bool:
    """Whether a paragraph is one sentence in the present that closes with a day gone, as the line below a picture is:
    "Pilots wait at the quay on 3 March 2024."
    """
    text = utterance.text.rstrip(" .")
    whole = utterance.passage.text.strip()
    alone = (
        whole.startswith(utterance.text.strip()) and _CREDIT.fullmatch(whole, len(utterance.text.strip())) is not None
    )
    gone = base.day is not None and found.edtf[:10] < base.day.isoformat()
    closes = mention.end >= len(text) and mention.grain != "year" and "/" not in found.edtf
    short = len(words(text)) <= _CAPTION
    return alone and gone and closes and short and is_told_present(text, mention, code)


def _is_title(text: str, mention: Mention) -> bool:
    """Whether a date belongs to the number of a document: "Decree No 117 of 3 March 2022"."""
    plain = straight(text)
    before, behind = plain[max(0, mention.start - _NEAR) : mention.start], plain[mention.end : mention.end + _NEAR]
    if mention.grain == "year" and _NUMBERED.search(before):
        return True
    of_number = _OF_NUMBER.search(before) or _YEARED.search(before)
    return of_number is not None or _NUMBER.match(behind) is not None


def _states(text: str, mention: Mention, code: str) -> bool:
    """Whether a sentence tells by its date when something was: not a date alone, a document's, or one in a name."""
    return not (_is_bare(text, mention) or _is_noted(text, mention, code) or _is_title(text, mention)) and not is_borne(
        text, mention, code
    )


def _sure(text: str, mention: Mention, found: Resolved, code: str) -> float:
    """How sure a statement is: a line that ends as no sentence does may be the page's own, a caption or a note; a night
    may be told by its evening, "today" may be these days, "this year" a part of it, "the weekend" another one.
    """
    sure = found.confidence
    vague = mention.days == 0 or (mention.month is None and (mention.years is not None or mention.reach > 0))
    if mention.eve or vague or mention.upto is not None or is_near_by(text, mention, code):
        sure = min(sure, _LOOSE)
    return sure if ends_sentence(text) else sure - 0.15


def _addresses(text: str, code: str) -> bool:
    """Whether a sentence speaks to its reader outside quotation marks, as the page's own do: "what you need today"."""
    spans = quoted(text)[0]
    outside = "".join(letter for at, letter in enumerate(straight(text)) if not inside(spans, at))
    return bool(addresses(outside, code))


def _is_of_another(utterance: Utterance, mention: Mention, base: Base, code: str) -> bool:
    """Whether a word of the present is told from a day before it: of its month ("it broke out on 12 August; by the end
    of the month"), by who wrote on it ("on 8 September he had sent the word 'tonight'"), or who planned then ("said on
    Monday that it might come by the end of the month").
    """
    planned = mention.months == 0 and is_ahead(utterance.text, mention, code)
    before = [each for each in utterance.mentions if each.end <= mention.start]
    if planned and any(each.weekday is not None and each.is_relative for each in before):
        return True
    counted = mention.days is not None or (mention.months == 0 and mention.day is None)
    earlier = [each for each in before if not each.is_relative]
    if not counted or not earlier or base.day is None:
        return False
    told = resolve(earlier[-1], base, is_ahead(utterance.text, earlier[-1], code))
    if mention.days is None:
        past = LANGUAGES[code].cased and not is_ahead(utterance.text, mention, code)
        return past and told is not None and len(told.edtf) > 4 and told.edtf[:7] != base.day.isoformat()[:7]
    words = quoted(utterance.text)[0]
    within = inside(words, mention.start) and not inside(words, earlier[-1].start)
    return within and (told is None or told.edtf != base.day.isoformat())


def _by_dateline(utterance: Utterance, base: Base, code: str) -> Iterator[Statement]:
    """What an agency's dateline dates: the first sentence, told as news of that day."""
    before, text = utterance.passage.text[: utterance.start], utterance.text
    start, end = stated(text, Mention(0, 0))
    if not before or start or not ends_sentence(text):
        return
    for mention in days(mentions(before, code)):
        if mention.last is None and (found := resolve(mention, base)) is not None:
            because = f'the dateline "{before.strip()}": {found.because}'
            quote = (before + text[:end]).lstrip()
            first = len(before) + end - len(quote)
            voice = utterance.voice(0)
            front = {"date": found.edtf, "text": text[:end], "by": voice.by, "via": list(voice.via), "quote": quote}
            passage, sure = utterance.passage, min(found.confidence, _DATELINE)
            yield Statement(
                {key: value for key, value in front.items() if value},
                Decision(f"{found.edtf}: {text[:end]}", because, sure, passage.at(first, utterance.start + end)),
                Decision(found.edtf, because, sure, passage.at(mention.start, mention.end)),
            )
            return


def _statement(utterance: Utterance, mention: Mention, found: Resolved, base: Base, code: str) -> Statement:
    """What a date dates: its sentence as far as it is told with it, who says so, and why."""
    text, claim = utterance.text, _governing(utterance, mention)
    voice = claim.voice if claim else utterance.carried
    start, end = stated(text, mention)
    says, sure = told(text, mention, claim, code), _sure(text, mention, found, code)
    front = {"date": found.edtf, "text": says, "by": voice.by, "via": list(voice.via)}
    front |= {"stated": _stated(utterance, mention, claim, found.edtf, base, code), "quote": text[start:end]}
    because = f'"{text[mention.start : mention.end]}": {found.because}'
    who = f"; said by {voice.by}" if voice else ""
    return Statement(
        {key: value for key, value in front.items() if value},
        Decision(f"{found.edtf}: {says}", f"{because}{who}", sure, utterance.span(start, end)),
        Decision(found.edtf, because, sure, utterance.span(mention.start, mention.end)),
    )


def _by_rubric(above: Utterance, utterance: Utterance, base: Base, code: str) -> Iterator[Statement]:
    """What the line above dates, which is nothing but a date: the first sentence of the paragraph below it."""
    text, line = utterance.text, above.text
    for mention in above.mentions[:1]:
        found = resolve(mention, base, is_ahead(line, mention, code))
        if found is not None and ends_sentence(text):
            start, end = stated(text, Mention(0, 0))
            because, voice = f'"{line.strip()}" stands above: {found.because}', utterance.voice(0)
            front = {"date": found.edtf, "text": text[start:end], "by": voice.by, "via": list(voice.via)}
            sure = min(found.confidence, _DATELINE)
            yield Statement(
                {key: value for key, value in {**front, "quote": text[start:end]}.items() if value},
                Decision(f"{found.edtf}: {text[start:end]}", because, sure, utterance.span(start, end)),
                Decision(found.edtf, because, sure, above.span(0, len(line.rstrip(" .:")))),
            )


def _by_lead(above: Utterance | None, utterance: Utterance, dated: bool, base: Base, code: str) -> Iterator[Statement]:
    """What stands before the first sentence of a paragraph and dates it: a dateline, or a line above that is a date."""
    yield from _by_dateline(utterance, base, code)
    if dated and above is not None:
        yield from _by_rubric(above, utterance, base, code)


def _told_all(utterances: Sequence[Utterance], code: str, base: Base) -> Iterator[Statement]:
    """The dated statements of all sentences; a date that cannot be told is left out rather than guessed."""
    above, sequel = None, Sequel()
    passages = list({id(each.passage): each.passage for each in utterances}.values())
    aside, dated = asides(passages, code), rubrics(passages, code)
    for utterance in utterances:
        if id(utterance.passage) in aside:
            above = utterance
            continue
        fresh = above is None or above.passage is not utterance.passage
        lined = list(_by_lead(above, utterance, id(utterance.passage) in dated, base, code)) if fresh else []
        yield from lined
        above = utterance
        sequel.enter(utterance)
        text, seen = utterance.text, {line.front["date"] for line in lined}
        for mention in utterance.mentions:
            found = sequel.resolve(utterance, mention, base, code)
            if found is None or found.edtf in seen or not _states(text, mention, code):
                continue
            if (mention.grain == "day" or mention.year is not None) and _is_caption(
                utterance, mention, found, base, code
            ):
                continue
            these = mention.days == 0 and (is_these_days(text, mention, code) or _addresses(text, code))
            if these or _is_of_another(utterance, mention, base, code):
                continue  # "today there are eight", "until today": these days
            seen.add(found.edtf)
            yield _statement(utterance, mention, found, base, code)


def _is_within(few: str, many: str) -> bool:
    return f" {few} " in f" {many} "


def _repeated(taken: Sequence[Statement]) -> set[int]:
    """The places of statements of one day that stand in the words of another: of a subhead, or of a line told twice."""
    quotes = [" ".join(words(each.front["quote"])).casefold() for each in taken[:_MOST]]
    found: set[int] = set()
    for at, quote in enumerate(quotes):
        for other, earlier in enumerate(quotes[:at]):
            if taken[at].front["date"] == taken[other].front["date"] and other not in found:
                if _is_within(quote, earlier):
                    found.add(at)
                    break
                found |= {other} if _is_within(earlier, quote) else set()
    return found


def statements(utterances: Sequence[Utterance], code: str, base: Base) -> Iterator[Statement]:
    """The dated statements of an article, in its order, each told once."""
    taken = list(_told_all(utterances, code, base))
    repeated = _repeated(taken)
    yield from (each for at, each in enumerate(taken) if at not in repeated)
