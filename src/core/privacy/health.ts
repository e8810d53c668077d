import { GIVEN_NAMES } from './givenNames';
import { loosely } from './loosely';
import { isKnown, personsIn } from './persons';

/** Illnesses, abuse and care that say something of whoever has them. */
const HEALTH =
  '(?:adhd|autis\\p{L}*|asperger\\p{L}*|\\p{L}*cancer\\p{L}*|dement|demens\\p{L}*|alzheimer\\p{L}*|depression\\p{L}*|deprimerad|bipolär\\p{L}*|schizofren\\p{L}*|psykos\\p{L}*|psykotisk|ptsd|ångest\\p{L}*|utmattning\\p{L}*|utbränd|missbruk\\p{L}*|alkoholist|alkoholiserad|narkoman|diabetes|epilepsi|stroke|hiv|gravid|självmord\\p{L}*|självskad\\p{L}*|suicid\\p{L}*|ätstörning\\p{L}*|anorexi\\p{L}*|diagnos\\p{L}*|sjukdom\\p{L}*|psykiskt? sjuk\\p{L}*|funktionsnedsättning\\p{L}*|tvångsvård\\p{L}*|inlagd|alkoholproblem|drogproblem|spelmissbruk|beroende av|parkinson\\p{L}*|leukemi|tumör\\p{L}*|hjärtinfarkt\\p{L}*|hjärnskad\\p{L}*|utvecklingsstör\\p{L}*|panikattack\\p{L}*|psyksjuk\\p{L}*|psykiskt instabil|bulimi|abort|missfall|alcoholic|cancer|orosanmäl\\p{L}*|misshandl\\p{L}*|dementia|borderline|mutism|tourette\\p{L}*|tvångssyndrom|senil|utmattad|schizophren\\p{L}*|bipolar|psychotic|psychosis|anxiety|alkis|pundare|knarkare|depressed|addict\\p{L}*|pregnant|suicidal)';
/** Between who it is and what is said: "i vår grupp", "på kontoret". */
const WHERE = '(?:\\s+(?:i|på|hos|från|vid|at|in)\\s+\\p{L}+(?:\\s+(?!har|är)\\p{L}+)?)?';
/** Abuse that is told by a verb. */
const ABUSES = '(?:dricker för mycket|super|knarkar|missbrukar|röker på|drinks too much)';
/** That somebody has it: up to three words later, and not a question about it. */
const HAS = `${WHERE}\\s+(?:${ABUSES}|(?:är|blev|varit) sjukskriven (?:för|pga|på grund av) ${HEALTH}|(?:har|hade|har fått|fick|lider|led|är|var|blev|blivit|drabba\\p{L}*|mår|behandlas|vårdas|(?:verkar|tycks|lär|måste|sägs) (?:ha|vara)|has|had|is|was|suffers)\\s+(?:(?!om |kring |mot |för |till |inom |ansvar|en punkt|punkt|about |for )\\p{L}+\\s+){0,3}${HEALTH})`;
const HAS_IT = new RegExp(`^s?${HAS}`, 'iu');
const OWN = new RegExp(`^\\s+(?:\\p{L}+\\s+)?${HEALTH}`, 'iu');
const OF_WHOM = new RegExp(`${HEALTH}\\s+(?:hos|of)\\s+$`, 'iu');
const KIN =
  '(?:son|sons|dotter|man|make|fru|hustru|sambo|mamma|pappa|mor|far|bror|syster|barn|barnbarn|granne|elev|klient|patient|brukare|child|daughter|husband|wife|mother|father|neighbour)';
