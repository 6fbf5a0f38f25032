"""The day that an address names: in its path, before or behind the words of its slug."""

import re
from collections.abc import Iterator
from datetime import date

from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.real_day import real_day

_PATHS = (
    re.compile(r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)(?=[/_-]|$|\D)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>1[0-2]|[1-9])[/-](?P<day>[0-3]?\d)(?=[/-]|$)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<name>[a-z]{3,9})/(?P<day>[0-3]?\d)(?=/|$)"),
    re.compile(r"[-_](?P<year>20\d\d)(?P<mark>[-_]?)(?P<month>[01]\d)(?P=mark)(?P<day>[0-3]\d)(?=[-_./?]|$)"),
    re.compile(r"/(?P<short>[12]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?=/)"),
    # An article's number that begins with its day: "/article/20241105000321", "/view/AKR20241105012300".
    re.compile(r"[/=](?:[a-z]{2,8})?(?P<year>20[0-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)\d{3,9}(?=[/.?&_-]|$)"),
    re.compile(
        r"[?&](?:date|day|d|dt|ymd|pubdate)=(?P<year>20\d\d)(?P<mark>-?)(?P<month>[01]\d)(?P=mark)(?P<day>[0-3]\d)(?=&|$)"
    ),
)
_TURNED = re.compile(
    r"[/_-](?P<one>[0-3]\d)(?P<mark>[/_-]?)(?P<two>[0-3]\d)(?P=mark)(?P<year>(?:19|20)\d\d)(?=[/.?_-]|$)"
)
_SLUG = re.compile(
    r"[/_-](?:(?P<day>[0-3]?\d)[-_]?(?:de[-_])?(?P<name>[a-z]{3,9})|(?P<first>[a-z]{3,9})[-_]?(?P<second>[0-3]?\d))"
    r"[-_]?(?:de[-_])?(?P<year>20\d\d)(?=[/.?_-]|$)"
)


def _month(name: str) -> int:
    """The month of a name, of whatever language that is written in Latin letters."""
    return next((month for each in LANGUAGES.values() if (month := each.dates.months.get(name))), 0)


def _ordered(link: str) -> Iterator[tuple[re.Match[str], date | None]]:
    """What stands in an order that can be read in one way."""
    for pattern in _PATHS:
        for found in pattern.finditer(link):
            groups = found.groupdict()
            month = _month(groups["name"]) if "name" in groups else int(groups["month"])
            year = int(groups["year"]) if "year" in groups else 2000 + int(groups["short"])
            yield found, real_day(year, month, int(groups["day"]))


def _worded(link: str) -> Iterator[tuple[re.Match[str], date | None]]:
    """What the words of a slug say: the day of what is told, where that is not the day of telling."""
    for found in _SLUG.finditer(link):
        day, name = found["day"] or found["second"], found["name"] or found["first"]
        yield found, real_day(int(found["year"]), _month(name), int(day))


def _turned(link: str, order: str) -> Iterator[tuple[re.Match[str], date | None]]:
    """What stands with the year behind; where it can be read in two ways, `order` decides."""
    for found in _TURNED.finditer(link):
        by_day = real_day(int(found["year"]), int(found["two"]), int(found["one"]))
        by_month = real_day(int(found["year"]), int(found["one"]), int(found["two"]))
        both = by_day if order == "dmy" else by_month if order == "mdy" else None
        yield found, both if by_day and by_month and by_day != by_month else (by_day or by_month)


def from_route(address: Decision, order: str) -> Decision | None:
    """The day in the path of the article's address; `order` reads `/07/11/2024/`."""
    link: str = (address.value or "").lower()
    for sure, told in ((0.97, _ordered(link)), (0.95, _turned(link, order)), (0.82, _worded(link))):
        for found, day in told:
            if day is not None:
                because = f'its address has "{found.group().strip("/_-")}" in its path'
                return Decision(day, because, sure, address.span, (day,))
    return None
