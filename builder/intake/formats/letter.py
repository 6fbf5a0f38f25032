"""The text of an e-mail: levels of quotation, what is forwarded, notes above it, signature and footer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice, takewhile

from builder.intake import sheet
from builder.intake.bytecode import compiled
from builder.intake.formats import bulletin, newsletter, salutation
from builder.intake.formats.forward import Headers, end, headers, words
from builder.intake.sheet import Line, Mark


@cache
def _footed() -> re.Pattern[str]:
    return compiled(f"{words('footer')}|{words('warning')}", re.IGNORECASE)


@cache
def _onward() -> re.Pattern[str]:
    """A line that does nothing but lead to the whole text, or to the e-mail as a page."""
    where = r"(?:<?(?:https?://|www\.)\S+)?\W*"
    return compiled(rf"\W*(?:{words('whole')}|{words('web')})\W*{where}", re.IGNORECASE)


@cache
def _secret() -> re.Pattern[str]:
    return compiled(words("secret"), re.IGNORECASE)


@cache
def _device() -> re.Pattern[str]:
    return compiled(rf"(?:{words('device')})[.!]?", re.IGNORECASE)


@cache
def _closing() -> re.Pattern[str]:
    return compiled(rf"(?:{words('closing')})[\s,.!、。]*", re.IGNORECASE)


@cache
def _contact() -> re.Pattern[str]:
    return compiled(rf"(?:{words('contact')})\s*[:：]?", re.IGNORECASE)


@cache
def _greeting() -> re.Pattern[str]:
    return compiled(rf"(?:{words('greeting')})\b.{{0,60}}|(?:{words('greeting')})[\s\S]{{0,20}}", re.IGNORECASE)


_QUOTED = re.compile(r"(?:\s{0,3}>)+\s?")
_SIGNATURE = re.compile(r"--\s?")
_RULE = re.compile(r"[_=*~-]{10,}")
_LINK = re.compile(r"\s?(?:<(https?://[^<>\s]+)>|\(\s?(https?://[^()\s]+)\s?\)|\[(https?://[^\[\]\s]+)\])")
_IMAGE = re.compile(r"\[(?:image|cid|bild|imagen?|immagine)\s?:[^\]]*\]", re.IGNORECASE)
_BARE = re.compile(r"<?(https?://[^\s<>]+)>?")
_STRONG = re.compile(r"\*(\S[^*]*\S)\*")
_LONGEST_SIGNATURE = 12  # lines of a signature, and of what a footer may hold
_SIGNED = 80  # characters of a line in a signature
_WORDY = 40  # characters that speak for a line of an article rather than of a header's value
_ABOVE = 4  # lines of a note above an article that is not forwarded
_LONGEST_FOOTER = 400  # characters of a line that speaks of the e-mail
_SENTENCE = re.compile(r"[.!?…。！？][\"”»')]?$")


@dataclass(frozen=True, slots=True)
class Told:
    """The text of an e-mail read: its lines with their hints, and the headers of what is forwarded in it, if it is."""

    lines: tuple[Line, ...]
    head: Headers | None


def _segments(lines: Sequence[Line], found: Sequence[Headers]) -> list[tuple[int, int]]:
    """The stretches of text before, between and after the headers."""
    starts = [0, *(block.end for block in found)]
    ends = [*(block.first for block in found), len(lines)]
    return list(zip(starts, ends, strict=True))


def _size(lines: Sequence[Line], stretch: tuple[int, int]) -> int:
    return sum(len(line.text) for line in lines[slice(*stretch)] if len(line.text) >= _WORDY / 2)


def unquoted(line: Line) -> Line:
    """The line without the marks of quotation in front; their number is its level."""
    found = _QUOTED.match(line.raw)
    if found is None:
        return line
    level = found.group().count(">")
    return sheet.hinted(line, replace(line.hint, level=level), range(found.end(), len(line.raw)))


def _unstarred(line: Line) -> Line:
    """The line without the stars that programs set around words in bold type, where they are around all of it."""
    found = _STRONG.fullmatch(line.raw.strip())
    if found is None or line.kept is not None:
        return line
    start = line.raw.index("*") + 1
    return sheet.hinted(line, line.hint, range(start, start + len(found[1])))


def unlinked(line: Line) -> Line:
    """The line without the addresses that programs write behind linked words: they are its links."""
    found = [match for match in _LINK.finditer(line.raw) if line.raw[: match.start()].strip(" >*")]
    if not found or line.kept is not None:
        return line
    hidden = {at for match in found for at in range(*match.span())}
    marks = []
    for match in found:
        before, target = line.raw[: match.start()].rstrip(), next(filter(None, match.groups()))
        if not newsletter.counts(target):
            marks.append(Mark(before.rfind(" ") + 1, len(before), "link", target))
    return sheet.hinted(line, line.hint, [at for at in range(len(line.raw)) if at not in hidden], marks)


def _last(lines: Sequence[Line], start: int, stop: int) -> list[int]:
    """The last lines with anything on them, in order."""
    return [at for at in range(start, stop) if lines[at].text][-_LONGEST_SIGNATURE:]


def _is_signed(lines: Sequence[Line], below: Sequence[int]) -> bool:
    """Whether lines can be a signature: short, and none a sentence."""
    texts = [lines[at].text for at in below]
    return all(len(text) <= _SIGNED and not (_SENTENCE.search(text) and len(text) > _WORDY) for text in texts)


def _signature(lines: Sequence[Line], start: int, stop: int) -> int:
    """The line on which the signature begins: two hyphens alone, a closing or whom to ask, with short lines below.

    `stop` where there is none.
    """
    last = _last(lines, start, stop)
    for number, at in enumerate(last):
        if _SIGNATURE.fullmatch(lines[at].raw.strip(" >")):
            return at
        ends = _closing().fullmatch(lines[at].text) or _contact().fullmatch(lines[at].text)
        if at > start and ends and _is_signed(lines, last[number + 1 :]):
            return at
    return stop


def _tail(lines: Sequence[Line], start: int, stop: int) -> int:
    """The rule below which only short lines stand, one with an address among them: what a list adds to each e-mail."""
    last = _last(lines, start, stop)
    for number, at in enumerate(last):
        below = [lines[each].text for each in last[number + 1 :]]
        addressed = any("@" in text or "http" in text or _footed().search(text) for text in below)
        if _RULE.fullmatch(lines[at].text) and below and addressed and _is_signed(lines, last[number + 1 :]):
            return at
    return stop


def _goes_on(one: Line, other: Line) -> bool:
    return bool(other.text) and (not _SENTENCE.search(one.text) or other.text[:1].islower())


def _is_made(text: str) -> bool:
    """Whether a mail program wrote a line in the place of pictures and links."""
    rest = _IMAGE.sub("", text).strip(" *")
    address = _BARE.fullmatch(rest)
    if rest != text.strip(" *") and (not rest or address is not None):
        return True
    return address is not None and newsletter.counts(address[1])


def _footer(lines: Sequence[Line], start: int, stop: int) -> Iterator[int]:
    """Lines that speak of the e-mail: of how it came, who may read it and how to be rid of it; and what a program wrote
    for a picture, or for a link that only counts readers.
    """
    secret = led = before = False
    for at in range(start, stop):
        text = lines[at].text
        opens = _secret().search(text) is not None and len(text) < 4 * _LONGEST_FOOTER
        secret = opens or (secret and _goes_on(lines[at - 1], lines[at]))
        told = len(text) < _LONGEST_FOOTER and _footed().search(text) is not None
        led = bool(text) and ((told and text.rstrip("*").endswith(":")) or led)
        # The rest of a sentence that began in a footer, and the address that it speaks of.
        rest = before and ((text[:1].islower() and _goes_on(lines[at - 1], lines[at])) or _BARE.fullmatch(text))
        made = _is_made(text) or _onward().fullmatch(text) is not None
        before = bool(secret or led or told or rest or _device().fullmatch(text) or made)
        if before:
            yield at


def _note(lines: Sequence[Line], start: int, stop: int) -> int:
    """The line after a note to colleagues above an article: it greets, and leads to what is below with a colon."""
    told = (at for at in range(start, stop) if lines[at].text and not _footed().search(lines[at].text))
    first = list(islice(told, _ABOVE + 1))
    if not first or len(lines[first[0]].text) > _SIGNED or _greeting().fullmatch(lines[first[0]].text) is None:
        return start
    greets = list(takewhile(lambda at: _greeting().fullmatch(lines[at].text), first))
    led = [at for at in first[1:] if lines[at].text.endswith((":", "："))]
    return (led[0] if led else greets[-1]) + 1


def _heads(lines: Sequence[Line], at: int) -> bool:
    """Whether one line alone is marked as quoted, and has a paragraph below: a newsletter's way to set a subhead."""
    above = lines[at - 1].text if at else ""
    below = next((line for line in lines[at + 1 : at + 3] if line.text), None)
    alone = not above and below is not None and not below.hint.level
    return alone and len(lines[at].text) <= _SIGNED and not _SENTENCE.search(lines[at].text)


