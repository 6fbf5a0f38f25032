"""A reading of a raw file: its sheet, its language, its passages; what every decision about the article rests on."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.briefing.vocabulary import Vocabulary
from builder.intake import fixture
from builder.intake.block import blocks
from builder.intake.decision import Decision
from builder.intake.furniture import furniture
from builder.intake.house import HousePhrase
from builder.intake.language import language as tell_language
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.layout import passages
from builder.intake.override import NONE, Override
from builder.intake.passage import DROPPED, PROSE, Kind, Passage, Span, spans
from builder.intake.sheet import Sheet
from builder.intake.veto import protect


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands in a raw file. `grammar` is the language by which it was read, which is English where its own is not
    known.
    """

    sheet: Sheet
    language: Decision
    grammar: Language
    house: tuple[HousePhrase, ...]
    passages: tuple[Passage, ...]
    doubts: tuple[str, ...]

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


def read(
    sheet: Sheet, vocabulary: Vocabulary, house: tuple[HousePhrase, ...], default: str, override: Override = NONE
) -> Reading:
    """The reading of a sheet; `default` is the language of the site, and an `override` goes before every rule."""
    paragraphs = blocks(sheet.lines)
    language = tell_language([block.words for block in paragraphs], default)
    grammar = LANGUAGES.get(language.value) or LANGUAGES["en"]
    found = furniture(paragraphs, grammar, house) | fixture.rulings(paragraphs) | override.rulings(paragraphs)
    rulings, doubts = protect(paragraphs, found, grammar)
    return Reading(
        sheet,
        language,
        grammar,
        house,
        passages(paragraphs, rulings, grammar, vocabulary),
        (*sheet.doubts, *doubts),
    )
