"""Asks the web whether outgoing links still answer; what does not is a warning, since the fault may be anywhere."""

import socket
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from urllib.parse import quote, urldefrag

from msgspec import Struct

from builder import __version__
from builder.errors import Problem
from builder.fields import show

AT_ONCE = 6
TIMEOUT = 15.0  # seconds for each of at most two requests

# Answers that many sites give to every program, whatever they give to a reader.
_SHY = {401, 403, 405, 406, 429, 451, 999}


class Outgoing(Struct, frozen=True):
    """One link to the web: where it stands, the field it is in ('' for the body), and its address."""

    file: str
    line: int
    column: int
    field: str
    url: str


def _ascii(url: str) -> str:
    """The address as HTTP sends it: a host in its ASCII form, and all else percent-encoded."""
    scheme, _, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    host = authority if authority.isascii() else authority.encode("idna").decode()
    return f"{scheme}://{host}{slash}{quote(path, safe=chr(47) + '%:=&?~#+!$,;@()*[]' + chr(39))}"


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError | socket.timeout):
        return "it did not answer in time"
    if isinstance(cause, socket.gaierror):
        return "there is no such host"
    if isinstance(cause, ConnectionRefusedError):
        return "the connection was refused"
    return str(cause) or type(cause).__name__


def _ask(url: str, method: str, timeout: float) -> int | str:
    """The status, or why there is none."""
    headers = {"User-Agent": f"briefing-archive/{__version__} (link check)", "Accept": "*/*"}
    try:
        request = urllib.request.Request(_ascii(url), method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=timeout) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code
    except (OSError, HTTPException, ValueError) as error:
        return _reason(error)


def ask(url: str, timeout: float = TIMEOUT) -> int | str:
    """The HTTP status of an address, after redirects, or a phrase that says why there is none.

    HEAD is asked first; where it is not answered well, GET, since many servers know no other.
    """
    status = _ask(url, "HEAD", timeout)
    return status if isinstance(status, int) and status < 400 else _ask(url, "GET", timeout)


def _told(link: Outgoing, answer: int | str) -> Problem | None:
    name = f"{link.field}: " if link.field else ""
    if isinstance(answer, str):
        fact, remedy = (
            f"{name}{show(link.url)} cannot be reached: {answer}.",
            "Try it in a browser; if it is gone, link a kept copy.",
        )
    elif answer in _SHY:
        fact, remedy = (
            f"{name}{show(link.url)} answers {answer}.",
            "It may only refuse programs: try it in a browser.",
        )
    elif answer >= 400:
        fact, remedy = f"{name}{show(link.url)} answers {answer}.", "Correct it, or link a kept copy."
    else:
        return None
    return Problem(link.file, link.line, link.column, "link-dead", fact, remedy, "warning")


def _by_address(links: Iterable[Outgoing]) -> Mapping[str, list[Outgoing]]:
    found: dict[str, list[Outgoing]] = defaultdict(list)
    for link in links:
        found[urldefrag(link.url).url].append(link)
    return found


def outgoing(
    links: Iterable[Outgoing], timeout: float = TIMEOUT, progress: Callable[[str], None] = lambda _: None
) -> list[Problem]:
    """A warning for each link that does not answer; each address is asked once, a few at a time."""
    found = _by_address(links)
    problems = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(lambda url: ask(url, timeout), found)
        for done, (url, answer) in enumerate(zip(found, answers, strict=True), 1):
            progress(f"{done} of {len(found)} links asked: {url}")
            problems += [told for link in found[url] if (told := _told(link, answer)) is not None]
    progress("")
    return sorted(problems)
