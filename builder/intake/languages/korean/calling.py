"""Korean: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 "
        "곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공"
    ),
    bodies=r"연구소|연구원|대학교|협회|재단|은행|연맹|공사|공단|학회|진흥원|관리소|연합회",
    plain=listed("국책 민간 지방 시중 중앙 공공 산하 부설 유관 국립 사립 시민 관련 국내 해외 외국"),
    shapes=(
        r"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{2,12}(?:{bodies}))(?=은|는|이|가|의|에|을|를|과|와|도|측|"
        r"[\s,.(])",
    ),
    located=r"[가-힣]{2,4}(?:도|특별시|광역시)\s(?P<name>[가-힣]{2,3}(?:{settlements}))(?=[\s,.에의은는이가])",
    native=r"(?<![가-힣])(?P<name>(?:{given})[가-힣]{2}(?<![를을의에와과도로는]))\s(?=(?:[가-힣]+\s){0,2}(?:{titles})"
    r"(?:은|는|이|가|의|도|에|$|[\s,.]))",
    settlements=r"시|군|구",
)
