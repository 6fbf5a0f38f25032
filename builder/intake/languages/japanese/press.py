"""Japanese: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="フォロワー|登録者数?|チャンネル登録者数|人のフォロワー|友だち",
    counts="千|万|人",
    numbered=r"第\d+号",
    phrase=r"(?<=[^\W_a-z])[をがはにへで](?=[^\W_\u3040-\u309f])|[をにで]$|記者$|(?:有料|無料|会員|限定)(?:会員)?記事|残り[\d０-９,，]+文字|^(?:発行人|編集人|発行責任者|編集長)",
    reserves="無断|転載|著作権",
    appeals="購読|登録|フォロー|会員",
    field="媒体|媒体名|掲載紙|新聞名|発行元",
    source="出典",
    full="無断|転載|著作権",
    forms="株式会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|独立行政法人|国立研究"
    "開発法人|学校法人|合同会社|有限会社",
    leads="発行所|編集・発行|発行|元記事は",
    glued="株式会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|独立行政法人|国立研究"
    "開発法人|学校法人|合同会社|有限会社",
    desks="部|局|支社|取材班|写真|提供|撮影",
    editions="速報|デジタル|電子版|オンライン|プラス|ニュースサイト|朝刊|夕刊|日曜版",
    houses="社",
    presses="(?<=新聞)|(?<=日報)|(?<=新報)|(?<=時報)|(?<=民報)|(?<=放送)|(?<=タイムス)|(?<=タイムズ)",
    others=listed(
        "有料会員記事 会員限定記事 会員記事 有料記事 無料記事"
        " ニュース 速報 要旨 要約 概要 はじめに おわりに 提言 参考文献"
    ),
    ending="新聞|通信|ニュース|放送|日報|新報|メール|テレビ|タイムズ|タイムス|時報|民報",
    papers="新聞|通信|ニュース|放送",
    legal="〒",
    law="著作権",
    forbids="転載",
    itself=r"本紙|本誌|小紙",
    agencies=r"通信社?$",
)
