import { GIVEN_NAMES } from './givenNames';
import { loosely } from './loosely';

/** Somebody near the writer or another, also without whose they are. */
const KIN =
  '(?:mamma|pappa|mor|far|morsa|farsa|föräldrar|son|dotter|fosterson|fosterdotter|dotterson|dotterdotter|sonson|sondotter|svärmor|svärfar|moster|faster|farbror|morbror|kusin|brorson|systerson|brorsdotter|systerdotter|fru|man|make|maka|hustru|sambo|ex|exfru|exman|bror|brorsa|syster|syrra|bonusson|bonusdotter|granne|kompis|polare|vän|väninna|flickvän|pojkvän|farmor|mormor|farfar|morfar|barn|barnbarn|pojke|flicka|grabb|tjej|unge|arbetskamrat|mother|father|mum|dad|son|daughter|wife|husband|brother|sister|nephew|niece|cousin|neighbour|friend)';
const WHOSE = '(?:min|mitt|mina|vår|vårt|din|ditt|hans|hennes|hens|deras|grannens|my|our|his|her|their)';
const NEAR = `(?:${WHOSE} (?:[\\p{L}\\d-]+ )?${KIN}(?:s ex|['’]s (?:wife|husband|son|daughter))?|(?:neighbour|friend|brother|sister)['’]s (?:wife|husband|son|daughter|mother|father)|(?:sonen|dottern|brodern|systern|frun|mannen|pojkvännen|flickvännen) till (?:en av )?\\p{L}+|kusinen|grannen|kompisen|syrran|brorsan|morsan|farsan|frugan|barnbarnet|svärmor|svärfar|mormor|morfar|farmor|farfar|en kompis till mig|ett barn till)`;
/** Somebody told of as one, never by what they do in the collaboration. */
const THE_ONE =
  '(?:samma (?:gubbe|kille|tjej|person|familj|ungdom)|personen|grann(?:pojken|flickan|frun|killen|tjejen)|killen|tjejen|flickan|pojken|grabben|ungen|kvinnan|mannen|snubben|gubben|gumman|tanten|damen|tonåringen|barnet|syskonen|bröderna|systrarna|paret|familjen|klienten|brukaren|patienten|eleven|deltagaren|hyresgästen|praktikanten|lärarinnan|kollegan|arbetskamraten|the (?:boy|girl|man|woman|child|family|pupil|patient|client|tenant|old man|old woman))';
const A_ONE =
  '(?<!(?:när|ifall|varje|when|if) )(?:en|ett|någon|nån|a|an|one of (?:our|my)|en av (?:våra|mina)) (?:[\\p{L}\\d-]+ ){0,2}?(?:kille|tjej|flicka|pojke|grabb|unge|kvinna|man|gubbe|dam|tant|tonåring|yngling|mamma|pappa|familj|klient|brukare|patient|elev|deltagare|hyresgäst|praktikant|sökande|kund|kursdeltagare|ensamkommande|nyanländ|boy|girl|woman|man|child|client|pupil|patient|tenant)(?:r|er|na|arna)?';
/** One client, where the writer says that it is theirs, or no more than that it is one. */
const CLIENT =
  '(?:(?:min|vår|my|our) (?:klient|brukare|patient|elev|deltagare|hyresgäst|client|pupil|patient|tenant)|(?:^|: ?)(?:klient|brukare|patient|elev|deltagare|sökande))';
const GIVEN = '(?<given>\\p{Lu}\\p{Ll}+)(?: \\p{Lu})?';
const SHE_OR_HE = '(?:han|hon|hen|he|she)';

/** Taken from somebody, or never given: what one has with those who decide over help, home and money. */
const REFUSED =
  '(?:bli(?:r|vit) av med|blev av med|blivit utan|blev utan|miste|mist|förlorat|förlorade|tappat|tappade|(?:har |har ju )?väntat? (?:i|på|ett|fortfarande)|väntar fortfarande|(?:får|fick|fått)(?: ändå| fortfarande| \\p{L}+)? (?:inte|ingen|inget|inga|avslag|nej|LVU|sparken|kicken|en varning)(?! (?:tag|ihop|till|plats med|in en))|inte (?:får|fick|beviljas|har fått) (?:sin|sitt|sina|någon|nån|något|hjälp|stöd|vård|plats|ersättning)|beviljas inte|ska (?:utvisas|vräkas|omhändertas|skrivas ut)|(?:ska|måste|får) flytta|söker? skydd|stått? (?:utan|på gatan)|står utan|lost (?:his|her)|gets? no|(?:has been |have been |been )?waiting for|got evicted)';
