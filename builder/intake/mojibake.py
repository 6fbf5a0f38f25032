"""Was the text mis-decoded before it came here? Words that, written back and read as UTF-8, make sense are flagged."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_FEW = 3  # lines that the doubt names
_LONGEST = 24  # characters of an example


def _high(encoding: str, first: int, last: int) -> str:
    """The characters that bytes of a code page stand for; what it leaves empty stands for itself."""
    found = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in range(first, last + 1))
    return re.escape(found)


def _pattern(encoding: str, least: int) -> re.Pattern[str]:
    """Sequences of UTF-8 read in a code page: a leading byte with its followers, at least so many in a row."""
    follows = f"[{_high(encoding, 0x80, 0xBF)}]"
    two, three, four = _high(encoding, 0xC2, 0xDF), _high(encoding, 0xE0, 0xEF), _high(encoding, 0xF0, 0xF4)
    return re.compile(f"(?:[{two}]{follows}|[{three}]{follows}{{2}}|[{four}]{follows}{{3}}){{{least},}}")


# Russian and Ukrainian words hold one such pair by chance ("Рівне"), and in capitals even two; never three.
_READ_AS = (("cp1252", _pattern("cp1252", 1)), ("latin-1", _pattern("latin-1", 1)), ("cp1251", _pattern("cp1251", 3)))
_ONE = re.compile("[ÂÃ][^ ]|â..", re.DOTALL)  # one pair alone is proof only where it is of the usual ones
_HIGH = re.compile("[\x80-\uffff]")


def _back(text: str, encoding: str) -> str:
    """The words that were meant; '' where the characters come from no bytes of UTF-8."""
    byte = bytearray()
    for character in text:
        try:
            byte += character.encode(encoding)
        except UnicodeEncodeError:
            if character > "\xff":
                return ""
            byte.append(ord(character))
    try:
        return byte.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _shown(text: str) -> str:
    return "".join(each if each.isprintable() else "\ufffd" for each in text[:_LONGEST])


@lru_cache(maxsize=512)  # asked again before names are proposed
def _found(text: str) -> tuple[str, str] | None:
    """The first words that were mis-decoded, and what they mean."""
    if not _HIGH.search(text):
        return None
    for encoding, pattern in _READ_AS:
        for match in pattern.finditer(text):
            meant = _back(match.group(), encoding)
            if meant and (len(meant) > 1 or encoding == "cp1251" or _ONE.fullmatch(match.group())):
                return _shown(match.group()), _shown(meant)
    return None


def _doubtful(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    for number, text in lines:
        if (found := _found(text)) is not None:
            yield number, f'"{found[0]}", which may mean "{found[1]}"'
        elif "\ufffd" in text:
            yield number, "\ufffd, a letter that was lost"


def garbled(lines: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    """The doubt about mis-decoded words in lines with their numbers; nothing is mended."""
    found = list(_doubtful(lines))
    if not found:
        return ()
    places = ", ".join(str(number) for number, _ in found[:_FEW]) + (" and more" if len(found) > _FEW else "")
    return (f"body: mis-decoded letters in line {places}: {found[0][1]}",)
