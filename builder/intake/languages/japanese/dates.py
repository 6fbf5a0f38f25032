"""Japanese: how dates are written, in figures with a counter behind each."""

from builder.intake.languages.form import FIGURES, UNPARTED
from builder.intake.languages.model import Dates

_BEHIND = r"(?:\s?\((?:{weekday}(?:曜日?)?|現地時間|日本時間|同)\))?"
_HOUR = r"(?:夜|深夜|夕方?|午後|午前|朝|未明|早朝|昼)?"
_YEAR = r"(?:(?:{four}|令和(?P<reign>\d{1,2}|元))\s?年\s?|{period}の?)"

DATES = Dates(
    forms={
        **FIGURES,
        "long range": r"(?:{four}\s?年\s?)?{number}\s?月\s?{day}\s?日" + _HOUR + r"(?:から|~|-)(?:(?P<ending>(?:19"
        r"|20)\d\d)\s?年\s?)?"
        r"(?P<until>1[0-2]|0?[1-9])\s?月\s?{last}\s?日",
        "range": _YEAR + r"?{number}\s?月\s?{day}\s?日?" + _HOUR + r"(?:[-~・、,]|から|と)\s?{last}\s?(?:両)?日",
        "full": _YEAR + r"?{number}\s?月\s?{day}\s?日" + _BEHIND,
        "month year": _YEAR + r"{number}\s?月(?!\s?\d{1,2}\s?日)",
        "day of a month": r"{period}の?{day}\s?日(?!間|目)" + _BEHIND,
        "range of days": r"(?<![\d.,月]){day}日?" + _HOUR + r"(?:[-~・、]|から)\s?{last}\s?(?:両)?日(?!間|目)",
        "day": r"(?<![\d.,月年第]){day}日(?!間|前|後|目|連続|分|ぶり|以上|以内|米|にわたり|ほど|ごろまで|あまり"
        r"|余り|余|たった|程度|も|しか|本人)" + _BEHIND,
        "month": r"(?<![\d.,か年カヶケ])(?P<month>1[0-2]|[1-9])月(?!\s?\d)(?!号)",
        "year": r"(?<![\d.,])(?:(?P<year>(?:19|20)\d\d)|令和(?P<reign>\d{1,2}|元))年(?!間|代|ぶり|前|\d|生まれ)(?:度)?",
        **UNPARTED,
    },
    months={},
    weekdays={
        "月曜日": 0, "火曜日": 1, "水曜日": 2, "木曜日": 3, "金曜日": 4, "土曜日": 5, "日曜日": 6,
        "月曜": 0, "火曜": 1, "水曜": 2, "木曜": 3, "金曜": 4, "土曜": 5, "日曜": 6,
        "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6,
    },
    capital=False,
    to=r"から|まで",
    before_month="(?!)",
    before_year="(?!)",
    relative={"昨日": -1, "きのう": -1, "今日": 0, "きょう": 0, "本日": 0, "明日": 1,
    "一昨日": -2, "おととい": -2},
    periods={
        r"先週": ("week", -1),
        r"来週": ("week", 1),
        r"今月": ("month", 0),
        r"先月": ("month", -1),
        r"来月": ("month", 1),
        r"昨年|去年": ("year", -1),
        r"来年": ("year", 1),
        r"今年|本年": ("year", 0),
    },
    ago=r"(?P<count>\d{1,2})日前",
    past=r"先の|去る|前の",
    coming=r"来る|次の",
    since=r"(?!)",
    turn=r"(?!)",
    future=r"予定|見通し|方針|計画|見込み|だろう|とみられる|する考え|目指す|までに",
    gone=r"した|った|いた|れた|めた|えた|きた|んだ",
    habit=r"毎週|毎",
    order="dmy",
)  # fmt: skip
