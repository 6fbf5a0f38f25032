"""Which encoding is a raw file in? UTF-8 or its byte order mark tell for sure; anything else is a guess, said aloud."""

import codecs
import re

from msgspec import Struct

from builder.errors import Mistake, Problem

_ENDING = re.compile(r"\r\n|\n|\r")
# UTF-32's little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What news in the languages that we read is written in besides UTF-8, the likelier first; and as a person knows it.
_NAMES = {
    "cp1252": "Windows-1252", "cp1251": "Windows-1251", "koi8_u": "KOI8-U", "koi8_r": "KOI8-R", "cp866": "CP866",
    "cp949": "Korean (CP949)", "euc_jp": "Japanese (EUC-JP)", "cp932": "Japanese (Shift JIS)",
    "cp1250": "Windows-1250", "gb18030": "Chinese (GB 18030)", "mac_roman": "Mac Roman", "mac_cyrillic": "Mac Cyrillic",
}  # fmt: skip
_PAGES = 6  # of 256 characters, from which a text in an alphabet takes its letters
_SAMPLE = 20_000  # bytes that a guess is made from
_ALIKE = 0.03  # share of improbable characters by which two guesses differ and are still as good as each other
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")


class Decoded(Struct, frozen=True):
    """A raw file's text, the encoding it was read in, and what is doubtful about that.

    Bytes that are broken in an otherwise sound UTF-8 are lone surrogates, as `surrogateescape` makes them.
    """

    text: str
    encoding: str
    doubts: tuple[str, ...] = ()


def _fault(file: str, code: str, fact: str, remedy: str, place: tuple[int, int] = (1, 1)) -> Mistake:
    return Mistake([Problem(file, *place, code, fact, remedy)])


def _place(data: bytes, at: int) -> tuple[int, int]:
    before = data[:at].decode("utf-8", "replace")
    return len(_ENDING.findall(before)) + 1, len(_ENDING.split(before)[-1]) + 1


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: zero bytes, and all of them in every second place. '' for anything else."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if min(even, odd) > 0 or even + odd < 4 or 20 * (even + odd) < len(data) or len(data) % 2:
        return ""
    encoding = "utf-16-le" if odd else "utf-16-be"
    if len(set(data[1::2] if odd else data[::2])) > _PAGES:
        return ""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return encoding if sum(character < "\t" for character in text) == 0 else ""


def _mended(data: bytes) -> str | None:
    """Text in UTF-8 of which a few bytes are broken; None where it is something else altogether."""
    text = data.decode("utf-8", "surrogateescape")
    broken = sum("\udc80" <= character <= "\udcff" for character in text)
    sound = sum(character > "\x7f" for character in text) - broken
    return text if sound >= 3 and broken <= max(1, sound // 10) else None


def _guesses(data: bytes) -> list[str]:
    """The encodings that the bytes may be in, the likeliest first."""
    from charset_normalizer import from_bytes  # read only where it is needed: nearly every file is UTF-8

    found = from_bytes(data[:_SAMPLE], cp_isolation=list(_NAMES))
    chaos: dict[str, float] = {}
    for match in found:
        for name in (match.encoding, *match.could_be_from_charset):
            # Half-width kana are what another encoding's Japanese looks like, and what nobody prints.
            odd = len(_HALF_WIDTH.findall(str(match))) / (len(str(match)) + 1)
            chaos[name] = min(chaos.get(name, 9.0), match.chaos - 0.2 * match.coherence + odd)
    order = [name for name in _NAMES if name in chaos]
    best = min(chaos.values(), default=0.0)
    return sorted(order, key=lambda name: (chaos[name] > best + _ALIKE, order.index(name)))


def _guessed(file: str, data: bytes, at: int) -> Decoded:
    line, column = _place(data, at)
    for encoding in _guesses(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        where = f"line {line}, column {column}"
        doubt = f"body: the raw file is not UTF-8 ({where}); read as {_NAMES[encoding]}, look at the letters"
        return Decoded(text, encoding, (doubt,))
    fact, remedy = "This is neither UTF-8 nor a code page.", "Save the article as UTF-8 and take it in again."
    raise _fault(file, "encoding", fact, remedy, (line, column))


def _escaped(data: bytes) -> Decoded | None:
    """The seven-bit encodings of Japanese and Korean, known by their escapes."""
    for escape, encoding, name in ((b"\x1b$B", "iso2022_jp", "Japanese"), (b"\x1b$)C", "iso2022_kr", "Korean")):
        if escape in data:
            try:
                return Decoded(data.decode(encoding), encoding, ())
            except UnicodeDecodeError:
                doubt = f"body: the raw file says that it is {name} and has broken letters"
                return Decoded(data.decode(encoding, "replace"), encoding, (doubt,))
    return None


def decode(file: str, data: bytes) -> Decoded:
    """A raw file's text; raises Mistake for bytes that are no text."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if not encoding and b"\0" in data and not (encoding := _wide(data)):
        raise _fault(file, "binary", "This is not a text file: it holds zero bytes.", "Give intake the article's text.")
    if not encoding and (escaped := _escaped(data)) is not None:
        return escaped
    encoding = encoding or "utf-8"
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as fault:
        if encoding != "utf-8":
            fact = f"This file says it is {encoding[:6].upper()} and is not."
            raise _fault(file, "encoding", fact, "Save the article as UTF-8.") from None
        at = fault.start
    if (text := _mended(data)) is not None:
        shown = f"body: broken letters are shown as \ufffd, the first in line {_place(data, at)[0]}"
        return Decoded(text, encoding, (shown,))
    return _guessed(file, data, at)
