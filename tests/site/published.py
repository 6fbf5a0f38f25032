"""A published folder as the tests of pages see it: its pages, their addresses, where their links lead."""

import contextlib
import io
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import lxml.html
from lxml import etree

from builder import cli, settings
from builder.server import Host

NODE_FOLDER = Path(__file__).parents[1] / "node"
NOW = "2024-11-15T12:00:00+02:00"
PARTS = ("site.yaml", "content", "themes")


def copy_site(root: Path, folder: Path) -> Path:
    """Copy into `folder` all that a build may read of the site at `root`."""
    for part in PARTS:
        if (root / part).is_dir():
            shutil.copytree(root / part, folder / part)
        else:
            shutil.copy(root / part, folder / part)
    return folder


def publish(folder: Path, *options: str, now: str | None = NOW) -> dict[str, object]:
    """Run `briefing build` over the site in `folder`, which must succeed; returns its JSON document."""
    words = ["build", "--site", str(folder), "--json", *options, *(["--now", now] if now else [])]
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main(words)
    assert status == 0, f"briefing {' '.join(words)} gave {status}:\n{out.getvalue()}\n{err.getvalue()}"
    return dict(json.loads(out.getvalue()))


@dataclass(frozen=True)
class Link:
    """A reference as written in a file of the site, and the absolute address it means."""

    file: str
    written: str
    url: str

    def __str__(self) -> str:
        return f"{self.file}: {self.written}"


def _references(element: lxml.html.HtmlElement) -> Iterator[str]:
    """Every address that an element of HTML holds."""
    for name in ("href", "src", "poster", "cite", "action", "data"):
        if value := element.get(name):
            yield value
    for name in ("srcset", "imagesrcset"):
        yield from (part.split()[0] for part in (element.get(name) or "").split(",") if part.strip())
    if element.tag == "meta" and re.fullmatch(r"og:(url|image|video|audio)", element.get("property") or ""):
        yield element.get("content") or ""


def _addresses_in(value: object) -> Iterator[str]:
    """Every absolute address in a JSON document."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != "@context":
                yield from _addresses_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _addresses_in(inner)
    elif isinstance(value, str) and re.match(r"https?://", value):
        yield value


@dataclass(frozen=True)
class Published:
    """`root` is the folder of site.yaml, `folder` what was built, `base_url` what the build was given."""

    root: Path
    folder: Path
    base_url: str = ""

    @cached_property
    def settings(self) -> settings.Settings:
        return settings.load(self.root, self.base_url or None).settings

    @cached_property
    def host(self) -> Host:
        return Host(self.folder, self.settings.base_path)

    def files(self, suffix: str = "") -> list[str]:
        """Names of the published files with that suffix, sorted."""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())
        return sorted(name for name in found if name.endswith(suffix))

    def path(self, file: str) -> str:
        """The path of a page's address, with the base path."""
        if self.settings.urls == "clean":
            file = re.sub(r"(^|/)index\.html$|\.html$", r"\1", file)
        return quote(f"{self.settings.base_path}/{file}")

    def url(self, file: str) -> str:
        return urljoin(self.settings.base_url, self.path(file))

    def html(self, file: str) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring(
            (self.folder / file).read_bytes(), parser=lxml.html.HTMLParser(encoding="utf-8")
        )

    def links(self) -> Iterator[Link]:
        """Every address in every page, style sheet, feed and map of the site."""
        for file in self.files(".html"):
            page = self.html(file)
            for element in page.iter(etree.Element):
                for written in _references(element):
                    yield Link(file, written, urljoin(self.url(file), written))
            for block in page.iterfind('.//script[@type="application/ld+json"]'):
                yield from (Link(file, url, url) for url in _addresses_in(json.loads(block.text or "")))
        for file in self.files(".css"):
            for written in re.findall(r"url\(\s*['\"]?([^'\")]+)", (self.folder / file).read_text(encoding="utf-8")):
                yield Link(file, written, urljoin(self.url(file), written))
        for file in self.files(".xml"):
            for element in etree.parse(self.folder / file).iter(etree.Element):
                for written in (*element.attrib.values(), element.text or ""):
                    if re.fullmatch(r"https?://\S+", written.strip()) and "xmlns" not in written:
                        yield Link(file, written, written.strip())
        redirects = self.folder / "_redirects"
        for line in redirects.read_text(encoding="utf-8").splitlines() if redirects.is_file() else ():
            if line.strip() and not line.startswith("#"):
                yield Link("_redirects", line, urljoin(self.settings.base_url, line.split()[1]))

    def own(self, url: str) -> bool:
        """Whether an address is on this site's host."""
        return urlsplit(url)[:2] == urlsplit(self.settings.base_url)[:2]

    @cached_property
    def _ids(self) -> dict[str, set[str] | str]:
        """What is known of each path: the ids of the elements of its page, or what is wrong with it."""
        return {}

    def _look(self, path: str) -> set[str] | str:
        answer = self.host.answer(path)
        if answer.status != 200:
            return f"gives {answer.status} {answer.headers.get('Location', '')}".rstrip()
        if not answer.headers["Content-Type"].startswith("text/html"):
            return set()
        page = lxml.html.document_fromstring(answer.body, parser=lxml.html.HTMLParser(encoding="utf-8"))
        return {element.get("id", "") for element in page.iterfind(".//*[@id]")}

    def trouble(self, url: str) -> str:
        """What a reader meets who follows an address of this site, or '' where all is well."""
        path, fragment = urlsplit(url).path, unquote(urlsplit(url).fragment)
        known = self._ids[path] if path in self._ids else self._ids.setdefault(path, self._look(path))
        if isinstance(known, str):
            return known
        return "" if not fragment or fragment in known else "names no element there"


def kind(file: str) -> str:
    """The kind of page that a file is, by its address; each part of a cut list is a kind of its own."""
    *folders, name = file.removesuffix(".html").split("/")
    if not folders:
        return {"index": "home", "404": "missing"}.get(name, "plain")
    if folders[0].isdigit():
        return ("year", "month", "day")[len(folders) - 1] if name == "index" else "briefing"
    if len(folders) == 1:
        return f"index of {folders[0]}"
    if folders[1] == "-":
        return f"letter of {folders[0]}"
    return (
        f"term of {folders[0]}" if name == "index" else f"part of a term, by {'-'.join('ymd'[: name.count('-') + 1])}"
    )


def fullest(site: Published) -> list[str]:
    """The largest page of each kind, and a withdrawn one where there is one."""
    by_size = sorted(site.files(".html"), key=lambda file: ((site.folder / file).stat().st_size, file))
    withdrawn = [file for file in by_size if file.endswith("/withdrawn.html")]
    return sorted({*{kind(file): file for file in by_size}.values(), *withdrawn})
