"""German: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\bpressemitteilung\b",
    line=r"(?:presse|medien)(?:mitteilung|information)\b",
    subject="pressemitteilung",
    office="pressestelle (?:der |des |von )?",
    bodies=r"Bundesministerium\s.{3,50}",
    telling=r"\b(?:bundes\w+|ministerium|polizei|staatsanwaltschaft|gericht|landkreis|stadt)\b",
)
