"""Every page is clean HTML, by html-validate, and keeps the few laws that no checker knows."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.site.published import NODE_FOLDER, Published

SITES = pytest.mark.parametrize("name", ["real", "full"])


def complaints(node: str, folder: Path) -> list[str]:
    """What html-validate says of the pages in a folder."""
    tool = NODE_FOLDER / "node_modules/html-validate/bin/html-validate.mjs"
    config = NODE_FOLDER / "htmlvalidate.json"
    command = [node, str(tool), "--config", str(config), "--formatter", "json", "--ext", "html", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert run.stdout.strip(), run.stderr
    return sorted(
        {
            f"{Path(page['filePath']).relative_to(folder)}:{said['line']} {said['ruleId']}: {said['message']}"
            for page in json.loads(run.stdout)
            for said in page["messages"]
        }
    )


@pytest.mark.browser
@SITES
def test_html_is_valid(request: pytest.FixtureRequest, node: str, name: str) -> None:
    assert complaints(node, request.getfixturevalue(name).folder) == []


@pytest.mark.browser
def test_invalid_html_would_be_found(node: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<!DOCTYPE html><html lang="en"><title>x</title><p><div>y</div></html>'
    )
    assert any("no-implicit-close" in said or "close-order" in said for said in complaints(node, tmp_path))


@SITES
def test_no_page_needs_more_than_the_policy_allows(request: pytest.FixtureRequest, name: str) -> None:
    site: Published = request.getfixturevalue(name)
    for file in site.files(".html"):
        page = site.html(file)
        assert page.xpath("//@style | //style | //*[@*[starts-with(name(), 'on')]]") == [], file
        assert page.xpath('//script[not(@type="application/ld+json") and not(@src)]') == [], file
        assert len(page.xpath("//h1")) == 1, file
        assert page.get("lang"), file
