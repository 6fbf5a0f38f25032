"""Makes a site of invented briefings with the shape of real ones, the same for the same seed on every machine.

The law: at one density the newest briefings are the same at every size, so that an edit of one of them can be compared.

    python -m benchmarks.generate DIR [--briefings 2000] [--years 2] [--until 2025-06-30] [--seed 1]

The distributions, from the look of a desk that curates war reporting:

| what | how it is drawn |
| --- | --- |
| day | evenly over the years, within a week either way; a weekend day half as likely; three in ten have a clock |
| words of the body | log-normal, median 330, from 90 to 1,600: about 3 KB |
| outlet | Zipf (exponent 1.0) over 40; each cites one other body in half the cases |
| tags | 1 to 5, Zipf (1.1) over 240; each has a parent in a third of the cases |
| people, organizations, places | Poisson of 1.6, 1.2, 1.4, Zipf (1.0) over 600, 200, 150 |
| dated statements | Poisson of 2.0; figures Poisson of 1.2, three in ten with one of 12 series |
| links in the body | Poisson of 0.8, to one of the 400 briefings before, the nearer the likelier |
| rights | own 60, excerpt 30, licensed 5, link 5 in a hundred |
| status | published 96, draft 2, review 1, withdrawn 1 in a hundred |
| corrections, aliases, related | 4, 2 and 3 in a hundred |

Equal density at another size: keep briefings / years. The prose is put together from the phrases of `stock`,
which are ours.
"""

import argparse
import json
import math
import random
import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.stock import (
    ASPECTS,
    BODIES,
    CASTS,
    FIRST,
    LAST,
    NOUNS,
    OPENINGS,
    PLACES,
    QUOTES,
    SERIES,
    STOCK,
    UNITS,
    slugify,
)

ZONE = "+02:00"


def poisson(chance: random.Random, mean: float) -> int:
    """A Poisson draw by Knuth's product; the means here are small."""
    limit, product, count = math.exp(-mean), chance.random(), 0
    while product > limit:
        product *= chance.random()
        count += 1
    return count


@dataclass(frozen=True)
class Plot:
    """What is settled of a briefing before its text: links go only to plots, so that every one of them resolves."""

    day: date
    title: str
    slug: str
    status: str
    rights: str

    @property
    def path(self) -> str:
        return f"content/briefings/{self.day:%Y/%m}/{self.slug}.md"

    @property
    def id(self) -> str:
        return f"tag:example.org,{self.day.year}:{self.slug}"


def fortune(seed: int, what: str, age: int) -> random.Random:
    """The draws for one thing of the briefing that so many newer ones were drawn before, whatever comes after it."""
    return random.Random(f"{seed} {what} {age}")


def draw_day(chance: random.Random, middle: float, until: date, days: float) -> date:
    """A day about so many before the last, and within the years."""
    while True:
        ago = abs(middle + chance.uniform(-7, 7))  # thrown back at either end, so that no day has more than its share
        day = until - timedelta(days=int(min(ago, abs(2 * days - ago), days - 1e-6)))
        if day.weekday() < 5 or chance.random() < 0.5:
            return day


def draw_plots(seed: int, count: int, until: date, days: float) -> list[Plot]:
    """All plots, oldest first, each with a slug of its own."""
    plots: list[Plot] = []
    seen: dict[str, int] = {}
    drawn = [draw_day(fortune(seed, "day", age), age * days / count, until, days) for age in range(count)]
    for age, day in enumerate(sorted(drawn, reverse=True)):
        chance = fortune(seed, "plot", age)
        topic = f"{chance.choice(NOUNS).capitalize()} {chance.choice(ASPECTS)}"
        title = f"{topic} near {chance.choice(PLACES)} {chance.choice(STOCK['fate'])}"
        seen[title] = seen.get(title, 0) + 1
        slug = slugify(title) + (f"-{seen[title]}" if seen[title] > 1 else "")
        status = chance.choices(("published", "draft", "review", "withdrawn"), weights=(96, 2, 1, 1))[0]
        rights = chance.choices(("own", "excerpt", "licensed", "link"), weights=(60, 30, 5, 5))[0]
        plots.append(Plot(day, title, slug, status, rights))
    return plots[::-1]


