"""Korean: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"보\s?도\s?자\s?료",
    line=r"보도\s?자료",
    subject="보도자료",
    bodies=r"(?<![가-힣])[가-힣]{2,6}부(?=\(|는|은|$)",
    telling="청$|부$|원$|처$|위원회$|공사$|공단$|경찰서$|센터$|본부$|연구소$|협회$|재단$|대학교$",
    towns="[가-힣]{1,8}[시군구도청부처원]",
    phone="전화|대표전화|팩스|tel|fax|우편번호",
)
