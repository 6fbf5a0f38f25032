"""English: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:for immediate release|(?:press|media|news) (?:release|statement|notice|advisory)"
    r"|office of the spokesperson|press office|press briefing|readout|press service)\b",
    line=r"(?:press|media|news) (?:release|statement|advisory)\b",
    subject="press[- ]release|for immediate release|media advisory",
    office="press (?:office|service|cent(?:re|er)) of (?:the )?",
    bodies=r"(?:The\s)?(?:(?:U\.?S\.?|UK|EU|Federal|State|National|European|Royal|Central|United Kingdom"
    r"|United States)\s)*(?:(?:Department|Ministry|Embassy|Government|Council|Commission|Agency"
    r"|Administration|Office|Secretariat|Bureau)\s(?:of|for|on)\s(?:the\s)?(?!\w+day\b)[A-Z][\w'-]+(?:(?:\s|,\s"
    r"|\sand\s|\sof\s|\s&\s|\sof\sthe\s)[A-Z][\w-]+){0,5}|White House|General Staff(?:\s[A-Z]\w+)*"
    r"|European (?:Commission|Council|Parliament)|Security Service of \w+|(?:Armed Forces|Air Force"
    r"|Central Bank|Bank|Parliament|Cabinet of Ministers) of (?:the )?[A-Z]\w+)",
    telling=r"\b(?:court|tribunal|offices?|agency|authority|council|ministry|department|commission|service|police"
    "|bank|fund|programme|program|organi[sz]ation|mission|command|university|institute|parliament|senate"
    r"|embassy|administration|attorney|prosecutor|directorate|bureau|secretariat|constabulary|board|centre|center"
    r"|federation|society|foundation|union|guard|forces?)\b",
    phone=r"tel|phone|telephone|fax|p\.?o\.? box",
)
