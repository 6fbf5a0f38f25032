"""Japanese: how dates are written, in figures with a counter behind each."""

from builder.intake.languages.calendar import Dates
from builder.intake.languages.form import UNPARTED, YEAR_FIRST
from builder.intake.languages.period import periods, portions

_BEHIND = r"(?:\s?\((?:{weekday}(?:曜日?)?(?:・\w{1,3})?|現地時間|日本時間|同|[^()\d]{1,6})\))?"
_HOUR = r"(?:の?(?:夜|深夜|夕方?|午後|午前|朝|未明|早朝|昼|晩))?"
_REIGN = r"(?P<era>令和|平成|昭和|大正)(?P<reign>\d{1,2}|元)"
_AGAIN = r"(?:\((?:(?:令和|平成|昭和|大正)(?:\d{1,2}|元)年?|(?:19|20)\d\d年?)\))?"  # the same year in other words
_STATED = rf"(?:(?:{{four}}|{_REIGN}){_AGAIN}\s?年{_AGAIN})"
_SHORT = r"(?<![\d.,])'?(?P<short>[0-3]\d)年(?=\s?\d{1,2}月)"  # "24年12月" of business pages
_YEAR = rf"(?:{_STATED}\s?の?|{_SHORT}|(?:{{period}}|{{same}})の?、?)"
_TO = r"(?:\s?[~-]\s?|から|より)"
_AND = r"(?P<and>[・、,]|と|及び|および)"
_ITEMS = r"(?P<items>(?:[0-3]?\d日?(?:[、・,]|と)){1,9})?"
_UNTIL = r"(?P<until>1[0-2]|0?[1-9])\s?月"
_ENDING = r"(?:(?P<ending>(?:19|20)\d\d)\s?年\s?|(?P<following>翌年?))?"
# What a number of days has behind it, and a day of the month has not.
_LENGTH = (
    r"(?!に(?:\s?[約\d何]|打て|最大|平均|およそ)|\d+[機台隻発]|\d+(?:回|人|件|本|個|食|時間|万|億|トン|キロ)|あたり|当たり|間|前|後|目|連続|分|ぶり|以上|以内|米|にわたり|かけ|ほど|ごろまで"
    r"|あまり|余り|余|たった|程度|も|しか|本人|給|数|休|弱|強|(?:の?平均|最大|およそ|約)\d)"
)

