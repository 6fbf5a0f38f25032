"""What is published depends on the files alone: no clock, no folder, no order, no earlier build."""

import os
from pathlib import Path

from tests.site.published import Published, copy_site, publish


def content(site: Published) -> dict[str, bytes]:
    return {name: (site.folder / name).read_bytes() for name in site.files()}


def test_no_output_holds_a_time_or_a_place_of_building(real: Published, tmp_path: Path) -> None:
    for name, now in (("later", "2031-02-03T04:05:06+09:00"), ("by-the-clock", None)):
        (tmp_path / name).mkdir()
        folder = copy_site(real.root, tmp_path / name)
        publish(folder, now=now)
        assert content(Published(folder, folder / "public")) == content(real), name


def test_building_again_writes_nothing(real: Published, tmp_path: Path) -> None:
    folder = copy_site(real.root, tmp_path)
    publish(folder)
    site = Published(folder, folder / "public")
    before = {name: os.stat(site.folder / name) for name in site.files()}
    document = publish(folder, now="2031-02-03T04:05:06+09:00")
    assert (document["made"], document["dropped"]) == (0, 0)
    after = {name: os.stat(site.folder / name) for name in site.files()}
    assert {name: (stat.st_ino, stat.st_mtime_ns) for name, stat in after.items()} == {
        name: (stat.st_ino, stat.st_mtime_ns) for name, stat in before.items()
    }


def test_nothing_of_the_workshop_is_published(real: Published) -> None:
    dotted = [name for name in real.files() if any(part.startswith(".") for part in name.split("/"))]
    assert dotted == [".edition"]
    for name, data in content(real).items():
        assert str(real.root).encode() not in data, name
