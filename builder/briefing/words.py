"""The words of a text, counted so that no script escapes a limit on how much may be quoted."""

import re

# Scripts written without spaces: there every character counts as a word.
_THAI_LAO, _BURMESE, _KHMER, _KANA = "\u0e00-\u0eff", "\u1000-\u109f", "\u1780-\u17ff", "\u3040-\u30ff\u31f0-\u31ff"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = _THAI_LAO + _BURMESE + _KHMER + _KANA + _HAN
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’][^\W_{_UNSPACED}]+)*")


def words(text: str) -> list[str]:
    """The words in order, case-folded, without punctuation; an apostrophe inside a word is part of it, in one form."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
