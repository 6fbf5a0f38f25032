"""Ukrainian: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="заголовок|тема|назва",
    passed_on=r"переслано (?:з|із|від)(?: каналу| сайту)?|репост",
    text="текст|зміст|повний текст",
    dek="лід|підзаголовок|анонс|анотація",
    note="ОНОВЛЕНО|ДОПОВНЕНО|ВИПРАВЛЕНО|оновлено|доповнено|виправлено|розширено|додано",
    style="заголовок",
    titled=listed("назва"),
    quoted="цитата",
    fields={
        "заголовок": ("title", 0.85),
        "опубліковано": ("date", 0.85),
        "дата": ("date", 0.7),
        "джерело": ("outlet", 0.7),
        "автор": ("author", 0.8),
    },
    flash="терміново|блискавка",
    leaves="із|з",
)
