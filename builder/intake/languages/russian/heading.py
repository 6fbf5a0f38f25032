"""Russian: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="заголовок|тема|заглавие",
    passed_on=r"переслано (?:из|от|с)(?: канала| сайта)?|репост",
    text="текст|содержание|полный текст",
    dek="лид|подзаголовок|анонс|аннотация",
    note="ОБНОВЛЕНО|ОБНОВЛЕНИЕ|ДОПОЛНЕНО|ПОВТОР|ИСПРАВЛЕНО"
    "|обновлено|дополнено|повтор|исправлено|расширено|добавлен[аоы]?",
    style="заголовок",
    titled=listed("название"),
    quoted="цитата",
    fields={
        "заголовок": ("title", 0.85),
        "опубликовано": ("date", 0.85),
        "дата": ("date", 0.7),
        "источник": ("outlet", 0.7),
        "автор": ("author", 0.8),
    },
    flash="молния|срочно",
    leaves="из",
)
