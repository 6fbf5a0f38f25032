"""Italian: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "adriano alberto aldo alessandra alessandro alessia alessio alice andrea angela angelo anna annalisa "
        "antonella antonia antonio arianna armando barbara beatrice bruno camilla carla carlo carmela caterina "
        "cecilia cesare chiara claudia claudio cristian cristiana cristina dario daniela daniele davide debora "
        "domenico donatella edoardo elena eleonora elisa elisabetta emanuele emilio emma enrico enzo ernesto "
        "ettore eugenio fabio fabrizio federica federico ferdinando filippo flavia flavio francesca francesco "
        "franco gabriele gaetano gennaro giacomo gianfranco gianluca gianni giorgia giorgio giovanna giovanni "
        "giulia giuliano giulio giuseppe giuseppina grazia guido ignazio ilaria irene isabella ivan laura "
        "leonardo lorenzo luca lucia luciano lucio luigi luisa manuela marcello marco margherita maria mariano "
        "marina mario marta martina massimiliano massimo matteo mattia maurizio mauro michela michele mirko "
        "monica nadia nicola nicoletta noemi ornella paola paolo pasquale patrizia piero pietro raffaele "
        "raffaella renato riccardo rita roberta roberto rocco rosa rosaria salvatore sandra sandro sara sergio "
        "serena silvana silvia silvio simona simone sofia stefania stefano susanna teresa tiziana tommaso umberto "
        "valentina valeria valerio vincenzo virginia vito vittoria vittorio walter olena oleksandr volodymyr "
        "vladimir sergej dmitrij igor emmanuel john joe james mark ahmed mohamed ali"
    ),
    bodies=r"[Ii]stituto|[Uu]niversità|[Ff]ondazione|Federazione|Osservatorio|Organizzazione|Confederazione"
    r"|Associazione|Società|Agenzia|Banca|Comitato|Centro|Autorità|Consorzio|Ente",
    plain=listed(
        "difesa interno salute giustizia stato europa nazionale consiglio lunedì martedì mercoledì giovedì "
        "venerdì sabato domenica"
    ),
    of=r"di|del|dei|della|dell'|delle|degli|per|per la|per gli|per lo",
    joins=r"e",
    shapes=(
        r"(?<![\w-])(?P<name>(?:{bodies})(?:(?:\s[a-zß-ÿ]{4,})?\s(?:{of})\s?|\s){chain})",
        r"{quoted}",
    ),
    settlements=r"(?:città|paese|comune|villaggio|cittadina) di",
)
