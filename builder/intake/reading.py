"""A reading of a raw file: its sheet, its language, its passages; what every decision about the article rests on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from builder.briefing.vocabulary import Vocabulary
from builder.intake import fixture
from builder.intake.block import Block, blocks
from builder.intake.classify import Verdict, judged, verdicts
from builder.intake.decision import Decision
from builder.intake.formats import html_vote
from builder.intake.furniture import furniture
from builder.intake.house import HousePhrase
from builder.intake.island import islands
from builder.intake.language import language as tell_language
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.layout import is_about, passages
from builder.intake.override import NONE, Override
from builder.intake.passage import DROPPED, PROSE, Kind, Passage, Ruling, Span, spans
from builder.intake.ruling import ended, foreign, rulings
from builder.intake.shape import is_title, key, size, words
from builder.intake.sheet import Sheet
from builder.intake.stranger import strangers
from builder.intake.veto import protect
from builder.intake.weights import PAGE

_TITLE = 5  # words of a headline among lines of the page
_MAY = 0.8  # likelihood of being the page's with which a title may yet be the article's
_SUGGESTED = frozenset(("appeal", "menu", "bio", "comments", "counter"))  # rules that look at a line by itself
_DOUBT = 0.11  # likelihood of being the page's from which words that only a page has settle it
_DEK, _SURE = 9, 0.97  # words of a dek, and likelihood of being the page's beyond which a line is none
_ENOUGH = 75  # words of text, below which nothing stands out from it
_SOME, _KNOWN = 30, 8  # words of text that are enough where rules know so many lines of the page


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands in a raw file. `grammar` is the language by which it was read, which is English where its own is not
    known. Of a text too short to judge its lines by, `foreign` is how likely each is not its own, by its first byte.
    """

    sheet: Sheet
    language: Decision
    grammar: Language
    house: tuple[HousePhrase, ...]
    passages: tuple[Passage, ...]
    doubts: tuple[str, ...]
    foreign: Mapping[int, float] = field(default_factory=dict)

    def of(self, *kinds: Kind) -> Iterator[Passage]:
        """The passages of these kinds, in order."""
        return (passage for passage in self.passages if passage.kind in kinds)

    @property
    def prose(self) -> tuple[Passage, ...]:
        """What is told: dek, text, quotations, background."""
        return tuple(passage for passage in self.passages if passage.kind in PROSE)

    @property
    def dropped(self) -> tuple[Passage, ...]:
        """What the page printed around the article."""
        return tuple(passage for passage in self.passages if passage.kind in DROPPED)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The passages and the blanks between them: they tile the raw file."""
        return spans(self.passages, len(self.sheet.data))


def _doubted(found: Sequence[Verdict], rules: Mapping[int, Ruling]) -> dict[int, Ruling]:
    """The lines of a saved page whose words leave no doubt, where its markup speaks for them and not with one voice."""
    plain = ((index, rule) for index, rule in rules.items() if rule.rule in _SUGGESTED and rule.specific)
    return {index: rule for index, rule in plain if found[index].shares[PAGE] >= _DOUBT}


def _classified(
    sheet: Sheet,
    paragraphs: Sequence[Block],
    rules: Mapping[int, Ruling],
    grammar: Language,
    vocabulary: Vocabulary,
) -> tuple[dict[int, Ruling], int, dict[int, float]]:
    """What the classifier says of the paragraphs, and where the text has ended; of a page also by its markup and by
    what others would keep of it. Of what is too short nothing follows, but how likely each line is not the text's.
    """
    if sheet.format == "html":
        kept = html_vote.texts(sheet.data.decode(sheet.encoding, "replace"))
        found = verdicts(paragraphs, rules, grammar, html_vote.voices(kept), marked=True)
        given = rulings(found, paragraphs, marked=True)
        titles = {key(stated.value) for stated in sheet.stated if stated.field == "title"}
        return _doubted(found, rules) | given | dict(islands(paragraphs, given | dict(rules), titles)), ended(found), {}
    places = judged(rules, len(paragraphs))
    known = {at: rules[place] for at, place in enumerate(places) if place in rules}
    given, end, likely = _pasted([paragraphs[place] for place in places], known, grammar, vocabulary)
    return {places[at]: ruling for at, ruling in given.items()}, [*places, len(paragraphs)][end], likely


def _pasted(
    paragraphs: Sequence[Block], rules: Mapping[int, Ruling], grammar: Language, vocabulary: Vocabulary
) -> tuple[dict[int, Ruling], int, dict[int, float]]:
    """The same of paragraphs without markup. A line that says itself what it is to the article is not asked about."""
    found = verdicts(paragraphs, rules, grammar, {}, marked=False)
    given = rulings(found, paragraphs, marked=False)
    given |= strangers(found, paragraphs, given | dict(rules), grammar)
    own = _own(found, paragraphs, grammar, vocabulary, sum(rule.kind in DROPPED for rule in rules.values()))
    if len(own) == len(paragraphs):
        return {}, len(found), {block.lines[0].start: foreign(found, at) for at, block in enumerate(paragraphs)}
    return {index: ruling for index, ruling in given.items() if index not in own}, ended(found), {}


def _dek(title: int, found: Sequence[Verdict], paragraphs: Sequence[Block]) -> Iterator[int]:
    """The line below the title, where it is long and not as good as surely the page's: it tells the text in short."""
    dek = title + 1
    if title >= 0 and dek < len(found) and size(paragraphs[dek].words) >= _DEK and found[dek].shares[PAGE] <= _SURE:
        yield dek


