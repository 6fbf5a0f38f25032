"""Pages as readers meet them, in Chromium under the site's policy: wide, narrow, light, dark, no script."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from builder.server import Server
from tests.site.published import NODE_FOLDER, Published, fullest

pytestmark = pytest.mark.browser

LIGHT_WIDE, DARK_WIDE, LIGHT_NARROW, DARK_NARROW = (
    {"width": width, "scheme": scheme, "script": True, "audit": True}
    for width in (1280, 320)
    for scheme in ("light", "dark")
)
# What the full site adds are longer lists in the same few colours: two looks tell as much as four.
LOOKS = [
    *(("real", look) for look in (LIGHT_WIDE, DARK_WIDE, LIGHT_NARROW, DARK_NARROW)),
    *(("full", look) for look in (LIGHT_WIDE, DARK_NARROW)),
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
        run = subprocess.run(command, input=json.dumps(ask), capture_output=True, text=True, timeout=900, check=False)
    assert run.returncode == 0, run.stderr
    return {page["page"]: page for page in json.loads(run.stdout)}


@pytest.mark.parametrize(
    ("name", "look"), LOOKS, ids=[f"{name}-{look['width']}-{look['scheme']}" for name, look in LOOKS]
)
def test_no_kind_of_page_troubles_a_reader(
    request: pytest.FixtureRequest, node: str, chromium: str, name: str, look: dict[str, object]
) -> None:
    site: Published = request.getfixturevalue(name)
    seen = looked_at(node, chromium, site, look, fullest(site))
    assert {page: found["troubles"] for page, found in seen.items() if found["troubles"]} == {}
    assert {found["status"] for found in seen.values()} == {200}


WRONG = """<!doctype html>
<html lang="en"><head><title>Wrong</title><link rel="stylesheet" href="/wrong.css"></head>
<body><main><h1>Wrong</h1><p>Grey on grey.</p><a href="/">Home</a><script>document.title = "x"</script>
<img src="/nowhere.png" alt="a map"></main></body></html>
"""


def test_each_trouble_would_be_found(node: str, chromium: str, real: Published, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(WRONG, encoding="utf-8")
    (tmp_path / "wrong.css").write_text("p { color: #aaa; inline-size: 900px } a:focus { outline: none }")
    (tmp_path / "_headers").write_bytes((real.folder / "_headers").read_bytes())
    told = "\n".join(
        looked_at(node, chromium, Published(real.root, tmp_path), DARK_NARROW, ["index.html"])["/"]["troubles"]
    )
    assert "Content Security Policy" in told
    assert "404: http://127.0.0.1" in told
    assert re.search(r"\d+ px wide on a screen of 320 px: .*<p>", told)
    assert "axe: color-contrast" in told
    assert 'focus is not to be seen on <a href="/">' in told


def test_script_adds_no_word(node: str, chromium: str, real: Published) -> None:
    read = [
        looked_at(node, chromium, real, {**LIGHT_WIDE, "script": script, "audit": False}, fullest(real))
        for script in (False, True)
    ]
    without, with_script = ({page: found["text"] for page, found in pages.items()} for pages in read)
    assert without == with_script
    assert all(len(text) > 100 for text in without.values())
