"""What the name of an outlet looks like, whether the desk knows it or not; and what is none."""

import re
from functools import cache

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import listed
from builder.intake.sign import squeezed

_CAPITAL = r"(?:(?:[dlDL]|dell|dall|nell|all|sull|degl)')?[^\W\d_a-zß-öø-ÿа-яёіїєґ](?:[\w'&+-]|\.(?=\w))*"
_SMALL = (
    r"(?:of|of the|the|and|for|&|de|de la|du|des|la|le|les|del|della|di|do|da|der|die|das|für|und|am|y|e|et|та|і|и)"
)
_ARTICLE = r"(?:the|der|die|das|le|la|les|el|il|lo|los)\s|«|\""
NAME = rf"(?:{_ARTICLE})*(?P<name>(?-i:(?:The\s)?(?:\d{{1,3}}\s)?{_CAPITAL}(?:(?:\s{_SMALL})?\s{_CAPITAL}){{0,5}}))"
UNCASED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SIGNS = r"[^\s,.()\[\]<>|·©ⓒ「」『』、。]"
UNSPACED = rf"(?P<name>{_SIGNS}{{2,14}}?)"
_FIRM = re.compile(
    r"[\s,]+(?:gmbh(?: & co\.? kg)?|ag|kg|ltd|limited|inc|llc|llp|pvt|s\.?l\.?u?|newspapers?|comunicaci(?:ón|ones)"
    r"|медіа|медиа|plc|corp|co|company|s\.?a\.?(?: de c\.?v\.?)?"
    r"|s\.?p\.?a|s\.?a\.?s"
    r"|s\.?r\.?l|as|ab|oy|b\.?v|n\.?v|media group|holdings?|mediengruppe|verlags?|all|rights|reserved)\.?$",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"^(?:тов|ооо|ат|ао|пао|дп|зао|тзов|іа|иа|го|ано|нко|groupe|editorial|verlag|société|soc\.|edizioni"
    r"|éditions|(?:주)|㈜"
    r"|株式会社|一般社団法人|телеканал|журнал|газета|портал|сайт|издание|видання|радіо|радио|видавництво"
    r"|издательство|медіа"
    r"|медиа|редакция|редакція|сетевое издание|информационное агентство|інформаційне агентство"
    r"|громадська організація)\s+"
    r"|^(?:㈜|株式会社|一般社団法人)",
    re.IGNORECASE,
)
_GENERIC = listed(
    "newsletter newsletters app apps staff team podcast podcasts premium plus terms shop store jobs"
    " media group online"
    " telegram whatsapp viber facebook twitter instagram youtube google all rights reserved subscribe support"
    " reporter correspondent editor editorial homepage home medien multimedia newsroom"
)
_LEAD = re.compile(
    r"^(?:by|about|contact|follow|get|watch|more|join|support|subscribe|from|for|log in|sign in|search"
    r"|copyright|all rights? reserved|über|zur|zum|mehr|jetzt|suche|mediadaten|abo|sobre|buscar en|más de"
    r"|à propos d[eu]"
    r"|plus de|suivre|s'abonner à|chi siamo|segui|cerca su|о|об|про|поиск по|пошук по|copyright by) ",
    re.IGNORECASE,
)
# Houses that publish many papers: whose rights they are tells little of which of them it is.
_HOUSES = (
    r"future(?: us| plc)?|vox(?: media)?|ziff davis|gannett|hearst.*|cond[ée] nast|springer(?: nature)?"
    r"|dotdash.*|penske.*"
    r"|g/o media|advance local|mcclatchy|lee|reach|national world|newsquest|associated|dmg media"
    r"|mediahuis.*|dpg media|funke"
    r"|madsack|ippen.*|axel springer.*|burda.*|bauer.*|tamedia|tx|ch media|ringier.*|styria.*|prisa.*|vocento|unidad"
    r"|prensa ibérica|henneo|gedi.*|rcs.*|mondadori|caltagirone|monrif|citynews|rossel|ebra|prisma.*|cmi|reworld"
    r"|lagardère|webedia|arena.*|media24|caxton.*|postmedia.*|torstar|yahoo|microsoft|nine|network18"
    r"|bennett.*|warner.*"
    r"|nbc ?universal|disney|paramount|fox|comcast|sinclair|nexstar|tegna|static|poynter institute|rambler.*"
    r"|медиа холдинг|хёрст шкулёв|газпром-медиа|starlight.*"
)
HOLDING = re.compile(
    r"\b(?:group|mediagroup|communications|company|holdings?|publishing|publications|editorial|mediengruppe|networks?"
    r"|magazines?|corporation|enterprises|digital|interactive|product|entertainment|regents|медіа дім"
    r"|издательский дом)\b"
    rf"|^(?:{_HOUSES})$",
    re.IGNORECASE,
)
# What is no outlet: where others publish, who supplies pictures, and what sections are called.
OTHERS = frozenset(squeezed(each) for each in listed(
    "Powered Designed Infringement Trademark Policy Background Terms Inhalte Texte Bilder Fotos Design Webdesign Theme "
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
    "로그인_회원가입 뉴스 공유 속보 ニュース 速報 Copyright Copyrights All_Rights All_Right All_Rights_Reserved "
    "Nutzung Riproduzione Reproduction Reproducción WordPress WordPress.com WordPress.org Blogger Tumblr Vimeo "
    "SoundCloud Substack Medium Ghost Last.fm radio.de Dreamstime Depositphotos Adobe_Stock Freepik Pexels "
    "Amazon.de Amazon.com Kununu Xing Trustpilot AddToAny Jetpack Akismet Mailchimp Drupal Typo3 Joomla Matomo "
    "Cloudflare OneTrust Steady Ko-fi VG_Wort IVW INFOnline USA.gov AdChoices Ad_Choices Creative_Commons_BY RSS "
    "VIP Datenschutz Impressum Privacy_Policy OK VK ВКонтакте Одноклассники Дзен Яндекс Рамблер LINE はてブ "
    "はてなブックマーク 네이버 카카오톡 카카오 페이스북 트위터 밴드 유튜브 "
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
    "известия час хвиля gazeta cronista mundo país nación universal mercurio comercio voz razón"
    " vanguardia expreso eco"
    " secolo stampa repubblica nazione giorno libero foglio tirreno gazzettino parisien progrès dauphiné"
    " union républicain"
    " indépendant croix libération monde matin soir echo écho bote blatt stimme anzeiger голос слово"
    " курьер кур'єр телеграф"
    " репортер тиждень експрес экспресс обозреватель коммерсант комсомолец newsline monitor"
)
_PRESS_CJK = re.compile(
    r"신문|일보|뉴스|방송|타임스|저널|매거진|미디어|경제$|新聞|通信|ニュース|放送|日報|新報|メール|テレビ"
    r"|タイムズ|タイムス|時報|民報"
)
_EDITION = re.compile(
    r"(?<=[\u3040-\u9fff\uac00-\ud7a3])\s?(?:digital|web|plus|online|デジタル|電子版|オンライン|プラス|닷컴)$", re.I
)


def clean(name: str) -> str:
    """A name without the form of its company and without what is not its own."""
    name = _FORM.sub("", re.sub(r"'s?$", "", _LEAD.sub("", name).strip(" .,;:-&'\"")))
    while (shorter := _FIRM.sub("", name).strip(" .,&")) != name:
        name = shorter
    parts = _EDITION.sub("", name).split()
    while len(parts) > 1 and parts[-1].casefold().strip(".'") in _GENERIC:
        parts.pop()
    return " ".join(parts).strip(" .,;:-&'\"")


def is_name(name: str) -> bool:
    """Whether a text can be the name of an outlet: not too long, and none of those that are no outlet."""
    plain = squeezed(name)
    fits = len(plain) > 1 and 2 < len(name) <= 60 and len(name.split()) <= 7
    return fits and plain not in OTHERS and not name.isdigit() and "'s " not in name


@cache
def _plain(code: str) -> frozenset[str]:
    return LANGUAGES[code].plain | LANGUAGES["en"].plain


def is_plain(name: str, code: str) -> bool:
    """Whether a name is made of words alone that stand on every page of a language: "Digital Subscription"."""
    words = [word.strip(".,:'\"«»„“”+") for word in re.split(r"[\s/&|-]+", name.casefold())]
    whole = name.casefold().strip(" .,:'\"")
    return whole in _plain(code) or all(not word or word.isdigit() or word in _plain(code) for word in words)


def is_press(name: str) -> bool:
    """Whether a name has a word that only the press and its channels have in theirs."""
    return bool(set(re.split(r"[\s.'-]+", name.casefold())) & _PRESS) or _PRESS_CJK.search(name) is not None
