"""Korean: how dates are written, in figures with a counter behind each."""

from builder.intake.languages.calendar import Dates
from builder.intake.languages.form import UNPARTED, YEAR_FIRST
from builder.intake.languages.period import periods, portions

# "28일(월)", "28일(현지시간)": the weekday counts, the rest is passed over.
_BEHIND = r"(?:\s?\((?:{weekday}요?일?|[^()\d]{1,8})\))?"
_HOUR = r"(?:\s?(?:밤|저녁|오후|오전|새벽|아침|낮|자정|정오))?"
_YEAR = r"(?:(?:{four}|'(?P<short>2\d))\s?년\s?|(?:{period}(?:에?는)?|{same})\s?)"
# What is past has a syllable that ends in a double s, but for "there is" and "will".
_PAST = "".join(chr(0xAC00 + 28 * at + 20) for at in range(399) if chr(0xAC00 + 28 * at + 20) not in "있겠")
_TO = r"(?:\s?[~-]\s?|부터\s?|에서\s?)"
_AND = r"(?P<and>[·,]\s?|과\s|와\s|\s및\s)"
_ITEMS = r"(?P<items>(?:[0-3]?\d일?(?:[·,]\s?|과\s|와\s)){1,9})?"
_UNTIL = r"(?P<until>1[0-2]|0?[1-9])\s?월"
_ENDING = r"(?:(?P<ending>(?:19|20)\d\d)\s?년\s?|(?P<following>이듬해)\s)?"
# What a number of days has behind it, and a day of the month has not.
_LENGTH = (
    r"(?!\s?(?:간|동안|차|째|이내|전(?![해했하])|후|만|내|분|치|씩|가량"
    r"|여|당|정도|뒤|연속|넘|이상|이하|본|짜리|넘게|앞|남짓|천하|장|자리))"
)

