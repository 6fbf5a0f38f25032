"""The hosts are told one thing: `_headers`, netlify.toml and the handbook give the table of `headers.py`."""

import re
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

from builder.pages.headers import RULES
from tests.site.published import Published

ROOT = Path(__file__).parents[2]
TABLE = {path: dict(pairs) for path, pairs in RULES}


def written(text: str) -> dict[str, dict[str, str]]:
    """What a `_headers` file says."""
    rules: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line.startswith("/"):
            rule = rules.setdefault(line, {})
        elif line.strip() and not line.startswith("#"):
            header, _, value = line.partition(":")
            rule[header.strip()] = value.strip()
    return rules


def test_the_build_writes_the_table(real: Published) -> None:
    assert written((real.folder / "_headers").read_text(encoding="utf-8")) == TABLE


def test_netlify_is_told_the_table() -> None:
    told = tomllib.loads((ROOT / "netlify.toml").read_text(encoding="utf-8"))["headers"]
    assert {rule["for"]: rule["values"] for rule in told} == TABLE


def test_netlify_runs_what_a_person_runs() -> None:
    told = tomllib.loads((ROOT / "netlify.toml").read_text(encoding="utf-8"))
    python = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    assert (told["build"]["command"], told["build"]["publish"]) == ("make site", "public")
    major, minor = told["build"]["environment"]["PYTHON_VERSION"].split(".")
    assert (int(major), int(minor)) >= tuple(map(int, python.removeprefix(">=").split(".")))
    assert "redirects" not in told


def test_the_handbook_gives_nginx_the_table() -> None:
    text = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
    told = dict(re.findall(r'^ *add_header ([\w-]+) "(.*)" always;$', text, re.MULTILINE))
    assert told == TABLE["/*"]
    for rule in TABLE.values():
        assert rule.get("Cache-Control", "") in text


def test_the_policy_allows_no_way_round() -> None:
    policy = dict(part.strip().split(" ", 1) for part in TABLE["/*"]["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert not re.search(r"unsafe-|https?:|\*", " ".join(policy.values()))
    assert {"base-uri", "form-action", "frame-ancestors"} <= set(policy)


def test_each_redirect_leads_from_nothing_to_a_page(full: Published) -> None:
    lines = (full.folder / "_redirects").read_text(encoding="utf-8").splitlines()
    rules = [line.split() for line in lines if line and not line.startswith("#")]
    assert len(rules) >= 3  # two aliases of a briefing, one of an outlet
    for source, target, status in rules:
        assert status == "301"
        answer = full.host.answer(source)
        assert (answer.status, answer.headers["Location"]) == (301, target)
        assert full.host.answer(urlsplit(target).path).status == 200
