"""German: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:(?:presse|medien)(?:mitteilung|information|aussendung|erklärung)|polizeimeldung)\b",
    line=r"(?:presse|medien)(?:mitteilung|information)\b",
    subject="pressemitteilung",
    office="pressestelle (?:der |des |von )?",
    bodies=r"Bundesministerium\s.{3,50}",
    telling=r"\b(?:bundes\w+|landes\w+|ministerium|\w*polizei|\w*präsidium|\w*staatsanwaltschaft|\w*gericht|landkreis"
    r"|stadt|gemeinde|\w*amt|behörde|\w*direktion|zoll\w*|feuerwehr|\w*verwaltung|\w*institut|\w*zentrum|universität"
    r"|\w*verband|botschaft|kanzlei|kommission|stiftung|gesellschaft)\b",
    phone="tel|telefon|fax|fon",
)
