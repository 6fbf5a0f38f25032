"""Italian: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\bcomunicato stampa\b",
    line=r"comunicato stampa\b",
    subject="comunicato stampa",
    office="ufficio stampa (?:della |del |di |dell')?",
    bodies=r"Ministero\s.{3,50}",
    telling=r"\b(?:ministero|questura|procura|comune)\b",
)
