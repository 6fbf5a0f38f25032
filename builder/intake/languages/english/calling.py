"""English: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "aaron abigail adam adnan adrian agnieszka ahmed ahmet aisha aki akira alan albert aleksandar alex "
        "alexander alexei ali alice allison amanda amber amina amy ana anders andrea andrej andrew andrii andris "
        "andriy angela angus anja ann anna annalena anne ante anthony anton antony anwar april arben arthur "
        "arturs arvid ashley asif astrid austin ayşe barack barbara bart bartosz ben benjamin bernard besnik beth "
        "betty beverly bill birgitta bjarne blake bob bogdan bohdan bojan bonnie boris brad bradley brandon "
        "branko brenda brendan brett brian brianna bridget bruce bryan caitlin cameron carl carla carlos carmen "
        "carol caroline catherine cem charles charlotte chen cheryl chiara chidi chloe chris christina christine "
        "christopher chuck cindy claire clara clare clark clayton cliff colin connor courtney craig curtis "
        "cynthia dace dale dan daniel danielle danuta darius darren dave david dawn dean debbie deborah debra "
        "dejan denis dennis derek diana diane dimitris dmitrijs dmitry dmytro dominic don donald donatas donna "
        "doris dorothy doug douglas dragan duncan dustin dušan dylan earl eddie edgars edith edward edwin egle "
        "eileen ekaterina eleanor elif elizabeth ellen elon emily emma emmanuel emre erdem eric erica erik erin "
        "ernest ervin eszter ethan eugene eva evelyn fadi faisal farid fatima fatma felicity felix fernando fiona "
        "frances francis francisco frank françois fred friedrich gabriel gail gary gavin gemma geoff geoffrey "
        "george gerald gina gintaras giorgia giorgos glenn gloria goran gordon grace graham grant greg gregory "
        "greta grzegorz gunnar guy gyula habib hailey halyna hamid hannah hans harold harriet harry harvey hassan "
        "hazel heather heidi helen henry herbert hiroshi holly hugh hunter hussein ian ibrahim ieva igor ihor "
        "ilze imran inga ingrid ioannis irene iryna isaac isabel ivan ivana ivo ivy jacek jack jackie jacob "
        "jacqueline jadranka jake james jamie jane janet janice janis jared jarosław jasmina jason jay jean "
        "jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry jesse jessica jill jim jimmy "
        "jiří joan joanna joe joel john johnny jonathan jordan jorge joseph josephine josh joshua josé jovan "
        "joyce juan judith judy julia julian julie juliet juraj justin józef jürgen kaja kalle karen karim karl "
        "katarina katarzyna kate kateryna katherine kathleen kathy katie katy kayla keith kelly ken kenji kenneth "
        "kerry kevin khaled khalid kim kirk kostas kristen krisztina krzysztof kurt kyle kyrylo larry lars laszlo "
        "laura lauren lawrence leah lee leila leo leon leonard leslie lewis liam liisa lillian linda lindsay "
        "lindsey lisa ljubomir lloyd logan lois lorraine louis louisa louise lucy luis luka luke lukáš lynn "
        "madeline mahmoud maja maksym malcolm mandy marcus marek margaret maria marie marija marilyn marion "
        "marjorie mark marko marshall martha martin marvin mary mateusz matt matthew maureen maurice max maya "
        "małgorzata megan mehmet melanie melinda melissa mercedes mette mia michael michelle mick miguel mihai "
        "mike mikhail milan mildred miles miloš mira miriam mirjana miroslav mitchell mohamad mohamed mohammad "
        "mohammed molly monica morgan mustafa mykola nadia nancy naomi natalia natalie nataliya natasa nathan "
        "neal neil nicholas nick nicole nigel nikola nikos nils noah nora norman nuri oksana olaf oleg oleh "
        "oleksandr olena olha oliver olivia omar orlin oscar osman owen paige pam pamela patricia patrick paul "
        "penny perry peter petr petra phil philip phillip phoebe phyllis piotr priit rachel rade radek rafael "
        "rajesh ralph randall randy rashid rasmus ravi ray raymond rebecca rebekah reginald rex rhonda ricardo "
        "richard rick ricky riley rita rob robert robin rodney roger roland roman ron ronald rose rosemary rosie "
        "ross roxanne roy roza rupert russ russell ruth ryan ryszard saad sabrina sadie sally salma sam samantha "
        "samir samuel sandra sanna sara sarah saulius scott sean selma sergei sergey serhii serhiy seth sevgi "
        "shane shannon sharon shaun shawn sheila shelley sherry shirley sidney simon sinan slavko slobodan sofie "
        "sonia sophia sophie spencer stacey stacy stan stanisław stella stephanie stephen steve steven stojan "
        "stuart sue sunil susan suzanne svein svetlana sylvia szymon takashi tamara tanya tara taras tariq tarja "
        "tatjana ted teresa terry tetiana theresa thomas tihomir tim timothy tina todd tom tomasz tomislav tomáš "
        "tony toomas tracey tracy travis trevor troy tyler ursula vaclav vadym valdis valerie vanessa vera vernon "
        "vesna vicki victor victoria viktor vincent virginia vitalii vitaliy vivek vivian vjosa vladimir "
        "volodymyr wade wallace walter warren wayne wendy wesley whitney william wojciech wolfgang yasmin yevhen "
        "yiannis youssef yuki yulia yurii yuriy yusuf zachary zbigniew zdravko zeynep zlatko zoe zoltán zoran "
        "zuzana åsa øystein "
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