def sentence(chance: random.Random) -> str:
    return chance.choice(OPENINGS).format(
        place=chance.choice(PLACES),
        person=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        body=chance.choice(BODIES),
        topic=f"{chance.choice(NOUNS)} {chance.choice(ASPECTS)}",
        verb=chance.choice(STOCK["verb"]),
        unit=chance.choice(UNITS),
        number=f"{chance.randint(2, 12_000):,}",
        weekday=chance.choice(STOCK["weekday"]),
    )


def link(chance: random.Random, plots: list[Plot], number: int) -> str:
    """A link to a published briefing before this one, the nearer the likelier; '' where there is none."""
    before = plots[max(0, number - 1 - int(min(399, chance.expovariate(1 / 60)))) : number]
    target = next((plot for plot in before if plot.status == "published"), None)
    if target is None:
        return ""
    if chance.random() < 0.5:
        return f"[[{target.slug}|an earlier briefing]]"
    return f"[an earlier briefing](../../{target.day:%Y/%m}/{target.slug}.md)"


def body(chance: random.Random, plots: list[Plot], number: int) -> str:
    """Paragraphs of four or five sentences with headings, quotations, lists, a table or a footnote now and then."""
    words = min(1600, max(90, int(chance.lognormvariate(math.log(330), 0.55))))
    links = [text for _ in range(poisson(chance, 0.8)) if (text := link(chance, plots, number))]
    blocks: list[str] = []
    written = 0
    while written < words:
        text = " ".join(sentence(chance) for _ in range(chance.randint(3, 6)))
        if links:
            text += f" See {links.pop()} for what was known then."
        written += len(text.split())
        blocks.append(text)
        kind = chance.random()
        if kind < 0.12:
            blocks.append(f"## {chance.choice(('Details', 'Background', 'Previously', 'What is not known'))}")
        elif kind < 0.22:
            blocks.append(f"> {chance.choice(QUOTES)}.")
        elif kind < 0.27:
            blocks.append("\n".join(f"- {sentence(chance)}" for _ in range(3)))
        elif kind < 0.29:
            blocks.append(
                "| Place | Count |\n| --- | --- |\n"
                + "\n".join(f"| {p} | {chance.randint(1, 90)} |" for p in PLACES[:4])
            )
        elif kind < 0.31:
            blocks[-1] += f"[^{written}]"
            blocks.append(f"[^{written}]: {sentence(chance)}")
    return "\n\n".join(blocks) + "\n"


def events(chance: random.Random, plot: Plot, people: list[str]) -> list[dict[str, object]]:
    made = []
    for _ in range(poisson(chance, 2.0)):
        day = plot.day - timedelta(days=int(chance.expovariate(1 / 20)))
        text = chance.choices(
            (f"{day}", f"{day:%Y-%m}", f"{day}?", f"{day - timedelta(days=4)}/{day}"), (80, 10, 5, 5)
        )[0]
        made.append({"date": text, "text": sentence(chance)} | ({"by": chance.choice(people)} if people else {}))
    return made


def figures(chance: random.Random, plot: Plot, people: list[str]) -> list[dict[str, object]]:
    made: list[dict[str, object]] = []
    for _ in range(poisson(chance, 1.2)):
        figure: dict[str, object] = {
            "value": int(chance.lognormvariate(6, 2)) + 1,
            "unit": chance.choice(UNITS),
        }
        if chance.random() < 0.3:
            figure["series"] = chance.choice(SERIES)
            figure["unit"] = str(figure["series"]).rpartition("-")[2]
        if chance.random() < 0.5:
            figure["qualifier"] = chance.choice(("about", "at least", "over", "up to"))
        if people:
            figure["by"] = chance.choice(people)
        made.append(figure | {"date": f"{plot.day}"})
    return made


