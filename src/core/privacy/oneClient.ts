import { GIVEN_NAMES } from './givenNames';
import { toldOfOne } from './toldOfOne';

/** Those whom the parties meet in their work, as against those who work together. */
const CLIENT = '(?:klient|brukare|patient|elev|hyresgäst|vårdtagare|omsorgstagare|client|pupil|patient|tenant)';
const CLIENTS = '(?:klienter|brukare|patienter|elever|hyresgäster|vårdtagare|ungdomar|boende|barn)';
const SOMEBODY = `(?:${CLIENT}|deltagare|ungdom|kille|tjej|pojke|flicka|grabb|familj|kvinna|man|gubbe|gumma|tant|dam|tonåring|pensionär|snubbe|mamma|pappa|barn|boende|boy|girl)`;
const THE_ONE =
  '(?:klienten|brukaren|patienten|eleven|deltagaren|hyresgästen|pojken|flickan|killen|tjejen|barnet|kvinnan|mannen|familjen|ungdomen|tonåringen|\\d{1,2}-?åringen|gubben|grabben|paret)';
const KIN =
  '(?:mamma|pappa|mor|far|son|dotter|fru|man|make|maka|hustru|sambo|bror|syster|farmor|mormor|farfar|morfar|barn|barnbarn|granne|kompis|vän|mother|father|son|daughter|wife|husband|neighbour)';
/** Who takes part in the work, though spoken of alike: "vi har en man som leder gruppen". */
const WORKS = '(?:kan|vill|ska|tar|leder|håller|representerar|ansvarar|jobbar|arbetar|sitter)';

/** "Vår brukare väntar", "en av våra elever", "jag har en klient som", "our pupil". */
const OURS = new RegExp(
  `(?<!\\p{L})(?:(?:vår|min|our|my) ${CLIENT}|(?:en|ett) av (?:våra|mina) ${CLIENTS}|one of (?:our|my) (?:clients|pupils|patients|tenants)|(?:jag|vi) (?:har|känner|möter) (?:en|ett) ${SOMEBODY} som(?! ${WORKS}))(?!\\p{L})`,
  'iu',
);
/** "En elev på min skola", "pojken i vår klass", "deltagaren jag har hos mig". */
const NEAR_US = new RegExp(
  `(?<!\\p{L})(?:(?:en|ett) ${SOMEBODY}|${THE_ONE})(?: (?!(?:som|och|kan|ska|i|på)(?!\\p{L}))\\p{L}+){0,2} (?:i|på|hos|in|on) (?:min|mitt|vår|vårt|mig|oss|my|our)(?!\\p{L})`,
  'iu',
);
/** "Mannen som sover utanför": somebody told of by what he does. */
const WHO_DOES = new RegExp(
  `(?<!\\p{L})${THE_ONE} som (?:inte )?(?!är\\b|har\\b|leder|håller|sköter|driver|ansvarar|jobbar|arbetar|undervisar|samordnar|tränar)\\p{L}{2,}(?:er|ar|år|or|de|te|des|tes)(?!\\p{L})`,
  'iu',
);
/** "Min mamma får ingen plats": what a relative of somebody's waits for, lacks or was refused. */
const KIN_IN_NEED = new RegExp(
  `(?<!\\p{L})(?:min|mitt|hans|hennes|hens|my|his|her) ${KIN} (?:får (?:inte|ingen|inget|inga|avslag)|fick (?:inte|ingen|inget|avslag|nej)|har (?:inte fått|fått avslag|fått nej|förlorat|blivit av med)|nekas|väntar|behöver|vägra\\p{L}*|saknar|ska vräkas|står utan|needs|was denied|is waiting)(?!\\p{L})`,
  'iu',
);
const AUTHORITY =
  '(?:\\p{L}*kassan|\\p{L}*förmedlingen|soc|socialtjänsten|socialkontoret|kommunen|regionen|migrationsverket|kronofogden|skatteverket|FK|AF)';
/** "Mitt ärende hos kommunen", "min ansökan om bygglov": a case of the writer's own with an authority. */
const MY_CASE = new RegExp(
  `(?<!\\p{L})(?:mitt ärende (?:hos|vid|på|med) ${AUTHORITY}|(?:min|handläggningen av min) ansökan om (?:bygglov|bostad|lägenhet|plats|bidrag|stöd|\\p{L}*tillstånd|hjälp)|my case (?:at|with) the)(?!\\p{L})`,
  'iu',
);
/** "Deltagaren jag har hand om", "eleven vi jobbar med": one whom the writer has to do with. */
const IN_HAND = new RegExp(
  `(?<!\\p{L})${THE_ONE} (?:som )?(?:jag|vi) (?:har (?:hand om|kontakt med)|möter|träffar|jobbar med|arbetar med|handlägger|ansvarar för|stöttar)(?!\\p{L})`,
  'iu',
);
/** "Ta upp mitt fall": the writer's own, to be dealt with. */
const OWN_CASE =
  /(?<!\p{L})(?:(?:ta|tar|lyft|lyfta|behandla|diskutera|titta|kolla|pröva|put|discuss|raise)(?: upp)?(?: med| på)? (?:mitt|my)(?: eget| own)? (?:fall|case)|my own (?:application|case|benefits)|no to my (?:benefits?|application|allowance))(?!\p{L})/iu;
/** "Socialtjänsten vägrar hjälpa mig". */
const REFUSES_ME = new RegExp(
  `(?<!\\p{L})${AUTHORITY} (?:vägrar|nekar|vill inte|struntar i)(?: att)?(?: hjälpa| stötta| ge| svara| lyssna på)? (?:mig|honom|henne|min|mitt|hans|hennes)(?!\\p{L})`,
  'iu',
);
/** "Vår elev Omar", "killen Kim", "a boy called Yusuf". */
const BY_NAME = new RegExp(
  `(?<!\\p{L})(?:${CLIENT}|kille|tjej|pojke|flicka|grabb|missbrukar|narkoman|alkis|knarkar|uteliggar|tiggar|pundar|boy|girl|guy|kid)(?:en|n)? (?:som heter |vid namn |called |named )?(?<name>\\p{Lu}\\p{Ll}+)(?!\\p{L})`,
  'gu',
);

/**
 * Whether a sentence tells of one whom the parties meet in their work, or of the writer's own or a relative's case:
 * `individual`, or `maybe` where it can be one of many. What is said of pupils or clients in general is the daily work.
 */
export function findOneClient(sentence: string): 'individual' | 'maybe' | 'none' {
  if ([OURS, KIN_IN_NEED, MY_CASE, IN_HAND, OWN_CASE, REFUSES_ME].some((pattern) => pattern.test(sentence)))
    return 'individual';
  const told = toldOfOne(sentence);
  if (told === 'individual') return told;
  const named = [...sentence.matchAll(BY_NAME)].some((match) => GIVEN_NAMES.has(match.slice(1).join('').toLowerCase()));
  if (named) return 'individual';
  return NEAR_US.test(sentence) || WHO_DOES.test(sentence) ? 'maybe' : told;
}
