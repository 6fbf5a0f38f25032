"""Korean: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting

CREDITING = Crediting(
    day="날짜",
    undated=r"등록번호|등록\(발행\)|^영상"
    r"|^(?:다음|차기|행사|마감|기한|시작|종료|생년월일)[^:\d]{0,20}[:\d]"
    r"|^(?:시행|가입|개최|설립|창간)[^:\d]{0,20}[:\d]",
    lines="사진",
    pictures="사진",
    reporter=r"(?:^|[)\s])([가-힣]{2,4})\s?(?:[가-힣]{2,6})?기자(?=$|[\s=])",
    picture="사진",
    bracketed="사진",
    wired=r"(?:있다|했다|한다)\.\s?(?:연합뉴스|뉴시스|뉴스1|\S{2,8}\s제공|공동취재\S*)$",
    cites="(?:권장 )?인용(?: ?표기| ?방법)?",
    mailed="(?:이|전자)?메일",
)
