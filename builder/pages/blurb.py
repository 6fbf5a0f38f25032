"""The line that search engines and previews show of a page: a sentence or two, never a fragment of a word."""

import re

SHORTEST, LONGEST = 30, 200  # characters; shorter says too little, longer is cut by those who show it

_SENTENCE = re.compile(r"[.!?…]['\"”’»)]*(?= |$)")


def blurb(text: str, otherwise: str) -> str:
    """`text` on one line, no longer than is shown: whole sentences where one fits, else whole words.

    Where it says too little, `otherwise` follows it or stands for it.
    """
    line = " ".join(text.split())
    if len(line) < SHORTEST:
        line = f"{line} {otherwise}".strip()
    if len(line) <= LONGEST:
        return line
    ends = [found.end() for found in _SENTENCE.finditer(line, 0, LONGEST)]
    if ends and ends[-1] >= SHORTEST:
        return line[: ends[-1]]
    return f"{line[: LONGEST - 1].rsplit(' ', 1)[0].rstrip(' ,;:–—-')}…"