/** What is done to somebody. */
const DONE_TO =
  '(?:(?:är|var|blir|blev|blivit|bli|varit|is|was|were|been|got|gets|being) (?:\\p{L}+ ){0,2}?(?:slagen|mobbad|mobbade|lurad|lurade|röjd|gripen|gripna|häktad|dömd|vräkt|vräkta|avstängd|utskriven|nekad|nekats|utförsäkrad|uppsagd|misshandlad|hotad|utsatt för|utredd|utskrattad|glömsk|virrig|bortgift|placerad|omhändertagen|omhändertagna|påtänd|full|hemlös|knivhuggen|påhoppad|våldtagen|utvisad|utkastad|anmäld för|hämtad av|skjuten|denied|evicted|refused|bullied|arrested|deported|beaten|taken (?:to|away|into)|homeless|drunk)|nekades|nekats|nekas|vräks|vräkts|mobbas|misshandlas|utvisas|gifts bort|sålts|skrivits (?:ut|hem)|skrevs (?:ut|hem)|släppts|släpptes|gripits|greps|omhändertogs|avhystes)';
/** What somebody does that is nobody else's business but theirs and the authorities'. */
const DOES =
  '(?:dricker(?! kaffe| vatten)|börjat dricka|super|supit|knarkar|missbrukar|återfallit|tagit (?:en )?överdos|tog (?:en )?överdos|gjort (?:ett )?(?:suicid|självmords)försök|skär sig|slutat (?:äta|betala|ta (?:sin|sina)|gå)|slutade (?:äta|betala)|vägrar (?:släppa|ta|gå|äta|flytta|komma ut|öppna)|rymmer|rymde|rymt|försvann|försvunnit|stjäl|stal|snattar|säljer (?:gräs|knark|droger|narkotika|sig|drugs)|langar|sålt (?:knark|droger)|sells drugs|steals|misshandlar|misshandlade|slår(?! (?:ihop|fast|vakt|upp|samman))|slog(?! (?:ihop|fast|vakt|upp|samman))|slagit (?:honom|henne|sin|sitt|sina)|hotar|hotat|hotade|förföljer|trakasserar|stalkar|tagit barnen|legat på golvet|rånade|rånat|begått|åkt fast|skriker|screams|ramlar|ramlat|virrar?|gråter (?:varje|hela)|sover (?:ute|i|på)|bor (?:kvar hos|i sin bil|på gatan|i husvagn)|bott i (?:sin )?bil|sitter (?:häktad|inne|i häkte|i fängelse|i skiten|utanför (?:ica|systemet|konsum)|hemma)|varit hemma i|inte varit i skolan|inte (?:gått|går) (?:till|i) skolan|varit borta från|kommer aldrig|ligger hemma utan|inte öppnat|inte sökt|dött av|gått in i väggen|mår (?:så |jätte|skit)?dåligt|mår skitdåligt|kör fortfarande bil|återvänt till mannen|beats|hits|drinks|wanders|blåmärken|matar|feeds the)';
const BEFALLEN = `(?:${REFUSED}|${DONE_TO}|${DOES})`;

const pattern = (source: string) => new RegExp(`(?<!\\p{L})(?:${loosely(source)})(?!\\p{L})`, 'iu');
/** Names are told by their capital letter: elsewhere letters may be of either kind. */
const named = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
/** Up to so many words between who it is and what has befallen them, no other beginning among them. */
const BETWEEN =
  '(?:[, ]+(?!(?:men|tycker|säger|sa|föreslår|föreslog|undrar|tipsade|ringde|says|said)(?!\\p{L}))[\\p{L}\\d-]+){0,10}?[, ]+';

