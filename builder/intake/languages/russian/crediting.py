"""Russian: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    undated=r"\b(?:фото|зарегистр\w+)\b",
    media="видео|аудио",
    dating=listed("в вс вт выпуск г газета газеты года мин мск номер о об от пн пт сб ср стр чт"),
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
