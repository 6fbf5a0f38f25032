"""Where something that was worked out is kept for the next build."""

from typing import Protocol


class Memory(Protocol):
    """Bytes by name, kept for as long as the program is the same; what is lost is worked out anew."""

    def get(self, name: str) -> bytes | None: ...

    def put(self, name: str, data: bytes) -> None: ...
