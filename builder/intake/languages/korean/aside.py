"""Korean: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"사진\s?설명|사진|"
    "엠바고|정정|바로잡습니다",
    published="이 기사는",
    noted=r"\d{4}년 창간|창간 \d{4}|\d\s?쪽\W*$|"
    r"인터뷰는.{0,40}진행",
    offers=r"까지[^.]{0,20}(?:할인|무료|반값)(?:!|\.|$)|(?:할인|무료 ?체험|이벤트)[^.]{0,20}까지(?:!|\.|$)",
)
