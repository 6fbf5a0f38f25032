"""What stands in clippings of every language and is a word of none: networks, houses, agencies."""

from builder.intake.languages.model import listed

# Forms of a company that the languages of intake do not have.
FIRMS = (
    r"as|ab|oyj?|oü|b\.?v|n\.?v|a/s|asa|aps|sia|uab|sp\. ?z ?o\. ?o|s\.?r\.?o|d\.?o\.?o|kft|zrt|nyrt|eood|ood|ehf"
    r"|s\.?a\.?l|s\.?c|scrl|sasu|scop|asbl|vzw|k\.?k|l\.?d\.?a|s\.?a\.? de c\.?v|pte|bhd"
    r"|sdn\.? bhd|ead|ad|dac|clg|pty|pvt"
)
# What a company's name ends with and no paper's, in many lands.
COMPANIES = (
    r"ltd|limited|inc|llc|llp|plc|corp|pvt|pty|gmbh|m\.b\.h|ag|kg|s\.?a\.?[su]?|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|sarl"
    r"|c\.a|тов|ооо|оао|зао|ао"
)
NETWORKS = listed("telegram whatsapp viber facebook twitter instagram youtube google")
PAPERS = frozenset(("gazeta",))
# Houses that publish many papers: whose rights they are tells little of which of them it is.
HOUSES = (
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
# What a page's switch calls its languages by.
TONGUES = listed(
    "укр рус eng ukr rus deu ger fra fre esp spa ita por jpn kor рос бел қаз каз english deutsch français español "
    "italiano português українська русский polski türkçe čeština română 日本語 한국어 中文"
)
# Where others publish, who supplies pictures, and programs: none of them is an outlet.
SERVICES = listed(
    "Facebook Twitter X Telegram WhatsApp YouTube Instagram Google Apple Spotify LinkedIn TikTok Viber Threads "
    "Bluesky Amazon Signal Outbrain Taboola Reddit Pinterest Flipboard Mastodon Patreon Discord "
    "Android iPhone iOS Shutterstock iStock Unsplash Pixabay Imago Alamy Getty EPA PA AP AFP dpa SDA Keystone "
    "Netflix Windows Microsoft Chrome Firefox Disqus PayPal Creative Commons www "
    "Getty_Images Google_News App_Store Google_Play AP_Photo picture_alliance Associated_Press Google_Noticias "
    "Google_Actualités Creative_Commons Apple_News The_Associated_Press WordPress WordPress.com WordPress.org "
    "Blogger Tumblr Vimeo SoundCloud Substack Medium Ghost Last.fm radio.de Dreamstime Depositphotos Adobe_Stock "
    "Freepik Pexels Amazon.de Amazon.com Kununu Xing Trustpilot AddToAny Jetpack Akismet Mailchimp Drupal Typo3 "
    "Joomla Matomo Cloudflare OneTrust Steady Ko-fi VG_Wort IVW INFOnline USA.gov AdChoices Ad_Choices "
    "Creative_Commons_BY RSS VIP VK ВКонтакте Одноклассники Дзен Яндекс Рамблер LINE はてブ はてなブックマーク "
    "네이버 카카오톡 카카오 페이스북 트위터 밴드 유튜브 Licencja Najnowsze"
)
# Agencies by the names under which datelines have them.
AGENCIES = (
    r"reuters|ap|afp|dpa|efe|ansa|upi|apa|sda|ats|belga|tass|тасс|ria.*|риа.*|интерфакс.*|interfax.*|ukrinform"
    r"|укрінформ|укринформ|unian|уніан|унн|yonhap.*|연합뉴스|뉴시스|뉴스1|kyodo|jiji|xinhua|bloomberg|pap|anadolu|aa"
    r"|cnn|europa press|adnkronos|agi|askanews|lapresse|kna|epd|cp|aap|pa media"
)
PARTICLES = frozenset(("van", "al", "bin", "ibn"))  # between the words of a person's name
# What stands beside a date in small letters: agencies by their short names, and clocks of other lands.
WIRED = listed("dpa afp ap apa sda ats reuters epd kna pa efe ansa tass uur kl óra tempo di van")

# Whose pictures newspapers print, as their credits have them.
PICTURED = (
    "AP|AFP|EPA|EFE|ANSA|dpa|APA|SID|AAP|PA|ANP|Belga|IMAGO|Reuters|Getty|Keystone|Shutterstock|Alamy|Bloomberg|Xinhua"
    "|UNIAN|УНІАН|Укрінформ|ТАСС|РИА Новости|Anadolu|Europa Press|LaPresse|Ritzau|TT|NTB|Kyodo|Yonhap|iStock|AdobeStock"
)