DATES = Dates(
    forms={
        **YEAR_FIRST,
        "reign in points": r"(?<![\w.])(?P<era>[RHS]|令和|平成|昭和)\s?(?P<reign>\d{1,2}|元)(?P<mark>[./-])"
        r"(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<day>[0-3]?\d)(?!\d|[./-]\d)",
        "long range":
        rf"{_YEAR}?{{number}}\s?月\s?{{day}}\s?日{_BEHIND}{_HOUR}{_TO}{_ENDING}{_UNTIL}\s?{{last}}\s?日",
        "range": rf"{_YEAR}?{{number}}\s?月\s?{{day}}\s?日?{_BEHIND}{_HOUR}(?:{_TO}|{_AND}{_ITEMS})\s?(?:翌|同月)?"
        r"{last}\s?両?日",
        "full": rf"{_YEAR}?{{number}}\s?月\s?{{day}}\s?日(?!間)" + _BEHIND,
        "months": rf"{_YEAR}?{{number}}\s?月?(?:{_TO}|{_AND}){_ENDING}{_UNTIL}(?!\s?\d{{1,2}}\s?日)(?!号)",
        "month year": rf"{_YEAR}{{number}}\s?月(?!\s?\d{{1,2}}\s?日)(?!号)",
        "day of a month": r"{period}の?{day}\s?日(?!間|目)" + _BEHIND,
        "range of days": rf"(?<![\d.,月]){{day}}日?{_BEHIND}{_HOUR}(?:{_TO}|{_AND})\s?{{last}}\s?(?:両)?日(?!間|目)",
        "day": rf"(?<![\d.,月年第]){{day}}日{_LENGTH}{_BEHIND}",
        "month": r"(?<![\d.,か年カヶケ])(?P<month>1[0-2]|[1-9])月(?!\s?\d)(?!号)",
        "season": rf"{_YEAR}(?:の)?(?P<season>[春夏秋冬])(?![\u4e00-\u9fff])",
        "feast": r"{four}年の?{feast}",
        "start of a year": r"{period}(?:の?(?:初め|年初|初頭|半ば))",
        "end of a year": r"{period}(?:の?(?P<december>末|暮れ|年末))",
        "end of this year": r"(?<![年\d])(?P<present>(?P<december>年末))(?=まで|に|にも)",
        "years one by one": r"(?<=年、)(?P<short>[0-3]\d)年(?=[、とに])",
        "fiscal year": r"(?P<fiscal>[来今本昨])年度(?:の?{portion}|(?P<closing>の?末))?",
        "portion": rf"{_YEAR}(?:の|度)?{{portion}}",
        "quarter": r"(?<![年度\d])(?<!年の){portion}",
        "decade": r"(?<![\d.,])(?P<decade>(?:(?:19|20)\d|[3-9])0)年代",
        "years": rf"(?<![\d.,])(?P<year>(?:19|20)\d\d)年?(?:{_TO}|{_AND})(?P<ending>(?:19|20)\d\d)\s?年(?!代)(?:度)?",
        "years short": r"(?<![\d.,])(?P<year>(?:19|20)\d\d)年?[~-](?P<close>\d\d)\s?年(?!代)(?:度)?",
        "year": rf"(?<![\d.,]){_STATED}(?!間|代|ぶり|前|\d|生まれ|(?:建造|製造?|進水)[)])(?:度)?",
        "old year": r"(?<![\d.,])(?P<year>1[5-8]\d\d)年(?!間|代|ぶり|前|\d|生まれ)",
        "weekday of a week": r"{period}の?{weekdays}",
        **UNPARTED,
    },
    months={},
    weekdays={
        "月曜日": 0, "火曜日": 1, "水曜日": 2, "木曜日": 3, "金曜日": 4, "土曜日": 5, "日曜日": 6,
        "月曜": 0, "火曜": 1, "水曜": 2, "木曜": 3, "金曜": 4, "土曜": 5, "日曜": 6,
        "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6,
    },
    capital=False,
    to=r"から|より",
    both=r"と|、|・|,",
    seasons={"春": 21, "夏": 22, "秋": 23, "冬": 24},
    portions=portions(
        halves=("上半期|前半", "後半|下半期"),
        quarters=(
            "第?[1一]四半期|[1一]~[3三]月期",
            "第?[2二]四半期|4~6月期",
            "第?[3三]四半期|7~9月期",
            "第?[4四]四半期|10~12月期",
        ),
    ),
    part=r"上旬|中旬|下旬|初旬|初め|半ば|末|頃",
    same_year=r"同年|その年|同じ年",
    next_year=r"翌年",
    feasts={r"大みそか|大晦日": ("12-31", 0), r"元日|元旦": ("01-01", 0), r"クリスマスイブ": ("12-24", 0),
    r"クリスマス": ("12-25", 0)},
    at_feast=r"(?=[大元])",
    lasting={
        r"(?:末)?までの?(?P<count>\d{1,2})日間": "day",
        r"(?:末)?までの?(?P<count>\d{1,2})週間": "week",
        r"(?:末)?までの?(?P<count>\d{1,2})(?:カ|か|ヶ|ヵ)月": "month",
    },
    eras={"R": 2018, "H": 1988, "S": 1925, "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911},
    before_month="(?!)",
    before_year="(?!)",
    apposed=r"の|である|に|夜|朝|午前|午後|夕方|深夜|未明|昼|つまり|すなわち|に当たる",
    day_later=r"翌日|翌\d|翌々日|次の日|\d日後",
    day_earlier=r"前日|同日|当日",
    present=r"今朝|今夜|今夕|今晩",
    relative={"昨日": -1, "きのう": -1, "昨夜": -1, "昨晩": -1, "今朝": 0, "今夜": 0, "今晩": 0, "今夕": 0,
    "今日": 0, "きょう": 0,
    "本日": 0, "明日": 1,
    "一昨日": -2, "おととい": -2},
    periods=periods(
        week=("先週", "来週"),
        month=("今月|月内(?=に|$)", "先月", "来月"),
        year=("(?<!一)昨年(?!度)|去年", "来年(?!度)", "今年(?!度)|本年(?!度)|ことし|年内(?=[にのは、]|$)"),
        before_last="一昨年|おととし",
    ),
    sequels={
        r"翌日": 1,
        r"前日(?!比|の?夜)": -1,
        r"翌々日": 2,
    },
    year_before=r"前年(?!度|同|比|並)",
    ago=r"(?P<count>\d{1,2})日前",
    fiscal={"来": 1, "今": 0, "本": 0, "昨": -1},
    years_ago=r"(?<![約ど\d])(?P<ages>\d{1,2})年前(?!後)",
    weekends=r"(?:(?P<soon>今)|この|(?<![毎末]))(?P<span>(?P<weekend>週末))(?=に|の|まで|から|は|も|、)",
    past=r"先の|去る|前の",
    coming=r"来る|次の",
    since=r"(?!)",
    turn=r"(?!)",
    than_behind=r"(?:の)?(?:同[期月日じ]\w{0,4})?(?:より|に比べ|と比べ|比(?:で)?)",
    future=r"(?:開く|行う|始める|開催する)。|月(?:[上中下]旬|末|初め|半ば)?にも(?![か関])|月(?:[上中下]旬|末)?まで(?!.*?(?:た[。、」と]|ました))|迫る|迫って|控え|向け|予定|見通し|方針|計画|見込み"
    r"|だろう|とみられる|する考え|目指す|までに",
    due=r"予定|見通し|方針|計画|見込み|考え(?:だ|を)|目指す|(?:施行|発効|開催|実施|適用|公開)(?:される|する|となる)"
    r"|始まる|開かれる"
    r"|(?:募る|受け付ける|(?:募集|開始|再開|導入|着手|運航)する)(?=[。」』]|$)|行われる|ねばならない|必要がある|なければならない",
    gone=r"た(?=[。、」』 )]|と|が|こと|ため|もの|という|$)|だった|ました|んだ",
    born_then=r"生まれ",
    made_behind=r"年?(?:式(?!典)|製(?!品|造(?!の))|型|建造(?=の|[、。])|産(?!業))",
    acts_behind=r"年?(?:法律|政令|省令|府令|条例|規則|告示)第\d",
    habit=r"毎週|毎",
    yearly=r"毎年|例年|毎月|平年の?|例年の",
    order="dmy",
)  # fmt: skip
