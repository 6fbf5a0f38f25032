"""Italian: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    returns="(?:Lo|È quanto|Ne) (?:ha |hanno )?(?:rif|reso|comunic|annunci|detto|fatto sapere)",
    asked="DOMANDA",
    verbs=r"ricordava(?:no)?|parla(?:no)? (?:invece )?di(?= \d)|replica(?:no)?|contava(?:no)?|stimava(?:no)?"
    r"|denunciava(?:no)?|sosteneva|ripete|ripetono|parla di|parlano di|parlava di|nota|giura|ipotizza|ipotizzano"
    r"|obietta|riconosce|rivendica|rivendicano|smentisce|smentiscono"
    r"|riconoscono|(?:è|sono) (?:il conto|i conti|la stima|le stime|i numeri|i dati)(?= (?:del|della|di|dei"
    r"|delle|dello))"
    r"|(?:ha|hanno|aveva|avevano|avrebbe) (?:poi |anche |inoltre |già |quindi |infine |ancora )?(?:dichiarato"
    r"|detto|affermato|annunciato|confermato|riferito|riportato|aggiunto|spiegato|sottolineato|precisato"
    r"|scritto|assicurato|sostenuto|reso noto|fatto sapere|comunicato|avvertito|denunciato|stimato|accusato"
    r"|ribadito|rivelato|ammesso|smentito|osservato|parlato di|replicato|risposto|commentato|evidenziato"
    r"|ricordato|segnalato|contato|raccontato|registrato|calcolato|rilevato|censito|accertato|verificato"
    r"|documentato|quantificato|conteggiato|previsto|promesso|chiesto|lamentato|criticato|concluso|proseguito"
    r"|continuato|insistito|illustrato|informato|lanciato|pubblicato|trovato|mostrato|ipotizzato|indicato"
    r"|puntualizzato|rivendicato|rimarcato|lasciato intendere|elencato|fissato|alzato|tagliato|portato)"
    r"|si (?:è|sono) (?:detto|detta|detti|lamentato|lamentata|difeso|difesa)|dichiara|dichiarano|dice|dicono"
    r"|diceva|afferma|affermano|annuncia|annunciano|conferma|confermano|riferisce|riferiscono|riporta|riportano"
    r"|aggiunge|aggiungono|spiega|spiegano|spiegava|sottolinea|sottolineano|precisa|precisano|scrive|scrivono"
    r"|sostiene|sostengono|stima|stimano|calcola|calcolano|conta|contano|rivela|rivelano|fa sapere|fanno sapere"
    r"|rende noto|rendono noto|avverte|avvertono|denuncia|denunciano|racconta|raccontano|disse|affermò|dichiarò"
    r"|annunciò|spiegò|aggiunse|parla di|parlano di|comunica|comunicano|informa|informano|si legge in"
    r"|si legge (?:nel|nella)|ricorda|ricordano|segnala|segnalano|osserva|osservano|rileva|rilevano|registra"
    r"|registrano|prevede|prevedono|promette|promettono|chiede|chiedono|lamenta|lamentano|critica|criticano"
    r"|conclude|prosegue|continua|insiste|ribadisce|ribadiscono|ammette|ammettono|replica|replicano|risponde"
    r"|rispondono|commenta|commentano|evidenzia|evidenziano|indica|indicano|quantifica|documenta|certifica"
    r"|emerge da|mostra|mostrano|teme|temono|ritiene|ritengono|pensa|crede|puntualizza|rimarca|twitta|pubblica"
    r"|illustra|attacca|valuta|valutano|fissa|accusa|accusano|assicura|assicurano|smentisce|riassume|confida"
    r"|fa notare|lancia l'allarme",
    told=r"(?:ha|hanno) (?:detto|riferito|dichiarato|rivelato|raccontato)(?: a| al| alla| all')?",
    according=r"per(?= (?-i:[A-ZÀ-Þ][\w-]+) (?:sono|è|erano|era|hanno|ha)\b)"
    r"|per(?= (?:la |l'|il |i )(?:difensor|prefett|region|protezion|organizzazion|ispettor|comun))|"
    r"secondo (?:i dati|le stime|le cifre|i calcoli|fonti) (?:di|del|della|dell'|dei|delle)|a sentire"
    r"|come (?:spiega|ricorda|riferito da|annunciato da|spiegato da|sottolinea)|dai dati (?:di|del|della|dell')"
    r"|fonti (?:di|del|della|dell')|secondo|stando a(?:i|l|lla|lle|gli)?|a detta di"
    r"|a quanto (?:riferisc\w+|riport\w+|dichiarat\w+|afferm\w+)"
    r"|come (?:riferisce|riportato da|scrive|riporta|annunciato da|ha detto)"
    r"|per(?= (?:il |la |lo |l'|i |gli |le )(?:sindacat|procura|procuratore|ministr|governo|president"
    r"|economist|analist|avvocat|opposizion|ong|polizi|associazion|difes|legal|sindac|autorit|espert|direttor"
    r"|responsabil))",
    citing=r"citando|citat[oaie] da(?:l|lla|ll')?|che cita|con riferimento a|facendo riferimento a|sulla base di",
    nouns=r"organizzator[ei]|organizzatrici|ospedal[ei]|soccorritori|superstiti|sopravvissut[ie]|comando|struttura|osservatorio|fondazione|armatore|comitato|"
    r"aziend[ae]|società|compagnia|gruppo|sindacat[oi]|associazione|associazioni|federazione|confederazione"
    r"|camera"
    r"|tribunale|corte|banca|commissione|comitato|consiglio|comune|prefettura|prefetto|questura|questore|regione"
    r"|provincia|ufficio|fondo|coalizione|università|ospedal[ei]|ambasciata|parlamento|senato|partito|opposizione"
    r"|gestore|operatore|osservatorio|ricercator[ei]|ricercatrice|scienziati|studio|sondaggio|indagine|dati|cifre"
    r"|statistiche|documenti|documento|carabinieri|guardia costiera|guardia di finanza|guardia|capitaneria|dogane"
    r"|attivisti|avvocat[oi]|giudic[ei]|economist[aei]|fondazione|centro|rete|aeroporto|porto|direttore|direttrice"
    r"|responsabile|segretari[oa]|leader|dirigenti|rappresentant[ei]|consigliere|storico|cremlino|pentagono|onu|ue"
    r"|nato|oms|istat|enac|inps|protezione|croce rossa|superstiti|familiari|medici|volontari|inquirenti"
    r"|investigatori|autore|nota|bollettino|unicef|ispra|croce|assessor[ea]|armatori|coldiretti|fonti|fonte"
    r"|funzionari[o]?|portavoce|autorità|polizia|procura|intelligence|esercito|stato maggiore|ministero|governo"
    r"|esperti|esperto|analisti|analista|media|agenzia|quotidiano|giornale|rapporto|diplomatici|residenti|abitanti"
    r"|testimoni|governatore|presidente|presidenza|ministro|servizi|servizio|giornalisti|soccorritori|comando"
    r"|comandante|deputati|emittente|istituto|organizzazione|ong|capo|militari|premier|sindaco|cancelleria"
    r"|casa bianca|vigili del fuoco|difesa|protezione civile",
    reports=r"(?:i )?media|la stampa|notizie di stampa|fonti di stampa",
    media=r"giornale|agenzia|quotidiano|rivista|emittente|sito|settimanale|testata|rapporto|tv|agenzia di stampa",
    carriers=r"(?:il|la|l'|questo|questa|lo|nel|nella) ?(?:articolo|giornale|quotidiano|agenzia|rapporto|comunicato"
    r"|emittente|nota"
    r"|dichiarazione)",
    titles=r"capitan[ao]|comandante|(?:vice)?presidente|premier|primo ministro|ministro|ministra|cancelliere"
    r"|cancelliera"
    r"|segretari[oa](?: generale)?|portavoce"
    r"|generale|colonnello|maggiore|capitano|ammiraglio|comandante|capo|direttore|direttrice|governatore|sindaco"
    r"|sindaca|ambasciatore"
    r"|ambasciatrice|deputat[oa]|senatore|senatrice|analista|espert[oa]|professore|professoressa|dott\.?|signora?"
    r"|omologo|leader|re|regina"
    r"|rappresentante|consigliere",
    paper=r"(?:ultim[oiae]|prim[oiae]|nuov[oiae])?\s?(?:bilancio|conteggio|rapporto|comunicato|bollettino|cruscotto|report|dati|cifre|stime"
    r"|statistiche)(?: ufficial[ei])? (?:del |della |dei |delle |degli |dell'|dello |di )",
    relative=r"che|il quale|la quale|i quali|dove|cui",
    pronouns=r"lui|lei|egli|ella|loro|essi|questo|questi|noi|io|si|ciò",
    person=r"lui|lei|egli|ella",
    theirs=r"(?:secondo|per) (?:lui|lei|loro)(?=,)|a (?:suo|loro) (?:dire|avviso|giudizio)|stando ai (?:suoi"
    r"|loro) (?:dati|calcoli|conti|numeri)|secondo i (?:suoi|loro) (?:dati|calcoli|conti)",
    going_on=r"secondo (?:lui|lei|loro)|a suo dire|questo|questa|questi|queste|loro|suo|sua|suoi|sue|lui|lei|egli"
    r"|ciò|tra loro|di questi|in totale"
    r"|si tratta|essi",
    as_said="come",
    finite=r"è|sono|era|erano|ha|hanno|aveva|sarà|saranno|può|possono|deve|devono|fu|va|vanno|viene|vengono",
    connectors=r"che|chi|dove|quando|mentre|anche se|ma|perché|se|come|poi|e che|sebbene|poiché",
    lead_in=r"a|in|nel|nella|il(?= \d| giorno)|lo(?= scorso| stesso)|durante|dopo|prima|da|secondo|inoltre|tuttavia"
    r"|anche"
    r"|poi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|intanto|infine|così|su|parlando|sul"
    r"|rispondendo|per",
    articles=r"il|lo|la|i|gli|le|l'|un|uno|una|un'|del|della|dei|questo|questa",
    helpers=r"ne|stesso|stessa|anche|inoltre|poi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi",
    prepositions=r"di|del|della|dei|delle|degli|dell'|dal|dalla|da|a|al|alla|ai|in|nel|nella|su|sul|sulla|per|con"
    r"|durante|dopo|prima|e|o|che"
    r"|tra|fra|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|secondo|ai",
    passive=r"(?:è|sono|stato|stata|stati|state|era|erano|essere|un|una|il|la|lo|i|le|di|del|si)\s+$",
    that=r"che",
    loose=listed("di del della dei delle da dal dalla a al alla in nel nella su per con e o ma che il lo la i gli le "
    "un una questo questa si"),
    inverted=True,
    drops=True,
    also=r"e|ed|ma",
    whose=r"dell'|della|dei|degli|delle|del|di",
    bodies=r"azienda|società|compagnia|gruppo|sindacato|associazione|federazione|confederazione|tribunale|banca"
    r"|commissione|comitato|consiglio|comune|prefettura|questura|regione|ministero|governo|polizia|procura"
    r"|esercito|agenzia|istituto|osservatorio|fondazione|parlamento|senato|gestore|autorità|ospedale|università|ue"
    r"|onu|nato|oms|cremlino|carabinieri|guardia costiera|guardia di finanza|capitaneria|dogane|protezione civile"
    r"|vigili del fuoco|croce rossa|ong|opposizione",
    hearers=r"(?:a[il]|all'|alla|agli|ai) ?(?:giornalisti|cronisti|stampa|ANSA|Ansa|agenzia \S+|Reuters|Corriere"
    r"|Repubblica|quotidiano \S+|microfoni \S+)"
    r"|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|stamattina|stamani)"
    r"|in (?:conferenza stampa|una nota|un comunicato|un'intervista|aula|tv)|su (?:X|Twitter|Facebook|Telegram)"
    r"|dal canto suo|a sua volta|anche|inoltre|poi",
    several=r"essi|esse|loro",
    counts=r"(?:ha|hanno|aveva|avevano) (?:registrato|contato|rilevato|censito|accertato|conteggiato|trovato)",
    nobody=r"quanto|quale|dopo|prima",
)  # fmt: skip
