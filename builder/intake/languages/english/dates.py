"""English: how dates are written."""

from builder.intake.languages.calendar import Dates
from builder.intake.languages.form import EUROPEAN
from builder.intake.languages.pattern import in_order
from builder.intake.languages.period import periods, portions, ranked

DATES = Dates(
    forms={
        "year before its month": r"(?<![\w.,/-]){four}\s{month}\s{bare}(?![\d:])",
        "days of a month and year": r"\b{month}\s{bare}(?P<items>)(?P<and>,\s){last},\s{year}",
        "month and day in words": r"\b{month}\s+the\s+{ordinals}(?![\w-]){year?}",
        **EUROPEAN,
        "day in words": r"(?<!\w)(?:the\s+)?{ordinals}\s+(?:day\s+)?of\s+{month}{year?}",
        "that month": r"(?:^|[,;]\s|\b(?:in|by|since|until|later|early|late|again|of|from|during|through)\s)"
        r"(?P<span>(?P<same>[Tt]hat)\s+{name})(?=[\s,.;])",
        "about a year": r"\b(?i:around|circa)\s+(?P<span>(?P<year>(?:1[89]|20)(?!00|50)\d\d)){after_year}",
        "decade": r"(?<![\w.,/])(?P<decade>(?:19|20)\d0)'?s\b",
        "fiscal years": r"\bFY\s?(?P<year>{century})[-/](?:20)?(?P<close>\d\d)(?!\d|[-/.]\d)",
        "fiscal year": r"\bFY\s?(?P<span>{four})(?!\d|[-/.]\d)",
        "year opens": r"^(?P<span>{four})(?=\s(?:was|saw|has been|had been|will be|is|brought|marked|became|began"
        r"|ended)\b)",
        # "the night of the 25th to the 26th": the month is that of the news.
        "night": r"\bnight (?:of|from) (?:the )?(?P<span>(?P<day>[0-3]?\d)(?:st|nd|rd|th)(?:\s?-\s?|\s(?:to|and)\s)"
        r"(?:the )?(?P<last>[0-3]?\d)(?:st|nd|rd|th))",
        # "the 2015 accord": a year, where no men or tons are counted.
        "own year": r"\b(?i:the|a|an|its|his|her|their|our|this|that|[A-Za-z]+'s?)\s+(?P<span>{four})(?=\s[a-z]{3,})"
        r"(?!\s(?:men|people|women|children|troops|soldiers|personnel|workers|fighters|dead|killed|wounded|tons"
        r"|tonnes"
        r"|houses|homes|families|others|or|and|who|that|were|had|have|kilomet|dollars|pounds|euros|meters"
        r"|metres|miles)\b)",
        "month of a thing": r"\b(?P<month>January|February|March|July|September|October|November"
        r"|December)(?='s\s[a-z])",
        "month before a noun": r"\b(?i:the|a|an|its|their|his|her|our)\s(?P<span>{month})(?=\s(?!against|over|from|with"
        r"|that|which|when|will|into|after|have)[a-z]{4,})",
        "month of what follows": r"^(?P<month>January|February|April|June|July|August|September|October|November"
        r"|December)(?=\s[a-z]{4,})",
        "day of the month": r"\b(?:of|on|by|until|till|since) the (?P<span>(?P<day>[0-3]?\d)(?:st|nd|rd|th))"
        r"(?=\s*(?:[.,;:)]|$)|\s(?:shows?|was|were|is|had|he|she|they|it|at)\b)",
        "decade in short": r"(?:'|\bthe (?:mid|early|late)[\s-])(?P<decade>[3-9]0)s\b",
        "own month": r"\b(?i:early|late|mid)[\s-](?P<span>{month})(?!\s+\d)",
    },
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
        "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct":
        10, "nov": 11,
        "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    },
    capital=True,
    ordinal=r"(?:st|nd|rd|th)",
    ordinals=in_order(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
        "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
        "twenty-ninth thirtieth thirty-first"
    ),
    of=r"(?:day )?of",
    of_year=r"of|in",
    eve=r"overnight (?:in)?to|night (?:in)?to",
    article=r"the",
    to=r"(?:to|through|thru|until|till|into)(?: at least| about| around)?",
    aloof=r"\bthe \w+ (?:before|after)\b|\w (?:before|after) (?:easter|christmas|thanksgiving|new year)",
    both=r"and|&|or",
    then=r"(?:and )?(?:then|again|later)|and (?:then )?again",
    between=r"between",
    on=r"on",
    given=r"October (?:Revolution|War)\b|February Revolution\b|(?:April|May|June|August|Mar|Jan|Jun|Dec)\s[A-Z][a-z]+",
    born=r"born(?: in)?(?: [A-Z][\w'-]+){0,3}(?: in)?",
    born_on=r"born(?: in(?: [A-Z][\w'-]+){1,3})? on",
    made=r"model year|vintage",
    made_behind=r"models?|vintage",
    charter=r"Resolution|Agenda|Euro|Expo|Vision|Horizon|COP|Olympics|World Cup|(?:Convention|Covenant|Charter|Treaty"
    r"|Protocols?) of(?: the)?",
    acts=r"(?:law|act|bill|statute|regulation|resolution|decree|directive|order|ordinance|proclamation|ruling|judgment"
    r"|decision)s?",
    places_behind=r"(?:Street|Square|Avenue|Bridge|Park|Stadium)\b",
    places=r"(?:Street|Square|Avenue|Bridge|Park) of(?: the)?",
    weekend=r"weekend",
    of_a_month=r"of|in",
    at_feast=r"on|since|until",
    prior=r"the (?:previous|preceding)",
    later=r"the following",
    same_year=r"(?:the same|that) year",
    next_year=r"the (?:following|next) year",
    same_span=r"(?:the|its) (?:same|corresponding|equivalent|comparable)"
    r" (?:\w+ )?(?:period|months?|quarter|half)",
    year_earlier=r"(?<!from )(?:the (?:same|corresponding) (?:period|months?|quarter) )?a year (?:earlier|before)",
    year_end=r"(?:by|before) (?:(?:the )?end of the year|year(?:'s |-| )end|the year is out)|since the (?:start"
    r"|beginning) of the year",
    of_the_year=r"of the (?:current )?year",
    another_year=r"of (?:(?:the|this|last|next|its|their) )?(?:(?:current|same|previous|last|next|new) )?"
    r"(?:financial|fiscal|tax|school|academic|marketing) year|of fiscal",
    last_day=r"last day",
    first_day=r"first day",
    of_a_year=r"of|of the year",
    half_year=r"^(?:[HQ]\d|\dQ)",
    lasting={
        r"(?:the|its) (?:past |last |first |final )?(?P<count>[\w-]+ )?days? (?:to|until|up to|ending|ended"
        r"|through)(?: on)?":
        "day",
        r"(?:the|its) (?:past |last |first |final )?(?P<count>[\w-]+ )?weeks? (?:to|until|up to|ending|ended"
        r"|through)(?: on)?":
        "week",
        r"(?:the|its) (?:past |last |first |final )?(?P<count>[\w-]+ )?months? (?:to|until|up to|ending|ended"
        r"|through)(?: on| in)?":
        "month",
        r"(?:the|its) (?:past |last |first |final |fiscal |financial )?(?P<count>[\w-]+ )?years? (?:to|until|up to"
        r"|ending|ended"
        r"|through|(?P<begin>from|after))(?: on| in)?": "year",
        r"(?:the|its) (?P<count>(?!))?quarter (?:to|ending|ended|through)(?: on| in)?": "quarter",
        r"the (?P<count>(?!))?decade (?:to|until|up to|ending|through|(?P<begin>from|after))(?: in)?": "decade",
    },
    feasts={
        r"christmas eve": ("12-24", 0), r"christmas(?: day)?": ("12-25", 0), r"boxing day": ("12-26", 0),
        r"new year'?s eve": ("12-31", 0), r"new year'?s day": ("01-01", 0), r"halloween": ("10-31", 0),
        r"good friday": ("easter", -2), r"easter monday": ("easter", 1), r"easter(?: sunday| day)?": ("easter", 0),
        r"palm sunday": ("easter", -7), r"ash wednesday": ("easter", -46), r"maundy thursday": ("easter", -3),
        r"orthodox easter(?: sunday)?": ("orthodox", 0), r"thanksgiving(?: day)?": ("thanksgiving", 0),
    },
    by_feast={
        r"(?:the |two |three )?weeks? before|the days before|shortly before|just before": 99,
        r"the day before": -1, r"the eve of": -1, r"the day after": 1, r"two days before": -2, r"two days"
    r" after": 2},
    part=r"(?:the )?(?:first|second|third|fourth|last|final) (?:week|days|hours) of|early|late|mid|(?:the"
    r" )?beginning of|(?:the )?end of|(?:the )?start of|the middle of",
    decade=r"(?<=0)'?s",
    opening=r"from|since|starting",
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    halves={r"(?:first|1st) half": 1, r"(?:second|2nd|latter) half": 2},
    week_from=r"week (?:of|from|beginning|starting|that began(?: on)?)",
    week_to=r"week (?:ending|ended|to|that ended)(?: on)?",
    portions=portions(
        halves=("first half|1st half|H1", "second half|2nd half|latter half|H2"),
        quarters=(
            "first quarter|1st quarter|Q1|1Q|first three months",
            "second quarter|2nd quarter|Q2|2Q",
            "third quarter|3rd quarter|Q3|3Q",
            "(?:last|final) quarter|(?:last|final) three months|fourth quarter|4th quarter|Q4|4Q",
        ),
        first={
            2: r"first two months",
            4: r"first four months",
            5: r"first five months",
            6: r"first six months",
            7: r"first seven months",
            8: r"first eight months",
            9: r"first nine months|first three quarters",
            10: r"first ten months",
            11: r"(?:first )?eleven months",
        },
        counted="first {n} months",
    ),
    before_month=r"month (?:was|is)|as (?:early|late|soon|recently) as|well into|compared (?:with|to)|versus|(?:earlier"
    r"|later) than|in|since|by|until|till|from|of|during|before"
    r"|after|through|for|last|this|next|early|late|mid"
    r"|between"
    r"|throughout|and|to|into",
    before_year=r"as (?:early|late|soon|far back|recently) as|well into|compared (?:with|to)|versus|(?:earlier"
    r"|later) than|year-end|fiscal|winter|summer|spring"
    r"|autumn|fall|for|the|in|since|by|until|till|from|of"
    r"|during|before"
    r"|after|through|early|late|mid|year|between|throughout"
    r"|and|to",
    after_year=r"(?!\s+(?!(?:was|is|has|its|this|as|less|his|perhaps|does)\b)(?:[a-z]{3,}s|men|people|women"
    r"|children|troops|personnel"
    r"|infantrymen|dead|killed|wounded)\b)(?!\s?%)(?!-\w)",
    apposed=r"afternoon|evening|morning|night|early|late|on|that is|i\.e\.|being|which was|which is",
    day_later=r"(?:the )?(?:next|following) day|(?:a|one|two|three|\w+) days? (?:later|afterwards)"
    r"|the day after(?! tomorrow)",
    day_earlier=r"the (?:previous|same) day|the day before(?! yesterday)|(?:a|one|two|three) days? earlier",
    present=r"this (?:morning|afternoon|evening|[a-z]{3,6}day)|tonight",
    relative={
        "yesterday": -1, "last night": -1, "last evening": -1, "today": 0, "this morning": 0, "this afternoon": 0,
        "this evening": 0, "tonight": 0, "tomorrow": 1, "the day before yesterday": -2,
        "the day after tomorrow": 2,
    },
    periods=periods(
        week=("(?<!the )(?<!past )last week", "(?<!the )next week"),
        month=("(?:earlier |later )?this month|(?:by|before|until|since) the (?:end|beginning"
    "|start) of the month(?! of)", "(?<!the )last month", "(?<!the )next month"),
        year=("(?<!the )last year", "(?<!the )next year", "this year"),
        before_last="(?:the )?year before last",
    ),
    sequels={
        r"(?:on )?the (?:next|following) day": 1,
        r"the (?:day before|previous day)(?=[.,;:)]|\s(?:at|in|and|by|it|he|she|they)\b|$)": -1,
        r"(?P<times>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? (?:later|afterwards)": 1,
        r"(?P<times>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) weeks? later": 7,
        r"(?P<times>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? earlier": -1,
        r"(?P<times>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) weeks? earlier": -7,
    },
    year_before=r"the (?:year before|previous year|preceding year)(?=[.,;:)]|\s(?:and|to|as|when|in|by|it|they)\b|$)",
    ago=r"(?P<count>\d{1,2}|a|one|two|three|four|five|six) days? ago",
    weeks_ago=r"(?<!than )(?<!about )(?<!some )(?<!nearly )(?<!over )(?P<weeks>a|one|two) weeks? ago",
    years_ago=r"(?<!than )(?<!about )(?<!some )(?<!nearly )(?<!over )(?<!almost )"
    r"(?P<ages>two|three|four|five|six|seven|eight|nine|ten) years ago",
    weekends=r"(?:(?:over|during|since|at|on|until|by|for|before) )?(?:the|this|last|next)(?: (?:past|coming"
    r"|last|next))?",
    night_from=r"(?:overnight|night) (?:from|of|between)",
    night_to=r"to|into|and",
    past=r"last|this past|past|the past",
    coming=r"next|this coming|coming",
    back=r"(?P<count>a|one|two|three|four|five|six|\d{1,2}) (?P<unit>day|week|month)s? (?P<way>before(?: that)?"
    r"|earlier|later|after that)",
    since=r"since|from|after|before|until",
    turn=r"although|though|while|whereas|but|yet",
    than=r"than",
    like=r"as|like|unlike|than",
    against=r"against|compared (?:with|to)|versus|vs|up from|down from|instead of|as opposed to|unlike",
    clause=r"who|whom|whose|which|where|when|after|before|because",
    future=r"ahead of|set to|about to|likely to|kicks? off|takes? place|goes on sale|premieres|debuts|upcoming"
    r"|forthcoming|deadline|beginning|starting|begins|resumes?|reopens?"
    r"|opens|meets|decides|starts|travels|flies|convenes|reconvenes"
    r"|arrives|still to|yet to|ends|expires?|will|would|shall|plans?|planned|planning|intends?"
    r"|expects?|expected|scheduled|due|upcoming|next"
    r"|as early as|as soon as"
    r"|can|wants?|could|may|might|to be held"
    r"|to be heard|ready to|to be ready|is to|are to|was to|were to|agreed? to|to be read"
    r"|(?:until|when|before|after|once) (?:[\w']+ ){1,4}(?:is|are) \w+(?:ed|d|t|n)|to be (?:sentenced|back|tried)"
    r"|due back|to (?:appear|return)|sentencing|must|should"
    r"|(?:vote[sd]?|decided?|vow(?:s|ed)|pledge[sd]?|promise[sd]?|threaten(?:s|ed)|hope[sd]?)(?: [\w,']+){0,4} to",
    appointed=r"for|effective",
    deadline=r"until (?:[\w']+ ){1,4}(?:is|are) \w+(?:ed|d|t|n) on|until|till|by the end of|no later than|no"
    r" earlier than|pending",
    due=r"(?:(?:will|'ll|shall|must|(?-i:may)|might|should)(?! have)|(?:promis(?:es?|ing)|plans?|wants?|hopes?"
    r"|intends?|aims?"
    r"|expects?|needs?|pledges?|vows?|ha(?:s|ve)|ought|agreed?) to"
    r"|(?:is|are|be) (?:due|set|expected|scheduled|planned|likely|supposed|going|to)(?: to)?"
    r"|(?:postponed|put off|adjourned|delayed|deferred) (?:to|for|until|till))"
    r"(?:(?: \w+)? (?:be|get|remain|stay)(?: \w+ly)? \w+)?|(?:wants|hopes|pledges) \w+ (?:to \w+|\w+)"
    r"|takes? place|takes? effect|kicks? off|expires?|opens|starts|begins|ends|closes|resumes",
    lasting_until=r"is|are|remains?|stays?|lasts?|runs?|continues?|holds?|has|have",
    dated_of=r"(?<!as )of|dated|since",
    adjoined=r"the|a|its|his|her|their|this|that|our",
    gone=r"(?:did|was|were|had|has|have)n't|withdrew|quit|blew|swore|split|shut|upheld|overthrew|underwent"
    r"|undertook|withheld|forbade|froze|leapt"
    r"|sprang|spread|burst|cast|tore|withstood|swam|clung"
    r"|(?!(?:need|indeed|speed|seed|feed|deed|breed|hundred|naked|sacred)\b)\w+ed|was|were|had|has|have|came"
    r"|went|fell|sent|took|left|met|began|sank|said|told|saw|hit|broke"
    r"|lost|got|put"
    r"|set out|shot|fought|built|caught|drew|drove|flew|found|gave|grew|heard|kept|knew|laid|led|lay|paid|rode"
    r"|sold|shook"
    r"|sat|slept|spoke|spent|stood|stole|struck|swept|taught|thought|threw|woke|wore|wrote|fled|sought|brought|bought"
    r"|became|felt|meant|dealt|did"
    r"|won|made|ran|rose|held",
    later_on=r"would",
    ever_gone=r"since|ever since",
    part_of_day=r"(?:early |late |in the )?(?:morning|afternoon|evening|night|noon)",
    ever=r"since|ever since",
    near_by=r"eve|(?:day|week|night|month|year)s? (?:before|after)|decade|anniversary|start|beginning|end|close|turn",
    nth=ranked("first", "second", "third", "fourth", last="last"),
    yearly=r"every|each|(?:every|each) year,?(?: on| in)?|annually,? (?:on|in)",
    yearly_behind=r"each year|every year|annually",
    habit=r"a|one|his|her|its|their|my|our|your|every|each|black|bloody|palm|easter|super|cyber|good|ash|on any"
    r"|sunny|giving|fat|shrove|holy|maundy|that|on the",
    order="",
)  # fmt: skip
