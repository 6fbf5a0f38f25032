"""Spanish: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:nota de prensa|nota informativa|boletín de prensa|comunicado)\b",
    line=r"(?:nota|comunicado|boletín) de prensa\b",
    subject="nota de prensa|comunicado de prensa",
    office="gabinete de prensa (?:de la |del |de )?|oficina de prensa (?:de la |del |de )?",
    bodies=r"Ministerio\s.{3,50}",
    telling=r"\b(?:ministerio|fiscalía|ayuntamiento|gobierno|procuraduría|policía|guardia civil|tribunal|juzgado|corte"
    r"|secretaría|dirección|agencia|instituto|centro|comisión|embajada|universidad|delegación|subdelegación|junta"
    r"|consejería|defensoría|fundación|asociación|observatorio|fuerzas?|armada)\b",
    phone="tel|teléfono|tfno|telf|fax|conmutador",
)