def _own(
    found: Sequence[Verdict], paragraphs: Sequence[Block], grammar: Language, vocabulary: Vocabulary, known: int
) -> frozenset[int]:
    """The paragraphs of pasted text that are not for the classifier: those whose words say what they are, the likeliest
    title above the text, and all of them where there is too little text to stand out from: less where rules have
    `known` lines of the page.
    """
    prose = [index for index, verdict in enumerate(found) if verdict.kind in PROSE]
    if sum(size(paragraphs[index].words) for index in prose) < (_SOME if known >= _KNOWN else _ENOUGH):
        return frozenset(range(len(paragraphs)))
    first = prose[0]
    titles = {
        index: found[index].shares[PAGE]
        for index in range(first)
        if is_title(paragraphs[index].words) and len(words(paragraphs[index].words)) >= _TITLE
    }
    # A headline stands above its dek: the first that may be one, else the likeliest.
    title = next((index for index, page in titles.items() if page <= max(_MAY, min(titles.values()))), -1)
    about = (
        index for index, block in enumerate(paragraphs) if is_about(block, grammar, vocabulary, above=index < first)
    )
    return frozenset((title, *_dek(title, found, paragraphs), *about))


def read(
    sheet: Sheet, vocabulary: Vocabulary, house: tuple[HousePhrase, ...], default: str, override: Override = NONE
) -> Reading:
    """The reading of a sheet; `default` is the language of the site, and an `override` goes before every rule."""
    paragraphs = blocks(sheet.lines)
    language = tell_language([block.words for block in paragraphs], default, sheet.stated)
    grammar = LANGUAGES.get(language.value) or LANGUAGES["en"]
    rules = furniture(paragraphs, grammar, house)
    found, end, likely = _classified(sheet, paragraphs, rules, grammar, vocabulary)
    if sheet.format == "html":  # where the markup speaks for a line, what its words suggest is not enough
        rules = {index: ruling for index, ruling in rules.items() if ruling.rule not in _SUGGESTED or index in found}
    settled = rules | fixture.rulings(paragraphs) | override.rulings(paragraphs)
    given, doubts = protect(paragraphs, found | settled, grammar, end)
    return Reading(
        sheet,
        language,
        grammar,
        house,
        passages(paragraphs, given, grammar, vocabulary),
        (*sheet.doubts, *doubts),
        likely,
    )
