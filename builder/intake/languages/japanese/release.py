"""Japanese: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks="報道発表(?:資料)?|報道資料|記者発表(?:資料)?|プレスリリース|ニュースリリース",
    line="報道発表|プレスリリース",
    subject="プレスリリース|報道発表",
    flash="速報|号外",
    bodies=r"[\u4e00-\u9fff]{1,6}省",
    telling="(?:省|庁|局|署|県警|県警察|本部|警察|機構|研究所|大学|委員会|センター|協会|財団|[都道府県市町村]役?[場所]?)$",
    towns="[\u3040-\u9fff]{1,8}[市県府都区町村庁局院省]",
    phone="〒|電話|代表電話|tel|fax|℡|☎",
)
