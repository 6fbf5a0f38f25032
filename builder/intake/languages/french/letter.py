"""French: what mail programs and their users write around what they send."""

from builder.intake.languages.letter import Letter
from builder.intake.languages.model import listed

LETTER = Letter(
    resent="tr",
    prefix="tr",
    carrier="par l'intermédiaire de",
    at="chez",
    of="du|de la|de l'|de",
    editions=listed("matin soir"),
    sender="De|Expéditeur",
    sent="Envoyé|Envoyé le|Date|Date d['’]envoi",
    to="À|A|Pour|Destinataire",
    subject="Objet|Sujet",
    other="Copie à|Copie|Répondre à|Répondre-à|Pièces? jointes?|Importance",
    forwarded=r"(?:début du )?(?:message|e-?mail|courriel) (?:transféré|réexpédié|transmis)"
    r"|message (?:d['’]origine|original)",
    cited=r"(?:Le .{5,120}a écrit|.{2,80} a écrit le .{5,60})",
    footer=r"désabonner|désinscri|ne (?:souhaitez|désirez|voulez) plus recevoir|ne plus recevoir|gérer (?:vos"
    r"|mes) (?:préférences|abonnements)"
    r"|(?:voir|lire|afficher|consulter|visualiser|ouvrir).{0,40}(?:navigateur|en ligne|version web)|version en ligne"
    r"|vous (?:recevez|avez reçu) (?:ce|cet|cette|notre)\b",
    secret=r"ce(?:t)? (?:message|courriel|e-?mail)\b.{0,80}confidentiel|si vous n['’]êtes pas (?:le|la) destinataire"
    r"|(?:reçu|reçoit) (?:ce message|cet e-?mail|ce courriel) par erreur|avant d['’]imprimer",
    device=r"(?:envoyé|message envoyé) (?:de|depuis|par|avec|à partir de)[\w éè.'’-]{2,40}",
    greeting=r"bonjour|bonsoir|ch(?:er|ère)s?|salut|madame|monsieur|pour info(?:rmation)?|à toutes? et à tous",
    closing=r"(?:bien )?(?:cordialement|amicalement|sincèrement)|bien à (?:vous|toi)|(?:cordiales|sincères"
    r"|meilleures) salutations"
    r"|merci|bonne (?:journée|soirée)|amitiés",
    contact=r"contacts?(?: presse| médias?)?|service de presse|à propos(?: de .{2,40})?",
    office=r"service (?:de )?presse|bureau de presse|presse|rédaction|communication|lettre|alertes?|infolettre"
    r"|la newsletter",
    warning=r"^\W*(?:attention|avertissement|externe)\b.{0,60}(?:e-?mail|message|courriel|expéditeur|extérieur)",
    ended=r"fin du message (?:transféré|réexpédié)",
    whole=r"lire (?:la suite|l'article(?: complet| en entier)?|en ligne)|(?:l')?article complet|"
    r"texte intégral|en savoir plus",
    web=r"(?:(?:ce|cet|cette) (?:e-?mail|courriel|message|lettre) s'affiche mal\s?\? )?(?:voir|lire|ouvr(?:ir|ez)"
    r"|afficher|consulter).{0,25}(?:navigateur|en ligne)|version en ligne",
)
