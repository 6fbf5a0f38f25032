"""Korean: numbers in words, and what news counts; what is counted stands before the number, its counter behind."""

from builder.intake.languages.model import Counting

COUNTING = Counting(
    words={"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "스무": 20},
    scales={"백": 100, "천": 1_000, "만": 10_000, "억": 100_000_000, "조": 1_000_000_000_000},
    qualifiers={
        "약": "about", "대략": "about", "거의": "about", "어림잡아": "about", "최소": "at least", "적어도": "at least",
        "최소한": "at least", "최대": "up to", "많게는": "up "
        "to", "총": "exactly", "정확히": "exactly", "모두": "exactly",
    },
    things=r"(?!)",
    measures={
        r"km|㎞|킬로미터|킬로": "km", r"㎢|km²|제곱킬로미터|평방킬로미터": "㎢", r"m|미터": "m", r"t"
        r"|톤": "톤", r"kg|킬로그램": "kg",
        r"헥타르|ha|㏊": "헥타르", r"리터": "리터", r"배럴": "배럴", r"mw|메가와트": "MW", r"gw|기가와트": "GW",
        r"%p|%포인트|퍼센트포인트": "%포인트", r"%|퍼센트"
        r"|프로": "%", r"달러": "달러", r"유로": "유로", r"원": "원", r"루블": "루블",
        r"흐리우냐|흐리브냐": "흐리우냐", r"위안": "위안", r"엔(?!진)": "엔", r"파운드": "파운드",
    },
    fates=r"(?!)",
    spans=r"초|분|시간|시|일|주|개월|달|년|세|살|차례|번째|번|회|위|호|층|차|기수|학년|도|배|여단|사단|연대|군단"
    r"|대대|함대|군(?!인)|조(?!각)|항|대(?:째|대)"
    r"|년대|월|개월|세기|자리|대 \d|쪽|면|페이지|점|급|선|단계|주년|주기",
    marked=r"제|제\s|No\.|안보리 결의|결의안|헌법|법|조항|T-|K-|F-|Su-|수호이-|미그-|화성-|KN-|북한판 ",
    back=r"(?!)",
    stop=r"은|는|이|가|을|를|에|의|총|모두|각각|등",
    group=",",
    point=".",
    alternative="(?!)",
    copula="(?!)",
    counters=r"여?\s?(?:명|대|발|기|척|건|곳|개국|개소|개|문|정|마리|가구|채|병|두|자루|량|편|표|석|벌|통|상자|장"
    r"|세대|개 여단|개 대대|개 사단|개 연대|개 부대|개 중대"
    r"|개 도시|개 마을|개 지역|만 명)",
    behind={
        r"여": "over", r"이상": "at least", r"넘게": "over", r"가량": "about", r"정도": "about", r"안팎": "about",
        r"내외": "about", r"쯤": "about",
        r"가까이": "about", r"이하": "up to", r"미만": "under", r"을 넘": "over", r"이 넘": "over", r"을 웃도": "over",
        r"에 달하": "up to",
        r"에 육박": "about",
    },
    noun=r"(?P<noun>(?:[가-힣A-Za-z]*[^은는이가을를에의로와과도,.·\s\d]\s){0,2}[가-힣A-Za-z]*[^은는이가을를에의로와과도,.·\s\d])"
    r"\s?(?:약\s|최소\s|총\s)?$",
    thing=r"의\s([가-힣]+(?=[은는이가을를에과와도]|\s))",
    stacked=True,
    money={"$": "달러", "€": "유로", "₩": "원"},
    alike={
        "soldiers": r"병사|군인|병력|북한군|장병|용병|전투원|파병",
        "dead": r"사망|전사|희생",
        "wounded": r"부상",
        "casualties": r"사상",
        "shells": r"포탄|탄약",
        "containers": r"컨테이너",
        "area": r"㎢|제곱킬로미터",
    },
)  # fmt: skip
