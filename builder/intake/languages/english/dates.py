"""English: how dates are written."""

from builder.intake.languages.model import Dates

DATES = Dates(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
        "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
        "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    },
    capital=True,
    ordinal=r"(?:st|nd|rd|th)",
    of=r"of",
    to=r"to|and|through|until",
    year_word="",
    before_month=r"in|since|by|until|till|from|of|during|before|after|through|for|last|this|next|early|late|mid",
    before_year=r"in|since|by|until|till|from|of|during|before|after|through|early|late|mid|year",
    after_year=r"and|to|when|as|after|by|but|with|on|for|at|because|that|which|in|alone|the|it|he|they|she|was|were"
    r"|is|has|had",
    relative={"yesterday": -1, "today": 0, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2},
    this_month=r"(?:earlier |later )?this month",
    last_month=r"last month",
    back=r"(?P<count>a|one|two|three|four|five|six|\d{1,2}) (?P<unit>day|week|month)s? (?P<way>before(?: that)?"
    r"|earlier|later|after that)",
    since=r"since|from|after|before|until",
    turn=r"although|though|while|whereas|but|yet",
    future=r"will|would|shall|plans?|planned|planning|intends?|expects?|expected|scheduled|due|upcoming|next"
    r"|as early as|as soon as"
    r"|could|may|might|to be held|ready to",
    habit=r"his|her|its|their|my|our|your|every|each|black|bloody",
    order="",
)  # fmt: skip
