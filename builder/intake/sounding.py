"""How does a name sound, roughly, in whatever script it is written? By its consonants one name in several spellings is
known again.
"""

import unicodedata
from functools import lru_cache

from builder.intake.quotation import straight

# Cyrillic letters by what stands for them in Latin ones; vowels and signs fall away below.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "є": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "u", "я": "a",
}  # fmt: skip
# What languages write for one sound, the longest first.
_SPELLINGS = (
    ("shch", "š"), ("schtsch", "š"), ("tsch", "č"), ("tch", "č"), ("sch", "š"), ("sh", "š"), ("dsch", "ž"),
    ("dzh", "ž"), ("zh", "ž"), ("ch", "č"), ("kh", "h"), ("gh", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"),
    ("qu", "k"), ("tz", "z"), ("ts", "z"), ("ks", "x"), ("ss", "s"), ("w", "v"), ("g", "h"), ("q", "k"),
)  # fmt: skip
_VOWELS = frozenset("aeiouyj' -.’ʼıøœæ")
# The consonants with which the signs of a row of kana begin; what is missing is a vowel.
_KANA = {
    "k": "カキクケコガギグゲゴ", "s": "サシスセソザジズゼゾツヅ", "t": "タチテト", "d": "ダヂデド", "n": "ナニヌネノン",
    "h": "ハヒヘホ", "f": "フ", "b": "バビブベボヴ", "p": "パピプペポ", "m": "マミムメモ", "r": "ラリルレロ",
    "v": "ワ",
}  # fmt: skip
_KANA_SOUND: dict[str, str] = {sign: sound for sound, signs in _KANA.items() for sign in signs}
_HANGUL = 0xAC00


def _row(signs: str) -> tuple[str, ...]:
    """What stands for each of the signs of a script, by their number; "-" is none."""
    return tuple(each.strip("-") for each in signs.split())


# How addresses spell Hangul: the beginnings, vowels and ends of its signs, as South Korea romanizes them.
_BEGINS = _row("g kk n d tt r m b pp s ss - j jj ch k t p h")
_HEARTS = _row("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_ENDS = _row("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
_KANA_FIRST, _HIRAGANA = 0x30A1, 0x3041
# And kana, by their numbers, as Hepburn romanizes them; small signs are told as great ones.
_HEPBURN = _row(
    "a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de "
    "to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re "
    "ro wa wa i e o n vu"
)
# Customs of romanizing that differ are made one, in names and in addresses alike: "iia" and "ya", "ue" and "ü".
_CUSTOMS = (("j", "i"), ("y", "i"), ("ia", "a"), ("iu", "u"), ("ie", "e"), ("ae", "a"), ("oe", "o"), ("ue", "u"))
_FIRSTS = ("k", "k", "n", "d", "d", "r", "m", "b", "b", "s", "s", "", "s", "s", "t", "k", "t", "p", "h")
_LASTS: tuple[str, ...] = ("", *"kkknnn", "t", *"rrrrrrrr", "m", *"pp", *"tt", "n", *"tt", "k", "t", "p", "h")
# Sounds that Japanese and Korean do not tell apart.
_COARSE = str.maketrans({"l": "r", "z": "s", "š": "s", "ž": "s", "x": "s", "č": "t", "v": "b", "f": "p"})


def _sign(sign: str) -> str:
    """A sign of Hangul or kana in Latin letters; any other as it is."""
    number = ord(sign) - _HANGUL
    if 0 <= number <= 0xD7A3 - _HANGUL:
        return _BEGINS[number // 588] + _HEARTS[number % 588 // 28] + _ENDS[number % 28]
    for first in (_KANA_FIRST, _HIRAGANA):
        if 0 <= ord(sign) - first < len(_HEPBURN):
            return _HEPBURN[ord(sign) - first]
    return sign


def _latin(word: str) -> str:
    letters = "".join(_CYRILLIC.get(sign, sign) for sign in straight(word).lower())
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(sign))
    for spelling, sound in _SPELLINGS:
        plain = plain.replace(spelling, sound)
    return plain.replace("c", "k").replace("ł", "l").replace("đ", "d").replace("ß", "s")


def _syllable(sign: str) -> str:
    """The consonants of a sign of Hangul."""
    number = ord(sign) - _HANGUL
    return _FIRSTS[number // 588] + _LASTS[number % 28]


def _once(sounds: str) -> str:
    return "".join(sound for at, sound in enumerate(sounds) if at == 0 or sounds[at - 1] != sound)


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """The consonants of a word: "Zelenskyy", "Selenskyj" and "Зеленський" nearly agree; '' where it has none."""
    return _once("".join(sign for sign in _latin(word) if sign not in _VOWELS))


@lru_cache(maxsize=4096)
def spelt(name: str) -> str:
    """The letters with which addresses spell a name, whatever its script; those of an address are told the same way:
    "Перехрестя" and "perehrestia", "이음과땅" and "ieumgwattang", "Crónica" and "cronica" agree.
    """
    plain = _latin("".join(map(_sign, name.removesuffix(".").casefold())))
    for custom, letter in _CUSTOMS:
        plain = plain.replace(custom, letter)
    return _once("".join(filter(str.isalnum, plain)))


@lru_cache(maxsize=8192)
def coarse(word: str) -> str:
    """The consonants of a word as Japanese and Korean have them, in whichever script: "ゼレンスキー", "젤렌스키"."""
    sounds = ""
    for sign in word:
        if _HANGUL <= ord(sign) <= 0xD7A3:
            sounds += _syllable(sign)
        elif "\u30a0" <= sign <= "\u30ff":
            sounds += _KANA_SOUND.get(sign, "")
        else:
            sounds += sign
    plain = sound(sounds).translate(_COARSE)
    return _once(plain.replace("np", "mp").replace("nb", "mb"))
