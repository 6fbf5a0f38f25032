"""The source of a page: its bytes decoded as a browser would, in a way that leads back to them."""

import codecs
import re

from msgspec import Struct

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,80}encoding=[\"']([\w.:-]+)", re.I
)
_HEAD = 8192  # bytes in which a page has to say how it is encoded; browsers look at fewer
# What pages call by one name and mean as another: browsers read them so.
_MEANT = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "shift_jis": "cp932", "euc_kr": "cp949", "utf-16": "utf-8",
    "utf-16-le": "utf-8", "utf-16-be": "utf-8", "utf-7": "utf-8",
}  # fmt: skip
# Encodings in which the bytes of a slice stand in the bytes of the whole.
_PLAIN = re.compile(r"utf-8|utf-16-[lb]e|cp\d+|iso8859-\d+|koi8-[rtu]|gb18030|big5(?:hkscs)?|euc_jp|mac-\w+")
# A sign of three bytes, as dashes and quotation marks are, or a letter of two, each byte a letter of its own.
_TWICE = re.compile("\u00e2[\u0080\u20ac]|[\u00c3\u00d0\u00d1][\u0080-\u00bf]")
ERRORS = "surrogateescape"  # how a byte that is no letter stands in a text
_GUESSED = "body: the page does not say rightly how it is encoded; read as Windows-1252, look at the letters"


class Source(Struct, frozen=True):
    """A page's text, and the bytes that its places count in: the raw ones, or that text in UTF-8 if `layer` says so."""

    text: str
    data: bytes
    encoding: str
    layer: str
    doubts: tuple[str, ...]


def _declared(data: bytes) -> str:
    """The encoding that a page says it has, by Python's name; "" where it says none that is known."""
    found = _DECLARED.search(data[:_HEAD])
    if found is None:
        return ""
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return ""
    return _MEANT.get(name, name)


def _candidates(data: bytes) -> list[str]:
    mark = next((name for bom, name in _BOMS if data.startswith(bom)), "")
    return [name for name in dict.fromkeys((mark, "utf-8", _declared(data))) if name]


def _strict(data: bytes) -> tuple[str, str] | None:
    for name in _candidates(data):
        try:
            return data.decode(name), name
        except (UnicodeError, LookupError, ValueError):
            continue
    return None


def _mended(data: bytes) -> Source:
    """A page that is not wholly in any encoding: bytes that are no letter stay in the text as what Python calls
    surrogates, which lead back to them, and an editor is told.
    """
    text, name = data.decode("utf-8", "surrogateescape"), "utf-8"
    broken = sum("\udc80" <= each <= "\udcff" for each in text)
    if broken > 20 and broken > len(data) // 200:
        return Source(data.decode("cp1252", "surrogateescape"), data, "cp1252", "", (_GUESSED,))
    return Source(text, data, name, "", ("body: some bytes of the page are no UTF-8; look at the letters",))


def _once(text: str) -> str | None:
    """The text that was meant, of a page whose bytes were taken for another encoding and written as UTF-8 once more:
    all its letters are bytes then, and these are UTF-8. None for any other page.
    """
    if _TWICE.search(text) is None:
        return None
    for name in ("latin-1", "cp1252"):
        try:
            return text.encode(name).decode("utf-8")
        except UnicodeError:
            continue
    return None


def decode(data: bytes) -> Source:
    """The source of a page; it never fails."""
    found = _strict(data)
    if found is None:
        return _mended(data)
    text, name = found
    if (meant := _once(text)) is not None:
        return Source(meant, meant.encode("utf-8"), "utf-8", "the page's source, which was encoded twice, as UTF-8", ())
    if _PLAIN.fullmatch(name) and text.encode(name, ERRORS) == data:
        return Source(text, data, name, "", ())
    text = text.encode("utf-8", "replace").decode("utf-8")
    return Source(text, text.encode("utf-8"), "utf-8", f"the page's source, which is in {name.upper()}, as UTF-8", ())
