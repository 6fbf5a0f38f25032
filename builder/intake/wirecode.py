"""The lines that an agency's wire sets around a report for machines and desks: codes, slugs, notes to editors, ends."""

import re

_SIGN = r"(?:[A-Z\d][A-Z\d/+.-]{0,11}|[a-z]{1,2})"
# Its number, rank, desks and length: "dpa0512 3 wi 486", "LWS0417 4 I 0561 MWI /NO-PIC/", "ACR28 4 ECO INT 390 /QTO/".
_NUMBERED = (
    rf"[A-Za-z]{{2,4}}\d{{3,5}}\s+\d(?:\s+\w{{1,4}}){{1,3}}\s+\d{{2,5}}\b(?:.{{0,40}}|(?:\s+/?{_SIGN}/?){{0,4}})"
)
# What it is filed under, of three parts at least, and its second take: "BC-MALAWI-FLOODS-2NDLEAD =2 LIWONDE".
_SLUG = r"(?=.{0,60}[A-Z]{3})[A-Z]{2}(?:-{1,2}[A-Z\d,]{2,}){2,}(?:[ ,=(]{1,3}[A-Z\d)]+){0,4}"
_EDITORS = r"\^\s?Eds?(?:itors)?\b.*"
# Who wrote and checked it, and when: "LWS tm/rk/gm 191114 GMT JAN".
_SIGNED = r"[A-Z]{2,6}\s(?:[a-z]{2,4}/)+[a-z]{2,4}(?:\s\d{4,6}\s?[A-Z]{1,4}(?:\s[A-Z]{3})?(?:\s\d\d){0,2})?"
_ADDED = r"\((?:Adds?|Updates?|Recasts?|Rewrites?|Corrects?|Releads?|Refiles?|Removes?|Clarifies)\s[^()]{5,160}\)"
_END = r"-\d-|-{2,3}30-{2,3}"
_LINE = re.compile(rf"{_NUMBERED}|{_SLUG}|{_EDITORS}|{_SIGNED}|{_ADDED}|{_END}")


def is_coded(text: str) -> bool:
    """Whether a line is an agency's own, and says nothing to readers."""
    return _LINE.fullmatch(text) is not None
