"""Japanese: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting

CREDITING = Crediting(
    day="日付",
    undated=r"^動画"
    r"|^(?:次回|次の|開催|締切|締め切り|期限|開始|終了|生年月日|イベント)[^:\d]{0,20}[:\d]"
    r"|^(?:施行|発売|応募|設立|創刊)[^:\d]{0,20}[:\d]",
    lines="写真",
    pictures="写真",
    by="文",
    reporter=r"(?:^記者[\s:：=＝]{1,2}|^(?=[一-龯々\s]{2,9}記者$))([一-龯々]{1,4}\s?[一-龯々]{1,4}?)(?=$|\s?記者$)",
    picture="写真",
    bracketed="写真",
    wired=r"[=＝](?:\d{1,2}月)?\d{1,2}日(?:午前|午後)?[^。]{0,20}、|(?:撮影|提供)$",
    cites="引用(?:表記|方法)",
    mailed="メール",
)
