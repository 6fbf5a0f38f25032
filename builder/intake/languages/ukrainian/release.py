"""Ukrainian: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:прес-служба|прес-реліз|пресцентр)\b",
    line=r"пресс?-?рел[иі]з\b|повідомлення для (?:преси|змі)\b",
    subject="прес-реліз",
    office="(?:об'єднана )?прес+-?(?:служба|центр) ",
    bodies=r"Міністерств[оа]\s.{3,50}|Генеральн(?:ий|ого) штабу?\s.{3,40}",
    local="обласн|міськ|окружн|районн",
    organs=r"прокуратур\w+|військов\w+ адміністраці\w+|рад[аи]|суду?|управлінн\w+",
    telling=r"\b(?:прокуратур\w+|поліці\w+|служб\w+|адміністраці\w+)\b",
)
