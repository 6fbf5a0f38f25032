"""E-mails: newsletters, press releases and forwarded articles, in any charset; what the headers say is evidence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from itertools import pairwise

from builder.intake import sheet
from builder.intake.encoding import decode
from builder.intake.formats import forward, html, letter, mime, newsletter, sender
from builder.intake.formats.forward import SENT
from builder.intake.formats.mime import Leaf
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.sheet import LARGEST, MOST, Hint, Line, Sheet, Stated, fault

NAME = "mail"
SUFFIXES = (".eml", ".mbox", ".mht", ".mhtml")

LARGEST_MAIL = 40_000_000  # bytes, attachments and all
_HEAD = 16_000  # bytes in which the headers that tell an e-mail stand
_NAMED = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,40}):", re.MULTILINE)
_ORIGIN = {b"from", b"subject", b"date", b"to"}
_CARRIED = {
    b"message-id", b"mime-version", b"received", b"return-path", b"content-type", b"delivered-to", b"x-mailer",
    b"list-id", b"list-unsubscribe", b"dkim-signature",
}  # fmt: skip
_RELEASE = Lazy(either(lambda each: each.release.subject), re.IGNORECASE)
_FOOTER = Lazy(either(lambda each: each.letter.footer), re.IGNORECASE)
_SAVED = re.compile(rb"^(?:Snapshot-Content-Location:|From:[^\r\n]{0,40}\bSaved by\b)", re.MULTILINE | re.IGNORECASE)
_FORWARD = Lazy(rf"^(?:{forward.words('resent')})\s?[:：]", re.IGNORECASE)
_LABEL = Lazy(
    rf"^[\[【]?(?:{_RELEASE.pattern}|ots|{either(lambda each: each.release.flash)})[\]】]?\s*[:：|–—-]?\s*(?=\S)",
    re.IGNORECASE,
)
_SLUG = re.compile(r"[A-Z\d]+(?:[-/_][A-Z\d]+)+")  # by which agencies call a story, not its title
_LIST = re.compile(r"^\[[^\]]{2,40}\]\s*(?=\S)")
_BETWEEN = re.compile(rb"^From \S[^\r\n]*\b(?:19|20)\d\d\b[^\r\n]*\r?$", re.MULTILINE)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_NAME, _FEWEST = 40, 3  # characters in which a header is named, and headers that make a block
_OPENING = 60  # lines of a text in which it says that it is a release
_MOST = 300  # e-mails of one file
_UNWRITTEN = 1990  # no e-mail of an article is older: such a date is a clock that was not set


def _is_mail(data: bytes) -> bool:
    """Whether the bytes begin with the headers of an e-mail that was carried."""
    head = re.split(rb"\r?\n\r?\n|\r\r", data[:_HEAD].lstrip(b"\xef\xbb\xbf"), maxsplit=1)[0]
    names = {name.lower() for name in _NAMED.findall(head)}
    return _NAMED.match(head) is not None and len(names & _ORIGIN) >= 2 and bool(names & _CARRIED)


def claims(data: bytes) -> bool:
    """Whether the bytes begin as an e-mail does, or as the text of one that somebody pasted."""
    if _is_mail(data) or (data.startswith(b"From ") and _mailbox(data[:_HEAD])):
        return True
    top = data[:4000].decode("utf-8", "ignore").splitlines()[:20]
    if sum(":" in line[:_NAME] or "：" in line[:_NAME] for line in top) < _FEWEST:
        return False
    return forward.shown(forward.headers(sheet.lines_of("\n".join(top), "utf-8")))


def _day(message: EmailMessage) -> str:
    """When it was sent, as ISO 8601; '' where its date is none."""
    try:
        sent = parsedate_to_datetime(mime.header(message, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
    return sent.isoformat() if sent.year >= _UNWRITTEN else ""


def _is_bulk(message: EmailMessage, lines: Sequence[Line]) -> bool:
    """Whether it was sent to many by their wish, by its headers or by its footer, where a program has left those out; a
    list on which people write to each other has no voice of its own.
    """
    many = mime.header(message, "List-Id") or mime.header(message, "List-Unsubscribe")
    left = (line.text for line in lines if line.hint.tag == "footer")
    return not mime.header(message, "List-Post") and (bool(many) or any(map(_FOOTER.search, left)))


def _sure(message: EmailMessage, text: str, is_forward: bool, is_inner: bool, is_bulk: bool) -> float:
    """How well the day of sending tells the day of publication: a press release is published by being sent."""
    if is_forward:
        return 0.2
    if _RELEASE.search(f"{mime.header(message, 'Subject')}\n{text[:600]}"):
        return 0.85
    if is_inner or is_bulk or sender.is_office(mime.header(message, "From")):
        return SENT
    return 0.7 if mime.header(message, "List-Id") or mime.header(message, "List-Unsubscribe") else 0.5


def _subject(message: EmailMessage) -> str:
    """What it is about: without the name of the list on which it was sent, and what calls it a release."""
    text = forward.subject(mime.header(message, "Subject"))
    text = _LIST.sub("", text) if mime.header(message, "List-Id") else text
    return "" if _SLUG.fullmatch(text) else _LABEL.sub("", text)


def _stated(message: EmailMessage, lines: Sequence[Line], is_forward: bool, is_inner: bool) -> Iterator[Stated]:
    sent, is_bulk = _day(message), _is_bulk(message, lines)
    text = "\n".join(line.text for line in lines[:_OPENING] if line.text)
    is_forward = is_forward or (not is_inner and _FORWARD.match(mime.header(message, "Subject")) is not None)
    if title := _subject(message):
        yield Stated("title", title, "the e-mail's Subject", 0.4 if is_forward else 0.6, None)
    if sent:
        yield Stated("date", sent, "the e-mail's Date", _sure(message, text, is_forward, is_inner, is_bulk), None)
    if not is_forward and not mime.header(message, "List-Post"):
        ids = mime.header(message, "List-Id")
        yield from sender.stated(mime.header(message, "From"), "the e-mail's From", ids, is_bulk)
    if language := mime.header(message, "Content-Language"):
        yield Stated("language", language, "the e-mail's Content-Language", 0.5, None)


def _decoded(file: str, leaf: Leaf) -> tuple[str, tuple[str, ...]]:
    """The text of a part, and what is doubtful about its letters."""
    for charset in (leaf.charset, "utf-8"):
        try:
            return leaf.data.decode(charset).encode("utf-8", "replace").decode(), ()
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    found = decode(file, leaf.data)
    said = f"the e-mail says that it is {leaf.charset[:40]}, and it is not" if leaf.charset else ""
    text = found.text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return text, (*([f"body: {said}"] if said.isprintable() and said else []), *found.doubts)


def _flowed(lines: Sequence[Line]) -> Iterator[Line]:
    """RFC 3676: a line that ends with a space goes on in the next, unless it opens a signature."""
    goes_on, level = False, 0
    for line in lines:
        yield replace(line, joins=goes_on and bool(line.text) and line.hint.level == level)
        goes_on, level = line.raw.endswith(" ") and line.raw != "-- " and bool(line.text), line.hint.level


def _hidden(raw: bytes, number: int, start: int) -> Iterator[Line]:
    """Lines of the raw file that are none of the text: headers, borders of parts, other parts."""
    for line in sheet.lines_of(raw.decode("latin-1"), "latin-1"):
        moved = replace(line, number=line.number + number, start=line.start + start, end=line.end + start)
        yield sheet.hinted(moved, Hint("header"), ())


def _moved(line: Line, number: int, start: int) -> Line:
    return replace(line, number=line.number + number, start=line.start + start, end=line.end + start)


def _tiled(data: bytes, text: bytes, layer: Sheet) -> Sheet:
    """The sheet with its lines in their places in the raw file, where that holds the text as it is read, and once."""
    at = data.find(text)
    if at < 0 or data.find(text, at + 1) >= 0 or data.count(b"\n") > MOST:
        return layer
    before = tuple(_hidden(data[:at], 0, 0))
    lines = [_moved(line, len(before), at) for line in layer.lines]
    after = _hidden(data[at + len(text) :], len(before) + len(lines), at + len(text))
    stated = (
        replace(each, span=(each.span[0] + at, each.span[1] + at)) if each.span else each for each in layer.stated
    )
    return replace(layer, data=data, lines=(*before, *lines, *after), stated=tuple(stated), layer="")


def _text(file: str, data: bytes, leaf: Leaf) -> tuple[Sheet, bool]:
    """The sheet of a part that is text, and whether it forwards: of the raw file where that holds it as it is, else of
    the part decoded.
    """
    text, doubts = _decoded(file, leaf)
    plain, more = sheet.tabled(file, text)
    told = letter.read(tuple(_flowed([letter.unquoted(line) for line in plain])) if leaf.flowed else plain)
    stated = tuple(forward.stated(told.lines, told.head))
    layer = Sheet(text.encode(), "utf-8", told.lines, (*doubts, *more), NAME, stated, "the text of the e-mail")
    return (_tiled(data, leaf.data, layer) if text.encode() == leaf.data else layer), told.head is not None


def _page(file: str, leaf: Leaf) -> tuple[Sheet, bool]:
    """The sheet of a part that is HTML, as the adapter for pages reads it, and whether it forwards."""
    text, doubts = _decoded(file, leaf)
    page = html.read(file, text.encode())
    told = letter.read(newsletter.plain([line for line in page.lines if line.text]), levels=False)
    hinted = iter(told.lines)
    lines = tuple(next(hinted) if line.text else line for line in page.lines)
    stated = (*page.stated, *forward.stated(told.lines, told.head))
    layer = "the HTML of the e-mail"
    read_ = replace(page, format=NAME, lines=lines, stated=stated, doubts=(*doubts, *page.doubts), layer=layer)
    return read_, told.head is not None


def _saved(file: str, data: bytes) -> Sheet | None:
    """The page that a browser saved as a message (MHTML); None for an e-mail."""
    if _SAVED.search(data[:_HEAD]) is None:
        return None
    message = mime.parse(data)
    address = mime.header(message, "Snapshot-Content-Location") or mime.header(message, "Content-Location")
    leaf = mime.page(message)
    if leaf is None:
        return None
    text, doubts = _decoded(file, _held(file, leaf, ()))
    page = html.read(file, text.encode())
    where = (Stated("url", address, "the saved page's Content-Location", 0.95, None),) if "://" in address else ()
    return replace(page, stated=(*where, *page.stated), doubts=(*doubts, *page.doubts), layer="the page of the file")


def _pasted(file: str, data: bytes) -> Sheet:
    """The sheet of an e-mail's text that was pasted, with the headers that a mail program shows."""
    plain = sheet.read(file, data)
    told = letter.read(plain.lines)
    return replace(plain, lines=told.lines, format=NAME, stated=tuple(forward.stated(told.lines, told.head)))


