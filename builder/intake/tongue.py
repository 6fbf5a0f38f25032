"""The languages that news comes in: what each is called, and the commonest words and the letters by which it is told.

They are more than intake reads: a text in another one is named truthfully, and not taken for its neighbour.
"""

from collections.abc import Mapping

from msgspec import Struct


class Tongue(Struct, frozen=True):
    """A language by name; twenty of its commonest words; letters that it has and its neighbours have not."""

    name: str
    common: frozenset[str] = frozenset()
    letters: str = ""


def _of(name: str, common: str, letters: str = "") -> Tongue:
    return Tongue(name, frozenset(common.split()), letters)


# The same number of words for each, so that none wins by a longer list.
LATIN: Mapping[str, Tongue] = {
    "en": _of("English", "the of and to in a that is was for on with said by as it at from has were"),
    "de": _of("German", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als", "ß"),
    "fr": _of("French", "de la le et les des en un du une que est pour qui dans par sur au pas plus", "œ"),
    "it": _of("Italian", "di che e la il un a per in una è del della non sono le i con alla dei"),
    "es": _of("Spanish", "de la que el en y a los del se las por un con una su para es al lo", "ñ¿¡"),
    "pt": _of("Portuguese", "de a que o e do da em um para é com não uma os no se na por as", "ãõ"),
    "nl": _of("Dutch", "de het een van en in is dat op te zijn met voor niet die aan er werd door bij"),
    "pl": _of("Polish", "w i na z się nie do że to o jest po za od jak przez dla ale są został", "łąęśżźń"),
    "cs": _of("Czech", "a v se na je že s z do o to i jsou ve pro byl za po podle ale", "řěůž"),
    "sk": _of("Slovak", "a v sa na je že s z do o to aj sú vo pre bol za po podľa ale", "ľĺŕôä"),
    "ro": _of("Romanian", "de și a în la cu pe că nu este din care un o mai pentru au fost al sunt", "țșăâ"),
    "hu": _of("Hungarian", "a az és hogy nem is egy volt van meg ez azt csak el már ki mint szerint még de", "őű"),
    "sv": _of("Swedish", "och i att det som en på är av för med den till har inte de om ett var men", "å"),
    "da": _of("Danish", "og i at det er en af på til for den der med har de ikke som et var men", "æøå"),
    "no": _of("Norwegian", "og i at det er en av på til for den som med har de ikke et var men fra", "æøå"),
    "fi": _of("Finnish", "ja on ei se että oli hän mukaan myös kun mutta ovat tai joka sen sanoo vuoden jo kuin noin"),
    "tr": _of(
        "Turkish",
        "ve bir bu da de için ile olarak daha olan çok gibi kadar sonra göre ise en dedi ancak her", "ğış",
    ),
    "et": _of("Estonian", "ja on ei et see oli ta kui ka aga mis oma selle ning või kes ütles pärast aasta siis", "õ"),
    "lv": _of("Latvian", "un ir ar no uz par ka kas tika lai arī bet vai pēc ko viņš bija kā tas to", "ģķļņā"),
    "lt": _of("Lithuanian", "ir kad su iš į yra tai buvo apie dėl bet kaip už po nuo jis ne ar pagal metų", "ėįųūė"),
    "hr": _of("Croatian", "i je u da na se za su od koji što s ne o kako će te nije ili iz", "đć"),
}  # fmt: skip
CYRILLIC: Mapping[str, Tongue] = {
    "ru": _of("Russian", "и в не на что с по как это из к у за от для его он о было также", "ыэъёщ"),
    "uk": _of("Ukrainian", "і в не на що з у та до за про як від для це його він о було також", "іїєґ"),
    "be": _of("Belarusian", "і ў не на што з у да за пра як ад для гэта яго ён аб было таксама пад", "ў"),
    "bg": _of("Bulgarian", "и в не на че с от за се да по са като е ще беше до при това които", "ъ"),
    "sr": _of("Serbian", "и у је да на се за су од који што са не о како ће нису или из бити", "ђћџљњј"),
    "mk": _of("Macedonian", "и во на се за од да не е со што ќе до како по ги го беше според ја", "ѓќѕљњј"),
    "kk": _of(
        "Kazakh",
        "және мен да бұл үшін деп бар болып бір осы де туралы кейін бойынша жылы ол сондай емес деді қазір", "қғңүұһө",
    ),
}  # fmt: skip
# Scripts that belong to one language, or to one above all others; the first letter and the last of each.
SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("\uac00", "\ud7a3", "ko"), ("\u1100", "\u11ff", "ko"), ("\u3040", "\u30ff", "ja"), ("\u4e00", "\u9fff", "zh"),
    ("\u0370", "\u03ff", "el"), ("\u0590", "\u05ff", "he"), ("\u0600", "\u06ff", "ar"), ("\u0900", "\u097f", "hi"),
    ("\u0e00", "\u0e7f", "th"), ("\u10a0", "\u10ff", "ka"), ("\u0530", "\u058f", "hy"), ("\u0980", "\u09ff", "bn"),
)  # fmt: skip
NAMES: Mapping[str, str] = {
    **{code: tongue.name for table in (LATIN, CYRILLIC) for code, tongue in table.items()},
    "ko": "Korean", "ja": "Japanese", "zh": "Chinese", "el": "Greek", "he": "Hebrew", "ar": "Arabic", "hi": "Hindi",
    "th": "Thai", "ka": "Georgian", "hy": "Armenian", "bn": "Bengali", "fa": "Persian", "ur": "Urdu",
    "vi": "Vietnamese", "id": "Indonesian", "sl": "Slovene", "ca": "Catalan", "sq": "Albanian", "az": "Azerbaijani",
    "uz": "Uzbek", "nb": "Norwegian", "nn": "Norwegian", "bs": "Bosnian", "ms": "Malay", "gl": "Galician",
    "eu": "Basque", "la": "Latin", "eo": "Esperanto", "is": "Icelandic", "sw": "Swahili", "tl": "Tagalog",
    "mn": "Mongolian",
}  # fmt: skip
