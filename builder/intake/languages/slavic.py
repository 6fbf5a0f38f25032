"""What Russian and Ukrainian share in writing dates and numbers: a noun behind the year, endings behind its figures."""

from collections.abc import Mapping

from builder.intake.languages.form import DAY_FIRST

_ENDING = r"-(?:го|му|м|й)"


def forms(noun: str, short: str, decade: str) -> Mapping[str, str]:
    """The ways to write a date. "выборы 2018 года", "повінь 1997-го": the noun (or `short`), or an ending, tells a year
    from a number; `decade` are the endings of one.
    """
    return {
        # "в мае 22-го": behind its month in the prepositional case it is a year, since the day stands before.
        "month of a short year": r"(?<!\w)(?i:в|у|с|з|із|до|от|від|к|на)\s+"
        r"(?P<span>{month}\s+(?P<short>[012]\d)-(?:го|му|м))(?!\w)",
        **DAY_FIRST,
        "decade": rf"(?<![\w-])(?P<decade>{{century}}|[2-9]0)-?(?:{decade})\b(?:\s+(?:год|рок)[а-яі]*)?",
        "day alone": r"(?<![\w.,/-])(?<!\bс )(?<!\bз )(?<!\bіз )(?<!\bсо )(?P<day>[0-3]?\d)-(?:го|те|е)"
        r"(?=[,.;)]|\s\w+(?:л[аои]?|в|вся|лася|лися)\s|\s(?:у|в|на)\s)",
        **short_years(noun),
        "own year": rf"(?<![\w.,/-])(?P<span>{{four}})(?:{_ENDING}\b|(?:{_ENDING})?\s+(?:{noun})\b|\s?{short}\.)",
    }


# What stands behind a year told alone, and not behind the number of a thing ("в 57-м полку").
_ALONE = (
    r"(?=\s*(?:[,;:!?\")]|\.(?:\s|$)|$|-\s)|\s(?:я|мы|ты|вы|он|она|они|ми|ти|ви|він|вона|вони|нас|меня|мене|было"
    r"|було)\b|\s\w+(?:ли|ла|ло|лся|лась|лись|лося|лися)\b)"
)
_IN = r"(?<!\w)(?i:в|во|у|до|з|с|після|после)\s+"


def short_years(noun: str) -> Mapping[str, str]:
    """Years told without their century: "в 57-м", "в двадцять другому році"."""
    behind = rf"(?:\s+(?:{noun})\b|{_ALONE})"
    return {
        "year of two figures alone": rf"{_IN}(?P<span>(?P<short>[0-2]\d|[4-9]\d)-(?:м|му|го)){behind}",
        "year in words": rf"{_IN}(?P<span>{{worded}}){behind}",
    }


def years_in_words(tens: str, ones: str) -> Mapping[str, int]:
    """Years by the words for their last two figures: those of this century in the twenties, of the last before."""
    found: dict[str, int] = {}
    for ten, word in enumerate(tens.split(), 2):
        for one, ordinal in enumerate(ones.split(), 1):
            found[f"{word} {ordinal}"] = (2000 if ten == 2 else 1900) + 10 * ten + one
    return found


def year_word(noun: str, plural: str, short: str) -> str:
    """What may stand behind a year: "2024-го", "2024 года", "2019–2023 гг."."""
    return rf"(?:-?(?:го|му|м)\b)?(?:\s*(?:{plural}|{noun}|{short}{short}?\.))?"


def after_year(noun: str, short: str) -> str:
    """What must follow a bare year, since what else does is counted."""
    return rf"(?:-?(?:го|му|м))?(?:\s+(?:{noun}|{short}\.)|(?=\s*(?:[,;:)]|\.(?:\s|$)|$)))"


def packs(nouns: str) -> str:
    """The words before what a sack holds."""
    return rf"(?:{nouns})(?: \w+)? (?:по|в|на)"


def single(nouns: str) -> str:
    """One that counts, by what it is of: a word for one alone is as often an article."""
    return rf"(?:один|одна|одного|одну) (?:{nouns})"


def plural(letters: str, endings: str) -> str:
    """Nouns behind a number in digits, with adjectives of these `endings` before them."""
    return (
        rf"\s\"?((?:[{letters}'-]{{3,}}(?:{endings})\s){{0,2}}"
        rf"(?:[{letters}'-]{{3,}}|[А-ЯІЇЄҐ]{{2,5}}[{letters}]{{1,3}}))(?=[,.;:)\"]|\s|$)"
    )


def ordinals(ones: str, tens: str, twenty: str, thirty: str) -> Mapping[str, int]:
    """The days of a month in words, from those below ten, those up to nineteen, and "twenty" and "thirty" before more:
    "двадцать второго".
    """
    below, teens = ones.split(), tens.split()
    (score, twentieth), (thirtieth_of, thirtieth) = twenty.split(), thirty.split()
    named = {word: day for day, word in enumerate((*below, *teens, twentieth), 1)}
    joined = {f"{score} {word}": 20 + day for day, word in enumerate(below, 1)}
    plain = {**named, **joined, thirtieth: 30, f"{thirtieth_of} {below[0]}": 31}
    return {**plain, **{word.replace("четверт", "четвёрт"): day for word, day in plain.items()}}
