"""A line that names who wrote the article, and does nothing else: "By Ada Brenner, Staff Writer"."""

import re

from builder.intake.languages import either
from builder.intake.languages.model import Language
from builder.intake.onset import Lazy, ready
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence

_MAIL = re.compile(r"(?<![\w.])[\w.+-]{1,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}(?![\w.]?\w)", re.IGNORECASE)
_LABEL = Lazy(rf"(?:{either(lambda each: each.crediting.mailed)})\s?[:：]\s?", re.IGNORECASE)
_NATIVE = 24  # signs of an office, a place and a few names in a script without capitals
_WORD = re.compile(r"[^\W\d_][\w.'-]*")
_LONG = 16  # words of such a line
_SMALL = 3  # words that are written small: "and", "in", "staff"


def is_signed(text: str, language: Language) -> bool:
    """Whether a line is an address of mail with nothing beside it but names, or a reporter's names before that word."""
    plain = straight(text).strip(" *_()[]【】")
    rest, mails = _MAIL.subn(" ", plain)
    if mails:
        rest = _LABEL.sub(" ", rest)
    rest = " ".join(rest.split()).strip(" |,;/=·•-<>()")
    if not rest or ends_sentence(rest) or re.search(r"[\d?!]", rest):
        return bool(mails) and not rest
    if not language.cased:
        last = re.split("[=·,]", rest)[-1].strip()  # a place and colleagues stand before
        found = ready(language.crediting.reporter).search(last)
        return found is not None and found.end() == len(last) and len(rest) <= _NATIVE
    named = _WORD.findall(rest)
    return bool(mails) and len(named) <= _LONG // 2 and sum(word[0].islower() for word in named) <= 1


def is_byline(text: str, language: Language) -> bool:
    """Whether a line says "by", names somebody with first name and surname, and has hardly a small word beside."""
    plain = straight(text).strip(" *_")
    by = ready(language.parts.byline, re.IGNORECASE).match(plain)
    if by is None or not language.cased:
        return False
    rest = plain[by.end() :]
    named = _WORD.findall(rest)
    if not 2 <= len(named) <= _LONG or (ends_sentence(rest) and not rest.endswith(tuple(".)"))):
        return False
    small = [word for word in named if word[0].islower()]
    names = all(word[0].isupper() for word in named[:2])
    return names and len(small) <= _SMALL and not re.search(r"\d", rest)
