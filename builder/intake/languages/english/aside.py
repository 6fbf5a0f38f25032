"""English: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"(?:photo |image |picture )?caption|"
    r"notes? to editors|about (?:us|(?:this|the) (?:author|authors|board|company|charity|foundat"
    r"ion|organi[sz]ation|report|series|project|group))|on this day|from the archives?|(?:press|"
    r"media) contacts?|poll|quiz|"
    "embargo(?:ed)?|correction|corrections|clarification|editors?'s? note|note|errata|erratum",
    marks="corrected",
    opens=r"a version of this|(?:all )?figures (?:for|before|after|since|from) \d{4} (?:are|were) (?:n"
    r"ot|provisional|preliminary|estimate)|converted at|(?:currency |exchange )rates? (?:as of|o"
    r"f|on)|"
    r"(?:(?:under )?embargo(?:ed)? (?:until|till)|published in the print edition)\b"
    r"|(?:stated on|fact-checked on|archived on|x post, archived)\b|(?:an earlier"
    "|a previous) version of this|printed (?:on|from)",
    published=r"\bthis (?:story|article|report|piece|post|interview|page) (?:was|is|has been|appeared|first"
    r"|originally)\b|\b(?:first|originally|last) (?:published|updated|appeared|posted)\b"
    r"|\breporting period\b",
    noted=r"\b(?:published|printed) since \d{4}\W*$|\(\d+\s?(?:pp|pages)\b|\bpp?\.\s?\d[\d-]*\W*$|"
    r"\b(?:the|this) (?:interview|conversation) (?:was (?:conducted|recorded|edited|held)|took p"
    r"lace|has been (?:edited|condensed))|\b(?:edited|condensed) for (?:length|clarity|brevity)|"
    r"\b(?:photo(?:graph)?s?|pictures|images|video|footage|b-roll|log|files?)\b.{0,60}\b(?:avail"
    r"able|downloaded|free (?:for|to) use)\b.{0,40}\buntil\b|\bsince \d{4},? this (?:newspaper|p"
    r"aper|(?:web)?site|magazine)\b|\binformation (?:is )?(?:correct|accurate) as (?:of|at)",
    bracketed="photo|image",
    pictured="photo|image",
    by="by|credit",
    photographed=r"\bphotographs? (?:by|courtesy of)\b",
    authored=r"(?i:\bstaff (?:writer|reporter)\b|\bcontributing (?:writer|editor)\b)"
    r"|^(?:[A-Z][\w'.-]+ ){2,4}(?:has (?:covered|reported|written|worked|contributed)\b|(?:covers|writes"
    r"|reports)\b.{3,80}(?:\bfor\b|\bsince\b)|is (?:an?|the) (?:[\w-]+ ){0,4}(?:reporter|correspondent"
    r"|editor|journalist|columnist|fellow|analyst)\b|joined (?:the )?[A-Z])|^(?:She|He"
    "|They) (?:joined (?:the )?[A-Z]|has (?:covered|reported|written for)|won (?:a|an|the) )",
    cited=r"\bpp?\.\s?\d|\bibid\b|\bcited in\b|\baccessed\b|\bop\. cit",
    writer="by",
    offers=r"\d ?% off\b|\bdiscount code|\bfree (?:delivery|shipping|trial)",
)
