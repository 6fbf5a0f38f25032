"""Russian: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads="эмбарго|исправление|уточнение|от редакции",
    marks="исправлено|уточнено",
    opens=r"(?:архивное фото|фото (?:сделано|из архива))",
    published=r"\b(?:опубликован|обновл[её]н)[ао]?\b.{0,20}\d|\bзарегистрирован\w* (?:роскомнадзор|в роскомнадзор)",
    noted=r"\b(?:разговор|интервью|беседа)\b.{0,12}\b(?:записан\w*|состоял\w+)",
    bracketed="фото",
    photographed=r"(?<=[.!?»] )фото (?-i:(?=[А-ЯЁ]))",
    pictured="фото",
    cited=r"\bдата обращения\b|\bтам же\b",
    writer="от",
)
