"""Korean: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads="엠바고|정정|바로잡습니다",
    published="이 기사는",
    noted=r"인터뷰는.{0,40}진행",
)
