"""What is forwarded in the text of an e-mail: the headers that mail programs write above it, and what they state."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache

from builder.intake.bytecode import compiled
from builder.intake.formats import sender
from builder.intake.languages import LANGUAGES
from builder.intake.languages.letter import Letter
from builder.intake.onset import Lazy
from builder.intake.sheet import Line, Stated

_NAMES = ("sender", "sent", "to", "subject", "other")


def words(name: str) -> str:
    """What all languages have under a name of `Letter`, as alternatives."""
    assert name in {field.name for field in fields(Letter)}
    found = (getattr(language.letter, name) for language in LANGUAGES.values())
    return "|".join(dict.fromkeys(filter(None, found)))


@cache
def _header() -> re.Pattern[str]:
    return compiled(
        r"\*{0,2}(?:"
        + "|".join(f"(?P<{name}>{words(name)})" for name in _NAMES)
        + r")\s?\*{0,2}\s?[:：]\*{0,2}\s*\|?\s*"
        r"(?P<value>\S.*|)$"
    )


@cache
def _forwarded() -> re.Pattern[str]:
    return compiled(rf"[-_=\s]*(?:{words('forwarded')})\s*[:：]?[-_=\s]*", re.IGNORECASE)


@cache
def _ended() -> re.Pattern[str]:
    return compiled(rf"[-_=\s]*(?:{words('ended')})\s*[:：]?[-_=\s]*", re.IGNORECASE)


_RULE = re.compile(r"_{10,}|-{10,}")


@cache
def _citing() -> re.Pattern[str]:
    return compiled(rf"(?:{words('cited')})\s?[:：]", re.IGNORECASE)


@cache
def _written() -> re.Pattern[str]:
    """ "On Tue, 5 Nov 2024 at 18:04, Ada <ada@x.example> wrote:", and as programs of other languages write it."""
    return compiled(
        r"(?P<sent>.*\d.*?)(?:,|(?<=:\d\d)|(?<=\d\s[AaPp]M)|\bschrieb|\sот)\s+"
        r"(?P<sender>[\"“«]?[^,;:<>()\d]{2,80}[\"”»]?\s*(?:<[^<>\s]+@[^<>\s]+>|\(<?[^<>()\s]+@[^<>()\s]+>?\)))[^:：]{0,20}[:：]"
    )


@dataclass(frozen=True, slots=True)
class Headers:
    """The headers that a mail program wrote into a text: its lines from `first` up to `end`, and what they say."""

    first: int
    end: int
    values: dict[str, tuple[str, int]]


def _block(lines: Sequence[Line], first: int) -> Headers | None:
    """The headers that begin on a line; None where there are fewer than three of them."""
    values: dict[str, tuple[str, int]] = {}
    at, named = first, 0
    while at < len(lines):
        found = _header().fullmatch(lines[at].text)
        if found is None:
            # A header that was too long for its line goes on in the next, before another header.
            folded = values and lines[at].text and at + 1 < len(lines) and _header().fullmatch(lines[at + 1].text)
            if not folded:
                break
            at += 1
            continue
        name = next(name for name in _NAMES if found[name])
        if name in values and name != "other":
            break
        values.setdefault(name, (found["value"], at))
        at, named = at + 1, named + 1
    if named < 3 or "sender" not in values or not {"sent", "subject"} & set(values):
        return None
    return Headers(first, at, values)


def _cited(text: str) -> dict[str, str] | None:
    """What a line that says who wrote what follows says of it; None for any other line."""
    if len(text) > 300 or not text.endswith((":", "：")):
        return None
    if found := _written().fullmatch(text):
        return {name: found[name].strip(" ,") for name in ("sent", "sender")}
    return {} if _citing().fullmatch(text) else None


def _citation(lines: Sequence[Line], at: int) -> Headers | None:
    """The line, or the two, that say who wrote what follows, and when."""
    if _forwarded().fullmatch(lines[at].text) or _RULE.fullmatch(lines[at].text):
        return None
    said, end = _cited(lines[at].text), at + 1
    if said is None and end < len(lines) and lines[end].text and _cited(lines[end].text) is None:
        said, end = _cited(f"{lines[at].text} {lines[end].text}"), at + 2
    if said is None:
        return None
    places = {name: next((n for n in range(at, end) if said[name] in lines[n].text), at) for name in said}
    return Headers(at, end, {name: (said[name], places[name]) for name in said})


def headers(lines: Sequence[Line]) -> tuple[Headers, ...]:
    """All headers in a text, each with the line before it that announces what is forwarded."""
    found: list[Headers] = []
    at = 0
    while at < len(lines):
        block = (_block(lines, at) or _citation(lines, at)) if lines[at].text else None
        if block is None:
            at += 1
            continue
        before = next((n for n in range(at - 1, max(at - 4, -1), -1) if lines[n].text), -1)
        announced = before >= 0 and (_forwarded().fullmatch(lines[before].text) or _RULE.fullmatch(lines[before].text))
        found.append(replace(block, first=before if announced else block.first))
        at = block.end
    return tuple(found)


def shown(found: Sequence[Headers]) -> bool:
    """Whether these are headers by themselves: a line that says who wrote may stand in any text."""
    return any("to" in block.values or "subject" in block.values for block in found)


def end(lines: Sequence[Line], start: int, stop: int) -> int:
    """The line that closes what is forwarded; `stop` where none does."""
    return next((at for at in range(start, stop) if _ended().fullmatch(lines[at].text)), stop)


_PREFIX = Lazy(
    rf"^(?:(?:转发|{words('prefix')})\s?(?:\[\d+\])?\s?[:：]\s*"
    r"|\[(?:ext(?:ernal)?|externe?|spam\??)\]\s*)+",
    re.IGNORECASE,
)


def subject(text: str) -> str:
    """A subject without what replies and forwards put before it."""
    return _PREFIX.sub("", text).strip()


_MONTHS = {name: month for language in LANGUAGES.values() for name, month in language.letter.clipped.items()}


@cache
def _short() -> re.Pattern[str]:
    return compiled(rf"\b([0-3]?\d)\s({'|'.join(_MONTHS)})\.?\s((?:19|20)\d\d)\b", re.IGNORECASE)


def _clipped(value: str) -> str:
    """A day whose month is shortened as only mail programs do, as ISO 8601; '' for any other."""
    found = _short().search(value)
    return f"{found[3]}-{_MONTHS[found[2].lower()]:02d}-{int(found[1]):02d}" if found else ""


_FIELDS: dict[str, tuple[str, Callable[[str], str]]] = {"subject": ("title", subject), "sent": ("date", str.strip)}
SENT = 0.75  # how well the day on which an outlet sent it tells the day of publication
_SURE = {"title": 0.6, "date": SENT}


def stated(lines: Sequence[Line], block: Headers | None) -> Iterator[Stated]:
    """What the headers above what is forwarded state of it."""
    if block is None:
        return
    for name, (field, plain) in _FIELDS.items():
        value, at = block.values.get(name, ("", 0))
        value = plain(value)
        start = lines[at].text.rfind(value) if value else -1
        if start >= 0:
            span = lines[at].offset(start), lines[at].past(start + len(value) - 1)
            said = _clipped(value) if name == "sent" else ""
            yield Stated(field, said or value, f"the forwarded e-mail's {name}", _SURE[field], None if said else span)
    value, at = block.values.get("sender", ("", 0))
    for each in sender.stated(value, "the forwarded e-mail's sender"):
        start = lines[at].text.find(each.value)
        if start >= 0:
            each = replace(each, span=(lines[at].offset(start), lines[at].past(start + len(each.value) - 1)))
        yield each
