"""What was worked out of templates once, for builds that find the very same: their code, and what they draw on."""

import json
from collections.abc import Mapping
from hashlib import sha256

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from builder.memory import Memory


class Code(BytecodeCache):
    """Jinja's own cache, in a memory: it knows a template's code by the digest of its text."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def load_bytecode(self, bucket: Bucket) -> None:
        if data := self._memory.get(f"code {bucket.key}"):
            bucket.bytecode_from_string(data)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._memory.put(f"code {bucket.key}", bucket.bytecode_to_string())


_FINGERPRINTS = "fingerprints"


def _digest(texts: Mapping[str, str], places: Mapping[str, str]) -> str:
    """Of all templates by their names, and of the files that they are in."""
    digest = sha256()
    for name, text in texts.items():
        for part in (name, places[name], text):
            digest.update(f"{len(part)} {part}".encode())
    return digest.hexdigest()


def recalled(memory: Memory | None, texts: Mapping[str, str], places: Mapping[str, str]) -> dict[str, str] | None:
    """The fingerprints of these very templates, in which nothing was wrong; None where they are not known."""
    if memory is None or (data := memory.get(_FINGERPRINTS)) is None:
        return None
    digest, fingerprints = json.loads(data)
    return dict(fingerprints) if digest == _digest(texts, places) else None


def keep(
    memory: Memory | None, texts: Mapping[str, str], places: Mapping[str, str], fingerprints: Mapping[str, str]
) -> None:
    """Remember the fingerprints of templates in which nothing is wrong."""
    if memory is not None:
        memory.put(_FINGERPRINTS, json.dumps([_digest(texts, places), fingerprints]).encode())
