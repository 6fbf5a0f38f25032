"""Ukrainian: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    firms="медіа",
    forms="тов|ат|дп|тзов|іа|го|телеканал|журнал|газета|портал|сайт|видання|радіо|видавництво|медіа|редакція"
    "|інформаційне агентство|громадська організація",
    holdings="медіа дім",
    joins="та|і",
    leads="про|пошук по",
    others=listed("Новини Головне Стрічка Поширити"),
    called=r"завод\w*|фабрик\w*|компані\w+|фірм\w+|фонд\w*|груп\w+|тов|ат|клуб\w*|операці\w+|фільм\w*|книг\w+"
    r"|судн\w+|програм\w+",
    words=listed(
        "відомості вісник газета голос експрес кур'єр новини правда репортер слово телеграф тиждень хвиля час"
    ),
    papers=r"\b(?:новини|газета|вісник|правда|відомості)\b",
    lists=r"\b(?:останні|усі)\b",
    issue="випуск",
    channel="підпи",
    own="підпи",
    legal="реєстр",
    law="зареєстр|ідентифікатор",
    reserved=r"\bусі\b",
    after="Усі|Всі",
    forbids="прав",
)
