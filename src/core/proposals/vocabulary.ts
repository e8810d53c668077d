/** The words a message is read by, Swedish and English, folded as `folded` folds. */

/** One whole answer is made of these; at least one is a yes of its own. */
export const YES = words(`ja japp jepp jada jo jajamen jajaman yes yep yeah yup stammer korrekt precis exakt absolut
  visst bekrafta bekraftar skicka kor confirm confirmed correct sure gor`);
/** A yes by itself, but with thanks only an acknowledgement. */
export const ACKNOWLEDGED = words('ok okej okey okay oki okidoki');
export const WITH_YES = words(`det den du sa bra ser ut in garna da nu perfekt toppen jattebra snalla please it that is
  right send go ahead forslaget till ordforande ordforanden ar ratt pa vi med tack looks good i vag ta upp`);

export const THANKS = words('tack tackar tacksam thanks thx thank toppen perfekt super kanon jattebra great bra');
export const WITH_THANKS =
  words(`tusen stort sa mycket for hjalpen hjalp svar svaret infon informationen det ok okej okey okay
  snallt you very much a lot ha en fin dag helg da ska du hej hejda pa aterseende the help var jattesnallt`);

export const GREETING =
  words(`hej hejsan hejhej halla hallo tja tjena tjenare tjo morsning morn godmorgon goddag godkvall
  hi hello hey god good`);
export const WITH_GREETING = words(
  'morgon dag formiddag eftermiddag kvall pa dig er alla bot boten samverka there morning afternoon du igen dar',
);

/** Before a verb of raising, nothing but these: who, may, would, and where. `inte` is not here, nor a question word. */
export const LEAD =
  words(`hej jag vi man ni du det kan kunde kunna skulle ska vill ville vilja borde bor behover behova maste
  far fa onskar onska tankte tanker undrar om garna kanske ocksa aven snalla vore bra finns mojlighet mojligen mojligt ar
  gar att pa till infor vid i nasta kommande mote motet forum forumet dagordning dagordningen da sa ju nog val verkligen och
  men sen har ett en mitt vart nytt ny tycker tror hoppas skall en gang igen snart please could can we i would i'd like to
  should let's lets us need must want may it be good if my our have a the at next meeting think that do possible is se ga dags nu som fraga
  sak punkt arende forslag ok okej bra ja tack hejsan anser you`);

/** "Vi på polisen vill …": who is meant by "vi" leads up to it like the word alone. */
export const WHO_WE_ARE =
  /^(?:vi|jag) (?:som )?(?:pa|fran|i|inom|hos|arbetar|jobbar) .{2,60}? (?=(?:vill|skulle|tycker|onskar|foreslar|behover|undrar|anmaler|lyfter|ser)\b)/;

/** Verbs people raise a question with. A longer phrase stands before a shorter one it begins with. */
export const RAISE = [
  'tar? upp',
  'ta up',
  'lyft(?:a|er)?(?: upp| fram| in)?',
  'diskuttera|diskutera(?:r|de)?',
  'prata(?:r|de)? (?:lite |mer |vidare )?(?:om|kring)',
  'tala(?:r)? om',
  'snacka(?:r)? (?:om|kring)',
  'foreslar? att (?:vi )?(?:tar? upp|lyfter|diskuterar|pratar om)',
  'foreslar?',
  'anmala?(?:er)?',
  'behandlar?',
  'samtala(?:r)? (?:om|kring)',
  'resonera (?:om|kring)',
  'far? (?:upp|med)',
  'satt(?:a|er)? upp',
  'satt(?:a|er)?(?= .{1,200} pa dagordningen)',
  'lagg(?:a|er)?(?: till| in| upp)',
  'lagg(?:a|er)?(?= .{1,200} pa dagordningen)',
  '(?:tar?|har?) med',
  'for(?:a|er)? upp',
  'ga(?:r)? igenom',
  'samverkar? (?:om|kring)',
  'forslag(?:et)?(?: till [^:,]{1,40}?)?(?: ar(?: att)?| om| att|(?=:))',
  '(?:en|ett) (?:ny |nytt )?(?:sak|fraga|arende|punkt)(?: (?:till|for|pa) [^:,]{1,40})?(?=:)',
  'gora? nagot at',
  '(?:ha|fora) (?:en |ett )?(?:gemensamt? )?(?:dialog|samtal|diskussion|genomgang|avstamning) (?:om|kring|av)',
  '(?:starta|dra igang|genomfora|gora)(?= .{0,30}insats)',
  'bring(?:ing)? up',
  'raise',
  'discuss',
  'talk (?:a bit |more )?about',
  'propose',
  'suggest',
  'add',
  'put(?= .{1,200} on the agenda)',
] as const;

/** Between the verb and the question itself. */
export const CONNECTORS = [
  '(?:en |ett |den |det |var |min )?(?:ny |nytt |viktig |viktigt )?(?:samverkans)?(?:fragan?|arendet?|punkt(?:en)?|temat?|amnet?|forslag)(?: (?:om|kring|gallande|angaende|som galler|med|att))',
  '(?:en |ett |min |mitt |var |vart )?(?:ny |nytt |viktig |viktigt )?(?:samverkans)?(?:fraga|punkt|arende|forslag|insats|sak)(?: till)?(?=:)',
  'fragan|arendet|punkten|temat|amnet',
  'foljande(?: fraga| punkt| forslag)?',
  'det (?:har|dar) med',
  '(?:lite |nagot |mer )?(?:om|kring|angaende|gallande)',
  'att (?:vi )?(?:tar? upp|lyfter|diskuterar|pratar om)',
  'att',
  '(?:the )?(?:question|issue|topic|matter) (?:of|about)',
  'about|that we discuss',
  'gemensamt|tillsammans|garna|ocksa|aven',
] as const;

