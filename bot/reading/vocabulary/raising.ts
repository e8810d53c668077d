/** How people put a question forward, Swedish and English, folded: what leads up to it, the verb, and what stands round it. */

/** Before a verb of raising, nothing but these: who, may, would, and where. `inte` is not here, nor a question word. */
export const LEAD: ReadonlySet<string> = new Set(
  `hej jag vi man ni du det kan kunde kunna skulle ska vill ville vilja borde bor behover behova maste
  far fa onskar onska tankte tanker undrar om garna kanske ocksa aven snalla vore bra finns mojlighet mojligen mojligt ar
  gar att pa till infor vid i nasta nesta kommande mote motet moten forum forumet dagordning dagordningen da sa ju nog val verkligen och
  men sen har ett en mitt vart nytt ny tycker tror hoppas skall en gang igen snart please could can we i would i'd like to
  should let's lets us need must want may it be good if my our have a the at next meeting think that do possible is se ga dags nu som fraga
  sak punkt arende forslag ok okej bra ja tack hejsan anser you tillagg dessutom vidare forresten alltsa viktigt angelaget lage
  att hade funderar funderade pa sugen skickar sander lamnar in harmed ber be vanligen vanlig utmarkt idag den for is there any chance chance
  we'd really also maybe perhaps kindly ngn ngt nagon nagot kul fint tillfalle plats stycken nagra saker fragor punkter forslaget efter
  a la ba bah val ocks finge vetta hora kolla bara ser sommaren dec jan feb mars april maj juni juli aug sept okt nov vecka v`.split(
    /\s+/,
  ),
);

/** Words of courtesy and of talking it over, which name nothing to take up. */
export const COURTESY: ReadonlySet<string> = new Set(
  `kara basta hejsan god goddag middag halsningar halsning hjartliga vanliga vanligen lugn stund tycker hjalpa hjalpas bland ber be bedja
  onskar onskemal rar snalla tacksam tacksamma mvh ihop tillsammans gemensamt nagot nagon gang litet lite mycket valdigt ordentligt saken
  jaha jaja aha eller lagg skriv upp vidarebefordrat vidarebefordrar nedanstaende ovanstaende foljande fem tio femton tjugo kvart kvarten minut minuter lampligt tillfalle lamplig behova behovs betyder innebar
  ursakta ursakta stor glomde namna presentera visa sitt sina sig oss fragan punkten arendet dear hello kind regards please someone something help people folk alla andra sjalva vanner forum`.split(
    /\s+/,
  ),
);

/** "Vi på polisen vill …": who is meant by "vi" leads up to it like the word alone. */
export const WHO_WE_ARE =
  /^(?:vi|jag|we|i) (?:som )?(?:pa|fran|i|inom|hos|arbetar|jobbar|at|from|in) .{2,60}? (?=(?:vill|skulle|tycker|onskar|foreslar|behover|undrar|anmaler|lyfter|ser|would|want|propose|suggest|think)\b)/;

/** What only asks whether something might be: "hur vore det om vi tog upp …". */
export const WHAT_IF =
  /^(?:.{0,30}, )?(?:hur vore det|vad sags|vad tycks|vad sager (?:ni|du)|varfor inte|what about|how about|what if)(?: om| att| if)?(?= )/;

