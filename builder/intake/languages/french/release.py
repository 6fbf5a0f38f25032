"""French: how public bodies are called, and their releases."""

from builder.intake.languages.release import Release

RELEASE = Release(
    marks=r"\b(?:communiqué de presse|(?<!\w )communiqué n|information presse|note de presse|note aux rédactions)\b",
    line=r"communiqué de presse\b",
    subject="communiqué de presse",
    office="service de presse (?:de la |du |de l'|de )?",
    bodies=r"Ministère\s.{3,50}",
    telling=r"\b(?:ministère|préfecture|préfet|parquet|procureur|tribunal|cour|gendarmerie|police|mairie|ville|conseil"
    r"|agence|direction|douanes?|institut|centre|commission|ambassade|observatoire|université|fédération|association"
    r"|autorité|fondation|office)\b",
    phone="tél|tel|téléphone|standard|fax",
)
