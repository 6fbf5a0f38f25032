"""Japanese: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads="訂正|解禁",
    published="この記事は|(?:公開|更新|掲載)日",
    noted=r"(?:インタビュー|取材)は.{0,30}(?:行った|行われた|実施)",
)