/** Ends what stands before the verb when somebody wishes it: "vill vi", "borde", "skulle vi kunna", "would like to". */
export const WISH =
  /(?:^|\s)(?:vil|vill|ville|velat|vilja|vell|mojligt|mojlit|mojligen|tankt pa|funderat pa|onskar|onskade|onskemal|onskemal om|forslag|borde|borda|bor|behover|behova|maste|skulle|ska|skall|sko|ser|far|fick|finge|kan|kna|kunde|kunna|tankte|tanker|foreslar|ber|bad|anhaller|hemstaller|begar|hoppas|garna|behov av|behov|dags|lat|latom|want|wants|would like|'d like|like|should|must|need|needs|wish|could|can|let's|lets|may)(?: (?:jag|vi|ni|du|man|oss|mig|vi pa|att|att vi|jag att vi|kunna|gott|ocksa|aven|garna|bara|la|val|nog|verkligen|genast|gemensamt|tillsammans|battre|lite|mer|nagon|forumet|gruppen|styrelsen|radet|utskottet|natverket|natten|parterna|alla|a|o|ta|to|us|we|i|you|also|really|please|forum|group|board|somebody|someone|\p{L}{1,3})){0,6}\s*$|(?:^|\s)(?:vore|hade varit|skulle vara|hade vatt|would be)(?: (?:val|ju|ju|it|det|for))?(?: \p{L}+)?(?: (?:att|a|o|om|to|if|for oss))?(?: (?:att|vi|man|ni|forumet|gruppen|styrelsen|we|to|kunna|fa|fick|\p{L}{1,3})){0,3}\s*$/u;
/** Verbs that say themselves that it is wished. */
export const WISHING =
  /^(?:(?:ska|bor|maste|behover|borde) (?:upp|med)|(?:finns|far|ges|finnas) |behovs |(?:tog|lyfte|pratade|diskuterade|gick|sag) ?|upp med)/;
/** In what stands before the verb, says that it is no proposal: a question, or a no. */
export const NO_LEAD =
  /(?:^|\s)(?:vad|va|nar|vem|hinner|kom|blev|vilka|vilken|vilket|hur|varfor|var|inte|ej|aldrig|ingen|slippa|undvika|lata bli|what|when|who|which|how|why|where|not|never|don't|won't)(?=\s|$)/;

