"""The pastes that intake's speed is measured on: of one size, all different, the same each time; and what is told."""

from pathlib import Path

from benchmarks.intake import paste, speed
from benchmarks.measure import Reading
from builder.intake.languages import LANGUAGES


def test_pastes_are_of_one_size_all_different_and_the_same_each_time():
    found = list(paste.pastes(20))
    assert found == list(paste.pastes(20))
    assert found != list(paste.pastes(20, seed=8))
    assert len({text for _, text in found}) == 20
    sizes = [len(text.encode()) for _, text in found]
    assert 4_000 < sum(sizes) / 20 < 5_500
    assert max(sizes) < 7_000
    assert len({name[:2] for name, _ in found}) > 3


def test_a_paste_holds_a_name_changed_one_way_and_addresses_as_they_are():
    changes = paste._Changes(paste.random.Random(1), ("Ellery",))
    line = "Then Brenner spoke, and 412 heard Brenner in 2024."
    changed = changes.of(line)
    assert changed != line
    assert changed.endswith("in 2024.")
    assert changed.count("Ellery") in (0, 2)
    assert changes.of("See https://harbour.example/412/Brenner") == "See https://harbour.example/412/Brenner"


def test_the_command_takes_pastes_into_a_site_of_its_own_and_the_cost_of_each_is_told(tmp_path):
    raw = speed.write(tmp_path, 1)
    assert len(list(raw.iterdir())) == 1
    assert {path.name[:2] for path in (tmp_path / "before").iterdir()} == set(LANGUAGES)
    _, _, one, many, _ = speed.runs(2)
    assert one.after
    readings = speed.best([speed.ROOT], one, raw, 1)
    assert readings[0].cpu > 0
    other = Reading(wall=8.0, cpu=4.0, peak=1)
    told = list(speed.table(many, [Path("a"), Path("b")], [Reading(wall=3.0, cpu=2.0, peak=1), other]))
    assert told[1].split() == ["1000.0", "ms", "CPU", "1500.0", "ms", "1.00", "a"]
    assert told[2].split()[-2:] == ["2.00", "b"]
