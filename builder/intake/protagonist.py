"""Of whom does a sentence tell? The person whom it begins with, a title or what the person is before the name."""

import re
from functools import lru_cache

from builder.intake.languages.model import Language
from builder.intake.names import Names
from builder.intake.quotation import straight
from builder.intake.shape import stands
from builder.intake.speech import CAPITAL, PARTICLE, patterns

_OPENING = 90  # characters in which a sentence names the person it begins with
_PICTURED = re.compile(r"^[^\w\"'(\[«»„“”‘’「『]+")  # a channel's sign before the first word
FULL_NAME = re.compile(
    rf"(?!(?:The|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Las|Una|Il|Lo|Gli)\s){CAPITAL.pattern}"
    rf"(?:(?:\s(?:{PARTICLE}\s)?(?:[A-ZÀ-ÞА-ЯІЇЄҐ]\.\s)?{CAPITAL.pattern}){{1,3}}|\s[A-ZÀ-ÞА-ЯІЇЄҐ]\.)"
)


@lru_cache(maxsize=4096)
def is_office(word: str, code: str) -> bool:
    """Whether a word is what an office, a title or an outlet is called."""
    return patterns(code).office.fullmatch(word) is not None


class Protagonists:
    """Those of whom the sentences of one article tell: knows the desk's names, and words that the text has in small
    letters too.
    """

    def __init__(self, language: Language, names: Names, text: str) -> None:
        self._code = language.code
        self._patterns = patterns(language.code)
        self._nouns_capital = language.nouns_capital
        self._counted = language.counting.words
        self._names = names
        self._text = straight(text)

    def opens_anew(self, sentence: str) -> bool:
        """Whether a sentence begins with a name, of which it then tells: what was said before is at an end."""
        if any(name.start == 0 for name in self._names.find(sentence[:_OPENING])):
            return True
        run = self._patterns.run.match(straight(sentence))
        return run is not None and not self._nouns_capital

    def opening(self, sentence: str) -> str:
        """The name, as written, that a sentence begins with; '' where it begins otherwise."""
        found = (name for name in self._names.find(sentence[:80]) if name.start == 0 and name.term.kind != "places")
        return next((sentence[: name.end] for name in found), "")

    def _is_common(self, words: str) -> bool:
        """Whether the text has a word of a run in small letters too: "Harbour Bridge" is nobody."""
        return any(stands(word.lower(), self._text) for word in words.split())

    def _titled(self, plain: str, start: int, end: int) -> int:
        """Where a name goes on behind a title: behind "Mayor", behind "Economy Minister"; 0 where it has none."""
        if title := self._patterns.titled_by.match(plain, start):
            return title.end()
        words = plain[start:end].split(" ")
        titled = len(words) > 3 and is_office(words[1], self._code)
        return start + len(words[0]) + len(words[1]) + 2 if titled else 0

    def _introduced(self, plain: str) -> re.Match[str] | None:
        """The name that stands right behind its title and what that is of: "Delta Oil spokeswoman Ada Brenner"."""
        runs = self._patterns.run.finditer(plain, 0, _OPENING)
        return next((run for run in runs if self._patterns.introduced.fullmatch(plain, 0, run.start())), None)

    def _opening_name(self, sentence: str) -> str:
        """The full name with which a sentence begins, behind what the person is: "The mayor, Ada Brenner"."""
        plain = straight(sentence)
        if lone := self._patterns.lone.match(plain):
            return sentence[: lone.end("who")]
        found = self._introduced(plain) or self._patterns.run.search(plain)
        found = found if found and found.start() < _OPENING else None
        start = found.start() if found else 0
        while found and (title := self._titled(plain, start, found.end())):
            start = title
        if found is None or not self.is_full_name(plain[start : found.end()]):
            return ""
        first, before = plain[start : found.end()].split()[0], plain[: found.start()]
        if self._is_common(plain[start : found.end()]) or first.lower() in self._counted:
            return ""
        if self._patterns.no_speaker.match(plain[start:]):  # "Mitte Dezember"
            return ""
        if first.isupper() or self._patterns.dated.fullmatch(first) or self._patterns.lead_in.fullmatch(first):
            return ""
        fits = (
            not before.strip()
            or self._patterns.introduces.fullmatch(before)
            or (plain.startswith(",", found.end()) and self._patterns.apposing.fullmatch(before))
        )
        return sentence[start : found.end()] if fits else ""

    def subject(self, sentence: str) -> str:
        """The person whom a sentence begins with, speaking or not; '' where it begins otherwise."""
        sentence = _PICTURED.sub("", sentence)
        first = next(self._names.find(sentence[:120]), None)
        if first is None or first.term.kind != "people":
            return self._opening_name(sentence)
        before = straight(sentence[: first.start]).strip()
        return first.term.name if not before or self._patterns.titles.fullmatch(before) else ""

    def only(self, words: str) -> str:
        """The one full name among words, '' where there are none or several: "its owner, Ada Brenner, boasts"."""
        runs = [run.group() for run in self._patterns.names.finditer(straight(words))]
        people = [run for run in runs if self.is_full_name(run) and not self._is_common(run)]
        return people[0] if len(people) == 1 else ""

    def is_full_name(self, words: str) -> bool:
        """Whether words are a name of two words or three that is no office's."""
        plain = straight(words).strip()
        office = any(is_office(word, self._code) for word in plain.split())
        return not office and FULL_NAME.fullmatch(plain) is not None
