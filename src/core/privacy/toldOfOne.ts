import { loosely } from './loosely';

/** Somebody told of as one, by what people call one another: never by a role in the work. */
const THE_ONE =
  '(?:frun|personen|tvillingarna|granntanten|grannfrun|narkomanen|alkisen|pundaren|tiggaren|luffaren|grabben|pojken|killen|tjejen|flickan|tösen|ungen|kvinnan|mannen|gubben|gumman|tanten|damen|farbrorn|tonåringen|ynglingen|pensionären|barnet|syskonen|paret|familjen|\\d{1,2}-?åringen|missbrukaren|uteliggaren|änkan|modern|fadern|sonen|dottern|klienten|brukaren|patienten|eleven|hyresgästen|boy|girl|the (?:man|woman|child|family|pupil|patient))';
const A_ONE =
  '(?:en|ett|a|an) (?:\\p{L}+ ){0,2}(?:grabb|pojke|kille|tjej|flicka|tös|unge|kvinna|man|gubbe|tant|dam|tonåring|yngling|pensionär|ensamstående mamma|boy|girl)';
const KIN =
  '(?:mamma|pappa|mor|far|mors|fars|son|dotter|dotterson|dotterdotter|sonson|sondotter|svärmor|svärfar|svärson|svärdotter|moster|faster|farbror|morbror|kusin|brorson|systerson|brorsdotter|systerdotter|fru|man|make|maka|sambo|bror|syster|bonusson|bonusdotter|styvson|styvdotter|granne|kompis|vän|väninna|flickvän|pojkvän|exman|exfru|farmor|mormor|farfar|morfar|barn|barnbarn|pojke|flicka|grabb|tjej|grandson|granddaughter|son|daughter|mother|father|sister|brother|nephew|niece|neighbour|friend)';
const OF_MINE = `(?:min|mitt|mina|vår|vårt|hans|hennes|hens|my|our|his|her) (?:\\p{L}+ )?${KIN}`;
/** A grandparent and others who are spoken of without whose they are: nobody's but the writer's. */
const BARE_KIN = '(?:mormor|morfar|farmor|farfar|morsan|farsan|brorsan|syrran|svärmor|svärfar)';
/** "Gamle Axel", "stackars Rut": by a given name, as neighbours do. */
const GIVEN = '(?:gamle|lille|stackars) \\p{L}{3,}';
/** What one has with an authority. */
const CASE =
  '(?:utredningen|utredning|ärendet|orosanmälan|anmälan|handläggningen|placeringen|vårdplanen|insatsen|beslutet|ansökan|avslaget|vräkningen|avhysningen|boendet|sjukskrivningen|case|application|investigation)';
/** What happens to one who needs the authorities. */
const NEED =
  '(?:behöver placeras|(?:måste|ska|bör|borde) placeras|behöver (?:ett |en )?(?:\\p{L}+ )?(?:LVM|LVU|LPT|hjälp|boende|plats|stöd|lägenhet|bostad|vård|kontaktperson|familjehem)|omhändertas|(?:har |är |blev |blir |har blivit |ska bli )(?:nekad|nekats|vräkt|vräkts|avvisad|utvisad|omhändertagen|placerad|utförsäkrad|utförsäkrats|utskriven|uppsagd|avstängd|mobbad|trakasserad|gripen|häktad|dömd|senil|dement|psykotisk|påtänd|misshandlad|slagen|hotad|våldtagen)|nekas|vräks|fått avslag|fick avslag|fått nej|får inte (?:någon|nån|sin|sitt|plats|hjälp|stöd|vård|pengar)|får (?:ingen|inget|inga) (?:av (?:soc|kassan|kommunen)|hjälp|plats|stöd|vård|pengar|bostad|assistans|svar)|kommer inte hem|rymmer|rymt|har rymt|stannar hemma från skolan|går inte (?:till|i) skolan|vägrar (?:gå|komma|äta|flytta)|blir slagen|far illa|slår (?:honom|henne|barnen|mig)|(?:sover|bor) (?:ute|i bilen|på gatan)|har förlorat (?:sin|sitt)|blivit av med (?:sin|sitt)|står utan|står på gatan|väntat (?:i|på)|has been (?:denied|evicted|refused)|was (?:denied|evicted|refused)|is homeless|needs (?:help|a place|support))';
const AT_HOME =
  '(?:i (?:klass |åk |årskurs )?\\d\\s?[a-f](?!\\p{L})|i (?:klass|åk|årskurs) (?:\\d|ett|två|tre|fyra|fem|sex|sju|åtta|nio)(?!\\p{L})|på \\p{L}+(?:vägen|gatan|gränd|stigen|backen|torget) ?\\d+|(?:i|på) (?:lägenhet|trapphus|rum|våning|uppgång|port) \\d+|i (?:vår|min) (?:port|trappa|uppgång)|i (?:lägenheten|huset) (?:bredvid|under|över|mittemot))';

