"""Whose picture is it? A caption ends with that: "(AP Photo/Ann Lee)", "Foto: Lee", "© Lee"."""

import re
from collections import Counter
from collections.abc import Sequence

from builder.intake.languages import either, every
from builder.intake.languages.foreign import PICTURED as AGENCIES
from builder.intake.onset import Lazy
from builder.intake.quotation import straight
from builder.intake.shape import size
from builder.intake.sieve import Guarded

_LONGEST = 70  # characters of a credit
_END = 160  # characters of a line in which its credit stands
_CAPTION, _SIGNED = 60, 30  # words of the longest caption, and of the longest that ends with a name alone
_CAPITAL = "[A-Z\u00c0-\u00deА-ЯІЇЄҐ]"
_SMALL = "[a-z\u00df-\u00ff0-9а-яёіїєґ]"
_AGENCY = re.compile(AGENCIES)
_PICTURE = "|".join((either(lambda each: each.crediting.pictures), either(lambda each: each.crediting.picture)))
_TAKER = either(lambda each: each.crediting.taker)
_NOTED = either(lambda each: each.crediting.noted)
# "Photo: Ann Lee", "(Foto: Lee)", "[사진 = 이]", "© Lee"
_SAYS = Guarded(
    rf"[(\[](?:{_PICTURE}|{_NOTED})s?(?:\s?[:=/：]|\s(?:{_TAKER}))[^()\[\]]{{2,{_LONGEST}}}[)\]]\W?$"
    rf"|(?:^|[.!?\"')\s])(?:{_PICTURE})s?\s?[:=：]\s?[^.:!?]{{2,{_LONGEST}}}$"
    rf"|(?:©|ⓒ)\s?[^.:!?]{{2,{_LONGEST}}}$",
    re.IGNORECASE,
)
_NAMES = rf"{_CAPITAL}[\w'’-]+(?: {_CAPITAL}[\w'’.-]*){{1,3}}"
# "(AP Photo/Ann Lee)", "In the basin. EFE/ Ann Lee"; a name and an agency alone may be who wrote the text
_WIRE = re.compile(
    rf"[(\[](?:{AGENCIES})(?: (?:Photo|Images|File)|(?: Photo)?(?: ?[/,]| via) ?[^()\[\]]{{2,40}})[)\]]\W?$"
    rf"|[(\[][^()\[\]]{{2,40}}[/,] ?(?:{AGENCIES})(?: Photo| Images)?[)\]]\W?$"
    rf"|[.!?\"')\]—–-]\s?(?:{AGENCIES})\s?/\s?{_CAPITAL}[^.:!?/]{{0,40}}(?:\.\s?[^.:!?]{{2,30}})?$"
    rf"|[.!?\"')\]]\s?{_CAPITAL}[^.:!?/]{{2,40}}\s?/\s?(?:{AGENCIES})\b[^.:!?]{{0,30}}$"
    # "A tug in the old basin. (Ann Lee | The Quay)": two names, the first of two words, behind a whole sentence
    rf"|[.!?…][\"')]?\s[(\[]{_NAMES}(?:\s?[|]\s?|\sfor\s(?:The\s|the\s)?){_CAPITAL}[^()\[\]|/.:!?]{{2,40}}[)\]]$"
)
_SHOT = Lazy(either(lambda each: each.crediting.shot))
# A name behind a whole sentence: "A tug in the old basin. Ann Lee for The Quay"
_JOINED = "|".join(sorted(every(lambda each: each.crediting.inside | each.crediting.particles)))
_NAMED = re.compile(
    rf"{_SMALL}{{3,}}[)\]\"']?[.!?…][\"')\]]?\s"
    rf"(?P<name>{_CAPITAL}[\w.'&-]*(?:[ /,]{{1,2}}(?:{_CAPITAL}[\w.'&-]*|(?:{_JOINED})(?!\w))){{0,7}})$"
)


def credited(text: str) -> bool:
    """Whether a line ends with whose picture it is, and is as short as captions are."""
    if size(text) > _CAPTION:
        return False
    end = straight(text).rstrip()[-_END:]  # a credit is shorter
    if _SHOT.search(end) is not None:
        return True
    return _SAYS.search(end) is not None or (("/" in end or end[-1:] in "])") and _WIRE.search(end) is not None)


def _signed(text: str) -> str:
    """The name alone that stands behind a line's last full stop; "" where none does."""
    end = straight(text).rstrip()[-_END:]
    if end[-1:] in ".!?…\"'" or "." not in end[-_LONGEST:] or size(text) > _SIGNED:
        return ""
    found = _NAMED.search(end)
    return found["name"] if found and not _AGENCY.fullmatch(found["name"]) else ""  # news in brief end so


def captions(texts: Sequence[str]) -> frozenset[int]:
    """The places of the lines that end with whose picture they are of: in words, or with a name that other lines end
    with too; a report ends with its writer's once.
    """
    names = [_signed(text) for text in texts]
    often = Counter(names)
    return frozenset(at for at, text in enumerate(texts) if credited(text) or (names[at] and often[names[at]] > 1))
