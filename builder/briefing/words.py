"""The words of a text, counted so that no script escapes a limit on how much may be quoted."""

import re
from functools import cache

# Scripts written without spaces: there every character counts as a word.
_THAI_LAO, _BURMESE, _KHMER, _KANA = "\u0e00-\u0eff", "\u1000-\u109f", "\u1780-\u17ff", "\u3040-\u30ff\u31f0-\u31ff"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = _THAI_LAO + _BURMESE + _KHMER + _KANA + _HAN


@cache
def _word() -> re.Pattern[str]:
    """Compiled when it is first needed, for that takes longer than an edited page takes to make."""
    return re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’][^\W_{_UNSPACED}]+)*")


def words(text: str) -> list[str]:
    """The words in order, case-folded, without punctuation; an apostrophe inside a word is part of it, in one form."""
    found = _word().findall(text)
    # All at once: a word more than once is dear, and there are hundreds.
    return "\n".join(found).casefold().replace("’", "'").split("\n") if found else []
