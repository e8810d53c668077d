/** Words that answers and small talk are made of, Swedish and English, folded. */

/** One whole answer is made of these; at least one is a yes of its own. */
export const YES =
  words(`ja japp jepp jada jo jodå joda jajamen jajamansan jajaman yes yep yeah yup yess stammer korrekt precis exakt absolut
  visst bekrafta bekraftar bekraftas ratt riktigt klart naturligtvis skicka kor confirm confirmed correct sure gor jup yap aye jajjamensan javisst jovisst jajamensan jajjamen aja aa j garna klartecken schhp jepps japps jaja jora sjalvklart givetvis jaa jaaa jao`);
/** Said after a yes to mean it more. */
export const OATHS = words('for sjutton fasen tusan bovelen visst kompis chefen fan hell heck sure utan tvekan');
/** A yes by itself, but with thanks only an acknowledgement, and to nothing asked no yes at all. */
export const ACKNOWLEDGED = words(
  'ok okej okey okay good oki okidoki oke okejdokej okejj k mm mhm bra toppen perfekt fint alright fine',
);
export const WITH_YES =
  words(`det den du sa gar bra ser ut in garna da nu perfekt toppen jattebra snalla please it that is
  right send go ahead forslaget till ordforande ordforanden ar ratt pa vi med tack looks good i vag ta upp ok okej okay stammer blir
  rapporten utkastet ivag kan som kor do absolutely of course yes ja tummen fint bara for min del all och lamna submit proposal ska vara far garna gora jag helt lat go sending looks fine sounds ta upp ratt menade ville onskade tankte att ut alldeles utmarkt mycket riktigt uppfattat forstatt de e du dig min vän var sa god fortsatt precis`);

export const THANKS = words('tack tackar tacksam tackis thanks thx thank thankyou ty cheers tackartackar');
export const WITH_THANKS =
  words(`tusen stort sa mycket for hjalpen hjalp svar svaret infon informationen det ok okej okey okay da jo
  snallt you very much a lot ha en fin dag helg ska du hej hejda pa aterseende the help var jattesnallt toppen perfekt super kanon jattebra
  great bra snabbt snabba svaret paminnelsen info is that all it was schysst grymt bast mvh och allt i alla fall so for your
  quick response snalla rara superbra harligt fint kanonbra tips tipset beskedet hej hjartligt hjartligast vilken vilket snallt jattesnallt omtanksamt vanligt av dig er nu svar bot boten kompis alltsa pa forhand ju kara rart`);

export const GREETING =
  words(`hej hejsan hejhej mors tjo hejje hoj halla hallo tja tjena tjenare tjo morsning morn godmorgon goddag godkvall tjenixen hejj morrn
  hi hello hey hiya greetings god good tjabba hallå`);
export const WITH_GREETING = words(
  'morgon morgen dag formiddag eftermiddag kvall pa dig er alla bot boten samverka there morning afternoon evening du igen dar all everyone robot hoppsan svejs svejsan kompis vannen assistenten',
);

