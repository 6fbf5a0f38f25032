"""YAML's parser as we ask it: events, each with the places where it begins and ends."""

from collections.abc import Iterator
from typing import Any

import yaml

# libyaml reads about nine times as fast; where it was not compiled in, the same events come from Python.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def start_of(event: Any) -> int:
    """The index of an event's first character; every event of a parser has one, whatever its type says."""
    return int(event.start_mark.index)


def end_of(event: Any) -> int:
    """The index after an event's last character."""
    return int(event.end_mark.index)


def events(text: str) -> Iterator[Any]:
    """The parser's events; raises yaml.YAMLError."""
    loader = _Loader(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    finally:
        loader.dispose()
