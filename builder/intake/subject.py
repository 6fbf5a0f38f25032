"""The subject of a verb of speech: where the words that name a speaker begin to the left of it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.speaker import Speakers
from builder.intake.speech import ARTICLE, CAPITAL, patterns

_BREAK = re.compile(r"[;:\"]\s|\s-\s")
_NUMBER = re.compile(r"(?<!\w)\d+(?![\w-])")
_TIME_OF_DAY = re.compile(r"\b(?:morning|afternoon|evening|night)\b")
_PRESIDING = re.compile(
    r"(?:Presiding|Acting|Managing|Commanding|Leading|Founding|Visiting|Sitting|Outgoing|Incoming)\s"
)
_SIGN = re.compile(r"[^\w\s\"'(\[]+\s*")  # a picture before the first word
_ALSO = re.compile(r"\s(?:and|but|then)\s*$")
_NAME = re.compile(r"(?:[Tt]he\s)?[A-ZÀ-Þ][\w'-]*(?:\s(?:of|for|in|and|the|[A-ZÀ-Þ][\w'-]*))*")
# Of what party, and elected where: ", D-Vacherie,".
_PARTY = re.compile(r", (?:[DRIL]-[A-Z][\w.-]+(?:\s[A-Z][\w.-]+)?|[A-Z][\w.]+-[DRI])(?=,|$)")
_MANY = 5  # commas before a verb, of which most part clauses
# "The ministry", "Norway's defence ministry": what an office is called, up to its noun.
_OFFICE = tuple(re.compile(rf"(?:[Tt]he|An?|[A-ZÀ-Þ][\w-]*'s?)\s{more}(?P<noun>[\w-]+)") for more in ("", r"[\w-]+\s"))


@lru_cache(maxsize=64)  # for each verb of a sentence
def _breaks(text: str, code: str) -> tuple[int, ...]:
    """Where clauses of a sentence may begin: behind a mark, a connector, another verb of speech."""
    known = patterns(code)
    spoken = (verb for verb in known.verb.finditer(text) if not known.passive.search(text[: verb.start()]))
    marked = (match for each in (_BREAK, known.connector) for match in each.finditer(text))
    return tuple(match.end() for match in (*marked, *spoken))


class Subjects:
    """Finds the subjects of one article's verbs."""

    def __init__(self, language: Language, speakers: Speakers) -> None:
        self._code = language.code
        self._speakers = speakers
        self._patterns = patterns(language.code)

    def untimed(self, clause: str) -> str:
        """Without a date at its end: "Pentagon spokesmen on Monday"."""
        for mention in mentions(clause, self._code):
            if not _TIME_OF_DAY.sub("", clause[mention.end :]).strip(" .,"):
                before = self._patterns.timed.search(clause[: mention.start])
                return clause[: before.start()] if before else clause
        return clause

    def is_lead_in(self, part: str) -> bool:
        """Whether a part of a sentence only leads to its subject: "On 8 October", "However"."""
        plain = part.strip()
        if self._patterns.pronoun.fullmatch(plain):
            return False
        if self._patterns.lead_in.match(plain) or not plain:
            return True
        if plain.split()[0].endswith("ing"):
            return _PRESIDING.match(plain) is None
        return not CAPITAL.search(plain) and ARTICLE.match(plain) is None

    def _cites(self, parts: Sequence[tuple[int, str]]) -> bool:
        return len(parts) > 1 and self._patterns.citing.match(parts[1][1]) is not None

    def _shared(self, clause: str) -> tuple[int, str] | None:
        """The subject that a second verb shares with the first: "The ministry showed pictures and spoke of losses"."""
        if (also := _ALSO.search(clause)) is None:
            return None
        at = 0
        while (comma := clause.find(", ", at)) > 0 and self.is_lead_in(clause[at:comma]):
            at = comma + 2
        for pattern in _OFFICE:
            office = pattern.match(clause, at)
            if office and self._patterns.nouns.fullmatch(office["noun"]):
                return at, office.group()
        person = self._speakers.protagonists.subject(clause[at:])
        if person and (begin := clause.find(person, at)) >= 0 and begin + len(person) <= also.start():
            return begin, person  # "Delta spokesman Ada Brenner on Friday called it a lie and said"
        named = _NAME.match(clause, at)
        words = re.sub(r"(?:\s(?:of|for|in|and|the))+$", "", named.group()) if named else ""
        fits = self._speakers.nameable(words) and CAPITAL.search(ARTICLE.sub("", words))
        return (at, words) if fits and also.start() >= at + len(words) else None

    def before(self, text: str, verb: int) -> tuple[int, str] | None:
        """Where the speaker stands to the left of a verb, and its words with what stands in apposition."""
        start = max((end for end in _breaks(text, self._code) if end <= verb), default=0)
        start += len(text[start:verb]) - len(text[start:verb].lstrip())
        clause = self._patterns.auxiliary.sub("", text[start:verb].rstrip())
        if shared := self._shared(clause):
            return start + shared[0], shared[1]
        if pronoun := self._patterns.ending.search(clause):
            return start + pronoun.start(1), pronoun[1]
        return self._described(clause, start)

    def actor(self, text: str) -> str:
        """The body with which a sentence begins, behind what leads in: "NATO", "The government of Samara Oblast"."""
        at = 0
        while (comma := text.find(", ", at)) > 0 and self.is_lead_in(text[at:comma]):
            at = comma + 2
        at += self._undated(text[at:])
        at += len(text[at:]) - len(text[at:].lstrip(" ,"))
        found = self._patterns.actor.match(text, at)
        if (
            found is None
            or self._patterns.lead_in.match(text, at)
            or _NUMBER.search(found["who"])
            or self._patterns.aside.match(text, found.end())
            or self._patterns.pronoun.fullmatch(found[0])
        ):
            return ""
        apposed = (found.groupdict().get("apposed") or "").strip(" ,")
        return apposed if apposed and not _NUMBER.search(apposed) else found["who"]

    def _opens(self, parts: Sequence[tuple[int, str]]) -> int:
        """Where a speaker with an apposition begins: at what stands before a name, or at the name before what it is."""
        named = [index for index, (_, words) in enumerate(parts) if self._speakers.is_name(words)]
        if not named or named[-1] == 0:
            return parts[0][0] if len(parts) < _MANY else parts[-2][0]
        last = named[-1] == len(parts) - 1
        return parts[named[-1] - 1 if last else named[-1]][0]

    def _undated(self, words: str) -> int:
        """How much of a description is the day before it: "On Monday the ministry"."""
        first = next(iter(mentions(words, self._code)), None)
        if first is None or not self._patterns.dated.fullmatch(words, 0, first.start):
            return 0
        return first.end if words[first.end :].strip() else 0

    def _names_behind_day(self, part: str) -> bool:
        """Whether a part of a sentence opens with a day and goes on to a person: "On Friday the mayor Ada Brenner"."""
        undated = self._undated(part)
        return undated > 0 and self._speakers.is_named(part[undated:].strip())

    def _described(self, clause: str, start: int) -> tuple[int, str] | None:
        """The description of a speaker in a clause that ends before its verb."""
        plain = _PARTY.sub(lambda tag: " " * len(tag.group()), clause)
        tagged = plain.endswith(" ,") and not clause.endswith(" ,")  # "Ken Guidry, D-Vacherie, said"
        apposed, clause = clause.endswith(",") and not tagged, plain
        clause = self._patterns.auxiliary.sub("", self.untimed(clause.rstrip(" ,")).rstrip())
        parts = [(match.start(), match.group()) for match in re.finditer(r"[^,]+", clause)]
        while len(parts) > 1 and self.is_lead_in(parts[0][1]) and not self._names_behind_day(parts[0][1]):
            parts.pop(0)
        # "X, declared a hero, ..." has one comma before its verb, which is none of X's; an apposition has two.
        if not parts or not parts[-1][1].strip() or (apposed and len(parts) == 1):
            return None
        if self._cites(parts):
            at, words = parts[0][0], clause[parts[0][0] :]
        elif apposed:
            at = self._opens(parts)
            words = clause[at:]
        else:
            at, words = parts[-1]
        undated = self._undated(words)
        at, words = at + undated, words[undated:]
        if sign := _SIGN.match(words):
            at, words = at + sign.end(), words[sign.end() :]
        if joined := self._patterns.joined.match(words) or self._patterns.opened_within.match(words):
            at, words = at + joined.end(), words[joined.end() :]
        return start + at + len(words) - len(words.lstrip()), words.strip()
