"""Korean: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"보\s?도\s?자\s?료",
    line=r"보도\s?자료",
    subject="보도자료",
    bodies=r"(?<![가-힣])[가-힣]{2,6}부(?=\(|는|은|$)",
    telling="청$|부$|원$",
    towns="[가-힣]{1,8}[시군구도청부처원]",
)