/** Verbs people raise a question with. A longer phrase stands before a shorter one it begins with. */
export const RAISE = [
  'tar? (?:garna |aven |ocksa |med )?upp',
  'ta up',
  'tar? opp',
  '(?<=om vi )(?:tog upp|lyfte(?: upp)?|pratade om|diskuterade)',
  '(?<=(?:vore|hade varit|skulle vara|vad sags).{0,40} (?:om|att) .{2,40} )(?:tog upp|tog tag i|lyfte(?: upp)?|pratade (?:om|igenom)|diskuterade|gick igenom|sag over)',
  'ta(?:r)? (?:verkligen |lite |genast )?tag i',
  'ta(?:r)? stallning till',
  'ta(?:r)? (?:[iy]p|u[oå]|up[po]p?)',
  'prata(?:r)? igenom',
  'upp med(?= (?:det|detta|den|de) )',
  'dra(?:r)? igang (?:en |ett )?(?:ny |gemensam )?(?:diskussion|dialog|samtal|arbete|insats) (?:om|kring)',
  'hissa(?:r)?(?: upp)?',
  '(?:fa|ha|har|behover|onskar|have|get) (?:\\p{L}+ )?(?:minuter|kvart|stund|tid|utrymme|plats|minutes|time)(?: .{0,30})? (?:for att|att|till att|to) (?:beratta|informera|prata|dra|visa|presentera|snacka|talk|present|tell)(?: (?:om|kring|about))?',
  'ha(?:r)? (?:nagon|nagot|nan|nat|en|ett)(?: (?:sorts|slags|form av|gemensam|typ av))* insats(?:er)? (?:mot|for|kring)',
  '(?:ha|fa) (?:hjalp|stod) (?:av|fran) (?:forumet|gruppen|styrelsen|radet|er) (?:med|att)(?: att)?',
  'fa(?:r)? (?:ordning|bukt|stopp|slut|koll) (?:pa|med)',
  'gora (?:nagot|nat|nagonting|nanting|mer)(?: at (?:det|detta|saken|de har|det har))?$',
  'gora (?:nagot|nat|nagonting|nanting|mer) (?:at|for|med|kring)',
  'do something about|look (?:in|at)to|look at|address|deal with',
  'bjuda? in(?= .{3,60} (?:for att|och|att|som kan) (?:prata|beratta|informera|diskutera))',
  '(?:har|hade) (?:en|ett|nagra) (?:tanke|ide|tankar|ideer) (?:om|kring|pa|runt)',
  'fa(?:r)? (?:in |med |me |upp )?(?:nagot|nat|lite|mer) (?:om|kring)',
  'satsa (?:pa|mer pa)',
  '(?:jobba|arbeta) (?:mer |battre |tillsammans |ihop )?(?:med|mot|kring|for)(?! (?:dig|mig|er|det|sig))',
  'samarbeta(?:r)? (?:battre |mer |tatare )?(?:runt|kring|om|med)',
  'samordna(?:r)?(?! (?:oss|er|dig))',
  'handla(?:r)? (?:lite |mer )?om',
  '(?:arende|punkt|fraga|onskemal) (?:till|for|infor|pa) [^:,?]{1,40}? ar(?! (?:nar|vad|om|hur|vem|var|inte|klar|godkan))(?: att)?',
  '(?:ha|har|fa|kora|kor|gora|ta sig|starta|behovs|behover|finns behov av|onskar|ordna|planera|have|need|hold|get)(?: till| det)?(?: (?:en|ett|a|nagon|mer|battre|kort|liten|gemensam|gemensamt|okad|joint|short)){0,3} (?:dragning|genomgang|diskussion|pratstund|workshop|samtal|dialog|samordning|samverkan|samarbete|fokus|satsning|information|avstamning|temadag|temamote|forelasning|redovisning|presentation|funderare|utbildning|strategi|handlingsplan|plan|rutin|overenskommelse|discussion|presentation|workshop|briefing|session|plan) (?:om|kring|av|pa|for|mot|med|about|on|of)',
  'ta(?:r)? itu med?',
  '(?:my|our) (?:suggestion|proposal|idea) is',
  '(?:room|space|time)(?: on the agenda| at the (?:next )?meeting)? (?:for|to (?:discuss|talk about))',
  'uppmarksamma (?:gruppen|forumet|er|styrelsen|radet|alla) pa',
  'fokusera(?:r)? (?:mer |lite )?pa',
  'ta(?= (?:det|den|detta|dessa|de har|it|this)(?:$| (?:med|upp|till|vid|infor|nasta|i |har|v |v\\.|mandag|tisdag|onsdag|torsdag|fredag|pa (?!svenska|engelska|swedish|english))))',
  '(?:finns|far|ges|finnas) (?:det )?(?:utrymme|plats|tid|rum)(?: (?:pa|till|vid) (?:dagordningen|motet|nasta mote|agendan))? (?:for|till)(?: att ta upp)?',
  '(?:ha|har|behova|behover|onskar|fa|have|need|add|starta|vacka)(?: in| med| upp| opp| also)? (?:en|ett|an?) (?:ny |nytt |egen |new )?(?:punkt|fraga|arende|sak|grej|item|point|topic) (?:om|kring|for|about|on)',
  '(?:har|hade|have) (?:en|ett|an?|nagra) (?:ny |nytt |new )?(?:sak|grej|fraga|punkt|forslag|arende|ide|thing|topic|item|proposal)(?: (?:till|for|pa|infor|att ta upp) [^:,]{1,40})?(?=[:,])',
  '(?:ska|bor|maste|behover|borde) (?:upp|med)(?= ?:)',
  '(?<!jag )(?<!jag fa )(?<!mig )titta(?:r)? (?:narmare )?pa(?! (?:arshjulet|dagordningen|agendan|protokollet))',
  'informera(?:r)? om',
  'agna (?:.{0,20} )?at',
  'ha uppe',
  '(?:ha|vill ha|onskar|behover|lagga till|satta upp) (?:en|ett) (?:ny |egen )?(?:punkt|fraga) pa (?:dagordningen|agendan|motet|nasta mote) (?:om|kring)',
  '(?:onskar|anmaler|behover|skickar in|lamnar in) (?:en |ett )?(?:ny |egen )?(?:punkt|fraga|arende)(?: pa (?:dagordningen|agendan|motet|nasta mote))? (?:om|kring|angaende|gallande)',
  'fundera(?:r)? (?:pa|kring|over)',
  'beratta(?:r)? om(?= .{1,120} (?:pa|vid) (?:motet|nasta))',
  'far? in(?! .{0,40}(?:kalender|outlook|mobil|telefon|almanack))',
  'ha(?:r)? pa (?:dagordningen|agendan)',
  'samordna(?:r)? (?:oss|insatser|arbetet) (?:kring|om|mot)',
  'se(?:r)? over',
  '(?:skriva?|skriver) (?:upp|opp|in)',
  'lyft(?:a|er)?(?: upp| fram| in)?',
  '(?:fora|for|framfora|framfor) fram(?= )',
  '(?:dryfta|avhandla|ventilera|begrunda|bereda|behandla|samtala om|samtalar om|hantera)r?(?= )',
  'diskuttera|diskutera(?:r|de)?',
  'prata(?:r|de)? (?:lite |mer |vidare )?(?:ihop oss )?(?:om|kring)',
  'tala(?:r)? om',
  'snacka(?:r)? (?:om|kring)',
  'foreslar? (?:en |ett )?(?:ny |nytt )?(?:punkt|arende|fraga)(?=:)',
  'fo?resl[ao]r? att (?:vi )?(?:tar? upp|lyfter|diskuterar|pratar om)',
  'fo?resl[ao]r?',
  'anmala?(?:er)?(?! (?:mig|oss|frånvaro|franvaro|forhinder|mej))',
  'behandlar?',
  'samtala(?:r)? (?:om|kring)',
  'resonera (?:om|kring)',
  'far? (?:upp|med)',
  'satt(?:a|er)? upp',
  'satt(?:a|er)?(?= .{1,200} pa .{0,40}(?:dagordning|agenda|lista))',
  'lagg(?:a|er)?(?: till| in| upp| fram)(?! (?:\\p{L}+ ){0,3}(?:i|till) (?:mitt |vart |min )?(?:forslag|arende|anmalan|fraga|punkt|item))(?! .{0,40}(?:kalender|outlook))(?! (?:i|pa|det i|det pa) (?:kalender|outlook)| (?:ett |en )?(?:nytt |extra )?(?:mote|sammantrade|mening)(?!\\p{L}))',
  'lagg(?:a|er)?(?= .{1,200} pa .{0,40}(?:dagordning|agenda|lista))',
  '(?:tar?|har?) med?(?= )',
  '(?:tar?|har?) med$',
  'for(?:a|er)? upp',
  'for(?:a|er)? in(?= .{1,200} (?:pa|i) (?:dagordningen|agendan))',
  'ga(?:r)? igenom',
  'samverkar? (?:om|kring)',
  'vacka?(?:er)?(?= (?:fragan|fraga|arende|arendet|ett arende|en fraga))',
  'aktualisera(?:r)?',
  'belysa',
  'adressera',
  'forslag(?:et)?(?: till [^:,]{1,40}?)?(?: ar(?: att)?|(?=:))',
  '(?<!mitt |vart |det |ditt )forslag (?:om|att)',
  '(?:en|ett) (?:ny |nytt )?(?:sak|fraga|arende|punkt)(?: (?:till|for|pa) [^:,]{1,40})?(?=:)',
  'gora? nagot at',
  '(?:ha|fora) (?:en |ett )?(?:gemensamt? )?(?:dialog|samtal|diskussion|genomgang|avstamning|punkt) (?:om|kring|av)',
  '(?:starta|dra igang|genomfora|gora)(?= .{0,30}insats)',
  'bring(?:ing)? up',
  'put forward',
  'raise',
  'discuss',
  'talk (?:a bit |more )?about',
  'propose',
  'suggest',
  'add',
  'take up',
  'table',
  'put(?= .{1,200} on the agenda)',
  'include(?= .{1,200} (?:on|in) the agenda)',
] as const;