def _quotations(lines: Sequence[Line], start: int, stop: int, tagged: dict[int, str]) -> list[int]:
    """Lines that are of another level of quotation than most of the text."""
    levels = [at for at in range(start, stop) if lines[at].text and lines[at].hint.level]
    plain = [at for at in range(start, stop) if lines[at].text and not lines[at].hint.level and at not in tagged]
    quoted = sum(len(lines[at].text) for at in levels) > sum(len(lines[at].text) for at in plain)
    return [] if not levels else plain if quoted else [at for at in levels if not _heads(lines, at)]


def _parts(lines: Sequence[Line], start: int, stop: int) -> dict[int, str]:
    """The head of the article among the parts of a newsletter, and the parts beside it."""
    said, title = salutation.front(lines, start, stop)
    if said:
        return dict.fromkeys(said, "note") | ({title: "h1"} if title is not None else {})
    if (named := bulletin.name(lines, start, stop)) is not None:
        return {named: "note"}
    found = bulletin.parts(lines, start, stop)
    article = bulletin.main(lines, found)
    if article is None:
        return {}
    tags = dict.fromkeys(bulletin.asides(lines, found, article), "note")
    return tags | ({article.head: "h1"} if article.head >= 0 else {})


def _headed(line: Line) -> Line:
    """The head of an article without its number among the parts of a newsletter."""
    kept = line.kept if line.kept is not None else range(line.lead, line.lead + len(line.text))
    return sheet.hinted(line, line.hint, kept[len(line.text) - len(bulletin.bare(line.text)) :])


