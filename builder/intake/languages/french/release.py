"""French: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\bcommuniqué de presse\b",
    line=r"communiqué de presse\b",
    subject="communiqué de presse",
    office="service de presse (?:de la |du |de l'|de )?",
    bodies=r"Ministère\s.{3,50}",
    telling=r"\b(?:ministère|préfecture|parquet|tribunal)\b",
)
