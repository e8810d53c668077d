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
  sommaren dec jan feb mars april maj juni juli aug sept okt nov vecka v`.split(/\s+/),
);

/** "Vi på polisen vill …": who is meant by "vi" leads up to it like the word alone. */
export const WHO_WE_ARE =
  /^(?:vi|jag|we|i) (?:som )?(?:pa|fran|i|inom|hos|arbetar|jobbar|at|from|in) .{2,60}? (?=(?:vill|skulle|tycker|onskar|foreslar|behover|undrar|anmaler|lyfter|ser|would|want|propose|suggest|think)\b)/;

/** Verbs people raise a question with. A longer phrase stands before a shorter one it begins with. */
export const RAISE = [
  'tar? upp',
  'ta up',
  'tar? opp',
  'lyft(?:a|er)?(?: upp| fram| in)?',
  'diskuttera|diskutera(?:r|de)?',
  'prata(?:r|de)? (?:lite |mer |vidare )?(?:ihop oss )?(?:om|kring)',
  'tala(?:r)? om',
  'snacka(?:r)? (?:om|kring)',
  'foreslar? (?:en |ett )?(?:ny |nytt )?(?:punkt|insats|arende|fraga)(?=:)',
  'fo?resl[ao]r? att (?:vi )?(?:tar? upp|lyfter|diskuterar|pratar om)',
  'fo?resl[ao]r?',
  'anmala?(?:er)?(?! (?:mig|oss|frånvaro|franvaro|forhinder|mej))',
  'behandlar?',
  'samtala(?:r)? (?:om|kring)',
  'resonera (?:om|kring)',
  'far? (?:upp|med)',
  'satt(?:a|er)? upp',
  'satt(?:a|er)?(?= .{1,200} pa dagordningen)',
  'lagg(?:a|er)?(?: till| in| upp| fram)(?! (?:i|pa|det i|det pa) (?:kalender|outlook))',
  'lagg(?:a|er)?(?= .{1,200} pa dagordningen)',
  '(?:tar?|har?) med',
  'skriv(?:a|er)? upp',
  'skriv(?:a|er)? in',
  'for(?:a|er)? upp',
  'for(?:a|er)? in(?= .{1,200} (?:pa|i) (?:dagordningen|agendan))',
  'ga(?:r)? igenom',
  'samverkar? (?:om|kring)',
  'vacka?(?:er)?(?= (?:fragan|arendet|ett arende|en fraga))',
  'aktualisera(?:r)?',
  'belysa',
  'adressera',
  'forslag(?:et)?(?: till [^:,]{1,40}?)?(?: ar(?: att)?| om| att|(?=:))',
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
  '(?:en |ett |den |det |var |min )?(?:ny |nytt |viktig |viktigt )?(?:samverkans)?(?:fragan?|arendet?|punkt(?:en)?|temat?|amnet?|forslag)(?: (?:om|kring|gallande|angaende|som galler|med|att))',
  '(?:en |ett |min |mitt |var |vart )?(?:ny |nytt |viktig |viktigt )?(?:samverkans)?(?:fraga|punkt|arende|forslag|insats|sak)(?: till)?(?=:)',
  'fragan|arendet|punkten|temat|amnet',
  'foljande(?: fraga| punkt| forslag| saker| punkter| fragor)?',
  'det (?:har|dar) med',
  '(?:lite |nagot |mer )?(?:om|kring|angaende|gallande)',
  'att (?:vi )?(?:tar? upp|lyfter|diskuterar|pratar om)',
  'att',
  '(?:an? )?(?:agenda )?(?:item|point|topic) (?:on|about)',
  '(?:the )?(?:question|issue|topic|matter) (?:of|about)',
  'about|that we discuss',
  'gemensamt|tillsammans|garna|ocksa|aven',
] as const;

/** What stands for a question told in the sentence before or after. */
export const POINTER =
  /^(?:(?:det|detta|denna|den|dem|dessa|(?:det|den|de) har(?: fragan| saken| arendet| mejlet| mailet)?|fragan|saken|arendet|(?:en|ett|nagot|nagra|tva|tre|fyra|fem|flera) ?(?:sak|fraga|grej|forslag|arende|fragor|saker|punkter|punkt)?|foljande|it|this|that|something|these|(?:a|two|three|some|several|the) ?(?:things?|items?|points?|following|questions?|topics?)?)(?: (?:pa|till|vid|at) (?:nasta )?(?:motet|mote|the next meeting))?)?$/;

/** After the question, its grounds: they belong to the description, not to the title. */
export const GROUNDS =
  /,? (?:eftersom|darfor att|because) |, (?:for att|for vi|for det|sa att|da|for|vi|det|since|as|so that) |,? da (?:vi|det|flera|manga|man) /;

const MONTH = '(?:jan|feb|mars|april|maj|juni|juli|aug|sept|okt|nov|dec|march|may|june|july|oct)[a-z]*';
const DATE = `(?: (?:den |the )?\\d{1,2}(?:[/.]\\d{1,2}| ${MONTH})(?: \\d{4})?| (?:i|in) ${MONTH}| (?:i )?(?:v\\.?|vecka) ?\\d{1,2}| efter (?:sommaren|jul|nyar))?`;
const MEETING =
  '(?:det |den |vart |ert |the |our |arets )?(?:(?:nasta|nesta|kommande|nastkommande|narmaste|next|upcoming|coming|sista) )?(?:mote|motet|forummote|forummotet|styrelsemote|styrelsemotet|sammantrade|sammantradet|traff|traffen|dagordning|dagordningen|agenda|agendan|forumet|meeting|[a-z]{3,9}motet)';

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
  /^(?:(?:ett|mitt|vart|nytt|ny|en|min|a|my|new|tre|tva|two|three) )*(?:till dagordningen|till (?:nasta )?motet?|forslag|punkt(?:er)?|arende|fraga|fragor|samverkansfraga|insats|samverkansinsats|proposals?|suggestions?|topics?|agenda items?|measure)(?: (?:till|pa|for|infor|to) [^:\n]{1,60}?)?\s?(?:[:–—]|-(?= ))\s*/;

/** "… bör tas upp", "… behöver diskuteras", "… should be discussed". */
export const PASSIVE =
  /^(?:(?:jag|vi) (?:onskar|vill|tycker|hoppas|anser)(?: att)? )?(?:(?:kan|kunde|skulle|bor|borde|ska|could|can|should) )?(?:inte )?(.{3,400}?)(?: (?:bor|borde|behover|maste|ska|skulle|kan|kunde|behova|vi|garna|ocksa|verkligen|nog|should|needs? to|must|ought to|could))* (?:tas upp|diskuteras|lyftas|behandlas|pratas om|upp pa dagordningen|upp pa bordet|med pa dagordningen|komma (?:upp|med)|be (?:discussed|raised|brought up|on the agenda))\b/;

/** Words for a measure to carry out rather than a question (FSS-04). */
export const MEASURE = /^(?:en |ett |den |ny |gemensam |joint |a )*(?:(?:samverkans)?insats(?:en|er|erna)?|measure)\b/;

/** Opens a message: whom it greets. */
export const GREETED =
  /^(?:hej(?:san)?|halla|tjena|tja|god ?(?:morgon|dag|kvall)|hi|hello|hey|dear)(?: (?!jag\b|vi\b|kan\b|i\b|we\b|can\b|nar\b|vad\b|har\b)\p{L}+){0,2}(?:[,!.–-] ?|\n|$)/u;
