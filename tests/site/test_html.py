"""Every page is clean HTML, by html-validate, and keeps the few laws that no checker knows."""

import json
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.site.published import NODE_FOLDER, Published, fullest

SITES = pytest.mark.parametrize("name", ["real", "full"])


def complaints(node: str, folder: Path, files: list[str]) -> list[str]:
    """What html-validate says of these pages of a folder."""
    tool = NODE_FOLDER / "node_modules/html-validate/bin/html-validate.mjs"
    config = NODE_FOLDER / "htmlvalidate.json"
    with tempfile.NamedTemporaryFile() as report:  # through a pipe, it cuts a long report
        command = [node, str(tool), "--config", str(config), "--formatter", f"json={report.name}", *files]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=900, check=False)
        pages = json.loads(report.read() or "null")
    assert pages is not None, run.stderr
    return sorted(
        {
            f"{Path(page['filePath']).relative_to(folder)}:{said['line']} {said['ruleId']}: {said['message']}"
            for page in pages
            for said in page["messages"]
        }
    )


@pytest.mark.browser
def test_html_is_valid(node: str, real: Published) -> None:
    assert complaints(node, real.folder, real.files(".html")) == []


@pytest.mark.browser
def test_html_is_valid_in_the_fullest_page_of_each_kind(node: str, full: Published) -> None:
    assert complaints(node, full.folder, fullest(full)) == []


@pytest.mark.browser
def test_invalid_html_would_be_found(node: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<!DOCTYPE html><html lang="en"><title>x</title><p><div>y</div></html>')
    assert any("no-implicit-close" in said for said in complaints(node, tmp_path, ["index.html"]))


@SITES
def test_no_page_needs_more_than_the_policy_allows(request: pytest.FixtureRequest, name: str) -> None:
    site: Published = request.getfixturevalue(name)
    for file in site.files(".html"):
        page = site.html(file)
        assert page.xpath("//@style | //style | //*[@*[starts-with(name(), 'on')]]") == [], file
        assert page.xpath('//script[not(@type="application/ld+json") and not(@src)]') == [], file
        assert len(page.xpath("//h1")) == 1, file
        assert page.get("lang"), file
