"""Fits what each clause about a name weighs when intake looks for an outlet, from our own corpus; prints how often the
outlet is found in a lot that the fit has not seen.

    python -m benchmarks.intake.train_outlet [--write]

The same corpus gives the same file.
"""

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from msgspec import Struct

from benchmarks.intake import ours
from benchmarks.intake.gold import Gold, half
from benchmarks.intake.score import same
from builder.intake import formats
from builder.intake.address import address
from builder.intake.ballot import ENOUGH, FILE, shares
from builder.intake.contest import Contender, contenders
from builder.intake.harvest import leafed
from builder.intake.imprint import SUPPLIERS
from builder.intake.outlet import gathered
from builder.intake.reading import read

SMOOTH = 1.0  # price of large numbers
STEPS = 400
FEWEST = 6  # names of which a clause holds, below which it is not learned
LEAST = 0.1  # a clause that weighs less is left out


class Race(Struct, frozen=True):
    """The names of one article, and which of them are right."""

    article: str
    lot: str
    named: bool
    names: list[Contender]
    right: list[bool]


def race(gold: Gold) -> Race | None:
    """The names of one article; None where a strong sign decides and nothing is weighed, and for an agency's."""
    desk = ours.desk()
    sheet = formats.read(gold.path.name, gold.path.read_bytes())
    reading = leafed(read(sheet, desk.vocabulary, desk.house, desk.settings.language))
    signs, asked = gathered(reading, address(reading), desk.vocabulary)
    known = [name for name in (gold.labels["outlet"], *gold.labels.get("outlet_accept", ())) if name]
    if not asked or any(ours.canonical(name) in SUPPLIERS for name in known):
        return None
    names = contenders(reading, signs, desk.vocabulary)
    right = [any(same(ours.canonical(each.name), ours.canonical(name)) for name in known) for each in names]
    lot = gold.path.name[:2] if gold.path.name[1] == "-" else ""
    return Race(gold.path.name, lot, bool(known), names, right)


def _known(races: Sequence[Race]) -> list[str]:
    """The clauses that are learned."""
    held = Counter(clause for each in races for name in each.names for clause in name.clauses)
    return sorted(clause for clause, times in held.items() if times >= FEWEST)


def _rows(race: Race, clauses: Mapping[str, int]) -> Any:
    rows = np.zeros((len(race.names), len(clauses) + 1))
    rows[:, -1] = 1.0
    for at, name in enumerate(race.names):
        rows[at, [clauses[clause] for clause in name.clauses if clause in clauses]] = 1.0
    return rows


def _slope(rows: Any, right: Any, weights: Any) -> Any:
    """How much less likely the right names of one article are by each weight."""
    sums = rows @ weights
    powers = np.exp(sums - max(sums.max(), 0.0))
    shares = powers / (powers.sum() + np.exp(-max(sums.max(), 0.0)))
    target = shares * right / (shares * right).sum() if right.any() else np.zeros(len(right))
    return rows.T @ (shares - target)


def fit(races: Sequence[Race]) -> dict[str, float]:
    """What each clause weighs, by which the right name of each article, or none, is the likeliest."""
    clauses = {clause: at for at, clause in enumerate(_known(races))}
    held = [(_rows(each, clauses), np.array(each.right, dtype=float)) for each in races if each.names]
    weights, speed, size = np.zeros(len(clauses) + 1), np.zeros(len(clauses) + 1), np.zeros(len(clauses) + 1)
    for step in range(1, STEPS + 1):
        slope = SMOOTH * np.append(weights[:-1], 0.0) + sum(_slope(rows, right, weights) for rows, right in held)
        speed, size = 0.9 * speed + 0.1 * slope, 0.99 * size + 0.01 * slope * slope
        weights -= 0.08 * (speed / (1 - 0.9**step)) / (np.sqrt(size / (1 - 0.99**step)) + 1e-8)
    found = {clause: round(float(weights[at]), 2) for clause, at in clauses.items()}
    return {"": round(float(weights[-1]), 2)} | {clause: each for clause, each in found.items() if abs(each) >= LEAST}


def tried(races: Sequence[Race], weights: Mapping[str, float]) -> Counter[str]:
    """How often the likeliest name is right, wrong, or not likely enough."""
    found: Counter[str] = Counter()
    for each in races:
        likely = shares(each.names, weights)
        best = max(range(len(likely)), key=likely.__getitem__, default=None)
        told = best is not None and likely[best] >= ENOUGH
        word = "open" if not told or best is None else "right" if each.right[best] else "wrong"
        found[word if each.named else f"unnamed, {'asserted' if told else 'open'}"] += 1
        found["best is right"] += best is not None and each.right[best]
        found["among the names"] += any(each.right)
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the weights, after what they are worth was printed")
    options = parser.parse_args(arguments)
    races = [found for gold in half("develop") if (found := race(gold)) is not None]
    for lot in sorted({each.lot for each in races}):
        seen, unseen = [each for each in races if each.lot != lot], [each for each in races if each.lot == lot]
        print(lot or "first", dict(tried(unseen, fit(seen))))
    weights = fit(races)
    print("all", dict(tried(races, weights)))
    if options.write:
        ordered = dict(sorted(weights.items(), key=lambda each: (-each[1], each[0])))
        FILE.write_text(json.dumps(ordered, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
