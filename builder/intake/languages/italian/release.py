"""Italian: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:comunicato(?: stampa| n)|nota stampa)\b",
    line=r"comunicato stampa\b",
    subject="comunicato stampa",
    office="ufficio stampa (?:della |del |di |dell')?",
    bodies=r"Ministero\s.{3,50}",
    telling=r"\b(?:ministero|questura|procura|comune|prefettura|carabinieri|polizia|guardia|comando|nucleo|regione"
    r"|provincia|tribunale|corte|agenzia|istituto|centro|direzione|autorità|ambasciata|università|fondazione"
    r"|associazione|osservatorio|capitaneria)\b",
    phone=r"tel|telefono|fax|centralino",
)