def _parts(file: str, data: bytes) -> tuple[EmailMessage, list[Leaf]]:
    try:
        root = mime.parse(data)
        return root, mime.leaves(file, root)
    except RecursionError:
        fact, remedy = "This e-mail has messages inside one another without end.", "Paste the article's text."
        raise fault(file, "nested", fact, remedy) from None


def _held(file: str, leaf: Leaf | None, names: Sequence[str]) -> Leaf:
    """The part with the article; raises Mistake where there is none, or too much of it."""
    if leaf is None:
        attached = f" Attached: {', '.join(names)}." if names else ""
        fact = f"This e-mail has no text.{attached}"
        raise fault(file, "empty", fact, "Save what it holds, and take that in.")
    if len(leaf.data) > LARGEST:
        fact = f"This e-mail has more than {LARGEST // 1_000_000} MB of text."
        raise fault(file, "too-big", fact, "Paste the article's text.")
    return leaf


def _mailbox(data: bytes) -> list[bytes]:
    """The messages of a mailbox: each after a line that begins with "From " and holds a year."""
    places = [*(found.start() for found in _BETWEEN.finditer(data)), len(data)]
    whole = [data[at:end].split(b"\n", 1)[-1] for at, end in pairwise(places)]
    return [_ESCAPED.sub(rb"\1", each) for each in whole if _is_mail(each)]


