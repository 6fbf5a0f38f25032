"""Days that a copied page runs together with what stands beside them: "3 May 2025Updated", "May 3, 2025May 6, 2025"."""

import re

from msgspec import Struct
from msgspec.structs import replace

from builder.intake.mention import Mention

_LETTER = r"[^\W\d_]"
# Where a space is missing: behind a year, before its hour or another day, before a label, before a month with its day.
_JOINTS = re.compile(
    r"(?<=[\s./,-])(?:19|20)\d\d(?=\d{1,2}:\d\d\s?[AP]\.?M)"
    r"|(?<=[\s./,-])(?:19|20)\d\d(?!ern?\b)(?=[A-Za-zÀ-ÿЀ-ӿ]{3})"
    r"|(?<=[\w,.]\s)(?:19|20)\d\d(?=\d{1,2}\s?[A-Za-z]{3})"
    r"|(?<=[\s./-])(?:19|20)\d\d(?=,\d{1,2}:\d\d)"
    r"|[a-z](?=(?:Published|Posted|Updated)\b)"
    r"|[A-ZÀ-Þ\d](?=[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d)"
    rf"|[a-zß-ÿа-яіїєґ](?=[A-ZА-ЯІЇЄҐ]{_LETTER}{{2,8}}\.?\s\d{{1,2}}(?:st|nd|rd|th|,|\s)\s?(?:19|20)\d\d)"
)


class Apart(Struct, frozen=True):
    """A line with a bar where a page lost a space; `cuts` are the places of those bars in it."""

    text: str
    cuts: tuple[int, ...]

    def there(self, mention: Mention) -> Mention:
        """A mention in this text, by its place in the line as it stands."""
        start, end = (at - sum(cut < at for cut in self.cuts) for at in (mention.start, mention.end))
        return replace(mention, start=start, end=end)


def apart(line: str) -> Apart:
    """The line with its days set apart from what was run together with them."""
    if "20" not in line and "19" not in line:
        return Apart(line, ())  # of most lines two looks tell that they hold no year
    ends = [found.end() for found in _JOINTS.finditer(line)]
    parts = [line[start:end] for start, end in zip([0, *ends], [*ends, len(line)], strict=True)]
    return Apart("|".join(parts), tuple(end + at for at, end in enumerate(ends)))