/** Between the verb and the question itself. */
export const CONNECTORS = [
  '(?:mig|oss) pa (?:en|ett) (?:ny )?(?:punkt|fraga)(?: om| kring)?',
  '(?:in )?(?:en|ett) (?:liten |kort )?(?:sak|grej)(?: om| kring)?',
  '(?:a|an) (?:new )?(?:joint )?(?:proposal|suggestion) (?:for|about|on)',
  '(?:en |ett |den |det |var |min )?(?:ny |nytt |viktig |viktigt )?(?:samverkans)?(?:fragan?|arendet?|punkt(?:en)?|temat?|amnet?|forslag)(?: (?:om|kring|gallande|angaende|som galler|med|att))',
  '(?:en |ett |min |mitt |var |vart )?(?:ny |nytt |viktig |viktigt )?(?:samverkans)?(?:fraga|punkt|arende|forslag|insats|sak)(?: till)?(?=:)',
  'fragan|arendet|punkten|temat|amnet',
  'foljande(?: fraga| punkt| forslag| saker| punkter| fragor)?',
  'det (?:har|dar) med',
  '(?:lite |nagot |mer )?(?:om|kring|angaende|gallande)',
  'att (?:vi )?(?:tar? upp|lyfter|diskuterar|pratar om)',
  'att',
  '(?:an? )?(?:short |quick |new )?(?:agenda )?(?:item|point|topic) (?:on|about)',
  '(?:the )?(?:question|issue|topic|matter) (?:of|about)',
  'about|that we discuss',
  'gemensamt|tillsammans|garna|ocksa|aven',
] as const;