const pattern = (source: string) => new RegExp(`(?<!\\p{L})${loosely(source)}(?!\\p{L})`, 'iu');
const BETWEEN = '(?: (?!(?:och|men|som ska|kan|vill)(?!\\p{L}))[\\p{L}\\d]+){0,4}';
/** "Utredningen om grabben", "pojken i 5b", "min dotterson har blivit nekad", "hans pappa slår honom". */
const TOLD = [
  pattern(`${CASE} (?:om|kring|rörande|gällande|avseende|för|about|on|for) (?:${THE_ONE}|${OF_MINE})`),
  pattern(`${THE_ONE} ${AT_HOME}`),
  pattern('en enskild (?:deltagares|klients|brukares|patients|elevs|persons|individs)'),
  pattern(`${THE_ONE}${BETWEEN} ${NEED}`),
  pattern(`${GIVEN}(?: [\\p{L}\\d]+){0,7} ${NEED}`),
  pattern(`${OF_MINE}${BETWEEN} ${NEED}`),
  pattern(`${A_ONE}(?: [\\p{L}\\d]+){0,6}, ?(?:hon|han|hen|she|he)(?: \\p{L}+){0,3} ${NEED}`),
  pattern(
    `(?:jag|I)(?: \\p{L}+){0,2} (?:(?:har |blev |blivit )+(?:vräkt|utkastad|utförsäkrad|nekad)|fått diagnos\\p{L}*|have been evicted|was evicted)`,
  ),
  pattern(
    'jag(?: \\p{L}+){0,2} (?:fått|fick|får) avslag (?:på|av|från|hos) (?:sjuk\\p{L}+|\\p{L}*(?:kassan|förmedlingen|tjänsten|verket|bidrag\\p{L}*|ersättning\\p{L}*|stöd\\p{L}*)|bygglov\\p{L}*|färdtjänst\\p{L}*|hemtjänst\\p{L}*)',
  ),
  pattern('(?:min|my) (?:handläggare|case ?worker|läkare|soctant) (?:på|hos|vid|at)'),
  pattern(
    '(?:beslutet|ansökan|utredningen|skolgång|decision) (?:om|kring|för|on) (?:min|mitt|mina|my) (?:rehab\\p{L}*|sjuk\\p{L}*|bidrag|stöd|ersättning|bostad|lägenhet|barn\\p{L}*|son|dotter|benefits?)',
  ),
  pattern(
    '(?:min|mitt|vårt|hans|hennes) (?:barns|sons|dotters|pojkes|flickas|mammas|pappas) (?:skolgång|klass|fall|ärende|situation|boende|assistans|hemtjänst|bidrag)',
  ),
  pattern(
    '(?:bor|bodde|håller till) (?:det )?(?:en|ett|någon|nån) (?:\\p{L}+ ){0,3}(?:på|i) \\p{L}+(?:gatan|vägen|gränd|stigen|backen|torget) ?\\d+',
  ),
  pattern(`(?:LVU|LVM|LPT) (?:på|av|för|mot) ${THE_ONE}`),
  pattern(`(?:${OF_MINE}|${A_ONE})(?: \\p{L}+){0,3} (?:beats|hits|threatens|drinks|slår|hotar|trakasserar)`),
  pattern('den där (?:narkomanen|missbrukaren|alkisen|pundaren|tiggaren|luffaren|fyllot|uteliggaren|knarkaren)'),
  pattern(`om (?:${THE_ONE}|${OF_MINE})(?: \\p{L}+){0,4} ska få (?:byta|stanna|flytta|bo|börja|komma)`),
  pattern(
    `(?:hans|hennes|hens|his|her|deras) (?:\\p{L}+ )?${KIN} (?:slår|misshandlar|super|dricker|knarkar|hotar|låser|beats|hits)`,
  ),
];

/** "En kvinna som har blivit vräkt", "mormor bor ensam och får ingen hjälp": perhaps one, perhaps any. */
const PERHAPS = [
  pattern(`${A_ONE}${BETWEEN} ${NEED}`),
  pattern('en \\d{1,2}-?årig \\p{L}+ som'),
  pattern('someone (?:called|named)'),
  pattern(`${OF_MINE}(?: [\\p{L}\\d]+){0,9} ${NEED}`),
  pattern(`${BARE_KIN}(?: [\\p{L}\\d]+){0,7} (?:${NEED}|ramlar|hemtjänsten)`),
];

/** Whether a sentence tells what has befallen one person of whom the writer knows, whoever it is. */
export function toldOfOne(sentence: string): 'individual' | 'maybe' | 'none' {
  if (TOLD.some((one) => one.test(sentence))) return 'individual';
  return PERHAPS.some((one) => one.test(sentence)) ? 'maybe' : 'none';
}
