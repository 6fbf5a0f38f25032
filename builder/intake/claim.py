"""A claim: where a sentence says that somebody says something, and who that is."""

from dataclasses import dataclass
from typing import Literal

from builder.intake.speaker import Voice


@dataclass(frozen=True, slots=True)
class Claim:
    """A verb of speech in a sentence: its speaker from `start` to `end`, the verb from `verb` to `after`.

    `how` tells the order: `before` (she said that ...), `behind` (..., she said), `according` (according to her).
    `phrase` is the speaker as written; `pointing` says that it only points back: to a person ("he"), to a carrier
    ("the article"), to whoever spoke last ("in her words").
    """

    start: int
    end: int
    verb: int
    after: int
    how: Literal["before", "behind", "according"]
    phrase: str
    voice: Voice
    pointing: Literal["", "person", "carrier", "speaker"] = ""