def _main(lines: Sequence[Line], found: Sequence[Headers]) -> int:
    """The stretch that is the article: what there is most of; a later one of the same size is nearer to the source."""
    return max((_size(lines, stretch), number) for number, stretch in enumerate(_segments(lines, found)))[1]


def _tags(lines: Sequence[Line], found: Sequence[Headers], levels: bool) -> dict[int, str]:
    """What lines are that are no article's: by their index "header", "note", "signature" or "footer"."""
    main = _main(lines, found)
    tags = {at: "header" for block in found for at in range(block.first, block.end)}
    for number, stretch in enumerate(_segments(lines, found)):
        if number != main:
            tags |= dict.fromkeys(range(*stretch), "note")
    start, stop = _segments(lines, found)[main]
    closed = end(lines, start, stop)
    tags |= dict.fromkeys(range(closed, stop), "note")
    tags |= _parts(lines, start, closed)
    tags |= dict.fromkeys(range(start, _note(lines, start, closed)), "note")
    tags |= dict.fromkeys(range(_tail(lines, start, closed), closed), "footer")
    tags |= dict.fromkeys(range(_signature(lines, start, closed), closed), "signature")
    tags |= dict.fromkeys(_footer(lines, start, closed), "footer")
    if levels:
        tags |= dict.fromkeys(_quotations(lines, start, closed, tags), "note")
    else:
        tags |= dict.fromkeys(newsletter.cards(lines, start, closed), "note")
    return tags


def _plain(lines: Sequence[Line]) -> list[Line]:
    """The lines without what mail programs write for quotations, bold type and links; where an address ended a line,
    its sentence goes on in the next.
    """
    found = [unlinked(_unstarred(unquoted(line))) for line in lines]
    for at in range(1, len(found)):
        before, line = found[at - 1], found[at]
        cut = before.kept is not None and before.raw.rstrip().endswith((">", ")")) and not _SENTENCE.search(before.text)
        if cut and line.text[:1].islower() and line.hint.level == before.hint.level:
            found[at] = replace(line, joins=True)
    return found


def read(lines: Sequence[Line], levels: bool = True) -> Told:
    """The lines of an e-mail with their hints. `levels` says that those of the lines are of quotation."""
    plain = _plain(lines) if levels else list(lines)
    found = headers(plain)
    tags = _tags(plain, found, levels)
    hinted = [
        replace(line, hint=replace(line.hint, tag=tags[at])) if at in tags and line.text else line
        for at, line in enumerate(plain)
    ]
    main = _main(plain, found)
    lines_ = tuple(_headed(line) if line.hint.tag == "h1" and at in tags else line for at, line in enumerate(hinted))
    return Told(lines_, found[main - 1] if main else None)
