"""Russian: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:прессслужба|пресслужба|пресс-служба|пресс-релиз|пресс-центр)\b",
    line=r"пресс?-?рел[иі]з\b|сообщение для (?:прессы|сми)\b",
    subject="пресс-релиз",
    office="(?:объединенная )?прес+-?(?:служба|центр) ",
    bodies=r"Министерств[оа]\s.{3,50}",
    local="районн|областн|городск|окружн",
    organs=r"прокуратур\w+|суду?|администраци\w+|управлени\w+",
    telling=r"\b(?:прокуратур\w+|служб\w+|полици\w+|администраци\w+|управлени\w+)\b",
)