DATES = Dates(
    forms={
        # "(1.8.~6.28.)" of the offices: a point behind each number.
        "range in points": r"(?<![\d.])(?:(?:{four}|'(?P<short>2\d))\.\s?)?(?P<month>1[0-2]"
        r"|0?[1-9])\.\s?(?P<day>[0-3]?\d)\.?"
        r"(?:\s?\({weekday}요?일?\))?\s?(?:~|-|부터)\s?(?:(?P<ending>20\d\d)\.\s?)?(?P<until>1[0-2]"
        r"|0?[1-9])\.\s?(?P<last>[0-3]?\d)"
        r"\.(?!\d)",
        **YEAR_FIRST,
        "short points": r"'(?P<short>2\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.\s?(?P<day>[0-3]?\d)\.(?!\d)",
        "points": r"(?<![\d.])(?P<year>(?:19|20)\d\d)\.\s(?P<month>1[0-2]|0?[1-9])\.\s(?P<day>[0-3]?\d)(?!\d)\.?",
        "points and weekday": r"(?<![\d.])(?<!\d\. )(?P<month>1[0-2]"
        r"|0?[1-9])\.\s?(?P<day>[0-3]?\d)\.?\s?\({weekday}요?일?\)",
        "long range":
        rf"{_YEAR}?{{number}}\s?월\s?{{day}}\s?일{_BEHIND}{_HOUR}{_TO}{_ENDING}{_UNTIL}\s?{{last}}\s?일",
        "range": rf"{_YEAR}?{{number}}\s?월\s?{{day}}\s?일?{_BEHIND}{_HOUR}(?:{_TO}|{_AND}{_ITEMS}){{last}}\s?일",
        "full": rf"{_YEAR}?{{number}}\s?월\s?{{day}}\s?일(?!간)" + _BEHIND,
        "months": rf"{_YEAR}?{{number}}\s?월?분?(?:{_TO}|{_AND}){_ENDING}{_UNTIL}(?!\s?\d{{1,2}}\s?일)(?!호|령)",
        "month year": rf"{_YEAR}{{number}}\s?월(?!\s?\d{{1,2}}\s?일)(?!호|령)",
        "day of a month": r"{period}\s?{day}\s?일(?!간|째|차)" + _BEHIND,
        "range of days": rf"(?<![\d.,])(?<!\d월)(?<!\d월 ){{day}}\s?일?{_BEHIND}{_HOUR}(?:{_TO}|{_AND}){{last}}\s?일"
        r"(?!간|째|차|\s?동안)",
        "day": rf"(?<![\d.,년제월])(?<!\d월 )(?P<day>[12]\d|3[01]|[1-9])일{_LENGTH}{_BEHIND}",
        "month": r"(?<![\d.,개년])(?P<month>1[0-2]|[1-9])월(?!\s?\d|이면)(?!호|령)",
        "start of a year": r"{period}\s?(?:초|중반)(?![가-힣])",
        "end of a year": r"{period}\s?(?P<december>말)(?![가-힣])",
        "end of this year": r"(?<![가-힣])(?P<present>(?P<december>연말))(?=까지|에|께)",
        "fiscal years": r"(?<![\d.,])(?P<year>(?:19|20)\d\d)[~-](?P<ending>(?:19|20)\d\d)\s?회계연도",
        "fiscal year": r"(?<![\d.,])(?P<year>(?:19|20)\d\d)\s?(?:회계연도|학년도)",
        "months in points": r"(?<![\d.]){four}\.\s?(?P<month>1[0-2]|0?[1-9])월?\s?[~-]\s?"
        r"(?:(?P<ending>20\d\d)\.\s?)?(?P<until>1[0-2]|0?[1-9])월",
        "season": rf"{_YEAR}(?P<season>봄|여름|가을|겨울)",
        "season on a side": r"(?:지난|오는|다가오는)\s?(?P<span>(?P<season>봄|여름|가을|겨울))",
        "same span": rf"{_YEAR}(?P<again>같은 (?:기간|달|분기)|동기|동월)",
        "portion": rf"{_YEAR}{{portion}}",
        "quarter": r"(?<![\d년해~])(?<![년해] )(?<!\d\.){portion}(?!\s?(?:연속|만에))",
        "points in brackets": r"(?<=\()(?P<month>1[0-2]|0?[1-9])\.\s?(?P<day>[0-3]?\d)\.(?=\))",
        "decade": r"(?<![\d.,])(?P<decade>(?:(?:19|20)\d|[3-9])0)\s?년대",
        "years": rf"(?<![\d.,])(?P<year>(?:19|20)\d\d)\s?년?(?:{_TO}|{_AND})(?P<ending>(?:19|20)\d\d)\s?년(?!대)도?",
        "years short": r"(?<![\d.,])(?P<year>(?:19|20)\d\d)\s?년?[~-](?P<close>\d\d)\s?년(?!대)(?:도)?",
        "year": r"(?<![\d.,])(?:(?P<year>(?:1[5-9]|20)\d\d)|'(?P<short>2\d))\s?년(?!대[의에와부까가는를])"
        r"(?!\s?(?:간|만|동안|전|\d{1,2}\s?월|생|(?:건조|건립|제작|진수)\)))(?:도)?",
        "weekday of a week": r"{period}\s?{weekdays}",
        **UNPARTED,
    },
    months={},
    weekdays={
        "월요일": 0, "화요일": 1, "수요일": 2, "목요일": 3, "금요일": 4, "토요일": 5, "일요일": 6,
        "월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6,
    },
    capital=False,
    to=r"부터|에서",
    both=r"과|와|및|·|,",
    seasons={"봄": 21, "여름": 22, "가을": 23, "겨울": 24},
    portions=portions(
        halves=("상반기|전반기", "하반기|후반기"),
        quarters=(
            r"[1일]\s?[·/]?4?\s?분기",
            r"[2이]\s?[·/]?4?\s?분기",
            r"[3삼]\s?[·/]?4?\s?분기",
            r"[4사]\s?[·/]?4?\s?분기",
        ),
    ),
    part=r"초|중순|말|상순|하순|초순",
    same_year=r"같은 해|그해|그 해",
    next_year=r"이듬해",
    lasting={
        r"(?:\s?말)?까지\s?(?P<count>\d{1,2})일(?:간|\s?동안)": "day",
        r"(?:\s?말)?까지\s?(?P<count>\d{1,2})주(?:간|일|\s?동안)": "week",
        r"(?:\s?말)?까지\s?(?P<count>\d{1,2})개월": "month",
    },
    before_month="(?!)",
    before_year="(?!)",
    apposed=r"인|오전|오후|아침|저녁|밤|새벽|낮|즉|에|의",
    day_later=r"다음\s?날|이튿날|\d일 (?:뒤|후)",
    day_earlier=r"전날|같은\s?날|당일",
    present=r"오늘 (?:오전|오후|아침|새벽|저녁|밤)",
    relative={"어제": -1, "어젯밤": -1, "오늘": 0, "내일": 1, "그저께": -2, "그제": -2, "모레": 2},
    periods=periods(
        week=(r"지난\s?주(?!말)", r"다음\s?주|내주"),
        month=(r"이달|이번\s?달", r"지난\s?달|전달", r"다음\s?달|내달(?![리린릴려렸])"),
        year=(
            r"(?:지난\s?해|(?<!재)작년)(?! 같은| 동기)",
            r"내년|다음\s?해",
            r"올해(?!\s?들어\s?\d)|올(?=\s?(?:봄|여름|가을|겨울|들어(?!\s?\d)|상반기|하반기|연말|\d)|$)|연내",
        ),
        before_last="재작년|그러께",
    ),
    sequels={
        r"다음\s?날|이튿날": 1,
        r"(?:(?<![가-힣]\s)|(?<=[은는이가서] ))전날(?!\s?밤)": -1,
    },
    year_before=r"전년(?!도|\s?(?:동|대비|같))",
    ago=r"(?P<count>\d{1,2})일 전(?=[\s.,)]|에|부터|까지|의|$)",
    years_ago=r"(?<![약\d])(?P<ages>\d{1,2})년 전(?=[\s.,)]|에|부터|까지|의|$)",
    weekends=r"(?:(?P<soon>이번)|지난|다음|오는|돌아오는)\s?(?P<span>(?P<weekend>주말))",
    past=r"지난",
    coming=r"오는|다가오는|다음",
    since=r"(?!)",
    turn=r"(?!)",
    than_behind=r"(?:의)?\s?(?:같은 기간|동기|같은 달|같은 시기)?\s?(?:보다|대비|에 비해|에 견줘|과 비교|와 비교)",
    future=rf"월(?:\s?(?:[초중하상]순|말|초))?까지(?!(?:(?![다라]고).)*[{_PAST}])"
    r"|(?:나올|열릴|치를|치러질|끝날|들어설|내놓을|[가-힣]{2}(?:될|할))\s(?!때|당시|만큼|정도|뻔)"
    r"|검토하|검토 중|추진하|열린다|목전|예정|계획|전망|것으로 (?:보인다|예상|전망|관측)|할 것|될 것|방침|앞두고"
    r"|예상|오는",
    due=r"(?:야|어야) (?:한다|합니다|하는|할)|계획|예정|방침|전망이|(?:할|될) 것|(?:시행|발효|적용|개최)(?:된다"
    r"|됩니다|한다)|열린다|열립니다"
    r"|시작된다|시작합니다|들어간다",
    gone=rf"[가-힣]*[{_PAST}][가-힣]*|[말일초] 기준",
    born_then=r"(?:에\s)?(?:태어|출생|생(?=[인의으,)\s]))",
    made_behind=r"(?<!\s)년?(?:식|형|산|제조)(?=[\s의인])",
    acts_behind=r"년?\s(?:법률|법|대통령령|총리령|부령|훈령|고시|조례)\s?제\s?\d",
    habit=r"매주|매|검은",
    yearly=r"매년|해마다|매월|매달",
    order="dmy",
)  # fmt: skip
