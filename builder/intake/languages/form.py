"""The ways to write a date: patterns with places, which mention.py fills with a language's own words.

The places are `{day}`, `{last}` (the day that ends a range), `{month}`, `{until}` (the month that ends one),
`{year}`,
`{weekday}`, each a named group; `{year?}` is a year that may be missing, `{lead}` a weekday that may stand before,
`{of}`
and `{to}` what joins, `{part}` a part of a month. A group `span` is what the mention covers, where that is less than
the whole. The fullest form stands first: what one finds is not looked at again.
"""

from collections.abc import Mapping

# 2024-10-28, 28.10.2024: the same everywhere.
FIGURES: Mapping[str, str] = {
    "iso": r"(?<![\d./-]){four}[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)(?![\d/-]){clock}",
    "compact": r"(?:^\W*(?=\d{8}(?:[T ]\d{4}(?:\d\d)?Z?)?\W*$)|(?<![\w.-])(?=\d{8}T\d{4})){four}"
    r"(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?:[T ]\d{4}(?:\d\d)?Z?)?(?!\w)",
    "numeric": r"(?<![\d./-])(?P<one>[0-3]?\d)(?P<mark>[./-]| / )(?P<two>[0-3]?\d)(?P=mark){four}(?![\d/-]|\.\d)",
    "numeric spaced": r"(?<![\d.,/-] )(?<![\d.,/-])(?P<one>[0-3]?\d)(?P<mark>\.) (?P<two>[01]?\d)\. {four}(?!\d"
    r"|[.,]\d)",
    "roman": r"(?<![\w.])(?P<day>[0-3]?\d)(?P<mark>[./-]|\.? )(?P<roman>VIII|VII|VI|V|IV|IX|III|II|I|XII|XI"
    r"|X)(?P=mark)"
    r"{four}(?!\d|[.,]\d)",
    "numeric alone": r"^(?P<one>[0-3]?\d)(?P<mark>[./])(?P<two>[01]?\d)(?P=mark)(?P<short>[12]\d)"
    r"(?=\s*$|,?\s+\d\d?[:.]\d\d|\s*[|,·]\s)",
    "numeric short": r"(?<![\d./-])(?P<one>[0-3]\d)(?P<mark>[./])(?P<two>[0-3]\d)(?P=mark)"
    r"(?P<short>[23]\d)(?![\d/-]|\.\d)",
}

# 24.10.28 of the East: the year stands first.
YEAR_FIRST: Mapping[str, str] = {
    **{name: form for name, form in FIGURES.items() if name not in ("numeric short", "numeric alone")},
    "short year first": r"(?<![\d./-])'?(?P<short>[12]\d)(?P<mark>[./-])(?P<month>0[1-9]|1[0-2])(?P=mark)"
    r"(?P<day>[0-3]\d)(?![\d/-]|\.\d)",
}

