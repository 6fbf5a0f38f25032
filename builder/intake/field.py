"""What the fields of a record say of its day, where a line of a database or an interface's answer was pasted."""

import re
from collections.abc import Iterator
from datetime import date

from builder.briefing.vocabulary import Term
from builder.intake.decision import Decision
from builder.intake.languages.model import DateRole
from builder.intake.moment import day_of_moment
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading

_CLOCK = r"[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:Z|UTC|[+-]\d\d:?\d\d))?"
_VALUE = (
    rf"(?P<value>\d{{4}}-\d\d-\d\d(?:{_CLOCK})?|(?:19|20)\d{{6}}(?:[T ]?\d{{4}}(?:\d\d)?Z?)?|1\d{{9}}(?:\d{{3}}|\.\d+)?"
    r"|\\?/Date\(\d{12,13}(?:[+-]\d{4})?\)\\?/"
    r"|[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d[ \d:+A-Z-]{0,12})"
)
_PAIR = re.compile(
    rf"(?:^|(?<=[{{,;|(<&?\s\"']))(?P<key>[A-Za-z][\w.:-]{{1,30}}(?: [A-Za-z]\w{{1,12}})?)[\"']?(?:\s?[:=|,]\s?|>|\s+)"
    rf"[\"']?{_VALUE}(?![\w-])"
)
# A moment to the second, as no person writes it.
_STAMP = re.compile(r"(?<![\w.-])(?P<value>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)(?![\w-])")
# What a field's name holds, by its letters alone, and how surely its value is that role's day: the first that fits.
_ROLES: tuple[tuple[str, DateRole | None, float], ...] = (
    (r"birth|expir|event|start|end(?!ed)|valid|until|photo|image|taken|upload", None, 0.0),
    (r"updat|modif|revis|change|edited|aktualis", "updated", 0.9),
    (r"access|crawl|fetch|retriev|scrap|saved|import|ingest|index|harvest|download", "accessed", 0.9),
    (r"publi|pubdate|pubts|pubtime|pubdt|veröff|posted|issued|released|regdt|regdate|firstcreat|dateline", "published",
     0.95),
    (r"^(?:date|datum|fecha|data|day|dt|sent|senddate)$|(?:news|article|story|item|content)(?:date|time|dt)",
     "published", 0.92),
    (r"creat|version|timestamp|^ts$|^time$|date$|datetime|stamp", "published", 0.86),
)  # fmt: skip
_ALONE = 0.82  # how sure a moment to the second is that stands without a name
_WITHIN = 4000  # characters at either end of a line among which fields are looked for


def _role(key: str) -> tuple[DateRole | None, float]:
    letters = re.sub(r"[^a-zäöü]", "", key.lower())
    return next(((role, sure) for words, role, sure in _ROLES if re.search(words, letters)), (None, 0.0))


def _parts(passage: Passage) -> Iterator[tuple[int, str]]:
    """What is looked at of a passage: it may be a whole record in one line."""
    plain = straight(passage.text)
    yield 0, plain[:_WITHIN]
    if len(plain) > _WITHIN:
        at = max(_WITHIN, len(plain) - _WITHIN)
        yield at, plain[at:]


def fields(reading: Reading, outlet: Term | None) -> Iterator[tuple[DateRole, Decision]]:
    """The days that fields tell, each with its role."""
    for passage in reading.passages:
        if not re.search(r"\d{4}", passage.text):
            continue
        for offset, part in _parts(passage):
            for found in _PAIR.finditer(part):
                (role, sure), day = _role(found["key"]), day_of_moment(found["value"], outlet)
                if role is not None and day is not None:
                    at = passage.at(offset + found.start("value"), offset + found.end("value"))
                    because = f'its field "{found["key"]}" says "{found["value"]}"'
                    yield role, Decision(day, because, sure, at, (day,))


def moments(reading: Reading, outlet: Term | None) -> Decision | None:
    """The one day of the moments to the second that stand in a text without the name of a field."""
    told: dict[date, Decision] = {}
    for passage in reading.passages:
        for offset, part in _parts(passage):
            for found in _STAMP.finditer(part):
                if day := day_of_moment(found["value"], outlet):
                    at = passage.at(offset + found.start(), offset + found.end())
                    because = f'"{found["value"]}" is a moment to the second'
                    told.setdefault(day, Decision(day, because, _ALONE, at, (day,)))
    return next(iter(told.values())) if len(told) == 1 else None
