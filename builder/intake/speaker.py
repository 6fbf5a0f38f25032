"""Who is meant? A speaker's description as a draft names it: by the desk's own name, by a title's bearer, or as it
stands.
"""

import re
from dataclasses import dataclass, replace

from builder.intake.fullname import bare, restored
from builder.intake.languages.model import Language, listed
from builder.intake.names import Names, lowercase_start
from builder.intake.nominative import nominative
from builder.intake.protagonist import FULL_NAME, Protagonists, is_office
from builder.intake.quotation import straight
from builder.intake.speech import ARTICLE, CAPITAL, patterns

_LONGEST = 16  # words of a speaker's description
_SHORT = 4  # words of one that its article alone makes a speaker: "a pilot", "the chief engineer"
_BRIEF = 6  # words of a body that a capital behind its article tells
_NOBLE = frozenset(("von", "van", "zu"))  # particles of names where all nouns have capitals
_LEAST = 2  # letters of a name in a script that has capitals
_HEADS = 3  # words in which a description tells its office
_PREPOSITION = re.compile(r"(?:to|by|from|of|in|on|with|for|about|at|than|like)\s")
_LOOSE = listed(
    "on in at by to of from for with about and but or then that which who as than the a an this these it its"
)  # words that neither open a speaker's name nor close one
_POINTING = re.compile(r"(?:The|A|An|This|That|These|Those|It|Its)\s+")
_AFTER_HEAD = re.compile(r"\s(?:of|in|from|for|at|on|under|with|inside|within|to|who|that|by|near)\s|[,(]")
_MORE = re.compile(r"\s+(?:under the auspices|based on|who|which|that)\b|[,(]")
# "its former owner Ada Brenner"; what it is of stands behind a shorter word.
_ENDS_NAMED = re.compile(
    rf"(?:[^\W\d_][^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]*\s){{0,4}}[^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]{{3,}}\s(?:{FULL_NAME.pattern})"
)
_WORD_NAME = re.compile(rf"(?:[Tt]he\s)?{CAPITAL.pattern}")
_AMOUNT = re.compile(r"[$€£¥]?\d[\d.,]*(?:\s|-|人|名|명)")
_AGED = re.compile(r"^\d+-(?:year|jährige|летн|річн)")
_STARTS_DATE = re.compile(r"\d{1,4}[\s./-]")
_QUOTES = (("„", "“"), ("«", "»"), ("「", "」"), ("“", "”"))  # what is opened, and what closes it
_AGE = re.compile(r"\s?[(（]\d{1,3}[)）]$")  # "宮沢千代代表（68）"
_BRACKETED = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says so (`by`) and through whom (`via`, nearest last); both empty where nobody is named."""

    by: str = ""
    via: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.by)


def head(phrase: str) -> str:
    """The noun that a description turns on: "residents" of "concerned residents of Kursk"."""
    core = _AFTER_HEAD.split(straight(phrase))[0].split()
    return core[-1] if core else ""


def main(words: str) -> str:
    """The part of a description that names: "Ada Brenner" of "the chief pilot, Ada Brenner"."""
    parts = [part.strip() for part in words.split(",") if part.strip()] or [words]
    if named := next((part for part in parts if FULL_NAME.fullmatch(straight(part))), ""):
        return named
    if len(parts) > 1 and (titled := next((part for part in parts if _ENDS_NAMED.fullmatch(straight(part))), "")):
        return titled
    if len(parts) > 1 and _WORD_NAME.fullmatch(straight(parts[1])) and not _WORD_NAME.fullmatch(straight(parts[0])):
        return parts[1]  # "Russia's aviation agency, Rosaviatsia"
    if ARTICLE.match(parts[0]):
        return parts[0]  # "The company, based in Oslo"
    return next((part for part in parts[:2] if CAPITAL.search(part)), parts[0])


def _closed(name: str) -> str:
    """A name with the mark that closes its last quotation, where that was cut off: "Verein „Nordlicht"."""
    opened, close = next(((first, last) for first, last in _QUOTES if first in name), ("", ""))
    return name + close if opened and close not in name[name.rfind(opened) + 1 :] else name


_ADDRESS = re.compile(r"\S{1,60}@\S{1,60}")  # in small letters, whatever its words are called elsewhere


class Speakers:
    """The speakers of one article: knows the desk's names, and whom a surname or "the authority" means in this text."""

    def __init__(self, language: Language, names: Names, text: str) -> None:
        self._code, self._language = language.code, language
        self._patterns = patterns(language.code)
        self._inverted = language.speech.inverted
        self._cyrillic = language.cyrillic
        self._nouns_capital = language.nouns_capital
        self._loose = language.speech.loose or _LOOSE
        self._counted = language.counting.words
        self._names = names
        self._text = _ADDRESS.sub(" ", straight(text)) if "@" in text else straight(text)
        self.protagonists = Protagonists(language, names, text)
        found = list(names.find(text))
        people = [name for name in found if name.term.kind == "people"]
        bodies = [name for name in found if name.term.kind in ("organizations", "sources")]
        self._surnames = {name.term.name.split()[-1]: name.term.name for name in people}
        self._surnames |= {text[name.start : name.end].split()[-1]: name.term.name for name in people}
        self._bodies = {name.term.name.split()[-1].casefold(): name.term.name for name in reversed(bodies)}

    def _person(self, phrase: str) -> str:
        """The person named in a description, '' where there is none."""
        people = [name.term.name for name in self._names.find(phrase) if name.term.kind == "people"]
        if people:
            return people[-1]
        words = phrase.split()
        if words and len(words) <= 3 and words[-1] in self._surnames:
            return self._surnames[words[-1]]
        titled = self._patterns.titled.search(straight(phrase))
        if titled:
            return bare(phrase[titled.start("name") : titled.end("name")], self._language)
        return self._behind_title(phrase) if self._inverted else ""

    def _behind_title(self, phrase: str) -> str:
        """The name that follows a title with what the title is of: "глава МЗС України Дмитро Кулеба"."""
        title = self._patterns.title.search(straight(phrase))
        if title is None:
            return ""
        runs = list(self._patterns.names.finditer(straight(phrase), title.end()))
        words = phrase[runs[-1].start() : runs[-1].end()].split() if runs else []
        if self._nouns_capital and "der" in words and not _NOBLE & {*words}:
            return ""  # "Sprecher des Landeskommandos der Bundeswehr"
        first = len(words) - 2
        while first > 0 and words[first][0].islower():
            first -= 1  # "Ada von der Brenn"
        return " ".join(words[first:]) if len(words) >= 2 else ""

    def _body(self, phrase: str) -> str:
        """The body or outlet that a description is about, '' where it is about someone there ("Pentagon spokesmen")."""
        if phrase.islower() and phrase in self._bodies:
            return self._bodies[phrase]
        noun = head(phrase)
        core = straight(phrase).find(noun) + len(noun)
        bodies = [name for name in self._names.find(phrase) if name.term.kind in ("organizations", "sources")]
        named = [name for name in bodies if name.end >= core]
        if named or (bodies and self._patterns.media.fullmatch(noun)):
            return (named or bodies)[0].term.name
        return ""

    def _opened(self, phrase: str) -> str:
        """A description without the word that opens its sentence: "But Ada Brenner", "Между тем жители"."""
        opening = self._patterns.opening.match(phrase)
        rest = phrase[opening.end() + 1 :] if opening else ""
        return rest if CAPITAL.match(rest) or (phrase[:1].isupper() and self.plausible(rest)) else phrase

    def name(self, phrase: str) -> str:
        """A speaker as a draft names it."""
        phrase = _AGE.sub("", _closed(phrase.strip(" ,\"'—–-«»“”„「」")))
        if self._cyrillic and (within := self._patterns.within.match(phrase.lower())):
            phrase = phrase[within.end() :]  # "В Минэнерго полагают"
        phrase = self._opened(phrase)
        article = ARTICLE.match(phrase) or (self._patterns.article.match(straight(phrase)) if self._inverted else None)
        phrase = phrase[article.end() :] if article else phrase
        if paper := self._patterns.paper.match(straight(phrase)):
            phrase = phrase[paper.end() :]  # "último balance del Departamento de Seguridad"
        known = self._person(phrase) or self._body(phrase)
        if not known and self._cyrillic:
            short = lowercase_start(_MORE.split(phrase)[0].strip(), self._text)
            return nominative(short, self._text, self._patterns.opening)
        return known or lowercase_start(_MORE.split(phrase)[0].strip(), self._text)

    def restored(self, voice: Voice) -> Voice:
        """A voice that stands behind a word for "according to", with its person's name in the nominative."""
        return replace(voice, by=restored(voice.by, self._language))

    def is_name(self, words: str) -> bool:
        """Whether words are a person's full name, a title before it at most."""
        return self._patterns.named.fullmatch(straight(words).strip()) is not None

    def _opens_office(self, phrase: str) -> bool:
        """Whether one of the first words is an office or a title, as where a noun stands before what tells it apart."""
        words = self._patterns.article.sub("", straight(phrase)).split()
        heads = words[: _HEADS if self._inverted else 1]
        return any(is_office(word.strip("'"), self._code) for word in heads)

    def is_place(self, words: str) -> bool:
        """Whether words are a place's name and nothing else."""
        bare = self._patterns.article.sub("", words)
        return any(
            name.term.kind == "places" and bare[name.start : name.end] == bare for name in self._names.find(bare)
        )

    def is_counted(self, words: str) -> bool:
        """Whether words open with a number: "two companies" are nobody's name."""
        return self._counted.get(words.split()[0].lower() if words else "", 0) > 1

    def is_named(self, words: str) -> bool:
        """Whether words begin with a person's full name, a title before it at most."""
        return self._patterns.named.match(straight(words).strip()) is not None and "," not in words

    def plausible(self, phrase: str) -> bool:
        """Whether a description can be a speaker's: it has a name, or a noun for those who speak, and no verb."""
        if not phrase or len(phrase.split()) > _LONGEST or self._patterns.finite.search(phrase):
            return False
        if phrase[0].islower() and (phrase.split()[0].endswith("ing") or _PREPOSITION.match(phrase)):
            return False
        if ARTICLE.sub("", phrase) in self._bodies or (ARTICLE.match(phrase) and len(phrase.split()) <= _SHORT):
            return True
        if self._opens_office(phrase):
            return True
        noun = head(_BRACKETED.sub("", phrase))
        if self._nouns_capital:
            if self._patterns.no_speaker.match(phrase) or phrase.split()[0].lower() in self._counted:
                return False  # "In Hrodna", "Den Schaden", "Fünf Tage"
            lone = CAPITAL.fullmatch(phrase) and not self._patterns.loose.fullmatch(phrase)  # "Gazprom verlangt"
            named = lone or (self._patterns.names.search(phrase) and not self._patterns.article.match(phrase))
            return bool(
                self._patterns.nouns.fullmatch(noun)
                or self._patterns.title.search(phrase)
                or named
                or any(self._names.find(phrase))
            )
        plain = straight(phrase)
        article = self._patterns.article.match(plain) if self._inverted else None
        if article and len(plain.split()) <= _BRIEF and CAPITAL.match(plain, article.end()):
            return True  # "L'Ispettorato nazionale", "le Programme alimentaire mondial"
        capital = CAPITAL.search(_POINTING.sub("", phrase, count=1)) and CAPITAL.match(noun)
        return bool(self._patterns.nouns.fullmatch(noun) or capital or any(self._names.find(phrase)))

    def nameable(self, name: str) -> bool:
        """Whether a draft may assert it as a speaker: no mere "on" or "the", nor words broken off at an "and"."""
        parts = straight(name).casefold().split()
        if not parts:
            return True
        plain = straight(name)
        if any(pattern.fullmatch(plain) for pattern in (self._patterns.lead_in, self._patterns.opening)):
            return False
        if (self._patterns.opening.fullmatch(parts[0]) and name[0].isupper()) or self._patterns.pronoun.fullmatch(
            parts[-1]
        ):
            return False
        if self._patterns.no_speaker.match(plain) or (_STARTS_DATE.match(plain) and not CAPITAL.match(plain)):
            return False
        if (
            _AGED.search(plain)
            or "\\" in name
            or _AMOUNT.match(plain)
            or (plain.isascii() and len(plain) < _LEAST)
            or parts[-1].isdigit()
        ):
            return False
        loose = parts[0] in self._loose and (len(parts) == 1 or name[0].islower())
        return not loose and parts[-1] not in self._loose and not (len(parts) == 1 and parts[0].endswith("'s"))

    def voiced(self, words: str) -> tuple[str, Voice]:
        """The phrase that names a speaker, and the voice: "X, citing Y" comes from Y through X."""
        cited = self._patterns.citing.search(words)
        if cited is None:
            phrase = main(words)
            return phrase, Voice(self.name(phrase))
        carrier = main(words[: cited.start()])
        origin = re.split(r"[,;]| that ", words[cited.end() :])[0]
        return carrier, Voice(self.name(origin), (self.name(carrier),))

    def outlet_at(self, text: str) -> tuple[str, ...]:
        """The outlet that a text begins with, if any."""
        found = (name.term for name in self._names.find(text) if name.start == 0 and name.term.kind == "sources")
        return tuple(term.name for term in found)[:1]

    def is_person(self, phrase: str) -> bool:
        """Whether a description names a single person."""
        return bool(self._person(ARTICLE.sub("", phrase))) or self.protagonists.is_full_name(phrase)
