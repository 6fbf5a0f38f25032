"""German: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "achim albert alexander alfred alexandra andrea andreas angela anja anna anne annette anton armin arno "
        "astrid barbara beate benjamin bernd bernhard bettina birgit boris brigitte britta carl carsten christa "
        "christian christiane christina christine christoph claudia cornelia daniel daniela david detlef dieter "
        "dietmar dirk doris eberhard elena elisabeth elke emma erich erik ernst eva felix florian frank franz "
        "franziska friedrich gabriele georg gerd gerhard gisela günter günther gustav hanna hannah hannes hans "
        "harald hartmut heidi heike heiko heinrich heinz helga helmut henning herbert hermann holger horst ines "
        "ingo ingrid irene iris isabel jakob jan jana jens joachim jochen johann johanna johannes jonas jörg "
        "josef judith julia julian jürgen jutta karin karl karsten katharina kathrin katja katrin kerstin klaus "
        "konrad kristina kurt lars laura lena leon leonie lisa lothar ludwig lukas manfred manuel manuela marc "
        "marcel marco margarete maria marie marion markus martin martina matthias max maximilian melanie michael "
        "michaela miriam monika moritz nadine nicole niklas nina norbert olaf oliver oskar otto patrick paul "
        "paula peter petra philipp rainer ralf regina reinhard renate richard robert roland rolf rudolf sabine "
        "sandra sara sarah sebastian siegfried silke silvia simon simone sonja sophie stefan stefanie steffen "
        "stephan susanne sven sylvia tanja theo thomas thorsten tim tobias tom torsten udo ulrich ulrike ursula "
        "ute uwe vera verena veronika viktor volker walter werner wilhelm wolf wolfgang olena oleksandr andrij "
        "serhij iwan dmytro mykola wolodymyr wladimir sergej dmitri alexej michail igor oleg boris emmanuel john "
        "joe james mark ahmed ali mehmet mustafa"
    ),
    bodies=r"(?:[\w-]*(?:[Ii]nstitut|[Uu]niversität|[Hh]ochschule|[Ss]tiftung|[Vv]erband|[Gg]esellschaft|[Vv]erein"
    r"|[Zz]entrum|[Aa]kademie|[Bb]undesamt|[Bb]undesanstalt|[Bb]undesagentur|[Ll]andesamt)|Organisation"
    r"|Forum|Observatorium)",
    of=r"für|zur|für den|für die|für das",
    shapes=(
        r"(?<![\w-])(?P<name>(?:[A-ZÄÖÜ][a-zäöüß]+\s)?(?:{capital}-)+(?:Institut|Stiftung|Universität))(?![\w-])",
        r"(?<![\w-])(?P<name>(?:[A-ZÄÖÜ][a-zäöüß]+(?:e|er|es)\s|(?<![A-ZÄÖÜa-zäöüß]e[mn]\s))(?:{bodies})\s(?:{of})"
        r"\s(?:[a-zäöüß]+e[nrs]?\s)?{own}(?:\sund\s{own})?(?![\w-])(?!\s(?:und|für|in)\s|"
        r"\s[a-zäöüß]+er\s[A-ZÄÖÜ]))",
        r"(?<![\w-])(?P<name>(?:{bodies})\s{own}(?:\sund\s{own})?(?![\w-])(?!\s(?:und|für|in)\s|"
        r"\s[a-zäöüß]+er\s[A-ZÄÖÜ]))(?=\s[a-zäöüß]|[.,])",
    ),
    settlements=r"(?:Kreis|Hafen|Grenz|Klein)?(?:stadt|Stadt|Gemeinde|Dorf|Ortschaft)",
)
