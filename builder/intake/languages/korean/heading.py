"""Korean: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="제목|표제",
    passed_on=r"전달(?:됨|된 메시지)(?: 보낸 (?:이|사람))?|출처 채널",
    text="본문|내용",
    dek="부제|부제목|리드|요약",
    style="제목",
    titled=listed("제목"),
    quoted="인용",
    flash="속보|긴급",
    leaf="쪽|페이지",
)
