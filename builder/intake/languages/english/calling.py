"""English: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "adam aaron abigail adrian alan albert alex allison amber andrea angus april ashley austin barack bart "
        "beverly blake bonnie brad bradley brandon brenda brendan brett brianna bridget bryan caitlin cameron "
        "carla carmen cheryl chloe chuck cindy clara clark clayton cliff connor courtney curtis cynthia dale dan "
        "danielle darren dave dawn dean debbie debra derek diane dominic don donna doris duncan dustin dylan earl "
        "eddie edith edwin eileen elon erica erin ernest ervin eugene felicity felix fernando francisco gabriel "
        "gail gavin gemma geoff gina glenn gloria greta guy hailey harriet harvey hazel heidi herbert holly "
        "hunter irene isaac ivy jackie jacqueline jake janice jared jay jeanne jenna jenny jerome jerry jesse "
        "jimmy joel johnny jordan jorge josephine juan juliet justin karl katie kathy katy kayla kerry kirk "
        "kristen kurt kyle leah leslie lewis liam lillian lindsay lindsey lloyd logan lois lorraine louisa lynn "
        "madeline malcolm mandy marcus marilyn marion marjorie marshall marvin maureen maurice max melanie "
        "melinda mercedes mia mick miguel mildred miles miriam mitchell molly morgan neal norman owen paige pam "
        "penny perry phoebe phyllis rafael randall randy ray rebekah reginald rex rhonda ricardo rick ricky riley "
        "rodney roland rosemary rosie roxanne rupert russ sabrina sadie seth shane shannon shaun shawn sheila "
        "shelley sherry shirley sidney sonia spencer stacey stacy stan stella sylvia tamara tanya tara todd "
        "tracey travis trevor troy tyler valerie vera vernon vicki vivian vivek wade wallace warren wayne wesley "
        "whitney zachary alan albert alex alexander alice amanda amy andrea andrew angela ann anna anne anthony "
        "antony arthur barbara ben benjamin bernard beth betty bill bob brian bruce carl carol caroline catherine "
        "charles charlotte chris christina christine christopher claire clare colin craig daniel david deborah "
        "denis dennis diana donald dorothy doug douglas edward eleanor elizabeth ellen emily emma eric erik ethan "
        "eva evelyn fiona frances francis frank fred gary geoffrey george gerald gordon grace graham grant greg "
        "gregory hannah harold harry heather helen henry hugh ian isabel jack jacob james jamie jane janet jason "
        "jean jeff jeffrey jennifer jeremy jessica jill jim joan joanna joe john jonathan joseph josh joshua "
        "joyce judith judy julia julian julie karen kate katherine kathleen keith kelly ken kenneth kevin kim "
        "larry laura lauren lawrence lee leo leon leonard linda lisa louis louise lucy luke margaret maria marie "
        "mark martha martin mary matt matthew maya megan melissa michael michelle mike mohamed mohammed monica "
        "nancy naomi natalie nathan neil nicholas nick nicole nigel noah nora oliver olivia oscar pamela patricia "
        "patrick paul peter phil philip phillip rachel ralph raymond rebecca richard rita rob robert robin roger "
        "ron ronald rose ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon "
        "simon sophia sophie stephanie stephen steve steven stuart sue susan suzanne ted teresa terry theresa "
        "thomas tim timothy tina tom tony tracy vanessa victor victoria vincent virginia walter wendy william zoe "
        "viktor olena oleksandr andriy andrii serhiy serhii ivan dmytro mykola yuriy yurii oleh ihor vitaliy "
        "vitalii volodymyr vadym maksym kyrylo anton olha iryna nataliya natalia svetlana sergei sergey dmitry "
        "alexei mikhail igor oleg boris vladimir halyna oksana tetiana yulia kateryna taras roman bohdan yevhen "
        "hans jürgen wolfgang annalena olaf friedrich emmanuel françois jens lars anders mette ursula giorgia "
        "josé carlos juan luis ahmed ali hassan ibrahim mahmoud omar fatima aisha yusuf khalid amina samir"
    ),
    bodies=r"Institute|University|College|Council|Commission|Committee|Agency|Authority|Association|Federation"
    r"|Foundation|Bank|Bureau|Fund|Corporation|Union|Hospital|Cent(?:re|er)|Observatory|Society|Trust"
    r"|Alliance|Coalition|Organi[sz]ation|Inspectorate|Ministry|Department|Administration|Service|Office"
    r"|Court|Academy|Laboratory|Chamber|Consortium|Museum|Board|Confederation|Registry|Initiative|Mission"
    r"|Brigade|Battalion|Regiment|Group|Company|Railways?|Airlines?|Airways",
    plain=listed(
        "national international central federal state regional local public general main special security defence "
        "defense foreign interior home health finance justice education transport energy environment economic "
        "economy trade labour labor agriculture culture human rights supreme high district city county municipal "
        "town village government european united nations world global joint armed civil military naval air border "
        "guard emergency emergencies rescue fire police intelligence investigation investigative prosecutor "
        "prosecutors prosecutor's general's mayor's governor's president's press election electoral statistics "
        "statistical tax customs post postal planning development social welfare science technology research and "
        "of for the on in affairs internal external first second third executive cabinet parliamentary upper "
        "lower new old north south east west northern southern eastern western king's constitutional appeal "
        "appeals weather meteorological monday tuesday wednesday thursday friday saturday sunday legal training "
        "strategic reserve advisory steering working soviet television anti-corruption coordination humanitarian "
        "fisheries motorized rifle naval infantry coastal marine mechanized assault airborne tank artillery "
        "missile separate guards jaeger counter-terrorism electoral water human drug food medical nuclear land "
        "sea maritime republican democratic social policy superior natural resources select despite unlike amid "
        "while although both even under like based born winner led backed turned former retired commerce january "
        "february march april may june july august september october november december communist party labour's "
        "service"
    ),
    of=r"of|for|of the|for the",
    joins=r"and",
    shapes=(
        r"\b(?P<name>(?:(?:\d{1,3}(?:st|nd|rd|th)|{capital})[\s-]){1,4}(?:{bodies})(?:\s(?:{of})\s{chain}|"
        r"(?!\s(?:{of})\s)))(?![\w-])",
        r"\b(?P<name>(?:{bodies})\s(?:{of})\s{chain})",
    ),
    settlements=r"(?:port |border |frontline |coastal |mining )?(?:city|town|village|settlement|hamlet) of",
)
