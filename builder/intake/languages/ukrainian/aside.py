"""Ukrainian: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads="ембарго|виправлення|уточнення|від редакції|примітка редакції",
    marks="виправлено|уточнено",
    opens=r"(?:архівне фото|фото (?:зроблено|з архіву))",
    published=r"\b(?:опубліковано|оновлено)\b.{0,20}\d",
    noted=r"\b(?:розмову|інтерв'ю|бесіду)\b.{0,12}\b(?:записано|проведено)",
    bracketed="фото|світлина|архів",
    photographed=r"(?<=[.!?»] )фото (?-i:(?=[А-ЯІЇЄ]))",
    pictured="фото",
    cited=r"\bдата звернення\b|\bтам само\b",
    writer="від",
)