const OF_ONE = [NEAR, THE_ONE, A_ONE, CLIENT].map((who) => pattern(`${who}${BETWEEN}${BEFALLEN}`));
/** Of a colleague, what is done at work is no secret: only what is done to them, or what they suffer. */
const OF_COLLEAGUE = pattern(`(?:min|vår) (?:kollega|chef|medarbetare)${BETWEEN}(?:${DONE_TO}|${DOES})`);
/** Spoken of as him or her, of whom something has been said before. */
const OF_HER = pattern(`${SHE_OR_HE}(?: (?!berättar|pratar|talar|informerar)\\p{L}+){0,3}? ${BEFALLEN}`);
const OF_NAMED = named(
  `${GIVEN}(?:[, ]+(?!(?:som|berättar|informerar|pratar|talar|vill|kan|ska|har en)(?!\\p{L}))[\\p{L}\\d-]+){0,5}?[, ]+${BEFALLEN}`,
);
/** Somebody is to be dealt with, not something: "ta upp honom", "hjälp henne", "titta på hens situation". */
const DEAL_WITH = pattern(
  '(?:ta|tar|lyfta?|ha|diskutera|prata om|hjälpa?|stötta|ta med|för fram|kolla(?: upp)?|titta på|raise|discuss|help|take up)(?: upp| tag i| med)? (?:honom|henne|hen|han|hon|dom två|him|her|(?:hans|hennes|hens|his|her) (?:fall|ärende|situation|grej|sak|case|situation))(?! (?:punkt|förslag|fråga|idé))|(?:gör|göra|do) (?:något|nåt|nånting|something) (?:åt|about) (?:honom|henne|han|hon|him|her|familjen|familj)',
);
/** "Min brors utvisning", "en brukares situation", "hon är 81": whose it is, and what. */
const WHOSE_CASE = pattern(
  `(?:(?:${WHOSE} ${KIN}(?:s|['’]s)|en (?:brukares|klients|elevs|patients|deltagares|hyresgästs|persons|familjs|ungdoms)) (?:\\p{L}+ )?(?:ärende|fall|utvisning|vräkning|uppsägning|sjukskrivning|placering|utredning|situation|diagnos|ansökan|avslag|skulder|deportation|eviction|case|application)|${SHE_OR_HE} är (?:bara )?\\d{2}(?: år)?(?= och|,|$)|${A_ONE} i (?:min|vår) (?:trappa|port|uppgång|trappuppgång|gård))`,
);
/** "Kvinna född 87", "kille 19 år", "en 45-årig man", "patient på rum 4", "hyresgästen i 1203". */
const DESCRIBED = pattern(
  '(?:(?:kvinna|man|kille|tjej|pojke|flicka|mamma|pappa|patient|person|brukare|elev|deltagare|klient)[, (]{1,2}(?:född (?:\\d|19|20)|\\d{1,2}(?: ?år|(?=[,).:])|$))|(?:patient|brukare|klient|hyresgäst)(?:en)? (?:på rum|i|nr|nummer) ?\\d+|(?:deltagare|klient|brukare|elev|patient)(?: nr| nummer)? \\d+ (?:i|på|har|är)|yngre man|äldre dam(?:en)? på|\\d{1,2}-?åri(?:g|ga) (?:man|kvinna|kille|tjej|pojke|flicka|son|dotter|mor|far|mamma|pappa)(?: med| som|,| på| i)|utsatta familjen|familjen (?:högst upp|på|i) [\\p{L}\\d]*\\d+|(?:barnen|ungen|killen|snubben|damen|tanten|gubben|brukaren|boy|girl|man|woman) (?:på|i|in|at|on) (?:(?:flat|lägenhet|nummer|number|huset|andra|tredje|fjärde) ?\\p{L}*|\\p{L}+(?:gatan|vägen|stigen|gränd|backen|gången|torget)) ?(?:\\d+|(?= (?:har|är|blir|sells|gråter|spelar|slår|blev|,))))',
);
/** An individual's case by the word for it. */
const AS_CASE = pattern(
  '(?:individärende(?:t)?:|individfall(?:et)?(?!\\p{L})|dra ett ärende|klientärende|individuellt ärende|(?:dra|ta|lyfta?|har|ha) (?:upp )?ett (?:fall|case|individärende)(?! för)|^ett case:|fallet (?!av|för|är|med|i|om)\\p{L}{3,}|(?:elev|klient|deltagare|ärende) \\p{Lu}[-. ]?\\d{2,}|vi kan kalla (?:henne|honom|hen)|deltagare(?:n)? med initialerna)',
);

/**
 * Whether a text tells what has befallen one person, by who it is and what, however it is said: it is asked about, since the
 * same words may be of many. What is said of people in general is the daily work.
 */
export function tellsOfOne(text: string): 'maybe' | 'none' {
  const sentences = text.split(/(?<!\p{Lu})[.!?\n]+/u);
  return sentences.some((sentence) => isOfOne(sentence)) ? 'maybe' : 'none';
}

function isOfOne(sentence: string): boolean {
  if ([...OF_ONE, OF_COLLEAGUE, OF_HER, DEAL_WITH, WHOSE_CASE, DESCRIBED, AS_CASE].some((one) => one.test(sentence)))
    return true;
  return [...sentence.matchAll(OF_NAMED)].some(({ groups }) =>
    GIVEN_NAMES.has(String(groups?.['given']).toLowerCase()),
  );
}
