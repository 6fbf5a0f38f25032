"""Ukrainian: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    day="дата",
    undated=r"\b(?:фото|зареєстр\w+)\b"
    r"|^(?:наступн\w+|найближч\w+|дата (?:події|заходу|народження|проведення"
    r"|реєстрації)|термін|строк|початок|кінець|дедлайн)\b[^:\d]{0,24}[:\d]"
    r"|^(?:засіданн\w+|набува\w+ чинності|діє|на сайті з|засновано"
    r"|народ\w+|слуханн\w+)\b[^:\d]{0,24}[:\d]",
    media="відео|аудіо",
    standing=r"(?:[\w-]+ ){0,2}?(?:зведення|інформація|обстановка|ситуація)(?: [\w-]+){0,3}? на|станом на",
    dating=listed(
        "в випуск вт від газета з нд о об пн пт р року сб ср стор у хв час чт тому години годин годину хвилин хвилини"
    ),
    lines=r"\b(?:фото|ілюстрац\w+)\b",
    pictures="фото",
    by="автор(?:ы|и|ка)?|текст(?: подготовил[аи]?)?",
    writer=r"автор\w*|текст",
    joins="та|і",
    small=listed("в від о об у"),
    trades="кореспондент",
    desks="редакція",
    picture="фото|ілюстрація",
    opens="фото",
    noted="фото",
    bracketed="фото|джерело",
    source="фото|джерело",
)
