"""Italian: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    verbs=r"(?:ha|hanno|aveva|avevano) (?:poi |anche |inoltre |aggiunto che )?(?:dichiarato|detto|affermato"
    r"|annunciato|confermato|riferito"
    r"|riportato|aggiunto|spiegato|sottolineato|precisato|scritto|assicurato|sostenuto|reso noto|fatto sapere"
    r"|comunicato|avvertito"
    r"|denunciato|stimato|accusato|ribadito|rivelato|ammesso|smentito|osservato|parlato di|replicato|risposto"
    r"|commentato|evidenziato"
    r"|ricordato|segnalato|contato)"
    r"|dichiara|dichiarano|dice|dicono|afferma|affermano|annuncia|annunciano|conferma|confermano|riferisce"
    r"|riferiscono|riporta|riportano"
    r"|aggiunge|spiega|spiegano|sottolinea|precisa|precisano|scrive|scrivono|sostiene|sostengono|stima|stimano"
    r"|rivela|rivelano|fa sapere"
    r"|fanno sapere|rende noto|avverte|denuncia|racconta|disse|affermò|dichiarò|parla di|parlano di|comunica"
    r"|si legge in|ricorda",
    told=r"(?:ha|hanno) (?:detto|riferito|dichiarato|rivelato|raccontato)(?: a| al| alla| all')?",
    according=r"secondo|stando a(?:i|l|lla|lle|gli)?|a detta di|a quanto (?:riferisc\w+|riport\w+|dichiarat\w+"
    r"|afferm\w+)|come (?:riferisce|riportato da"
    r"|scrive|riporta|annunciato da|ha detto)|per",
    citing=r"citando|citat[oaie] da(?:l|lla|ll')?|che cita|con riferimento a|facendo riferimento a|sulla base di",
    nouns=r"fonti|fonte|funzionari[o]?|portavoce|autorità|polizia|procura|intelligence|esercito|stato maggiore"
    r"|ministero|governo|esperti|esperto"
    r"|analisti|analista|media|agenzia|quotidiano|giornale|rapporto|diplomatici|residenti|abitanti|testimoni"
    r"|governatore|presidente"
    r"|presidenza|ministro|servizi|servizio|giornalisti|soccorritori|comando|comandante|deputati|emittente|istituto"
    r"|organizzazione|ong|capo"
    r"|militari|premier|sindaco|cancelleria|casa bianca|vigili del fuoco|difesa|protezione civile",
    reports=r"(?:i )?media|la stampa|notizie di stampa|fonti di stampa",
    media=r"giornale|agenzia|quotidiano|rivista|emittente|sito|settimanale|testata|rapporto|tv|agenzia di stampa",
    carriers=r"(?:il|la|l'|questo|questa|lo|nel|nella) ?(?:articolo|giornale|quotidiano|agenzia|rapporto|comunicato"
    r"|emittente|nota|dichiarazione)",
    titles=r"(?:vice)?presidente|premier|primo ministro|ministro|ministra|cancelliere|cancelliera"
    r"|segretari[oa](?: generale)?|portavoce"
    r"|generale|colonnello|maggiore|capitano|ammiraglio|comandante|capo|direttore|direttrice|governatore|sindaco"
    r"|sindaca|ambasciatore"
    r"|ambasciatrice|deputat[oa]|senatore|senatrice|analista|espert[oa]|professore|professoressa|dott\.?|signora?"
    r"|omologo|leader|re|regina"
    r"|rappresentante|consigliere",
    relative=r"che|il quale|la quale|i quali|dove|cui",
    pronouns=r"lui|lei|egli|ella|loro|essi|questo|questi|noi|io|si|ciò",
    person=r"lui|lei|egli|ella",
    going_on=r"secondo (?:lui|lei|loro)|a suo dire|questo|questa|questi|queste|loro|suo|sua|suoi|sue|lui|lei|egli"
    r"|ciò|tra loro|di questi|in totale"
    r"|si tratta|essi",
    finite=r"è|sono|era|erano|ha|hanno|aveva|sarà|saranno|può|possono|deve|devono|fu|va|vanno|viene|vengono",
    connectors=r"che|chi|dove|quando|mentre|anche se|ma|perché|se|come|poi|e che|sebbene|poiché",
    lead_in=r"a|in|nel|nella|il|lo|durante|dopo|prima|da|secondo|inoltre|tuttavia|anche|poi|lunedì|martedì|mercoledì"
    r"|giovedì|venerdì|sabato"
    r"|domenica|ieri|oggi|intanto|infine|così|su|parlando|sul|rispondendo|per",
    articles=r"il|lo|la|i|gli|le|l'|un|uno|una|un'|del|della|dei|questo|questa",
    helpers=r"stesso|stessa|anche|inoltre|poi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi",
    prepositions=r"di|del|della|dei|delle|degli|dell'|dal|dalla|da|a|al|alla|ai|in|nel|nella|su|sul|sulla|per|con"
    r"|durante|dopo|prima|e|o|che"
    r"|tra|fra|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|secondo|ai",
    passive=r"(?:è|sono|stato|stata|stati|state|era|erano|essere|un|una|il|la|lo|i|le|di|del|si)\s+$",
    that=r"che",
    loose=listed("di del della dei delle da dal dalla a al alla in nel nella su per con e o ma che il lo la i gli le "
    "un una questo questa si"),
    inverted=True,
)  # fmt: skip
