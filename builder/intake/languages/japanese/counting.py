"""Japanese: numbers in words, and what news counts; what is counted stands before the number, its counter behind."""

from builder.intake.languages.model import Counting

COUNTING = Counting(
    words={},
    scales={"百": 100, "千": 1_000, "万": 10_000, "億": 100_000_000, "兆": 1_000_000_000_000},
    qualifiers={
        "約": "about", "およそ": "about", "ほぼ": "about", "推定": "about", "少なくとも": "at least", "最低": "at "
        "least",
        "最大": "up to", "最多": "up to", "最大で": "up to", "計": "exactly", "合計": "exactly", "ちょうど": "exactly",
    },
    things=r"(?!)",
    measures={
        r"ミリ(?:メートル)?|mm|㎜": "ミリ", r"度(?!目|も|々)": "度",
        r"キロメートル|km|㎞|キロ(?!グラム|ワット)": "キロ", r"平方キロ(?:メートル)?|km²"
        r"|㎢": "平方キロ", r"メートル|m": "メートル", r"トン|t": "トン",
        r"キログラム"
        r"|kg": "kg", r"ヘクタール": "ヘクタール", r"リットル": "リットル", r"バレル": "バレル", r"メガワット"
        r"|mw": "MW",
        r"ギガワット|gw": "GW", r"ポイント": "ポイント", r"%"
        r"|パーセント": "%", r"ドル": "ドル", r"ユーロ": "ユーロ", r"円": "円", r"ルーブル": "ルーブル",
        r"フリブナ": "フリブナ", r"元": "元", r"ウォン": "ウォン", r"ポンド": "ポンド",
    },
    fates=r"(?!)",
    spans=r"秒|分|時間|時|日|週間|週|カ月|か月|ヶ月|ヵ月|月|年|歳|才|回目|回|番|位|号|階|次|世紀|倍|旅団|師団"
    r"|連隊|軍団|大隊|周年|条|項|章|面|ページ|点|世|代|泊|割"
    r"|大学|中学|高校|人目|件目|日目|つ目|級|型|式|系",
    marked=r"第|No\.|決議|憲法|法|T|Su|スホイ|ミグ|F|火星",
    back=r"(?!)",
    stop=r"は|が|を|に|の|計|合計|うち",
    group=",",
    point=".",
    alternative="(?!)",
    copula="(?!)",
    counters=r"\s?(?:人|名|枚|席|羽|匹|冊|杯|足|着|軒|株|口|店舗|拠点|種類|作品|試合|車両|路線|区間|交差点|棟|部屋|室"
    r"|袋|束|缶|ケース|箱|セット|組|チーム|両|台|発|機|隻|件|カ所"
    r"|か所|ヶ所|箇所|カ国|か国|ヶ国|個|門|丁|頭|世帯|戸|棟|本|基|便|票|議席|社|校|団体|個旅団|個大隊|個師団"
    r"|集落|自治体|都市|人分|床|通)",
    behind={
        r"以上": "at least", r"超": "over", r"余り": "over", r"あまり": "over", r"余": "over", r"強": "over",
        r"弱": "about",
        r"程度": "about", r"ほど": "about",
        r"前後": "about", r"近く": "about", r"近い": "about", r"以下": "up to", r"未満": "under", r"を超え": "over",
        r"を上回": "over", r"規模": "about",
    },
    noun=r"(?P<noun>[一-龯々ァ-ヶー・A-Za-z]{1,20})(?:ら|たち|など)?(?:は|が)?(?:計|合計)?$",
    thing=r"の([一-龯々ァ-ヶー・A-Za-z]{1,20})",
    stacked=True,
    money={"$": "ドル", "€": "ユーロ", "¥": "円"},
    alike={
        "soldiers": r"兵士|兵|部隊|軍人|要員|将兵|戦闘員|雇い兵",
        "dead": r"死者|死亡|戦死|犠牲",
        "wounded": r"負傷|けが",
        "casualties": r"死傷",
        "shells": r"砲弾|弾薬",
        "containers": r"コンテナ",
        "area": r"平方キロ",
    },
    up_to=r"から",
    between_units=r"円|万?ドル|ユーロ|人|名|%|km|キロ|トン|メートル",
    currencies=r"円|ドル|ユーロ|ウォン|元",
)  # fmt: skip
