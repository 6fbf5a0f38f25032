"""Pages as readers meet them, in Chromium under the site's policy: wide, narrow, light, dark, no script."""

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from builder.server import Server
from tests.site.published import NODE_FOLDER, Published, fullest

pytestmark = pytest.mark.browser

WIDE, NARROW = 1280, 320
LOOKS = [
    pytest.param({"width": width, "scheme": scheme, "script": True}, id=f"{width}-{scheme}")
    for width in (WIDE, NARROW)
    for scheme in ("light", "dark")
]


@contextmanager
def served(site: Published) -> Iterator[str]:
    """The origin at which the site is served."""
    with Server(site.host, 0, lambda line: None) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server.address.removesuffix(f"{site.settings.base_path}/")
        finally:
            server.shutdown()
            thread.join()


def looked_at(node: str, chromium: str, site: Published, look: dict[str, object], files: list[str]) -> dict[str, dict]:
    """What `browser.mjs` saw of each page."""
    with served(site) as origin:
        ask = {
            "chromium": chromium,
            "origin": origin,
            "pages": [site.path(file) for file in files],
            "look": look,
        }
        command = [node, str(NODE_FOLDER / "browser.mjs")]
        run = subprocess.run(command, input=json.dumps(ask), capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    return {page["page"]: page for page in json.loads(run.stdout)}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["real", "full"])
def test_no_kind_of_page_troubles_a_reader(
    request: pytest.FixtureRequest, node: str, chromium: str, name: str, look: dict[str, object]
) -> None:
    site: Published = request.getfixturevalue(name)
    seen = looked_at(node, chromium, site, look, fullest(site))
    assert {page: found["troubles"] for page, found in seen.items() if found["troubles"]} == {}
    assert {page: found["status"] for page, found in seen.items() if found["status"] != 200} in (
        {},
        {"/404": 200},
    )


def test_script_adds_no_word(node: str, chromium: str, real: Published) -> None:
    files = fullest(real)
    without = looked_at(node, chromium, real, {"width": WIDE, "scheme": "light", "script": False}, files)
    with_it = looked_at(node, chromium, real, {"width": WIDE, "scheme": "light", "script": True}, files)
    assert {page: found["text"] for page, found in without.items()} == {
        page: found["text"] for page, found in with_it.items()
    }
    assert all(len(found["text"]) > 100 for found in without.values())
