"""Japanese: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"写真説明|【写真】|写真|"
    "訂正|解禁",
    published="この記事は|(?:公開|更新|掲載)日",
    noted=r"\d{4}年創刊|創刊\d{4}年|pp?\.\s?\d[\d-]*\W*$|\d頁\W*$|"
    r"(?:インタビュー|取材)は.{0,30}(?:行った|行われた|実施)",
    offers=r"(?:割引|キャンペーン|初月|半額|円オフ|%オフ)[^。]{0,20}まで|まで[^。た]{0,20}(?:割引|初月|半額|円オフ|%オフ|無料)",
    photographed=r"[=](?:(?:19|20)\d\d年)?(?:\d{1,2}月)?\d{1,2}日(?=[^。]*$)",
)
