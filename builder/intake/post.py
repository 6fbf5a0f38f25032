"""What accounts and readers have posted, pasted with the article that shows it: a name with its account, the words
above or below it, the hour at which they were posted; a reader's name, how long ago, and what he says.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.block import Block
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, size, words

RULE = "post"
_ACCOUNT = re.compile(r"(?P<dash>[—–-]\s?)?(?P<name>[^@:.!?。]{2,40}?)\s?[(（]?@\w{3,30}[)）]?(?P<stamp>\W.{0,60})?$")
_STAMP = re.compile(
    r"(?<!\d)\d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?\s?[·・•]\s?[^·・•]{0,12}\d[^·・•]{0,16}(?:19|20)\d\d[^·・•]{0,8}(?:[·・•].{1,40})?$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…]+(?=\W*(?:\s|$))|[。！？]")
_SAID = re.compile(r"(?P<head>[^:：.!?。]{5,48})[:：]\s?\S")
_END = 90  # characters of a line in which its stamp stands
_HEAD = 8  # words of a reader's name and how long ago he wrote
_NAME = 5  # words of an account's name
_POST = 45  # words of what an account posted
_TELLS = 15  # words of a paragraph
_BELOW = 2  # paragraphs of the text above a post: over it an account is its writer's
_CRY = 9  # words of the sentences that people post, on average; a report's have more
_CONFIDENCE = 0.93


@lru_cache(maxsize=16)
def _ago(code: str) -> re.Pattern[str]:
    both = dict.fromkeys((LANGUAGES[code].site.ago, LANGUAGES["en"].site.ago))
    return ready("|".join(both), re.IGNORECASE)


def _is_comment(text: str, code: str) -> bool:
    """Whether a line is a reader's name, how long ago that was, and what he says."""
    said = _SAID.match(text)
    if said is None or not any(each.isdigit() for each in said["head"]) or len(words(said["head"])) > _HEAD:
        return False
    ago = _ago(code).search(said["head"])
    return ago is not None and ago.start() > 1 and not any(each.isdigit() for each in said["head"][: ago.start()])


def _account(text: str) -> re.Match[str] | None:
    """A line that is a name with its account, and behind that no more than when it posted."""
    found = _ACCOUNT.match(text) if "@" in text and len(text) < 2 * _POST else None
    if found is None or not 0 < len(words(found["name"])) <= _NAME:
        return None
    stamp = found["stamp"] or ""
    return found if not words(stamp) or any(each.isdigit() for each in stamp) else None


def _tells(block: Block) -> bool:
    return size(block.words) >= _TELLS and ends_sentence(block.words)


def _is_stamped(text: str) -> bool:
    """Whether a line ends with an hour, a day and perhaps how many saw it, with points between them."""
    end = text[-_END:]
    return any(point in end for point in "·・•") and _STAMP.search(end) is not None


def _is_cried(text: str) -> bool:
    """Whether a line reads like a post: it has its stamp or a tag, or its sentences are short."""
    if size(text) > _POST:
        return False
    sentences = len(_STOP.findall(text)) or 1
    return _is_stamped(text) or "#" in text or size(text) <= _CRY * sentences


def posts(blocks: Sequence[Block], language: Language) -> Iterator[tuple[int, Ruling]]:
    """The lines of posts and readers' comments below the beginning of the text, by their index."""
    told = 0
    for at, block in enumerate(blocks):
        text = straight(block.words)
        told += _tells(block)
        if block.lines[0].hint.inside or told < _BELOW:
            continue  # markup tells what a network's post is
        if _is_comment(text, language.code):
            yield at, Ruling(Kind.NOTICE, "is what a reader wrote, by name and how long ago", RULE, _CONFIDENCE)
        elif account := _account(text):
            yield at, Ruling(Kind.NOTICE, "names the account of a post", RULE, _CONFIDENCE, specific=True)
            post = at - 1 if account["dash"] else at + 1
            if 0 <= post < len(blocks) and _is_cried(straight(blocks[post].words)):
                yield post, Ruling(Kind.NOTICE, "is what the account beside it posted", RULE, _CONFIDENCE)
        elif size(text) <= _POST + _TELLS and _is_stamped(text):
            yield at, Ruling(Kind.NOTICE, "ends with when an account posted it", RULE, _CONFIDENCE)
