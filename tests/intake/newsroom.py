"""What intake's tests share: a small site with a vocabulary, and a shorthand for taking a text in."""

from datetime import UTC, datetime
from pathlib import Path

from builder.intake.draft import Desk, Draft, compose
from builder.intake.formats import read as read_any
from builder.intake.reading import Reading
from builder.intake.reading import read as read_reading

NOW = datetime(2024, 11, 14, 9, 30, tzinfo=UTC)
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
GOLD = Path(__file__).parents[3] / "shared" / "seeds-gold"
CORPUS = Path(__file__).parent / "corpus"

SETTINGS = """\
title: The Newsroom
base_url: https://newsroom.example.org
timezone: Europe/Kyiv
"""

VOCABULARY = {
    "outlets": """\
Ukrainska Pravda:
  aliases: [Pravda Ukraine, Українська правда]
  domains: [pravda.com.ua]
  phrases: [Support UP or become our patron]
Kyiv Post:
  domains: [kyivpost.com]
  phrases: [Other Topics of Interest, Kyiv Post could not independently]
Euromaidan Press:
  domains: [euromaidanpress.com]
  phrases: ["Read also:", You could close this page, Become a patron or see other ways]
Financial Times:
  aliases: [FT]
  domains: [ft.com]
  rights: link
Kyodo News:
  aliases: [Kyodo]
Ukrinform: {}
Suspilne Novyny:
  aliases: [Suspilne, Suspine Novyni]
Harbour Gazette:
  domains: [gazette.example.net]
  phrases: [The Gazette is free because you are not]
""",
    "people": """\
Volodymyr Zelenskyy:
  aliases: [Zelenskyy, Zelensky, Volodymyr Zelensky, Володимир Зеленський, Зеленський]
Kyrylo Budanov: {}
Vadym Mysnyk: {}
Mark Rutte:
  aliases: [Rutte]
Vedant Patel: {}
John Kirby: {}
Joe Biden: {}
Oleksandr Syrsky:
  aliases: [Syrsky]
Dmitro Marchenko: {}
Yurii Butusov: {}
Ada Brenner: {}
""",
    "organizations": """\
National Resistance Center:
  aliases: [NRC, Resistance Center of Ukraine]
National Intelligence Service:
  aliases: [NIS]
US State Department: {}
Institute for the Study of War:
  aliases: [ISW]
Defence Intelligence of Ukraine:
  aliases: [HUR]
Pentagon: {}
NATO: {}
Harbour Authority: {}
South Korean Ministry of Defence: {}
""",
    "places": """\
Russia: {}
Kursk Oblast:
  parent: Russia
  aliases: [Kursk region, Курська область]
Ukraine:
  aliases: [Україна]
North Korea: {}
Port Ellery: {}
""",
    "tags": """\
Troop movements:
  slug: troop-movements
  phrases: [deployed, moved from]
Shipping:
  phrases: [container ships, the harbour]
""",
    "series": """norlandic-troops:
  name: Norlandic troops in Westmark
  unit: soldiers
""",
}


def write_site(root: Path) -> Path:
    """The folder of a site with settings and a vocabulary, and nothing in it yet."""
    vocabulary = root / "content" / "vocabulary"
    vocabulary.mkdir(parents=True)
    (root / "site.yaml").write_text(SETTINGS, encoding="utf-8")
    for name, text in VOCABULARY.items():
        (vocabulary / f"{name}.yaml").write_text(text, encoding="utf-8")
    return root


def reading(desk: Desk, text: str | bytes) -> Reading:
    data = text.encode() if isinstance(text, str) else text
    return read_reading(read_any("raw.txt", data), desk.vocabulary, desk.house, desk.settings.language)


def draft(desk: Desk, text: str | bytes, now: datetime = NOW) -> Draft:
    data = text.encode() if isinstance(text, str) else text
    drafted = compose(read_any("raw.txt", data), desk, now)
    assert drafted is not None
    return drafted


def kinds(found: Reading) -> list[tuple[int, str]]:
    """The class of each passage, by the number of the line on which it begins."""
    return [(passage.block.line(passage.start).number, passage.kind.value) for passage in found.passages]


def dropped(drafted: Draft) -> list[int]:
    return [line.line for line in drafted.dropped]
