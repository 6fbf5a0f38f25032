"""Whose is a company that reserves the rights of a page? Its paper's, where the page has another name; else its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.intake.hint import KINDS
from builder.intake.paper import HOLDING, is_press
from builder.intake.sign import Sign
from builder.intake.spelling import parts, within

# What a paper's name does, and what its page says of it.
_SPEAKS = frozenset(("head", "signed", "tail", "dash", "framed", "note", "appeal", "owned", "origin"))
_TOPS = frozenset(("head", "framed"))  # and a house's seldom does
_LEAST = 5  # letters of a word by which a company's name is its paper's

Name = tuple[str, ...]


def _own_words(name: Name) -> frozenset[str]:
    """The words of a name that not any paper or house may have."""
    words = (word.casefold() for word in name if len(word) >= _LEAST)
    return frozenset(word for word in words if not (is_press(word) or HOLDING.search(word)))


def _is_anothers(company: Name, heads: frozenset[Name], tops: frozenset[Name]) -> bool:
    """Whether a name that is none of the company's heads the page, or one does with which it shares a word of its own:
    "Plainsman Media" of "The Murray Plainsman".
    """
    if company in tops:
        return False
    other = any(company != each and not within(company, each) and not within(each, company) for each in heads)
    return other or any(_own_words(company) & _own_words(top) for top in tops)


def settled(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs; a company that reserves the rights is its paper's where another name as the press has heads it, and
    one that heads the page itself is no other's.
    """
    heads = {parts(sign.outlet) for sign in signs if sign.kind in _SPEAKS and is_press(sign.outlet)}
    heads |= {parts(sign.outlet) for sign in signs if sign.kind == "note"}  # "The Tideway is published by ..."
    tops = frozenset(parts(sign.outlet) for sign in signs if sign.kind in _TOPS)
    for sign in signs:
        if sign.kind in ("company", "firm"):
            mine = parts(sign.outlet)
            others = mine not in tops if sign.kind == "firm" else _is_anothers(mine, frozenset(heads), tops)
            kind = "firm" if others else "rights"
            yield replace(sign, kind=kind, confidence=KINDS[kind][0])
        else:
            yield sign
