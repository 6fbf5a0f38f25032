"""Russian: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    undated=r"\b(?:фото|зарегистр\w+)\b"
    r"|^(?:следующ\w+|ближайш\w+|предстоящ\w+|дата (?:события|мероприятия"
    r"|рождения|проведения|регистрации)|срок|начало|окончание|дедлайн)\b[^:\d]{0,24}[:\d]",
    media="видео|аудио",
    standing=r"(?:[\w-]+ ){0,2}?(?:сводка|информация|обстановка|ситуация)(?: [\w-]+){0,3}? на|по состоянию на",
    dating=listed(
        "в вс вт выпуск г газета газеты года мин мск номер о об от пн пт сб ср стр чт назад часа "
        "часов час минут минуты минуту"
    ),
    lines=r"\b(?:фото|иллюстрац\w+)\b",
    pictures="фото",
    by="автор(?:ы|и|ка)?|текст(?: подготовил[аи]?)?",
    writer=r"автор\w*|текст",
    joins="и",
    small=listed("в о об от"),
    trades="корреспондент",
    desks="редакция",
    picture="фото|иллюстрация",
    opens="фото",
    noted="фото",
    bracketed="фото",
    source="фото|источник",
)
