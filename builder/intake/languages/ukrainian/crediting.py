"""Ukrainian: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    undated=r"\b(?:фото|зареєстр\w+)\b",
    media="відео|аудіо",
    dating=listed("в випуск вт від газета з нд о об пн пт р року сб ср стор у хв час чт"),
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
