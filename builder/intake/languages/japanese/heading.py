"""Japanese: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="見出し|件名|タイトル|表題",
    passed_on=r"転送元|からの転送",
    text="本文",
    dek="リード|前文|要約|概要",
    style="見出し",
    titled=listed("表題"),
    wire="時事|共同|ロイター|通信|新聞",
    flash="速報|号外",
    leaf="ページ|頁",
)
