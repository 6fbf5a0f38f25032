"""The clocks of a page: an instant in universal time, or an address, means the day that readers see beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from builder.intake.stated.weigh import Sign

_HOUR = re.compile(r"(?<!\d)\d\d?[:.h]\d\d(?!\d)")
_BESIDE_IT = frozenset(("label", "by the headline"))  # kinds of lines that tell the day of the article and no other
_ABOVE = (
    "above the headline",
    "right above the headline",
)  # where some pages print today: only with an hour is it believed


def _lines(found: Sequence[Sign]) -> list[Sign]:
    """The lines that show the article's own day."""
    lines = (sign for sign in found if sign.kind in _BESIDE_IT or (sign.kind in _ABOVE and _HOUR.search(sign.where)))
    return [sign for sign in lines if len(sign.value) == 1]


def _moved(sign: Sign, there: set[date]) -> Sign:
    value = tuple(sorted(there))
    return replace(sign, value=value, beside=(), where=f"{sign.where}, on the page's clocks") if value else sign


def _next_to(day: date, others: Sequence[date]) -> bool:
    return any(abs((day - other).days) == 1 for other in others)


def by_page(found: Sequence[Sign]) -> list[Sign]:
    """The signs, each read by the clocks of the page: a day that readers see is the one meant by an instant that may
    be of it. An address tells no hour: it yields only to a line that does, and where nothing else says its day.
    """
    lines = _lines(found)
    shown: set[date] = {day for sign in lines for day in sign.value}
    timed = {day for sign in lines if _HOUR.search(sign.where) for day in sign.value}
    read = [
        sign if not sign.value or shown & set(sign.value) else _moved(sign, shown & set(sign.beside)) for sign in found
    ]
    others = {day for sign in read if sign.kind != "address" for day in sign.value}
    alone = (sign.kind == "address" and not others & set(sign.value) for sign in read)
    return [
        _moved(sign, {day for day in timed if _next_to(day, sign.value)}) if is_alone else sign
        for sign, is_alone in zip(read, alone, strict=True)
    ]
