"""The months as pages write them beside an article, in some thirty languages: for whole dates, never for prose."""

from collections.abc import Mapping

# A name that is another month in a neighbour's language stands where more pages have it: "listopada" is November in
# Warsaw and Prague, October in Zagreb.
_NAMES = (
    "january jan januar januari januari janeiro enero ene janvier janv gennaio gen ianuarie ian stycznia styczeń sty"
    " leden ledna január januára janúar tammikuu tammikuuta ocak oca sausio janvāris janvārī jaanuar gener jänner"
    " ιανουαρίου ιαν января январь янв січня січень січ студзеня януари јануар јануара siječnja januara يناير ינואר"
    " जनवरी มกราคม",
    "february feb februar februari fevereiro fev febrero febbraio février févr fevrier fév februarie lutego luty lut"
    " únor února február februára febrúar helmikuu helmikuuta şubat şub vasario februāris februārī veebruar febrer"
    " φεβρουαρίου φεβ февраля февраль фев февр лютого лютий лют лютага февруари фебруар фебруара februara فبراير"
    " פברואר फ़रवरी กุมภาพันธ์",
    "march mar märz mär mrz maart marzo março mars martie marca marzec březen března március marec maaliskuu"
    " maaliskuuta mart kovo marts martā märts març μαρτίου μαρ марта март мар березня березень бер сакавіка ožujka مارس"
    " מרץ मार्च มีนาคม marta",
    "april apr aprile abril avril avr abr aprilie kwietnia kwiecień kwi duben dubna április apríla apríl huhtikuu"
    " huhtikuuta nisan nis balandžio aprīlis aprīlī aprill απριλίου απρ апреля апрель апр квітня квітень квіт красавіка"
    " април априла travnja aprila أبريل אפריל अप्रैल เมษายน",
    "may mai maj mei maio mayo maggio mag maja květen května május mája máj maí toukokuu toukokuuta mayıs gegužės maijs"
    " maijā maig μαΐου μαΐ мая май травня травень трав мај маја svibnja مايو מאי मई พฤษภาคม",
    "june jun juni junho junio giugno giu juin iunie czerwca czerwiec cze červen června június júna jún júní kesäkuu"
    " kesäkuuta haziran birželio jūnijs jūnijā juuni juny ιουνίου ιουν июня июнь июн червня червень черв чэрвеня юни"
    " јун јуна lipnja juna يونيو יוני जून มิถุนายน",
    "july jul juli julho julio luglio lug juillet juil iulie lipca lipiec lip červenec července július júla júl júlí"
    " heinäkuu heinäkuuta temmuz liepos jūlijs jūlijā juuli juliol ιουλίου ιουλ июля июль июл липня липень лип ліпеня"
    " юли јул јула srpnja jula يوليو יולי जुलाई กรกฎาคม",
    "august aug augustus agosto ago août aout sierpnia sierpień sie srpen srpna augusztus augusta ágúst elokuu elokuuta"
    " ağustos ağu rugpjūčio augusts augustā agost αυγούστου αυγ августа август авг серпня серпень серп жніўня kolovoza"
    " avgusta avgust أغسطس אוגוסט अगस्त สิงหาคม agustus",
    "september sep sept setembro set septiembre setiembre settembre septembre septembrie września wrzesień wrz září"
    " szeptember septembra syyskuu syyskuuta eylül eyl rugsėjo septembris septembrī setembre σεπτεμβρίου σεπ сентября"
    " сентябрь сен сент вересня вересень вер верасня септември септембар септембра rujna سبتمبر ספטמבר सितंबर กันยายน",
    "october oct oktober okt outubro out octubre ottobre ott octobre octombrie października październik paź říjen"
    " října október októbra lokakuu lokakuuta ekim eki spalio oktobris oktobrī oktoober οκτωβρίου οκτ октября октябрь"
    " окт жовтня жовтень жовт кастрычніка октомври октобар октобра oktobra أكتوبر אוקטובר अक्टूबर ตุลาคม",
    "november nov novembro noviembre novembre noiembrie noi listopada listopad lis novembra marraskuu marraskuuta kasım"
    " kas lapkričio novembris novembrī nóvember νοεμβρίου νοε ноября ноябрь ноя нояб листопада листопад лістапада"
    " ноември новембар новембра studenoga نوفمبر נובמבר नवंबर พฤศจิกายน",
    "december dec dezember dez dezembro diciembre dic dicembre décembre déc decembre decembrie grudnia grudzień gru"
    " prosinec prosince decembra joulukuu joulukuuta aralık ara gruodžio decembris decembrī detsember desember desembre"
    " δεκεμβρίου δεκ декабря декабрь дек грудня грудень груд снежня декември децембар децембра prosinca ديسمبر דצמבר"
    " दिसंबर ธันวาคม",
)

MONTHS: Mapping[str, int] = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
