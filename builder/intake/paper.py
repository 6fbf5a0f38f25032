"""What the name of an outlet looks like, whether the desk knows it or not; and what is none."""

import re

from builder.intake.languages.model import listed
from builder.intake.sign import squeezed

_CAPITAL = r"(?:(?:[dlDL]|dell|dall|nell|all|sull|degl)')?[^\W\d_a-zß-öø-ÿа-яёіїєґ](?:[\w'&+-]|\.(?=\w))*"
_SMALL = (
    r"(?:of|of the|the|and|for|&|de|de la|du|des|la|le|les|del|della|di|do|da|der|die|das|für|und|am|y|e|et|та|і|и)"
)
_ARTICLE = r"(?:the|der|die|das|le|la|les|el|il|lo|los)\s|«|\""
NAME = rf"(?:{_ARTICLE})*(?P<name>(?-i:(?:The\s)?(?:\d{{1,3}}\s)?{_CAPITAL}(?:(?:\s{_SMALL})?\s{_CAPITAL}){{0,5}}))"
_SIGNS = r"[^\s,.()\[\]<>|·©ⓒ「」『』、。]"
UNSPACED = rf"(?P<name>{_SIGNS}{{2,14}}?)"
_FIRM = re.compile(
    r"[\s,]+(?:gmbh(?: & co\.? kg)?|ag|kg|ltd|limited|inc|llc|llp|pvt|s\.?l\.?u?|newspapers?|comunicaci(?:ón|ones)"
    r"|медіа|медиа|plc|corp|co|company|s\.?a\.?(?: de c\.?v\.?)?"
    r"|s\.?p\.?a"
    r"|s\.?r\.?l|as|ab|oy|b\.?v|n\.?v|media group|holdings?|mediengruppe|verlag|all|rights|reserved)\.?$",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"^(?:тов|ооо|ат|ао|пао|дп|зао|тзов|іа|иа|groupe|editorial|verlag|société|soc\.|(?:주)|㈜|株式会社)\s+", re.I
)
_GENERIC = listed(
    "newsletter newsletters app apps staff team podcast podcasts premium plus terms shop store jobs media group online"
    " telegram whatsapp viber facebook twitter instagram youtube google news all rights reserved subscribe support"
    " reporter correspondent editor editorial homepage home medien multimedia digital newsroom"
)
_LEAD = re.compile(
    r"^(?:by|about|contact|follow|get|watch|more|join|support|subscribe|from|for|log in|sign in) ", re.IGNORECASE
)
HOLDING = re.compile(
    r"\b(?:group|mediagroup|communications|company|holdings?|publishing|publications|editorial|mediengruppe|networks?"
    r"|magazines?|corporation|enterprises|digital|interactive|product)\b",
    re.IGNORECASE,
)
# What is no outlet: where others publish, who supplies pictures, and what sections are called.
OTHERS = frozenset(squeezed(each) for each in listed(
    "Facebook Twitter X Telegram WhatsApp YouTube Instagram Google Apple Spotify LinkedIn TikTok Viber Threads "
    "Bluesky Amazon Signal Outbrain Taboola Reddit Pinterest Flipboard Messenger Mastodon Patreon Discord "
    "Android iPhone iOS Shutterstock iStock Unsplash Pixabay Imago Alamy Getty EPA PA AP AFP dpa SDA Keystone "
    "Archiv Privat Netflix Windows Microsoft Chrome Firefox Disqus PayPal Creative Commons Us Our You Your We "
    "Me My This That These Those Today Tomorrow Home Menu Search News World Politics Business Sport Sports "
    "Opinion Culture Here Now More All Licencja Notice Captures Captions Copyright_Notice www Subscribe_Now "
    "Free Registered Premium Log_In Sign_In Sign_Up Read_More Contact_Us About_Us Read_Also "
    "Riproduzione_riservata All_rights_reserved Editor Staff Admin Newsletter Photo Image Video Foto Bild "
    "Getty_Images Google_News App_Store Google_Play AP_Photo picture_alliance Associated_Press Google_Noticias "
    "Google_Actualités Creative_Commons Apple_News The_Associated_Press "
    "Live Live_Updates Live_Blog Share Save Print Key_Points Immediate_Release For_Immediate_Release Latest Breaking "
    "Top_Stories Pinned_Message Новости Новини Главное Головне Лента Стрічка Поделиться Поширити Últimas_Noticias "
    "Compartir Partager En_direct À_la_une Teilen Startseite Aktuelles Condividi Ultime_notizie Najnowsze "
    "로그인_회원가입 뉴스 공유 속보 ニュース 速報 "
))  # fmt: skip
_PRESS = listed(
    "times post ledger courier tribune herald gazette chronicle observer press newspaper dispatch bulletin "
    "review daily "
    "weekly telegraph mirror sentinel inquirer examiner radio magazine tv fm globe advertiser argus echo register "
    "news-press democrat republic standard star-tribune newswire zeitung nachrichten tageblatt tagblatt "
    "anzeiger kurier "
    "rundschau presse beobachter tagesspiegel allgemeine kreiszeitung volksstimme merkur bote journal courrier"
    " gazette "
    "dépêche figaro tribune télégramme quotidien giornale gazzetta corriere messaggero voce mattino resto diario "
    "periódico noticias faro heraldo prensa gaceta новости новини газета вісник вестник правда ведомости відомості "
    "известия час хвиля gazeta"
)
_PRESS_CJK = re.compile(r"신문|일보|뉴스|방송|타임스|저널|新聞|通信|ニュース|放送|日報|新報|メール")


def clean(name: str) -> str:
    """A name without the form of its company and without what is not its own."""
    name = _FORM.sub("", re.sub(r"'s?$", "", _LEAD.sub("", name).strip(" .,;:-&'\"")))
    while (shorter := _FIRM.sub("", name).strip(" .,")) != name:
        name = shorter
    parts = name.split()
    while len(parts) > 1 and parts[-1].casefold().strip(".'") in _GENERIC:
        parts.pop()
    return " ".join(parts).strip(" .,;:-&'\"")


def is_name(name: str) -> bool:
    """Whether a text can be the name of an outlet: not too long, and none of those that are no outlet."""
    plain = squeezed(name)
    fits = len(plain) > 1 and 2 < len(name) <= 60 and len(name.split()) <= 7
    return fits and plain not in OTHERS and not name.isdigit() and "'s " not in name


def is_press(name: str) -> bool:
    """Whether a name has a word that only the press and its channels have in theirs."""
    return bool(set(re.split(r"[\s.'-]+", name.casefold())) & _PRESS) or _PRESS_CJK.search(name) is not None
