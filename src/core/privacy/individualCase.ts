import { GIVEN_NAMES } from './givenNames';
import { toldByGivenName } from './byGivenName';
import { findOneClient } from './oneClient';
import { findPersonalId } from './personalId';
import { isKnown, personsIn } from './persons';

/** Who decides on what people name: where somebody with a case of their own can turn. */
const DECIDERS = {
  socialInsurance:
    /sjukpenning|sjukersättning|sjukskrivning|aktivitetsersättning|rehabiliterings(?:ersättning|penning)|bostads(?:bidrag|tillägg)|föräldrapenning|assistansersättning|sick(?:ness)? benefit/iu,
  socialServices:
    /försörjningsstöd|(?:ekonomiskt |socialt )bistånd|biståndsbeslut|socialbidrag|färdtjänst|hemtjänst|income support/iu,
  employmentService: /aktivitetsstöd|etableringsersättning|rehabiliteringsplan|unemployment benefit/iu,
  unemploymentFund: /arbetslöshetsersättning|a-kassa/iu,
} as const;
export type Decider = keyof typeof DECIDERS;

const BENEFIT = new RegExp(
  Object.values(DECIDERS)
    .map((words) => words.source)
    .join('|'),
  'iu',
);
/** What is done in a single person's case: granting, refusing, withdrawing, appealing. */
const RULING =
  /bevilja|avsl(?:ag|å)|neka|indrag|dra in|överklaga|omprövning|ansökan|rätt till|\bgrant(?:ed)?\b|\bdenied\b|\bappeals?\b/iu;
/** One person spoken of without a name, and what is theirs. */
const THEIR_OWN =
  /(?<!\p{L})(?:min|mitt|hans|hennes|hens|her|his|my|klientens|brukarens|patientens)\s+(?:\p{L}+\s+)?(?:ärende|fall|beslut|ansökan|utredning|handläggare|case|decision|application)/iu;
const THEIR_BENEFIT = new RegExp(
  `(?<!\\p{L})(?:min|mitt|hans|hennes|hens|her|his|my|klientens|brukarens|patientens)\\s+(?:\\p{L}+\\s+)?(?:${BENEFIT.source})`,
  'iu',
);
const ONE_CLIENT = /(?:^|\s)(?:klienten|brukaren|patienten|eleven|deltagaren)(?=\s|[.,;:!?]|$)/iu;
/** Somebody of whom the writer knows: "vår brukare har …", "en klient som heter …", "Kim i 7B". */
const OUR_CLIENT =
  /(?<!\p{L})(?:(?:(?:vår|min) (?:klient|brukare|patient|elev|deltagare)|en av (?:våra|mina) (?:klienter|brukare|patienter|elever|deltagare))(?: \p{L}+){0,3} (?:har|hade|fick|får|behöver|vill|mår|är|blev|tappade|förlorade|saknar|väntar|nekades)|en (?:klient|brukare|patient|elev|deltagare|kille|tjej) som heter)(?!\p{L})/iu;
/** What has happened to a client, of late or to somebody spoken of as him or her. */
const HAPPENED =
  /(?<!\p{L})(?:klienten|brukaren|patienten|eleven|deltagaren)(?: som)? (?:har|hade|fick|skrevs|blev)(?!\p{L})/iu;
const OF_LATE =
  /(?<!\p{L})(?:hans|hennes|honom|henne|i går|igår|i (?:mån|tis|ons|tors|fre|lör|sön)dags|förra veckan)(?!\p{L})/iu;
const IN_CLASS = /(?<![\p{L}-])(\p{L}{2,}) i (?:klass |åk |årskurs )?\d\s?[a-f]?(?![\p{L}\d:])/giu;
/** Perhaps one person: somebody of a kind who has or gets something. */
const ONE_OF_A_KIND =
  /(?:^|\s)en (?:klient|brukare|patient|kvinna|man|person)(?: \p{L}+ \p{L}+)? (?:som|har|fick|fått|nekas)(?=\s)/iu;
