"""One name in two scripts: a page of signs or kana that reserves its rights in Latin letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.intake.paper import UNCASED, is_press
from builder.intake.sign import Sign
from builder.intake.sounding import spelt

_CHARACTERS = re.compile("[\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,8}")
_NATIVE = 3  # words in Latin letters of a name that has its own script
_FIRST = 3  # letters of the first word of a name that are no chance


def _sounds(name: str, foreign: str) -> bool:
    """Whether a name in Latin letters begins as one in another script does: "さつまテレビ" and "Satsuma Television"."""
    first = foreign.split()[0]
    return len(first) > _FIRST and any(spelt(name[:size]) == spelt(first) for size in range(2, len(name) + 1))


def native(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs; where a name in Latin letters reserves the rights of a page whose own script is another, its one name
    as the press has, spelt in that script, reserves them: it is the same name.
    """
    own = {sign.outlet for sign in signs if UNCASED.search(sign.outlet) and is_press(sign.outlet)}
    heads = [sign.outlet for sign in signs if sign.kind == "head" and sign.outlet in own]
    own = own or {sign.outlet for sign in signs[:1] if sign.kind == "head" and _CHARACTERS.fullmatch(sign.outlet)}
    shortest = min(own, key=len, default="")
    for sign in signs:
        foreign = sign.kind in ("rights", "firm") and sign.outlet.isascii() and len(sign.outlet.split()) <= _NATIVE
        heard = next((name for name in heads if foreign and _sounds(name, sign.outlet)), "")
        if heard:
            yield replace(sign, outlet=heard)
        elif foreign and shortest and all(shortest in name for name in own):
            yield replace(sign, outlet=shortest)
        else:
            yield sign
