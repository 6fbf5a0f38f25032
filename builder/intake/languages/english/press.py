"""English: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="subscribers?|followers?|members?|friends",
    counts="k|m",
    airs="live|live now|on air",
    number=r"\bno\.|\bissue|\bvol\.",
    reserves=r"\bcopyright\b|\ball rights reserved\b|\breproduction\b",
    appeals=r"\b(?:subscri(?:be|bers?|ption)|sign up|support|donate|become a|join|follow|readers of|readers like"
    "|newsletter|listen|members?(?:hip)?|download|our (?:app|channel|team|work)|sent (?:to you )?by"
    "|you (?:are|were) (?:receiving|reading)|add .{2,30} (?:as|to)|daily letter|application|talk with"
    r"|more (?:from|on|in)|read (?:more|on)|why trust|about)\b",
    field="publisher|outlet|source_?name|site_?name|og:site_name|provider|media|newspaper|publication|agency"
    "|source_title|feed",
    source="source|publisher",
    rights=r"\ball (?:contents?|text|material|articles|stories)(?: on this (?:site|website|page))?(?: is| are)?",
    full="reserved|reproduction|prohib|copyright",
    beside="with|and",
    longer=r"of\s(?:the\s)?",
    firms="ltd|limited|inc|llc|llp|pvt|newspapers?|plc|publishers|publishing|publishing group|corp|co|company"
    "|media group|holdings?|all|rights|reserved",
    holdings="group|mediagroup|communications|company|holdings?|publishing|publications|networks?|magazines?"
    "|corporation|enterprises|digital|interactive|product|entertainment|regents",
    funds="foundation|project|newspapers?|media|association|trust",
    joins="of|of the|the|and|for",
    articles="the",
    leads="via|published by|by|share|visit|shop|download|unlock|about|contact|follow|get|watch|more|join"
    "|support|subscribe|from|for|log in|sign in|search"
    "|copyright|all rights? reserved|copyright by",
    plain=listed(
        "all app apps correspondent editor editorial group home homepage jobs media multimedia newsletter "
        "newsletters newsroom online plus podcast podcasts premium reporter reserved rights shop staff store writer "
        "subscribe support team terms"
    ),
    editions="digital|web|plus|online",
    others=listed(
        "Powered Designed Infringement Trademark Policy Background Terms Design Theme Us Our You Your We Me "
        "My This That These Those Today Tomorrow Home Menu Search News World Politics Business Sport Sports "
        "Opinion Culture Here Now More All Notice Captures Captions Copyright_Notice Subscribe_Now Free "
        "Registered Premium Log_In Sign_In Sign_Up Read_More Contact_Us About_Us Read_Also "
        "EU US UK UN TV PM AM AI IT GB NB PS ID PR HR QR DC NY LA AD "
        "All_rights_reserved Editor Staff Admin Newsletter Photo Image Video Live Live_Updates Live_Blog "
        "Share Save Print Key_Points Immediate_Release For_Immediate_Release Latest Breaking Top_Stories "
        "Pinned_Message Copyright Copyrights All_Rights All_Right Reproduction Privacy_Policy OK"
        " Executive_Summary Summary Abstract Key_Findings Introduction Conclusion Conclusions "
        "References Recommendations"
    ),
    words=listed(
        "advertiser argus bulletin chronicle courier daily democrat dispatch echo examiner fm gazette globe "
        "herald ilbo inquirer ledger magazine messenger mirror monitor news-press newsline newspaper newswire observer "
        "post press radio register republic review sentinel shimbun sinmun standard star-tribune telegraph times "
        "tribune tv weekly"
    ),
    papers=r"\b(?:times|post|ledger|courier|tribune|herald|gazette|chronicle|observer|news|press|newspaper|letter"
    "|dispatch|bulletin|review|daily|weekly|telegraph|mirror|sentinel|inquirer|examiner|radio|tv|fm"
    r"|online|info|inform|wire)\b",
    lists=r"\b(?:latest|trending|featured|breaking|video|movie|music|celebrity|tech|food|money|top|world|local"
    "|business|more|all|live|sports?|our|your|other|related|conflicts?|politics|releases?|briefing"
    "|conference|topics?|home|contact|office|pages?|watch|listen|sign|read|skip|menu|e-edition|national"
    r"|international|release)\b",
    issue=r"No\.|issue|vol\.?",
    channel=r"\bsubscribe|\bjoin\b|\bchannel\b",
    own=r"\b(?:subscribe|member(?:s|ship)?|support|newsletter|issue|appears|graphics?|map|company"
    r"|communications|rights|covers .{3,60} for|reporter|editor|readers?|join|donate)\b",
    legal="registr|ltd",
    law=r"\bissn\b|^published in ",
    reserved=r"\ball\b",
    after="All",
    holder=r"by\s|all rights? reserved[.,]?\s",
    forbids="reserv",
    sorts="weekly|daily|monthly|online|magazine|newspaper|newsletter",
    itself=r"\b(?:to|by|of|in) this (?:newspaper|website|magazine|news site|news organi[sz]ation|publication"
    r"|correspondent)\b",
    agencies=r"\b(?:news|press) (?:agency|wire|service)\b|\bnewswire\b|\bbusiness wire\b",
    sides=listed(
        "tv radio live shop shops games digital club plus premium weekly daily news sunday briefing view spotlight "
        "international media video audio"
    ),
    links="privacy|terms|imprint|contact|about|careers|cookies?|legal|accessibility|advertise|corrections",
)