/** Two words with capital letters: a name that no list of given names holds, where a case is tied to it. */
const CAPITALS = /\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+)+/gu;
/** First words that say the capitals are a place or an organisation. */
const PLACE =
  /^(?:Norra|Södra|Östra|Västra|Nord\p{L}+|Syd\p{L}+|Väst\p{L}+|Öst\p{L}+|Centrala|Inre|Yttre|Övre|Nedre|Stora|Lilla|Nya|Gamla|Region\p{L}*|Landsting\p{L}*|Kommun\p{L}*|Samordningsförbund\p{L}*|Försäkringskass\p{L}*|Arbetsförmedling\p{L}*|Socialförvaltning\p{L}*|Social|Forum|Jobbtorg|Stockholms|Göteborgs|Malmö|Kan|Ska|Vi)$/u;
/** What stands between a case and the person it is about. */
const ABOUT = /(?:för|till|åt|avseende|rörande|gällande|angående|bevilja|neka|for|of)\s+$/iu;
const ONE_NAME =
  /(?<=\s(?:för|till|åt|avseende|rörande|gällande|angående|for|of)\s+)\p{Lu}[\p{L}'’-]+(?![\p{L}'’-]|\s+\p{Lu})/gu;

/**
 * Whether a text is about one person's benefit or case, or may be: `maybe` is asked about. `known` are names that may
 * stand in any text: of parties, bodies and those who sit in them.
 */
export function findIndividualCase(text: string, known: readonly string[]): 'individual' | 'maybe' | 'none' {
  if (findPersonalId(text) === 'found') return 'individual';
  const found = text.split(/[.!?\n]+/u).map((sentence) => inSentence(sentence, known));
  return found.includes('individual') ? 'individual' : found.includes('maybe') ? 'maybe' : 'none';
}

/** Where somebody with the case that a text is about can turn, the likeliest first; empty where it names no benefit. */
export function whoDecides(text: string): readonly Decider[] {
  return (Object.keys(DECIDERS) as Decider[]).filter((decider) => DECIDERS[decider].test(text));
}

function inSentence(sentence: string, known: readonly string[]): 'individual' | 'maybe' | 'none' {
  const told = findOneClient(sentence);
  const client = told === 'none' ? toldByGivenName(sentence) : told;
  if (client === 'individual' || isClient(sentence)) return 'individual';
  const ruling = RULING.test(sentence);
  const listed = personsIn(sentence, known).filter(({ standing }) => standing === 'private');
  if (!BENEFIT.test(sentence)) {
    const theirs = ruling && (listed.length > 0 || THEIR_OWN.test(sentence));
    return theirs || HAPPENED.test(sentence) ? 'maybe' : client;
  }
  if ([THEIR_BENEFIT, THEIR_OWN, ONE_CLIENT].some((pattern) => pattern.test(sentence))) return 'individual';
  const named = [...listed, ...unlisted(sentence, known)];
  if (named.length > 0 && (ruling || named.some((name) => isTied(sentence, name)))) return 'individual';
  const one = [...sentence.matchAll(ONE_NAME)].some(
    ([word]) => GIVEN_NAMES.has(word.toLowerCase()) && !isKnown(word, known),
  );
  return listed.length > 0 || one || ONE_OF_A_KIND.test(sentence) ? 'maybe' : client;
}

function isClient(sentence: string): boolean {
  if (OUR_CLIENT.test(sentence) || (HAPPENED.test(sentence) && OF_LATE.test(sentence))) return true;
  return [...sentence.matchAll(IN_CLASS)].some((match) => GIVEN_NAMES.has(match.slice(1).join('').toLowerCase()));
}

interface Named {
  readonly name: string;
  readonly start: number;
}

/** Names that stand where a person's does, and that no list of given names holds. */
function unlisted(sentence: string, known: readonly string[]): readonly Named[] {
  const roles = personsIn(sentence, known);
  return [...sentence.matchAll(CAPITALS)].flatMap((match): readonly Named[] => {
    const words = match[0].split(/\s+/);
    const place = words.some((word) => PLACE.test(word) || isKnown(word, known));
    const name = { name: words.slice(-2).join(' '), start: match.index };
    const said = roles.some(({ start, end }) => start < match.index + match[0].length && end > match.index);
    return place || said || !isTied(sentence, name) ? [] : [name];
  });
}

/** "för Namn", "Namns sjukpenning". */
function isTied(sentence: string, { name, start }: Named): boolean {
  if (ABOUT.test(sentence.slice(Math.max(0, start - 40), start))) return true;
  const after = sentence.slice(start + name.length, start + name.length + 30);
  return name.endsWith('s') && (BENEFIT.test(after) || RULING.test(after));
}
