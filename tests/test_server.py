"""What the host's rules make of each address, and that nothing outside the published folder is ever sent."""

import errno
import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Mistake
from builder.server import Answer, Host, Server

FILES = {
    "index.html": "<h1>Latest</h1>",
    "404.html": "<h1>Not here</h1>",
    "about.html": "<h1>About</h1>",
    "2024/10/28/index.html": "<h1>The day</h1>",
    "2024/10/28/night-training.html": "<h1>Night training</h1>",
    "both.html": "<h1>Both</h1>",
    "both/index.html": "<h1>Both, the folder</h1>",
    "tags/курськ/index.html": "<h1>Курськ</h1>",
    "empty/note.txt": "a folder without an index",
    "assets/desk.0a1b.css": "body {}",
    "assets/serif.woff2": "font",
    "feed.xml": "<rss/>",
    "plain": "no suffix",
    ".well-known/security.txt": "Contact: mailto:desk@example.org",
    ".edition": "mark",
    ".git/config": "secret",
    "2024/.hidden.html": "secret",
    "_headers": """
# a comment
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; style-src 'self'
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/feed.xml
  Content-Type: application/rss+xml; charset=utf-8
""",
    "_redirects": """
# aliases
/old/address /2024/10/28/night-training 301
/about /never
/tags/%D1%81%D1%82%D0%B0%D1%80%D0%B0 /tags/%D0%BA%D1%83%D1%80%D1%81%D1%8C%D0%BA/ 302
/стара /tags/курськ/
/gone/* /2024/10/28/
/archive/old/address /archive/about 301
/elsewhere https://example.org/new?kept=1
""",
}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    parent = tmp_path_factory.mktemp("host")
    (parent / "secret.html").write_text("secret")
    folder = parent / "public"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "outside.html").symlink_to(parent / "secret.html")
    (folder / "up").symlink_to(parent)
    (folder / "inside.html").symlink_to(folder / "about.html")
    (folder / "loop.html").symlink_to(folder / "loop.html")
    return folder


@pytest.fixture(scope="session")
def host(site: Path) -> Host:
    return Host(site)


