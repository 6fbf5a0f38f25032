"""Which numbers are the bore of a gun? It names shells, mines and pistols ("122 mm rockets") and measures nothing."""

import re

from builder.intake.number import Number

# The bores of guns, which name shells and mines; rain falls in millimetres too.
_BORES = frozenset(
    {5.45, 5.56, 7.62, 9, 12.7, 14.5, 23, 57, 76, 81, 82, 105, 120, 122, 125, 130, 152, 155, 170, 203, 220, 240}
)
_BORE = re.compile(r"\s?(?:mm|мм|㎜|ミリ|밀리|millimet(?:er|re)s?)(?![A-Za-zа-я])")
_FALLEN = re.compile(
    r"\s(?:(?:of|de|di) (?:rain|snow|pluie|lluvia|pioggia)|in \d|within|Regen|Niederschlag|осадков|опадів)"
)


def is_bore(plain: str, number: Number) -> bool:
    """Whether it is the bore of a gun: "122 mm rockets"."""
    unit = _BORE.match(plain, number.end)
    return unit is not None and number.value in _BORES and _FALLEN.match(plain, unit.end()) is None
