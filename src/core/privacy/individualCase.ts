import type { Decided, Source } from '../bodies/ruleSet';
import { ok, refused, type Result } from '../result';
import { findPersonalId } from './personalId';

/** Benefits and rulings of other authorities, as people name them. */
const BENEFIT =
  /sjukpenning|sjukersättning|sjukskrivning|aktivitetsersättning|aktivitetsstöd|rehabiliterings(?:ersättning|penning|plan)|försörjningsstöd|(?:ekonomiskt |socialt )bistånd|biståndsbeslut|socialbidrag|bostads(?:bidrag|tillägg)|föräldrapenning|assistansersättning|arbetslöshetsersättning|a-kassa|etableringsersättning|färdtjänst|sick(?:ness)? benefit|income support/iu;
/** What is done in a single person's case: granting, refusing, withdrawing, appealing. */
const RULING =
  /bevilja|avsl(?:ag|å)|neka|indrag|dra in|överklaga|omprövning|\bgrant(?:ed)?\b|\bdenied\b|\bappeals?\b/iu;
/** Words that stand in a case as well as in a question of the collaboration. */
const CLAIM = /rätt till|ansökan/iu;
/** One person spoken of without a name. */
const SOMEBODY =
  /\b(?:(?<!\d\s?)min|mitt|hans|hennes|hens|her|his|my)\b|(?:^|\s)(?:klienten|brukaren|patienten)s?(?=\s|[.,;:!?]|$)/iu;
/** Perhaps one person: somebody of a kind, or one capital letter after a word of concerning. */
const ONE_OF_A_KIND = /(?:^|\s)en (?:klient|brukare|patient|kvinna|man|person)(?=\s|[.,;:!?]|$)/iu;
const ONE_CAPITAL =
  /(?<=\s(?:för|till|åt|avseende|rörande|gällande|angående|for|of)\s+)\p{Lu}[\p{L}'’-]+(?![\p{L}'’-]|\s+\p{Lu})/gu;
/** Two or more words with capital letters in a row: a person's name, or an organisation's or a place's. */
const CAPITALS = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;
/** First words that say the capitals are a place or an organisation. */
const PLACE =
  /^(?:Norra|Södra|Östra|Västra|Stora|Lilla|Nya|Gamla|Region|Landstinget|Kommunen|Samordningsförbundet|Försäkringskassan|Arbetsförmedlingen|Socialförvaltningen|Forum|Jobbtorg|Stockholms|Göteborgs)$/u;
/** What stands between a case and the person it is about. */
const ABOUT = /(?:för|till|åt|avseende|rörande|gällande|angående|bevilja|neka|for|of)\s+$/iu;

/**
 * Whether a text is about one person's benefit or case, or may be: `maybe` is asked about. `known` are names that may
 * stand in any text: of parties, bodies and those who sit in them.
 */
export function findIndividualCase(text: string, known: readonly string[]): 'individual' | 'maybe' | 'none' {
  if (findPersonalId(text) === 'found') return 'individual';
  const benefit = BENEFIT.test(text);
  const ruling = RULING.test(text);
  const claim = ruling || CLAIM.test(text);
  if (!benefit && !claim) return 'none';
  const names = namesIn(text, known);
  const somebody = SOMEBODY.test(text);
  const tied = names.some((name) => name.tie === 'tied');
  if (benefit && (tied || (names.length > 0 && claim) || somebody)) return 'individual';
  if (names.length > 0 || somebody) return 'maybe';
  return benefit && (ruling || ONE_OF_A_KIND.test(text) || hasOneName(text, known)) ? 'maybe' : 'none';
}

/** A refusal holds nothing of what was written: neither text nor name (SFB-12). */
export type IndividualCaseRefusal =
  | { readonly reason: 'individualCase'; readonly turnTo: readonly string[]; readonly source: Source }
  | { readonly reason: 'askWhetherIndividual'; readonly source: Source };

/** Where somebody with a case of their own can turn: the authorities that decide, by name. */
export interface IndividualCaseRule {
  readonly turnTo: readonly string[];
}

/**
 * Refuses a question about a single person's benefit, right or case, which an association may not decide (SFB-12).
 * Where it cannot be told, the person is asked first; their answer that it is general stands. A body without the rule
 * has nothing to refuse by.
 */
export function checkIndividualCase(
  text: string,
  known: readonly string[],
  said: 'nothing' | 'individual' | 'general',
  rule: Decided<IndividualCaseRule>,
): Result<'general', IndividualCaseRefusal> {
  if (rule === null) return ok('general');
  const { source } = rule;
  const found = findIndividualCase(text, known);
  if (found === 'individual' || said === 'individual') {
    return refused({ reason: 'individualCase', turnTo: rule.value.turnTo, source });
  }
  if (found === 'maybe' && said === 'nothing') return refused({ reason: 'askWhetherIndividual', source });
  return ok('general');
}

/** Names of persons in a text that nobody knows, and whether the text ties a case to them: "för Namn", "Namns". */
function namesIn(text: string, known: readonly string[]): readonly { readonly tie: 'tied' | 'loose' }[] {
  return [...text.matchAll(CAPITALS)].flatMap((match) => {
    const words = match[0].split(/\s+/);
    const name = words.slice(-2).join(' ');
    if (isKnown(name, known) || words.some((word) => PLACE.test(word))) return [];
    const before = text.slice(0, match.index);
    return [{ tie: ABOUT.test(before) || name.endsWith('s') ? 'tied' : 'loose' } as const];
  });
}

/** Whether one word with a capital letter, of nothing known, may be a person's name: "för Eva". */
function hasOneName(text: string, known: readonly string[]): boolean {
  return [...text.matchAll(ONE_CAPITAL)].some(([word]) => !isKnown(word, known) && !PLACE.test(word));
}

/** Whether a name is one of those known, also in the genitive. */
function isKnown(name: string, known: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return known.some((one) => lower === one.toLowerCase() || lower === `${one.toLowerCase()}s`);
}