# What languages of Europe share: the month has a name and stands behind the day, or before it.
NAMED: Mapping[str, str] = {
    "wire stamp": r"(?<![\w.,])(?P<day>[0-3]\d)[0-2]\d[0-5]\d\s+{month}\s+(?P<short>[0-3]\d)(?!\w|[.,]\d)",
    "day in slashes": r"(?<![\w./-])(?P<day>[0-3]?\d)(?P<mark>[./-]){any month}(?P=mark)"
    r"(?:{four}|(?P<short>[0-4]\d))(?![\w/-])",
    "month in slashes": r"(?<![\w./-]){any month}(?P<mark>[./-])(?P<day>[0-3]?\d)(?P=mark){four}(?![\w/-])",
    "year in slashes": r"(?<![\w./-]){four}(?P<mark>[./-]){any month}(?P=mark)(?P<day>[0-3]?\d)(?![\w/-])",
    "day without spaces": r"(?<![^\W_])(?P<day>[0-3]?\d)\s?{any month}(?:{four}|(?P<short>[12]\d))(?![^\W_])",
    "year cut short": r"{lead}{day}\s+{of}{month},?\s+'(?P<short>[0-4]\d)(?!\w)",
    "year cut short behind the day": r"{lead}\b{month}\s+{bare},?\s+'(?P<short>[0-4]\d)(?!\w)",
    "year of two figures": r"^\W*{lead}{day}\s+{of}{month}\s+(?P<short>[12]\d)"
    r"(?=\s*$|,?\s+\d\d?[:.]\d\d|\s*[|·(])",
    "year of a citation": r"(?:^|[(,]\s?)(?P<span>{four},?\s+{month}\s+{bare})(?=\)|\s*$)",
    "last day": r"(?<!\w){last day}\s+{of}{article?}{month}{year?}",
    "edge of a year": r"(?<!\w)(?:{last day}|{first day})\s+{of_year?}(?:{year}(?:{year_word})?|{counted year})",
    "day of this month": r"{lead}{article?}{day}\s+{of}{month period}",
    "long range": r"{lead}{day}\s+{of}{month}{first?}{to}{again}{last}\s+{of}{until}{year?}",
    "long range month first": r"{lead}\b{month}\s+{bare}{first?}{to}{again}{until}\s+{last}{year?}",
    "weekday of a month": r"(?<!\w){nth}\s+{weekday}{tail}\s+(?:(?i:of|in|im|des|de|di|del)\s+)?{month}{year?}",
    "weekend of a month": r"(?<!\w){nth}\s+(?P<weekend>{weekend})\s+{of_month}{month}{year?}",
    "half a month": r"{half}\s+{of}{month}{year?}",
    "range of a list": r"(?<![\d.,/:-]){day}{through}{again}{last}(?=(?:,\s+|,?{ends both})(?:(?i:{on})\s+)?{again}"
    r"[0-3]?\d{ordinal}\s+{of}{month}{year?})",
    "range": r"{lead}{items}{day}{to}{again}{last}\s+{of}{month}{year?}",
    "range month first": r"{lead}\b{month}\s+{bare}{more}{to}{last}(?![.:,]?\d){after_year}{year?}",
    "eve": r"{eve}\s+{lead}{day}\s+{of}{month}{year?}",
    "day in words": r"(?<!\w){ordinals}\s+{of}{month}{year?}",
    "day month": r"{lead}{day}\s+{of}{month}{year?}",
    "month day": r"{lead}\b{month}\s+{bare}(?!\d|,\d{3}|[.:]\d){year?}",
    "month of a year cut short": r"\b{month}\s+{of_year}'(?P<short>\d\d)(?![\w'%])",
    "month of two years": r"\b{month},?\s+{of_year}{four}{and}{of_year}(?P<ending>{century}){year_word?}"
    r"(?!\d|[-/.,]\d)",
    "months": r"\b{month}{to}{again}{until}{year?}",
    "feast": r"(?<!\w){by feast?}{article?}{feast},?\s+{of_year}(?:{year}(?:{year_word})?)",
    "feast of these months": r"(?<!\w){at_feast}(?P<span>{feast})(?!\w)(?!,?\s+{of_year}\d)",
    "decade in words": r"(?<!\w){tens}(?!\w)",
    "season years": r"{season}\s+{of_year}(?P<year>{century})[-/](?:(?:19|20)(?=\d\d))?(?P<close>\d\d)"
    r"(?![\d/-]|[.,]\d)",
    "years": r"(?<![\w.,/-])(?P<year>{century})(?P<items>(?:,\s+{century}){0,9}){to}{again}"
    r"(?P<ending>{century})(?!\d|[-/.,]\d)(?!{decade})(?:{year_word})?",
    "season": r"{season}\s+{of_year}(?:{year}(?:{year_word})?|{counted year})",
    "season on a side": r"(?<!\w)(?i:{sided})\s+(?P<span>{season})(?!\s+{of_year}\d)",
    "season with its side": r"{season}(?=\s+(?i:{sided})(?!\w))",
    "same span": r"(?<!\w){same span}\s+{of_year}(?:{year}(?:{year_word})?|{counted year})",
    "year earlier": r"(?<!\w){year earlier}(?!\w)",
    "end of this year": r"(?<!\w){year end}(?!\w|\s+{of_year}\d)",
    "portion": r"(?<!\w){portion}\s+{of_year}(?:{year}(?:{year_word})?|{counted year})",
    "portion of the year": r"(?<!\w){portion}\s+{of the year}",
    "year and quarter": r"(?<![\w.,/-]){four}[\s/-]?(?P<portion>(?i:{quarters}))(?!\w)",
    "quarter": r"\b(?:{before_month}|{before_year}{article?}|{before_portion})(?P<span>{portion})(?!\w)",
    "two years": r"\b{before_year}(?P<span>(?P<year>{century})[-/](?P<close>\d\d)(?![\d/-]|[.,]\d))",
    "month year": r"\b{month},?\s+{of_year}(?:{year}(?:{year_word})?|{counted year})",
    "month of a counted year": r"{counted year},?\s+{before_month}{name}(?!\s+\d)",
    "entry": r"^\W{0,3}{month}(?=\s?:\s|\s-\s|\W*$)",
    "month told before": r"(?<!\w)(?P<span>{beyond}\s+{month})(?!\s+\d)",
    "month told before it": r"\b{month}\s+{beyond}(?!\w)",
    "month": r"\b{before_month}{part?}(?P<span>{name})(?!\s+\d{1,2}(?:\D|$))",
    "year": r"\b{before_year}(?P<span>{year}){after_year}",
    "year told before": r"(?<!\w){year before}(?!\w)(?!\s+{of_year}\d)",
    "year cut short alone": r"\b{before_year}(?P<span>'(?P<short>[0-35-9]\d))(?![\w'%])",
}

