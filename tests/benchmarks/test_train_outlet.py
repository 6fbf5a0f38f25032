"""What clauses weigh is learned from which names are right."""

from benchmarks.intake.train_outlet import FEWEST, Race, fit, tried
from builder.intake.contest import Contender


def _race(at: int, named: bool) -> Race:
    names = [Contender("Lantern", frozenset(("is spelt", "is a line")), None),
             Contender("Menu", frozenset(("is a line",)), None)] if named else [
             Contender("Menu", frozenset(("is a line",)), None)]  # fmt: skip
    return Race(f"{at}.txt", "a-", named, names, [named, False][: len(names)])


def test_the_clause_that_tells_right_names_from_others_weighs_most_and_finds_them():
    races = [_race(at, at % 3 > 0) for at in range(6 * FEWEST)]
    weights = fit(races)
    assert weights["is spelt"] > 1 > weights.get("is a line", 0.0)
    assert tried(races, weights) == {
        "right": 4 * FEWEST,
        "best is right": 4 * FEWEST,
        "among the names": 4 * FEWEST,
        "unnamed, open": 2 * FEWEST,
    }
