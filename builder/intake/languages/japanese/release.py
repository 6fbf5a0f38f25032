"""Japanese: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks="報道発表(?:資料)?|報道資料",
    line="報道発表|プレスリリース",
    subject="プレスリリース|報道発表",
    flash="速報|号外",
    bodies=r"[\u4e00-\u9fff]{1,6}省",
    telling="省$|庁$",
    towns="[\u3040-\u9fff]{1,8}[市県府都区町村庁局院省]",
)
