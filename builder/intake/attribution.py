"""Who says so? The speaker of a sentence, and through whom the words came: read from its verbs of speech, never guessed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.names import Names, lowercase_start
from builder.intake.quotation import quoted, straight

_CAPITAL = re.compile(r"[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+")
_BREAK = re.compile(r"[;:\"]\s|\s-\s")
_TIME_OF_DAY = re.compile(r"\b(?:morning|afternoon|evening|night)\b")
_ALSO = re.compile(r"\s(?:and|but|then)\s*$")
_NAME = re.compile(r"(?:[Tt]he\s)?[A-ZÀ-Þ][\w'-]*(?:\s(?:of|for|in|and|the|[A-ZÀ-Þ][\w'-]*))*")
_PREPOSITION = re.compile(r"(?:to|by|from|of|in|on|with|for|about|at|than|like)\s")
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_LONGEST = 16  # words of a speaker's description


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says so (`by`) and through whom (`via`, nearest last); both empty where nobody is named."""

    by: str = ""
    via: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.by)


@dataclass(frozen=True, slots=True)
class Claim:
    """A verb of speech in a sentence: its speaker from `start` to `end`, the verb from `verb` to `after`.

    `how` tells the order: `before` (she said that ...), `behind` (..., she said), `according` (according to her).
    `phrase` is the speaker as written; `pointing` says that it only points back: to a person ("he"), to a carrier ("the article").
    """

    start: int
    end: int
    verb: int
    after: int
    how: str
    phrase: str
    voice: Voice
    pointing: Literal["", "person", "carrier"] = ""


@dataclass(frozen=True, slots=True)
class _Patterns:
    verb: re.Pattern[str]
    passive: re.Pattern[str]
    connector: re.Pattern[str]
    auxiliary: re.Pattern[str]
    finite: re.Pattern[str]
    nouns: re.Pattern[str]
    relative: re.Pattern[str]
    pronoun: re.Pattern[str]
    person: re.Pattern[str]
    ending: re.Pattern[str]
    going_on: re.Pattern[str]
    media: re.Pattern[str]
    carrier: re.Pattern[str]
    lead_in: re.Pattern[str]
    citing: re.Pattern[str]
    according: re.Pattern[str]
    told: re.Pattern[str]
    title: re.Pattern[str]
    titles: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns | None:
    speech = LANGUAGES[code].speech
    if speech is None:
        return None
    ignore = re.IGNORECASE
    return _Patterns(
        verb=re.compile(rf"\b(?:{speech.verbs})\b(?! to (?:be|have)\b)(?! (?:{speech.verbs})\b)"),
        passive=re.compile(r"\b(?:been|was|were|is|are|be|being|a|an|the|this|its|their|his|of)\s+$"),
        connector=re.compile(rf"\b(?:{speech.connectors})\s", ignore),
        auxiliary=re.compile(
            r"(?:[\s,]+(?:has|have|had|also|later|previously|earlier|then|reportedly|already|recently|now|further|again|itself|himself))+$"
        ),
        finite=re.compile(rf"\b(?:{speech.finite})\b"),
        nouns=re.compile(rf"(?:{speech.nouns})", ignore),
        relative=re.compile(rf",\s(?:{speech.relative})\b[^,.;:\"]*,", ignore),
        pronoun=re.compile(rf"(?:{speech.pronouns})", ignore),
        person=re.compile(rf"(?:{speech.person})", ignore),
        ending=re.compile(rf"(?:^|\s)({speech.person})$", ignore),
        going_on=re.compile(rf"(?:{speech.going_on})\b", ignore),
        media=re.compile(rf"(?:{speech.media})", ignore),
        carrier=re.compile(rf"(?:{speech.carriers})", ignore),
        lead_in=re.compile(rf"(?:{speech.lead_in})\b", ignore),
        citing=re.compile(rf",?\s*\b(?:{speech.citing})\s+", ignore),
        according=re.compile(rf"\b(?:{speech.according})\s+(?P<who>[^,;.()\"]+(?:\([^)]*\))?)", ignore),
        told=re.compile(rf"\b(?:{speech.told})\s+(?:the\s+)?(?:[a-z]+ )*"),
        titles=re.compile(rf"(?:[\w'-]+\s)*(?:{speech.titles})", ignore),
        title=re.compile(
            rf"\b(?:{speech.titles})\s+(?P<name>[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+(?:\s[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+){{1,2}})$",
            ignore,
        ),
    )