/** What stands for a question told in the sentence before or after. */
export const POINTER =
  /^(?:(?:det|detta|denna|den|dem|dessa|nedanstaende|ovanstaende|foljande|below|the below|(?:det|den|de) har(?: fragan| saken| arendet| mejlet| mailet)?|fragan|saken|arendet|(?:en|ett|nagot|nagra|tva|tre|fyra|fem|flera) ?(?:sak|fraga|grej|forslag|arende|fragor|saker|punkter|punkt)?|foljande|it|this|that|something|these|(?:a|two|three|some|several|the) ?(?:things?|items?|points?|following|questions?|topics?)?)(?: (?:pa|till|vid|at) (?:nasta )?(?:motet|mote|the next meeting))?)?$/;

/** After the question, its grounds: they belong to the description, not to the title. */
export const GROUNDS =
  /,? (?:kan|gar|skulle|could|can) (?:det|vi|ni|man|we|it)(?: |$)|,? (?:eftersom|darfor att|because) |, (?:for att|for vi|for det|sa att|da|for|vi|det|since|as|so that) |,? da (?:vi|det|flera|manga|man) /;

const MONTH = '(?:jan|feb|mars|april|maj|juni|juli|aug|sept|okt|nov|dec|march|may|june|july|oct)[a-z]*';
const DATE = `(?: (?:den |the )?\\d{1,2}(?:[/.]\\d{1,2}| ${MONTH})(?: \\d{4})?| (?:i|in) ${MONTH}| (?:i )?(?:v\\.?|vecka) ?\\d{1,2}| efter (?:sommaren|jul|nyar))?`;
const MEETING =
  "(?:det |den |vart |ert |the |our |arets |hostens |varens |nasta ars |vinterns |this year's )?(?:(?:nasta|nesta|kommande|nastkommande|narmaste|next|upcoming|coming|sista|forsta|first|last) )?(?:mote|motet|forummote|forummotet|styrelsemote|styrelsemotet|sammantrade|sammantradet|traff|traffen|dagordning|dagordningen|agenda|agendan|forumet|meeting|[a-z]{3,9}motet)";

/** "… på nästa möte", "… på dagordningen": when and where, at the end. */
export const WHERE_LAST = new RegExp(
  `(?:^|,? )(?:(?:pa|till|vid|infor|i|under|at|on|to|for|in) ${MEETING}${DATE}|(?:nu )?(?:pa|till) (?:mandag|tisdag|onsdag|torsdag|fredag)|nasta gang|next time|tack|please|framover|i stallet|istallet|som (?:en )?(?:egen )?punkt|snarast)$`,
);
/** "… på nästa möte ta upp": the same in front of the question. */
export const WHERE_FIRST = new RegExp(`^(?:pa|till|vid|infor|i|at|on|to|for|in) ${MEETING}${DATE}(?=[ :,])`);
/** Between such a place and the name of a body. */
export const OF_BODY =
  /,? (?:i|for|med|hos|till|in|of|pa|with)(?: forum(?:et)?(?: for)?| the| motet i| motet for)?\s*$/;