/** A no that begins a message, whatever follows. */
export const NO =
  /^(?:(?:na(?= (?:inte|nej|na|vanta|det (?:var|blev)|men)\b)|no(?= (?:that|it|this|not|i|wait|don't)\b)|(?:lat (?:oss|mig)|vi (?:far|bor|kan)) (?:avvakta|vanta)|negativt|ingalunda|nej|nja|nae|njae|naa|nix|nepp|naj|nejda|no way|no thanks|no thank you|hoppsan nej|oj nej|usch nej|men nej|nej nej)\b|inte .{1,60}? utan\b)/;
/** "Ja tack, det vore vänligt om du sände in det": a yes that says what is to be done, and takes nothing back. */
export const YES_SEND =
  /^(?!.*\b(?:men|fast|inte|ej|andra|andras|byt|vanta|nej|eller|stallet|istallet|hellre|forst|till|utom|och|samt|nar|sen|ocksa|aven|but|not|instead|change|also|and|to|later)\b)(?:ja|jo|javisst|jovisst|jajamen|absolut|yes)\b.*\b(?:sand(?:a|e|er)?|skicka(?:r|de)?|lamna(?:r|de)? in|blev (?:riktigt |mycket |jatte)?bra|ser (?:riktigt |mycket )?bra ut|send it|looks good)\b/;
/** Starts like a yes and ends in a no: "ja eller förresten, nej". */
export const YES_THEN_NO = /^(?:ja|jo|ok|okej|yes)\b.{0,40}[ ,](?:nej|nae|no|inte|vanta|stopp)(?: .{0,12})?$/;
/** Pictures that are a whole answer. */
export const YES_PICTURE = /^(?:[\u{1f44d}\u2705\u2714\u{1f197}\u{1f44c}\u{1f91d}][\ufe0f\u{1f3fb}-\u{1f3ff}\s]*)+$/u;
export const NO_PICTURE = /^(?:[\u{1f44e}\u274c\u{1f6ab}\u{1f645}][\ufe0f\u{1f3fb}-\u{1f3ff}\s]*)+$/u;
export const THANKS_PICTURE =
  /^(?:[\u{1f64f}\u2764\u{1f49b}\u{1f49a}\u{1f499}\u{1f490}\u{1f339}][\ufe0f\u{1f3fb}-\u{1f3ff}\s]*)+$/u;
/** Words that are a no only by themselves, or before a comma: "fel, Sydväst" but not "fel på belysningen". */
export const NO_ALONE =
  /^(?:n|na|no|nope|nah|nay|avbryt|angra(?: det| mig)?|glom (?:det|forslaget|bort det)|slang(?: det| utkastet| bort det)?|kasta(?: det| utkastet)|strunta? i det|skit i det|skippa(?: det)?|ta bort(?: det| forslaget| utkastet)?|skicka inte(?: det| in det)?(?: an| annu| nu)?|cancel(?: it| that)?|drop (?:it|that)|never ?mind|forget it|don't(?: send(?: it)?)?|do not send(?: it)?|vanta|vanta lite|stopp|stop|inte|fel(?: forum| mote| grupp)?|wrong(?: forum| body| meeting)?|(?:absolut |verkligen |helst )?inte (?:sa|det|riktigt|an|nu|ratt|den|alls|idag|i dag|pa villkors vis|langre|den har gangen|gora det)|not (?:that|now|yet|quite|right))(?=$|[,.!:;–—-]| (?:tack|thanks|please|lite|med (?:det|den|detta))(?:$|[,.!])| (?:i meant|jag menade|jag menar|det ska|ska vara))/;
export const YES_BUT = /^(?:ja|jo|ok|okej|okay|yes)\b,? ?(?:men|fast|but|though)\b/;
/** What stands between a no and what is to be instead. */
export const AFTER_NO =
  /^(?:nej|tack|thanks|vanta|det (?:var|blev) fel|fel(?: forum| mote| grupp)?|wrong (?:forum|body|meeting)|jag (?:menade|menar|mena|tankte)|det (?:ska|skulle) (?:vara|sta|heta)|ska (?:det )?(?:sta|heta|vara)|det ar|utan|i meant?|it should (?:be|say|read)|it is|it's|make it|snarare|hellre|byt till|andra till|change (?:it )?to|skriv)(?![\p{L}\p{N}])/u;

/** Around the name of a body when the message is only that name. */
export const WITH_BODY =
  words(`till i for pa forum forumet jag menade menar mena det ar galler ska vara istallet stallet hellre mitt vart
  mote motet tack den the to stadsomrade stadsomradet ja nej i meant it should be is in tar vi valjer valj valjer nog helst ta please sa klart
  gruppen blir skicka send kluster lsg body forumets nu da instead of bra fint okej ok gar passar blir bast saklart givetvis forstas naturligtvis snalla ju val sjalvklart`);

/** A whole message that asks for help. */
export const HELP = [
  /^(?:hjalp|help|info|meny|menu|kommandon|instruktion(?:er)?)(?: mig| me| tack| please)?$/,
  /^(?:kan du|can you) (?:hjalpa|help)(?: mig| me)?(?: .{0,30})?$/,
] as const;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
