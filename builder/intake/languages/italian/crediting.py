"""Italian: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    day="data",
    undated=r"\b(?:foto|registrazione)\b"
    r"|^(?:prossim[oaie]|evento|scadenza|data (?:evento|dell'evento"
    r"|di nascita)|inizio|fine)\b[^:\d]{0,24}[:\d]"
    r"|^(?:seduta|valid[oa]|in vigore|iscritt[oa]|fondat[oa]|nat[oa]|udienza)\b[^:\d]{0,24}[:\d]",
    standing=r"(?:situazione|bollettino|punto)(?: [\w'-]+){0,2}? (?:al|del|alle)",
    cites=r"(?:come|per) citare(?: quest[oa'] ?\w+)?|citazione (?:consigliata|suggerita)",
    dating=listed(
        "a alle con da del della di dom edizione gio lettura lun mar mer minuti ore pag pagina sab "
        "tempo ven fa ora lì addì"
    ),
    lines=r"\bfoto\b",
    pictures="foto(?:grafia)?",
    by=r"(?:(?:testo|servizio|intervista) |a cura |(?:colloquio|intervista) con [^,.|]{3,40}? )?di|autore|autrice"
    r"|dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: (?:a|da|in) \w+)?",
    trades="inviat[oa]|corrispondente|giornalista|redattrice|redattore|cronista",
    seat="a|ad|da|in",
    writer="di",
    joins="e",
    particles=listed("da di la"),
    inside=listed("al"),
    between="di|da|la|al|del",
    small=listed("alle il ore"),
    mailed="posta|contatti",
    desks="redazione",
    picture="fotos?",
    opens="foto",
    bracketed="foto",
    source="foto",
)
