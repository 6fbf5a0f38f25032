"""Serves an edition on this machine as its host does: addresses, redirects, headers, 404, nothing else."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from errno import EACCES, EADDRINUSE
from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any
from urllib.parse import quote, unquote

from msgspec import Struct, field

from builder.errors import Mistake

LOOPBACK = "127.0.0.1"

# A table of our own: what the `mimetypes` module says differs from machine to machine.
TYPES = {
    ".atom": "application/atom+xml",
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".rss": "application/rss+xml",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}


# The host's word to browsers, where `_headers` has none: keep it, but ask whether it is still right.
FRESH = {"Cache-Control": "public, max-age=0, must-revalidate"}


class Answer(Struct, frozen=True):
    """What is sent for one request; for HEAD the body stays unsent, but its length is told."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


def _lines(file: Path) -> Iterator[str]:
    if file.is_file():
        lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
        yield from (line for line in lines if line and not line.startswith("#"))


def _matches(pattern: str, path: str) -> bool:
    """Whether a rule's path means this decoded one: `*` is any rest, and a slash at its end means nothing."""
    parts = (re.escape(unquote(part)) for part in pattern.rstrip("/").split("*"))
    return re.fullmatch(".*".join(parts) + "/?", path) is not None


def _rules(folder: Path, path: str) -> dict[str, str]:
    """What `_headers` gives for a path; where two rules name one header, the later holds."""
    headers: dict[str, str] = {}
    meant = False
    for line in _lines(folder / "_headers"):
        if line.startswith("/"):
            meant = _matches(line, path)
        elif meant:
            name, _, value = line.partition(":")
            headers[name.strip()] = value.strip()
    return headers


def _redirect(folder: Path, path: str) -> tuple[str, int] | None:
    """Where the first line of `_redirects` that means this path sends it, and with which status."""
    for line in _lines(folder / "_redirects"):
        source, target, status = [*line.split(), "301"][:3]
        if _matches(source, path):
            return target, int(status)
    return None


def _kept_back(parts: list[str]) -> bool:
    """Whether a path names what a host keeps to itself, or nothing. `.well-known` is public, by RFC 8615."""
    odd = any(not part or set(part) & {"/", "\\", "\0"} for part in parts)
    dotted = any(part.startswith(".") and part != ".well-known" for part in parts)
    return odd or dotted or parts[0].casefold() in ("_headers", "_redirects")


def _file(folder: Path, name: str) -> Path | None:
    """The regular file of that name, unless a symbolic link leads out of the folder."""
    try:
        file = (folder / name).resolve()
        return file if file.is_file() and file.is_relative_to(folder.resolve()) else None
    except (
        OSError,
        RuntimeError,
    ):  # a name too long for the disk; a loop of links, as Python before 3.13 tells it
        return None


def _find(folder: Path, path: str) -> Path | str | None:
    """The file for a path of the site, or the path to go to instead.

    `/a` is the file `a`, else `a.html`; where only a folder of that name has an index, it goes to `/a/`.
    `/a/` is `a/index.html`, and goes to `/a` where `a.html` stands: each page has one address.
    """
    if path == "/":
        return _file(folder, "index.html")
    bare = path.removesuffix("/")
    parts = [unquote(part) for part in bare[1:].split("/")]
    if _kept_back(parts):
        return None
    name = "/".join(parts)
    page, index = _file(folder, f"{name}.html"), _file(folder, f"{name}/index.html")
    if path != bare:
        return bare if page else index
    return _file(folder, name) or page or (f"{bare}/" if index else None)


class Host(Struct, frozen=True):
    """A published folder as its host answers for it; `base_path` is the path of the site's address, or ''.

    Files are read at every request, so that what the next build writes is what the next request gets.
    """

    folder: Path
    base_path: str = ""

    def _sent(self, path: str, file: Path, status: int, known: str) -> Answer:
        body = file.read_bytes()
        etag = f'"{sha256(body).hexdigest()[:32]}"'
        headers = {
            "Content-Type": TYPES.get(file.suffix.lower(), "application/octet-stream"),
            **FRESH,
            "ETag": etag,
            **_rules(self.folder, path),
        }
        if status == HTTPStatus.OK and etag in (tag.strip().removeprefix("W/") for tag in known.split(",")):
            return Answer(HTTPStatus.NOT_MODIFIED, headers)
        return Answer(status, headers, body)

    def _moved(self, target: str, status: int, query: str) -> Answer:
        location = quote(target, safe="/:?#[]@!$&'()*+,;=~%")
        if query and "?" not in location:
            location += f"?{query}"
        return Answer(status, {**FRESH, "Location": location})

    def _found(self, path: str) -> Path | str | None:
        if not path.startswith(f"{self.base_path}/"):
            return None
        found = _find(self.folder, path.removeprefix(self.base_path))
        return self.base_path + found if isinstance(found, str) else found

    def answer(self, target: str, known: str = "") -> Answer:
        """The answer to a GET of `target`, a path with its query; `known` is the request's If-None-Match."""
        path, _, query = target.partition("?")
        plain = unquote(path)
        found = self._found(path)
        if isinstance(found, Path):
            return self._sent(plain, found, HTTPStatus.OK, known)
        if isinstance(found, str):
            return self._moved(found, HTTPStatus.MOVED_PERMANENTLY, query)
        if redirect := _redirect(self.folder, plain):
            return self._moved(*redirect, query)
        if self.base_path and plain in ("/", self.base_path):
            return self._moved(f"{self.base_path}/", HTTPStatus.FOUND, query)
        missing = _file(self.folder, "404.html")
        if missing:
            return self._sent(plain, missing, HTTPStatus.NOT_FOUND, "")
        return Answer(HTTPStatus.NOT_FOUND, {"Content-Type": TYPES[".txt"], **FRESH}, b"Nothing here.\n")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "briefing"
    server: "Server"

    def _answer(self) -> Answer:
        answer = self.server.host.answer(self.path, self.headers.get("If-None-Match", ""))
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        return answer

    def do_GET(self) -> None:
        self.wfile.write(self._answer().body)

    def do_HEAD(self) -> None:
        self._answer()

    def log_message(self, format: str, *arguments: Any) -> None:
        self.server.log(format % arguments)


def _refused(port: int, error: OSError) -> str:
    if error.errno == EADDRINUSE:
        free = f"briefing serve --port {port + 1}"
        return f"Port {port} is taken by another program. Stop that one, or choose another port: {free}."
    if error.errno == EACCES:
        return f"Port {port} is kept for the system. Choose one above 1023: briefing serve --port 8000."
    return f"Port {port} cannot be used: {error.strerror}. Choose another: briefing serve --port 8000."


class Server(ThreadingHTTPServer):
    """Listens on loopback alone, as soon as it is made, at `address`; `serve_forever` answers.

    `log` takes a line for each request. Raises Mistake where the port cannot be had.
    """

    daemon_threads = True

    def __init__(self, host: Host, port: int, log: Callable[[str], None]) -> None:
        self.host, self.log = host, log
        try:
            super().__init__((LOOPBACK, port), _Handler)
        except OSError as error:
            raise Mistake(message=_refused(port, error)) from None

    def server_bind(self) -> None:
        """Without the inherited look-up of the machine's name, which can wait seconds for a name server."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = LOOPBACK, int(self.server_address[1])

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.server_port}{self.host.base_path}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader who closes the page in the middle of an answer is nobody's fault."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)