def _hushed(text: str) -> str:
    """The text with quoted words blanked: what is said inside quotation marks is not the reporter's own attribution."""
    plain = straight(text)
    for start, end in quoted(text)[0]:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain


def _main(words: str) -> str:
    """The part of a description that names: "Ada Brenner" of "the chief pilot, Ada Brenner"."""
    parts = [part.strip() for part in words.split(",") if part.strip()] or [words]
    return next((part for part in parts[:2] if _CAPITAL.search(_ARTICLE.sub("", part))), parts[0])


class Attribution:
    """Reads claims of one article: knows its language, the desk's names, and the words that the article writes small."""

    def __init__(self, language: Language, names: Names, text: str) -> None:
        self.code = language.code
        self._language = language
        self._names = names
        self._patterns = _patterns(language.code)
        self._text = straight(text)
        people = [name for name in names.find(text) if name.term.kind == "people"]
        self._surnames = {name.term.name.split()[-1]: name.term.name for name in people}
        bodies = [name for name in names.find(text) if name.term.kind in ("organizations", "sources")]
        self._bodies = {name.term.name.split()[-1].casefold(): name.term.name for name in reversed(bodies)}
        self._surnames |= {text[name.start : name.end].split()[-1]: name.term.name for name in people}

    def head(self, phrase: str) -> str:
        """The noun that a description turns on: "residents" of "concerned residents of Kursk"."""
        core = re.split(
            r"\s(?:of|in|from|for|at|on|under|with|inside|within|to|who|that|by|near)\s|[,(]",
            straight(phrase),
        )[0]
        return core.split()[-1] if core.split() else ""

    def name(self, phrase: str) -> str:
        """A speaker as a draft names it: a person, a body or an outlet by the desk's own name, else the words as they stand."""
        phrase = re.sub(r"^(?:the|a|an)\s+", "", phrase.strip(" ,\"'"), flags=re.IGNORECASE)
        assert self._patterns is not None
        found = list(self._names.find(phrase))
        people = [name for name in found if name.term.kind == "people"]
        if people:
            return people[-1].term.name
        if phrase.split()[-1:] and phrase.split()[-1] in self._surnames and len(phrase.split()) <= 3:
            return self._surnames[phrase.split()[-1]]
        if titled := self._patterns.title.search(straight(phrase)):
            return phrase[titled.start("name") : titled.end("name")]
        if phrase.casefold() in self._bodies and phrase.islower():
            return self._bodies[phrase.casefold()]
        head = self.head(phrase)
        core = straight(phrase).find(head) + len(head)
        bodies = [name for name in found if name.term.kind in ("organizations", "sources")]
        named = [name for name in bodies if name.end >= core]
        if named or (bodies and self._patterns.media.fullmatch(head)):
            return (named or bodies)[0].term.name
        words = re.split(r"\s+(?:under the auspices|based on|who|which|that)\b|[,(]", phrase)[0].strip()
        return lowercase_start(words, self._text)

    def _subject(self, text: str, verb: int) -> tuple[int, str] | None:
        """Where the speaker stands in what is left of a verb, and its words with what stands in apposition."""
        assert self._patterns is not None
        patterns = (_BREAK, self._patterns.connector, self._patterns.verb)
        breaks = (match.end() for pattern in patterns for match in pattern.finditer(text) if match.end() <= verb)
        start = max(breaks, default=0)
        clause = self._patterns.auxiliary.sub("", text[start:verb].rstrip())
        if (also := _ALSO.search(clause)) and (named := _NAME.match(clause.lstrip())):
            # "The ministry showed pictures and spoke of losses": the second verb has the first one's subject.
            words = re.sub(r"(?:\s(?:of|for|in|and|the))+$", "", named.group())
            return start + len(clause) - len(clause.lstrip()), words if also.start() >= len(words) else clause
        if pronoun := self._patterns.ending.search(clause):
            return start + pronoun.start(1), pronoun[1]
        apposed = clause.endswith(",")
        clause = self._untimed(clause.rstrip(" ,"))
        parts = [(match.start(), match.group()) for match in re.finditer(r"[^,]+", clause)]
        while len(parts) > 1 and self._is_lead_in(parts[0][1]):
            parts.pop(0)
        # "X, declared a hero, ..." has one comma before the verb, which is no verb of X's then; an apposition has two.
        if not parts or not parts[-1][1].strip() or (apposed and len(parts) == 1):
            return None
        at, words = (parts[0][0], clause[parts[0][0] :]) if apposed or self._cites(parts) else parts[-1]
        at += len(words) - len(words.lstrip())
        return start + at, words.strip()

    def _cites(self, parts: Sequence[tuple[int, str]]) -> bool:
        assert self._patterns is not None
        return len(parts) > 1 and self._patterns.citing.match(parts[1][1]) is not None

    def _is_lead_in(self, part: str) -> bool:
        assert self._patterns is not None
        plain = part.strip()
        if self._patterns.pronoun.fullmatch(plain):
            return False
        if self._patterns.lead_in.match(plain) or not plain or plain.split()[0].endswith("ing"):
            return True
        return not _CAPITAL.search(plain) and _ARTICLE.match(plain) is None

    def _untimed(self, clause: str) -> str:
        """Without a date at its end: "Pentagon spokesmen on Monday"."""
        for mention in mentions(clause, self._language.code):
            if not _TIME_OF_DAY.sub("", clause[mention.end :]).strip(" .,"):
                before = re.search(r"\s+(?:on|in|by|at|late on|early on)?\s*$", clause[: mention.start])
                return clause[: before.start()] if before else clause
        return clause

    def _plausible(self, phrase: str) -> bool:
        assert self._patterns is not None
        if not phrase or len(phrase.split()) > _LONGEST or self._patterns.finite.search(phrase):
            return False
        if phrase[0].islower() and (phrase.split()[0].endswith("ing") or _PREPOSITION.match(phrase)):
            return False
        head = self.head(re.sub(r"\s*\([^)]*\)", "", phrase))
        if _ARTICLE.sub("", phrase) in self._bodies:
            return True
        capital = _CAPITAL.search(re.sub(r"^(?:The|A|An|This|That|These|Those|It|Its)\s+", "", phrase))
        return bool(
            self._patterns.nouns.fullmatch(head) or (capital and _CAPITAL.match(head)) or any(self._names.find(phrase))
        )

    def _voiced(self, words: str) -> tuple[str, Voice]:
        """The phrase and its voice; "X, citing Y" comes from Y through X."""
        assert self._patterns is not None
        cited = self._patterns.citing.search(words)
        if cited is None:
            phrase = _main(words)
            return phrase, Voice(self.name(phrase))
        carrier = _main(words[: cited.start()])
        origin = re.split(r"[,;]| that ", words[cited.end() :])[0]
        return carrier, Voice(self.name(origin), (self.name(carrier),))

    def _leading(self, sentence: str) -> tuple[int, str] | None:
        """The name that a sentence begins with, for a speaker whom a long phrase parts from the verb."""
        for name in self._names.find(sentence[:80]):
            if name.start == 0 and name.term.kind != "places":
                return 0, sentence[: name.end]
        return None

    def _told(self, text: str, sentence: str, verb: int) -> tuple[str, ...]:
        """The outlet that was told: "a source told Kyodo News"."""
        assert self._patterns is not None
        told = self._patterns.told.match(text, verb)
        if told is None:
            return ()
        rest = sentence[told.end() :]
        return tuple(
            name.term.name for name in self._names.find(rest) if name.start == 0 and name.term.kind == "sources"
        )[:1]

    def _behind(self, text: str, sentence: str, verb: re.Match[str]) -> Claim | None:
        """The speaker after the verb: `..., said Mark Rutte.`"""
        if not re.search(r"[\",]\s*$", text[: verb.start()]):
            return None
        after = re.match(r"\s+([^,.;\"]+)", text[verb.end() :])
        if after is None or not _CAPITAL.match(re.sub(r"^(?:the|a|an)\s+", "", after[1])):
            return None
        start, end = verb.end() + after.start(1), verb.end() + after.end(1)
        phrase, voice = self._voiced(self._untimed(sentence[start:end]))
        return Claim(start, end, verb.start(), end, "behind", phrase, voice) if self._plausible(phrase) else None

    def _by_verb(self, text: str, sentence: str, verb: re.Match[str]) -> Claim | None:
        assert self._patterns is not None
        left = text[: verb.start()]
        if self._patterns.passive.search(left):
            return None
        if (claim := self._behind(text, sentence, verb)) is not None:
            return claim
        subject = self._subject(text, verb.start())
        if subject is None:
            return None
        start, words = subject
        words = sentence[start : start + len(words)]
        bare = straight(_main(words))
        behind = re.search(r"[,\"]\s*$", text[:start]) and not self._is_lead_in(text[:start].split(",")[0])
        how = "behind" if behind else "before"
        via = self._told(text, sentence, verb.start())
        end = verb.end()
        if self._patterns.person.fullmatch(bare):
            return Claim(start, end, verb.start(), end, how, bare, Voice("", via), "person")
        if self._patterns.carrier.fullmatch(bare):
            return Claim(start, end, verb.start(), end, how, bare, Voice("", via), "carrier")
        if self._patterns.pronoun.fullmatch(bare):
            return None
        if re.search(
            r"\b(?:to|by|from|of|in|on|with|for|about)\s+(?:the\s+|an?\s+)?$", text[:start]
        ) or not self._plausible(bare):
            leading = self._leading(sentence)
            if leading is None or leading[1] in words:
                return None
            start, words = leading
        phrase, voice = self._voiced(words)
        if cited := re.match(
            rf"[^.;\"]{{0,20}}?{self._patterns.citing.pattern}(?P<who>[^,;.]+)", text[end:], re.IGNORECASE
        ):
            origin = sentence[end + cited.start("who") : end + cited.end("who")]
            voice = Voice(self.name(origin), (*voice.via, voice.by)) if not voice.via else voice
        if via and not voice.via:
            voice = replace(voice, via=via)
        return Claim(start, end, verb.start(), end, how, phrase, voice)

    def _by_according(self, text: str, sentence: str) -> Iterator[Claim]:
        assert self._patterns is not None
        for found in self._patterns.according.finditer(text):
            words = self._untimed(sentence[found.start("who") : found.end("who")])
            phrase, voice = self._voiced(re.split(r"\s(?:that|who|which)\s", words)[0])
            yield Claim(found.start(), found.end(), found.start(), found.end(), "according", phrase, voice)

    def stated(self, text: str) -> Voice:
        """The voice of words after a label: "Financial Times, citing officials"."""
        return self._voiced(text)[1] if self._patterns else Voice()

    def goes_on(self, sentence: str) -> bool:
        """Whether a sentence begins with a word that points to the one before it: "They", "This team"."""
        return self._patterns is not None and self._patterns.going_on.match(straight(sentence)) is not None

    def subject(self, sentence: str) -> str:
        """The person whom a sentence begins with, speaking or not; '' where it begins otherwise."""
        for name in self._names.find(sentence[:120]):
            before = straight(sentence[: name.start]).strip()
            titled = self._patterns is not None and self._patterns.titles.fullmatch(before) is not None
            if name.term.kind == "people" and (not before or titled):
                return name.term.name
            break
        return ""

    def is_person(self, claim: Claim) -> bool:
        """Whether a single person speaks: someone the desk knows, someone with a title before the name, or "he"."""
        known = any(name.term.kind == "people" for name in self._names.find(claim.phrase))
        titled = self._patterns is not None and self._patterns.title.search(straight(claim.phrase)) is not None
        return known or titled or claim.voice.by in self._surnames.values() or claim.pointing == "person"

    def is_carrier(self, phrase: str) -> bool:
        """Whether the words point back to a report: "the article"."""
        return self._patterns is not None and self._patterns.carrier.fullmatch(straight(phrase)) is not None

    def claims(self, sentence: str) -> tuple[Claim, ...]:
        """The claims of a sentence, in order."""
        if self._patterns is None:
            return ()
        # A clause about the speaker stands between name and verb: "Ada Brenner, who runs the port, said".
        text = self._patterns.relative.sub(lambda clause: " " * len(clause.group()), _hushed(sentence))
        found = [claim for verb in self._patterns.verb.finditer(text) if (claim := self._by_verb(text, sentence, verb))]
        return tuple(sorted([*found, *self._by_according(text, sentence)], key=lambda claim: claim.after))
