"""What others would keep of a page: trafilatura, and the page itself where it states its text for machines.

They are voices among those that say what is article and what is page; where one is missing the others speak.
"""

import json
import logging
import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from typing import Any

_WORD = re.compile(r"\w+")
_RUN = 4  # words that have to follow one another for a line to be the same
_LARGEST, _MOST = 4_000_000, 60_000  # characters, and tags, of a page that is put to trafilatura
_FEW, _APART = 10_000, 25  # tags, and above them characters for each tag: it is slow on pages that are hardly more
_STATED = re.compile(r'"articleBody"\s*:\s*("[^"\\]*+(?:\\.[^"\\]*+)*")')
_TAG = re.compile(r"<[^<>]*>")
_FEWEST = 40  # words, below which a stated text is a summary

Runs = frozenset[tuple[str, ...]]


def _runs(text: str) -> Runs:
    found = _WORD.findall(text)
    whole = {tuple(_WORD.findall(line)) for line in text.splitlines()}
    return frozenset(whole | {tuple(found[at : at + _RUN]) for at in range(len(found) - _RUN + 1)})


@lru_cache(maxsize=2)
def _options(precision: bool) -> Any:
    """Settings of our own, made once: no comments, nothing fetched, no clock."""
    from trafilatura.settings import Extractor, use_config

    config = use_config()
    config.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    return Extractor(config=config, output_format="txt", comments=False, precision=precision)


def _trafilatura(source: str) -> dict[str, str]:
    """What it keeps when it is asked for all, and when it is asked to be careful.

    It reads foreign markup with a foreign parser: whatever it raises is only a voice that is missing.
    """
    from trafilatura import extract, load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    found: dict[str, str] = {}
    for name, precision in (("trafilatura", False), ("trafilatura with care", True)):
        try:
            tree = load_html(source)
            text = extract(tree, options=_options(precision)) if tree is not None else None
        except Exception:
            text = None
        if text:
            found[name] = text
    return found


def _stated(source: str) -> str:
    """The text that a page states in JSON-LD; "" where it states none, or a summary."""
    longest = ""
    for found in _STATED.finditer(source):
        try:
            text = json.loads(found[1], strict=False)
        except ValueError:
            continue
        longest = max(longest, text, key=len)
    text = _TAG.sub(" ", unescape(unescape(longest)))
    return text if len(_WORD.findall(text)) >= _FEWEST else ""


def texts(source: str) -> dict[str, str]:
    """What each voice keeps of a page, by its name; nothing of a page that is too large to ask."""
    tags = source.count("<")
    if len(source) > _LARGEST or tags > _MOST or (tags > _FEW and len(source) < _APART * tags):
        return {}
    found = _trafilatura(source)
    stated = _stated(source)
    return found | {"the page's own data": stated} if stated else found


def voices(kept: Mapping[str, str]) -> dict[str, Runs]:
    """The runs of words in what each voice keeps."""
    return {name: _runs(text) for name, text in kept.items()}


def keeps(runs: Runs, text: str) -> bool:
    """Whether most of a line stands among the runs."""
    found = _WORD.findall(text)
    if len(found) < _RUN:
        return tuple(found) in runs
    count = len(found) - _RUN + 1
    return 2 * sum(tuple(found[at : at + _RUN]) in runs for at in range(count)) >= count
