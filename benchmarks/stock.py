"""The words and names that generated briefings are put together from; all of them ours."""

import random
import re
from dataclasses import dataclass
from itertools import count, islice

WORDS = {
    "first": "Anna Boris Clara Dmytro Elena Farid Greta Hugo Iryna Jonas Kateryna Lev Maria Nadia Oleh Petra",
    "last": "Almeid Bondar Castro Dovhan Eriks Fedak Grinko Halas Ivchen Jurak Kosten Lisov Moroz Nevin Orlyk",
    "noun": "supply training artillery drone bridge border convoy depot radar rail harbour power grain fuel",
    "aspect": "losses talks aid moves strikes repairs exports sanctions exercises shortages reports patrols",
    "place": "Aldern Borova Cherem Dolyna Estrad Falken Gorod Halych Ilmen Jaswil Kamen Lozova Mirna Nivka",
    "unit": "soldiers vehicles drones tonnes hectares households flights missiles wounded prisoners",
    "body": "Ministry Command Institute Agency Committee Observatory Council Service Bureau Mission",
    "verb": "said reported confirmed estimated denied repeated added noted warned announced",
    "weekday": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fate": "grow slow stop resume continue",
}
STOCK = {kind: text.split() for kind, text in WORDS.items()}
FIRST, LAST, PLACES, BODIES, UNITS = (STOCK[kind] for kind in ("first", "last", "place", "body", "unit"))
NOUNS, ASPECTS = STOCK["noun"], STOCK["aspect"]
OPENINGS = (
    "Officials in {place} {verb} that the {topic} had changed little since the week before.",
    "{person} {verb} on {weekday} that {number} {unit} had been counted near {place}.",
    "The {body} {verb} that the {topic} would be looked at again before the month was out.",
    "According to {person}, the road from {place} stayed closed for most of the day.",
    "Two people who know the plans {verb} that the {topic} depends on the weather and on spare parts.",
    "A map that the {body} put out shows the line some {number} kilometres to the east of {place}.",
    "Nobody could say how many of the {number} {unit} had come back, {person} {verb}.",
    "What is new is the pace: the {topic} took three days, where last spring it took twelve.",
    "The desk could not check this with a second source by the evening.",
    "People in {place} queued for water and bread, and the school stayed shut.",
)
QUOTES = (
    "We count what we see, and we write down the hour",
    "There is less of everything than there was a year ago",
    "Nobody here plans further than the next week",
    "It was quiet until four, and then it was not",
)


def zipf_cuts(size: int, exponent: float) -> list[float]:
    """Cumulative shares of ranks 1..size."""
    weights = [1 / rank**exponent for rank in range(1, size + 1)]
    total, running, cuts = sum(weights), 0.0, []
    for weight in weights:
        running += weight / total
        cuts.append(running)
    return cuts


@dataclass(frozen=True)
class Cast:
    """The names that a site draws from, the likeliest first, with the cumulative shares to draw by."""

    names: tuple[str, ...]
    cuts: tuple[float, ...]

    def draw(self, chance: random.Random, count: int) -> list[str]:
        """Up to `count` different names, in the order drawn."""
        return list(dict.fromkeys(chance.choices(self.names, cum_weights=self.cuts, k=count)))


def cast(names: list[str], size: int, exponent: float) -> Cast:
    """`size` different names out of the stock; where it is too small, it is numbered on."""
    stock = (f"{name} {turn}" if turn > 1 else name for turn in count(1) for name in names)
    return Cast(tuple(islice(stock, size)), tuple(zipf_cuts(size, exponent)))


CASTS = {
    "tags": cast([f"{noun}-{aspect}" for aspect in ASPECTS for noun in NOUNS], 240, 1.1),
    "people": cast([f"{first} {last}" for last in LAST for first in FIRST], 600, 1.0),
    "organizations": cast([f"{place} {body}" for body in BODIES for place in PLACES], 200, 1.0),
    "places": cast([f"{place}{end}" for end in ("", " Oblast", " District", " Heights") for place in PLACES], 150, 1.0),
    "outlets": cast([f"{place} {kind}" for kind in ("Post", "Courier", "Wire") for place in PLACES], 40, 1.0),
}
SERIES = [f"{noun}-{unit}" for noun, unit in zip(NOUNS, UNITS * 2, strict=False)][:12]


def slugify(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
