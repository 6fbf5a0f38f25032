"""What readers can press, pasted as words: buttons in a row, players, sums to give, polls, accounts to follow.

None of it is a sentence. A report may have any one of these words in a line; it has no line that is made of them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from builder.intake.block import Block
from builder.intake.languages import either, every
from builder.intake.languages.model import listed
from builder.intake.onset import Lazy
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import bare, ends_sentence, size, words

RULE = "widget"
_NETWORKS = listed(
    "facebook twitter x whatsapp telegram linkedin reddit instagram youtube tiktok viber bluesky threads pinterest"
    " messenger vk ok line rss e-mail email mail url sms pdf aa a a+ a- +a -a aa+ aa- viber flipboard mastodon signal"
)
_MOST, _FEWEST = 16, 3  # entries of a row of buttons, and the fewest of one that may have an odd word
_SHARE = 0.75  # of a row's entries that are buttons
_ENTRY = re.compile(r"[\s|•·⁄/]+")
_ENTRY_MARK = re.compile("[|•·/]|[\U0001f300-\U0001faff\u2600-\u27bf]")
_SECONDS = r"(?:\s?\d\d?\s?[^\W\d_]{0,3}\.?)?"
_TIME = rf"\(?(?:\d{{1,3}}(?::\d\d){{1,2}}|\d{{1,3}}\s?(?:{either(lambda each: each.site.minutes)}){_SECONDS})\)?"
_PLAYER = Lazy(rf"\W*(?:{either(lambda each: each.site.plays)})(?:\W.{{0,40}}?)?\W(?:{_TIME})\W*", re.IGNORECASE)
# "1 2 3 next": the pages of an article or of a list, and how one turns them.
_PAGES = Lazy(
    rf"\W*(?:(?:{either(lambda each: each.site.turns)})\s)?(?:\W?\d{{1,3}}\W{{1,3}}){{2,}}"
    rf"(?:(?:\.\.\.|…)\s?\d{{1,3}}\s)?(?:{either(lambda each: each.site.turns)})\W*",
    re.IGNORECASE,
)
_PRESSED = re.compile(r"(?:\[\s?[^\[\]\d]{2,30}\][\s|]*){2,}")  # "[ Print ] [ Close this window ]"
_PICTURE = re.compile(r"\(?(?:0?1|\d{2,3})\s?/\s?\d{1,3}\)?")
_SUM = Lazy(
    r"(?:US)?[€$£₽₴₩¥]\s?\d[\d,. ]{0,9}(?!\d)"
    rf"|\b\d[\d ,.]{{0,9}}\s?(?:[€₽₴₩]|{either(lambda each: each.site.coins)})(?!\w)"
)
_CENTS = re.compile(r"[.,]\d\d(?!\d)")
_SUMS, _AROUND = 2, 3  # sums to choose from, and words beside them
_OPTION = r"[^\W\d_][^%\d\n]{0,30}?[\s—–:-]{1,3}\d{1,3}(?:[.,]\d)?\s?%\W*"
_POLL = re.compile(rf"(?:{_OPTION}){{2,6}}")
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s?%")
_VOTES = re.compile(r"(?<=%)\W+[^\W\d_][^%\d]{0,24}\d[\d\s.,]*$")  # "Votes: 1,204"
_ALL = (97.0, 103.0)  # per cent of all options, as they are rounded
_ASKED = 20  # words of a question that readers are asked
_HANDLE = re.compile(r"(?<![\w.])@\w{3,}")
_YES = Lazy(rf"(?:{either(lambda each: each.site.yes)})\b", re.IGNORECASE)
_NO = Lazy(rf"(?:{either(lambda each: each.site.no)})\b", re.IGNORECASE)
_ANSWER = 9  # words of an answer to choose


def _buttons() -> frozenset[str]:
    return every(lambda each: each.site.buttons)


def _row(text: str) -> bool:
    """Whether a line is buttons one beside the other: at least one of them does something, the others may be names of
    networks, and one entry in four may be another word.
    """
    entries = [entry.strip("()[]<>▶►🔊🔗📤👉") for entry in _ENTRY.split(text.casefold())]
    entries = [entry for entry in entries if entry]
    if not 2 <= len(entries) <= _MOST or any(mark in text for mark in ',:;?"'):
        return False
    does, names = (sum(entry in known for entry in entries) for known in (_buttons(), _NETWORKS))
    both = does + names
    return does > 0 and both >= (_FEWEST if len(entries) > both else 2) and both >= _SHARE * len(entries)


def _sums(text: str) -> bool:
    """Whether a line is sums to choose from: round ones, each more than the one before, and little beside them."""
    found = list(_SUM.finditer(text))
    if len(found) < _SUMS or _CENTS.search(text):
        return False
    worth = [int(re.sub(r"\D", "", each.group())) for each in found]
    rest = [word.casefold() for word in words(_SUM.sub(" ", text)) if not word.isdigit()]
    begins = not rest or not text[: found[0].start()].strip() or rest[0] in _buttons()
    enough = len(found) > _SUMS or (bool(rest) and rest[0] in _buttons())
    return begins and enough and len(rest) <= _AROUND and all(one < other for one, other in pairwise(worth))


def _accounts(text: str) -> bool:
    """Whether a line only names accounts to follow."""
    handles = _HANDLE.findall(text)
    rest = [word.casefold() for word in words(_HANDLE.sub(" ", text))]
    parted = _ENTRY_MARK.search(text) is not None
    return len(handles) > 1 and parted and len(rest) <= 3 * len(handles) and '"' not in straight(text)


def _control(text: str) -> str:
    """What kind of control a line is, as a reason; '' for what is none."""
    question, mark, answers = text.partition("?")
    if mark and size(question) <= _ASKED and _result(answers.strip()):
        return "is a poll with its answers"
    if ends_sentence(text) or size(text) > _MOST:
        return ""
    if _row(text) or _PRESSED.fullmatch(text):
        return "is a row of buttons"
    if _PLAYER.fullmatch(text):
        return "is a player with its length"
    if _PAGES.fullmatch(text):
        return "turns the pages"
    if _PICTURE.fullmatch(text):
        return "counts pictures"
    if _sums(text):
        return "is sums to choose from"
    return "names accounts to follow" if _accounts(text) else ""


def _result(text: str) -> bool:
    """Whether a line is what readers answered: options with shares that are all together."""
    if "%" not in text or not _POLL.fullmatch(_VOTES.sub("", straight(text))):
        return False
    return _ALL[0] <= sum(float(each.replace(",", ".")) for each in _PERCENT.findall(text)) <= _ALL[1]


def _is_answer(text: str, wanted: Lazy) -> bool:
    return size(text) <= _ANSWER and wanted.match(bare(text)) is not None


def _polls(blocks: Sequence[Block]) -> Iterator[int]:
    """The lines of polls: a question, and below it the answers with their shares or to choose from."""
    for at, block in enumerate(blocks[:-1]):
        if (
            block.lines[0].hint.inside
            or not block.words.rstrip('" »”').endswith(("?", "？"))
            or size(block.words) > _ASKED
        ):
            continue
        below = [each.words for each in blocks[at + 1 : at + 4]]
        if _result(below[0]):
            yield from (at, at + 1)
        elif len(below) > 1 and _is_answer(below[0], _YES) and _is_answer(below[1], _NO):
            last = len(below) > 2 and not below[2].endswith("?") and _PERCENT.search(below[2]) is not None
            yield from range(at, at + 3 + (last and size(below[2]) <= _ANSWER))


def controls(blocks: Sequence[Block]) -> Iterator[tuple[int, Ruling]]:
    """The paragraphs that readers can press, by their index."""
    for index, block in enumerate(blocks):
        if block.lines[0].hint.inside or block.lines[0].hint.tag in ("td", "th", "tr") or block.bullet:
            continue  # markup tells what a line is
        if reason := _control(block.words):
            yield index, Ruling(Kind.NOTICE, reason, RULE, 0.93, specific=True)
    reason = "is of a poll: a question to readers and what they can answer"
    yield from ((index, Ruling(Kind.NOTICE, reason, RULE, 0.93, specific=True)) for index in _polls(blocks))