def told(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.headers.get("Location") or answer.body.decode()


@pytest.mark.parametrize(
    ("path", "status", "what"),
    [
        ("/", 200, "<h1>Latest</h1>"),
        ("/index.html", 200, "<h1>Latest</h1>"),
        ("/about", 200, "<h1>About</h1>"),
        ("/about.html", 200, "<h1>About</h1>"),
        ("/about?from=feed", 200, "<h1>About</h1>"),
        ("/about/", 301, "/about"),
        ("/2024/10/28/", 200, "<h1>The day</h1>"),
        ("/2024/10/28", 301, "/2024/10/28/"),
        ("/2024/10/28?from=feed", 301, "/2024/10/28/?from=feed"),
        ("/2024/10/28/night-training", 200, "<h1>Night training</h1>"),
        ("/2024/10/28/night-training/", 301, "/2024/10/28/night-training"),
        ("/2024/10/28/%6eight-training", 200, "<h1>Night training</h1>"),
        ("/both", 200, "<h1>Both</h1>"),
        ("/both/", 301, "/both"),
        ("/plain", 200, "no suffix"),
        ("/tags/%D0%BA%D1%83%D1%80%D1%81%D1%8C%D0%BA/", 200, "<h1>Курськ</h1>"),
        ("/tags/%D0%BA%D1%83%D1%80%D1%81%D1%8C%D0%BA", 301, "/tags/%D0%BA%D1%83%D1%80%D1%81%D1%8C%D0%BA/"),
        ("/.well-known/security.txt", 200, "Contact: mailto:desk@example.org"),
        ("/inside", 200, "<h1>About</h1>"),
        ("/old/address", 301, "/2024/10/28/night-training"),
        ("/old/address/", 301, "/2024/10/28/night-training"),
        ("/old/address?a=1", 301, "/2024/10/28/night-training?a=1"),
        ("/old", 404, "<h1>Not here</h1>"),
        ("/tags/%D1%81%D1%82%D0%B0%D1%80%D0%B0", 302, "/tags/%D0%BA%D1%83%D1%80%D1%81%D1%8C%D0%BA/"),
        ("/%D1%81%D1%82%D0%B0%D1%80%D0%B0", 301, "/tags/%D0%BA%D1%83%D1%80%D1%81%D1%8C%D0%BA/"),
        ("/gone/10/28/x", 301, "/2024/10/28/"),
        ("/elsewhere?b=2", 301, "https://example.org/new?kept=1"),
        ("/empty/", 404, "<h1>Not here</h1>"),
        ("/empty", 404, "<h1>Not here</h1>"),
        ("/nothing/here", 404, "<h1>Not here</h1>"),
    ],
)
def test_addresses(host: Host, path: str, status: int, what: str) -> None:
    assert told(host.answer(path)) == (status, what)


# fmt: off
KEPT_BACK = [
    "/_headers", "/_redirects", "/_HEADERS", "/_headers/", "/%5fheaders", "/.edition", "/%2eedition",
    "/.git/config", "/2024/.hidden", "/2024/.hidden.html", "/../secret.html", "/../secret",
    "/%2e%2e/secret.html", "/..%2fsecret.html", "/%2e%2e%2fsecret", "/2024/../../secret.html",
    "/2024/..%5c..%5csecret.html", "//secret.html", "///about", "/./about", "/2024//10/28/", "/about/.",
    "/about/..", "/about%00", "/about%00.html", "/outside", "/outside.html", "/up/secret", "/up/secret.html",
    "/loop", "/%", "/%zz", "/%ff", "/..", "/...", "/~root", "/C:/about", "/" + "a" * 5000, "about", "", "*",
    "http://127.0.0.1/about",
]
# fmt: on


@pytest.mark.parametrize("path", KEPT_BACK)
def test_nothing_else_is_sent(host: Host, path: str) -> None:
    assert told(host.answer(path)) == (404, "<h1>Not here</h1>")


@given(st.text(alphabet="./%\\2eEfF5cC0_aboutheadrsicgknp~?#:;*@", max_size=40))
def test_no_address_leaves_the_folder(host: Host, tail: str) -> None:
    answer = host.answer("/" + tail)
    assert b"secret" not in answer.body
    assert b"nosniff" not in answer.body
    assert not answer.headers.get("Location", "/").startswith("//")


def test_a_slash_too_many_leads_to_no_other_host(host: Host) -> None:
    assert host.answer("//2024/10/28").status == 404


def test_headers_by_rule(host: Host) -> None:
    page = host.answer("/about").headers
    assert page["Content-Type"] == "text/html; charset=utf-8"
    assert page["X-Content-Type-Options"] == "nosniff"
    assert page["Content-Security-Policy"] == "default-src 'none'; style-src 'self'"
    assert page["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert host.answer("/assets/desk.0a1b.css").headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert host.answer("/assets/desk.0a1b.css").headers["Content-Type"] == "text/css; charset=utf-8"
    assert host.answer("/assets/serif.woff2").headers["Content-Type"] == "font/woff2"
    assert host.answer("/feed.xml").headers["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert host.answer("/plain").headers["Content-Type"] == "application/octet-stream"
    assert host.answer("/nowhere").headers["X-Content-Type-Options"] == "nosniff"


def test_what_is_known_is_not_sent_again(host: Host) -> None:
    etag = host.answer("/about").headers["ETag"]
    for known in (etag, f"W/{etag}", f'"other", {etag}'):
        again = host.answer("/about", known)
        assert (again.status, again.body, again.headers["ETag"]) == (304, b"", etag)
    assert host.answer("/about", '"other"').status == 200
    assert host.answer("/nowhere", host.answer("/nowhere").headers["ETag"]).status == 404


def test_the_next_build_is_seen_at_once(tmp_path: Path) -> None:
    host = Host(tmp_path)
    assert told(host.answer("/")) == (404, "Nothing here.\n")
    (tmp_path / "index.html").write_text("one")
    first = host.answer("/").headers["ETag"]
    (tmp_path / "index.html").write_text("two")
    assert told(host.answer("/")) == (200, "two")
    assert host.answer("/").headers["ETag"] != first


@pytest.mark.parametrize(
    ("path", "status", "what"),
    [
        ("/archive/", 200, "<h1>Latest</h1>"),
        ("/archive", 302, "/archive/"),
        ("/", 302, "/archive/"),
        ("/archive/about", 200, "<h1>About</h1>"),
        ("/archive/about/", 301, "/archive/about"),
        ("/archive/2024/10/28", 301, "/archive/2024/10/28/"),
        ("/archive/old/address", 301, "/archive/about"),
        ("/plain", 404, "<h1>Not here</h1>"),
        ("/archives/about", 404, "<h1>Not here</h1>"),
        ("/archive/../secret.html", 404, "<h1>Not here</h1>"),
        ("/archive//about", 404, "<h1>Not here</h1>"),
    ],
)
def test_addresses_under_a_path(site: Path, path: str, status: int, what: str) -> None:
    assert told(Host(site, "/archive").answer(path)) == (status, what)


@pytest.fixture
def served(site: Path) -> Iterator[tuple[Server, list[str]]]:
    lines: list[str] = []
    with Server(Host(site), 0, lines.append) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server, lines
        server.shutdown()
        thread.join()


def test_over_the_wire(served: tuple[Server, list[str]]) -> None:
    server, lines = served
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", "/about")
    response = connection.getresponse()
    assert (response.status, response.read()) == (200, b"<h1>About</h1>")
    etag = response.headers["ETag"]

    connection.request("HEAD", "/about")
    response = connection.getresponse()
    assert (response.status, response.headers["Content-Length"], response.read()) == (200, "14", b"")

    connection.request("GET", "/about", headers={"If-None-Match": etag})
    response = connection.getresponse()
    assert (response.status, response.read()) == (304, b"")

    connection.request("GET", "/about/")
    response = connection.getresponse()
    assert (response.status, response.headers["Location"], response.read()) == (301, "/about", b"")

    connection.request("GET", "/nowhere")
    response = connection.getresponse()
    assert (response.status, response.read()) == (404, b"<h1>Not here</h1>")
    connection.close()
    assert lines[0] == '"GET /about HTTP/1.1" 200 -'
    assert server.address == f"http://127.0.0.1:{server.server_port}/"


def test_a_raw_path_is_not_tidied_into_something_else(served: tuple[Server, list[str]]) -> None:
    server, _ = served
    for path in ("/../secret.html", "//../secret.html", "/up/secret.html", "/_headers"):
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        connection.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", "localhost")
        connection.endheaders()
        assert connection.getresponse().status == 404
        connection.close()


def test_a_port_that_is_taken(served: tuple[Server, list[str]]) -> None:
    server, _ = served
    with pytest.raises(Mistake) as caught:
        Server(server.host, server.server_port, print)
    port = server.server_port
    assert caught.value.message == (
        f"Port {port} is taken by another program. "
        f"Stop that one, or choose another port: briefing serve --port {port + 1}."
    )


def test_a_port_kept_for_the_system(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def bind(_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")  # what binding it gives, unless one is root

    monkeypatch.setattr("socketserver.TCPServer.server_bind", bind)
    with pytest.raises(Mistake) as caught:
        Server(Host(site), 80, print)
    assert caught.value.message == "Port 80 is kept for the system. Choose one above 1023: briefing serve --port 8000."
