"""A moment as programs write it: in ISO's forms and those of e-mail, in seconds since 1970, as bare figures."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from builder.briefing.vocabulary import Term
from builder.intake.languages import LANGUAGES
from builder.intake.mention import mentions
from builder.intake.real_day import real_day

_ISO = re.compile(
    r"(\d{4})-?([01]\d)-?([0-3]\d)(?:[T ]?(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_SECONDS = re.compile(r"(?:/?\\?/?Date\()?(\d{10})(?:\.\d+|\d{3})?(?:[+-]\d{4})?(?:\)\\?/?)?$")
_FIRST, _LAST = 1990, 2069  # years between which a number of seconds tells a day


def _local(moment: datetime, zone: str) -> date:
    """The day of a moment told in universal time, on the outlet's own clocks."""
    if zone and moment.utcoffset() is not None and not moment.utcoffset():
        return moment.astimezone(ZoneInfo(zone)).date()
    return moment.date()


def _counted(value: str) -> datetime | None:
    """The moment that a number of seconds or milliseconds since 1970 tells."""
    found = _SECONDS.match(value)
    moment = datetime.fromtimestamp(int(found[1]), UTC) if found else None
    return moment if moment and _FIRST <= moment.year <= _LAST else None


def _moment(value: str) -> datetime | None:
    if found := _ISO.match(value):
        day = real_day(*map(int, found.groups()[:3]))
        if day is None or found[4] is None:
            return None
        try:
            clock = datetime(day.year, day.month, day.day, int(found[4]), int(found[5]))
        except ValueError:
            return None
        return clock.replace(tzinfo=UTC) if found[6] in ("Z", "+00:00", "+0000") else clock
    if counted := _counted(value):
        return counted
    try:
        sent = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent if real_day(sent.year, sent.month, sent.day) else None


def day_of_moment(value: str, outlet: Term | None) -> date | None:
    """The day that a program's value means; None where it is written as people write."""
    plain = value.strip()
    if moment := _moment(plain):
        return _local(moment, outlet.zone if outlet else "")
    found = _ISO.match(plain)
    return real_day(*map(int, found.groups()[:3])) if found else None


def day_of(value: str, code: str, outlet: Term | None) -> date | None:
    """The day that a value of metadata means, however it is written."""
    if day := day_of_moment(value, outlet):
        return day
    order = outlet.order if outlet else ""
    for each in dict.fromkeys((code, "en", *LANGUAGES)):  # programs write in the language of whoever uses them
        if day := next((mention.whole for mention in mentions(value[:80], each, order) if mention.whole), None):
            return day
    return None