/** "till Hisingen" alone addresses the body; "på Hisingen" is only where it happens. */
export const TO_BODY = /(?:^|,? )(?:till|to)(?: forum(?:et)?(?: for)?| the)?\s*$/;

/** Heads of a line that announce a proposal: "förslag till mötet: …". */
export const ANNOUNCEMENT =
  /^.{0,60}(?:forslag|fragor|saker|punkter|grejer|proposals|things)[^,:.]{0,40}[,:]? (?=dels )|^(?:(?:ett|mitt|vart|nytt|ny|en|min|a|my|new|tre|tva|two|three) )*(?:till dagordningen|till (?:nasta )?motet?|(?:for|to|on) the (?:next )?(?:agenda|meeting)|forslag|ide|tanke|inspel|medskick|onskemal|punkt(?:er)?|arende|fraga|fragor|samverkansfraga|insats|samverkansinsats|proposals?|suggestions?|topics?|agenda items?|measure)(?: (?:till|pa|for|infor|to) [^:\n]{1,60}?)?\s?(?:[:–—]|-(?= ))\s*/;

/** "… bör tas upp", "… behöver diskuteras", "… should be discussed". */
export const PASSIVE =
  /^(?:(?:jag|vi) (?:onskar|vill|tycker|hoppas|anser)(?: att)? )?(?:(?:kan|kunde|skulle|bor|borde|ska|could|can|should) )?(?:inte )?(.{3,400}?)(?: (?:bor|borde|behover|maste|ska|skulle|kan|kunde|behova|vill|onskar|jag|vi|garna|ocksa|verkligen|nog|should|needs? to|must|ought to|could))* (?:tas upp|diskuteras|lyftas|behandlas|pratas om|upp pa dagordningen|upp pa bordet|med pa dagordningen|komma (?:upp|med)|(?:ha|fa) (?:upp|med|behandla[dt]|diskutera[dt]|upptage[nt]|uppe|belyst|prova[dt])|be (?:discussed|raised|brought up|on the agenda))\b/;

/** Words for a measure to carry out rather than a question (FSS-04). */
export const MEASURE = /^(?:en |ett |den |ny |gemensam |joint |a )*(?:(?:samverkans)?insats(?:en|er|erna)?|measure)\b/;

/** Opens a message: whom it greets. */
export const GREETED =
  /^(?:hej(?:san)?|halla|tjena|tja|god ?(?:morgon|dag|kvall|formiddag|eftermiddag)|good (?:morning|afternoon|evening)|hi|hello|hey|dear)(?: (?!jag\b|vi\b|kan\b|i\b|we\b|can\b|nar\b|vad\b|har\b)\p{L}+){0,2}(?:[,!.–-] ?|\n|$)/u;

/** A head before a colon, comma or dot that only says that something is proposed: "ett ämne till gruppen, …". */
export const HEAD =
  /^(?!.{0,90}(?:rubrik|titel|namn|rapport|status|andra|ändra|stryk|flytta|ta bort|title|report|withdraw|change|move|remind|paminn))(?:[^:]{0,80}(?<!\p{L}))?(?:forslag|inspel|medskick|ide|fraga|fragor|punkt|punkter|programpunkt|arende|arenden|amne|amnen|sak|saker|grej|grejer|tips|onskemal|items?|proposals?|suggestions?|topics?|thing|things|points?|questions?|idea)(?!\p{L})[^:]{0,60}(?::|[.?!] i sa fall:)\s+(?=.{3})/u;
/** Such a head that ends in a comma or with nothing after it, where little else stands in it. */
export const SHORT_HEAD =
  /^(?:(?:jag|vi|har|en|ett|ny|nytt|nya|min|mitt|vart|mina|bada|hej|har kommer|i|we|a|an|new|have|my|our|one|more|another|egen|eget|liten|viktig|viktigt) )*(?:forslag|inspel|ide|fraga|punkt|arende|amne|sak|grej|onskemal|item|proposal|suggestion|topic|thing|idea)(?: (?:fran|till|for|infor|pa|to|for|from) (?:(?! ar | is )[^,:]){1,40}?)?(?:,|$)\s*/;