# What is counted from the day of writing.
COUNTED: Mapping[str, str] = {
    "weekend": r"(?<!\w){weekends}\s+(?P<span>(?P<weekend>{weekend}))(?!\w)"
    r"(?!\s+(?:of|des|vom|du|del|dal)\s+(?:the\s+)?\d)",
    "sequel": r"(?<!\w){sequels}(?!\w)",
    "weeks ago": r"(?<!\w){weeks ago}(?!\w)",
    "years ago": r"(?<!\w){years ago}(?!\w)",
    "period": r"(?<!\w){periods}(?!\w)",
    "ago": r"(?<!\w){ago}(?!\w)",
    "weekday day": r"(?<![\w-]){weekday}{tail},?\s+{article?}(?P<day>[0-3]?\d){ordinal}(?=\s*(?:[,;.)]|$))(?![.,]\d)",
    "night of two weekdays": r"(?<!\w)(?P<eve>{night from})\s+{article?}{a weekday}{tail}\s+{night to}\s+{article?}"
    r"{weekday}{tail}(?!\w)",
    "eve of a weekday": r"{eve}\s+{article?}{weekday}{tail}(?!\w)",
    "weekday": r"(?<![\w-]){weekdays}(?![\w-])",
    "relative": r"(?<!\w)(?i:{relative})(?!\w)(?!')",
}

# The same where no spaces part the words.
UNPARTED: Mapping[str, str] = {
    "weekend": r"{weekends}",
    "sequel": r"{sequels}",
    "years ago": r"{years ago}",
    "period": r"{periods}",
    "ago": r"{ago}",
    "weekday": r"{weekdays}",
    "relative": r"{relative}",
    "year told before": r"{year before}",
}

EUROPEAN: Mapping[str, str] = {**FIGURES, **NAMED, **COUNTED}

# Where the day stands before its month, a number behind one counts what follows: "en février 7 hommes".
_COUNTS = r"\s+(?!del\b)[^\W\d_]{3,}"
DAY_FIRST: Mapping[str, str] = {
    **EUROPEAN,
    "month day": rf"{{lead}}\b{{month}}\s+{{bare}}(?!\d|,\d{{3}}|[.:]\d|{_COUNTS}){{year?}}",
    "month": rf"\b{{before_month}}{{part?}}(?P<span>{{name}})(?!\s+\d{{1,2}}(?!{_COUNTS})(?:\D|$))",
}
