"""What was looked up lately, within a bound: an archive grows, and the process that makes its pages must not."""

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Memory(Generic[T]):
    """Keeps the `size` things used last, and at most twice as many; None is not a thing.

    In two halves, of which the older is forgotten whole when the younger is full: an order by use, kept up with every
    look, would cost more than looking a few things up again.
    """

    __slots__ = ("_new", "_old", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._new: dict[Hashable, T] = {}
        self._old: dict[Hashable, T] = {}

    def __len__(self) -> int:
        return len(self._new) + len(self._old)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._new or key in self._old

    def get(self, key: Hashable) -> T | None:
        found = self._new.get(key)
        if found is None and (found := self._old.pop(key, None)) is not None:
            self.put(key, found)
        return found

    def put(self, key: Hashable, thing: T) -> T:
        """Keep a thing, and give it back."""
        if len(self._new) >= self._size:
            self._old, self._new = self._new, {}
        self._new[key] = thing
        return thing