def messages(file: str, data: bytes) -> list[bytes]:
    """The e-mails in a mailbox or in a digest; none where the file is one e-mail, or something else.

    Raises Mistake where they are too many.
    """
    if data.startswith(b"From "):
        found = _mailbox(data)
    elif _is_mail(data) and b"multipart/digest" in data[:_HEAD]:
        found = list(mime.digest(file, *_parts(file, data)))
    else:
        return []
    if len(found) > _MOST:
        fact = f"This file holds more than {_MOST} e-mails."
        raise fault(file, "too-many-parts", fact, "Save those that hold articles by themselves.")
    return found


def read(file: str, data: bytes) -> Sheet:
    """The sheet of an e-mail; raises Mistake for one without text, or with too much inside it."""
    if len(data) > LARGEST_MAIL:
        fact = f"This e-mail is larger than {LARGEST_MAIL // 1_000_000} MB."
        raise fault(file, "too-big", fact, "Save it without its attachments.")
    if data.startswith(b"From ") and (held := _mailbox(data)):
        one = read(file, held[0])
        return replace(one, layer=one.layer or "the first message")
    if not _is_mail(data):
        return _pasted(file, data)
    if (page := _saved(file, data)) is not None:
        return page
    root, found = _parts(file, data)
    names = mime.attached(found)
    leaf = _held(file, mime.main(found), names)
    read_sheet, forwards = _page(file, leaf) if leaf.kind == "text/html" else _text(file, data, leaf)
    stated = (*read_sheet.stated, *_stated(leaf.message, read_sheet.lines, forwards, leaf.message is not root))
    doubts = (f"body: attached and not read: {', '.join(names)}",) if names else ()
    return replace(read_sheet, stated=stated, doubts=(*read_sheet.doubts, *doubts))
