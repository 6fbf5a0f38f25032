"""Korean: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="구독자|팔로워|친구|구독",
    counts="천|만|명",
    phrase="기자$|^(?:발행인|편집인|편집장)",
    numbered=r"제\s?\d+호",
    reserves="무단|저작권",
    appeals="구독|후원|제보|앱",
    field="매체|언론사|매체명|신문명|언론사명",
    source="출처",
    full="무단|저작권",
    forms="주|㈜|주식회사|사단법인|재단법인",
    glued=r"㈜|\((?:주|사|재)\)",
    desks="부|국|팀|취재팀|편집국|사진|제공|DB|캡처|갈무리",
    editions="닷컴",
    others=listed(
        "텔레그램 카카오톡 유튜브 네이버"
        " 헤드라인 로그인_회원가입 뉴스 공유 속보 요약 초록 서론 결론 제언 참고문헌 들어가며 나가며"
    ),
    ending="신문|일보|뉴스|방송|타임스|저널|매거진|미디어|경제$",
    papers="신문|일보|뉴스|방송",
    lists=r"\b(?:주요|최신)\b",
    channel="구독",
    own="구독",
    legal="회사소개",
    law="제호|저작권자",
    rights="저작권자",
    reserved="무단",
    forbids="금지|무단",
    itself=r"본지|본보",
    agencies=r"통신사?$",
)
