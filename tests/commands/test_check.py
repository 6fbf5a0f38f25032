"""`briefing check`: all of a site's files in one run, alone and across, and the web where it is asked."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from builder.cli import main
from builder.commands import outgoing as outgoing_module
from builder.commands.outgoing import Outgoing, ask, outgoing

ROOT = Path(__file__).parents[2]
NOW = "2024-11-14T09:30+02:00"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "site.yaml").write_text("title: A\nbase_url: https://example.org\n")
    return tmp_path


def write(root: Path, path: str, text: str | bytes) -> None:
    file = root / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)


def briefing(root: Path, name: str, front: str = "", body: str = "Text.\n", date: str = "2024-10-28") -> None:
    text = f"---\nid: tag:example.org,2024:{name}\ntitle: {name}\ndate: {date}\n{front}---\n{body}"
    write(root, f"briefings/2024/10/{name}.md", text)


def check(root: Path, *words: str) -> int:
    return main(["check", "--site", str(root), "--now", NOW, *words])


def told(root: Path, capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    check(root, *words)
    return capsys.readouterr().err.splitlines()


def test_nothing_wrong(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(root) == 0
    assert capsys.readouterr().out == "0 briefings checked: nothing wrong.\n"
    briefing(root, "one")
    assert check(root) == 0
    assert capsys.readouterr().out == "1 briefing checked: nothing wrong.\n"
    briefing(root, "two")
    write(root, "pages/about.md", "---\ntitle: About\n---\n")
    assert check(root) == 0
    assert capsys.readouterr() == ("2 briefings checked: nothing wrong.\n", "")


def test_the_sites_own_files_are_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(ROOT) == 0
    assert capsys.readouterr().err == ""


def test_warnings_alone_are_no_failure(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    briefing(root, "one", "tags: [training]\n")
    assert check(root) == 0
    assert capsys.readouterr() == (
        "1 warning in 1 file.\n",
        'content/briefings/2024/10/one.md:5:8: warning: tags[0]: "training" is not in content/vocabulary/tags.yaml. '
        "Correct it, or add it there: training:\n",
    )
    (root / "site.yaml").write_text("title: A\nbase_url: https://example.org\nvocabulary: strict\n")
    assert check(root) == 1
    assert capsys.readouterr().out == "1 error in 1 file.\n"


def test_all_files_in_one_sorted_run(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    briefing(root, "b", "status: gone\nlanguage: English\n")
    briefing(root, "a", "slug: A\n")
    write(root, "pages/about.md", "About\n")
    write(root, "vocabulary/tags.yaml", "a: [\n")
    assert check(root) == 1
    printed = capsys.readouterr()
    assert printed.out == "5 errors in 4 files.\n"
    assert [line.split(": ")[0] for line in printed.err.splitlines()] == [
        "content/briefings/2024/10/a.md:5:1",
        "content/briefings/2024/10/b.md:5:1",
        "content/briefings/2024/10/b.md:6:1",
        "content/pages/about.md:1:1",
        "content/vocabulary/tags.yaml:1:1",
    ]


def test_a_wrong_site_yaml_hides_nothing_else(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "site.yaml").write_text("title: A\nbase_url: example.org\nvocabulary: strict\nurls: short\n")
    briefing(root, "one", "tags: [training]\n", body="[[nowhere]]\n")
    write(root, "briefings/2024/10/bare.md", "---\ntitle: Bare\ndate: 2024-10-28\n---\nText.\n")
    lines = told(root, capsys)
    assert [line.split(": ")[:2] for line in lines] == [
        ["content/briefings/2024/10/one.md:5:8", "tags[0]"],  # strict, as it says
        [
            "content/briefings/2024/10/one.md:7:1",
            'No briefing has the slug "nowhere". Correct it, or take the link out.',
        ],
        ["site.yaml:2:1", "base_url"],
        ["site.yaml:4:1", "urls"],
    ]  # and nothing of an id, which would begin with the address
    assert check(root) == 1
    assert "4 errors in 2 files.\n" in capsys.readouterr().out


def test_json_holds_the_problems_and_nothing_else_is_printed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    briefing(root, "one", "status: gone\n")
    assert check(root, "--json") == 1
    printed = capsys.readouterr()
    assert printed.err == ""
    assert json.loads(printed.out) == {
        "briefings": 1,
        "problems": [
            {
                "file": "content/briefings/2024/10/one.md",
                "line": 5,
                "column": 1,
                "code": "choice",
                "message": 'status: "gone" is not one of: published, draft, review, withdrawn.',
                "remedy": "Choose one of these.",
                "severity": "error",
            }
        ],
    }


def test_quiet_tells_problems_only(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    briefing(root, "one", "status: gone\n")
    assert check(root, "--quiet") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_it_writes_nothing(root: Path) -> None:
    briefing(root, "one")
    before = sorted(path for path in root.rglob("*"))
    check(root)
    assert sorted(path for path in root.rglob("*")) == before


def test_what_only_several_files_show(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    briefing(root, "one", body="[a](two.md) [[nowhere]] ![x](gone.png)\n")
    briefing(root, "two", "status: draft\n")
    write(root, "briefings/again.md", "---\nid: tag:example.org,2024:one\ntitle: T\ndate: 2024-10-28\n---\n")
    lines = told(root, capsys)
    assert any(line.startswith("content/briefings/2024/10/one.md:6:1: warning: ") for line in lines)
    assert any(line.startswith("content/briefings/2024/10/one.md:6:13: ") and "nowhere" in line for line in lines)
    assert any(line.startswith("content/briefings/2024/10/one.md:6:25: ") and "gone.png" in line for line in lines)
    twice = [line for line in lines if "tag:example.org,2024:one" in line]
    assert any("content/briefings/again.md" in line and "content/briefings/2024/10/one.md" in line for line in twice)


def test_a_link_to_a_heading_that_another_text_has_not(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ways = ["two.md", "/2024/10/28/two", "/2024/10/28/two.html", "../../../pages/about.md"]
    right = [*(f"{way}#what-is-known" for way in ways), "two.md#note_1", "two.md#", "two.md", "one.md#here"]
    wrong = [*(f"{way}#what-was-known" for way in ways), "held.md#what-is-known", "two.md#%D1%82%D1%83%D1%82"]
    heading = "## What is known\n\nText.\n"
    body = "".join(f"[a]({link})\n" for link in [*wrong, *right])
    briefing(root, "one", body=f"{body}\n## Here\n")
    briefing(root, "two", body=f"{heading}[^1]\n\n[^1]: Note.\n")
    briefing(root, "held", "rights: link\nsource: {outlet: X, url: https://x.example/1}\n", body=heading)
    write(root, "pages/about.md", f"---\ntitle: About\n---\n{heading}")
    there, one = "content/briefings/2024/10", "content/briefings/2024/10/one.md"
    near, far = "Did you mean #what-is-known?", "Correct it, or link to the whole text."
    assert [line for line in told(root, capsys) if "heading" in line] == [
        f'{one}:{line}:1: warning: The link leads to "#{name}", which is no heading that {text} shows. {remedy}'
        for line, name, text, remedy in [
            (6, "what-was-known", f"{there}/two.md", near),
            (7, "what-was-known", f"{there}/two.md", near),
            (8, "what-was-known", f"{there}/two.md", near),
            (9, "what-was-known", "content/pages/about.md", near),
            (10, "what-is-known", f"{there}/held.md", far),
            (11, "тут", f"{there}/two.md", far),
        ]
    ]


def test_links_out_of_the_content_and_large_files_are_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "secret.md").write_text("---\ntitle: Secret\ndate: 2024-10-28\n---\n")
    write(root, "briefings/large.md", b"---\ntitle: T\ndate: 2024-10-28\n---\n" + b"x" * 5 * 1024 * 1024)
    (root / "content/briefings/link.md").symlink_to(root / "secret.md")
    assert told(root, capsys) == [
        "content/briefings/large.md:1:1: This file is larger than 5 MB. "
        "Split it, or take out what does not belong here.",
        "content/briefings/link.md:1:1: This symbolic link leads out of content/. "
        "Put the file itself here: nothing outside content/ is published.",
    ]


class _Web(BaseHTTPRequestHandler):
    """A small web: some pages answer HEAD, some only GET, some nothing."""

    asked: list[str]

    def _answer(self, status: int) -> None:
        self.server.asked.append(f"{self.command} {self.path}")  # type: ignore[attr-defined]
        self.send_response(status)
        if status == 301:
            self.send_header("Location", "/good")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_HEAD(self) -> None:
        codes = {"/good": 200, "/moved": 301, "/get-only": 405, "/head-lies": 404}
        self._answer(codes.get(self.path, int(self.path[1:]) if self.path[1:].isdigit() else 404))

    def do_GET(self) -> None:
        codes = {"/good": 200, "/get-only": 200, "/head-lies": 200}
        self._answer(codes.get(self.path, int(self.path[1:]) if self.path[1:].isdigit() else 404))

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def web() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Web)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_web_is_asked_when_told_to(
    root: Path, web: ThreadingHTTPServer, capsys: pytest.CaptureFixture[str]
) -> None:
    host = f"http://127.0.0.1:{web.server_port}"
    front = f"source:\n  outlet: Somebody\n  url: {host}/gone\n  archived: {host}/good#part\n"
    body = f"[a]({host}/good) [b]({host}/get-only) [c]({host}/head-lies) [d]({host}/moved)\n"
    body += f"<{host}/gone> <mailto:a@b.org>\n"
    briefing(root, "one", front, body)
    write(root, "pages/about.md", f"---\ntitle: About\n---\n[x]({host}/403)\n")
    write(root, "vocabulary/outlets.yaml", "Somebody:\n")
    assert told(root, capsys) == []
    assert web.asked == []  # type: ignore[attr-defined]
    assert check(root, "--external") == 0
    printed = capsys.readouterr()
    assert printed.err.splitlines() == [
        f'content/briefings/2024/10/one.md:7:3: warning: source.url: "{host}/gone" answers 404. '
        "Correct it, or link a kept copy.",
        f'content/briefings/2024/10/one.md:11:1: warning: "{host}/gone" answers 404. Correct it, or link a kept copy.',
        f'content/pages/about.md:4:1: warning: "{host}/403" answers 403. '
        "It may only refuse programs: try it in a browser.",
    ]
    assert printed.out == "3 warnings in 2 files.\n"
    assert len([line for line in web.asked if line.endswith("/gone")]) == 2  # type: ignore[attr-defined]


def test_what_cannot_be_reached(web: ThreadingHTTPServer) -> None:
    web.server_close()
    closed = f"http://127.0.0.1:{web.server_port}/x"
    assert ask(closed) == "the connection was refused"
    assert ask("http://nowhere.invalid/") == "there is no such host"
    assert isinstance(ask("http://127.0.0.1:99999/"), str)
    found = outgoing([Outgoing("a.md", 3, 4, "", closed)])
    assert [str(problem) for problem in found] == [
        f'a.md:3:4: warning: "{closed}" cannot be reached: the connection was refused. '
        "Try it in a browser; if it is gone, link a kept copy."
    ]


def test_addresses_in_any_script_are_asked_in_ascii(web: ThreadingHTTPServer) -> None:
    assert ask(f"http://127.0.0.1:{web.server_port}/нічні%20навчання?a=б") == 404
    assert web.asked == [  # type: ignore[attr-defined]
        f"{method} /%D0%BD%D1%96%D1%87%D0%BD%D1%96%20%D0%BD%D0%B0%D0%B2%D1%87%D0%B0%D0%BD%D0%BD%D1%8F?a=%D0%B1"
        for method in ("HEAD", "GET")
    ]
    assert outgoing_module._ascii("https://приклад.example/x") == "https://xn--80aikifvh.example/x"


def test_a_server_that_says_nothing_is_given_up() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert ask(f"http://127.0.0.1:{silent.getsockname()[1]}/", timeout=0.05) == "it did not answer in time"


def test_clashes_and_links_from_the_root_as_a_build_tells_them(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "themes").symlink_to(ROOT / "themes")
    briefing(root, "one", "", "[k](/nowhere)\n")
    write(root, "pages/404.md", "---\ntitle: X\n---\n")
    write(root, "static/robots.txt", "x")
    write(root, "static/.git/config", "x")
    found = told(root, capsys)
    assert [line.split(" ")[0] for line in found] == [
        "content/briefings/2024/10/one.md:6:1:",
        "content/pages/404.md:1:1:",
        "content/static/.git/config:1:1:",
        "content/static/robots.txt:1:1:",
    ]
    assert main(["build", "--site", str(root), "--now", NOW]) == 1
    assert capsys.readouterr().err.splitlines() == found
