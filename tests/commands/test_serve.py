"""`briefing serve`: builds, says where, answers until ^C, and tells in a sentence why it cannot."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from builder import cli

ROOT = Path(__file__).parents[2]
SITE = "title: A small archive\nbase_url: https://example.org{path}\n"
BRIEFING = "---\nid: tag:example.org,2024:one\ntitle: One\ndate: 2024-10-28\n---\nText.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site.yaml").write_text(SITE.format(path=""), encoding="utf-8")
    (tmp_path / "content/briefings/2024/10").mkdir(parents=True)
    (tmp_path / "content/briefings/2024/10/one.md").write_text(BRIEFING, encoding="utf-8")
    (tmp_path / "themes").symlink_to(ROOT / "themes")
    return tmp_path


@contextmanager
def serving(site: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """The running command, and the port that it says it serves at."""
    command = [sys.executable, "-m", "builder", "serve", "--port", "0", "--site", str(site)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            assert process.stdout
            line = process.stdout.readline()
            said = re.fullmatch(r"public/ is served at http://127\.0\.0\.1:(\d+)(/\S*) until you press \^C\.\n", line)
            assert said, line + (process.stderr.read() if process.stderr and not line else "")
            yield process, int(said[1])
        finally:
            process.kill()


def got(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.headers.get("Location") or response.read().decode()


def test_it_builds_and_serves_until_interrupted(site: Path) -> None:
    with serving(site) as (process, port):
        status, page = got(port, "/2024/10/28/one")
        assert status == 200
        assert "<h1" in page
        assert got(port, "/2024/10/28") == (301, "/2024/10/28/")
        assert got(port, "/nowhere")[0] == 404
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert out == "\nNo longer served. The site is still in place.\n"
    assert err == "Interrupted.\n"


def test_under_the_path_of_base_url(site: Path) -> None:
    (site / "site.yaml").write_text(SITE.format(path="/archive"), encoding="utf-8")
    with serving(site) as (_, port):
        assert got(port, "/archive/2024/10/28/one")[0] == 200
        assert got(port, "/") == (302, "/archive/")


def test_a_port_that_is_taken_is_told_before_the_build(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert cli.main(["serve", "--site", str(site), "--port", str(port)]) == 1
    assert capsys.readouterr().err == (
        f"Port {port} is taken by another program. "
        f"Stop that one, or choose another port: briefing serve --port {port + 1}.\n"
    )
    assert not (site / "public").exists()


@pytest.mark.parametrize("port", ["x", "-1", "65536", "80.5", "٨٠"])
def test_what_is_no_port(site: Path, capsys: pytest.CaptureFixture[str], port: str) -> None:
    assert cli.main(["serve", "--site", str(site), f"--port={port}"]) == 1
    assert f'argument --port: "{port}" is not a port; write a number from 1024 to 65535' in capsys.readouterr().err


def test_a_site_that_does_not_build_is_not_served(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "content/briefings/2024/10/two.md").write_text("---\ntitle: Two\ndate: yesterday\n---\n", encoding="utf-8")
    assert cli.main(["serve", "--site", str(site), "--port", "0"]) == 1
    said = capsys.readouterr()
    assert "content/briefings/2024/10/two.md:3:" in said.err
    assert "is served" not in said.out