/** What stands for a question told in the sentence before or after. */
export const POINTER =
  /^(?:det|detta|denna|den|dem|dessa|(?:det|den|de) har(?: fragan| saken)?|fragan|saken|(?:en|ett|nagot|nagra) ?(?:sak|fraga|grej|forslag|arende|fragor|saker)?|foljande|it|this|that|something)?$/;

/** After the question, its grounds: they belong to the description, not to the title. */
export const GROUNDS = /,? (?:eftersom|darfor att|because) |, (?:for att|sa att|da|for|vi|det|since|as|so that) /;

const MONTH = '(?:jan|feb|mars|april|maj|juni|juli|aug|sept|okt|nov|dec|march|may|june|july|oct)[a-z]*';
const ON_DATE = `(?: (?:den |the )?\\d{1,2}(?:[/.]\\d{1,2}| ${MONTH})(?: \\d{4})?| i ${MONTH})?`;
const MEETING =
  '(?:det |den |vart |ert |the |our )?(?:(?:nasta|nesta|kommande|nastkommande|narmaste|next|upcoming|coming) )?(?:mote|motet|forummote|forummotet|sammantrade|sammantradet|traff|traffen|dagordning|dagordningen|agenda|agendan|forumet|meeting)';

/** "… på nästa möte", "… på dagordningen": when and where, at the end. */
export const WHERE_LAST = new RegExp(
  `(?:^|,? )(?:(?:pa|till|vid|infor|i|under|at|on|to|for|in) ${MEETING}${ON_DATE}|nasta gang|next time|tack|please|framover|i stallet|istallet|som (?:en )?(?:egen )?punkt)$`,
);
/** "… på nästa möte ta upp": the same in front of the question. */
export const WHERE_FIRST = new RegExp(`^(?:pa|till|vid|infor|i|at|on|to|for|in) ${MEETING}${ON_DATE}(?=[ :,])`);
/** Between such a place and the name of a body. */
export const OF_BODY = /,? (?:i|for|med|hos|till|in|of|pa)(?: forum(?:et)?(?: for)?| the)?\s*$/;
/** "till Hisingen" alone addresses the body; "på Hisingen" is only where it happens. */
export const TO_BODY = /,? (?:till|to)(?: forum(?:et)?(?: for)?| the)?\s*$/;

/** Heads of a line that announce a proposal: "förslag till mötet: …". */
export const ANNOUNCEMENT =
  /^(?:(?:ett|mitt|vart|nytt|ny|en|min|a|my|new) )*(?:till dagordningen|till (?:nasta )?motet?|forslag|punkt|arende|fraga|samverkansfraga|insats|samverkansinsats|proposal|suggestion|topic|agenda item|measure)(?: (?:till|pa|for|infor|to) [^:\n]{1,60}?)?\s?[:–—-]\s*/;

/** "… bör tas upp", "… behöver diskuteras", "… should be discussed". */
export const PASSIVE =
  /^(?:(?:jag|vi) (?:onskar|vill|tycker|hoppas|anser)(?: att)? )?(?:(?:kan|kunde|skulle|bor|borde|ska|could|can|should) )?(?:inte )?(.{3,400}?)(?: (?:bor|borde|behover|maste|ska|skulle|kan|kunde|behova|vi|garna|ocksa|verkligen|nog|should|needs? to|must|ought to|could))* (?:tas upp|diskuteras|lyftas|behandlas|pratas om|upp pa dagordningen|upp pa bordet|med pa dagordningen|komma (?:upp|med)|be (?:discussed|raised|brought up|on the agenda))\b/;

/** Words for a measure to carry out rather than a question (FSS-04). */
export const MEASURE = /^(?:en |ett |den |ny |gemensam )*(?:samverkans)?insats(?:en|er|erna)?\b/;

export const NEXT_MEETING = [
  /^(?:och )?(?:nar|vilken dag|vilket datum|vilken tid|hur dags|what (?:day|date|time)|when)\b.{0,80}\b(?:mote|motet|moten|nasta|ses|traffas|sammantrade|forumet|meeting|meet)\b/,
  /^(?:nar|vilken dag|vilket datum|hur lange|hur sent|when|senast nar)\b.{0,80}\b(?:forslag|fragor|deadline|sista dag|skicka|lamna|proposals?)\b/,
  /^(?:vad ar )?(?:sista dag(?:en)?|deadline)\b.{0,60}$/,
  /^(?:(?:datum|tid|dag) for )?(?:nasta|kommande|next) (?:mote|sammantrade|meeting)\b.{0,40}$/,
] as const;

export const HELP = [
  /^(?:hjalp|help|info|meny|menu|kommandon|instruktion(?:er)?)(?: mig| me| tack| please)?$/,
  /^(?:vad|what) (?:kan|gor|can|do) (?:du|man|jag|you|i)\b.{0,40}$/,
  /^(?:hur|how) (?:gor|funkar|fungerar|anvander|lamnar|foreslar|anmaler|skickar|do|does|can|can i|to)\b.{0,80}$/,
  /^(?:kan du|can you) (?:hjalpa|help)(?: mig| me)?(?: .{0,30})?$/,
  /^vem ar du$|^who are you$/,
] as const;

/** Around the name of a body when the message is only that name. */
export const WITH_BODY =
  words(`till i for pa forum forumet jag menade menar mena det ar galler ska vara istallet stallet hellre mitt vart
  mote motet tack den the to stadsomrade stadsomradet ja nej for i meant it should be is in`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