def front(chance: random.Random, plots: list[Plot], number: int) -> dict[str, object]:
    """The front matter as plain values, in the order of the format."""
    plot = plots[number]
    people = CASTS["people"].draw(chance, poisson(chance, 1.6))
    outlet = CASTS["outlets"].draw(chance, 1)[0]
    clock = f"T{chance.randint(6, 22):02}:{chance.randint(0, 59):02}{ZONE}" if chance.random() < 0.3 else ""
    values: dict[str, object] = {
        "id": plot.id,
        "title": plot.title,
        "date": f"{plot.day}{clock}",
        "status": plot.status,
    }
    values["posted"] = f"{plot.day}T23:00{ZONE}"
    values["summary"] = " ".join(sentence(chance) for _ in range(chance.randint(1, 2)))
    values["rights"] = plot.rights
    values["source"] = {
        "outlet": outlet,
        "url": f"https://{slugify(outlet)}.example/{plot.slug}",
        "published": f"{plot.day}",
    }
    if chance.random() < 0.5:
        values["source"] |= {"cites": CASTS["organizations"].draw(chance, 1)}  # type: ignore[operator]
    values["tags"] = CASTS["tags"].draw(chance, chance.choices((1, 2, 3, 4, 5), (15, 30, 30, 15, 10))[0])
    values["people"] = people
    values["organizations"] = CASTS["organizations"].draw(chance, poisson(chance, 1.2))
    values["places"] = CASTS["places"].draw(chance, poisson(chance, 1.4))
    values["events"] = events(chance, plot, people)
    values["figures"] = figures(chance, plot, people)
    if number and chance.random() < 0.03:
        values["related"] = [plots[max(0, number - chance.randint(1, 50))].id]
    if chance.random() < 0.04:
        values["corrections"] = [
            {"date": f"{plot.day + timedelta(days=1)}", "kind": "correction", "text": sentence(chance)}
        ]
    if chance.random() < 0.02:
        values["aliases"] = [f"/old/{plot.slug}"]
    if plot.status == "review":
        values["review"] = ["date: the year is not stated"]
    return {key: value for key, value in values.items() if value not in ([], {}, "")}


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def yaml(values: dict[str, object]) -> str:
    """YAML one key to a line, its value as JSON, which is YAML too."""
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())


def term(chance: random.Random, kind: str, rank: int) -> dict[str, object]:
    """What the vocabulary says of a name: a third of tags and places stand under a likelier one."""
    names = CASTS[kind].names
    if kind == "outlets":
        return {"domains": [f"{slugify(names[rank])}.example"]}
    if kind in ("tags", "places") and rank > 20 and chance.random() < 1 / 3:
        return {"parent": names[chance.randint(0, 19)]}
    return {}


def vocabulary(chance: random.Random) -> dict[str, str]:
    """The text of each vocabulary file: every name that is drawn from is listed."""
    texts = {
        kind: yaml({name: term(chance, kind, rank) for rank, name in enumerate(cast.names)})
        for kind, cast in CASTS.items()
    }
    texts["series"] = yaml({key: {"name": key.replace("-", " "), "unit": key.split("-")[1]} for key in SERIES})
    return texts


def generate(root: Path, briefings: int, years: float, until: date, seed: int) -> None:
    """Write a whole site, ready to build, into a folder that is empty or absent."""
    chance = random.Random(seed)
    put(
        root / "site.yaml",
        "title: A generated archive\nbase_url: https://example.org\ndescription: Invented.\n",
    )
    put(root / "content/pages/about.md", "---\ntitle: About\n---\n\nEverything here is invented.\n")
    for kind, text in vocabulary(chance).items():
        put(root / f"content/vocabulary/{kind}.yaml", text)
    plots = draw_plots(seed, briefings, until, max(1.0, years * 365.25))
    for number, plot in enumerate(plots):
        chance = fortune(seed, "text", len(plots) - number)
        text = f"---\n{yaml(front(chance, plots, number))}---\n\n{body(chance, plots, number)}"
        put(root / plot.path, text)
    shutil.copytree(Path(__file__).resolve().parents[1] / "themes", root / "themes", dirs_exist_ok=True)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Make a site of invented briefings.")
    parser.add_argument("root", type=Path, metavar="DIR")
    parser.add_argument("--briefings", type=int, default=2000)
    parser.add_argument("--years", type=float, default=2.0)
    parser.add_argument("--until", type=date.fromisoformat, default=date(2025, 6, 30))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.root.exists() and any(options.root.iterdir()):
        parser.error(f"{options.root} is not empty")
    generate(options.root, options.briefings, options.years, options.until, options.seed)


if __name__ == "__main__":
    main()
