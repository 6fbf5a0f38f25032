"""Korean: how dates are written, in figures with a counter behind each."""

from builder.intake.languages.form import FIGURES, UNPARTED
from builder.intake.languages.model import Dates

# "28일(월)", "28일(현지시간)": the weekday counts, the rest is passed over.
_BEHIND = r"(?:\s?\((?:{weekday}요?일?|[^()\d]{1,8})\))?"
_HOUR = r"(?:\s?(?:밤|저녁|오후|오전|새벽|아침|낮))?"

DATES = Dates(
    forms={
        **FIGURES,
        "points": r"(?<![\d.])(?P<year>(?:19|20)\d\d)\.\s(?P<month>1[0-2]|0?[1-9])\.\s(?P<day>[0-3]?\d)(?!\d)\.?",
        "long range": r"(?:{four}\s?년\s?)?{number}\s?월\s?{day}\s?일" + _HOUR + r"(?:\s?(?:부터|에서|~"
        r"|-)\s?)(?:(?P<ending>(?:19|20)\d\d)\s?년\s?)?"
        r"(?P<until>1[0-2]|0?[1-9])\s?월\s?{last}\s?일",
        "range": r"(?:{four}\s?년\s?|{period}\s?)?{number}\s?월\s?{day}\s?일?" + _HOUR + r"\s?(?:[-~·,]|부터|에서|과"
        r"|와)\s?{last}\s?일",
        "full": r"(?:{four}\s?년\s?|{period}\s?)?{number}\s?월\s?{day}\s?일" + _BEHIND,
        "month year": r"(?:{four}\s?년|{period})\s?{number}\s?월(?!\s?\d{1,2}\s?일)",
        "day of a month": r"{period}\s?{day}\s?일(?!간|째|차)" + _BEHIND,
        "range of days": r"(?<![\d.,])(?<!\d월)(?<!\d월 ){day}\s?일?" + _HOUR + r"\s?(?:[-~·]|부터"
        r"|에서)\s?{last}\s?일(?!간|째"
        r"|차|\s?동안)",
        "day": r"(?<![\d.,년제월])(?<!\d월 )(?P<day>[12]\d|3[01]|[1-9])일(?!\s?(?:간|동안|차|째|이내|전|후|만|내|분"
        r"|치|씩|가량|여|당|정도|뒤"
        r"|연속|넘|이상|이하|본))" + _BEHIND,
        "month": r"(?<![\d.,개년])(?P<month>1[0-2]|[1-9])월(?!\s?\d)(?!호|령)",
        "year": r"(?<![\d.,])(?P<year>(?:19|20)\d\d)\s?년(?!\s?(?:간|만|대|동안|전|\d))(?:도)?",
        **UNPARTED,
    },
    months={},
    weekdays={
        "월요일": 0, "화요일": 1, "수요일": 2, "목요일": 3, "금요일": 4, "토요일": 5, "일요일": 6,
        "월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6,
    },
    capital=False,
    to=r"부터|에서|까지",
    before_month="(?!)",
    before_year="(?!)",
    relative={"어제": -1, "오늘": 0, "내일": 1, "그저께": -2, "그제": -2, "모레": 2},
    periods={
        r"지난\s?주|지난주": ("week", -1),
        r"다음\s?주|내주": ("week", 1),
        r"이달|이번\s?달": ("month", 0),
        r"지난\s?달|전달": ("month", -1),
        r"다음\s?달|내달": ("month", 1),
        r"지난\s?해|작년": ("year", -1),
        r"내년|다음\s?해": ("year", 1),
        r"올해|올": ("year", 0),
    },
    ago=r"(?P<count>\d{1,2})일 전",
    past=r"지난",
    coming=r"오는|다가오는|다음",
    since=r"(?!)",
    turn=r"(?!)",
    future=r"예정|계획|전망|것으로 (?:보인다|예상|전망|관측)|할 것|될 것|방침|앞두고|예상|오는",
    gone=r"[가-힣]+(?:했|었|았|됐|였|졌|켰|렸|갔|왔)[가-힣]*",
    habit=r"매주|매|검은",
    order="dmy",
)  # fmt: skip
