"""The package that a Word file is: its parts as XML, unpacked within bounds, nothing outside it followed."""

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from builder.errors import Mistake
from builder.intake.sheet import fault

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNPACKED = 200_000_000  # bytes of all that is packed in it
_PART = 20_000_000  # bytes of one part that is read
_MOST = 4000  # parts


class Package:
    """The parts of a Word file; raises Mistake for one that holds too much or is none."""

    def __init__(self, file: str, data: bytes) -> None:
        self.file = file
        try:
            self.zip = zipfile.ZipFile(BytesIO(data))
            found = self.zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError):
            raise self.broken() from None
        self.sizes = {each.filename: each.file_size for each in found}
        if sum(each.file_size for each in found) > _UNPACKED or len(found) > _MOST:
            fact = f"This Word file holds more than {_UNPACKED // 1_000_000} MB, or more than {_MOST:,} parts."
            raise fault(file, "too-big", fact, "Save the article by itself, or paste its text.")

    def broken(self) -> Mistake:
        fact = "This is a Word file that is broken, or none."
        return fault(self.file, "format", fact, "Open it in Word and save it again, or paste the article's text.")

    def part(self, name: str) -> "Element | None":
        """A part as XML; None where there is none. What refers to anything outside is not followed."""
        from lxml import etree

        if name not in self.sizes:
            return None
        if self.sizes[name] > _PART:
            fact = f"This Word file holds more than {_PART // 1_000_000} MB of text."
            raise fault(self.file, "too-big", fact, "Save the article by itself, or paste its text.")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            root = etree.fromstring(self.zip.read(name), parser)
        except (etree.XMLSyntaxError, zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError, KeyError):
            raise self.broken() from None
        except Exception as error:  # what unpacks may fail in ways of its own, such as zlib.error
            raise self.broken() from error
        if root.getroottree().docinfo.doctype:
            raise self.broken()  # no Word file declares entities
        return root

    def targets(self, name: str) -> dict[str, str]:
        """What the relations of a part lead to, by their ids."""
        folder, _, base = name.rpartition("/")
        root = self.part(f"{folder}/_rels/{base}.rels")
        return {str(each.get("Id")): str(each.get("Target")) for each in root} if root is not None else {}
