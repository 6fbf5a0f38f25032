"""Assets: published under names that hold a digest of their bytes, so that browsers keep them for good."""

import posixpath
import re
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import quote, unquote

from msgspec import Struct, field

from builder.errors import Problem
from builder.theme.folder import File


class Asset(Struct, frozen=True):
    """One published asset: its `name` in the theme, its output `path`, its bytes, their SHA-256 in hex."""

    name: str
    path: str
    data: bytes
    digest: str


# What may hold a reference in CSS, and what must be stepped over so that nothing inside it is taken for one.
_CSS = re.compile(
    rb"""/\*.*?\*/
       | (?P<before>@import\s+)(?:"(?P<import1>[^"\n]*)"|'(?P<import2>[^'\n]*)')
       | url\(\s*(?:"(?P<url1>[^"\n]*)"|'(?P<url2>[^'\n]*)'|(?P<url3>[^)\s"']*))\s*\)
       | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'""",
    re.VERBOSE | re.DOTALL,
)
# An address of its own (a scheme, a host, the host's root), a mark within the same document, or nothing.
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/|#|$")


def _named(name: str, data: bytes) -> Asset:
    digest = sha256(data).hexdigest()
    stem, suffix = posixpath.splitext(name)
    return Asset(name, f"assets/{stem}.{digest[:12]}{suffix}", data, digest)


class _Publisher(Struct):
    """Names each asset once, those that a style sheet refers to before the sheet itself."""

    files: Mapping[str, File]
    done: dict[str, Asset] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, sheet: str, index: int, message: str, remedy: str) -> None:
        before = self.files[sheet].data[:index]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        line = before.count(b"\n") + 1
        self.problems.append(Problem(self.files[sheet].place, line, column, "asset", message, remedy))

    def target(self, sheet: str, reference: str, index: int) -> str | None:
        """The asset that a reference in a sheet means; None after telling why it means none."""
        path = unquote(re.split("[?#]", reference)[0])
        name = posixpath.normpath(posixpath.join(posixpath.dirname(sheet), path))
        if name not in self.files:
            remedy = "A reference in a style sheet is relative to the sheet's own place."
            self.fault(sheet, index, f'There is no asset "{name}".', remedy)
            return None
        if name in self.open:
            self.fault(sheet, index, f'"{name}" refers back to this sheet.', "Take one of the two references out.")
            return None
        return name

    def link(self, sheet: str, reference: str, name: str) -> bytes:
        """The reference as it is published: relative still, so that it holds under any base path."""
        path = posixpath.relpath(self.publish(name).path, posixpath.dirname(f"assets/{sheet}"))
        tail = reference[len(re.split("[?#]", reference)[0]) :]
        return f'"{quote(path)}{quote(tail, safe="?#=&%")}"'.encode()

    def rewritten(self, sheet: str) -> bytes:
        """The sheet with each reference to another asset turned to that one's published name."""

        def replace(found: re.Match[bytes]) -> bytes:
            written = next((part for part in found.groups()[1:] if part is not None), b"")
            reference = written.decode("utf-8", "replace")
            if _ELSEWHERE.match(reference):
                return found.group()
            if (name := self.target(sheet, reference, found.start())) is None:
                return found.group()
            link = self.link(sheet, reference, name)
            return found["before"] + link if found["before"] else b"url(" + link + b")"

        return _CSS.sub(replace, self.files[sheet].data)

    def publish(self, name: str) -> Asset:
        if name not in self.done:
            self.open.append(name)
            data = self.rewritten(name) if name.endswith(".css") else self.files[name].data
            self.done[name] = _named(name, data)
            self.open.pop()
        return self.done[name]


def publish(files: Mapping[str, File]) -> tuple[dict[str, Asset], list[Problem]]:
    """The assets of a theme by name, references between them kept whole, and what is wrong with those."""
    publisher = _Publisher(files)
    return {name: publisher.publish(name) for name in sorted(files)}, publisher.problems