const OF_KIN = new RegExp(
  `(?<!\\p{L})(?:(?:min|mitt|vår|vårt|hans|hennes|hens|din|ditt|my|his|her|\\p{L}{3,}s)\\s+(?:\\p{L}+\\s+)?${KIN}|klienten|patienten|brukaren|eleven|deltagaren(?: (?:som )?(?:jag|vi) \\p{L}+(?: \\p{L}+){0,2})?|(?<!(?:en|varje|ung|ensam) )(?:mormor|morfar|farmor|farfar|morsan|farsan|brorsan|syrran|svärmor|svärfar)|en av (?:de |våra |mina )?(?:eleverna|elever|klienterna|klienter|deltagarna|deltagare|brukarna|brukare|patienterna|patienter|hyresgästerna|grannarna|kollegorna|medarbetarna)|(?:a|the|one) (?:old |young |elderly )?(?:man|woman|boy|girl|pupil|client|tenant|neighbour|colleague)(?: next door| (?:on|in|at) \\p{L}+ \\p{L}+)?|(?:han|hon|hen)(?: den där(?: \\p{L}+)?| heter \\p{L}+ och)?|he|she)${HAS}`,
  'iu',
);
/** "Grannen Sussi är psykiskt sjuk", "kollegan har alkoholproblem": somebody near the writer, by a name or without. */
const NEAR = new RegExp(
  loosely(
    `(?<!\\p{L})(?:grannen|kollegan|chefen|kompisen|ordföranden|sekreteraren|rektorn|kassören|(?:min|vår|mitt|my|our) (?:\\p{L}+ )?(?:granne|kollega|chef|kompis|vän|väninna|moster|faster|farbror|morbror|kusin|brorson|systerson|brorsdotter|systerdotter|dotterson|dotterdotter|sonson|sondotter|svärmor|svärfar|farmor|mormor|farfar|morfar|pojke|flicka|grabb|tjej|pojkvän|flickvän|colleague|friend|boss|neighbour|nephew|niece))(?: \\p{L}+){0,2}${HAS}`,
  ),
  'iu',
);
/** "Vi har en deltagare med borderline", "vår elev med selektiv mutism". */
const WITH_IT = new RegExp(
  `(?<!\\p{L})(?:(?:vi|jag) (?:har|möter|hade) (?:en|ett)|vår|min) (?:klient|brukare|patient|elev|deltagare|hyresgäst|kille|tjej|pojke|flicka) med (?:\\p{L}+ )?${HEALTH}`,
  'iu',
);
/** Of the writer themselves, who wants something for it: illness alone keeps people from meetings every day. */
const MINE = new RegExp(
  `(?<!\\p{L})(?:jag|I) (?:har|lider av|have|suffer from) (?:\\p{L}+ )?${HEALTH}(?: \\p{L}+){0,3} (?:får (?:inte|ingen|inget)|nekas|behöver hjälp|need help|get no)`,
  'iu',
);
const OF_THEIR_OWN = new RegExp(
  `(?<!\\p{L})(?:min|mitt|hans|hennes|hens|my|his|her|klientens|patientens|brukarens|grannens)\\s+(?:\\p{L}+\\s+)?(?:${HEALTH}|medicin(?:er)?(?!\\p{L}))|(?<!\\p{L})s?he['’]s (?:an? )?${HEALTH}`,
  'iu',
);
/** So many letters before a name say whose illness it is. */
const CLOSE = 80;
const ONE_NAME = /(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu;

/**
 * Whether a text says something of one person's health: a named person's, also in their role, or somebody's of whom the
 * writer speaks. What a forum says of illness or abuse in general is its daily work and nobody's own.
 */
export function findHealth(text: string, known: readonly string[]): 'found' | 'none' {
  if (OF_KIN.test(text) || NEAR.test(text) || OF_THEIR_OWN.test(text)) return 'found';
  if (WITH_IT.test(text) || MINE.test(text)) return 'found';
  const names = [...personsIn(text, known), ...givenNamesIn(text, known)];
  return names.some(({ name, start, end }) => {
    const after = text.slice(end, end + 80);
    return (
      HAS_IT.test(after) ||
      (name.endsWith('s') && OWN.test(after)) ||
      OF_WHOM.test(text.slice(Math.max(0, start - CLOSE), start))
    );
  })
    ? 'found'
    : 'none';
}

/** Given names alone, also in the genitive: "Kalle har …", "Kalles …". */
function givenNamesIn(text: string, known: readonly string[]) {
  return [...text.matchAll(ONE_NAME)]
    .filter(([word]) => {
      const lower = word.toLowerCase();
      return !isKnown(word, known) && (GIVEN_NAMES.has(lower) || GIVEN_NAMES.has(lower.replace(/s$/u, '')));
    })
    .map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));
}
