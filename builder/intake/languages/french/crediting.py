"""French: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    day="date",
    undated=r"\bcrédit\b"
    r"|^(?:prochaine?|évènement|événement|date (?:limite|de l'événement"
    r"|de naissance)|échéance|début|fin)\b[^:\d]{0,24}[:\d]"
    r"|^(?:inscrite?|membre depuis|fondée?|entrée en vigueur|applicable"
    r"|valable|née?|séance|audience)\b[^:\d]{0,24}[:\d]",
    media="vidéo",
    standing=r"(?:point de situation|bulletin|situation|point)(?: [\w'-]+){0,2}? (?:au|du|le)|à la date du|en date du",
    cites=r"pour citer (?:ce|cet|cette) \w+|citation (?:suggérée|recommandée)",
    dating=listed("de du et jeu la le lecture lun mar mer minutes page sam temps ven à édition"),
    lines=r"\bcrédit\b",
    pictures="crédit",
    by=r"(?:propos recueillis |rédigé |écrit |un article |texte )?par|auteur|(?:texte|autrice)(?=\s?:)"
    r"|avec (?:l')?(?:afp|reuters|belga|ats|ap)(?: et|,)|de (?:notre|nos) (?:correspondant|envoyé)\w*(?: spécia\w+)?"
    r"(?: (?:à|en|au) \w+)?,?",
    trades=r"journalistes?|correspondante?s?|envoyée?s? spécia\w+|rédact\w+|reporters?|chroniqueu\w+",
    seat="à|en|au|aux",
    writer="par|texte?",
    joins="et|avec",
    particles=listed("de du la le"),
    inside=listed("de la"),
    between="de|la",
    small=listed("le à"),
    mailed="courriel|mél",
    desks="rédaction",
    picture="crédits?",
    source="crédit",
)
