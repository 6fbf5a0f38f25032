"""Fits the weights by which intake tells lines apart, from public pages with gold text; the product only reads them.

    make intake-train DATA=DIR

DIR is a folder of checkouts (see `train_pages`). Two sets are fitted: "page" from the pages as they are, "words" from
the same pages with their markup forgotten and cut as people paste, and from the pastes of our own corpus.
What a likelihood is worth is counted on pages that the fit has not seen. The same data give the same file.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.intake import train_memory
from benchmarks.intake.train_chain import Example, Model, Shape, fit, likelihoods
from benchmarks.intake.train_corpus import HEARD, articles
from benchmarks.intake.train_examples import taught
from benchmarks.intake.train_pages import lessons
from builder.intake.weights import PAGE, TEXT
from builder.intake.zone import CHAINS, Chain

FILE = Path(__file__).parents[2] / "builder" / "intake" / "weights.json"
SMOOTH = 3.0  # price of large numbers
STEPS = 45
FEWEST = 40  # lines that have a feature, below which it is not learned
LEAST = 0.15  # a feature whose numbers are all smaller is left out
WORDS = 160  # single words that are learned, those that tell pages from articles best
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998)


def _counted(example: Example) -> Any:
    """How often each feature of an example stands on a line of each group."""
    features = np.fromiter((name for line in example.lines for name in line), dtype=np.int64)
    groups_ = np.repeat(np.array(example.groups), [len(line) for line in example.lines])
    known = groups_ >= 0
    size = 3 * len(example.names)
    return np.bincount(3 * features[known] + groups_[known], minlength=size).reshape(-1, 3)


def _chosen(examples: Sequence[Example], fewest: int) -> list[str]:
    """The features that are learned: common ones, and of single words those that speak most clearly for the page."""
    lines: Counter[str] = Counter()
    text: Counter[str] = Counter()
    pages: Counter[str] = Counter()
    sizes = Counter(group for example in examples for group in example.groups)
    for example in examples:
        for name, row in zip(example.names, _counted(example).tolist(), strict=True):
            lines[name] += sum(row)
            text[name] += row[TEXT]
            pages[name] += bool(row[PAGE])
    odds = sizes[PAGE] / max(sizes[TEXT], 1)
    single = {
        name: ((lines[name] - text[name] + 1) / (text[name] + 1)) / odds
        for name in lines
        if name.startswith("says") and pages[name] >= fewest and not any(each.isdigit() for each in name)
    }
    clear = sorted((name for name, ratio in single.items() if ratio > 3), key=lambda name: (-pages[name], name))[:WORDS]
    return sorted([*(name for name in lines if not name.startswith('says "') and lines[name] >= fewest), *clear])


def _steps(examples: Sequence[Example], found: Sequence[Any]) -> list[list[float]]:
    """How many of what had a likelihood were right, rising: [likelihood from which on, share]."""
    labels = np.array([group for example in examples for group in example.groups])
    shares = np.concatenate(found)
    best = shares.argmax(1)
    known = labels >= 0
    likelihood, right = shares.max(1)[known], (best == labels)[known]
    steps: list[list[float]] = []
    for edge, above in zip(EDGES, (*EDGES[1:], 1.1), strict=True):
        within = (likelihood >= edge) & (likelihood < above)
        if within.sum() >= 100:
            share = float(right[within].mean())
            steps.append([edge, round(min(max(share, steps[-1][1] if steps else 0.0), 0.999), 3)])
    return steps


def _loss(examples: Sequence[Example], found: Sequence[Any]) -> str:
    labels = np.array([group for example in examples for group in example.groups])
    dropped = np.concatenate(found)[:, PAGE] > 0.5
    text, page = labels == TEXT, labels == PAGE
    right, wrong = int((dropped & page).sum()), int((dropped & text).sum())
    return f"lines dropped: precision {right / (right + wrong):.4f}, recall {right / int(page.sum()):.4f}"


def _numbers(row: Sequence[float], chain: Chain) -> list[float]:
    """What a feature is worth as the product reads it: the last state, a line of the page, is worth nothing, the others
    are worth their distance.
    """
    worth = [float(each) for each in np.array(row) @ Shape(chain).speaks]
    first = [chain.column.index(column) for column in range(chain.columns - 1)]
    return [round(worth[state] - worth[-1], 2) for state in first]


def _may(row: Sequence[float], allowed: Sequence[bool]) -> list[float | None]:
    return [round(each, 2) if may else None for each, may in zip(row, allowed, strict=True)]


def _packed(model: Model, steps: list[list[float]], chain: Chain) -> dict[str, Any]:
    shape = Shape(chain)
    rows_ = {name: _numbers(row, chain) for name, row in zip(model.names, model.weights.tolist(), strict=True)}
    return {
        "first": _may(model.first.tolist(), shape.opens.tolist()),
        "moves": [_may(row, may) for row, may in zip(model.moves.tolist(), shape.may.tolist(), strict=True)],
        "sure": steps,
        "features": {name: row for name, row in rows_.items() if max(map(abs, row)) >= LEAST},
    }


def _written(sets: dict[str, dict[str, Any]]) -> str:
    """JSON with a feature a line, so that a change of the weights can be reviewed."""
    parts = []
    for which, found in sets.items():
        rows_ = ",\n".join(
            f"   {json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}" for name, row in found["features"].items()
        )
        head = "".join(f'  "{key}": {json.dumps(found[key])},\n' for key in ("first", "moves", "sure"))
        parts.append(f' "{which}": {{\n{head}  "features": {{\n{rows_}\n  }}\n }}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _fitted(which: str, learned: Sequence[Example], held: Sequence[Example]) -> dict[str, Any]:
    """The weights of one set, and what their likelihoods are worth on examples that were held out."""
    names, chain = _chosen(learned, FEWEST), CHAINS[which]
    model = fit(learned, names, chain, SMOOTH, STEPS)
    found = likelihoods(held, model, chain)
    print(
        f"{which}: {len(learned)} examples, {len(names)} features; {len(held)} held out, {_loss(held, found)}",
        flush=True,
    )
    return _packed(model, _steps(held, found), chain)


def main() -> int:
    """Reads the pages, fits both sets, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("INTAKE_DATA", "")), metavar="DIR")
    parser.add_argument("--out", type=Path, default=FILE, metavar="FILE")
    options = parser.parse_args()
    pages = list(lessons(options.data)) if options.data.is_dir() else []
    if not pages:
        print("No public sets: give their folder with --data DIR, or in INTAKE_DATA.", file=sys.stderr)
        return 1
    memory = options.data / ".briefing"
    train_memory.forget(memory)
    with Pool(2) as pool:
        found = [each for each in pool.map(partial(taught, memory=memory), pages, chunksize=8) if each is not None]
        print(f"{len(found)} of {len(pages)} pages read", flush=True)
        learned, held = ([each for each in found if each.held == out] for out in (False, True))
        own = list(articles()) * HEARD
        pastes, fresh = ([paste for each in part for paste in each.pastes] for part in (learned, held))
        parts = [
            ("page", [each.page for each in learned], [each.page for each in held]),
            ("words", [*pastes, *own], fresh),
        ]
        sets = dict(zip(("page", "words"), pool.starmap(_fitted, parts, chunksize=1), strict=True))
    options.out.write_text(_written(sets), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