/** To whom or where, before a colon: "till rådet: …". */
export const TO_HEAD =
  /^(?:(?:det har ar|detta ar|fast|men|egentligen|ar) )*(?:till|for|infor|to|for) [^:]{2,60}:\s+(?=.{3})/;
/** What is wished of a meeting, whatever verb is used: "måste upp på bordet", "behöver avhandlas". */
export const ON_TABLE =
  /^(.{3,300}?) (?:bor|borde|behover|maste|ska|skulle|far|kan|must|should|needs to|ought to)(?: \p{L}+)?(?: (?:upp|opp|ner|in|med))?(?: (?:pa|i|till|on|to) )?(?:(?:nasta |the |next )?(?:bordet|mote|motet|dagordningen|agendan|agenda|traffen|traff|meeting|table|nasta)|(?:avhandlas|dryftas|ventileras|belysas|utredas|redas ut|tas upp|adresseras|hanteras|genomlysas)(?: igen)?)(?!\p{L})/u;
/** "… Kan det bli en egen punkt?": what was told before is to be raised. */
export const BECOMES_ITEM =
  /^(?:kan|gar|skulle|vore|far|could|can|may)(?: \p{L}+){0,4} (?:bli|vara|ha(?:r)?|som|become|be)(?: \p{L}+){0,3} (?:punkt|fraga|arende|programpunkt|agenda item|item|topic)(?: (?:pa|till|vid|i|infor|on|at|for) .{2,40})?$/u;
/** Words of wishing, wherever they stand. */
export const WISHES =
  /(?<!\p{L})(?:vil|vill|ville|onskar|onskas|uppskattar|uppskatta|borde|bor|behover|maste|matt|ska|skulle|kan|kunde|far|fick|feck|vore|tycker|hoppas|foreslar|lat|lage att|dags att|would|want|should|could|can|need|must|let's)(?!\p{L})/u;
/** The one who wishes, of a meeting or somebody there. */
export const WHERE_WISHED =
  /(?<!\p{L})(?:vi|oss|gruppen|forumet|radet|styrelsen|utskottet|natverket|namnden|bordet|mote|motet|traff|traffen|traffas|ses|sammantradet|dagordningen|agendan|tillsammans|gemensamt|snack|dragning|genomgang|nasta|gang|we|us|together|meeting|group|forum|board|agenda)(?!\p{L})/u;
/** Before the matter itself, in a wish of any words. */
export const ABOUT =
  /(?<!\p{L})(?:om|kring|angaende|gallande|rorande|avseende|fragan om|at|about|on|regarding|av)(?!\p{L}) +(?!(?:vi|jag|man|det|mig|oss|ni|du|nagra|en vecka|tva|tre|we|you|that)(?!\p{L}))/u;
/** Opens a list of proposals on lines of its own: "tre punkter till mötet", "förslag till dagordningen". */
export const LIST_HEAD =
  /(?:forslag|punkt|fraga|fragor|sak|saker|grej|tips|ide|tankar|arende|dagordning|agenda|anmala|foljande|insats|items?|topics?|proposals?|points?|things?|following|ta upp|diskutera|raise|discuss)/;
/** "Hej Sofia", and nothing more. */
export const GREETS_ONLY =
  /^(?:hej(?:san)?|hi|hello|dear|kara|basta|god ?(?:dag|morgon|middag|kvall))(?: \p{L}+){0,3}$/u;
/** A sentence that only shows where to look. */
export const LOOK_HERE =
  /^(?:se|las|kolla|jfr|see|fyi|please see|vidarebefordrar|vb|bifogar|bifogat|har kommer)(?: (?:nedan|mejlet|mailet|bifogat|below|nedanstaende|hela traden|traden nedan|traden|attached))*$/;
